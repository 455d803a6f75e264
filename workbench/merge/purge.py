"""Purging a document for privacy: its bytes go from the file and its backups, and stay out; its hash stays.

The purge is a lead's revision like any other, so it travels, and each copy that learns of it lets the bytes go. Bytes
that were deleted are overwritten in the database. What can't be reached is what left the file before: copies on other
media, and hand-outs until a newer one is merged into them. Undoing a merge that brought a purge brings no bytes back.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.merge.backups import list_backups
from workbench.models.entities import Document, Purge
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.journal import sqlite_connection
from workbench.models.window_lock import WindowLock


@dataclass(frozen=True)
class PurgeOutcome:
    """What was purged: the document's SHA-256 and names, and of how many backups its bytes were taken out.

    ``missed`` lists the backups that couldn't be changed, because they are damaged, open or read-only.
    """

    sha256: str
    names: tuple[str, ...]
    backups: int
    missed: tuple[Path, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``workbench purge --json`` prints."""
        return {
            "sha256": self.sha256,
            "names": list(self.names),
            "backups": self.backups,
            "missed": [str(path) for path in self.missed],
        }


def purge_document(path: Path, document: str, *, reason: str) -> PurgeOutcome:
    """Purge a document, named by its SHA-256 or the beginning of it.

    Raises:
        InputRefusedError: no or several documents are named so, there is no reason, or it isn't a lead's file.
        FileInUseError: another window or command holds the file.
    """
    with open_review_file(path) as file:
        return purge_document_in(file, document, reason=reason)


def purge_document_in(file: ReviewFile, document: str, *, reason: str) -> PurgeOutcome:
    """Do the work of :func:`purge_document` with an open file."""
    if not reason.strip():
        raise InputRefusedError("Say why the document is purged; that stays.")
    with file.transaction() as session:
        every = [(each.sha256, each.name or "") for each in session.scalars(select(Document))]
        found = [each for each in every if document and each[0].startswith(document.lower())]
        hashes = sorted({sha256 for sha256, _ in found})
        if not hashes:
            raise InputRefusedError(f"No document here has a hash that begins with {document}.")
        if len(hashes) > 1:
            raise InputRefusedError(f"Several documents here have hashes that begin with {document}; say more of it.")
        session.get_or_add(Purge, hashes[0]).reason = reason.strip()
        session.flush()
        session.writers.settle()
        remove_purged(sqlite_connection(session))
    cleaned, missed = clean_backups(file.path, hashes)
    names = tuple(sorted({name for _, name in found}))
    return PurgeOutcome(hashes[0], names, cleaned, missed)


def purged_documents(file: ReviewFile) -> frozenset[str]:
    """Return which documents, by SHA-256, are purged."""
    with file.transaction() as session:
        return frozenset(session.scalars(select(Purge.id)))


def remove_purged(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Delete the bytes of purged documents, overwriting them, and return whose these were."""
    purged = "SELECT sha256 FROM blob WHERE sha256 IN (SELECT id FROM purge) ORDER BY sha256"
    found = tuple(sha256 for (sha256,) in connection.execute(purged))
    _delete(connection, found)
    return found


def _delete(connection: sqlite3.Connection, documents: Iterable[str]) -> None:
    connection.execute("PRAGMA secure_delete = ON")
    connection.executemany("DELETE FROM blob WHERE sha256 = ?", [(sha256,) for sha256 in documents])


def clean_backups(path: Path, documents: Iterable[str]) -> tuple[int, tuple[Path, ...]]:
    """Take documents' bytes out of a review file's backups; return of how many, and which couldn't be changed."""
    documents = list(documents)
    cleaned, missed = 0, []
    for backup in list_backups(path):
        try:
            cleaned += _clean(backup.path, documents)
        except (sqlite3.Error, InputRefusedError, OSError):
            missed.append(backup.path)
    return cleaned, tuple(missed)


def _clean(backup: Path, documents: list[str]) -> bool:
    lock = WindowLock(backup)
    try:
        with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("BEGIN IMMEDIATE")
            before = connection.total_changes
            _delete(connection, documents)
            connection.execute("COMMIT")
            return connection.total_changes > before
    finally:
        lock.release()
