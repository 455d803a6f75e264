"""All methods beside each other, and the study of a ranking as a whole."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ranking.score_tables import Cells, from_cells, score_cells
from workbench.errors import InputRefusedError
from workbench.ranking import METHODS, rank_table
from workbench.ranking.aggregation import borda
from workbench.ranking.comparison import compare_methods
from workbench.ranking.criteria import make_criterion_table
from workbench.ranking.study import study_ranking

# Two lenient and two severe reviewers: the mean prefers a2, who never beat a1 in anybody's eyes.
DISPUTED: Cells = [[None, None, 3, 3], [5, 4, None, None], [4, 4, 1, 1], [3, 3, 0, 0]]


def test_each_methods_ranks_are_those_of_ranking_by_it() -> None:
    table = from_cells(DISPUTED, scale=(0, 5))
    found = compare_methods(table, ranking=rank_table(table, places=1))
    for method in METHODS:
        ranked = rank_table(table, method=method, places=1)
        assert found.orders[method].ranks == {row.application: row.rank for row in ranked.applications}
        assert found.orders[method].proven_optimal == ranked.proven_optimal


def test_an_application_is_disputed_where_some_methods_give_it_a_place_and_others_none() -> None:
    table = from_cells(DISPUTED, scale=(0, 5))
    found = compare_methods(table, ranking=rank_table(table, places=1))
    assert found.shares("mean") == {"a1": 0, "a2": 1, "a3": 0, "a4": 0}
    assert found.shares("least-squares")["a1"] == 1
    giving, refusing = found.disputed()["a1"]
    assert "least-squares" in giving
    assert "mean" in refusing
    assert "a4" not in found.disputed()


def test_a_study_holds_everything_about_one_ranking() -> None:
    rows = [
        (f"a{i}", f"r{j}", name, Fraction((i * j + shift) % 6))
        for i in range(1, 6)
        for j in range(1, 4)
        for shift, name in enumerate("XY")
    ]
    table = make_criterion_table(rows, {"X": 1, "Y": 2}, scale=(0, 5))
    ranking = rank_table(table.score_table(), places=2)
    methods = compare_methods(table.score_table(), ranking=ranking)
    called: list[None] = []
    study = study_ranking(table, ranking, methods, places=(2, 3), check=lambda: called.append(None))
    assert called
    assert list(study.by_criterion) == ["X", "Y"]
    assert [each.name for each in study.without_criteria] == ["X", "Y"]
    assert [each.name for each in study.without_reviewers] == ["r1", "r2", "r3"]
    assert [each.places for each in study.places] == [2, 3]
    assert abs(sum(study.weight_chances.chances.values()) - 2) < 1e-9


def test_a_very_large_call_is_ordered_by_every_method_but_kemenys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.ranking.rank.MOST_FOR_KEMENY", 3)
    table = from_cells([[5, 4], [3, None], [2, 2], [1, 3]])
    ranking = rank_table(table, places=2)
    assert set(METHODS) - set(compare_methods(table, ranking=ranking).orders) == {"kemeny"}
    with pytest.raises(InputRefusedError, match="4 are more than the 3 it is computed for; choose another method"):
        rank_table(table, method="kemeny")


@given(cells=score_cells(least=2), rows=st.integers(1, 3))
@settings(max_examples=40, deadline=None)
def test_borda_points_are_the_plain_win_shares_however_many_are_compared_at_once(cells: Cells, rows: int) -> None:
    table = from_cells(cells)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("workbench.ranking.aggregation.ROWS_AT_ONCE", rows)
        points = borda(table)
    reviewers = len({row.reviewer for row in table.rows})
    for name, row in zip(table.reviewed, cells, strict=True):
        shares = []
        for other in (each for each in cells if each is not row):
            pairs = [(a, b) for a, b in zip(row, other, strict=True) if a is not None and b is not None]
            if pairs:
                shares.append(Fraction(sum(2 * (a > b) + (a == b) for a, b in pairs), 2 * len(pairs)))
        share = sum(shares, Fraction(0)) / len(shares) if shares else Fraction(1, 2)
        assert points[name] == reviewers * (len(cells) - 1) * share
