"""Mean, median, least squares, Borda, Kemeny, and the ranking that puts them beside the model."""

import itertools
import json
import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings

from tests.ranking.score_tables import Cells, ballots, from_cells, score_cells, snsf_panel
from workbench.errors import InputRefusedError
from workbench.ranking import METHODS, Ranking, default_places, make_score_table, rank_table
from workbench.ranking.aggregation import borda, compare_pairs, least_squares
from workbench.ranking.kemeny import kemeny

few = settings(max_examples=25, deadline=None)
GAPPY = [[4, None, 2], [5, 4, None], [None, 2, 1], [3, 2, None]]
VOTES = {"MNCK": 42, "NCKM": 26, "CKNM": 15, "KCNM": 17}


def listed(ranking: Ranking) -> list[tuple[str, int]]:
    return [(row.application, row.rank) for row in ranking.applications]


def test_least_squares_recovers_values_and_offsets_in_spite_of_gaps() -> None:
    fit = least_squares(from_cells(GAPPY))
    assert fit.values == pytest.approx({"a1": 3, "a2": 4, "a3": 2, "a4": 2})
    assert fit.offsets == pytest.approx({"r1": 1, "r2": 0, "r3": -1}, abs=1e-12)


def test_the_ranking_by_least_squares_shares_ranks_and_shows_its_own_offsets() -> None:
    ranking = rank_table(from_cells(GAPPY), method="least-squares", places=2)
    assert [row.rank for row in ranking.applications] == [1, 2, 3, 3]
    assert [row.offset for row in ranking.reviewers] == pytest.approx([1, 0, -1], abs=1e-12)
    assert {row.application: row.mean for row in ranking.applications} == {"a1": 3, "a2": 4.5, "a3": 1.5, "a4": 2.5}


def test_least_squares_where_low_is_best_calls_a_low_scorer_lenient() -> None:
    table = from_cells([[1, 3], [2, 4]], low_is_best=True)
    ranking = rank_table(table, method="least-squares")
    assert [row.offset for row in ranking.reviewers] == pytest.approx([1, -1])
    assert [(row.application, row.score) for row in ranking.applications] == [("a1", 2.0), ("a2", 3.0)]


def test_least_squares_offsets_add_up_to_nothing_in_each_separate_group() -> None:
    fit = least_squares(from_cells([[5, 3, None, None], [4, 2, None, None], [None, None, 1, 4]]))
    assert fit.offsets == pytest.approx({"r1": 1, "r2": -1, "r3": -1.5, "r4": 1.5})
    assert fit.values == pytest.approx({"a1": 4, "a2": 3, "a3": 2.5})


def test_least_squares_standard_errors_are_those_of_the_textbook() -> None:
    cells = [[4, 3, 2], [5, 4, 4], [1, 2, 1], [3, 2, 3]]
    y = np.array(cells, dtype=float)
    residuals = y - y.mean(axis=1, keepdims=True) - y.mean(axis=0) + y.mean()
    error = np.sqrt((residuals**2).sum() / 6 * (1 / 4) * (1 - 1 / 3))
    assert list(least_squares(from_cells(cells)).deviations.values()) == pytest.approx([error] * 3)
    assert set(least_squares(from_cells([[3, 4]])).deviations.values()) == {None}


@given(cells=score_cells(least=2))
@few
def test_a_reviewer_who_scored_everything_can_add_a_constant_without_changing_least_squares(cells: Cells) -> None:
    full = [[*row, Fraction(i % 4)] for i, row in enumerate(cells)]
    added = [[*row[:-1], (row[-1] or 0) + 2] for row in full]
    before, after = least_squares(from_cells(full)).values, least_squares(from_cells(added)).values
    shift = after["a1"] - before["a1"]
    assert after == pytest.approx({name: value + shift for name, value in before.items()})


@given(cells=score_cells())
@few
def test_least_squares_leaves_no_pattern_in_its_residuals(cells: Cells) -> None:
    table = from_cells(cells)
    fit = least_squares(table)
    for side in (0, 1):
        for name in {row[side] for row in table.rows}:
            residuals = [
                float(row.value) - fit.values[row.application] - fit.offsets[row.reviewer]
                for row in table.rows
                if row[side] == name
            ]
            assert sum(residuals) == pytest.approx(0, abs=1e-9)


def test_borda_gives_the_classic_points_on_complete_orders() -> None:
    assert borda(ballots(VOTES)) == {"N": 194, "C": 173, "M": 126, "K": 107}


def test_borda_counts_ties_as_half_and_leaves_out_who_was_never_compared() -> None:
    points = borda(from_cells([[3, None], [3, None], [None, 1]]))
    assert points == {"a1": 2, "a2": 2, "a3": 2}


def test_kemeny_finds_the_order_of_the_tennessee_like_example() -> None:
    ranking = rank_table(ballots(VOTES), method="kemeny", places=1)
    assert listed(ranking) == [("N", 1), ("C", 2), ("K", 3), ("M", 4)]
    assert (ranking.distance, ranking.proven_optimal) == (207, True)


