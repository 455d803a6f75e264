"""A score table as the two-way model sees it: centred totals in one canonical order, whatever the rows' order.

The model depends on the table only through who scored what, each application's sum, each reviewer's sum and the spread
within applications. Applications and reviewers are sorted by colour refinement on exactly these, so the order of rows,
the names and the direction of the scale cannot change a single bit of the fit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from workbench.ranking.components import components

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from workbench.ranking.table import ScoreTable

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Panel:
    """n applications by m reviewers in canonical order; values are centred, and mirrored where `flipped`.

    `sums` (n) and `reviewer_sums` (m) add an application's or a reviewer's centred totals, `within` is the sum of
    squares within applications and `within_reviewers` that within reviewers, `classes` (n) numbers the applications
    that the model can't tell apart; `parts` (n) and `reviewer_parts` (m) number the parts that share nothing.
    """

    applications: tuple[str, ...]
    reviewers: tuple[str, ...]
    incidence: Floats
    sums: Floats
    reviewer_sums: Floats
    within: float
    within_reviewers: float
    classes: Ints
    parts: Ints
    reviewer_parts: Ints
    centre: Fraction
    span: float
    flipped: bool


def make_panel(table: ScoreTable) -> Panel:
    """Centre the table on the mean of its application means (high is good) and sort it canonically."""
    applications, reviewers = (tuple(dict.fromkeys(row[at] for row in table.rows)) for at in (0, 1))
    row_of = {name: at for at, name in enumerate(applications)}
    column_of = {name: at for at, name in enumerate(reviewers)}
    incidence = np.zeros((len(applications), len(reviewers)), dtype=bool)
    for row in table.rows:
        incidence[row_of[row.application], column_of[row.reviewer]] = True
    counts = [int(count) for count in incidence.sum(axis=1)]
    # Whole numbers of one small unit: exact, and much faster than fractions.
    unit = math.lcm(*(row.value.denominator for row in table.rows)) * math.lcm(*counts) * len(counts)
    values = [table.sign * row.value.numerator * (unit // row.value.denominator) for row in table.rows]
    sums, totals = [0] * len(applications), [0] * len(reviewers)
    for row, value in zip(table.rows, values, strict=True):
        sums[row_of[row.application]] += value
    centre = sum(total // count for total, count in zip(sums, counts, strict=True)) // len(counts)
    for row, value in zip(table.rows, values, strict=True):
        totals[column_of[row.reviewer]] += value - centre
    sums = [total - count * centre for total, count in zip(sums, counts, strict=True)]
    squares = sum((value - centre) ** 2 for value in values)
    flipped, by_application, by_reviewer, classes = _canonical(incidence, sums, totals)
    part_of = [{name: at for at, part in enumerate(components(table.rows)) for name in part[side]} for side in (0, 1)]
    sign = -1 if flipped else 1
    return Panel(
        applications=tuple(applications[at] for at in by_application),
        reviewers=tuple(reviewers[at] for at in by_reviewer),
        incidence=incidence[np.ix_(by_application, by_reviewer)].astype(np.float64),
        sums=np.array([sign * sums[at] / unit for at in by_application]),
        reviewer_sums=np.array([sign * totals[at] / unit for at in by_reviewer]),
        within=_within(squares, sums, counts, unit),
        within_reviewers=_within(squares, totals, [int(count) for count in incidence.sum(axis=0)], unit),
        classes=classes[by_application],
        parts=np.array([part_of[0][applications[at]] for at in by_application], dtype=np.int64),
        reviewer_parts=np.array([part_of[1][reviewers[at]] for at in by_reviewer], dtype=np.int64),
        centre=table.sign * Fraction(centre, unit),
        span=float(table.span),
        flipped=flipped,
    )


def _within(squares: int, sums: Sequence[int], counts: Sequence[int], unit: int) -> float:
    """The sum of squares about the means of one side, exact until the last step."""
    common = math.lcm(*counts)
    between = sum(total**2 * (common // count) for total, count in zip(sums, counts, strict=True))
    return (squares * common - between) / (common * unit**2)


def _canonical(
    incidence: NDArray[np.bool_], sums: Sequence[int], totals: Sequence[int]
) -> tuple[bool, Ints, Ints, Ints]:
    """Whether to mirror the values, the order of applications, that of reviewers, and the applications' classes."""
    links = _Links(incidence)
    ways = []
    for sign in (1, -1):
        refined = _refine(links, _ranked([sign * x for x in sums]), _ranked([sign * x for x in totals]))
        ends = (sorted(sign * x for x in sums), sorted(sign * x for x in totals))
        ways.append((ends, [np.sort(colours).tolist() for colours in refined], refined))
    flipped = ways[1][:2] > ways[0][:2]
    applications, reviewers = ways[flipped][2]
    classes = applications
    _, patterns = np.unique(incidence, axis=0, return_inverse=True)
    patterns = patterns.reshape(-1)
    while (tied := _first_mixed_class(applications, patterns)) is not None:
        # Any member of the class may go first as long as everything else then follows from that choice.
        first = patterns[np.argmax(applications == tied)]
        applications = 2 * applications + ~((applications == tied) & (patterns == first))
        applications, reviewers = _refine(links, applications, reviewers)
    return flipped, np.argsort(applications, kind="stable"), np.argsort(reviewers, kind="stable"), classes


