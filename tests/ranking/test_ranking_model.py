"""The two-way model against published values, a second implementation, and its laws."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from tests.ranking.plain_model import plain_model
from tests.ranking.score_tables import Cells, from_cells, score_cells, snsf_panel
from workbench.ranking import Ranking, ScoreTable, make_score_table, rank_table

few = settings(max_examples=8, deadline=None)


def by_number(ranking: Ranking, field: str) -> list[Any]:
    """A field of the SNSF panel's proposals #1 to #15."""
    rows = sorted(ranking.applications, key=lambda row: int(row.application[1:]))
    return [getattr(row, field) for row in rows]


def expected_ranks(table: ScoreTable) -> dict[str, float]:
    return {row.application: row.expected_rank for row in rank_table(table).applications}


@pytest.fixture(scope="module")
def snsf() -> Ranking:
    return rank_table(snsf_panel(), places=5, preset="snsf")


def test_the_snsf_preset_gives_the_exact_expected_ranks_of_the_mock_panel(snsf: Ranking) -> None:
    exact = [2.454, 4.095, 4.095, 4.095, 5.098, 6.175, 7.285, 7.285, 8.389, 9.458]
    exact += [10.470, 11.408, 13.015, 13.015, 13.662]
    assert by_number(snsf, "expected_rank") == pytest.approx(exact, abs=0.01)


def test_the_snsf_preset_agrees_with_the_published_vignette(snsf: Ranking) -> None:
    published = [2.44, 4.06, 4.09, 4.12, 5.08, 6.19, 7.34, 7.26, 8.43, 9.42, 10.4, 11.4, 13.0, 13.0, 13.7]
    assert by_number(snsf, "expected_rank") == pytest.approx(published, abs=0.10)


def test_the_snsf_preset_groups_the_mock_panel_by_the_line(snsf: Ranking) -> None:
    assert by_number(snsf, "group") == ["selected"] + ["line"] * 7 + ["not_selected"] * 7


def test_the_snsf_preset_gives_the_mock_panels_chances_of_selection(snsf: Ranking) -> None:
    exact = [0.918, 0.742, 0.743, 0.741, 0.591, 0.419, 0.267, 0.266, 0.154, 0.083, 0.042, 0.020, 0.005, 0.005, 0.003]
    assert by_number(snsf, "p_selected") == pytest.approx(exact, abs=0.015)


def test_the_snsf_preset_gives_the_mock_panels_reviewer_offsets(snsf: Ranking) -> None:
    offsets = {row.reviewer: row.offset for row in snsf.reviewers}
    exact = {"v_1": 1.488, "v_2": 0.076, "v_3": 0.402, "v_4": -0.250, "v_5": -1.716}
    assert offsets == pytest.approx(exact, abs=0.01)
    assert snsf.model.tau_reviewer == pytest.approx(0.5)


def test_estimated_leniency_gives_the_known_expected_ranks_of_the_mock_panel() -> None:
    known = [2.33, 4.00, 4.00, 4.00, 5.03, 6.14, 7.28, 7.28, 8.41, 9.51, 10.54, 11.49, 13.12, 13.12, 13.77]
    assert by_number(rank_table(snsf_panel(), places=5), "expected_rank") == pytest.approx(known, abs=0.05)


@pytest.mark.parametrize(
    "cells",
    [
        [[4, None, 2], [5, 4, None], [None, 2, 2], [2, 3, None]],
        [[0, 5], [5, 1], [3, 3]],
        [[4], [3], [1]],  # one reviewer
        [[4, 3, 5, 4], [1, 3, 0, 2]],  # more reviewers than applications
        [[5, 4, None, None], [3, 2, None, None], [None, None, 1, 2]],  # two groups that share nothing
        [[3, 1, 2], [1, 4, 3], [2, 2, 4], [4, 1, 1], [1, 3, 2], [3, 4, 1]],  # nothing but noise
        [[2, 3, 5], [1, 1, 5], [4, 2, 5], [3, 3, 5], [0, 1, 4]],  # one lenient reviewer
        [[4, None, 2], [5, 4, None], [None, 2, 1], [3, 3, None], [None, None, 4], [1, None, None]],  # many gaps
        [[5, 4, None, None], [None, None, 2, 2]],  # own reviewers each
    ],
)
@pytest.mark.parametrize("leniency", [None, 0.5])
def test_the_model_agrees_with_dense_matrices_on_a_fine_grid(cells: Cells, leniency: float | None) -> None:
    table = from_cells(cells, scale=(0, 5))
    ranking = rank_table(table, preset="snsf" if leniency else None)
    plain = plain_model(table, leniency=leniency)
    assert {row.application: row.expected_rank for row in ranking.applications} == pytest.approx(
        plain["ranks"], abs=0.01
    )
    assert {row.reviewer: row.offset for row in ranking.reviewers} == pytest.approx(plain["offsets"], abs=0.02)


