"""The approximation for very many applications, against the exact answer where both can be had."""

import random
from fractions import Fraction

import numpy as np
import pytest

from tests.ranking.score_tables import from_cells
from workbench.ranking import Ranking, ScoreTable, rank_table
from workbench.ranking.large import rank_edges
from workbench.ranking.model import fit_model


@pytest.fixture
def table() -> ScoreTable:
    """Four hundred applications by four reviewers, with gaps and one application twice."""
    draw = random.Random(5)
    cells: list[list[Fraction | None]] = []
    for _ in range(399):
        quality = draw.gauss(2.7, 0.7)
        halves = [min(max(round(2 * draw.gauss(quality + 0.2 * lenient, 0.6)), 0), 10) for lenient in range(4)]
        cells.append(
            [None if draw.random() < 0.15 else Fraction(half, 2) for half in halves[:3]] + [Fraction(halves[3], 2)]
        )
    return from_cells([*cells, cells[0]], scale=(0, 5))


def approximate(table: ScoreTable, monkeypatch: pytest.MonkeyPatch) -> Ranking:
    for module in ("nodes", "large", "model"):
        monkeypatch.setattr(f"workbench.ranking.{module}.MOST_EXACT", 100)
    fit_model.cache_clear()  # an exact fit of the same table may be kept
    return rank_table(table, places=50)


def test_the_approximation_stays_close_to_the_exact_answer(table: ScoreTable, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = {row.application: row for row in rank_table(table, places=50).applications}
    near = approximate(table, monkeypatch)
    for row in near.applications:
        assert row.expected_rank == pytest.approx(exact[row.application].expected_rank, abs=0.5)
        assert row.p_selected == pytest.approx(exact[row.application].p_selected, abs=0.02)
        assert np.abs(np.subtract(row.rank_90, exact[row.application].rank_90)).max() <= 12  # of 400


def test_approximate_ranks_and_chances_add_up_and_ties_stay_exact(
    table: ScoreTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = approximate(table, monkeypatch).applications
    assert sum(row.expected_rank for row in rows) == pytest.approx(400 * 401 / 2)
    assert sum(row.p_selected for row in rows) == pytest.approx(50)
    first, second = (next(row for row in rows if row.application == name) for name in ("a1", "a400"))
    assert (first.expected_rank, first.p_selected) == (second.expected_rank, second.p_selected)


def test_ranks_are_counted_one_by_one_at_both_ends_and_alike_from_either() -> None:
    edges = rank_edges(10_000)
    assert edges[:201].tolist() == list(range(201))
    assert (10_000 - edges[::-1]).tolist() == edges.tolist()
    assert len(edges) < 1_100
    assert rank_edges(40).tolist() == list(range(41))
