"""What the lead changes while reviews are under way: nothing is rescaled, lost or counted on the sly."""

import hashlib
from decimal import Decimal
from pathlib import Path

from tests.merge.test_scenarios import second_lead
from tests.merge.world import PDF, World, forge_last, points_of
from workbench.models.entities import Application, Call, Criterion, Document, key
from workbench.models.reviewing import call_of, review_sheet
from workbench.ranking.reviews import CountedReviews, counted_reviews


def submitted(world: World, points: str = "3") -> Path:
    """Score everything as reviewer 1, submit, and return the hand-in."""
    copy = world.hand_out()[0]
    world.score_all(copy, "r1", points)
    return world.hand_in(copy, "r1", "in.review")


def counted(world: World) -> CountedReviews:
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        return counted_reviews(session)


def test_scores_given_before_the_scale_changed_are_stale_and_never_rescaled(world: World) -> None:
    """Scenario 19."""
    world.merge(submitted(world))
    assert len(counted(world).totals) == 2
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.query(Call).one().scale = {"low": "0", "high": "10", "step": "1"}
    state = world.state()
    scores = [score for review in state["reviews"] for score in review["scores"].values()]
    assert {(score["points"], score["is_stale"]) for score in scores} == {("3", True)}
    assert counted(world).totals == ()
    assert set(counted(world).left_out.values()) == {"incomplete"}


def test_points_that_the_scale_has_not_are_kept_as_stale_and_count_nowhere(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    forge_last(handin, world.device("r1", world.reviewers[0]), lambda body: body["value"].update(points="77"))
    world.merge(handin)
    with world.opened(world.lead, "lead") as file:
        sheet = review_sheet(file, reviewer=world.reviewers[0], application=world.applications[0])
        (entry,) = sheet.scores.values()
        assert (entry.points, entry.is_stale, sheet.valid_points()) == (Decimal(77), True, {})
        assert len(sheet.missing(call_of(file))) == len(world.criteria)


def test_scores_on_a_criterion_that_was_removed_are_kept_and_count_nowhere(world: World) -> None:
    """Scenario 20."""
    world.merge(submitted(world))
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.delete(session.get_one(Criterion, world.criteria[0]))
    assert len(points_of(world.state())) == 2 * len(world.criteria)
    totals = {total for _, _, total in counted(world).totals}
    assert totals == {3}


def test_a_criterion_that_was_added_is_missing_from_reviews_and_is_not_zero(world: World) -> None:
    """Scenario 20."""
    world.merge(submitted(world))
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.add(Criterion(id=file.new_id(), number=99, code="NEW", title={"en": "New"}, weight="1"))
    assert set(counted(world).left_out.values()) == {"incomplete"}


def test_a_late_review_of_a_withdrawn_application_is_stored_and_counts_once_it_is_reinstated(world: World) -> None:
    """Scenario 21."""
    handin = submitted(world)
    set_status(world, "withdrawn")
    world.merge(handin)
    assert len(world.state()["reviews"]) == 2
    assert [application for application, _, _ in counted(world).totals] == [world.applications[1]]
    set_status(world, "active")
    assert {application for application, _, _ in counted(world).totals} == set(world.applications)


def set_status(world: World, status: str) -> None:
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Application, world.applications[0]).status = status


def test_two_leads_files_of_one_application_are_both_there_until_the_lead_chooses(world: World) -> None:
    """Scenario 43."""
    other = second_lead(world)
    again = hashlib.sha256(b"%PDF-1.7 scanned again").hexdigest()
    with world.opened(other, "lead-b") as file, file.transaction() as session:
        session.add(Document(id=key(world.applications[0], again), name="a.pdf", kind="application"))
    world.merge(other)
    assert documents(world) == {hashlib.sha256(PDF).hexdigest(), again}
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.delete(session.get_one(Document, key(world.applications[0], again)))
    world.merge(other)
    assert documents(world) == {hashlib.sha256(PDF).hexdigest()}


def documents(world: World) -> set[str]:
    return {each["sha256"] for each in world.state()["applications"][0]["documents"]}
