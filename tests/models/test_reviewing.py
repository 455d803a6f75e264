"""Scoring as a reviewer does it, in their own file."""

import sqlite3
from contextlib import closing
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Call
from tests.models.desk import Desk
from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, CriterionInfo, Scale
from workbench.models.entities import Assignment, Criterion, key
from workbench.models.file import open_review_file
from workbench.models.reviewing import (
    call_of,
    declare_conflict_of_interest,
    inbox,
    reopen,
    review_sheet,
    set_flag,
    write_comment,
    write_points,
)
from workbench.models.state import state_of
from workbench.models.verify import verify


def points_of(desk: Desk, criterion: int = 0) -> Decimal | None:
    sheet = review_sheet(desk.file, reviewer=desk.reviewer, application=desk.application)
    return sheet.scores[desk.criteria[criterion]].points if desk.criteria[criterion] in sheet.scores else None


def test_points_on_the_scale_are_kept_exactly(desk: Desk) -> None:
    desk.give("3.5")
    assert points_of(desk) == Decimal("3.5")
    desk.give("4.0")
    assert points_of(desk) == Decimal(4)


@pytest.mark.parametrize("points", ["-0.5", "5.5", "0.25", "6", "NaN", "Infinity"])
def test_points_off_the_scale_are_refused_and_nothing_is_stored(desk: Desk, points: str) -> None:
    with pytest.raises(InputRefusedError, match=r"0 to 5 in steps of 0\.5"):
        desk.give(points)
    assert points_of(desk) is None


def test_clearing_points_leaves_the_comment(desk: Desk) -> None:
    desk.give("2")
    desk.comment("Thin")
    desk.give(None)
    sheet = review_sheet(desk.file, reviewer=desk.reviewer, application=desk.application)
    assert [(entry.points, entry.comment) for entry in sheet.scores.values()] == [(None, "Thin")]


def test_only_complete_drafts_are_submitted_when_none_is_named(desk: Desk) -> None:
    desk.give_all("3")
    desk.give("4", application=1)
    assert desk.submit() == (desk.application,)
    assert desk.submit() == ()


def test_an_incomplete_review_that_is_named_is_refused_with_what_is_missing(desk: Desk) -> None:
    desk.give("3")
    with pytest.raises(InputRefusedError, match="no points for ESTABLISHED, FIRMS"):
        desk.submit(desk.application)


def test_a_submitted_review_is_closed_until_it_is_reopened(desk: Desk) -> None:
    desk.give_all("3")
    desk.submit()
    with pytest.raises(InputRefusedError, match="reopen"):
        desk.give("4")
    with pytest.raises(InputRefusedError, match="reopen"):
        desk.comment("late thought")
    reopen(desk.file, reviewer=desk.reviewer, application=desk.application)
    desk.give("4")
    assert points_of(desk) == Decimal(4)


def test_a_declared_conflict_of_interest_closes_the_review(desk: Desk) -> None:
    desk.give_all("3")
    at = {"reviewer": desk.reviewer, "application": desk.application}
    declare_conflict_of_interest(desk.file, **at, declared=True, reason="On the board")
    with pytest.raises(InputRefusedError, match="conflict of interest"):
        desk.give("4")
    assert desk.submit() == ()
    declare_conflict_of_interest(desk.file, **at, declared=False)
    assert desk.submit() == (desk.application,)


def test_the_inbox_tells_how_far_each_review_has_come(desk: Desk) -> None:
    desk.give_all("3")
    desk.give("4", criterion=0)
    set_flag(desk.file, reviewer=desk.reviewer, application=desk.applications[1], is_flagged=True)
    first, second, third = inbox(desk.file, reviewer=desk.reviewer)
    assert (first.number, first.total, len(first.review.scores)) == (1, Fraction(22, 7), 7)
    assert (second.review.is_flagged, second.total) == (True, None)
    assert (third.review.status, dict(third.review.scores)) == ("draft", {})


