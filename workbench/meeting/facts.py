"""What the deciding meeting works on, read once as plain data that may cross threads."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.meeting.dialogue import Dialogue, read_dialogues
from workbench.models.call import CallInfo, Scale, chosen_places
from workbench.models.conflicts import read_conflicts
from workbench.models.entities import Application, Call, Consensus, Decision, MeetingItem, Selection
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import ReviewerRow, ReviewSheet, read_people
from workbench.models.revision import dump_canonical
from workbench.models.state import read_state
from workbench.ranking.reviews import CountedReviews, counted_reviews
from workbench.ranking.tie_rules import TieRule

METHODS = ("expected-rank", "consensus")
"""By what places are given: the reviews' expected ranks, or what the meeting agreed on."""

_RESTS_ON = (
    *("call", "applications", "reviewers", "reviews", "conflicts", "decisions", "facts", "verdicts", "recusals"),
    *("consensus", "selection"),
)


@dataclass(frozen=True)
class MeetingApplication:
    """What names an application, and where it comes from."""

    id: str
    number: int
    applicant: str
    region: str

    @property
    def name(self) -> str:
        """Number and applicant."""
        return f"{self.number} {self.applicant}"


@dataclass(frozen=True)
class Agreed:
    """What the meeting agreed on for one criterion; ``is_stale`` where scale or levels were changed since."""

    points: Decimal | None = None
    reason: str = ""
    is_stale: bool = False


@dataclass(frozen=True)
class Item:
    """One application at the meeting; ``rapporteur`` is a person's id, ``closed`` the time (UTC) when it was done."""

    rapporteur: str = ""
    notes: str = ""
    closed: str = ""
    seconds: int = 0


@dataclass(frozen=True)
class DecisionMade:
    """A stored decision; ``rule`` is the step that decided it, ``pool`` whom it chose among, ``kept`` whom it took.

    ``reserve`` is the place on the reserve list, from 1; 0 for none.
    """

    outcome: str = ""
    reason: str = ""
    rule: str = ""
    pool: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    reserve: int = 0


@dataclass(frozen=True)
class Draw:
    """A lot that a person drew: anybody computes the same ``order`` from ``seed`` again."""

    seed: int
    applications: tuple[str, ...]
    order: tuple[str, ...]


@dataclass(frozen=True)
class SelectionState:
    """The selection as a whole; ``basis`` is the hash of what it rested on when it was locked."""

    places: int
    method: str
    draw: Draw | None = None
    is_locked: bool = False
    locked_at: str = ""
    lock_reason: str = ""
    basis: str = ""


@dataclass(frozen=True)
class MeetingFacts:
    """Everything the meeting knows; applications are the active ones, in order of number.

    ``consensus`` is by application and criterion (ids). ``disputed`` names the applications whose decision two leads
    made differently; ``is_result_disputed`` says so of the selection as a whole. ``basis`` is the hash of what the
    selection rests on now.
    """

    counted: CountedReviews
    applications: Mapping[str, MeetingApplication]
    people: Mapping[str, ReviewerRow]
    consensus: Mapping[str, Mapping[str, Agreed]]
    items: Mapping[str, Item]
    decisions: Mapping[str, DecisionMade]
    selection: SelectionState
    dialogues: tuple[Dialogue, ...]
    tie_rules: tuple[TieRule, ...]
    disputed: frozenset[str]
    is_result_disputed: bool
    basis: str

    @property
    def call(self) -> CallInfo:
        """The call."""
        return self.counted.call

    @property
    def has_reviews(self) -> bool:
        """Whether any review counts."""
        return bool(self.counted.totals)

    @property
    def is_changed_since_lock(self) -> bool:
        """Whether the locked result rests on something else by now: a late review, a merge, another decision."""
        return self.selection.is_locked and self.selection.basis != self.basis

    @cached_property
    def reviewer_order(self) -> Mapping[str, int]:
        """A number from 1 for each reviewer, which stands for the name where names are hidden."""
        reviewers = [person for person in self.people.values() if person.reviews]
        return {person.id: number for number, person in enumerate(reviewers, start=1)}

    def sheets_of(self, application: str) -> tuple[ReviewSheet, ...]:
        """Return the submitted reviews of an application, in the reviewers' order."""
        found = [
            sheet
            for sheet in self.counted.sheets
            if sheet.application == application and sheet.is_submitted and not sheet.has_conflict_of_interest
        ]
        return tuple(sorted(found, key=lambda sheet: (self.reviewer_order.get(sheet.reviewer, 0), sheet.reviewer)))

    def agreed_total(self, application: str) -> Fraction | None:
        """Return the weighted total of what was agreed on, None where a weighed criterion is still open."""
        agreed = self.consensus.get(application, {})
        points = {name: each.points for name, each in agreed.items() if each.points is not None and not each.is_stale}
        return self.call.weighted_total(points)


