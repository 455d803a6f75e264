"""The agenda against dense matrices, brute force over outcomes, and its laws."""

import json
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings

from tests.ranking.plain_model import plain_model
from tests.ranking.score_tables import Cells, from_cells, score_cells, snsf_panel
from workbench.ranking import ScoreTable, make_score_table, rank_table
from workbench.ranking.agenda import Agenda, make_agenda
from workbench.ranking.settling import OUTCOMES, posterior_moments, settling_values

few = settings(max_examples=4, deadline=None)


def changes(agenda: Agenda) -> dict[str, float]:
    return {item.application: item.change for item in agenda.items}


def plain_moments(table: ScoreTable) -> tuple[np.ndarray, np.ndarray]:
    """Mean and covariance of θ under the SNSF preset: dense matrices on a fine grid of σ and τ_p."""
    names, who = table.reviewed, sorted({row.reviewer for row in table.rows})
    y = np.array([float(row.value) for row in table.rows])
    x = np.array([[float(row.application == name) for name in names] for row in table.rows])
    z = np.array([[float(row.reviewer == name) for name in who] for row in table.rows])
    y = y - np.mean([y[x[:, at] == 1].mean() for at in range(len(names))])
    span = float(table.span)
    nodes, lengths = np.polynomial.legendre.leggauss(30)
    weights, means, squares = [], [], []
    for p, weight_p in zip(0.2 * span * (1 + nodes), lengths, strict=True):
        for s, weight_s in zip(0.4 * span * np.sqrt(0.5) * (1 + nodes), lengths, strict=True):
            limit = 0.4 * span
            arc = np.pi / 2 if s <= limit else np.pi / 2 - 2 * np.arccos(limit / s)
            total = p**2 * x @ x.T + (0.1 * span) ** 2 * z @ z.T + s**2 * np.eye(len(y))
            inverse = np.linalg.inv(total)
            fit = np.exp(-0.5 * (np.linalg.slogdet(total)[1] + y @ inverse @ y))
            mean = p**2 * x.T @ inverse @ y
            weights.append(weight_p * weight_s * s * arc * fit)
            means.append(mean)
            squares.append(p**2 * np.eye(len(names)) - p**4 * x.T @ inverse @ x + np.outer(mean, mean))
    share = np.array(weights) / sum(weights)
    mean = np.einsum("g,gi->i", share, np.array(means))
    return mean, np.einsum("g,gij->ij", share, np.array(squares)) - np.outer(mean, mean)


@pytest.mark.parametrize(
    "cells",
    [
        [[4, None, 2], [5, 4, None], [None, 2, 2], [2, 3, None]],
        [[4, 3, 5, 4], [1, 3, 0, 2]],  # more reviewers than applications
        [[5, 4, None, None], [3, 2, None, None], [None, None, 1, 2]],  # two groups that share nothing
    ],
)
def test_posterior_moments_are_those_of_dense_matrices(cells: Cells) -> None:
    table = from_cells(cells, scale=(0, 5))
    mean, covariance = posterior_moments(table, table.reviewed, preset="snsf")
    plain_mean, plain_covariance = plain_moments(table)
    assert mean.tolist() == pytest.approx(plain_mean.tolist(), abs=0.03)
    assert covariance.ravel().tolist() == pytest.approx(plain_covariance.ravel().tolist(), abs=0.05)


def test_the_value_of_settling_is_that_of_trying_each_outcome() -> None:
    table = snsf_panel()
    mean, covariance = posterior_moments(table, table.reviewed)
    values = settling_values(table, table.reviewed, places=5)
    base = sorted(range(15), key=lambda at: -mean[at])[:5]
    random = np.random.RandomState(1)
    for at in (0, 4, 5, 9):  # none of them is tied over the line
        moved, gained = [], []
        for t in random.normal(mean[at], np.sqrt(covariance[at, at]), 4_000):
            outcome = mean + covariance[:, at] / covariance[at, at] * (t - mean[at])
            best = sorted(range(15), key=lambda k, outcome=outcome: -outcome[k])[:5]  # type: ignore[misc]
            moved.append(len(set(best) - set(base)))
            gained.append(outcome[best].sum() - outcome[base].sum())
        change, gain = values[table.reviewed[at]]
        assert change == pytest.approx(np.mean(moved), abs=0.03)
        assert gain == pytest.approx(np.mean(gained), abs=0.02)


