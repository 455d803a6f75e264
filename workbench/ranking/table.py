"""The score table that every ranking method works on: one exact total per finished review."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from workbench.errors import InputRefusedError

Number = int | Fraction | Decimal


class ScoreRow(NamedTuple):
    """One complete review: a reviewer's total for an application, in the scale's own units."""

    application: str
    reviewer: str
    value: Fraction


@dataclass(frozen=True)
class ScoreTable:
    """Complete reviews with exact values; make one with `make_score_table` or `read_score_table`.

    `applications` and `reviewers` list everybody known in the order to show ties in, also those without a row.
    `low` and `high` are the scale's ends and `step` the distance between two points on it, where there is one.
    """

    applications: tuple[str, ...]
    reviewers: tuple[str, ...]
    rows: tuple[ScoreRow, ...]
    low: Fraction
    high: Fraction
    step: Fraction | None = None
    low_is_best: bool = False
    warnings: tuple[str, ...] = field(default=())

    @property
    def span(self) -> Fraction:
        """The scale's range, R in the formulas."""
        return self.high - self.low

    @property
    def sign(self) -> int:
        """+1 where a high value is good and −1 where a low value is."""
        return -1 if self.low_is_best else 1

    @property
    def reviewed(self) -> tuple[str, ...]:
        """The applications with at least one row, in the table's order."""
        scored = {row.application for row in self.rows}
        return tuple(name for name in self.applications if name in scored)

    @property
    def unreviewed(self) -> tuple[str, ...]:
        """The applications without a row, in the table's order."""
        scored = {row.application for row in self.rows}
        return tuple(name for name in self.applications if name not in scored)


def make_score_table(
    rows: Iterable[tuple[str, str, Number]],
    *,
    scale: tuple[Number, Number] | None = None,
    step: Number | None = None,
    low_is_best: bool = False,
    applications: Sequence[str] | None = None,
    reviewers: Sequence[str] | None = None,
    warnings: Sequence[str] = (),
) -> ScoreTable:
    """Build a checked table from (application, reviewer, total) rows.

    `scale` defaults to the smallest and largest value seen; `applications` and `reviewers` to those in the rows, in
    the order of their names, so that the order of rows says nothing. Raises InputRefusedError on a value outside the
    scale or two rows for one review.
    """
    exact = tuple(ScoreRow(application, reviewer, Fraction(value)) for application, reviewer, value in rows)
    low, high = scale_of([row.value for row in exact], scale)
    _refuse_repeats(exact)
    for row in exact:
        if not low <= row.value <= high:
            raise InputRefusedError(
                f"{row.reviewer}'s score for {row.application} is {float(row.value):g}, "
                f"outside the scale {float(low):g} to {float(high):g}."
            )
    return ScoreTable(
        applications=_known(applications, (row.application for row in exact)),
        reviewers=_known(reviewers, (row.reviewer for row in exact)),
        rows=exact,
        low=low,
        high=high,
        step=None if step is None else Fraction(step),
        low_is_best=low_is_best,
        warnings=tuple(warnings),
    )


def scale_of(values: Sequence[Fraction], scale: tuple[Number, Number] | None) -> tuple[Fraction, Fraction]:
    """The scale's exact ends: those given, else the smallest and largest value (0 and 0 where there is none)."""
    if scale is None:
        return min(values, default=Fraction(0)), max(values, default=Fraction(0))
    low, high = Fraction(scale[0]), Fraction(scale[1])
    if low >= high:
        raise InputRefusedError(f"The scale must go from a lower to a higher value, not {scale[0]} to {scale[1]}.")
    return low, high


def _known(given: Sequence[str] | None, seen: Iterable[str]) -> tuple[str, ...]:
    """Names once each: the given order first, then any that only the rows name."""
    return tuple(dict.fromkeys([*(given or ()), *sorted(set(seen), key=natural_order)]))


def natural_order(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """A sorting key that puts 2 before 10 and knows no upper case."""
    parts = re.split(r"(\d+)", name.casefold())
    key = [(0, int(part), "") if part.isdecimal() and len(part) < 100 else (1, 0, part) for part in parts]
    return key, name


def _refuse_repeats(rows: Sequence[ScoreRow]) -> None:
    counts = Counter((row.application, row.reviewer) for row in rows)
    for (application, reviewer), count in counts.items():
        if count > 1:
            raise InputRefusedError(f"{reviewer} has {count} totals for {application}; there must be one.")
