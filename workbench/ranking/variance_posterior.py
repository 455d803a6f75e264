"""How sure the data are of the reviewers' agreement: the posterior of the intraclass correlation, gaps or none."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from workbench.ranking.lattice import find_peak, lattices
from workbench.ranking.nodes import NodeSolver
from workbench.ranking.panel import make_panel
from workbench.ranking.prior import Prior

if TYPE_CHECKING:
    from workbench.ranking.panel import Floats
    from workbench.ranking.table import ScoreTable

REFINEMENTS = 3  # of the lattice; the next one moves a limit by less than 0.01


def icc_credible_interval(table: ScoreTable, coverage: float = 0.95) -> tuple[float, float]:
    """The central interval of τ_p² / (τ_p² + τ_r² + σ²) under the two-way model and its priors.

    Unlike the intervals from the analysis of variance it needs no complete table, and never leaves 0 to 1.
    """
    panel = make_panel(table)
    solver, prior = NodeSolver(panel), Prior(panel.span or 1.0)

    def log_density(points: Floats) -> Floats:
        return solver.log_likelihood(*prior.deviations(points)) + prior.log_density(points)

    peak = find_peak(log_density, prior.dimensions)
    found = list(islice(lattices(log_density, peak), REFINEMENTS))
    positions = np.concatenate([points for points, _ in found])
    weights = np.concatenate([some for _, some in found])
    application, reviewer, noise = (part**2 for part in prior.deviations(peak.mode + positions @ peak.scale.T))
    return _central(application / (application + reviewer + noise), weights, coverage)


def _central(values: Floats, weights: Floats, coverage: float) -> tuple[float, float]:
    """The central interval of a weighted sample, each value standing for the mass about it."""
    order = np.argsort(values, kind="stable")
    mass = np.cumsum(weights[order]) - weights[order] / 2
    tail = (1 - coverage) / 2
    low, high = np.interp([tail, 1 - tail], mass / weights.sum(), values[order])
    return float(low), float(high)
