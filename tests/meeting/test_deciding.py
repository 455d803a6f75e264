"""Deciding: the proposal and its steps, reasons, lots, the lock, and two leads who decide differently."""

import datetime as dt
from decimal import Decimal

import pytest

from workbench.errors import InputRefusedError
from workbench.meeting.agenda import rank_meeting
from workbench.meeting.facts import meeting_of
from workbench.meeting.items import set_consensus, set_notes
from workbench.meeting.proposal import Proposal, propose
from workbench.meeting.selection import (
    decide,
    draw,
    lock_result,
    reopen_result,
    set_method,
    set_places,
    withdraw_decisions,
)
from workbench.models import reviewing
from workbench.models.entities import Application, Call, Criterion
from workbench.models.file import ReviewFile
from workbench.models.people import act_for
from workbench.models.state import state_of
from workbench.ranking.reviews import rank_reviews
from workbench.ranking.tie_rules import lot_number
from workbench.report.collect import collect_content

NOON = dt.datetime(2018, 6, 7, 12, tzinfo=dt.UTC)


def proposal_of(file: ReviewFile) -> Proposal:
    facts = meeting_of(file)
    ranking = rank_meeting(facts)
    assert ranking is not None
    return propose(facts, ranking)


def decide_all(file: ReviewFile, **others: str) -> None:
    """Decide as proposed, with one reason for all; what is left open becomes a reserve."""
    proposed = proposal_of(file).decisions
    outcomes = {name: each.outcome or "reserve" for name, each in proposed.items()} | others
    decide(file, outcomes=outcomes, reasons=dict.fromkeys(outcomes, "As proposed"), proposed=proposed)


def by_consensus(file: ReviewFile, ids: dict[int, str], **points: str) -> None:
    """Let the places go by the consensus: the same points on every criterion for each named application."""
    set_method(file, method="consensus")
    for name, value in points.items():
        for criterion in range(1, 8):
            set_consensus(file, application=ids[int(name[1:])], criterion=str(criterion), points=Decimal(value))


def test_a_decision_needs_a_reason_and_keeps_the_step_it_rests_on(file: ReviewFile, ids: dict[int, str]) -> None:
    proposed = proposal_of(file).decisions
    with pytest.raises(InputRefusedError, match="Every decision needs a reason"):
        decide(file, outcomes={ids[1]: "selected"}, reasons={ids[1]: "  "}, proposed=proposed)
    decide(file, outcomes={ids[1]: "selected"}, reasons={ids[1]: "Clear"}, proposed=proposed)
    made = meeting_of(file).decisions[ids[1]]
    assert (made.outcome, made.reason, made.rule) == ("selected", "Clear", proposed[ids[1]].rule)


def test_another_decision_than_the_proposed_one_is_peoples_own(file: ReviewFile, ids: dict[int, str]) -> None:
    decide(
        file,
        outcomes={ids[1]: "not_selected"},
        reasons={ids[1]: "The region withdrew its support"},
        proposed=proposal_of(file).decisions,
    )
    assert meeting_of(file).decisions[ids[1]].rule == "people"


def test_many_decisions_are_written_all_or_none(file: ReviewFile, ids: dict[int, str]) -> None:
    with file.transaction() as session:
        session.get_one(Application, ids[5]).status = "withdrawn"
    with pytest.raises(InputRefusedError, match="withdrawn"):
        decide(
            file,
            outcomes={ids[1]: "selected", ids[5]: "selected"},
            reasons={ids[1]: "Clear", ids[5]: "Clear"},
            proposed={},
        )
    assert meeting_of(file).decisions == {}


def test_a_threshold_comes_before_all_ranks(file: ReviewFile, ids: dict[int, str]) -> None:
    criterion = reviewing.call_of(file).criterion("REGION")
    with file.transaction() as session:
        session.get_one(Criterion, criterion.id).threshold = "4.5"
    found = proposal_of(file).decisions[ids[2]]
    assert (found.outcome, found.rule) == ("not_selected", "threshold:REGION")


def test_the_step_that_broke_a_tie_is_stored_with_those_it_compared(file: ReviewFile, ids: dict[int, str]) -> None:
    set_places(file, places=1)
    with file.transaction() as session:
        session.get_one(Application, ids[2]).region = "Region 1"
    by_consensus(file, ids, a1="4", a2="4")
    set_consensus(file, application=ids[1], criterion="REGION", points=Decimal("4.5"))
    set_consensus(file, application=ids[1], criterion="ESTABLISHED", points=Decimal("3.5"))
    decide_all(file)
    won, lost = (meeting_of(file).decisions[ids[number]] for number in (1, 2))
    assert (won.outcome, won.rule, won.kept) == ("selected", "criterion:REGION", (ids[1],))
    assert (lost.outcome, lost.rule, lost.reserve) == ("reserve", "criterion:REGION", 1)
    assert set(lost.pool) == {ids[1], ids[2]}


