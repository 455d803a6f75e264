"""What a report says, before it is in any language."""

import hashlib
from fractions import Fraction

import pytest
from sqlalchemy import select

from tests.conftest import Call
from tests.report.conftest import Panel
from workbench.errors import InputRefusedError
from workbench.intake.checklist import read_rules, set_verdict
from workbench.models.entities import Application, Assignment, Criterion, Decision, Evidence, key
from workbench.models.file import open_review_file
from workbench.models.reviewing import declare_conflict_of_interest, set_points
from workbench.models.state import state_of
from workbench.report.collect import collect_content


def test_the_ranking_stands_in_order_with_exact_means_and_spread(call: Call, panel: Panel) -> None:
    panel.review_all()
    rows = collect_content(call.file, places=1).rows
    assert [row.application.number for row in rows] == [2, 1, 3]
    assert [row.position for row in rows] == ["within", "outside", "outside"]
    assert rows[0].points == dict.fromkeys(panel.criteria, Fraction(9, 2))
    assert rows[0].total == Fraction(63, 2)
    assert rows[0].spread == 0
    assert rows[0].ranked is not None
    assert (rows[0].ranked.mean, rows[0].ranked.median, rows[0].ranked.n_reviews) == (4.5, 4.5, 2)


def test_the_spread_is_the_distance_between_the_highest_and_the_lowest_review(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "1.5")
    panel.review(1, 0, "4")
    assert collect_content(call.file).rows[0].spread == Fraction(5, 2)


