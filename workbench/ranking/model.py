"""The two-way model y = μ + θ (application) + ν (reviewer) + e: expected ranks, rank intervals, chances of selection.

After Heyard, Ott, Salanti and Egger (2022), arXiv 2102.09958, with the spread of leniency estimated instead of fixed.
The three standard deviations are integrated over numerically and everything else exactly; nothing is sampled but the
ranks, by draws with a fixed seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from workbench.ranking.cubature import rules
from workbench.ranking.large import MOST_EXACT, rank_edges
from workbench.ranking.large import TOLERANCE as LARGE_TOLERANCE
from workbench.ranking.nodes import NodeSolver
from workbench.ranking.panel import make_panel
from workbench.ranking.prior import SNSF_LENIENCY, Prior

if TYPE_CHECKING:
    from fractions import Fraction

    from workbench.ranking.panel import Floats, Ints
    from workbench.ranking.table import ScoreTable

TOLERANCE = 0.01  # ranks
NEXT_RULE = 3  # times the work of all rules so far is that with the next one
MOST_WORK = 4e8  # probabilities, some seconds; then the tolerance is given up and the user told
SEED = 2102_09958
FITS_KEPT = 2
FEWEST_DRAWS, MOST_DRAWS, DRAWN_RANKS = 4_000, 20_000, 1_200_000
RANKS_AT_ONCE = 5_000_000
SAME_RANK = 1e-9  # expected ranks this close are one number computed in two ways
SAME_CLASS_RANK = 1e-5  # … and so are these, of applications that the model can't tell apart: noise near 0 adds digits


@dataclass(frozen=True)
class ModelFit:
    """The fitted model, high = good and in the table's own units.

    `expected_ranks`, `effects` (θ) and `rank_counts` (n × ranges, how many draws gave an application a rank between one
    of `rank_edges` and the next; every rank is a range of its own unless there are very many) follow `applications`;
    `offsets` and `offset_deviations` follow `reviewers`. `uncertainty` is how many ranks the last
    refinement moved an expected rank.
    """

    applications: tuple[str, ...]
    reviewers: tuple[str, ...]
    expected_ranks: Floats
    effects: Floats
    rank_counts: Floats
    rank_edges: Ints
    offsets: Floats
    offset_deviations: Floats
    tau_application: float
    tau_reviewer: float
    sigma: float
    centre: Fraction
    uncertainty: float

    @property
    def converged(self) -> bool:
        """Whether the expected ranks are as exact as they should be."""
        return self.uncertainty <= _tolerance(len(self.applications))

    def p_selected(self, places: int) -> Floats:
        """Each application's chance of being among the first `places`; they add up to `places`."""
        edges = self.rank_edges
        inside = np.clip((places - edges[:-1]) / np.diff(edges), 0, 1)
        chances = self.rank_counts @ inside / self.rank_counts[0].sum()
        return np.asarray(np.round(chances, 12))  # thirds of counts, from ties, need not add up to the last bit

    def rank_intervals(self, coverage: float) -> Ints:
        """The lowest and highest rank (n × 2) of the central intervals, the same from either end of the scale."""
        # Half a draw of slack, so that a pooled count that is exactly the tail isn't decided by its last bit.
        tail = (1 - coverage) / 2 * self.rank_counts[0].sum() - 0.5
        best = (np.cumsum(self.rank_counts, axis=1) >= tail).argmax(axis=1)
        worst = (np.cumsum(self.rank_counts[:, ::-1], axis=1) >= tail).argmax(axis=1)
        return np.stack([self.rank_edges[best] + 1, self.rank_edges[self.rank_counts.shape[1] - worst]], axis=1)


@lru_cache(maxsize=FITS_KEPT)
def fit_model(table: ScoreTable, *, snsf: bool = False) -> ModelFit:
    """Fit the model to a table with at least one row; `snsf` fixes τ_r at a tenth of the scale.

    The last fits are kept, since one table is looked at by several methods and numbers of places.
    """
    posterior = _posterior(table, snsf=snsf)
    panel, solver = posterior.solver.panel, posterior.solver
    edges = rank_edges(len(panel.applications))
    counts = _rank_counts(solver, posterior.prior, posterior.points, posterior.weights, edges)
    n, m = panel.incidence.shape
    _, effects, offsets, squares, deviations = np.split(posterior.moments, np.cumsum([n, n, m, m]))
    if panel.flipped:
        counts, effects, offsets = counts[:, ::-1], -effects, -offsets
    return ModelFit(
        applications=panel.applications,
        reviewers=panel.reviewers,
        expected_ranks=posterior.expected_ranks(),
        effects=_class_means(effects, panel.classes),
        rank_counts=posterior.settled(counts),
        rank_edges=edges,
        offsets=offsets,
        offset_deviations=np.sqrt(np.maximum(squares - offsets**2, 0)),
        tau_application=float(deviations[0]),
        tau_reviewer=float(deviations[1]),
        sigma=float(deviations[2]),
        centre=panel.centre,
        uncertainty=posterior.uncertainty,
    )


def expected_ranks(table: ScoreTable, *, snsf: bool = False) -> dict[str, float]:
    """The expected ranks that `fit_model` finds, without the draws that chances and intervals take."""
    posterior = _posterior(table, snsf=snsf)
    ranks = posterior.expected_ranks().tolist()
    return dict(zip(posterior.solver.panel.applications, ranks, strict=True))


