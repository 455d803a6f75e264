"""Verification: is every fact in the file what its author signed, and every view what the facts say?"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.models import fold
from workbench.models.file import check_header, connect_read_only, open_review_file
from workbench.models.identity import chain_statement, device_id, is_signed
from workbench.models.journal import sqlite_connection
from workbench.models.merge_log import log_problems
from workbench.models.revision import canonical, dump_canonical, revision_id
from workbench.models.state import read_summary, stored_summary


@dataclass(frozen=True)
class Verification:
    """What was checked, and each problem as a sentence."""

    path: Path
    revisions: int
    chains: int
    documents: int
    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``workbench verify --json`` prints."""
        return {
            "path": str(self.path),
            "ok": self.is_sound,
            "revisions": self.revisions,
            "chains": self.chains,
            "documents": self.documents,
            "problems": list(self.problems),
        }


def verify(path: Path) -> Verification:
    """Check a review file without changing a byte of it.

    Database integrity, the hash and canonical form of every revision, gaps and links of chains, signatures, the
    documents' hashes, the merge log, and that every cache equals a fresh fold of the journal.

    Raises:
        InputRefusedError: the path isn't a review file of a known version.
    """
    check_header(path)
    try:
        with closing(connect_read_only(path)) as connection:
            problems = [*_integrity_problems(connection)]
            if not problems:
                call = connection.execute("SELECT value FROM local WHERE name = 'call'").fetchone()[0]
                for check in (_revision_problems, _document_problems, _cache_problems, log_problems):
                    problems += check(connection)
                problems += _chain_problems(connection, call)
                if not problems:
                    problems += _summary_problems(path)
            revisions, chains, documents = (
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (the program's own names)
                for table in ("revision", "chain", "blob")
            )
    except (sqlite3.Error, UnicodeDecodeError, TypeError, ValueError) as error:
        return Verification(path, 0, 0, 0, (f"The file is damaged: {error}.",))
    return Verification(path, revisions, chains, documents, tuple(problems))


def _integrity_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for (found,) in connection.execute("PRAGMA integrity_check(10)"):
        if found != "ok":
            yield f"The database is damaged: {found}."
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of {table} refers to a revision that isn't in the file."


_REVISION_COLUMNS = "id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc"


def _revision_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for stored_id, body, *columns in connection.execute(f"SELECT {_REVISION_COLUMNS} FROM revision"):  # noqa: S608
        name = f"Revision {stored_id.hex()[:12]}"
        if revision_id(body) != stored_id:
            yield f"{name} was altered: its hash doesn't match."
            continue
        found = json.loads(body)
        if dump_canonical(canonical(found)) != body:
            yield f"{name} isn't in canonical form."
        expected = [found[key] for key in ("entity", "id", "field", "author", "device", "chain", "seq", "depth", "hlc")]
        if columns != expected:
            yield f"{name} is filed under other values than it holds."


def _chain_problems(connection: sqlite3.Connection, call: str) -> Iterator[str]:
    keys = dict(connection.execute("SELECT id, public_key FROM device"))
    for device, public_key in keys.items():
        if device_id(public_key) != device:
            yield f"The key of device {device[:12]} isn't its own."
    for chain, device, author, audience in connection.execute("SELECT id, device, author, audience FROM chain"):
        name = f"Chain {chain[:12]}"
        rows = connection.execute(
            "SELECT seq, id, body FROM revision WHERE chain = ? ORDER BY seq, id", (chain,)
        ).fetchall()
        yield from _link_problems(name, rows, (device, author, audience))
        signed = {
            (seq, head): signature
            for seq, head, signature in connection.execute(
                "SELECT seq, head, signature FROM signature WHERE chain = ?", (chain,)
            )
        }
        for (seq, head), signature in signed.items():
            statement = chain_statement(call=call, chain=chain, author=author, audience=audience, seq=seq, head=head)
            if device not in keys or not is_signed(keys[device], signature, statement):
                yield f"{name} has a signature that isn't its device's."
        if rows and (rows[-1][0], rows[-1][1]) not in signed:
            yield f"{name} isn't signed up to its last revision (it is while its file is closed)."
    orphans = connection.execute("SELECT count(*) FROM revision WHERE chain NOT IN (SELECT id FROM chain)").fetchone()
    if orphans[0]:
        yield f"{orphans[0]} revisions belong to a chain whose beginning is missing."


def _link_problems(name: str, rows: list[tuple[int, bytes, str]], owner: tuple[str, str, str]) -> Iterator[str]:
    previous: str | None = None
    for expected, (seq, stored_id, body) in enumerate(rows, start=1):
        found = json.loads(body)
        if seq != expected:
            yield f"{name} has a gap or a fork at {expected}."
            return
        if found["prev"] != previous:
            yield f"{name} is broken before {seq}."
        if (found["device"], found["author"], found["audience"]) != owner:
            yield f"{name} changes its owner at {seq}."
        previous = stored_id.hex()


def _document_problems(connection: sqlite3.Connection) -> Iterator[str]:
    for sha256, data in connection.execute("SELECT sha256, bytes FROM blob"):
        if hashlib.sha256(data).hexdigest() != sha256:
            yield f"Document {sha256[:12]} was altered: its hash doesn't match."
    for (sha256,) in connection.execute("SELECT sha256 FROM blob WHERE sha256 IN (SELECT id FROM purge)"):
        yield f"Document {sha256[:12]} was purged, and its bytes are still in the file."


def _cache_problems(connection: sqlite3.Connection) -> Iterator[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        connection.backup(fresh)
        fold.rebuild(fresh)
        for table in fold.CACHE_TABLES:
            query = f'SELECT * FROM "{table}"'  # noqa: S608 (the program's own names)
            if set(connection.execute(query)) != set(fresh.execute(query)):
                yield f"What the program shows of {table} isn't what the journal says."


def _summary_problems(path: Path) -> Iterator[str]:
    with open_review_file(path, write=False) as file, file.transaction() as session:
        stored = stored_summary(sqlite_connection(session))
        if stored and stored != read_summary(session):
            yield "The state's hash that the file keeps isn't that of what the journal says."
