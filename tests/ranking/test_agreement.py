"""Agreement statistics against published tables and plain second implementations."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from scipy.stats import f, rankdata

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


def plain_intervals(cells: Sequence[Sequence[int]]) -> dict[str, tuple[float, float]]:
    """The 95 % intervals of the ICCs of a complete table, by Shrout and Fleiss's (1979) own formulas."""
    x = np.array(cells, dtype=float)
    n, k = x.shape
    grand, row_means, column_means = x.mean(), x.mean(axis=1), x.mean(axis=0)
    bms = k * ((row_means - grand) ** 2).sum() / (n - 1)
    wms = ((x - row_means[:, None]) ** 2).sum() / (n * (k - 1))
    jms = n * ((column_means - grand) ** 2).sum() / (k - 1)
    ems = ((x - row_means[:, None] - column_means + grand) ** 2).sum() / ((n - 1) * (k - 1))
    ratio = bms / wms
    lower, upper = ratio / f.ppf(0.975, n - 1, n * (k - 1)), ratio * f.ppf(0.975, n * (k - 1), n - 1)
    oneway = ((lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1))
    icc = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)
    fj = jms / ems
    numerator = (k - 1) * (n - 1) * (k * icc * fj + n * (1 + (k - 1) * icc) - k * icc) ** 2
    freedom = numerator / ((n - 1) * k**2 * icc**2 * fj**2 + (n * (1 + (k - 1) * icc) - k * icc) ** 2)
    f_star, f_below = f.ppf(0.975, n - 1, freedom), f.ppf(0.975, freedom, n - 1)
    between = k * jms + (k * n - k - n) * ems
    single = (
        n * (bms - f_star * ems) / (f_star * between + n * bms),
        n * (f_below * bms - ems) / (between + n * f_below * bms),
    )
    mean = (single[0] * k / (1 + single[0] * (k - 1)), single[1] * k / (1 + single[1] * (k - 1)))
    return {"oneway": oneway, "single": single, "mean": mean}


LENIENT_ONE = [[2, 3, 5], [1, 1, 5], [4, 2, 5], [3, 3, 4], [0, 1, 4]]


@pytest.mark.parametrize("cells", [SHROUT_FLEISS, LENIENT_ONE, [*SHROUT_FLEISS[:4], *SHROUT_FLEISS[:2]]])
def test_intervals_on_a_complete_table_are_those_of_the_analysis_of_variance(cells: list[list[int]]) -> None:
    found, plain = agreement(from_cells(cells)), plain_intervals(cells)
    assert found.icc_oneway_interval == pytest.approx(plain["oneway"])
    assert found.icc_single_interval == pytest.approx(plain["single"])
    assert found.icc_mean_interval == pytest.approx(plain["mean"])
    assert not found.interval_by_model


@given(cells=score_cells(least=2))
@few
def test_the_one_way_correlation_agrees_with_a_plain_analysis_of_variance(cells: Cells) -> None:
    units = [np.array([float(value) for value in row if value is not None]) for row in cells]
    scores = np.concatenate(units)
    n, count = len(units), len(scores)
    found = agreement(from_cells(cells)).icc_oneway
    if count == n:
        assert found is None
        return
    within = sum(((unit - unit.mean()) ** 2).sum() for unit in units) / (count - n)
    between = sum(len(unit) * (unit.mean() - scores.mean()) ** 2 for unit in units) / (n - 1)
    usual = (count - sum(len(unit) ** 2 for unit in units) / count) / (n - 1)
    whole = between + (usual - 1) * within
    assert found == (None if whole < 1e-9 else pytest.approx((between - within) / whole))


@given(cells=score_cells(gaps=False, least=2))
@few
def test_kendalls_w_agrees_with_its_textbook_form_on_scipys_ranks(cells: Cells) -> None:
    columns = np.array([[float(value) for value in row if value is not None] for row in cells]).T
    m, n = columns.shape
    sums = np.array([rankdata(column) for column in columns]).sum(axis=0)
    ties = sum((t**3 - t) for column in columns for t in np.unique(column, return_counts=True)[1])
    largest = m**2 * (n**3 - n) - m * ties
    found = agreement(from_cells(cells)).kendall_w
    assert found == (pytest.approx(12 * ((sums - sums.mean()) ** 2).sum() / largest, abs=1e-12) if largest else None)


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
