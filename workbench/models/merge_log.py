"""The merge log: what came into this copy in which file, and which merges were undone.

It belongs to the copy (the table ``local``) and travels with no other file. Each entry holds the hash of the one
before, so that an entry that was changed or taken out shows. Entries are only ever added:

- ``merge``: a received file. ``chains`` gives for each chain how much of it was here before the file and how much the
  file holds; between the two lies what the file brought. ``accepts`` says that new devices were accepted on the way,
  ``accepted`` which ones (ids of acceptances).
- ``undo`` and ``redo`` of the merge with that number; see :mod:`workbench.merge.undo`.
"""

import datetime
import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.models.revision import dump_canonical

_NAME = "log "


@dataclass(frozen=True)
class LoggedMerge:
    """A received file as the log has it; ``chains`` maps each chain to its length here before, and in the file.

    ``undone_by`` is the newest entry that undid it, None where it stands.
    """

    number: int
    time: str
    file: str
    sha256: str
    new: int
    quarantined: int
    chains: Mapping[str, tuple[int, int]]
    accepts: bool
    accepted: tuple[str, ...]
    undone_by: Mapping[str, Any] | None
    retraction: str | None

    @property
    def is_undone(self) -> bool:
        """Whether the merge was undone and not redone."""
        return self.undone_by is not None

    @property
    def changed_something(self) -> bool:
        """Whether anything came with the file, or a device was accepted."""
        return bool(self.accepted) or any(reached > before for before, reached in self.chains.values())


def append_entry(connection: sqlite3.Connection, kind: str, **facts: Any) -> int:
    """Add an entry, inside the caller's transaction, and return its number, counted from 1."""
    texts = _texts(connection)
    number = len(texts) + 1
    time = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    previous = _hash(texts[-1][1]) if texts else ""
    entry = {**facts, "kind": kind, "number": number, "time": time, "previous": previous}
    connection.execute("INSERT INTO local VALUES (?, ?)", (f"{_NAME}{number:08}", dump_canonical(entry)))
    return number


def read_entries(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return all entries in order."""
    return [json.loads(text) for _, text in _texts(connection)]


def read_merges(connection: sqlite3.Connection) -> tuple[LoggedMerge, ...]:
    """Return the received files in the order in which they came; their numbers are those of their entries."""
    entries = read_entries(connection)
    last: dict[int, dict[str, Any]] = {}
    retractions: dict[int, str] = {}
    for entry in entries:
        if entry["kind"] in ("undo", "redo"):
            last[entry["merge"]] = entry
            retractions[entry["merge"]] = entry["retraction"]
    return tuple(
        LoggedMerge(
            number=entry["number"],
            time=entry["time"],
            file=entry["file"],
            sha256=entry["sha256"],
            new=entry["new"],
            quarantined=entry["quarantined"],
            chains={chain: (before, reached) for chain, (before, reached) in entry["chains"].items()},
            accepts=entry["accepts"],
            accepted=tuple(entry["accepted"]),
            undone_by=undone if (undone := last.get(entry["number"])) and undone["kind"] == "undo" else None,
            retraction=retractions.get(entry["number"]),
        )
        for entry in entries
        if entry["kind"] == "merge"
    )


def log_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield a sentence where the log isn't as it was written."""
    previous = ""
    for number, (name, text) in enumerate(_texts(connection), start=1):
        try:
            entry = json.loads(text)
            is_next = (name, entry["number"], entry["previous"]) == (f"{_NAME}{number:08}", number, previous)
        except (ValueError, KeyError, TypeError):
            is_next = False
        if not is_next:
            yield f"The merge log was changed before its entry {number}."
            return
        previous = _hash(text)


def _texts(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute(
        "SELECT name, value FROM local WHERE name BETWEEN ? AND ? ORDER BY name", (f"{_NAME}0", f"{_NAME}:")
    ).fetchall()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