def test_the_agenda_starts_at_the_line_and_not_at_the_top() -> None:
    agenda = make_agenda(snsf_panel(), places=5)
    order = [item.application for item in agenda.items]
    assert set(order[:2]) <= {"#2", "#3", "#4", "#5", "#6", "#7", "#8"}
    assert order.index("#1") > order.index("#5")
    assert {order[-1], order[-2], order[-3]} == {"#13", "#14", "#15"}
    by_change = [round(item.change, 9) for item in agenda.items]
    assert by_change == sorted(by_change, reverse=True)


def test_an_application_with_fewer_reviews_goes_before_one_that_stands_as_close_with_more() -> None:
    cells: list[list[int | Fraction | None]] = [[i % 6, (i + 1) % 6, i % 6, (i + 1) % 6] for i in range(12)]
    cells += [[3, 3, 3, 3], [3, None, None, 3]]
    found = changes(make_agenda(from_cells(cells, scale=(0, 6)), places=7))
    assert found["a14"] > found["a13"]


def test_reasons_come_as_data() -> None:
    cells: list[list[int | Fraction | None]] = [[Fraction(i, 4) + 1] * 3 for i in range(10)]
    cells[4] = [0, 5, 1]
    cells.append([None, None, 2])
    table = from_cells(cells, scale=(0, 5))
    ranking = rank_table(table, places=5)
    items = {item.application: item for item in make_agenda(table, places=5, ranking=ranking).items}
    at_line = {row.application for row in ranking.applications if row.group == "line"}
    assert {name for name, item in items.items() if "at_the_line" in item.reasons} == at_line
    assert "reviewers_disagree" in items["a5"].reasons
    assert items["a5"].range == 5
    assert items["a5"].n_reviews == 3
    assert "single_review" in items["a11"].reasons
    assert (items["a11"].range, items["a11"].disagreement) == (None, None)


def test_settling_changes_nothing_where_everybody_gets_a_place() -> None:
    agenda = make_agenda(from_cells([[4, 3], [2, 2], [1, 3]], scale=(0, 5)), places=3)
    assert {(item.change, item.gain) for item in agenda.items} == {(0, 0)}


def test_only_those_near_the_line_are_in_play_in_a_large_call(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = changes(make_agenda(snsf_panel(), places=5))
    monkeypatch.setattr("workbench.ranking.agenda.IN_PLAY", 10)
    part = changes(make_agenda(snsf_panel(), places=5))
    assert [name for name, change in part.items() if change == 0] == ["#11", "#12", "#13", "#14", "#15"]
    assert all(part[name] == pytest.approx(whole[name], abs=1 / OUTCOMES) for name in part)


@given(cells=score_cells())
@few
def test_the_order_of_rows_changes_nothing_and_values_are_possible(cells: Cells) -> None:
    table = from_cells(cells, scale=(0, 5))
    shuffled = make_score_table(sorted(table.rows, key=lambda row: (row[2], row[1])), scale=(0, 5))
    agenda = make_agenda(table, places=1)
    document = agenda.as_json()
    assert make_agenda(shuffled, places=1).as_json() == document
    assert json.loads(json.dumps(document)) == document
    assert all(0 <= item.change <= 1 and item.gain >= 0 for item in agenda.items)


@given(cells=score_cells())
@few
def test_a_duplicated_application_is_worth_as_much_and_a_mirrored_scale_swaps_the_sides(cells: Cells) -> None:
    n = len(cells)
    found = changes(make_agenda(from_cells([*cells, cells[0]], scale=(0, 5)), places=1))
    assert found["a1"] == pytest.approx(found[f"a{n + 1}"], abs=1e-9)
    table, mirrored = from_cells(cells, scale=(0, 5)), from_cells(cells, scale=(0, 5), low_is_best=True)
    if n > 1:
        other = changes(make_agenda(mirrored, places=n - 1))
        assert changes(make_agenda(table, places=1)) == pytest.approx(other, abs=2 / OUTCOMES)


def test_posterior_means_follow_the_models_ranks() -> None:
    table = snsf_panel()
    mean, _ = posterior_moments(table, table.reviewed)
    ranks = plain_model(table, count=8)["ranks"]
    order = [table.reviewed[at] for at in np.argsort(-mean)]
    assert [round(ranks[name], 1) for name in order] == sorted(round(rank, 1) for rank in ranks.values())
