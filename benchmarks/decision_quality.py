"""Simulated calls whose true order is known: who finds it, and whether intervals and chances mean what they say.

``python -m benchmarks.decision_quality [quick]``. Every call has 40 applications, 10 places, and a scale from 0 to 5;
each is ranked twice, by totals in half points that end at the scale's ends and by the same totals as they were before
rounding. The overlap is the share of the places that go to the truly best, a tie at the line giving each its share.
Standard errors are between calls, since what happens inside one hangs together.
"""

import math
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from workbench.ranking import Ranking, ScoreTable, make_score_table, rank_table
from workbench.ranking.aggregation import borda, compare_pairs, least_squares, means, medians
from workbench.ranking.kemeny import kemeny

Floats = NDArray[np.float64]
Scores = Mapping[str, Fraction | float]

APPLICATIONS, PLACES = 40, 10
CENTRE, QUALITY, NOISE = 2.6, 0.7, 0.6
CALLS, QUICK_CALLS = 80, 8
# Kemeny's order takes longer than all else together. Its search takes over then, as it does after 30 s in the program.
KEMENY_CALLS, KEMENY_SECONDS = 20, 0.5
COVERAGE = (0.88, 0.95)
SURE, RIGHT = 0.9, 0.95
HALF_POINTS, UNROUNDED = "half points", "unrounded"
FINEST = 10_000  # parts of a point that stand for no rounding at all


@dataclass(frozen=True)
class Scenario:
    """How the reviewers of a call behave; `fits` says that the two-way model assumes just that.

    `leniency` and `slopes` are standard deviations between reviewers, `reviews` how many each application gets. With
    `weak_files` the most lenient reviewer reads the weaker applications only.
    """

    name: str
    reviewers: int = 8
    reviews: int = 8
    leniency: float = 0.0
    slopes: float = 0.0
    weak_files: bool = False
    fits: bool = True


SCENARIOS = (
    Scenario("alike, all read all"),
    Scenario("leniency, all read all", leniency=0.5),
    Scenario("gaps: 3 of 8 read each", reviews=3, leniency=0.5),
    Scenario("thin: 2 of 10 read each", reviewers=10, reviews=2, leniency=0.5),
    Scenario(
        "misspecified: the lenient one reads the weak files", reviews=4, leniency=0.5, weak_files=True, fits=False
    ),
    Scenario("misspecified: unequal slopes, 4 of 8 read each", reviews=4, leniency=0.5, slopes=0.35, fits=False),
)


@dataclass(frozen=True)
class Share:
    """A share of `count` cases with its standard error, which counts a call as one observation."""

    value: float
    error: float
    count: int


@dataclass
class Honesty:
    """What a method's intervals and chances said, and what was true: one entry a call."""

    covered: list[Floats] = field(default_factory=list)
    chances: list[Floats] = field(default_factory=list)
    selected: list[Floats] = field(default_factory=list)

    def add(self, ranking: Ranking, truth: Mapping[str, int]) -> None:
        """Judge one call's ranking by the true ranks."""
        rows = ranking.applications
        self.covered.append(np.array([row.rank_90[0] <= truth[row.application] <= row.rank_90[1] for row in rows]))
        self.chances.append(np.array([row.p_selected for row in rows]))
        self.selected.append(np.array([float(truth[row.application] <= PLACES) for row in rows]))

    def coverage(self) -> Share:
        """How often the 90 % intervals hold the true rank."""
        return share(self.covered)

    def sure(self) -> tuple[Share, float]:
        """How often a chance of at least 0.9 came true, and the mean of these chances: what they promised."""
        chosen = [chances >= SURE for chances in self.chances]
        right = share(values[at] for values, at in zip(self.selected, chosen, strict=True))
        said = np.concatenate([chances[at] for chances, at in zip(self.chances, chosen, strict=True)])
        return right, float(said.mean()) if said.size else math.nan


