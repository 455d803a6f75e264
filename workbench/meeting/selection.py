"""Deciding who is selected: each decision by a person, with its reason and the step it rests on, all in the journal."""

import datetime as dt
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.meeting.facts import METHODS, basis_of, read_facts, read_selection
from workbench.meeting.proposal import OPEN, ProposedDecision
from workbench.models.call import read_call
from workbench.models.entities import Application, Decision, Selection
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession
from workbench.ranking.tie_rules import lot_number

OUTCOMES = ("selected", "reserve", "not_selected")
PEOPLE = "people"
"""The step of what people decided on their own judgement."""

LARGEST_SEED = 10**9


def decide(
    file: ReviewFile,
    *,
    outcomes: Mapping[str, str],
    reasons: Mapping[str, str],
    proposed: Mapping[str, ProposedDecision],
) -> None:
    """Write decisions, by application: all of them or none.

    A decision that is the proposed one rests on the proposal's step, any other on people's judgement.

    Raises:
        InputRefusedError: the result is locked, a reason is missing, there is no such outcome, or an application is
            unknown or withdrawn.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        _refuse_unusable(session, outcomes, reasons)
        for application, outcome in outcomes.items():
            decision = session.get_or_add(Decision, application)
            decision.outcome, decision.reason = outcome, reasons[application].strip()
            decision.basis = _basis(outcome, proposed.get(application))


def withdraw_decisions(file: ReviewFile, *, applications: Sequence[str]) -> None:
    """Take decisions back; the journal still knows them.

    Raises:
        InputRefusedError: the result is locked.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        for application in applications:
            decision = session.get(Decision, application)
            if decision is not None:
                decision.outcome = decision.reason = decision.basis = None


def set_places(file: ReviewFile, *, places: int) -> None:
    """Say how many places are given.

    Raises:
        InputRefusedError: the call gives fewer or more, or the result is locked.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        least, most = read_call(session).places
        if not least <= places <= most:
            raise InputRefusedError(f"The call gives {least} to {most} places, not {places}.")
        _selection(session).places = places


def set_method(file: ReviewFile, *, method: str) -> None:
    """Say by what places are given, one of METHODS.

    Raises:
        InputRefusedError: the result is locked.
    """
    assert method in METHODS
    with file.transaction() as session:
        refuse_if_locked(session)
        _selection(session).method = method


def draw(file: ReviewFile, *, applications: Sequence[str], seed: int | None = None) -> int:
    """Draw lots among applications that no rule tells apart, because a person asked for it; return the seed.

    The seed is stored, and with it anybody computes the same order again: that of the SHA-256 of "seed:application".

    Raises:
        InputRefusedError: the call has no lot among its tie rules, nobody is left to draw among, or the result is
            locked.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        facts = read_facts(session)
        if not any(rule.kind == "lot" for rule in facts.tie_rules):
            raise InputRefusedError("The call has no lot among its tie rules, so none can be drawn.")
        if len(applications) < 2:
            raise InputRefusedError("There is nobody to draw lots among: the rules have told them all apart.")
        if seed is None:
            seed = secrets.randbelow(LARGEST_SEED)
        names = sorted(applications)
        order = sorted(names, key=lambda name: lot_number(seed, name))
        _selection(session).draw = {"seed": seed, "applications": names, "order": order}
        return seed


def lock_result(file: ReviewFile, *, reason: str, at: dt.datetime | None = None) -> None:
    """Close the selection: from now on nothing of it changes until it is reopened with a reason.

    Raises:
        InputRefusedError: it is locked already, no reason is given, an application is undecided or without a reason,
            two leads decided differently, or more are selected than there are places.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        facts = read_facts(session)
        _refuse_empty(reason)
        open_ones = [each for each in facts.applications if each not in facts.decisions]
        if open_ones:
            names = ", ".join(facts.applications[each].name for each in open_ones[:5])
            raise InputRefusedError(f"{len(open_ones)} applications are undecided, among them {names}.")
        if facts.disputed or facts.is_result_disputed:
            raise InputRefusedError("Two leads decided differently; settle that before the result is locked.")
        selected = sum(facts.decisions[each].outcome == "selected" for each in facts.applications)
        if selected > facts.selection.places:
            raise InputRefusedError(
                f"{selected} applications are selected, more than the {facts.selection.places} places."
            )
        if any(not facts.decisions[each].reason for each in facts.applications):
            raise InputRefusedError("Every decision needs a reason.")
        _set_lock(session, locked=True, reason=reason, at=at)


def reopen_result(file: ReviewFile, *, reason: str, at: dt.datetime | None = None) -> None:
    """Open a locked selection again.

    Raises:
        InputRefusedError: it isn't locked, or no reason is given.
    """
    with file.transaction() as session:
        if not read_selection(session, read_call(session)).is_locked:
            raise InputRefusedError("The result isn't locked.")
        _refuse_empty(reason)
        _set_lock(session, locked=False, reason=reason, at=at)


def _set_lock(session: JournalSession, *, locked: bool, reason: str, at: dt.datetime | None) -> None:
    moment = (at or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    _selection(session).lock = {
        "locked": locked,
        "at": moment.isoformat(timespec="seconds"),
        "reason": reason.strip(),
        "state_hash": basis_of(session),
    }


def _selection(session: JournalSession) -> Selection:
    return session.get_or_add(Selection, read_call(session).id)


def _basis(outcome: str, proposed: ProposedDecision | None) -> dict[str, Any]:
    if proposed is None or proposed.outcome != outcome or proposed.rule == OPEN:
        pool = proposed.pool if proposed is not None and proposed.rule == OPEN else ()
        return {"rule": PEOPLE, "pool": list(pool), "kept": []}
    reserve = {"reserve": proposed.reserve} if outcome == "reserve" else {}
    return {"rule": proposed.rule, "pool": list(proposed.pool), "kept": list(proposed.kept), **reserve}


@contextmanager
def change_selection(file: ReviewFile) -> Iterator[Selection]:
    """Yield the selection to be changed.

    Raises:
        InputRefusedError: the result is locked.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        yield _selection(session)


def refuse_if_locked(session: JournalSession) -> None:
    """Do nothing while the selection is open.

    Raises:
        InputRefusedError: the result is locked.
    """
    if read_selection(session, read_call(session)).is_locked:
        raise InputRefusedError("The result is locked; reopen it first, with a reason.")


def _refuse_empty(reason: str) -> None:
    if not reason.strip():
        raise InputRefusedError("Say why: a reason is needed.")


def _refuse_unusable(session: JournalSession, outcomes: Mapping[str, str], reasons: Mapping[str, str]) -> None:
    active = set(session.scalars(select(Application.id).where(Application.status.is_distinct_from("withdrawn"))))
    for application, outcome in outcomes.items():
        if outcome not in OUTCOMES:
            raise InputRefusedError(f"There is no outcome {outcome}; choose one of {', '.join(OUTCOMES)}.")
        if application not in active:
            raise InputRefusedError("A withdrawn application can't be decided on.")
        if not reasons.get(application, "").strip():
            raise InputRefusedError("Every decision needs a reason.")