def test_only_submitted_and_complete_reviews_count(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    panel.review(1, 0, "5", submitted=False)
    panel.review(0, 1, ["2", "2"], submitted=False)
    content = collect_content(call.file)
    assert content.counted == 1
    assert [row.application.number for row in content.ranked_rows] == [1]
    assert [each.number for each in content.unranked] == [2, 3]
    left_out = {(review.reviewer, review.application.number): review.left_out for review in content.reviews}
    assert left_out == {("Reviewer 1", 1): None, ("Reviewer 2", 1): "not_submitted", ("Reviewer 1", 2): "not_submitted"}


def test_a_conflict_of_interest_takes_the_review_out_and_is_listed(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    panel.review(1, 0, "5")
    at = {"reviewer": call.reviewers[1], "application": call.applications[0]}
    declare_conflict_of_interest(call.file, **at, declared=True, reason="Board member")
    declare_conflict_of_interest(
        call.file, reviewer=call.reviewers[1], application=call.applications[1], declared=False
    )
    content = collect_content(call.file)
    assert content.rows[0].points[panel.criteria[0]] == 3
    assert [(each.reviewer, each.application.number, each.reason) for each in content.interests] == [
        ("Reviewer 2", 1, "Board member")
    ]
    assert [review.left_out for review in content.reviews] == [None, "conflict_of_interest"]


def test_a_withdrawn_application_is_unranked_and_its_reviews_stay_listed(call: Call, panel: Panel) -> None:
    panel.review_all()
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[1]).status = "withdrawn"
    content = collect_content(call.file)
    assert [row.application.number for row in content.rows] == [1, 3]
    assert [each.number for each in content.withdrawn] == [2]
    assert {review.left_out for review in content.reviews if review.application.number == 2} == {"withdrawn"}


def test_points_on_an_earlier_scale_are_shown_and_not_counted(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    with call.file.transaction() as session:
        criterion = session.get_one(Criterion, panel.criteria[0])
        criterion.levels = {**(criterion.levels or {}), "3": {"sv": "Ny nivå.", "en": "A new level."}}
    content = collect_content(call.file)
    assert content.ranking is None
    assert content.reviews[0].left_out == "incomplete"
    assert [score.is_stale for score in content.reviews[0].scores[:2]] == [True, False]
    assert [score.points for score in content.reviews[0].scores[:2]] == [3, 3]


def test_a_tie_across_the_line_is_named_and_not_broken(call: Call, panel: Panel) -> None:
    for reviewer in (0, 1):
        for application, points in enumerate(("4", "4", "1")):
            panel.review(reviewer, application, points)
    content = collect_content(call.file, places=1)
    assert [row.position for row in content.rows] == ["tied", "tied", "outside"]
    assert content.tied_at_line == 2


def test_reviewers_are_told_by_what_they_did(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    panel.review(0, 1, ["2"], submitted=False)
    declare_conflict_of_interest(call.file, reviewer=call.reviewers[0], application=call.applications[2], declared=True)
    first, second = collect_content(call.file).reviewers
    assert (first.counted, first.unfinished, first.not_begun, first.conflicts_of_interest) == (1, 1, 0, (3,))
    assert first.offset is not None
    assert (second.counted, second.unfinished, second.not_begun, second.offset) == (0, 0, 3, None)


def test_only_assigned_applications_are_expected_of_a_reviewer(call: Call, panel: Panel) -> None:
    with call.file.transaction() as session:
        session.add(Assignment(id=key(call.reviewers[1], call.applications[0]), assigned=True))
    assert [each.not_begun for each in collect_content(call.file).reviewers] == [3, 1]


def test_evidence_is_quoted_with_its_page_counted_from_one(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3", submitted=False)
    at = key(call.reviewers[0], call.applications[0], panel.criteria[0])
    with call.file.transaction() as session:
        session.add(Evidence(id=f"{at}/{'a' * 32}", passage={"document": "d", "page": 2, "text": "a passage"}))
        session.add(Evidence(id=f"{at}/{'b' * 32}", passage={"document": "d", "rects": []}))
    assert collect_content(call.file).reviews[0].scores[0].evidence == (("a passage", 3),)


def test_decisions_stand_with_their_application(call: Call) -> None:
    with call.file.transaction() as session:
        session.add(Decision(id=call.applications[0], outcome="selected", reason="Strong in its region."))
    first, *others = collect_content(call.file).applications
    assert (first.decision.outcome, first.decision.reason) == ("selected", "Strong in its region.")
    assert all(each.decision.outcome == "" for each in others)


def test_the_state_hash_is_the_file_s_own(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    assert collect_content(call.file).state_hash == state_of(call.file)["state_hash"]


def test_collecting_changes_no_byte_of_the_file(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3")
    call.lead.close()
    before = hashlib.sha256(call.path.read_bytes()).hexdigest()
    with open_review_file(call.path, write=False) as file:
        assert collect_content(file).counted == 1
    assert hashlib.sha256(call.path.read_bytes()).hexdigest() == before


def test_places_default_to_the_call_s_most_and_are_at_least_one(call: Call, panel: Panel) -> None:
    panel.review_all()
    content = collect_content(call.file)
    assert (content.places, content.line) == (25, None)
    assert {row.position for row in content.rows} == {"within"}
    with pytest.raises(InputRefusedError, match="at least one place"):
        collect_content(call.file, places=0)


def test_a_call_without_applications_is_refused(call: Call) -> None:
    with call.file.transaction() as session:
        for application in session.scalars(select(Application)):
            session.delete(application)
    with pytest.raises(InputRefusedError, match="no applications"):
        collect_content(call.file)


def test_a_later_point_changes_only_its_own_mean(call: Call, panel: Panel) -> None:
    panel.review(0, 0, "3", submitted=False)
    at = {"reviewer": call.reviewers[0], "application": call.applications[0], "criterion": panel.criteria[1]}
    set_points(call.file, **at, points=panel.info.scale.high)
    points = [score.points for score in collect_content(call.file).reviews[0].scores]
    assert points == [3, 5, 3, 3, 3, 3, 3]


def test_an_excluded_application_is_unranked_and_stays_listed_with_the_reason(call: Call, panel: Panel) -> None:
    panel.review_all()
    with call.file.transaction() as session:
        rule = next(each for each in read_rules(session) if each.code == "DEADLINE")
    set_verdict(call.file, application=call.applications[1], rule=rule.id, outcome="exclude", reason="Ten days late")
    content = collect_content(call.file)
    assert [row.application.number for row in content.rows] == [1, 3]
    assert [(each.number, each.exclusion) for each in content.excluded] == [(2, "Ten days late")]
    assert {review.left_out for review in content.reviews if review.application.number == 2} == {"excluded"}
    set_verdict(call.file, application=call.applications[1], rule=rule.id, outcome="")
    assert {row.application.number for row in collect_content(call.file).rows} == {1, 2, 3}