def _first_mixed_class(colours: Ints, patterns: Ints) -> int | None:
    """The lowest colour shared by applications that different reviewers scored, if there is one."""
    pairs = np.unique(np.stack([colours, patterns]), axis=1)[0]
    repeated = pairs[1:][pairs[1:] == pairs[:-1]]
    return int(repeated[0]) if repeated.size else None


class _Links:
    """Who scored what as pairs by application and by reviewer, with each one's first pair."""

    def __init__(self, incidence: NDArray[np.bool_]) -> None:
        self.reviewers_by_application, self.first_of_application = self._listed(incidence)
        self.applications_by_reviewer, self.first_of_reviewer = self._listed(incidence.T)

    @staticmethod
    def _listed(incidence: NDArray[np.bool_]) -> tuple[Ints, Ints]:
        row, column = np.nonzero(incidence)
        return column, np.flatnonzero(np.diff(row, prepend=-1))


def _refine(links: _Links, applications: Ints, reviewers: Ints) -> tuple[Ints, Ints]:
    """Split colours by the colours of the neighbours until nothing splits (one-dimensional Weisfeiler–Leman)."""
    colours = -1
    while True:
        beside = _mixed(reviewers)[links.reviewers_by_application]
        applications = _split(applications, np.add.reduceat(beside, links.first_of_application))
        beside = _mixed(applications)[links.applications_by_reviewer]
        reviewers = _split(reviewers, np.add.reduceat(beside, links.first_of_reviewer))
        reached = int(applications.max() + reviewers.max())
        if reached == colours:
            return applications, reviewers
        colours = reached


def _split(colours: Ints, signatures: NDArray[np.uint64]) -> Ints:
    """New colours 0, 1, … in the order of (old colour, signature)."""
    order = np.lexsort((signatures, colours))
    differs = (np.diff(colours[order]) != 0) | (signatures[order][1:] != signatures[order][:-1])
    fresh = np.empty(len(colours), dtype=np.int64)
    fresh[order] = np.concatenate(([0], np.cumsum(differs)))
    return fresh


def _mixed(colours: Ints) -> NDArray[np.uint64]:
    """Each colour as a well-spread 64-bit number (SplitMix64), so that sums of them tell multisets apart."""
    bits = (colours.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))


def _ranked(values: Sequence[int]) -> Ints:
    """Each value's place among the different values."""
    places = {value: at for at, value in enumerate(sorted(set(values)))}
    return np.array([places[value] for value in values], dtype=np.int64)
