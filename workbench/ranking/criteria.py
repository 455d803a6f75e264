"""Points per criterion, before weights: the table behind the totals, for thresholds, tie rules and what-ifs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from workbench.errors import InputRefusedError
from workbench.ranking.table import Number, ScoreTable, make_score_table, natural_order

Profiles = Mapping[str, Mapping[str, Fraction]]
"""One value per application and criterion."""


class CriterionRow(NamedTuple):
    """The points that a reviewer gave an application on one criterion."""

    application: str
    reviewer: str
    criterion: str
    points: Fraction


@dataclass(frozen=True)
class CriterionTable:
    """Exact points and weights; make one with `make_criterion_table`.

    `weights` holds every criterion in the call's order. A review counts where it has points on every criterion of
    positive weight; which ones count never changes with a what-if.
    """

    rows: tuple[CriterionRow, ...]
    weights: Mapping[str, Fraction]
    applications: tuple[str, ...]
    reviewers: tuple[str, ...]
    low: Fraction
    high: Fraction
    low_is_best: bool = False

    @property
    def sign(self) -> int:
        """+1 where a high value is good and −1 where a low value is."""
        return -1 if self.low_is_best else 1

    @cached_property
    def reviews(self) -> Mapping[tuple[str, str], Mapping[str, Fraction]]:
        """The points of each review that counts, by (application, reviewer), in order of name."""
        points: dict[tuple[str, str], dict[str, Fraction]] = defaultdict(dict)
        for row in sorted(self.rows):
            points[row.application, row.reviewer][row.criterion] = row.points
        needed = {name for name, weight in self.weights.items() if weight > 0}
        return {review: scores for review, scores in points.items() if needed <= scores.keys()}

    def score_table(self, weights: Mapping[str, Fraction] | None = None) -> ScoreTable:
        """The weighted totals Σ w·p / Σ w of the reviews that count, by other weights where some are given.

        Raises InputRefusedError where a weight is negative or none is positive, or where a criterion gets weight that a
        review which counts has no points on.
        """
        chosen = _checked(self.weights if weights is None else weights, self.weights)
        weighed = {name: weight for name, weight in chosen.items() if weight > 0}
        whole = sum(weighed.values())
        return make_score_table(
            [(*review, _weighed_sum(weighed, points, review) / whole) for review, points in self.reviews.items()],
            scale=(self.low, self.high),
            low_is_best=self.low_is_best,
            applications=self.applications,
            reviewers=self.reviewers,
        )

    def weighed(self, weights: Mapping[str, Fraction]) -> CriterionTable:
        """The same points under other weights; the reviews that count stay the same. Refuses as `score_table` does."""
        chosen = _checked(weights, self.weights)
        counted = {
            CriterionRow(*review, name, value)
            for review, points in self.reviews.items()
            for name, value in points.items()
        }
        return replace(self, rows=tuple(sorted(counted)), weights=chosen)

    def means(self) -> dict[str, dict[str, Fraction]]:
        """Each application's raw mean per criterion over the reviews that count, before any weight.

        A criterion without weight is averaged over those who scored it, and absent where nobody did.
        """
        found: dict[str, dict[str, list[Fraction]]] = {}
        for (application, _), points in self.reviews.items():
            lists = found.setdefault(application, {name: [] for name in self.weights})
            for criterion, value in points.items():
                lists[criterion].append(value)
        return {
            application: {name: sum(values, Fraction(0)) / len(values) for name, values in lists.items() if values}
            for application, lists in found.items()
        }

    def adjusted_means(self) -> dict[str, dict[str, Fraction]]:
        """Each application's least-squares value per weighed criterion, free of the reviewers' leniency on it.

        Least squares is linear, so the weighted sum of these is the least-squares value of the totals.
        """
        # numpy takes 0.1 s to load, and raw means don't need it.
        from workbench.ranking.aggregation import least_squares

        adjusted: dict[str, dict[str, Fraction]] = defaultdict(dict)
        for criterion in (name for name, weight in self.weights.items() if weight > 0):
            fitted = least_squares(self.score_table({criterion: Fraction(1)}))
            for application, value in fitted.values.items():
                adjusted[application][criterion] = Fraction(value)
        return dict(adjusted)


def make_criterion_table(
    rows: Iterable[tuple[str, str, str, Number]],
    weights: Mapping[str, Number],
    *,
    scale: tuple[Number, Number],
    low_is_best: bool = False,
    applications: Sequence[str] | None = None,
    reviewers: Sequence[str] | None = None,
) -> CriterionTable:
    """Build a checked table from (application, reviewer, criterion, points) rows and every criterion's weight.

    Raises InputRefusedError on points outside the scale, points given twice, an unknown criterion, or weights of
    which one is negative or none is positive.
    """
    exact = tuple(CriterionRow(*row[:3], Fraction(row[3])) for row in rows)
    known = {name: Fraction(weight) for name, weight in weights.items()}
    low, high = Fraction(scale[0]), Fraction(scale[1])
    seen: set[tuple[str, str, str]] = set()
    for row in exact:
        where = f"{row.reviewer}'s points for {row.application} on {row.criterion}"
        if row.criterion not in known:
            raise InputRefusedError(f"{where} belong to no criterion of the call.")
        if not low <= row.points <= high:
            raise InputRefusedError(f"{where} are outside the scale {float(low):g} to {float(high):g}.")
        if row[:3] in seen:
            raise InputRefusedError(f"{where} are given twice.")
        seen.add(row[:3])
    return CriterionTable(
        rows=exact,
        weights=_checked(known, known),
        applications=_names(applications, (row.application for row in exact)),
        reviewers=_names(reviewers, (row.reviewer for row in exact)),
        low=low,
        high=high,
        low_is_best=low_is_best,
    )


def _checked(weights: Mapping[str, Fraction], known: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Weights in the call's order, those not given being zero."""
    unknown = sorted(weights.keys() - known.keys())
    if unknown:
        raise InputRefusedError(f"There is no criterion {unknown[0]}; the call has {', '.join(known)}.")
    if min(weights.values(), default=0) < 0 or not any(weights.values()):
        raise InputRefusedError("Weights must not be negative, and one at least must be more than zero.")
    return {name: Fraction(weights.get(name, 0)) for name in known}


def _weighed_sum(weights: Mapping[str, Fraction], points: Mapping[str, Fraction], review: tuple[str, str]) -> Fraction:
    missing = [name for name in weights if name not in points]
    if missing:
        raise InputRefusedError(f"{review[1]} has no points for {review[0]} on {missing[0]}, so it can't get weight.")
    return sum((weight * points[name] for name, weight in weights.items()), Fraction(0))


def _names(given: Sequence[str] | None, seen: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*(given or ()), *sorted(set(seen), key=natural_order)]))
