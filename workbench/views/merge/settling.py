"""What was decided on which conflict, before any of it is written: cancelling just forgets it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from workbench.models.audit import AuditQuery, Names, read_changes, read_names
from workbench.models.conflicts import (
    Choice,
    Conflict,
    both_texts,
    choose_all,
    count_touching_ranking,
    read_conflicts,
    settle,
)
from workbench.models.file import ReviewFile, open_review_file
from workbench.views.runner import Progress

Place = tuple[str, str, str]
Kind = Literal["take", "both", "edit", "send_back"]


@dataclass(frozen=True)
class Decision:
    """What is to become of a conflict: ``chosen`` is the head that is taken, ``value`` what is written instead."""

    kind: Kind
    chosen: str | None = None
    value: Any = None


@dataclass(frozen=True)
class ConflictData:
    """The conflicts of a file, with what names them, and by revision the name of the file that brought it.

    ``touching`` of the open ones may change a ranking.
    """

    conflicts: tuple[Conflict, ...]
    names: Names
    files: Mapping[str, str]
    touching: int
    acts_for: frozenset[str]
    is_lead: bool


def read_job(path: Path, *, with_settled: bool) -> Callable[[Progress], ConflictData]:
    """Return the job that reads the conflicts of a file, while it may be open in the window."""

    def work(progress: Progress) -> ConflictData:
        with open_review_file(path, write=False) as file, file.transaction() as session:
            conflicts = read_conflicts(session, with_settled=with_settled)
            files: dict[str, str] = {}
            for each in conflicts:
                progress.check()
                found = read_changes(session, AuditQuery(place=place_of(each)))
                files.update({change.entry.revision: change.entry.file for change in found})
            touching = count_touching_ranking(session)
            return ConflictData(conflicts, read_names(session), files, touching, frozenset(), is_lead=False)

    return work


def settle_job(path: Path, choices: Sequence[Choice]) -> Callable[[Progress], int]:
    """Return the job that settles conflicts, all or none, and says how many; it needs the file for itself."""

    def work(progress: Progress) -> int:
        with open_review_file(path) as file:
            settle(file, choices)
        return len(choices)

    return work


def place_of(conflict: Conflict) -> Place:
    """Return which field a conflict is about."""
    return conflict.entity, conflict.id, conflict.field


class Settling:
    """The decisions so far; ``choices`` are what is written when the user says so."""

    def __init__(self, data: ConflictData) -> None:
        self.data = data
        self._decisions: dict[Place, Decision] = {}

    def decision(self, conflict: Conflict) -> Decision | None:
        """Return what was decided, None where nothing was."""
        return self._decisions.get(place_of(conflict))

    def decide(self, conflict: Conflict, decision: Decision | None) -> None:
        """Decide on a conflict, or take the decision back with None."""
        if decision is None:
            self._decisions.pop(place_of(conflict), None)
        else:
            self._decisions[place_of(conflict)] = decision

    def may_take(self, conflict: Conflict) -> bool:
        """Tell whether this person may choose one of the values."""
        return self.may_write(conflict) or self.data.is_lead

    def may_write(self, conflict: Conflict) -> bool:
        """Tell whether the field is this person's own, so that they may also write another value."""
        return conflict.owner in self.data.acts_for

    def may_send_back(self, conflict: Conflict) -> bool:
        """Tell whether a lead may leave the conflict to the reviewer whose field it is."""
        return self.data.is_lead and not self.may_write(conflict) and conflict.owner in self.data.names.people

    @property
    def remaining(self) -> tuple[Conflict, ...]:
        """The open conflicts that nothing was decided on and that this person may settle."""
        return tuple(
            each
            for each in self.data.conflicts
            if not each.is_settled and self.decision(each) is None and self.may_take(each)
        )

    @property
    def open_count(self) -> int:
        """How many conflicts are open."""
        return sum(not each.is_settled for each in self.data.conflicts)

    def decide_all(self, by: str) -> None:
        """Take the newest value (by ``newest``) or a device's (by its fingerprint) for all that remain."""
        for choice in choose_all(self.remaining, by=by):
            self.decide(choice.conflict, Decision("take", choice.chosen))

    def covered(self, by: str) -> tuple[Conflict, ...]:
        """Return the remaining conflicts that :meth:`decide_all` would decide."""
        return tuple(choice.conflict for choice in choose_all(self.remaining, by=by))

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is to be written; what is sent back is left open."""
        found = ((each, self.decision(each)) for each in self.data.conflicts)
        return tuple(
            Choice(each, decision.chosen, decision.value)
            for each, decision in found
            if decision is not None and decision.kind != "send_back"
        )

    @property
    def sent_back(self) -> tuple[Conflict, ...]:
        """The conflicts that go back to their owners."""
        found = ((each, self.decision(each)) for each in self.data.conflicts)
        return tuple(each for each, decision in found if decision is not None and decision.kind == "send_back")


def acting(data: ConflictData, file: ReviewFile) -> ConflictData:
    """Return the data with whom the open file acts for: only a file that is open for writing knows."""
    people = {person for person in (file.reviewer, file.lead) if person}
    return replace(data, acts_for=frozenset({*people, "lead"} if file.lead else people), is_lead=file.lead is not None)


def keep_both(conflict: Conflict) -> Decision:
    """Return the decision to keep all texts."""
    return Decision("both", value=both_texts(conflict))
