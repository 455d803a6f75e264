"""Reviewer calibration and disagreement flags against plain computations and simulated panels."""

import json
import math
import statistics
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from scipy import stats

from tests.ranking.score_tables import Cells, from_cells, score_cells, snsf_panel
from workbench.errors import InputRefusedError
from workbench.ranking import ScoreTable, make_score_table, rank_table
from workbench.ranking.calibration import LEVEL, Calibration, Kind, calibrate

few = settings(max_examples=6, deadline=None)


def simulated(
    seed: int, *, n: int = 60, m: int = 8, leniency: float = 0.4, odd: dict[int, str] | None = None
) -> ScoreTable:
    """A panel with gaps in which reviewers of `odd` exaggerate ("wide") or guess ("apart")."""
    random = np.random.RandomState(seed)
    quality, lenient = random.normal(0, 0.7, n), random.normal(0, leniency, m)
    rows = []
    for i in range(n):
        for j in range(m):
            kind = (odd or {}).get(j)
            if kind == "apart":
                value = random.normal(0, 0.92)
            else:
                value = (quality[i] + random.normal(0, 0.6)) * (2 if kind == "wide" else 1)
            if random.rand() < 0.8:
                rows.append((f"a{i}", f"r{j}", Fraction(round(1000 * (value + lenient[j])), 1000)))
    # Wide enough a scale that nothing is cut off, but with the same thresholds as one from 0 to 5.
    return make_score_table(rows, scale=(-10, 15))


def flags(calibration: Calibration) -> dict[str, set[str]]:
    return {row.reviewer: set(row.flags) for row in calibration.reviewers}


def test_on_a_complete_table_spread_and_correlation_are_the_textbook_ones() -> None:
    table = snsf_panel()
    scores: dict[str, dict[str, float]] = {}
    for application, reviewer, value in table.rows:
        scores.setdefault(reviewer, {})[application] = float(value)
    for row in calibrate(table).reviewers:
        own = [scores[row.reviewer][name] for name in table.applications]
        others = [other for name, other in scores.items() if name != row.reviewer]
        pooled = statistics.fmean(statistics.variance(other.values()) for other in others)
        means = [statistics.fmean(other[name] for other in others) for name in table.applications]
        assert row.spread_ratio == pytest.approx(math.sqrt(statistics.variance(own) / pooled))
        assert row.correlation == pytest.approx(statistics.correlation(own, means))
        assert row.n == row.n_common == 15


def test_offsets_and_their_uncertainty_are_those_of_the_ranking() -> None:
    ranking = rank_table(snsf_panel())
    found = calibrate(snsf_panel(), ranking=ranking)
    assert [(row.offset, row.offset_sd) for row in found.reviewers] == [(r.offset, r.sd) for r in ranking.reviewers]
    by_squares = rank_table(snsf_panel(), method="least-squares")
    assert calibrate(snsf_panel(), ranking=by_squares).as_json() == found.as_json()


def test_the_offset_test_is_the_t_test_of_a_regression() -> None:
    table = simulated(3, n=12, m=4)
    names, who = table.reviewed, table.reviewers
    design = np.zeros((len(table.rows), len(names) + len(who)))
    for at, (application, reviewer, _) in enumerate(table.rows):
        design[at, names.index(application)] = design[at, len(names) + who.index(reviewer)] = 1
    y = np.array([float(row.value) for row in table.rows])
    inverse = np.linalg.pinv(design.T @ design)
    fitted = inverse @ design.T @ y
    freedom = len(y) - np.linalg.matrix_rank(design)
    noise = np.square(y - design @ fitted).sum() / freedom
    for at, row in enumerate(calibrate(table).reviewers):
        contrast = np.zeros(design.shape[1])
        contrast[len(names) :] = -1 / len(who)
        contrast[len(names) + at] += 1
        t = contrast @ fitted / np.sqrt(noise * contrast @ inverse @ contrast)
        assert row.offset_p == pytest.approx(2 * stats.t.sf(abs(t), freedom), rel=1e-6)


def test_the_disagreement_statistic_is_the_squared_residuals_against_chi_square() -> None:
    table = snsf_panel()
    found = calibrate(table)
    offset = {row.reviewer: row.offset for row in found.reviewers}
    for row in found.disagreements:
        values = np.array([float(r.value) - offset[r.reviewer] for r in table.rows if r.application == row.application])
        raw = [r.value for r in table.rows if r.application == row.application]
        statistic = np.square(values - values.mean()).sum() / found.sigma**2
        assert row.statistic == pytest.approx(statistic)
        assert row.p == pytest.approx(stats.chi2.sf(statistic, len(raw) - 1))
        assert row.range == max(raw) - min(raw)
        assert row.flagged == (row.p <= LEVEL and row.range >= 2)
        assert sum(row.residuals.values()) == pytest.approx(0, abs=1e-9)


