"""How reviewers use the scale, and where they disagree: each flag beside the number that chance alone would give.

Offsets are the two-way model's. What chance gives is what the fitted model gives: a reviewer is flagged for a value
that five in a hundred faithful reviewers would show, so with forty reviewers two flags of a kind mean nothing.
Differences that are certain but too small to matter are not flagged.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Any, Literal

from workbench.ranking.rank import rank_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from workbench.ranking.rank import Ranking
    from workbench.ranking.reviewer_statistics import OffsetTest, UsualRange
    from workbench.ranking.table import ScoreTable

Flag = Literal["lenient", "severe", "wide", "narrow", "apart"]
Kind = Literal["offset", "spread", "correlation", "disagreement"]
LEVEL = 0.05
LEAST_OFFSET = 0.1  # of the scale's range: half a point on 0 to 5
LEAST_RANGE = 2  # points between the highest and the lowest total before a disagreement is worth the meeting's time
DRAWS = 1_000
SEED = 2022


@dataclass(frozen=True)
class ReviewerCalibration:
    """One reviewer against the others; None where there is too little to say.

    `offset` (positive = lenient) and its posterior standard deviation are in the scale's points; `offset_p` is the
    p-value of the least-squares offset against none (t test), which is flagged from `LEAST_OFFSET` ranges up.
    `spread_ratio` compares standard deviations with the others' on the applications in common, `correlation` is with
    the mean of the others; beside them stand the range that 95 % of faithful reviewers show and the correlation that
    95 % of them exceed. `n_common` counts the applications that somebody else scored too.
    """

    reviewer: str
    n: int
    n_common: int
    offset: float
    offset_sd: float | None
    offset_p: float | None
    spread_ratio: float | None
    spread_usual: tuple[float, float] | None
    correlation: float | None
    correlation_usual: float | None
    flags: tuple[Flag, ...]

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values."""
        usual = None if self.spread_usual is None else list(self.spread_usual)
        return vars(self) | {"spread_usual": usual, "flags": list(self.flags)}