@given(cells=score_cells(least=2))
@few
def test_kemeny_is_never_beaten_by_any_order(cells: Cells) -> None:
    pairs = compare_pairs(from_cells(cells))
    n = len(pairs.applications)
    best = min(
        sum(int(pairs.wins[k, i]) for i, k in itertools.combinations(order, 2))
        for order in itertools.permutations(range(n))
    )
    found = kemeny(pairs, pairs.applications)
    assert (found.distance, found.proven_optimal) == (best, True)
    assert sorted(found.applications) == sorted(pairs.applications)


def test_kemeny_solves_a_knot_of_thirty_exactly() -> None:
    random = np.random.RandomState(3)
    table = from_cells(random.randint(0, 11, (30, 5)).tolist())
    pairs = compare_pairs(table)
    exact = kemeny(pairs, pairs.applications)
    assert exact.proven_optimal
    assert exact.distance <= kemeny(pairs, pairs.applications, time_limit=0).distance


def test_kemeny_without_time_says_that_its_order_is_not_proven() -> None:
    pairs = compare_pairs(from_cells([[1, 2, 3], [2, 3, 1], [3, 1, 2]]))
    found = kemeny(pairs, pairs.applications, time_limit=0)
    assert (found.distance, found.proven_optimal) == (4, False)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_fills_every_field_and_says_it_in_json(method: str) -> None:
    ranking = rank_table(snsf_panel(), method=method, places=5)  # type: ignore[arg-type]  # parametrized
    document = json.loads(json.dumps(ranking.as_json()))
    assert list(document) == ["method", "places", "model", "components", "warnings", "applications", "reviewers"]
    assert list(document["model"]) == ["tau_application", "tau_reviewer", "sigma", "mu"]
    assert list(document["applications"][0]) == [
        "application", "rank", "score", "mean", "median", "expected_rank", "rank_50", "rank_90", "p_selected",
        "group", "n_reviews",
    ]  # fmt: skip
    assert list(document["reviewers"][0]) == ["reviewer", "offset", "sd", "n"]
    assert all(value is not None for row in document["applications"] for value in row.values())
    ranks = [row["rank"] for row in document["applications"]]
    assert ranks == sorted(ranks)
    assert document["applications"][0]["application"] == "#1"


def test_the_model_fields_are_the_same_under_every_method() -> None:
    fields = ("expected_rank", "rank_50", "rank_90", "p_selected", "group", "mean", "median")
    rankings = [rank_table(snsf_panel("p2"), method=method, places=4) for method in METHODS]
    facts = [
        {row.application: [getattr(row, field) for field in fields] for row in ranking.applications}
        for ranking in rankings
    ]
    assert all(fact == facts[0] for fact in facts)


def test_means_are_compared_exactly_and_not_as_floats() -> None:
    tenths = [[Fraction(1, 10), Fraction(2, 10)], [Fraction(3, 10), Fraction(0)], [Fraction(0), Fraction(0)]]
    ranking = rank_table(from_cells(tenths), method="mean", places=1)
    assert [row.rank for row in ranking.applications] == [1, 1, 3]


def test_more_places_than_applications_means_all() -> None:
    ranking = rank_table(snsf_panel(), places=40)
    assert ranking.places == 15
    assert {(row.group, row.p_selected) for row in ranking.applications} == {("selected", 1.0)}


def test_without_a_number_of_places_half_get_one() -> None:
    assert default_places(snsf_panel()) == rank_table(snsf_panel()).places == 7
    assert default_places(from_cells([[3]])) == 1


def test_an_application_without_a_complete_review_is_named_but_not_ranked() -> None:
    table = make_score_table(
        [("a1", "r1", 3), ("a2", "r1", 4)], applications=["a1", "a2", "a3"], reviewers=["r1", "r2"]
    )
    ranking = rank_table(table)
    assert ranking.unranked == ("a3",)
    assert ranking.warnings == ("Without a complete review, and so without a rank: a3.",)
    assert [(row.reviewer, row.n, row.sd) for row in ranking.reviewers][1] == ("r2", 0, None)


def test_low_is_best_turns_the_order_round_and_keeps_scores_as_written() -> None:
    ranking = rank_table(from_cells([[1, 2], [4, 5]], low_is_best=True), method="mean", places=1)
    assert [(row.application, row.score) for row in ranking.applications] == [("a1", 1.5), ("a2", 4.5)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"method": "z-score"}, "no method 'z-score'"),
        ({"preset": "nsf"}, "no preset 'nsf'"),
        ({"places": 0}, "at least one place"),
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments: dict[str, object], said: str) -> None:
    with pytest.raises(InputRefusedError, match=said):
        rank_table(from_cells([[3]]), **arguments)  # type: ignore[arg-type]  # what a command line might pass


def test_a_table_without_reviews_is_refused() -> None:
    with pytest.raises(InputRefusedError, match="no complete review"):
        rank_table(make_score_table([], applications=["a1"]))


def test_importing_the_package_loads_neither_numpy_nor_scipy() -> None:
    code = (
        "import sys, workbench.ranking; print([name for name in ('numpy', 'scipy', 'openpyxl') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