def test_reviewers_of_one_application_who_are_far_apart_are_flagged() -> None:
    cells: list[list[int | Fraction | None]] = [
        [Fraction(i, 4) + 1, Fraction(i, 4) + 1, Fraction(i, 4) + 1] for i in range(10)
    ]
    cells[4] = [0, 5, 2]
    flagged = [row.application for row in calibrate(from_cells(cells, scale=(0, 5))).disagreements if row.flagged]
    assert flagged == ["a5"]


def test_a_reviewer_who_exaggerates_and_one_who_guesses_are_flagged() -> None:
    found = flags(calibrate(simulated(1, odd={2: "wide", 5: "apart"})))
    assert "wide" in found["r2"]
    assert "apart" in found["r5"]


def test_a_lenient_and_a_severe_reviewer_are_flagged() -> None:
    cells = [[Fraction(i, 8) + j for j in (0, 1, 1, 1, 1, 2)] for i in range(12)]
    cells = [[value + Fraction((i * j) % 3, 8) for j, value in enumerate(row)] for i, row in enumerate(cells)]
    found = flags(calibrate(from_cells(cells, scale=(0, 5))))
    assert found["r1"] == {"severe"}
    assert "lenient" in found["r6"]
    assert not found["r3"] & {"severe", "lenient"}


def test_a_certain_but_small_offset_is_not_flagged() -> None:
    cells = [[Fraction(i, 2), Fraction(i, 2), Fraction(i, 2) + Fraction(1, 5) + Fraction(i % 2, 50)] for i in range(9)]
    row = calibrate(from_cells(cells, scale=(0, 5))).reviewers[2]
    assert row.offset_p is not None
    assert row.offset_p < 0.001
    assert row.flags == ()


def test_chance_gives_as_many_flags_as_it_is_said_to_give() -> None:
    panels = [calibrate(simulated(seed, n=25, m=6, leniency=0.0)) for seed in range(20)]
    names: dict[Kind, set[str]] = {
        "spread": {"wide", "narrow"},
        "correlation": {"apart"},
        "offset": {"lenient", "severe"},
    }
    for kind, flagged in names.items():
        count = sum(len(flagged & set(row.flags)) for panel in panels for row in panel.reviewers)
        chance = sum(panel.by_chance[kind] for panel in panels)
        assert abs(count - chance) <= 3 * math.sqrt(chance) + 1
    seen = sum(row.flagged for panel in panels for row in panel.disagreements)
    expected = sum(panel.by_chance["disagreement"] for panel in panels)
    assert 0.4 * expected <= seen <= 1.6 * expected
    assert expected < 0.05 * 20 * 25


def test_what_cannot_be_said_is_left_out() -> None:
    found = calibrate(from_cells([[3, 4], [2, None]], scale=(0, 5)))
    assert [row.correlation for row in found.reviewers] == [None, None]
    assert [row.spread_ratio for row in found.reviewers] == [None, None]
    assert [row.application for row in found.disagreements] == ["a1"]
    alone = calibrate(from_cells([[3], [2], [5]], scale=(0, 5)))
    assert (alone.reviewers[0].n_common, alone.reviewers[0].offset_p, alone.disagreements) == (0, None, ())
    assert alone.by_chance == {"offset": 0, "spread": 0, "correlation": 0, "disagreement": 0}
    equal = calibrate(from_cells([[3, 3, 3]] * 4, scale=(0, 5)))
    assert [(row.spread_ratio, row.correlation, row.flags) for row in equal.reviewers] == [(None, None, ())] * 3


def test_a_reviewer_who_gives_everybody_the_same_has_no_spread_and_is_flagged_narrow() -> None:
    cells: Cells = [[3, Fraction(i % 5), Fraction(i % 5)] for i in range(15)]
    row = calibrate(from_cells(cells, scale=(0, 5))).reviewers[0]
    assert (row.spread_ratio, row.correlation) == (0, None)
    assert "narrow" in row.flags


def test_a_table_without_reviews_is_refused() -> None:
    with pytest.raises(InputRefusedError):
        calibrate(make_score_table([], scale=(0, 5), applications=["a"]))


@given(cells=score_cells())
@few
def test_the_order_of_rows_changes_nothing_and_the_document_is_json(cells: Cells) -> None:
    table = from_cells(cells, scale=(0, 5))
    shuffled = make_score_table(sorted(table.rows, key=lambda row: (row[2], row[1])), scale=(0, 5))
    document = calibrate(table).as_json()
    assert calibrate(shuffled).as_json() == document
    assert json.loads(json.dumps(document)) == document


@given(cells=score_cells())
@few
def test_reversing_the_scale_mirrors_offsets_and_keeps_the_rest(cells: Cells) -> None:
    table, mirrored = from_cells(cells, scale=(0, 5)), from_cells(cells, scale=(0, 5), low_is_best=True)
    for row, other in zip(calibrate(table).reviewers, calibrate(mirrored).reviewers, strict=True):
        assert other.offset == pytest.approx(-row.offset, abs=1e-9)
        assert other.spread_ratio == pytest.approx(row.spread_ratio)
        assert other.correlation == pytest.approx(row.correlation, abs=1e-9)
