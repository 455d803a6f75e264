"""The nested Gauss rules against moments that are known."""

from itertools import islice

import numpy as np
import pytest
from scipy.special import expit
from scipy.stats import multivariate_normal

from workbench.ranking.cubature import gauss_rules, rules


def test_a_rule_of_q_nodes_keeps_the_moments_up_to_2q_less_1() -> None:
    random = np.random.RandomState(1)
    values, masses = random.normal(5, 2, (3, 40)), random.uniform(0, 1, (3, 40))
    nodes, weights = gauss_rules(values, masses, 4)
    for power in range(8):
        kept, given = (weights * nodes**power).sum(axis=1), (masses * values**power).sum(axis=1) / masses.sum(axis=1)
        assert kept.tolist() == pytest.approx(given.tolist())


def test_a_distribution_with_fewer_points_than_nodes_is_kept_as_it_is() -> None:
    nodes, weights = gauss_rules(np.array([[1.0, 3.0], [2.0, 2.0]]), np.array([[1.0, 3.0], [1.0, 1.0]]), 4)
    assert (weights * nodes).sum(axis=1).tolist() == pytest.approx([2.5, 2])
    assert (weights * nodes**2).sum(axis=1).tolist() == pytest.approx([7, 4])
    assert np.count_nonzero(weights > 1e-12, axis=1).tolist() == [2, 1]


@pytest.mark.parametrize("dimensions", [2, 3])
def test_averages_over_a_slanted_normal_density_converge(dimensions: int) -> None:
    covariance = 0.1 * np.eye(dimensions) + 0.2
    mean = np.full(dimensions, -1.0)
    density = multivariate_normal(mean, covariance)
    draws = density.rvs(400_000, random_state=1)
    points, weights = list(islice(rules(lambda points: np.atleast_1d(density.logpdf(points)), dimensions), 2))[-1]
    assert weights.sum() == pytest.approx(1)
    assert (weights @ points).tolist() == pytest.approx(mean.tolist(), abs=1e-3)
    product = weights @ np.prod(expit(points), axis=1)
    assert product == pytest.approx(np.prod(expit(draws), axis=1).mean(), abs=3e-4)
