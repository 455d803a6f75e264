"""A reviewer's spread and correlation against the others', and what the fitted model says is usual for them."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtr

from workbench.ranking.aggregation import least_squares
from workbench.ranking.components import components

if TYPE_CHECKING:
    from workbench.ranking.panel import Floats
    from workbench.ranking.rank import Ranking
    from workbench.ranking.table import ScoreTable

LEAST_COMMON = 3  # applications; two points always lie on a line
MOST_VALUES = 5_000_000  # simulated scores in all, half a second's work
VALUES_AT_ONCE = 1_000_000
SAME_VALUE = 1e-6  # of the scale's range: a standard deviation below it is none


@dataclass(frozen=True)
class UsualRange:
    """A reviewer's spread ratio and correlation, each beside what simulated ones show; None where undefined."""

    n_common: int
    spread_ratio: float | None
    spread_usual: tuple[float, float] | None
    correlation: float | None
    correlation_usual: float | None


@dataclass(frozen=True)
class OffsetTest:
    """A reviewer's least-squares offset, its two-sided p-value against none, and the chance of a flag if it is none."""

    offset: float
    p: float
    flagged: bool
    by_chance: float


def offset_tests(table: ScoreTable, *, level: float, least: float) -> dict[str, OffsetTest]:
    """Test the offset of each reviewer that can be tested; flagged is p ≤ level and at least `least` points.

    The test is the t test with N − n − m + parts degrees of freedom, exact for normal noise whatever the gaps.
    """
    fitted = least_squares(table)
    parts = len(components(table.rows))
    freedom = len(table.rows) - len(fitted.values) - len(fitted.offsets) + parts
    tests = {}
    for name, offset in fitted.offsets.items():
        error = fitted.deviations[name]
        if error is not None and error > SAME_VALUE * float(table.span):
            p = float(2 * stdtr(freedom, -abs(offset) / error))
            by_chance = min(level, float(2 * stdtr(freedom, -least / error)))
            tests[name] = OffsetTest(offset, p, p <= level and abs(offset) >= least, by_chance)
    return tests


def usual_ranges(table: ScoreTable, ranking: Ranking, *, level: float, draws: int, seed: int) -> dict[str, UsualRange]:
    """Each scoring reviewer's statistics, and the ranges that `draws` panels simulated from the model give them.

    Simulated panels have the table's gaps, the model's offsets and its two standard deviations, and reviewers who all
    use the scale alike.
    """
    applications = {name: at for at, name in enumerate(table.reviewed)}
    scoring = {row.reviewer for row in table.rows}
    reviewers = {name: at for at, name in enumerate(name for name in table.reviewers if name in scoring)}
    scores = np.full((len(applications), len(reviewers)), np.nan)
    for row in table.rows:
        scores[applications[row.application], reviewers[row.reviewer]] = float(table.sign * row.value)
    seen = ~np.isnan(scores)
    ratios, correlations = (part[0] for part in spread_and_correlation(scores[None], float(table.span)))
    offsets = np.array([row.offset for row in ranking.reviewers if row.reviewer in reviewers])
    simulated = _simulated(seen, ranking, offsets, draws, seed)
    low, high = np.quantile(simulated[0], (level / 2, 1 - level / 2), axis=0)
    least = np.quantile(simulated[1], level, axis=0)
    common = (seen & (seen.sum(axis=1) > 1)[:, None]).sum(axis=0)
    return {
        name: UsualRange(
            n_common=int(common[at]),
            spread_ratio=_known(ratios[at]),
            spread_usual=None if np.isnan([ratios[at], low[at], high[at]]).any() else (float(low[at]), float(high[at])),
            correlation=_known(correlations[at]),
            correlation_usual=None if isnan(correlations[at]) else _known(least[at]),
        )
        for name, at in reviewers.items()
    }


def _known(value: float) -> float | None:
    return None if isnan(value) else float(value)


def _simulated(seen: Floats, ranking: Ranking, offsets: Floats, draws: int, seed: int) -> tuple[Floats, Floats]:
    """Spread ratios and correlations (draws × reviewers) of panels from the model."""
    n, m = seen.shape
    draws = max(min(draws, MOST_VALUES // (n * m)), 100)
    # RandomState's stream is frozen for all future versions of numpy, which default_rng's is not.
    random = np.random.RandomState(seed)
    parts = []
    for start in range(0, draws, size := max(1, VALUES_AT_ONCE // (n * m))):
        count = min(size, draws - start)
        scores = random.normal(0, ranking.model.tau_application, (count, n, 1))
        scores = scores + offsets + random.normal(0, ranking.model.sigma, (count, n, m))
        parts.append(spread_and_correlation(np.where(seen, scores, np.nan), 1.0))
    ratios, correlations = (np.concatenate(some) for some in zip(*parts, strict=True))
    return ratios, correlations


def spread_and_correlation(scores: Floats, span: float) -> tuple[Floats, Floats]:
    """Both statistics (b × m) of b panels (b × n × m, NaN for a gap, the same gaps in all); NaN where undefined.

    The spread ratio is √(Σ_k SS_jk / Σ_k SS_kj), where SS_jk is the sum of squares about the mean of j's scores on the
    applications that k scored too (Σ over the k with two such applications or more). The correlation is that of j's
    scores with the mean of the other scores of the same application. Both need LEAST_COMMON applications.
    """
    seen = ~np.isnan(scores[0])
    both = seen.astype(np.float64)
    centre = np.nanmean(scores, axis=(1, 2), keepdims=True)
    values = np.where(seen, scores - centre, 0.0)
    pairs = both.T @ both
    shared = (pairs >= 2) & ~np.eye(len(pairs), dtype=bool)
    sums, squares = values.swapaxes(1, 2) @ both, np.square(values).swapaxes(1, 2) @ both
    spread = np.where(shared, np.maximum(squares - sums**2 / np.maximum(pairs, 1), 0), 0.0)
    tiny = (SAME_VALUE * span) ** 2
    counts = seen.sum(axis=1)
    compared = seen & (counts > 1)[:, None]
    enough = compared.sum(axis=0) >= LEAST_COMMON
    own, others = spread.sum(axis=2), spread.sum(axis=1)
    ratios = np.sqrt(np.where(own > tiny, own, 0) / np.where(enough & (others > tiny), others, np.nan))
    rest = (values.sum(axis=2, keepdims=True) - values) / np.maximum(counts - 1, 1)[:, None]
    x, y = _centred(values, compared), _centred(rest, compared)
    across, along = np.square(x).sum(axis=1), np.square(y).sum(axis=1)
    varied = enough & (across > tiny) & (along > tiny)
    correlations = (x * y).sum(axis=1) / np.sqrt(np.where(varied, across * along, np.nan))
    return ratios, np.clip(correlations, -1, 1)


def _centred(values: Floats, where: Floats) -> Floats:
    """The values less their mean over the marked applications, and nothing elsewhere."""
    means = np.where(where, values, 0).sum(axis=1, keepdims=True) / np.maximum(where.sum(axis=0), 1)
    return np.asarray(np.where(where, values - means, 0.0))
