"""Undo and redo of what a reviewer does: points, abstentions, comments, evidence, flags, confidence, interests.

Both are ordinary changes: new revisions that bring an earlier value back, found by :mod:`.undo_history`.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from workbench.errors import InputRefusedError
from workbench.models.closed import closed_because
from workbench.models.entities import ENTITIES, UUID_LENGTH, Undo, key
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession
from workbench.models.passage import read_passage
from workbench.models.undo_history import UNDOABLE, ChangeKind, History, MarkKind, StoredChange, StoredStep

_ORDER: tuple[ChangeKind, ...] = tuple(UNDOABLE.values())
_ALWAYS_OPEN: tuple[ChangeKind, ...] = ("flag", "conflict_of_interest")  # may be changed after handing in, too


@dataclass(frozen=True)
class Change:
    """A change of one field, from ``old`` to ``new``; ``criterion`` is "" for what concerns the whole review.

    The values are, by kind: points a Decimal; comment a text; evidence a :class:`.Passage`; flag and abstention True;
    confidence a number; conflict_of_interest {declared, reason}. None is nothing written.
    """

    kind: ChangeKind
    entity: str
    entity_id: str
    field: str
    old: Any
    new: Any

    @property
    def application(self) -> str:
        """The application's id."""
        return self.entity_id.split("/")[1]

    @property
    def criterion(self) -> str:
        """The criterion's id."""
        parts = self.entity_id.split("/")
        return parts[2] if len(parts) > 2 else ""


@dataclass(frozen=True)
class UndoStep:
    """Changes that were made together, and are undone or redone together.

    ``changes`` begins with the one to name the step by; its members are also the step's own. ``refusal`` is a sentence
    where the step can't be undone or redone just now, since the review is closed; else empty.
    """

    changes: tuple[Change, ...]
    refusal: str

    @property
    def kind(self) -> ChangeKind:
        """What was changed."""
        return self.changes[0].kind

    @property
    def entity(self) -> str:
        """The entity, as the journal names it."""
        return self.changes[0].entity

    @property
    def field(self) -> str:
        """The entity's field."""
        return self.changes[0].field

    @property
    def old(self) -> Any:
        """The value before the step."""
        return self.changes[0].old

    @property
    def new(self) -> Any:
        """The value after the step."""
        return self.changes[0].new

    @property
    def application(self) -> str:
        """The application's id."""
        return self.changes[0].application

    @property
    def criterion(self) -> str:
        """The criterion's id, "" for what concerns the whole review."""
        return self.changes[0].criterion


def undo_of(file: ReviewFile, *, person: str) -> UndoStep | None:
    """Return the step of the person in this copy that undo would take back, None where there is none."""
    with file.transaction() as session:
        stored = History(session, person).to_undo()
        return _shown(session, stored) if stored else None


def redo_of(file: ReviewFile, *, person: str) -> UndoStep | None:
    """Return the step that redo would bring back, None where there is none: nothing undone, or a change since."""
    with file.transaction() as session:
        stored = History(session, person).to_redo()
        return _shown(session, stored) if stored else None


def undo(file: ReviewFile, *, person: str) -> UndoStep:
    """Take the person's last step in this copy back, and return it.

    Raises:
        InputRefusedError: there is nothing to undo, or the review is closed.
    """
    with file.transaction() as session:
        stored = History(session, person).to_undo()
        if stored is None:
            raise InputRefusedError("There is nothing to undo.")
        return _apply(file, session, person, stored, "undo")


def redo(file: ReviewFile, *, person: str) -> UndoStep:
    """Bring the step that was undone last back, and return it.

    Raises:
        InputRefusedError: there is nothing to redo, or the review is closed.
    """
    with file.transaction() as session:
        stored = History(session, person).to_redo()
        if stored is None:
            raise InputRefusedError("There is nothing to redo.")
        return _apply(file, session, person, stored, "redo")


def _apply(file: ReviewFile, session: JournalSession, person: str, stored: StoredStep, kind: MarkKind) -> UndoStep:
    shown = _shown(session, stored)
    if shown.refusal:
        raise InputRefusedError(shown.refusal)
    for change in stored.changes:
        entity = session.get_or_add(ENTITIES[change.entity], change.entity_id)
        setattr(entity, change.field, change.old if kind == "undo" else change.new)
    session.add(Undo(id=key(person, file.new_id()), step=stored.mark(kind)))
    return shown


def _shown(session: JournalSession, stored: StoredStep) -> UndoStep:
    changes = [_change(each) for each in stored.changes]
    # Points that took an abstention back are "points"; an abstention that took points away is one of those.
    changes.sort(key=lambda change: (change.new is None, _ORDER.index(change.kind)))
    reviews = {change.entity_id[: 2 * UUID_LENGTH + 1] for change in changes if change.kind not in _ALWAYS_OPEN}
    refusals = (_refusal(session, review) for review in sorted(reviews))
    return UndoStep(tuple(changes), next(filter(None, refusals), ""))


def _refusal(session: JournalSession, review: str) -> str:
    reviewer, application = review.split("/")
    return closed_because(session, reviewer=reviewer, application=application)


def _change(stored: StoredChange) -> Change:
    kind = UNDOABLE[stored.entity, stored.field]
    old, new = _value(kind, stored.old), _value(kind, stored.new)
    return Change(kind, stored.entity, stored.entity_id, stored.field, old, new)


def _value(kind: ChangeKind, value: Any) -> Any:
    if value is None:
        return None
    if kind == "points":
        return Decimal(value["points"])
    return read_passage(value) if kind == "evidence" else value
