"""The priors of the model's three standard deviations, in coordinates where quadrature is easy.

With R the scale's range: τ_p and τ_r are uniform on (0, 0.4 R), and σ² = a² + b² with a and b uniform on (0, 0.4 R).
Coordinates are logits, so they are spaced like logarithms near zero and have no hard edge at the upper limit. τ_p and σ
go through their angle and radius: where every application has one review only the radius is known, and
in a straight line rather than round a corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit

if TYPE_CHECKING:
    from workbench.ranking.panel import Floats

LIMIT = 0.4  # of the scale's range
SNSF_LENIENCY = 0.1  # of the scale's range: 0.5 on the Swiss National Science Foundation's scale 1 to 6
# Noise below this part of the range can't be told from none; without a floor, data without noise have no posterior.
FLOOR = 1e-5
ROUNDING = 8  # how sharply the radius's limit turns from that of τ_p to that of σ; only a corner without mass is cut


@dataclass(frozen=True)
class Prior:
    """The prior on a scale of range `span`; `leniency` fixes τ_r instead of estimating it."""

    span: float
    leniency: float | None = None

    @property
    def dimensions(self) -> int:
        """How many coordinates a point has: angle, τ_r where it is estimated, and radius."""
        return 3 if self.leniency is None else 2

    def deviations(self, points: Floats) -> tuple[Floats, Floats, Floats]:
        """τ_p, τ_r and σ at g points (g × dimensions)."""
        cosine, sine = self._direction(points)
        radius = self._furthest(cosine, sine) * expit(points[:, -1])
        if self.leniency is None:
            reviewer = LIMIT * self.span * expit(points[:, 1])
        else:
            reviewer = np.full(len(points), self.leniency)
        return radius * cosine, reviewer, np.hypot(radius * sine, FLOOR * self.span)

    def log_density(self, points: Floats) -> Floats:
        """The log prior density of the coordinates at g points, up to a constant."""
        cosine, sine = self._direction(points)
        furthest = self._furthest(cosine, sine)
        radius = furthest * expit(points[:, -1])
        slopes = -np.logaddexp(0, points) - np.logaddexp(0, -points)
        noise = radius * sine / (LIMIT * self.span)
        # (a, b) lies on a quarter circle of radius `noise`, as much of it as is inside the unit square.
        arc = np.where(noise <= 1, np.pi / 2, np.pi / 2 - 2 * np.arccos(1 / np.maximum(noise, 1)))
        density = np.log(np.maximum(noise * arc, 1e-300))
        return np.asarray(density + slopes.sum(axis=1) + np.log(radius) + np.log(furthest))

    @staticmethod
    def _direction(points: Floats) -> tuple[Floats, Floats]:
        """How much of the radius is τ_p and how much σ; never quite zero."""
        angle = np.pi / 2 * expit(points[:, 0])
        other = np.pi / 2 * expit(-points[:, 0])  # π/2 − angle without the loss of digits
        return np.sin(other), np.sin(angle)

    def _furthest(self, cosine: Floats, sine: Floats) -> Floats:
        """The largest radius inside τ_p < 0.4 R, σ < √2 · 0.4 R, with the corner rounded."""
        corner = cosine**ROUNDING + (sine / np.sqrt(2)) ** ROUNDING
        return np.asarray(LIMIT * self.span * corner ** (-1 / ROUNDING))