@dataclass
class Tally:
    """What is counted over a scenario's calls on one scale; the methods without intervals have no honesty."""

    overlap: dict[str, list[float]] = field(default_factory=dict)
    honesty: dict[str, Honesty] = field(default_factory=dict)
    proven: list[bool] = field(default_factory=list)

    def add(self, table: ScoreTable, quality: Floats) -> None:
        """Judge one call by the true quality of a0, a1, …."""
        ranks = np.empty(len(quality), dtype=int)
        ranks[np.argsort(-quality)] = np.arange(1, len(quality) + 1)
        truth = {f"a{at}": int(rank) for at, rank in enumerate(ranks)}
        scores = self._others(table)
        for name, ranking in (
            ("expected rank", rank_table(table, places=PLACES)),
            ("expected rank, preset snsf", rank_table(table, places=PLACES, preset="snsf")),
        ):
            self.honesty.setdefault(name, Honesty()).add(ranking, truth)
            scores[name] = {row.application: -row.expected_rank for row in ranking.applications}
        best = {name for name, rank in truth.items() if rank <= PLACES}
        for method, values in scores.items():
            self.overlap.setdefault(method, []).append(overlap(values, best))

    def _others(self, table: ScoreTable) -> dict[str, Scores]:
        points = borda(table)
        scores: dict[str, Scores] = {
            "mean": means(table),
            "median": medians(table),
            "least squares": least_squares(table).values,
            "z-scores (never offered)": z_scores(table),
            "Borda": points,
        }
        if len(self.proven) < KEMENY_CALLS:
            order = kemeny(
                compare_pairs(table), sorted(points, key=lambda name: -points[name]), time_limit=KEMENY_SECONDS
            )
            self.proven.append(order.proven_optimal)
            scores["Kemeny"] = {name: -at for at, name in enumerate(order.applications)}
        return scores


def share(calls: Iterable[Floats]) -> Share:
    """The share of ones among all cases, and its standard error as a ratio of sums over calls."""
    sums = np.array([(values.sum(), values.size) for values in calls], dtype=np.float64).reshape(-1, 2)
    hits, count = sums.sum(axis=0)
    if not count:
        return Share(math.nan, math.nan, 0)
    residuals = sums[:, 0] - hits / count * sums[:, 1]
    return Share(float(hits / count), float(np.sqrt(np.square(residuals).sum()) / count), int(count))


def overlap(scores: Mapping[str, Fraction | float], best: set[str]) -> float:
    """The share of the places that go to `best`, by scores of which a higher one is better."""
    line = sorted(scores.values(), reverse=True)[PLACES - 1]
    above = {name for name, score in scores.items() if score > line}
    tied = {name for name, score in scores.items() if score == line}
    return (len(above & best) + len(tied & best) * (PLACES - len(above)) / len(tied)) / PLACES


def z_scores(table: ScoreTable) -> dict[str, float]:
    """The mean of each reviewer's standardised totals: what the program refuses to offer, for comparison."""
    by_reviewer: dict[str, list[float]] = {}
    for row in table.rows:
        by_reviewer.setdefault(row.reviewer, []).append(float(row.value))
    units = {name: (np.mean(values), np.std(values) or 1.0) for name, values in by_reviewer.items()}
    found: dict[str, list[float]] = {}
    for row in table.rows:
        centre, unit = units[row.reviewer]
        found.setdefault(row.application, []).append(round(float((float(row.value) - centre) / unit), 9))
    return {name: float(np.mean(values)) for name, values in found.items()}


def simulate(scenario: Scenario, random: np.random.RandomState) -> tuple[dict[str, ScoreTable], Floats]:
    """One call's table on each scale, and the true quality of its applications a0, a1, …."""
    quality = random.normal(0, QUALITY, APPLICATIONS)
    leniency = random.normal(0, scenario.leniency, scenario.reviewers)
    slopes = np.exp(random.normal(0, scenario.slopes, scenario.reviewers))
    rows = []
    for at, readers in enumerate(_readers(scenario, quality, leniency, random)):
        for reviewer in readers:
            value = CENTRE + slopes[reviewer] * quality[at] + leniency[reviewer] + random.normal(0, NOISE)
            rows.append((f"a{at}", f"r{reviewer}", value))
    return {HALF_POINTS: in_half_points(rows), UNROUNDED: unrounded(rows)}, quality


def in_half_points(rows: Sequence[tuple[str, str, float]]) -> ScoreTable:
    """The totals as reviewers give them: in half points, and none outside the scale."""
    halves = [(each, by, Fraction(min(max(round(2 * value), 0), 10), 2)) for each, by, value in rows]
    return make_score_table(halves, scale=(0, 5), step=Fraction(1, 2))


def unrounded(rows: Sequence[tuple[str, str, float]]) -> ScoreTable:
    """The totals as they were meant, also outside the scale, whose range the prior still goes by."""
    table = make_score_table([(each, by, Fraction(round(FINEST * value), FINEST)) for each, by, value in rows])
    return replace(table, low=Fraction(0), high=Fraction(5))


