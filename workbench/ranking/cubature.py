"""Few nodes for costly averages over a cheap density: nested Gauss rules, each made for the density itself.

The density is cheap to evaluate, and what is averaged over it is not. So a lattice finds where the density is, and
axis by axis the Gauss rule of the marginal (first axis) or of the conditional given the nodes so far (the others) is
computed from it by the Lanczos method (Golub and Welsch 1969; Gautschi, Orthogonal Polynomials, 2004, section 2.2).
A rule of q nodes averages polynomials up to degree 2q − 1 exactly. The polynomials are those in expit(coordinate),
which is proportional to a standard deviation near zero, where expected ranks are straight lines in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit, logit

from workbench.ranking.lattice import SPACING, find_peak, lattices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workbench.ranking.lattice import LogDensity, Peak
    from workbench.ranking.panel import Floats, Ints

# Nodes by axis: the first coordinate, where it is estimated the spread of leniency, and the radius.
ORDERS = ((4, 3, 2), (6, 5, 3), (8, 7, 4), (11, 10, 6), (14, 13, 9))
FIRST_LATTICE = 2  # which refinement of the lattice serves the first rule
NEGLIGIBLE = 1e-8  # weight of a node; all that are dropped move a rank less than rules differ
NO_MORE_POINTS = 1e-7  # what rounding leaves of a direction after as many nodes as there are points


def rules(log_density: LogDensity, dimensions: int) -> Iterator[tuple[Floats, Floats]]:
    """Yield the points (g × dimensions) and weights (g, together 1) of ever finer rules on ever finer lattices."""
    peak = find_peak(log_density, dimensions)
    positions, weights = np.empty((0, dimensions)), np.empty(0)
    for at, (more_positions, more_weights) in enumerate(lattices(log_density, peak), start=1):
        positions, weights = np.concatenate([positions, more_positions]), np.concatenate([weights, more_weights])
        level = at - FIRST_LATTICE
        if level >= 0:
            orders = ORDERS[level] if dimensions == 3 else ORDERS[level][::2]
            yield _rule(log_density, peak, positions, weights, _line_spacing(at, dimensions), orders)
        if level + 1 == len(ORDERS):
            return


def _line_spacing(refinements: int, dimensions: int) -> float:
    """How far apart a lattice's layers are, in deviations: half the spacing of the copies that it consists of."""
    return float(SPACING / 2 ** (1 + (refinements - 2) // dimensions))


def _rule(
    log_density: LogDensity, peak: Peak, positions: Floats, weights: Floats, spacing: float, orders: tuple[int, ...]
) -> tuple[Floats, Floats]:
    """The nested rule for a density known from a lattice; `positions` are in deviations from the peak."""
    lines = [np.arange(low, high + spacing / 2, spacing) for low, high in _ranges(positions)]
    layers, which = np.unique(positions[:, 0], return_inverse=True)
    nodes, shares = np.zeros((1, 0)), np.ones(1)
    for axis, order in enumerate(orders):
        line = lines[axis] if axis else layers
        masses = _masses(log_density, peak, nodes, lines[axis:]) if axis else _added(which, weights)[None]
        start = (peak.mode[axis] + nodes @ peak.scale[axis, :axis])[:, None]
        found, parts = gauss_rules(expit(start + line * peak.scale[axis, axis]), masses, order)
        steps = (logit(found) - start) / peak.scale[axis, axis]
        shares = (shares[:, None] * parts).ravel()
        nodes = np.concatenate([np.repeat(nodes, order, axis=0), steps.reshape(-1, 1)], axis=1)[shares > NEGLIGIBLE]
        shares = shares[shares > NEGLIGIBLE]
    return peak.mode + nodes @ peak.scale.T, shares / shares.sum()


def _added(which: Ints, weights: Floats) -> Floats:
    return np.asarray(np.bincount(which, weights), dtype=np.float64)


def _ranges(positions: Floats) -> list[tuple[float, float]]:
    return list(zip(positions.min(axis=0).tolist(), positions.max(axis=0).tolist(), strict=True))


def _masses(log_density: LogDensity, peak: Peak, nodes: Floats, lines: list[Floats]) -> Floats:
    """The density along the first line at each node (g × line), summed over the other lines."""
    grid = np.stack(np.meshgrid(*lines, indexing="ij"), axis=-1).reshape(-1, len(lines))
    given = np.repeat(nodes, len(grid), axis=0)
    places = np.concatenate([given, np.tile(grid, (len(nodes), 1))], axis=1)
    heights = log_density(peak.mode + places @ peak.scale.T).reshape(len(nodes), -1)
    heights -= heights.max(axis=1, keepdims=True)
    return np.asarray(np.exp(heights).reshape(len(nodes), len(lines[0]), -1).sum(axis=2))


def gauss_rules(values: Floats, masses: Floats, order: int) -> tuple[Floats, Floats]:
    """The Gauss rules (g × order; weights sum to 1) of g discrete distributions (g × points).

    Where a distribution has fewer points than `order`, the nodes too many weigh nothing.
    """
    masses = masses / masses.sum(axis=1, keepdims=True)
    mean = (masses * values).sum(axis=1, keepdims=True)
    deviation = np.sqrt((masses * (values - mean) ** 2).sum(axis=1, keepdims=True))
    scaled = (values - mean) / np.maximum(deviation, np.finfo(float).tiny)
    jacobi = np.zeros((len(values), order, order))
    basis = [np.sqrt(masses)]
    for at in range(order):
        vector = scaled * basis[at]
        jacobi[:, at, at] = (vector * basis[at]).sum(axis=1)
        for _ in range(2):  # once isn't orthogonal enough
            for other in basis:
                vector -= (vector * other).sum(axis=1, keepdims=True) * other
        length = np.sqrt(np.square(vector).sum(axis=1, keepdims=True))
        length = np.where(length > NO_MORE_POINTS, length, 0)
        if at + 1 < order:
            jacobi[:, at, at + 1] = jacobi[:, at + 1, at] = length[:, 0]
            basis.append(np.where(length > 0, vector / np.where(length > 0, length, 1), 0))
    nodes, vectors = np.linalg.eigh(jacobi)
    return mean + deviation * nodes, np.square(vectors[:, 0, :])
