"""Expected ranks of 300 and of 1,000 applications, against a dense Cholesky factor of that size.

Each with 8 reviewers and either quality in the scores or nothing but noise; and applications with their own reviewers.
"""

import resource
import time
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from unittest.mock import patch

import numpy as np

from workbench.ranking import ScoreTable, large, make_score_table, nodes, rank_table
from workbench.ranking.comparison import compare_methods
from workbench.ranking.model import fit_model

BUDGETS = {300: 0.5, 1000: 5.0}
REVIEWERS = 8
GAPS = 0.2


def main() -> None:
    """Print the seconds, the ratio to the baseline, and the growth from the smaller to the larger tables."""
    rank_table(_table(10))  # what is loaded on first use is not part of the budget
    for what, spreads in (("quality and noise", (0.7, 0.4)), ("pure noise", (0.0, 0.0))):
        seconds = {}
        for n, budget in BUDGETS.items():
            table = _table(n, *spreads)
            seconds[n] = _best_of(3, partial(rank_table, table))
            matrix = np.eye(n) + 1 / n
            baseline = _best_of(20, partial(np.linalg.cholesky, matrix))
            print(
                f"expected ranks, {n} × {REVIEWERS}, {what}: {seconds[n]:.2f} s (budget {budget} s), "
                f"to ±{rank_table(table).uncertainty:.2g}, "
                f"{seconds[n] / baseline:.0f} × a dense Cholesky of {n} × {n} ({baseline * 1000:.1f} ms)"
            )
        growth = seconds[1000] / seconds[300]
        print(f"growth from 300 to 1000, {what}: {growth:.1f} × (n² is {(1000 / 300) ** 2:.1f} ×)")
    alone = _best_of(1, partial(rank_table, _table(1000, 0.7, 0.4, own_reviewers=3)))
    print(f"expected ranks, 1000 × 3 own reviewers each: {alone:.2f} s")
    _print_large()


def _print_large() -> None:
    """Print what 10,000 × 5 costs by approximation, and how far that is from the exact answer at 1,000."""
    table = _table(1000, reviewers=5)
    exact = {row.application: row for row in rank_table(table).applications}
    fit_model.cache_clear()
    with patch.object(nodes, "MOST_EXACT", 500), patch.object(large, "MOST_EXACT", 500):
        near = rank_table(table).applications
    ranks = max(abs(row.expected_rank - exact[row.application].expected_rank) for row in near)
    chances = max(abs(row.p_selected - exact[row.application].p_selected) for row in near)
    print(f"approximation at 1000 × 5: ranks within {ranks:.2f}, chances within {chances:.3f} of the exact ones")
    for words, table in (
        ("by the same 5", _table(10_000, reviewers=5)),
        ("by 5 of 200", _spread_table(10_000, 5, 200)),
    ):
        ranking = rank_table(table)
        seconds = _best_of(1, partial(rank_table, table))
        print(f"expected ranks, 10000 × 5 {words}: {seconds:.0f} s (budget 60 s)")
        seconds = _best_of(1, partial(compare_methods, table, ranking=ranking))
        print(f"all other methods but Kemeny's, 10000 × 5 {words}: {seconds:.0f} s")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"memory: {memory:.2f} GiB at the most (budget 2 GiB)")


def _best_of(runs: int, work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(runs):
        fit_model.cache_clear()
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def _table(
    n: int,
    quality_spread: float = 0.7,
    leniency_spread: float = 0.4,
    *,
    own_reviewers: int = 0,
    reviewers: int = REVIEWERS,
) -> ScoreTable:
    """Simulated half-point scores from 0 to 5, with some gaps where reviewers are shared."""
    random = np.random.RandomState(1)
    reviewers = own_reviewers or reviewers
    quality, leniency = random.normal(2.7, quality_spread, n), random.normal(0, leniency_spread, reviewers)
    rows = []
    for i in range(n):
        for j in range(reviewers):
            halves = round(2 * (quality[i] + leniency[j] + random.normal(0, 0.6)))
            if random.rand() >= GAPS or own_reviewers:
                reviewer = f"r{i}/{j}" if own_reviewers else f"r{j}"
                rows.append((f"a{i}", reviewer, Fraction(min(max(halves, 0), 10), 2)))
    return make_score_table(rows, scale=(0, 5))


def _spread_table(n: int, reviews: int, reviewers: int) -> ScoreTable:
    """Simulated half-point scores from 0 to 5, each application's by some of many reviewers."""
    random = np.random.RandomState(1)
    quality, leniency = random.normal(2.7, 0.7, n), random.normal(0, 0.4, reviewers)
    rows = []
    for i in range(n):
        for j in random.permutation(reviewers)[:reviews]:
            halves = round(2 * (quality[i] + leniency[j] + random.normal(0, 0.6)))
            rows.append((f"a{i}", f"r{j}", Fraction(min(max(halves, 0), 10), 2)))
    return make_score_table(rows, scale=(0, 5))


if __name__ == "__main__":
    main()
