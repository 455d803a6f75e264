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


def plain_icc_interval(table: ScoreTable, *, count: int = 40) -> tuple[float, float]:
    """The central 95 % posterior interval of τ_p² / (τ_p² + τ_r² + σ²) on a fine grid."""
    by_application = {a: [float(r.value) for r in table.rows if r.application == a] for a in table.reviewed}
    y = np.array([float(row.value) for row in table.rows]) - np.mean([np.mean(v) for v in by_application.values()])
    same = {
        side: np.array([[float(one[side] == other[side]) for other in table.rows] for one in table.rows])
        for side in (0, 1)
    }
    limit = 0.4 * float(table.span)
    steps = [(at + 0.5) / count * limit for at in range(count)]
    values, logs = [], []
    for p, r, s in itertools.product(steps, steps, [step * np.sqrt(2) for step in steps]):
        arc = np.pi / 2 if s <= limit else np.pi / 2 - 2 * np.arccos(limit / s)
        total = p**2 * same[0] + r**2 * same[1] + s**2 * np.eye(len(y))
        values.append(p**2 / (p**2 + r**2 + s**2))
        logs.append(np.log(s * arc) - 0.5 * (np.linalg.slogdet(total)[1] + y @ np.linalg.solve(total, y)))
    order = np.argsort(values)
    mass = np.cumsum(np.exp(np.array(logs) - max(logs))[order])
    low, high = np.interp([0.025, 0.975], mass / mass[-1], np.array(values)[order])
    return float(low), float(high)
