"""How points are spread so far."""

from decimal import Decimal
from fractions import Fraction

from tests.models.desk import Desk
from workbench.models.point_spread import own_point_spread, point_spread
from workbench.models.review_notes import set_abstained
from workbench.models.reviewing import declare_conflict_of_interest
from workbench.models.sheets import ReviewSheet, ScoreEntry


def test_each_value_of_the_scale_is_counted_on_each_criterion_and_on_all(desk: Desk) -> None:
    desk.give("3")
    desk.give("3", application=1)
    desk.give("4.5", application=2)
    desk.give("1", criterion=1)
    spread = own_point_spread(desk.file, reviewer=desk.reviewer)
    first, second, third = (spread.by_criterion[criterion] for criterion in desk.criteria[:3])
    assert list(first.counts) == [Decimal(halves) / 2 for halves in range(11)]
    assert {points: count for points, count in first.counts.items() if count} == {Decimal(3): 2, Decimal("4.5"): 1}
    assert (first.number, first.mean) == (3, Fraction(7, 2))
    assert (second.mean, third.number, third.mean) == (Fraction(1), 0, None)
    assert (spread.overall.number, spread.overall.mean) == (4, Fraction(23, 8))
    assert list(spread.by_criterion) == desk.criteria


def test_only_points_that_count_are_in_it(desk: Desk) -> None:
    desk.give("3")
    desk.give("3", criterion=1)
    desk.give("2", application=1)
    at = {"reviewer": desk.reviewer, "application": desk.application, "criterion": desk.criteria[0]}
    set_abstained(desk.file, **at, is_abstained=True)
    declare_conflict_of_interest(desk.file, reviewer=desk.reviewer, application=desk.applications[1], declared=True)
    assert own_point_spread(desk.file, reviewer=desk.reviewer).overall.mean == Fraction(3)


def test_points_that_no_scale_holds_are_left_out(desk: Desk) -> None:
    scores = {
        desk.criteria[0]: ScoreEntry(Decimal("99")),
        desk.criteria[1]: ScoreEntry(Decimal("2"), is_stale=True),
        "gone": ScoreEntry(Decimal(2)),
    }
    assert point_spread(desk.call, [ReviewSheet("r", "a", scores=scores)]).overall.number == 0