@given(cells=score_cells())
@few
def test_expected_ranks_and_chances_add_up_and_order_of_rows_and_names_change_nothing(cells: Cells) -> None:
    table = from_cells(cells, scale=(0, 5))
    n = len(table.applications)
    places = (n + 1) // 2
    ranking = rank_table(table, places=places)
    assert sum(row.expected_rank for row in ranking.applications) == pytest.approx(n * (n + 1) / 2)
    assert sum(row.p_selected for row in ranking.applications) == pytest.approx(places)
    shuffled = make_score_table(sorted(table.rows, key=lambda row: (row[2], row[1])), scale=(0, 5))
    assert rank_table(shuffled, places=places).as_json() == ranking.as_json()
    renamed = make_score_table(
        [(f"x{row[0]}", f"{-len(row[1])}{row[1]}", row[2]) for row in reversed(table.rows)], scale=(0, 5)
    )
    assert [vars(row) | {"application": f"x{row.application}"} for row in ranking.applications] == [
        vars(row) for row in rank_table(renamed, places=places).applications
    ]


@given(cells=score_cells())
@few
def test_reversing_the_scale_mirrors_ranks_and_chances(cells: Cells) -> None:
    table = from_cells(cells, scale=(0, 5))
    n = len(table.applications)
    mirrored = from_cells([[None if v is None else 5 - v for v in row] for row in cells], scale=(0, 5))
    best_is_low = from_cells(cells, scale=(0, 5), low_is_best=True)
    ranks = expected_ranks(table)
    assert expected_ranks(mirrored) == pytest.approx({name: n + 1 - rank for name, rank in ranks.items()})
    assert expected_ranks(best_is_low) == pytest.approx(expected_ranks(mirrored), abs=1e-12)
    first = {row.application: row.p_selected for row in rank_table(table, places=1).applications}
    if n > 1:
        last = {row.application: row.p_selected for row in rank_table(mirrored, places=n - 1).applications}
        # Only a table that is its own mirror image lets the draws differ, by their own noise.
        assert last == pytest.approx({name: 1 - chance for name, chance in first.items()}, abs=0.02)


@given(cells=score_cells())
@few
def test_a_duplicated_application_has_an_exactly_equal_rank_and_chance(cells: Cells) -> None:
    ranking = rank_table(from_cells([*cells, cells[0]], scale=(0, 5)), places=1)
    rows = {row.application: row for row in ranking.applications}
    original, copy = rows["a1"], rows[f"a{len(cells) + 1}"]
    assert vars(copy) | {"application": "a1"} == vars(original)


def test_rounding_in_a_table_almost_without_noise_does_not_break_a_tie() -> None:
    half = Fraction(1, 2)
    table = from_cells([[0, half, None, 0], [None, 0, 0, None], [0, half, None, 0]], scale=(0, 5))
    rows = {row.application: row for row in rank_table(table, places=1).applications}
    assert vars(rows["a3"]) | {"application": "a1"} == vars(rows["a1"])


@pytest.mark.parametrize("reviewers", [1, 3, 8])
def test_pure_noise_is_ranked_as_exactly_as_anything_else(reviewers: int) -> None:
    random = np.random.RandomState(1)
    halves = np.clip(np.round(2 * random.normal(2.7, 0.6, (80, reviewers))), 0, 10)
    ranking = rank_table(from_cells([[Fraction(int(value), 2) for value in row] for row in halves], scale=(0, 5)))
    assert 0 < ranking.uncertainty <= 0.01
    assert ranking.warnings == ()


def test_how_far_ranks_may_still_move_is_told_and_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.ranking.model.TOLERANCE", 1e-9)
    monkeypatch.setattr("workbench.ranking.model.MOST_WORK", 1e6)
    ranking = rank_table(snsf_panel(), places=5)
    assert 1e-9 < ranking.uncertainty < 0.01
    assert any(f"±{ranking.uncertainty:.2g}" in warning for warning in ranking.warnings)
    assert "uncertainty" not in ranking.as_json()


def test_applications_that_the_model_cannot_tell_apart_are_tied_exactly() -> None:
    rows = {row.application: row for row in rank_table(snsf_panel(), places=3).applications}
    for first, second in (("#2", "#3"), ("#3", "#4"), ("#7", "#8"), ("#13", "#14")):
        assert vars(rows[first]) | {"application": second, "median": 0} == vars(rows[second]) | {"median": 0}
    assert [rows[name].rank for name in ("#1", "#2", "#3", "#4", "#5")] == [1, 2, 2, 2, 5]


def test_symmetric_reviewers_in_another_order_change_nothing() -> None:
    rows = [("a", "r1", 5), ("b", "r2", 5), ("c", "r3", 5), ("d", "r1", 2), ("e", "r2", 3), ("e", "r3", 3)]
    swapped = [("a", "r2", 5), ("b", "r3", 5), ("c", "r1", 5), ("d", "r2", 2), ("e", "r3", 3), ("e", "r1", 3)]
    first, second = rank_table(make_score_table(rows)), rank_table(make_score_table(swapped))
    assert first.as_json()["applications"] != []
    assert {row.p_selected for row in first.applications} == {row.p_selected for row in second.applications}


