"""How a reviewer's points are spread so far: for judging one's own use of the scale while reviewing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from workbench.models.call import CallInfo, read_call
from workbench.models.file import ReviewFile
from workbench.models.sheets import ReviewSheet, read_sheets


@dataclass(frozen=True)
class Spread:
    """How often each value of the scale was given, lowest first, unused values too; ``mean`` is None for none."""

    counts: Mapping[Decimal, int]

    @property
    def number(self) -> int:
        """How many points were given."""
        return sum(self.counts.values())

    @property
    def mean(self) -> Fraction | None:
        """The exact mean."""
        if not self.number:
            return None
        return sum((Fraction(points) * count for points, count in self.counts.items()), Fraction()) / self.number


@dataclass(frozen=True)
class PointSpread:
    """A reviewer's spread on each criterion (by id, in the call's order) and on all of them together, unweighted."""

    by_criterion: Mapping[str, Spread]
    overall: Spread


def point_spread(call: CallInfo, sheets: Iterable[ReviewSheet]) -> PointSpread:
    """Return how the sheets' points are spread.

    Only points that count: not stale, not abstained from, not of an application with a conflict of interest.
    """
    given: dict[str, Counter[Decimal]] = {criterion.id: Counter() for criterion in call.criteria}
    for sheet in sheets:
        if not sheet.has_conflict_of_interest:
            for criterion, points in sheet.valid_points().items():
                if criterion in given:
                    given[criterion][points] += 1
    return PointSpread(
        {criterion: _spread(call, counts) for criterion, counts in given.items()},
        _spread(call, sum(given.values(), Counter())),
    )


def _spread(call: CallInfo, counts: Counter[Decimal]) -> Spread:
    """Put counts in order of the scale; points off it, as another program may have written, are left out."""
    return Spread({value: counts[value] for value in call.scale.values()})


def own_point_spread(file: ReviewFile, *, reviewer: str) -> PointSpread:
    """Return how one reviewer's points are spread so far."""
    with file.transaction() as session:
        call = read_call(session)
        return point_spread(call, read_sheets(session, call, reviewer=reviewer))
