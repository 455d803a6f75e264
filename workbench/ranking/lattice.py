"""Quadrature over a smooth, single-peaked density in two or three dimensions, on a lattice fitted to its peak.

The trapezoid rule on a lattice converges exponentially for a smooth density, so a spacing of one standard deviation is
a good start even where the density is far from Gaussian. The lattice is grown outwards from the peak, so it follows
whatever shape the density has, and is made denser by interleaving shifted copies of itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workbench.ranking.panel import Floats, Ints

    LogDensity = Callable[[Floats], Floats]

DEPTH = 12.0  # grow down to e⁻¹² of the peak; what lies beyond moves no rank by more than 0.001
SPACING = 1.0  # deviations between the points of the first lattice; a power of two, so that positions are exact
MOST_NODES = 300_000
WIDEST = 500_000  # above MOST_NODES, and the third power of its double is below 2⁶³
DIFFERENCE = 1e-3
SCAN = np.linspace(-10, 2, 5)
# Copies of the lattice by dimension. In this order the first one, two, four and eight together are lattices too.
COPIES = {
    2: np.array([(0, 0), (1, 1), (1, 0), (0, 1)]) / 2,
    3: np.array([(0, 0, 0), (1, 1, 1), (1, 1, 0), (0, 0, 1), (1, 0, 0), (0, 1, 1), (0, 1, 0), (1, 0, 1)]) / 2,
}


@dataclass(frozen=True)
class Peak:
    """A density's mode, its log density there, and a triangular matrix whose columns are one deviation long."""

    mode: Floats
    height: float
    scale: Floats


def find_peak(log_density: LogDensity, dimensions: int) -> Peak:
    """Climb to the mode by damped Newton steps from the best point of a coarse scan."""
    points = np.array(list(product(SCAN, repeat=dimensions)))
    values = log_density(points)
    point, height = points[np.argmax(values)], float(values.max())
    for _ in range(100):
        gradient, curvature = _derivatives(log_density, point, np.full(dimensions, DIFFERENCE))
        step = _inverse(curvature, least=0.05) @ gradient
        step *= min(1.0, 2.0 / max(1.0, float(np.abs(step).max())))
        while (reached := float(log_density((point + step)[None])[0])) < height and np.abs(step).max() > 1e-9:
            step = step / 2
        gain = reached - height
        if gain > 0:
            point, height = point + step, reached
        if gain < 1e-6:
            break
    covariance = _inverse(_wide_curvature(log_density, point), least=0.5)
    return Peak(point, height, np.asarray(np.linalg.cholesky(covariance), dtype=np.float64))


def _wide_curvature(log_density: LogDensity, point: Floats) -> Floats:
    """The Hessian from differences about one deviation wide, so that a cusp at the very top doesn't pass for a peak."""
    widths = np.full(len(point), 0.7)
    for _ in range(20):
        curvature = _derivatives(log_density, point, widths)[1]
        deviations = 1 / np.sqrt(np.maximum(-np.diag(curvature), 0.5))
        if np.all(widths <= 1.5 * deviations):
            break
        widths = np.minimum(widths, deviations)
    return curvature


def lattices(log_density: LogDensity, peak: Peak) -> Iterator[tuple[Floats, Floats]]:
    """Yield the new positions and unnormalised weights each time the lattice is made twice as dense.

    All that was yielded so far is one lattice. Positions are in deviations: the points are `mode + positions @ scaleᵀ`.
    """
    copies = COPIES[len(peak.mode)]
    spacing = SPACING
    yield _grow(log_density, peak, spacing, copies[0])
    while True:
        start = 1
        while start < len(copies):
            grown = [_grow(log_density, peak, spacing, copy) for copy in copies[start : 2 * start]]
            yield np.concatenate([points for points, _ in grown]), np.concatenate([weights for _, weights in grown])
            start *= 2
        # All copies together are the first copy of the lattice with half the spacing.
        spacing /= 2


def _grow(log_density: LogDensity, peak: Peak, spacing: float, shift: Floats) -> tuple[Floats, Floats]:
    """One copy's positions and weights relative to the peak."""
    ways = np.array(list(product((-1, 0, 1), repeat=len(peak.mode))))
    beside = ways[np.abs(ways).sum(axis=1) == 1]
    frontier = ways
    seen = _codes(frontier)
    found: list[tuple[Floats, Floats]] = []
    while len(frontier) and len(seen) < MOST_NODES:
        positions = spacing * (frontier + shift)
        heights = log_density(peak.mode + positions @ peak.scale.T) - peak.height
        inside = heights > -DEPTH
        found.append((positions[inside], np.exp(heights[inside])))
        near = (frontier[inside, None] + beside).reshape(-1, len(peak.mode))
        codes, first = np.unique(_codes(near), return_index=True)
        fresh = ~np.isin(codes, seen, assume_unique=True)
        frontier, seen = near[first[fresh]], np.concatenate([seen, codes[fresh]])
    return np.concatenate([some for some, _ in found]), np.concatenate([some for _, some in found])


def _codes(keys: Ints) -> Ints:
    """One number for each key, whose coordinates are all nearer to zero than WIDEST."""
    return np.asarray((keys + WIDEST) @ (2 * WIDEST) ** np.arange(keys.shape[1]))


def _derivatives(log_density: LogDensity, point: Floats, widths: Floats) -> tuple[Floats, Floats]:
    """Gradient and Hessian by central differences of the given widths."""
    d = len(point)
    unit = np.diag(widths)
    pairs = [(i, j) for i in range(d) for j in range(i)]
    shifts = [np.zeros(d), *unit, *-unit]
    for i, j in pairs:
        shifts += [unit[i] + unit[j], -unit[i] - unit[j], unit[i] - unit[j], unit[j] - unit[i]]
    values = log_density(point + np.array(shifts))
    centre, up, down, mixed = values[0], values[1 : d + 1], values[d + 1 : 2 * d + 1], values[2 * d + 1 :]
    hessian = np.diag((up - 2 * centre + down) / widths**2)
    for at, (i, j) in enumerate(pairs):
        along, back, across, over = mixed[4 * at : 4 * at + 4]
        hessian[i, j] = hessian[j, i] = (along + back - across - over) / (4 * widths[i] * widths[j])
    return (up - down) / (2 * widths), hessian


def _inverse(curvature: Floats, least: float) -> Floats:
    """The inverse of minus a Hessian, with each curvature taken as positive and at least `least`."""
    lengths, axes = np.linalg.eigh(-curvature)
    inverse = (axes / np.maximum(np.abs(lengths), least)) @ axes.T
    return np.asarray((inverse + inverse.T) / 2)