@dataclass(frozen=True)
class Disagreement:
    """How far an application's reviewers are apart once their leniency is taken off.

    `statistic` is Σ r² / σ², to be compared with χ²(n − 1), which gives `p`; `range` is that of the raw totals. It is
    flagged where p is at most 5 % and the range at least `LEAST_RANGE`.
    """

    application: str
    n: int
    statistic: float
    p: float
    range: Fraction
    residuals: Mapping[str, float]
    flagged: bool

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values."""
        return vars(self) | {"range": float(self.range), "residuals": dict(self.residuals)}


@dataclass(frozen=True)
class Calibration:
    """Reviewers and applications in the table's order; `disagreements` are those with two reviews or more.

    `by_chance` is the number of flags of each kind that a panel without any such reviewer or application would get.
    """

    reviewers: tuple[ReviewerCalibration, ...]
    disagreements: tuple[Disagreement, ...]
    sigma: float
    by_chance: Mapping[Kind, float]

    def as_json(self) -> dict[str, Any]:
        """The tables as JSON values."""
        return {
            "reviewers": [row.as_json() for row in self.reviewers],
            "disagreements": [row.as_json() for row in self.disagreements],
            "sigma": self.sigma,
            "by_chance": dict(self.by_chance),
        }


def calibrate(table: ScoreTable, *, ranking: Ranking | None = None) -> Calibration:
    """Compare every reviewer with the others, and the reviews of every application with each other.

    `ranking` spares a fit where the table has just been ranked. Raises InputRefusedError without a complete review.
    """
    # numpy and scipy take 0.8 s to load, and nobody who only imports this package needs them.
    from workbench.ranking.reviewer_statistics import offset_tests, usual_ranges

    if ranking is None or ranking.method == "least-squares":  # whose offsets aren't the model's
        ranking = rank_table(table, preset=ranking.preset if ranking else None)
    offsets = {row.reviewer: row.offset for row in ranking.reviewers}
    tests = offset_tests(table, level=LEVEL, least=LEAST_OFFSET * float(table.span))
    usual = usual_ranges(table, ranking, level=LEVEL, draws=DRAWS, seed=SEED)
    disagreements, chance = _disagreements(table, offsets, ranking.model.sigma)
    reviewers = []
    for row in ranking.reviewers:
        test, ranges = tests.get(row.reviewer), usual.get(row.reviewer)
        reviewers.append(
            ReviewerCalibration(
                reviewer=row.reviewer,
                n=row.n,
                n_common=ranges.n_common if ranges else 0,
                offset=row.offset,
                offset_sd=row.sd,
                offset_p=test.p if test else None,
                spread_ratio=ranges.spread_ratio if ranges else None,
                spread_usual=ranges.spread_usual if ranges else None,
                correlation=ranges.correlation if ranges else None,
                correlation_usual=ranges.correlation_usual if ranges else None,
                flags=_flags(test, ranges),
            )
        )
    by_chance: dict[Kind, float] = {
        "offset": sum(each.by_chance for each in tests.values()),
        "spread": LEVEL * sum(each.spread_usual is not None for each in usual.values()),
        "correlation": LEVEL * sum(each.correlation_usual is not None for each in usual.values()),
        "disagreement": chance,
    }
    return Calibration(tuple(reviewers), disagreements, ranking.model.sigma, by_chance)


def _flags(test: OffsetTest | None, ranges: UsualRange | None) -> tuple[Flag, ...]:
    flags: list[Flag] = []
    if test and test.flagged:
        flags.append("lenient" if test.offset > 0 else "severe")
    if ranges and ranges.spread_ratio is not None and ranges.spread_usual is not None:
        if ranges.spread_ratio > ranges.spread_usual[1]:
            flags.append("wide")
        if ranges.spread_ratio < ranges.spread_usual[0]:
            flags.append("narrow")
    if ranges and ranges.correlation is not None and ranges.correlation_usual is not None:
        flags += ["apart"] * (ranges.correlation < ranges.correlation_usual)
    return tuple(flags)


def _disagreements(
    table: ScoreTable, offsets: Mapping[str, float], sigma: float
) -> tuple[tuple[Disagreement, ...], float]:
    """The applications with two reviews or more, and how many of them chance alone would flag."""
    # Loaded here for the same reason as in `calibrate`.
    from scipy.special import chdtrc

    totals: dict[str, dict[str, Fraction]] = defaultdict(dict)
    for row in sorted(table.rows):
        totals[row.application][row.reviewer] = row.value
    shared = {name: totals[name] for name in table.reviewed if len(totals[name]) > 1}
    found = []
    for name, scores in shared.items():
        calibrated = {each: table.sign * float(value) - offsets[each] for each, value in scores.items()}
        mean = fsum(calibrated.values()) / len(calibrated)
        residuals = {each: value - mean for each, value in calibrated.items()}
        statistic = fsum(value**2 for value in residuals.values()) / sigma**2
        p = float(chdtrc(len(scores) - 1, statistic))
        width = max(scores.values()) - min(scores.values())
        flagged = p <= LEVEL and width >= LEAST_RANGE
        found.append(Disagreement(name, len(scores), statistic, p, width, residuals, flagged))
    return tuple(found), _flags_by_chance([[offsets[each] for each in scores] for scores in shared.values()], sigma)


def _flags_by_chance(offsets: Sequence[Sequence[float]], sigma: float) -> float:
    """The expected number of flagged applications where noise is normal and nobody disagrees, by fixed-seed draws."""
    # Loaded here for the same reason as in `calibrate`.
    import numpy as np
    from scipy.special import chdtri

    # RandomState's stream is frozen for all future versions of numpy, which default_rng's is not.
    random = np.random.RandomState(SEED)
    expected = 0.0
    for each in offsets:
        noise = random.normal(0, sigma, (DRAWS, len(each)))
        squares = np.square(noise - noise.mean(axis=1, keepdims=True)).sum(axis=1)
        width = np.ptp(noise + np.array(each), axis=1)
        hits = (squares >= chdtri(len(each) - 1, LEVEL) * sigma**2) & (width >= LEAST_RANGE)
        expected += float(hits.mean())
    return expected
