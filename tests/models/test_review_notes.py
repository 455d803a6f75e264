"""Confidence and abstentions."""

import pytest

from tests.models.desk import Desk
from workbench.errors import InputRefusedError
from workbench.models.entities import Review, Score, key
from workbench.models.review_notes import set_abstained, set_confidence
from workbench.models.state import state_of
from workbench.models.verify import verify
from workbench.ranking.reviews import counted_reviews


def abstain(desk: Desk, criterion: int = 0, *, is_abstained: bool = True) -> None:
    set_abstained(
        desk.file,
        reviewer=desk.reviewer,
        application=desk.application,
        criterion=desk.criteria[criterion],
        is_abstained=is_abstained,
    )


def be_sure(desk: Desk, confidence: int | None) -> None:
    set_confidence(desk.file, reviewer=desk.reviewer, application=desk.application, confidence=confidence)


@pytest.mark.parametrize("confidence", [1, 2, 3])
def test_confidence_is_kept_until_it_is_taken_back(desk: Desk, confidence: int) -> None:
    be_sure(desk, confidence)
    assert desk.sheet().confidence == confidence
    be_sure(desk, None)
    assert desk.sheet().confidence is None


@pytest.mark.parametrize("confidence", [0, 4, -1])
def test_confidence_off_its_scale_is_refused(desk: Desk, confidence: int) -> None:
    with pytest.raises(InputRefusedError, match="from 1 to 3"):
        be_sure(desk, confidence)
    assert desk.sheet().confidence is None


def test_confidence_that_another_program_wrote_off_the_scale_is_none(desk: Desk) -> None:
    with desk.file.transaction() as session:
        session.get_or_add(Review, key(desk.reviewer, desk.application)).confidence = 900
    assert desk.sheet().confidence is None


def test_abstaining_takes_the_points_away_and_giving_points_the_abstention(desk: Desk) -> None:
    desk.give("3")
    desk.comment("Not my field")
    abstain(desk)
    entry = desk.sheet().scores[desk.criteria[0]]
    assert (entry.points, entry.is_abstained, entry.comment) == (None, True, "Not my field")
    desk.give("2")
    entry = desk.sheet().scores[desk.criteria[0]]
    assert (str(entry.points), entry.is_abstained) == ("2", False)


def test_clearing_points_does_not_take_an_abstention_back(desk: Desk) -> None:
    abstain(desk)
    desk.give(None)
    assert desk.sheet().abstentions == {desk.criteria[0]}
    abstain(desk, is_abstained=False)
    assert desk.sheet().scores == {}


def test_an_abstention_stands_over_points_from_another_laptop(desk: Desk) -> None:
    desk.give("3")
    with desk.file.transaction() as session:
        session.get_one(Score, key(desk.reviewer, desk.application, desk.criteria[0])).abstained = True
    sheet = desk.sheet()
    assert sheet.valid_points() == {}
    assert sheet.abstentions == {desk.criteria[0]}


def test_a_review_with_an_abstention_is_submitted_and_counts_in_no_ranking(desk: Desk) -> None:
    desk.give_all("3")
    desk.give_all("3", application=1)
    abstain(desk, criterion=2)
    assert (desk.sheet().is_finished(desk.call), desk.sheet().total(desk.call)) == (True, None)
    assert set(desk.submit()) == set(desk.applications[:2])
    with desk.file.transaction() as session:
        counted = counted_reviews(session)
    assert [application for application, *_ in counted.totals] == [desk.applications[1]]
    assert counted.left_out == {(desk.reviewer, desk.application): "incomplete"}


def test_what_is_missing_is_named_without_what_was_abstained_from(desk: Desk) -> None:
    desk.give("3")
    abstain(desk, criterion=1)
    codes = [criterion.code for criterion in desk.call.criteria]
    assert [criterion.code for criterion in desk.sheet().missing(desk.call)] == codes[2:]
    with pytest.raises(InputRefusedError, match=f"no points for {codes[2]}, "):
        desk.submit(desk.application)


def test_a_closed_review_takes_neither(desk: Desk) -> None:
    desk.give_all("3")
    desk.submit()
    with pytest.raises(InputRefusedError, match="reopen"):
        be_sure(desk, 2)
    with pytest.raises(InputRefusedError, match="reopen"):
        abstain(desk)


def test_the_state_shows_both(desk: Desk) -> None:
    abstain(desk)
    be_sure(desk, 3)
    (review,) = state_of(desk.file)["reviews"]
    assert (review["confidence"], review["scores"]["REGION"]["is_abstained"]) == (3, True)
    desk.file.close()
    assert verify(desk.file.path).problems == ()