def test_ranking_and_report_begin_with_the_places_of_the_selection(file: ReviewFile) -> None:
    set_places(file, places=1)
    with file.transaction() as session:
        assert rank_reviews(session).places == 1
        assert rank_reviews(session, places=2).places == 2
    assert collect_content(file).places == 1


def test_a_lot_is_drawn_only_when_a_person_asks_and_anybody_can_draw_it_again(
    file: ReviewFile, ids: dict[int, str]
) -> None:
    set_places(file, places=1)
    with file.transaction() as session:
        session.get_one(Application, ids[2]).region = "Region 1"
    by_consensus(file, ids, a1="5", a2="5")
    (group,) = proposal_of(file).open_groups
    assert group == (tuple(sorted((ids[1], ids[2]))), 1)
    seed = draw(file, applications=group[0])
    drawn = meeting_of(file).selection.draw
    assert drawn is not None
    assert drawn.order == tuple(sorted(group[0], key=lambda name: lot_number(seed, name)))
    found = proposal_of(file)
    assert found.open_groups == ()
    assert (found.decisions[drawn.order[0]].outcome, found.decisions[drawn.order[0]].rule) == ("selected", "lot")
    assert draw(file, applications=group[0], seed=seed) == seed
    assert meeting_of(file).selection.draw == drawn


def test_a_lot_drawn_for_others_is_not_used(file: ReviewFile, ids: dict[int, str]) -> None:
    draw(file, applications=(ids[1], ids[2]), seed=1)
    assert proposal_of(file).is_draw_stale


def test_a_call_without_a_lot_draws_none(file: ReviewFile, ids: dict[int, str]) -> None:
    with file.transaction() as session:
        session.get_one(Call, file.call).tie_rules = []
    with pytest.raises(InputRefusedError, match="no lot among its tie rules"):
        draw(file, applications=(ids[1], ids[2]))


def test_the_places_lie_within_those_of_the_call(file: ReviewFile) -> None:
    with pytest.raises(InputRefusedError, match="gives 1 to 3 places, not 4"):
        set_places(file, places=4)
    set_places(file, places=2)
    assert meeting_of(file).selection.places == 2


def test_a_result_is_locked_only_when_everybody_is_decided_on_within_the_places(
    file: ReviewFile, ids: dict[int, str]
) -> None:
    with pytest.raises(InputRefusedError, match="5 applications are undecided, among them 1 Applicant 1"):
        lock_result(file, reason="Done")
    decide_all(file, **dict.fromkeys(ids.values(), "selected"))
    with pytest.raises(InputRefusedError, match="5 applications are selected, more than the 3 places"):
        lock_result(file, reason="Done")
    decide_all(file)
    with pytest.raises(InputRefusedError, match="a reason is needed"):
        lock_result(file, reason=" ")
    lock_result(file, reason="Decided at the meeting", at=NOON)
    selection = meeting_of(file).selection
    assert (selection.is_locked, selection.locked_at) == (True, "2018-06-07T12:00:00+00:00")


def test_a_locked_result_changes_only_after_it_is_reopened_with_a_reason(file: ReviewFile, ids: dict[int, str]) -> None:
    decide_all(file)
    lock_result(file, reason="Decided at the meeting")
    before = state_of(file)["decisions"]
    for change in (
        lambda: decide_all(file),
        lambda: withdraw_decisions(file, applications=[ids[1]]),
        lambda: set_places(file, places=1),
        lambda: set_method(file, method="consensus"),
        lambda: draw(file, applications=(ids[1], ids[2])),
        lambda: lock_result(file, reason="Again"),
    ):
        with pytest.raises(InputRefusedError, match="The result is locked; reopen it first, with a reason"):
            change()
    assert state_of(file)["decisions"] == before
    with pytest.raises(InputRefusedError, match="a reason is needed"):
        reopen_result(file, reason="")
    reopen_result(file, reason="An applicant withdrew")
    withdraw_decisions(file, applications=[ids[1]])
    assert ids[1] not in meeting_of(file).decisions


def test_a_review_changed_after_the_lock_is_noticed_but_notes_are_not(file: ReviewFile, ids: dict[int, str]) -> None:
    decide_all(file)
    lock_result(file, reason="Decided at the meeting")
    set_notes(file, application=ids[1], notes="Minutes are written later")
    assert not meeting_of(file).is_changed_since_lock
    person = act_for(file, "Reviewer One")
    reviewing.reopen(file, reviewer=person, application=ids[1])
    assert meeting_of(file).is_changed_since_lock
    reviewing.submit(file, reviewer=person, applications=[ids[1]])
    assert not meeting_of(file).is_changed_since_lock


def test_consensus_agreed_on_after_the_lock_is_noticed_too(file: ReviewFile, ids: dict[int, str]) -> None:
    decide_all(file)
    lock_result(file, reason="Decided at the meeting")
    set_consensus(file, application=ids[1], criterion="1", points=Decimal(1))
    assert meeting_of(file).is_changed_since_lock