def test_noise_that_is_small_against_the_scale_is_resolved() -> None:
    random = np.random.RandomState(5)
    quality, leniency = random.normal(50, 15, 20), random.normal(0, 8, 4)
    rows = [
        (f"a{i}", f"r{j}", Fraction(round((quality[i] + leniency[j] + random.normal(0, 0.02)) * 1000), 1000))
        for i in range(20)
        for j in range(4)
        if (i + j) % 3
    ]
    ranking = rank_table(make_score_table(rows, scale=(-20, 120)))
    assert 0.01 < ranking.model.sigma < 0.04
    truth = [f"a{i}" for i in np.argsort(-quality)]
    assert [row.application for row in ranking.applications] == truth
    assert [row.expected_rank for row in ranking.applications] == pytest.approx(list(range(1, 21)), abs=0.4)


def test_scores_without_any_noise_give_the_certain_order() -> None:
    cells = [[i + lenient for lenient in (0, 1, 3)] for i in range(6)]
    ranking = rank_table(from_cells(cells), places=2)
    assert [row.application for row in ranking.applications] == ["a6", "a5", "a4", "a3", "a2", "a1"]
    assert [row.p_selected for row in ranking.applications] == [1, 1, 0, 0, 0, 0]


def test_equal_scores_throughout_tie_everybody() -> None:
    ranking = rank_table(from_cells([[3, 3], [3, 3], [3, 3]]), places=1)
    assert {(row.rank, round(row.expected_rank, 9), row.group) for row in ranking.applications} == {(1, 2.0, "line")}
    assert [row.p_selected for row in ranking.applications] == pytest.approx([1 / 3] * 3)


def test_a_single_score_is_a_ranking_of_one() -> None:
    row = rank_table(from_cells([[3]])).applications[0]
    assert (row.rank, row.expected_rank, row.rank_50, row.p_selected, row.group) == (1, 1.0, (1, 1), 1.0, "selected")


def test_groups_that_share_nothing_are_counted_and_warned_of() -> None:
    ranking = rank_table(from_cells([[5, None], [4, None], [None, 3]], scale=(0, 5)))
    assert ranking.components == 2
    assert any("2 groups (2, 1)" in warning for warning in ranking.warnings)


def test_applications_with_their_own_reviewers_each_are_ranked() -> None:
    rows = [(f"a{i}", f"r{i}{side}", (i + side) % 6) for i in range(12) for side in (0, 1)]
    ranking = rank_table(make_score_table(rows, scale=(0, 5)))
    assert ranking.components == 12
    assert sum(row.expected_rank for row in ranking.applications) == pytest.approx(78)


def drawn_from_the_prior(random: np.random.RandomState, n: int = 8, reviewers: int = 4) -> tuple[ScoreTable, list[str]]:
    """A table with gaps whose spreads are drawn from the prior on 0 to 5, and its applications in their true order."""
    application, reviewer, *noise = random.uniform(0, 2, 4)
    quality, leniency = random.normal(0, application, n), random.normal(0, reviewer, reviewers)
    rows = [
        (
            f"a{i}",
            f"r{j}",
            Fraction(round(1000 * random.normal(2.5 + quality[i] + leniency[j], np.hypot(*noise))), 1000),
        )
        for i in range(n)
        for j in random.permutation(reviewers)[:2]
    ]
    table = replace(make_score_table(rows), low=Fraction(0), high=Fraction(5))
    return table, [f"a{i}" for i in np.argsort(-quality)]


def test_chances_and_ranks_come_true_as_often_as_they_say_where_the_truth_is_drawn_from_the_prior() -> None:
    random = np.random.RandomState(11)
    by_call = []
    for _ in range(60):
        table, truth = drawn_from_the_prior(random)
        rows = rank_table(table, places=3).applications
        chances = np.array([row.p_selected for row in rows])
        hits = np.array([row.application in truth[:3] for row in rows], dtype=float)
        true_ranks = np.array([truth.index(row.application) + 1 for row in rows])
        said = np.array([row.expected_rank for row in rows])
        covered = [row.rank_90[0] <= rank <= row.rank_90[1] for row, rank in zip(rows, true_ranks, strict=True)]
        # Each of these is zero on average if the posterior is exact: residuals weighed by what was said.
        by_call.append([((hits - chances) * chances).sum(), ((true_ranks - said) * said).sum(), np.mean(covered) - 0.9])
    means, errors = np.mean(by_call, axis=0), np.std(by_call, axis=0) / np.sqrt(len(by_call))
    assert np.abs(means[:2] / errors[:2]).max() < 3
    assert means[2] > -3 * errors[2]  # ranks are whole, so that intervals hold 90 % at the least
