"""What comes next follows from what the file holds, step by step through a call's life."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.views.ranking.lead_file import POINTS, ids_by_number, make_lead_file, score
from workbench.intake.call_changes import change_call
from workbench.intake.call_editing import CallDraft
from workbench.intake.call_format import load_call
from workbench.intake.checklist import read_rules, set_verdict
from workbench.intake.start import start_call
from workbench.models.entities import Application, Decision, Reviewer, Selection
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, inbox, set_points, submit
from workbench.next_steps import LEAD, Step, lead_steps, read_lead_steps, reviewer_steps


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[ReviewFile]:
    """A call that has just been started."""
    with start_call(tmp_path / "new.review", load_call("s3-piloten-2018"), lead="Lead Example") as file:
        yield file


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[ReviewFile]:
    """A call with three reviewers and five applications, nothing reviewed."""
    with open_review_file(make_lead_file(tmp_path / "lead.review")) as file:
        yield file


def steps_of(file: ReviewFile) -> dict[str, Step]:
    with file.transaction() as session:
        return {step.name: step for step in lead_steps(session)}


def names(file: ReviewFile, state: str) -> list[str]:
    return [step.name for step in steps_of(file).values() if step.state == state]


def decide_eligibility(file: ReviewFile) -> None:
    with file.transaction() as session:
        rules = [rule for rule in read_rules(session) if rule.is_must]
    for application in ids_by_number(file).values():
        for rule in rules:
            set_verdict(file, application=application, rule=rule.id, outcome="accept")


def test_a_new_call_begins_with_reviewers_and_everything_else_is_later(empty: ReviewFile) -> None:
    assert names(empty, "next") == ["reviewers"]
    assert names(empty, "done") == []
    with empty.transaction() as session:
        session.add(Reviewer(id=empty.new_id(), name="Reviewer One", reviews=True))
    assert names(empty, "next") == ["import"]


def test_checking_eligibility_and_assigning_hold_up_neither_handing_out_nor_merging(lead: ReviewFile) -> None:
    assert names(lead, "next") == ["eligibility", "assign", "hand_out", "merge"]
    assert (steps_of(lead)["eligibility"].done, steps_of(lead)["eligibility"].total) == (0, 5)
    decide_eligibility(lead)
    assert names(lead, "done") == ["reviewers", "import", "eligibility"]
    assert names(lead, "next") == ["assign", "hand_out", "merge"]
    assert steps_of(lead)["assign"].is_optional


def test_what_came_back_shows_that_hand_outs_were_sent_and_how_much_is_missing(lead: ReviewFile) -> None:
    decide_eligibility(lead)
    score(lead, "Reviewer One", POINTS["Reviewer One"])
    assert names(lead, "next") == ["assign", "merge"]
    assert (steps_of(lead)["merge"].done, steps_of(lead)["merge"].total) == (5, 15)


def test_when_all_is_in_come_the_meeting_and_the_decisions_and_at_last_the_report(lead: ReviewFile) -> None:
    decide_eligibility(lead)
    for reviewer in POINTS:
        score(lead, reviewer, ("5", "4", "3", "2", "1"))
    assert names(lead, "next") == ["assign", "meeting", "decide"]
    with lead.transaction() as session:
        session.add_all(Decision(id=each, outcome="selected", reason="Strong") for each in ids_by_number(lead).values())
    assert names(lead, "next") == ["assign", "report"]
    with lead.transaction() as session:
        lock = {"locked": True, "at": "2018-06-20T10:00:00+00:00", "reason": "Done", "state_hash": ""}
        session.add(Selection(id=lead.call, lock=lock))
    assert set(names(lead, "done")) == {*LEAD} - {"assign"}


def test_the_steps_are_read_from_a_file_that_is_open_elsewhere(lead: ReviewFile) -> None:
    assert {step.name: step for step in read_lead_steps(lead.path)} == steps_of(lead)


def reviewers(file: ReviewFile, reviewer: str) -> list[tuple[str, str, int, int]]:
    steps = reviewer_steps(call_of(file), inbox(file, reviewer=reviewer))
    return [(step.name, step.state, step.done, step.total) for step in steps]


def test_a_reviewer_scores_submits_and_hands_in(lead: ReviewFile) -> None:
    person = act_for(lead, "Reviewer One")
    assert reviewers(lead, person) == [("score", "next", 0, 5), ("submit", "later", 0, 5), ("hand_in", "later", 0, 0)]
    call = call_of(lead)
    for application in ids_by_number(lead).values():
        for criterion in call.criteria:
            set_points(lead, reviewer=person, application=application, criterion=criterion.id, points=call.scale.high)
    assert [state for _, state, *_ in reviewers(lead, person)] == ["done", "next", "later"]
    submit(lead, reviewer=person)
    assert [state for _, state, *_ in reviewers(lead, person)] == ["done", "done", "next"]


def test_where_the_call_asks_for_it_a_reviewer_answers_on_conflicts_of_interest_first(lead: ReviewFile) -> None:
    change_call(lead, CallDraft.of(lead).check(), conduct={"asks_conflicts": True})
    person = act_for(lead, "Reviewer One")
    assert reviewers(lead, person)[0] == ("interests", "next", 0, 5)


def test_withdrawn_applications_are_nobodys_to_do(lead: ReviewFile) -> None:
    with lead.transaction() as session:
        session.get_one(Application, ids_by_number(lead)[1]).status = "withdrawn"
    assert steps_of(lead)["eligibility"].total == 4
    assert reviewers(lead, act_for(lead, "Reviewer One"))[0] == ("score", "next", 0, 4)