def _readers(
    scenario: Scenario, quality: Floats, leniency: Floats, random: np.random.RandomState
) -> list[Sequence[int]]:
    """Who reads each application: everybody equally often, as nearly as it goes."""
    m, lenient = scenario.reviewers, int(np.argmax(leniency))
    median = np.median(quality)
    load = np.zeros(m)
    readers = []
    for at in random.permutation(APPLICATIONS):
        cost = load + random.uniform(0, 0.9, m)
        if scenario.weak_files:
            cost[lenient] = np.inf if quality[at] > median else -np.inf
        chosen = np.argsort(cost)[: scenario.reviews]
        load[chosen] += 1
        readers.append((int(at), chosen.tolist()))
    return [chosen for _, chosen in sorted(readers)]


def run(scenario: Scenario, calls: int) -> dict[str, Tally]:
    """Simulate and judge a scenario's calls, the same ones every time and on every scale."""
    random = np.random.RandomState(1)
    tallies = {HALF_POINTS: Tally(), UNROUNDED: Tally()}
    for _ in range(calls):
        tables, quality = simulate(scenario, random)
        for scale, table in tables.items():
            tallies[scale].add(table, quality)
    return tallies


def main() -> None:
    """Print the figures by scenario, method and scale; exit code 1 where a bound is missed."""
    calls = QUICK_CALLS if "quick" in sys.argv[1:] else CALLS
    start = time.perf_counter()
    print(f"{calls} calls a scenario, {APPLICATIONS} applications, {PLACES} places; ± is one standard error.\n")
    heads = [f"{what}, {scale}" for what in WHAT for scale in (HALF_POINTS, UNROUNDED)]
    print(f"| scenario | method | {' | '.join(heads)} |")
    print("|---" * (len(heads) + 2) + "|")
    missed, proven = [], []
    for scenario in SCENARIOS:
        tallies = run(scenario, calls)
        for method in METHOD_ORDER:
            print(f"| {scenario.name} | {method} | {' | '.join(_cells(tallies, method))} |", flush=True)
        proven += [each for tally in tallies.values() for each in tally.proven]
        missed += [
            f"{scenario.name}, {scale}: {bound}"
            for scale, tally in tallies.items()
            for bound in (_missed(tally.honesty["expected rank"]) if scenario.fits else ())
        ]
    proof = f"proven optimal within {KEMENY_SECONDS:g} s: {np.mean(proven):.0%}"
    print(f"\nKemeny on the first {KEMENY_CALLS} calls of each scenario only; {proof}")
    print(f"{time.perf_counter() - start:.0f} s; bounds missed without misspecification: {'; '.join(missed) or 'none'}")
    if missed and calls == CALLS:  # a quick run is too short to judge
        sys.exit(1)


METHOD_ORDER = (
    "expected rank",
    "expected rank, preset snsf",
    "mean",
    "median",
    "least squares",
    "Borda",
    "Kemeny",
    "z-scores (never offered)",
)
WHAT = ("selected as in truth", "90 % intervals cover", "P ≥ 0.9 true (said; number)")


def _cells(tallies: Mapping[str, Tally], method: str) -> list[str]:
    """A method's figures: each of `WHAT` on both scales."""
    overlaps, coverages, sures = [], [], []
    for tally in tallies.values():
        values = tally.overlap[method]
        overlaps.append(f"{np.mean(values):.1%} ± {np.std(values) / len(values) ** 0.5:.1%}")
        honesty = tally.honesty.get(method)
        coverages.append("–" if honesty is None else f"{honesty.coverage().value:.1%} ± {honesty.coverage().error:.1%}")
        sures.append("–" if honesty is None else _sure_text(*honesty.sure()))
    return [*overlaps, *coverages, *sures]


def _sure_text(right: Share, said: float) -> str:
    return f"{right.value:.1%} ± {right.error:.1%} ({said:.1%}; {right.count})" if right.count else "none"


def _missed(honesty: Honesty) -> list[str]:
    """The bounds that a method misses."""
    coverage, (right, _) = honesty.coverage(), honesty.sure()
    missed = []
    if not COVERAGE[0] <= coverage.value <= COVERAGE[1]:
        missed.append(f"{coverage.value:.1%} of the intervals cover")
    if right.value < RIGHT:
        missed.append(f"P ≥ {SURE:g} true {right.value:.1%}")
    return missed


if __name__ == "__main__":
    main()
