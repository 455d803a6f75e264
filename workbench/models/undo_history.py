"""What can be undone and redone, read from the journal.

The history of a person in a copy is the chain that the copy writes in their name. Revisions of one transaction share
their clock (see :class:`.Revision`): they are one *step*. Comments are saved while they are typed, so comments on one
criterion that follow each other without a pause are one step too.

A transaction that undoes or redoes a step sets its fields to what they were before or after it, and says so in one more
revision, the *mark* (entity ``undo``), in the same transaction: ``{"kind": "undo" | "redo", "changes": [[first, last],
...]}``, with the ids (hex) of the step's first and last revision of each field. A mark is all that is needed to tell
what is undone, so history survives a restart, and goes with its chain wherever that goes.

A step can be undone only while each of its fields still stands, undisputed, as the step left it, with nothing between
but what this device wrote: another laptop's change is never overwritten. Otherwise the step is passed over.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from workbench.models.journal import JournalSession, chain_name, sqlite_connection
from workbench.models.revision import dump_canonical

ChangeKind = Literal["points", "abstention", "comment", "evidence", "flag", "confidence", "conflict_of_interest"]

UNDOABLE: Mapping[tuple[str, str], ChangeKind] = {
    ("score", "value"): "points",
    ("score", "abstained"): "abstention",
    ("score", "comment"): "comment",
    ("evidence", "passage"): "evidence",
    ("review", "flagged"): "flag",
    ("review", "confidence"): "confidence",
    ("conflict_of_interest", "answer"): "conflict_of_interest",
}
"""The entities' fields whose changes are steps; submitting isn't one: a submitted review is reopened instead."""

PAUSE = 5_000
"""Milliseconds between two savings of a comment that make them two steps; sorting steps is all that it decides."""

MarkKind = Literal["undo", "redo"]


@dataclass(frozen=True)
class StoredChange:
    """What a step did to one field: from the value before its first revision (id, hex) to that of its last one."""

    entity: str
    entity_id: str
    field: str
    first: str
    last: str
    old: Any
    new: Any


@dataclass(frozen=True)
class StoredStep:
    """What can be undone or redone now; ``pairs`` names its first and last revision of each field."""

    pairs: tuple[tuple[str, str], ...]
    changes: tuple[StoredChange, ...]

    def mark(self, kind: MarkKind) -> dict[str, Any]:
        """Return the value of the mark of a transaction that undoes or redoes this step."""
        return {"kind": kind, "changes": [list(pair) for pair in self.pairs]}


@dataclass(frozen=True)
class _Row:
    id: str
    entity: str
    entity_id: str
    field: str
    clock: int
    mark: Any

    @property
    def place(self) -> tuple[str, str, str]:
        return self.entity, self.entity_id, self.field

    @property
    def kind(self) -> tuple[str, str]:
        return self.entity, self.field


@dataclass(frozen=True)
class _Step:
    """The undoable revisions of one transaction, or of several that typed one comment; oldest first."""

    rows: tuple[_Row, ...]

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The first and last revision of each field."""
        first = {row.place: row.id for row in reversed(self.rows)}
        last = {row.place: row.id for row in self.rows}
        return tuple((first[place], last[place]) for place in last)

    def was_typed_on_from(self, earlier: tuple[_Row, ...]) -> bool:
        """Tell whether this step goes on with the comment that an earlier transaction wrote."""
        places = {row.place for row in (*earlier, *self.rows)}
        return (
            len(places) == 1
            and self.rows[0].kind == ("score", "comment")
            and self.rows[0].clock - earlier[-1].clock <= PAUSE
        )


@dataclass(frozen=True)
class _Mark:
    kind: MarkKind
    pairs: tuple[tuple[str, str], ...]


