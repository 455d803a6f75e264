"""Kemeny's order: the one with the fewest disagreements with the reviewers over all pairs."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.ranking.aggregation import Comparisons
    from workbench.ranking.panel import Floats, Ints

TIME_LIMIT = 30.0
LARGEST_EXACT = 120  # applications in one knot of majorities; beyond this the programme doesn't end in time
CUTS_AT_ONCE = 2_000
VIOLATION = 1e-6


@dataclass(frozen=True)
class KemenyOrder:
    """A strict order, best first, its number of disagreements, and whether no order has fewer for certain."""

    applications: tuple[str, ...]
    distance: int
    proven_optimal: bool


def kemeny(pairs: Comparisons, start: Sequence[str], *, time_limit: float = TIME_LIMIT) -> KemenyOrder:
    """Find the order that a reviewer's strict preferences contradict the least; equal scores cost nothing.

    `start` is every application in a good order (Borda's), which also settles what majorities leave open. Knots of
    contradicting majorities are solved exactly by integer programming; where that takes longer than `time_limit`
    seconds, by insertion search from `start`.
    """
    deadline = time.monotonic() + time_limit
    place = {name: at for at, name in enumerate(pairs.applications)}
    by_start = np.array([place[name] for name in start])
    # cost[i, k]: how many contradict i before k
    cost = pairs.wins.T[np.ix_(by_start, by_start)]
    order: list[int] = []
    proven = True
    for knot in _knots(cost):
        inside = cost[np.ix_(knot, knot)]
        exact = _exact_order(inside, deadline) if len(knot) <= LARGEST_EXACT else None
        proven &= exact is not None
        order += [int(knot[at]) for at in (_insertion_search(inside) if exact is None else exact)]
    arranged = cost[np.ix_(order, order)]
    return KemenyOrder(
        applications=tuple(start[at] for at in order),
        distance=int(np.triu(arranged, 1).sum()),
        proven_optimal=proven,
    )


def _knots(cost: Ints) -> list[Ints]:
    """Sets that majorities order among themselves, in that order; inside each, majorities go in circles.

    If no majority prefers anyone in B to anyone in A, some best order has all of A before B (the extended Condorcet
    criterion), so the sets can be solved one by one.
    """
    beats = cost < cost.T
    count, knot_of = connected_components(beats, directed=True, connection="strong")
    knots = [np.flatnonzero(knot_of == at) for at in range(count)]
    waiting = {
        at: {int(knot_of[i]) for i in np.flatnonzero(beats[:, knots[at]].any(axis=1))} - {at} for at in range(count)
    }
    arranged = []
    while waiting:
        # The first in the starting order of those that nobody left beats.
        free = min((at for at, before in waiting.items() if not before & waiting.keys()), key=lambda at: knots[at][0])
        del waiting[free]
        arranged.append(knots[free])
    return arranged


def _exact_order(cost: Ints, deadline: float) -> list[int] | None:
    """A best order by integer programming, or None if the time runs out.

    x_ik = 1 puts i before k (i < k). The transitivity constraints 0 ≤ x_ij + x_jk − x_ik ≤ 1 are added only where a
    solution breaks them, first to the relaxation, which is fast and mostly whole already.
    """
    n = len(cost)
    if n == 1:
        return [0]
    first, second = np.triu_indices(n, 1)
    number = np.zeros((n, n), dtype=np.int64)
    number[first, second] = np.arange(len(first))
    gain = (cost[first, second] - cost[second, first]).astype(np.float64)
    cuts = np.empty((0, 3), dtype=np.int64)
    for whole in (False, True):
        while (left := deadline - time.monotonic()) > 0:
            result = milp(
                gain,
                integrality=np.full(len(gain), int(whole)),
                bounds=Bounds(0, 1),
                constraints=_transitivity(cuts, len(gain)),
                options={"time_limit": left, "mip_rel_gap": 0.0},
            )
            if result.status != 0:
                return None
            before = np.zeros((n, n))
            before[first, second] = result.x
            broken = _broken(before, number)
            if not len(broken):
                break
            cuts = np.concatenate([cuts, broken])
        else:
            return None
    firsts = np.triu(np.rint(before), 1)
    firsts += np.tril(1 - firsts.T, -1)
    return [int(at) for at in np.argsort(-firsts.sum(axis=1), kind="stable")]


def _transitivity(cuts: Ints, variables: int) -> LinearConstraint | tuple[()]:
    if not len(cuts):
        return ()
    rows = np.repeat(np.arange(len(cuts)), 3)
    signs = np.tile([1.0, 1.0, -1.0], len(cuts))
    return LinearConstraint(csr_array((signs, (rows, cuts.ravel())), shape=(len(cuts), variables)), 0, 1)


def _broken(before: Floats, number: Ints) -> Ints:
    """The most broken transitivity constraints, each as the numbers of its variables ij, jk and ik."""
    n = len(before)
    found: list[tuple[Floats, Ints]] = []
    for j in range(1, n - 1):
        # i < j < k
        total = before[:j, j, None] + before[None, j, j + 1 :] - before[:j, j + 1 :]
        excess = np.maximum(total - 1, -total)
        i, k = np.nonzero(excess > VIOLATION)
        triples = np.stack([number[i, j], number[j, k + j + 1], number[i, k + j + 1]], axis=1)
        found.append((excess[i, k], triples))
    if not found:
        return np.empty((0, 3), dtype=np.int64)
    excess, triples = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return np.asarray(triples[np.argsort(-excess, kind="stable")[:CUTS_AT_ONCE]])


def _insertion_search(cost: Ints) -> list[int]:
    """Move one application at a time to where it costs least until no move helps."""
    order = np.arange(len(cost))
    better = True
    while better:
        better = False
        for item in range(len(cost)):
            at = int(np.flatnonzero(order == item)[0])
            others = np.delete(order, at)
            # Cost of standing before the first of the others, less what is saved and lost by passing each.
            price = np.concatenate(([0], np.cumsum(cost[others, item] - cost[item, others])))
            best = int(price.argmin())
            if price[best] < price[at]:
                order = np.insert(others, best, item)
                better = True
    return [int(each) for each in order]