@dataclass(frozen=True)
class _Posterior:
    """The nodes of a table's posterior, their weights, and the means of `_moments` over them."""

    solver: NodeSolver
    prior: Prior
    points: Floats
    weights: Floats
    moments: Floats
    uncertainty: float

    def expected_ranks(self) -> Floats:
        """Expected ranks, high = good whatever the panel's direction; exact ties are exact."""
        panel, n = self.solver.panel, len(self.solver.panel.applications)
        ranks = self.moments[:n]
        if panel.flipped:
            ranks = n + 1 - ranks
        if self.solver.is_large:  # strata may part what is equal
            ranks = _class_means(ranks, panel.classes)
        ranks = np.clip(ranks, 1, n)
        for alike in self._alike(ranks):
            ranks[alike] = ranks[alike].mean()
        order = np.argsort(ranks, kind="stable")
        for tied in np.split(order, np.flatnonzero(np.diff(ranks[order]) > SAME_RANK) + 1):
            ranks[tied] = ranks[tied].mean()
        return ranks

    def settled(self, counts: Floats) -> Floats:
        """Rank counts, the same for applications that the model can't tell apart."""
        counts = counts.copy()
        for alike in self._alike(np.clip(self.moments[: len(counts)], 1, len(counts))):
            counts[alike] = counts[alike].mean(axis=0)
        return counts

    def _alike(self, ranks: Floats) -> list[Ints]:
        """The applications that differ by rounding only: those of one class whose ranks are next to equal."""
        classes = self.solver.panel.classes
        order = np.lexsort((ranks, classes))
        new_class = np.diff(classes[order]) != 0
        return np.split(order, np.flatnonzero(new_class | (np.diff(ranks[order]) > SAME_CLASS_RANK)) + 1)


def _posterior(table: ScoreTable, *, snsf: bool) -> _Posterior:
    panel = make_panel(table)
    span = panel.span or 1.0  # without any range all values are equal, and no unit matters
    prior = Prior(span, SNSF_LENIENCY * span if snsf else None)
    solver = NodeSolver(panel)
    return _Posterior(solver, prior, *_integrate(solver, prior))


def _integrate(solver: NodeSolver, prior: Prior) -> tuple[Floats, Floats, Floats, float]:
    """The nodes' coordinates and weights, the posterior means of `_moments`, and the last move of a rank.

    The rule is refined until that move is at most `_tolerance`.
    """

    def log_density(points: Floats) -> Floats:
        return solver.log_likelihood(*prior.deviations(points)) + prior.log_density(points)

    n = len(solver.panel.applications)
    before, uncertainty = np.full(n, np.inf), float("inf")
    work = 0.0
    for points, weights in rules(log_density, prior.dimensions):
        means = sum(
            weight * _moments(solver, *deviations)
            for deviations, weight in zip(zip(*prior.deviations(points), strict=True), weights, strict=True)
        )
        uncertainty = float(np.abs(means[:n] - before).max())
        before = means[:n]
        work += len(weights) * solver.cost
        if uncertainty <= _tolerance(n) or NEXT_RULE * work > MOST_WORK:
            break
    return points, weights, means, uncertainty


def _tolerance(n: int) -> float:
    return max(TOLERANCE, LARGE_TOLERANCE * n) if n > MOST_EXACT else TOLERANCE


def _moments(solver: NodeSolver, application: float, reviewer: float, noise: float) -> Floats:
    """What is averaged over the nodes: expected ranks, θ, ν, ν² and the three standard deviations."""
    node = solver.solve(application, reviewer, noise)
    effects, offsets = solver.effects(node)
    squares = solver.leniency_variances(node) + offsets**2
    deviations = np.array([application, reviewer, noise])
    return np.concatenate([solver.expected_ranks(node), effects, offsets, squares, deviations])


def _rank_counts(solver: NodeSolver, prior: Prior, points: Floats, weights: Floats, edges: Ints) -> Floats:
    """How many draws give each application a rank in each range; nodes get draws in proportion to their weight."""
    n, ranges = len(solver.panel.applications), len(edges) - 1
    pairs = min(max(DRAWN_RANKS // n, FEWEST_DRAWS), MOST_DRAWS) // 2
    shares = np.diff(np.floor(np.cumsum(weights) / weights.sum() * pairs + 0.5), prepend=0).astype(int)
    # RandomState's stream is frozen for all future versions of numpy, which default_rng's is not.
    random = np.random.RandomState(SEED)
    range_of_rank = np.repeat(np.arange(ranges), np.diff(edges))
    counts = np.zeros(n * ranges, dtype=np.int64)
    chosen = np.flatnonzero(shares)
    waiting: list[Floats] = []
    for at, (deviations, share) in enumerate(
        zip(zip(*prior.deviations(points[chosen]), strict=True), shares[chosen], strict=True), start=1
    ):
        waiting.append(solver.draw_effects(solver.solve(*deviations), share, random))
        if at < len(chosen) and n * sum(map(len, waiting)) < RANKS_AT_ONCE:
            continue
        cells = np.argsort(-np.concatenate(waiting), axis=1)
        waiting.clear()
        cells *= ranges
        cells += range_of_rank
        counts += np.bincount(cells.ravel(), minlength=n * ranges)
    return counts.reshape(n, ranges).astype(np.float64)


def _class_means(values: Floats, classes: Ints) -> Floats:
    """Each one's class mean: what depends on the class alone, without what rounding adds to it."""
    _, which, sizes = np.unique(classes, return_inverse=True, return_counts=True)
    return np.asarray((np.bincount(which, values) / sizes)[which])
