"""The plain methods beside the model: mean, median, least squares and Borda; all but least squares exact."""

from __future__ import annotations

import statistics
from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from workbench.ranking.panel import make_panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.ranking.panel import Floats, Ints, Panel
    from workbench.ranking.table import ScoreTable

ROWS_AT_ONCE = 500  # applications compared with all others at once: memory grows with n, not with n²
SAME_VALUE = 1e-9  # of the scale's range: fitted values this close are one value computed in two ways


def means(table: ScoreTable) -> dict[str, Fraction]:
    """Each application's mean total."""
    return {name: sum(values, Fraction(0)) / len(values) for name, values in _totals(table).items()}


def medians(table: ScoreTable) -> dict[str, Fraction]:
    """Each application's median total, between the two middle ones where their number is even."""
    return {name: statistics.median(values) for name, values in _totals(table).items()}


def _totals(table: ScoreTable) -> dict[str, list[Fraction]]:
    totals: dict[str, list[Fraction]] = defaultdict(list)
    for row in table.rows:
        totals[row.application].append(row.value)
    return totals


@dataclass(frozen=True)
class LeastSquares:
    """Fitted values in the table's own scale; offsets positive = lenient, with standard errors where there are any."""

    values: dict[str, float]
    offsets: dict[str, float]
    deviations: dict[str, float | None]


def least_squares(table: ScoreTable) -> LeastSquares:
    """Fit y_ij = v_i + ν_j with Σν = 0 within each group of reviewers that shares applications."""
    panel = make_panel(table)
    counts = panel.incidence.sum(axis=1)
    offsets, inverse_diagonal, explained = _fitted_offsets(panel)
    values = _snapped((panel.sums - panel.incidence @ offsets) / counts, SAME_VALUE * (panel.span or 1.0))
    mirror = -1 if panel.flipped else 1
    centre = float(panel.centre)
    parts = len(set(panel.reviewer_parts.tolist()))
    freedom = len(table.rows) - len(panel.applications) - len(panel.reviewers) + parts
    noise = max(panel.within - explained, 0.0) / freedom if freedom > 0 else None
    errors = [None if noise is None else float(np.sqrt(max(noise * part, 0.0))) for part in inverse_diagonal]
    return LeastSquares(
        values={
            name: centre + table.sign * mirror * float(value)
            for name, value in zip(panel.applications, values, strict=True)
        },
        offsets={name: mirror * float(value) for name, value in zip(panel.reviewers, offsets, strict=True)},
        deviations=dict(zip(panel.reviewers, errors, strict=True)),
    )


def residual_squares(table: ScoreTable) -> tuple[float, float, float]:
    """What is left of the squares after applications and reviewers, after applications, and after reviewers alone."""
    panel = make_panel(table)
    explained = _fitted_offsets(panel)[2]
    return max(panel.within - explained, 0.0), panel.within, panel.within_reviewers


def _fitted_offsets(panel: Panel) -> tuple[Floats, Floats, float]:
    """The least-squares offsets ν, their variances in units of σ², and the squares that they explain."""
    counts = panel.incidence.sum(axis=1)
    offsets, variances = np.zeros(len(panel.reviewers)), np.zeros(len(panel.reviewers))
    explained = 0.0
    for group in np.unique(panel.reviewer_parts):
        at = np.flatnonzero(panel.reviewer_parts == group)
        z = panel.incidence[:, at]
        laplacian = np.diag(z.sum(axis=0)) - z.T @ (z / counts[:, None])
        right = panel.reviewer_sums[at] - z.T @ (panel.sums / counts)
        # The Laplacian's null space is the constant vector; filled in, it has an inverse, and Σν = 0.
        inverse = np.linalg.inv(laplacian + 1 / len(at))
        offsets[at] = inverse @ right
        offsets[at] -= offsets[at].mean()
        variances[at] = np.diag(inverse) - 1 / len(at)
        explained += float(offsets[at] @ right)
    return offsets, variances, explained


def _snapped(values: Floats, tolerance: float) -> Floats:
    """The values, with neighbours closer than the tolerance replaced by their common mean."""
    values = values.copy()
    order = np.argsort(values, kind="stable")
    for same in np.split(order, np.flatnonzero(np.diff(values[order]) > tolerance) + 1):
        values[same] = values[same].mean()
    return values


@dataclass(frozen=True)
class Comparisons:
    """How many reviewers put the row's application before the column's (`wins`, n × n)."""

    applications: tuple[str, ...]
    wins: Ints


def compare_pairs(table: ScoreTable) -> Comparisons:
    """Count the reviewers' strict preferences; a reviewer says something about a pair only by scoring both."""
    n = len(table.reviewed)
    wins = np.zeros((n, n), dtype=np.int64)
    for at, values in _levels_by_reviewer(table):
        wins[np.ix_(at, at)] += values[:, None] > values[None, :]
    return Comparisons(table.reviewed, wins)


def borda(table: ScoreTable) -> dict[str, Fraction]:
    """Mean win share against the others (a tie is half a win), as Borda points: times m reviewers and n − 1 others.

    Where every reviewer scored everything these are the classic points. Others whom nobody compared with an application
    are left out of its mean; one that was compared with none gets half the points.
    """
    applications, scored = table.reviewed, _levels_by_reviewer(table)
    full = len(scored) * (len(applications) - 1)
    points = {}
    for start in range(0, len(applications), ROWS_AT_ONCE):
        names = applications[start : start + ROWS_AT_ONCE]
        for name, margin, both in zip(names, *_margins(scored, start, len(applications)), strict=True):
            # Doubled win shares: wins less losses, plus one for each who compared, over twice these.
            shares = [
                Fraction(int((margin + both)[both == count].sum()), 2 * int(count))
                for count in np.unique(both)
                if count
            ]
            compared = int(np.count_nonzero(both))
            points[name] = full * (sum(shares, Fraction(0)) / compared if compared else Fraction(1, 2))
    return points


def _margins(scored: Sequence[tuple[Ints, Ints]], start: int, n: int) -> tuple[Ints, Ints]:
    """Wins less losses and the number of reviewers who scored both, of `ROWS_AT_ONCE` applications against all n."""
    stop = min(start + ROWS_AT_ONCE, n)
    margin = np.zeros((stop - start, n), dtype=np.int64)
    both = np.zeros_like(margin)
    for at, values in scored:
        some = slice(*np.searchsorted(at, (start, stop)))
        cells = np.ix_(at[some] - start, at)
        margin[cells] += np.sign(values[some, None] - values[None, :])
        both[cells] += 1
    own = np.arange(stop - start)
    both[own, start + own] = 0
    return margin, both


def _levels_by_reviewer(table: ScoreTable) -> list[tuple[Ints, Ints]]:
    """Each reviewer's applications, by their number among the reviewed ones, and the levels given, high = good."""
    place = {name: at for at, name in enumerate(table.reviewed)}
    level = {value: at for at, value in enumerate(sorted({row.value for row in table.rows}))}
    scored: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in table.rows:
        scored[row.reviewer].append((place[row.application], table.sign * level[row.value]))
    columns = [np.array(sorted(pairs), dtype=np.int64).T for pairs in scored.values()]
    return [(at, values) for at, values in columns]
