from decimal import Decimal
from pathlib import Path

import pytest

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.models.entities import Application, Reviewer
from workbench.models.entities import Call as CallEntity
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, declare_conflict_of_interest, inbox, set_flag, set_points
from workbench.people.assigning import (
    assign,
    assignments_of,
    plan_assignments,
    read_assignment_table,
    replace_assignments,
    set_calibration,
    set_recusal,
)
from workbench.people.recusals import recusals_of, suggest_recusals
from workbench.ranking.reviews import counted_reviews


def numbers_for(call: Call, reviewer: int) -> list[int]:
    return [row.number for row in inbox(call.file, reviewer=call.reviewers[reviewer])]


def test_until_anything_is_assigned_everybody_reads_everything(call: Call) -> None:
    assert assignments_of(call.file).is_everybody
    assert numbers_for(call, 0) == numbers_for(call, 1) == [1, 2, 3]


def test_taking_one_application_from_one_reviewer_leaves_all_others_as_they_were(call: Call) -> None:
    assert assign(call.file, [(call.applications[1], call.reviewers[0])], assigned=False) == 1
    assert numbers_for(call, 0) == [1, 3]
    assert numbers_for(call, 1) == [1, 2, 3]


def test_a_reviewer_who_is_given_nothing_while_others_are_has_an_empty_inbox(call: Call) -> None:
    replace_assignments(call.file, [(each, call.reviewers[1]) for each in call.applications])
    assert numbers_for(call, 0) == []


def test_a_table_names_applications_by_number_and_reviewers_by_name(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "assignments.csv"
    path.write_text("reviewer;application\nReviewer 1;2\nreviewer 2;3\n", "utf-8")
    replace_assignments(call.file, read_assignment_table(call.file, path))
    assert (numbers_for(call, 0), numbers_for(call, 1)) == ([2], [3])


def test_a_row_of_an_unknown_reviewer_is_named_and_nothing_changes(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "assignments.csv"
    path.write_text("application,reviewer\n1,Reviewer 1\n2,Nobody\n", "utf-8")
    with pytest.raises(InputRefusedError, match=r"Row 3 of assignments\.csv: There is no reviewer Nobody"):
        read_assignment_table(call.file, path)


def test_nobody_is_given_an_application_they_have_a_conflict_of_interest_with(call: Call) -> None:
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason="Board")
    with pytest.raises(InputRefusedError, match="Reviewer 1 has a conflict of interest with application 1 Applicant 1"):
        assign(call.file, [(call.applications[0], call.reviewers[0])])
    plan = plan_assignments(call.file, readers=1)
    assert (call.applications[0], call.reviewers[0]) not in plan.pairs


def test_a_conflict_of_interest_takes_an_assigned_application_away(call: Call) -> None:
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason="Board")
    assert numbers_for(call, 0) == [2, 3]


def test_a_spread_plan_changes_nothing_until_it_is_written(call: Call) -> None:
    plan = plan_assignments(call.file, readers=1)
    assert assignments_of(call.file).is_everybody
    replace_assignments(call.file, plan.pairs)
    assert sorted(numbers_for(call, 0) + numbers_for(call, 1)) == [1, 2, 3]


def test_a_started_review_stays_with_its_reviewer(call: Call) -> None:
    flag(call, reviewer=1, application=0)
    for seed in range(4):
        pairs = plan_assignments(call.file, readers=1, keep=False, seed=seed).pairs
        assert (call.applications[0], call.reviewers[1]) in pairs


def flag(call: Call, *, reviewer: int, application: int) -> None:
    act_for(call.file, call.reviewers[reviewer])
    at = {"reviewer": call.reviewers[reviewer], "application": call.applications[application]}
    set_flag(call.file, **at, is_flagged=True)


def test_too_few_reviewers_without_a_conflict_are_told_by_the_application(call: Call) -> None:
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[2], recused=True, reason="Kin")
    with pytest.raises(InputRefusedError, match="Application 3 Applicant 3 has 1 reviewers without"):
        plan_assignments(call.file, readers=2)


