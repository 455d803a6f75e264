"""Agreement statistics against published tables and plain second implementations."""

import itertools
from collections import Counter, defaultdict
from fractions import Fraction

import pytest
from hypothesis import given, settings

from tests.ranking.plain_model import plain_icc_interval
from tests.ranking.score_tables import Cells, from_cells, score_cells
from workbench.ranking import make_score_table
from workbench.ranking.agreement import agreement, agreement_by_criterion, variance_components
from workbench.ranking.criteria import make_criterion_table

Number = int | Fraction
few = settings(max_examples=40, deadline=None)
SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
# Observers by units, 0 for a gap.
KRIPPENDORFF = ["123321412000", "123322412503", "033323422510", "123324412510"]
KENDALL = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
]


def test_intraclass_correlations_are_those_that_shrout_and_fleiss_published() -> None:
    found = agreement(from_cells(SHROUT_FLEISS))
    assert found.icc_oneway == pytest.approx(0.166, abs=0.0005)
    assert found.icc_single == pytest.approx(0.290, abs=0.0005)
    assert found.icc_mean == pytest.approx(0.620, abs=0.0005)
    assert found.icc_single_interval == pytest.approx((0.019, 0.761), abs=0.0005)


def test_krippendorffs_alphas_are_those_that_he_published() -> None:
    cells = [[int(score) or None for score in unit] for unit in zip(*KRIPPENDORFF, strict=True)]
    found = agreement(from_cells(cells))
    assert found.krippendorff_ordinal == pytest.approx(0.815, abs=0.0005)
    assert found.krippendorff_interval == pytest.approx(0.849, abs=0.0005)
    assert (found.n_units, found.n_raters) == (12, 4)


def test_kendalls_w_corrects_for_ties() -> None:
    found = agreement(from_cells(list(zip(*KENDALL, strict=True))))
    assert found.kendall_w == pytest.approx(0.5396569, abs=1e-7)


def test_variance_components_of_a_complete_table_are_those_of_the_analysis_of_variance() -> None:
    # Mean squares 11.24, 32.49 and 1.02 for rows, columns and the rest, as published.
    application, reviewer, noise = variance_components(from_cells(SHROUT_FLEISS))
    assert noise == pytest.approx(1.0194, abs=1e-4)
    assert noise + 4 * application == pytest.approx(11.2417, abs=1e-4)
    assert noise + 6 * reviewer == pytest.approx(32.4861, abs=1e-4)


def test_variance_components_with_gaps_forget_what_reviewers_add() -> None:
    gaps: list[list[int | None]] = [
        [9, 2, None, 8],
        [6, 1, 3, None],
        [None, 4, 6, 8],
        [7, None, 2, 6],
        [10, 5, 6, 9],
        [6, 2, 4, 7],
    ]
    added = [[None if v is None else v + j for j, v in enumerate(row)] for row in gaps]
    before, after = variance_components(from_cells(gaps)), variance_components(from_cells(added))
    assert (before[0], before[2]) == pytest.approx((after[0], after[2]))


def plain_alpha(cells: Cells, *, ordinal: bool) -> float | None:
    """Krippendorff's α by its coincidence matrix."""
    units = [[value for value in row if value is not None] for row in cells]
    coincidences: dict[tuple[Number, Number], float] = defaultdict(float)
    for unit in units:
        for i, k in itertools.permutations(range(len(unit)), 2):
            coincidences[unit[i], unit[k]] += 1 / (len(unit) - 1)
    totals: dict[Number, float] = defaultdict(float)
    for (value, _), weight in coincidences.items():
        totals[value] += weight

    def apart(c: Number, k: Number) -> float:
        if not ordinal:
            return float(c - k) ** 2
        between = sum(weight for value, weight in totals.items() if min(c, k) <= value <= max(c, k))
        return (between - (totals[c] + totals[k]) / 2) ** 2

    observed = sum(weight * apart(c, k) for (c, k), weight in coincidences.items())
    expected = sum(totals[c] * totals[k] * apart(c, k) for c in totals for k in totals)
    return 1 - (sum(totals.values()) - 1) * observed / expected if expected else None