def read_meeting(path: Path) -> MeetingFacts:
    """Read a review file without changing or locking it, so it may be open in the window meanwhile.

    Raises:
        InputRefusedError: it can't be read.
    """
    with open_review_file(path, write=False) as file:
        return meeting_of(file)


def meeting_of(file: ReviewFile) -> MeetingFacts:
    """Return what the meeting of a file works on."""
    with file.transaction() as session:
        return read_facts(session)


def read_facts(session: Session) -> MeetingFacts:
    """Do the work of :func:`meeting_of` inside a transaction."""
    counted = counted_reviews(session)
    call = session.scalars(select(Call)).one()
    active = session.scalars(select(Application).order_by(Application.number, Application.id))
    conflicts = read_conflicts(session)
    return MeetingFacts(
        counted=counted,
        applications={
            each.id: MeetingApplication(each.id, each.number or 0, each.applicant or "", each.region or "")
            for each in active
            if each.status != "withdrawn"
        },
        people={person.id: person for person in read_people(session)},
        consensus=_consensus(session, counted.call),
        items={each.id: _item(each) for each in session.scalars(select(MeetingItem))},
        decisions={each.id: _decision(each) for each in session.scalars(select(Decision)) if each.outcome},
        selection=read_selection(session, counted.call),
        dialogues=read_dialogues(session),
        tie_rules=tuple(TieRule(each["rule"], tuple(each.get("criteria", ()))) for each in call.tie_rules or ()),
        disputed=frozenset(each.id for each in conflicts if each.entity == "decision"),
        is_result_disputed=any(each.entity == "selection" for each in conflicts),
        basis=basis_of(session),
    )


def read_selection(session: Session, call: CallInfo) -> SelectionState:
    """Return the selection as a whole; without any, the call's most places by expected rank."""
    found = session.get(Selection, call.id)
    state = SelectionState(chosen_places(session, call), METHODS[0])
    if found is None:
        return state
    draw, lock = found.draw, found.lock or {}
    return replace(
        state,
        method=found.method if found.method in METHODS else METHODS[0],
        draw=Draw(draw["seed"], tuple(draw["applications"]), tuple(draw["order"])) if draw else None,
        is_locked=bool(lock.get("locked")),
        locked_at=lock.get("at", ""),
        lock_reason=lock.get("reason", ""),
        basis=lock.get("state_hash", ""),
    )


def basis_of(session: Session) -> str:
    """Return the SHA-256 of what a selection rests on: the visible state but for the lock and what settles nothing.

    Notes, contacts and meetings with applicants are left out: writing minutes doesn't change a result.
    """
    state = read_state(session)
    kept: dict[str, Any] = {name: state[name] for name in _RESTS_ON}
    kept["selection"] = [
        {name: value for name, value in each.items() if value is not None and name not in ("id", "lock")}
        for each in kept["selection"]
    ]
    kept["selection"] = [each for each in kept["selection"] if each]  # a lock alone makes no other selection
    kept["conflicts"] = [each for each in kept["conflicts"] if (each["entity"], each["field"]) != ("selection", "lock")]
    return hashlib.sha256(dump_canonical(kept).encode()).hexdigest()


def _consensus(session: Session, call: CallInfo) -> dict[str, dict[str, Agreed]]:
    versions = {criterion.id: criterion.version for criterion in call.criteria}
    found: dict[str, dict[str, Agreed]] = {}
    for each in session.scalars(select(Consensus)):
        agreed = _agreed(each, call.scale, versions.get(each.criterion))
        found.setdefault(each.application, {})[each.criterion] = agreed
    return found


def _agreed(found: Consensus, scale: Scale, version: str | None) -> Agreed:
    points, value = found.points, found.value or {}
    is_stale = points is not None and not (scale.allows(points) and value.get("criterion_version") == version)
    return Agreed(points, found.reason or "", is_stale)


def _item(found: MeetingItem) -> Item:
    closed = found.closed or {}
    return Item(found.rapporteur or "", found.notes or "", closed.get("at", ""), closed.get("seconds", 0))


def _decision(found: Decision) -> DecisionMade:
    basis = found.basis or {}
    return DecisionMade(
        *(found.outcome or "", found.reason or "", basis.get("rule", "")),
        *(tuple(basis.get("pool", ())), tuple(basis.get("kept", ())), basis.get("reserve", 0)),
    )
