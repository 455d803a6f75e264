"""What knowing one application's true quality would change in the selection; see `agenda` for the formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtri

from workbench.ranking.cubature import rules
from workbench.ranking.nodes import NodeSolver
from workbench.ranking.panel import make_panel
from workbench.ranking.prior import SNSF_LENIENCY, Prior

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.ranking.nodes import Node
    from workbench.ranking.panel import Floats
    from workbench.ranking.rank import Preset
    from workbench.ranking.table import ScoreTable

OUTCOMES = 64  # equally likely true values of an application
SAME_VALUE = 1e-9  # of the scale's range: estimates this close are one value computed in two ways


def settling_values(
    table: ScoreTable, applications: Sequence[str], *, places: int, preset: Preset | None = None
) -> dict[str, tuple[float, float]]:
    """By application, the expected number of changed places and the expected gain in points, of settling it.

    Only the named applications compete for the places.
    """
    mean, covariance = posterior_moments(table, applications, preset=preset)
    tolerance = SAME_VALUE * (float(table.span) or 1.0)
    before = _shares(mean[None], places, tolerance)[0]
    steps = ndtri((np.arange(OUTCOMES) + 0.5) / OUTCOMES)
    values = {}
    for at, name in enumerate(applications):
        deviation = np.sqrt(covariance[at, at])
        lever = covariance[at] / deviation if deviation > tolerance else np.zeros(len(mean))
        outcomes = mean + steps[:, None] * lever
        after = _shares(outcomes, places, tolerance)
        change = np.maximum(after - before, 0).sum(axis=1).mean()
        gain = ((after - before) * outcomes).sum(axis=1).mean()
        values[name] = float(change), max(float(gain), 0.0)
    return values


def _shares(values: Floats, places: int, tolerance: float) -> Floats:
    """Which of the applications (g × n) get a place; those tied over the line share what is left."""
    if places >= values.shape[1]:
        return np.ones_like(values)
    line = -np.partition(-values, places - 1, axis=1)[:, places - 1, None]
    above = values > line + tolerance
    tied = np.abs(values - line) <= tolerance
    left = places - above.sum(axis=1, keepdims=True)
    return np.asarray(above + tied * (left / tied.sum(axis=1, keepdims=True)))


def posterior_moments(
    table: ScoreTable, applications: Sequence[str], *, preset: Preset | None = None
) -> tuple[Floats, Floats]:
    """The posterior mean (n) and covariance (n × n) of the named applications' θ, high = good, in points.

    Both are averaged over the three standard deviations: V = E[V | node] + Var(m | node).
    """
    panel = make_panel(table)
    span = panel.span or 1.0
    prior = Prior(span, SNSF_LENIENCY * span if preset == "snsf" else None)
    solver = NodeSolver(panel)

    def log_density(points: Floats) -> Floats:
        return solver.log_likelihood(*prior.deviations(points)) + prior.log_density(points)

    points, weights = next(rules(log_density, prior.dimensions))
    place = {name: at for at, name in enumerate(panel.applications)}
    chosen = np.array([place[name] for name in applications], dtype=np.int64)
    mean, square = np.zeros(len(chosen)), np.zeros((len(chosen), len(chosen)))
    for deviations, weight in zip(zip(*prior.deviations(points), strict=True), weights, strict=True):
        node = solver.solve(*deviations)
        effects = solver.effects(node)[0][chosen]
        mean += weight * effects
        square += weight * (_covariance(solver, node, chosen) + np.outer(effects, effects))
    return (-mean if panel.flipped else mean), square - np.outer(mean, mean)


def _covariance(solver: NodeSolver, node: Node, chosen: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
    """The covariance of the chosen applications' θ at one node."""
    shared = np.zeros((len(node.kept), len(node.kept)))
    for blocks, covariance in zip(solver.blocks, node.shared, strict=True):
        shared[blocks.members[:, :, None], blocks.members[:, None, :]] = covariance
    if not solver.keeps_reviewers:
        return shared[np.ix_(chosen, chosen)]
    lever = node.weights[chosen, None] * solver.panel.incidence[chosen]
    return np.asarray(np.diag(node.own[chosen]) + lever @ shared @ lever.T)