def plain_ac2(cells: Cells) -> float | None:
    """Gwet's AC2 by its weight matrix."""
    units = [Counter(value for value in row if value is not None) for row in cells]
    values = sorted(set().union(*units))
    if len(values) < 2 or max(unit.total() for unit in units) < 2:
        return None
    width = values[-1] - values[0]
    weight = {(k, x): 1 - (k - x) ** 2 / width**2 for k in values for x in values}
    agreements = [
        sum(unit[k] * (sum(weight[k, x] * unit[x] for x in values) - 1) for k in values)
        / (unit.total() * (unit.total() - 1))
        for unit in units
        if unit.total() > 1
    ]
    observed = sum(agreements) / len(agreements)
    shares = [sum(unit[k] / unit.total() for unit in units) / len(units) for k in values]
    chance = sum(weight.values()) * sum(share * (1 - share) for share in shares)
    expected = chance / (len(values) * (len(values) - 1))
    return float((observed - expected) / (1 - expected)) if expected != 1 else None


@given(cells=score_cells(least=2))
@few
def test_statistics_agree_with_plain_second_implementations(cells: Cells) -> None:
    found = agreement(from_cells(cells))
    assert found.krippendorff_interval == pytest.approx(plain_alpha(cells, ordinal=False))
    assert found.krippendorff_ordinal == pytest.approx(plain_alpha(cells, ordinal=True))
    assert found.gwet_ac2 == pytest.approx(plain_ac2(cells))


@given(cells=score_cells())
@few
def test_a_statistic_is_a_number_or_its_absence_is_explained(cells: Cells) -> None:
    document = agreement(from_cells(cells)).as_json()
    assert list(document) == [
        "icc_single", "icc_mean", "icc_oneway", "krippendorff_interval", "krippendorff_ordinal", "kendall_w",
        "gwet_ac2", "n_units", "n_raters", "notes",
        "icc_single_interval", "icc_mean_interval", "icc_oneway_interval", "interval_by_model",
    ]  # fmt: skip
    statistics = {name: value for name, value in document.items() if not name.endswith("_interval") or "kripp" in name}
    assert {name for name, value in statistics.items() if value is None} == set(document["notes"])


def test_agreement_without_reviews_is_explained_too() -> None:
    found = agreement(make_score_table([]))
    assert (found.n_units, found.icc_single) == (0, None)
    assert set(found.notes.values()) == {"no complete review"}


def test_applications_with_one_and_the_same_mean_have_no_interval() -> None:
    found = agreement(make_score_table([("a", "r", 0), ("a", "s", 1), ("b", "r", 1), ("b", "s", 0)]))
    assert found.icc_single_interval is None


def test_intervals_on_a_complete_table_are_the_textbook_ones() -> None:
    found = agreement(from_cells(SHROUT_FLEISS))
    # As R's psych::ICC prints them for this table.
    assert found.icc_oneway_interval == pytest.approx((-0.133, 0.723), abs=6e-4)
    assert found.icc_single_interval == pytest.approx((0.019, 0.761), abs=6e-4)
    assert found.icc_mean_interval == pytest.approx((0.071, 0.927), abs=6e-4)
    assert not found.interval_by_model


def test_with_gaps_the_interval_is_the_models_and_agrees_with_a_plain_grid() -> None:
    cells = [[*row[:3], None] if at % 2 else [None, *row[1:]] for at, row in enumerate(SHROUT_FLEISS)]
    table = from_cells(cells, scale=(0, 10))
    found = agreement(table)
    assert found.interval_by_model
    assert found.icc_single_interval == pytest.approx(plain_icc_interval(table), abs=0.01)


def test_each_criterion_has_its_own_agreement() -> None:
    rows = [
        (f"a{i}", f"r{j}", criterion, value)
        for i, row in enumerate(SHROUT_FLEISS)
        for j, value in enumerate(row)
        for criterion, value in (("X", value), ("Y", 10 - i))
    ]
    table = make_criterion_table(rows, {"X": Fraction(1), "Y": Fraction(2), "Z": Fraction(0)}, scale=(0, 10))
    found = agreement_by_criterion(table)
    assert list(found) == ["X", "Y"]
    assert found["X"].icc_single == pytest.approx(0.2897638)
    assert found["Y"].icc_single == 1
