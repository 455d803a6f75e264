"""The two-way model a second time, the plain way: dense matrices and a fine fixed grid. For tiny tables only."""

import itertools
from typing import Any

import numpy as np
from scipy.stats import norm

from workbench.ranking import ScoreTable


def _legendre(low: float, high: float, count: int) -> list[tuple[float, float]]:
    nodes, weights = np.polynomial.legendre.leggauss(count)
    half = (high - low) / 2
    return [(low + half * (1 + x), half * w) for x, w in zip(nodes, weights, strict=True)]


def plain_model(table: ScoreTable, *, leniency: float | None = None, count: int = 16) -> dict[str, Any]:
    """Expected ranks by application and mean offsets by reviewer; `leniency` fixes τ_r."""
    applications, reviewers = table.reviewed, sorted({row.reviewer for row in table.rows})
    by_application = {a: [float(r.value) for r in table.rows if r.application == a] for a in applications}
    mu = np.mean([np.mean(values) for values in by_application.values()])
    y = np.array([float(row.value) for row in table.rows]) - mu
    x = np.array([[float(row.application == a) for a in applications] for row in table.rows])
    z = np.array([[float(row.reviewer == r) for r in reviewers] for row in table.rows])
    limit = 0.4 * float(table.span)
    spreads = _legendre(0, limit, count)
    leniencies = spreads if leniency is None else [(leniency, 1.0)]
    # σ = √(a² + b²): its density is the arc of the circle inside the square.
    noises = [(s, w * s * np.pi / 2) for s, w in _legendre(0, limit, count)]
    noises += [
        (s, w * s * (np.pi / 2 - 2 * np.arccos(limit / s))) for s, w in _legendre(limit, np.sqrt(2) * limit, count)
    ]
    n = len(applications)
    logs, ranks, offsets = [], [], []
    for (p, weight_p), (r, weight_r), (s, weight_s) in itertools.product(spreads, leniencies, noises):
        total = p**2 * x @ x.T + r**2 * z @ z.T + s**2 * np.eye(len(y))
        inverse = np.linalg.inv(total)
        logs.append(np.log(weight_p * weight_r * weight_s) - 0.5 * (np.linalg.slogdet(total)[1] + y @ inverse @ y))
        mean = p**2 * x.T @ inverse @ y
        covariance = p**2 * np.eye(n) - p**4 * x.T @ inverse @ x
        variance = np.add.outer(np.diag(covariance), np.diag(covariance)) - 2 * covariance
        np.fill_diagonal(variance, 1.0)
        above = norm.cdf((mean[None, :] - mean[:, None]) / np.sqrt(variance))
        ranks.append(0.5 + above.sum(axis=1))
        offsets.append(r**2 * z.T @ inverse @ y)
    weights = np.exp(np.array(logs) - max(logs))
    weights /= weights.sum()
    return {
        "ranks": dict(zip(applications, weights @ np.array(ranks), strict=True)),
        "offsets": dict(zip(reviewers, weights @ np.array(offsets), strict=True)),
    }