class History:
    """The steps of one person in one copy, within a transaction."""

    def __init__(self, session: JournalSession, person: str) -> None:
        self._connection: sqlite3.Connection = sqlite_connection(session)
        device = session.writers.device(person)
        self._device = device.id if device else ""
        self._chain = ""
        if device:  # what reviewers write is for the lead, so all of it is on one chain
            name = chain_name(device, "lead")
            found = self._connection.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
            self._chain = found[0] if found else ""

    def to_undo(self) -> StoredStep | None:
        """Return the step that undo would take back, None where there is none."""
        undone: dict[str, bool] = {}
        for found in self._newest_first():
            name = found.pairs[0][0]
            if isinstance(found, _Mark):
                undone.setdefault(name, found.kind == "undo")
            elif not undone.get(name):
                changes = self._changes(found.pairs)
                if changes and all(self._stands(change, change.new) for change in changes):
                    return StoredStep(found.pairs, changes)
        return None

    def to_redo(self) -> StoredStep | None:
        """Return the step that redo would bring back: the last one undone, with nothing new since."""
        decided: set[str] = set()
        for found in self._newest_first():
            if isinstance(found, _Step):
                break
            name = found.pairs[0][0]
            if name not in decided and found.kind == "undo":
                changes = self._changes(found.pairs)
                if changes and all(self._stands(change, change.old) for change in changes):
                    return StoredStep(found.pairs, changes)
            decided.add(name)
        return None

    def _newest_first(self) -> Iterator[_Step | _Mark]:
        later: _Step | None = None
        for rows in self._transactions():
            undoable = tuple(row for row in rows if row.kind in UNDOABLE)
            mark = next((_as_mark(row.mark) for row in rows if row.entity == "undo"), None)
            if later and undoable and not mark and later.was_typed_on_from(undoable):
                later = _Step((*undoable, *later.rows))
                continue
            if later:
                yield later
            later = _Step(undoable) if undoable and not mark else None
            if mark:
                yield mark
        if later:
            yield later

    def _transactions(self) -> Iterator[list[_Row]]:
        """Yield the revisions of each transaction in the order in which they were written, newest transaction first."""
        found = self._connection.execute(
            "SELECT id, entity, entity_id, field, hlc, CASE entity WHEN 'undo' THEN body -> '$.value' END "
            "FROM revision WHERE chain = ? ORDER BY seq DESC",
            (self._chain,),
        )
        rows = (_Row(row[0].hex(), *row[1:]) for row in found)
        for _, together in groupby(rows, lambda row: row.clock):
            yield list(together)[::-1]

    def _changes(self, pairs: tuple[tuple[str, str], ...]) -> tuple[StoredChange, ...]:
        """Return what a step changed; nothing where a part of it can't be taken back exactly.

        So it is with a change that settled a merge conflict: there wasn't one value before it.
        """
        changes = []
        for first, last in pairs:
            began, ended = self._body(first), self._body(last)
            before = {dump_canonical(self._body(parent)["value"]) for parent in began["parents"]}
            if len(before) > 1:
                return ()
            old = json.loads(before.pop()) if before else None
            if old != ended["value"]:
                place = (began["entity"], began["id"], began["field"])
                changes.append(StoredChange(*place, first, last, old, ended["value"]))
        return tuple(changes)

    def _stands(self, change: StoredChange, value: Any) -> bool:
        """Tell whether a field has only this value, and has it from the step on through this device's changes alone."""
        heads = self._connection.execute(
            "SELECT revision, value FROM head WHERE entity = ? AND entity_id = ? AND field = ?",
            (change.entity, change.entity_id, change.field),
        ).fetchall()
        if len(heads) != 1 or json.loads(heads[0][1]) != value:
            return False
        at = heads[0][0].hex()
        while at != change.last:
            body = self._body(at)
            if body["device"] != self._device or len(body["parents"]) != 1:
                return False
            (at,) = body["parents"]
        return True

    def _body(self, revision: str) -> dict[str, Any]:
        (body,) = self._connection.execute(
            "SELECT body FROM revision WHERE id = ?", (bytes.fromhex(revision),)
        ).fetchone()
        return json.loads(body)  # type: ignore[no-any-return]


def _as_mark(text: str) -> _Mark:
    value = json.loads(text)
    return _Mark(value["kind"], tuple((first, last) for first, last in value["changes"]))