def test_calibration_applications_come_alone_until_the_rest_is_released(call: Call) -> None:
    set_calibration(call.file, call.applications[1], is_calibration=True)
    assert numbers_for(call, 0) == numbers_for(call, 1) == [2]
    with call.file.transaction() as session:
        session.get_one(CallEntity, call.file.call).released = True
    assert numbers_for(call, 0) == [1, 2, 3]


def test_calibration_applications_go_to_everybody_whatever_the_spread(call: Call) -> None:
    set_calibration(call.file, call.applications[1], is_calibration=True)
    pairs = plan_assignments(call.file, readers=1).pairs
    assert {reviewer for application, reviewer in pairs if application == call.applications[1]} == set(call.reviewers)


def test_a_leads_conflict_of_interest_takes_the_review_out_of_the_count(call: Call) -> None:
    flag(call, reviewer=0, application=0)
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason="Kin")
    with call.file.transaction() as session:
        left_out = counted_reviews(session).left_out
    assert left_out[call.reviewers[0], call.applications[0]] == "conflict of interest"
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=False)
    with call.file.transaction() as session:
        assert counted_reviews(session).left_out[call.reviewers[0], call.applications[0]] == "not submitted"


def test_a_conflict_of_interest_needs_a_reason(call: Call) -> None:
    with pytest.raises(InputRefusedError, match="needs a reason"):
        set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason=" ")


@pytest.mark.parametrize(
    ("person", "applicant", "ground"),
    [
        ({"organisation": "Exempelklustret AB"}, {"applicant": "Stiftelsen Exempelklustret"}, "organisation"),
        ({"mail": "one@mail.cluster.example"}, {"sender": "Two <two@cluster.example>"}, "mail"),
        ({"region": "Skåne"}, {"region": "Region Skåne"}, "region"),
        ({"mail": "one@gmail.com"}, {"sender": "two@gmail.com"}, None),
        ({"organisation": "AB"}, {"applicant": "Något AB"}, None),
    ],
)
def test_what_a_reviewer_shares_with_an_applicant_is_suggested(
    call: Call, person: dict[str, str], applicant: dict[str, str], ground: str | None
) -> None:
    with call.file.transaction() as session:
        for name, value in person.items():
            setattr(session.get_one(Reviewer, call.reviewers[0]), name, value)
        for name, value in applicant.items():
            setattr(session.get_one(Application, call.applications[0]), name, value)
    assert [each.ground for each in suggest_recusals(call.file)] == ([ground] if ground else [])


def test_a_pair_that_somebody_answered_on_is_not_suggested_again(call: Call) -> None:
    with call.file.transaction() as session:
        session.get_one(Reviewer, call.reviewers[0]).region = "Skåne"
        for application in call.applications[:2]:
            session.get_one(Application, application).region = "Skåne"
    first, second = call.applications[:2]
    set_recusal(call.file, reviewer=call.reviewers[0], application=first, recused=False)
    act_for(call.file, call.reviewers[0])
    declare_conflict_of_interest(call.file, reviewer=call.reviewers[0], application=second, declared=False)
    assert not suggest_recusals(call.file)


def test_conflicts_of_interest_are_listed_with_who_named_them(call: Call) -> None:
    act_for(call.file, call.reviewers[1])
    declare_conflict_of_interest(
        call.file, reviewer=call.reviewers[1], application=call.applications[0], declared=True, reason="Sister"
    )
    set_recusal(
        call.file,
        reviewer=call.reviewers[0],
        application=call.applications[1],
        recused=True,
        kind="kinship",
        reason="B",
    )
    found = {(row.source, row.reason) for row in recusals_of(call.file)}
    assert found == {("reviewer", "Sister"), ("lead", "B")}


def test_a_review_with_points_is_started_before_it_is_submitted(call: Call) -> None:
    act_for(call.file, "Reviewer 1")
    at = {"reviewer": call.reviewers[0], "application": call.applications[0]}
    set_points(call.file, **at, criterion=call_of(call.file).criteria[0].id, points=Decimal(3))
    assert assignments_of(call.file).started == {(call.applications[0], call.reviewers[0])}
