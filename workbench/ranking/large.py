"""What is approximated above `MOST_EXACT` applications, so that time and memory grow with n and not with n².

Expected ranks: instead of against each other one, an application is compared with `STRATA` strata of neighbours by
posterior mean, each as large as it is and standing at its mean, with the variance of its middle member. That is the
midpoint rule, whose error falls with the square of a stratum's width; everybody's own stratum is compared exactly.

Rank distributions: draws are counted by single ranks for the first and last `SINGLE_RANKS`, and by ranges of ranks
between, spread evenly over each range. Chances still add up to the places.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtr

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from workbench.ranking.panel import Floats, Ints

MOST_EXACT = 3_000
STRATA = 120
SINGLE_RANKS = 250
RANGES = 500
TOLERANCE = 1e-5  # of n: how far ranks may move when the nodes are refined
ROWS_AT_ONCE = 500


def wins_against_strata(mean: Floats, variance: Floats, left: csr_array, right: Floats, strata: int) -> Floats:
    """1 + the probabilities that others are higher, by strata; V_ik = left_i · right_k for i ≠ k."""
    n = len(mean)
    order = np.argsort(-mean, kind="stable")
    edges = np.linspace(0, n, strata + 1).astype(np.int64)
    sizes = np.diff(edges).astype(np.float64)
    middle = order[(edges[:-1] + edges[1:] - 1) // 2]
    height = np.add.reduceat(mean[order], edges[:-1]) / sizes
    stratum = np.empty(n, dtype=np.int64)
    stratum[order] = np.repeat(np.arange(strata), np.diff(edges))
    ranks = np.empty(n)
    for start in range(0, n, ROWS_AT_ONCE):
        at = slice(start, start + ROWS_AT_ONCE)
        spread = variance[at, None] + variance[middle] - 2 * (left[at] @ right[middle].T)
        gap = (height - mean[at, None]) / np.sqrt(np.maximum(spread, np.finfo(float).tiny))
        higher = ndtr(gap, out=gap)
        own = np.arange(len(higher)), stratum[at]
        higher[own] = 0
        ranks[at] = 1 + higher @ sizes
    for first, last in pairwise(edges):
        ranks[order[first:last]] += _inside(order[first:last], mean, variance, left, right)
    # What the strata leave out or count twice is the same everywhere on average: the ranks add up.
    return np.asarray(ranks + ((n + 1) / 2 - ranks.mean()))


def _inside(members: Ints, mean: Floats, variance: Floats, left: csr_array, right: Floats) -> Floats:
    """The probabilities that others of the same stratum are higher, added up."""
    spread = variance[members, None] + variance[members] - 2 * (left[members] @ right[members].T)
    np.fill_diagonal(spread, 1)
    gap = mean[members] - mean[members, None]
    return np.asarray(ndtr(gap / np.sqrt(np.maximum(spread, np.finfo(float).tiny))).sum(axis=1) - 0.5)


def rank_edges(n: int) -> Ints:
    """Where the counted ranges of ranks end, from 0 to n; the same seen from either end of the scale."""
    if n <= MOST_EXACT:
        return np.arange(n + 1)
    half = np.linspace(SINGLE_RANKS, n / 2, RANGES // 2 + 1).round().astype(np.int64)
    left = np.concatenate([np.arange(SINGLE_RANKS), half])
    return np.unique(np.concatenate([left, n - left]))