def test_changed_levels_make_points_stale_and_uncounted(call: Call) -> None:
    desk = Desk(call)
    desk.give_all("3")
    desk.file.close()
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("DELETE FROM local WHERE name = 'reviewer'")
    with open_review_file(call.path) as file, file.transaction() as session:
        criterion = session.get_one(Criterion, desk.criteria[2])
        criterion.levels = {**(criterion.levels or {}), "5": {"sv": "Nytt", "en": "New"}}
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("INSERT INTO local VALUES ('reviewer', ?)", (call.reviewers[0],))
    with open_review_file(call.path) as file:
        sheet = review_sheet(file, reviewer=desk.reviewer, application=desk.application)
        assert [criterion for criterion, entry in sheet.scores.items() if entry.is_stale] == [desk.criteria[2]]
        assert sheet.total(call_of(file)) is None


def test_once_something_is_assigned_reviewers_see_what_is_theirs(call: Call) -> None:
    assert [row.number for row in inbox(call.file, reviewer=call.reviewers[1])] == [1, 2, 3]
    with call.file.transaction() as session:
        session.add(Assignment(id=key(call.reviewers[0], call.applications[1]), assigned=True))
    assert [row.number for row in inbox(call.file, reviewer=call.reviewers[0])] == [2]
    assert [row.number for row in inbox(call.file, reviewer=call.reviewers[1])] == []


def test_the_state_shows_exactly_what_was_written(desk: Desk) -> None:
    desk.give("3.5")
    desk.comment("Tydligt\nskäl")
    (review,) = state_of(desk.file)["reviews"]
    assert (review["application"], review["reviewer"], review["status"]) == (desk.application, desk.reviewer, "draft")
    assert review["scores"] == {
        "REGION": {
            "points": "3.5",
            "comment": "Tydligt\nskäl",
            "is_stale": False,
            "is_abstained": False,
            "evidence": [],
        }
    }


def test_a_files_facts_stay_verified_through_a_whole_review(desk: Desk) -> None:
    desk.give_all("2.5")
    desk.comment("One")
    desk.comment("Two")
    desk.submit()
    desk.file.close()
    assert verify(desk.file.path).problems == ()


def call_with(weights: list[int]) -> CallInfo:
    criteria = tuple(
        CriterionInfo(str(at), at, str(at), {}, {}, {}, Decimal(weight), None, "v") for at, weight in enumerate(weights)
    )
    scale = Scale(Decimal(0), Decimal(5), Decimal("0.5"))
    return CallInfo("c", {}, {}, "", (1, 1), None, None, scale, criteria)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 10)), min_size=1, max_size=9))
def test_the_total_is_the_weighted_mean_of_the_points(pairs: list[tuple[int, int]]) -> None:
    weights = [weight for weight, _ in pairs]
    points = {str(at): Decimal(halves) / 2 for at, (_, halves) in enumerate(pairs)}
    total = call_with(weights).weighted_total(points)
    if sum(weights) == 0:
        assert total is None
    else:
        assert total == Fraction(sum(weight * halves for weight, halves in pairs), 2 * sum(weights))


@given(st.lists(st.integers(1, 9), min_size=2, max_size=9), st.integers(0, 8))
def test_a_missing_point_makes_no_total(weights: list[int], gone: int) -> None:
    points = {str(at): Decimal(3) for at in range(len(weights)) if at != gone % len(weights)}
    assert call_with(weights).weighted_total(points) is None


def test_points_and_comment_of_one_criterion_are_written_in_one_transaction(desk: Desk) -> None:
    at = {"reviewer": desk.reviewer, "application": desk.application, "criterion": desk.criteria[0]}
    with desk.file.transaction() as session:
        write_points(session, desk.call, **at, points=Decimal(4))
        write_comment(session, **at, comment="Both at once")
    entry = review_sheet(desk.file, reviewer=desk.reviewer, application=desk.application).scores[desk.criteria[0]]
    assert (entry.points, entry.comment) == (Decimal(4), "Both at once")
