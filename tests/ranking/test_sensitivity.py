"""Weights, dropped criteria, left-out reviewers and other places, against closed forms and brute force."""

import json
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from tests.ranking.score_tables import Cells, from_cells, snsf_panel
from workbench.errors import InputRefusedError
from workbench.ranking import rank_table
from workbench.ranking.criteria import CriterionTable, Profiles, make_criterion_table
from workbench.ranking.sensitivity import place_shares, smallest_weight_changes, weight_chances
from workbench.ranking.whatif import drop_one_criterion, leave_one_reviewer_out, other_places, other_weights

few = settings(max_examples=40, deadline=None)
S1: Profiles = {
    "A": {"x": Fraction(7, 10), "y": Fraction(2, 10)},
    "B": {"x": Fraction(2, 10), "y": Fraction(9, 10)},
}
EVEN = {"x": Fraction(1), "y": Fraction(1)}

halves = st.integers(0, 10).map(lambda value: Fraction(value, 2))


@st.composite
def profiles(draw: st.DrawFn) -> Profiles:
    values = draw(st.lists(st.tuples(halves, halves, halves), min_size=2, max_size=7))
    return {f"a{at}": dict(zip("xyz", row, strict=True)) for at, row in enumerate(values)}


weights = st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 4)).map(
    lambda row: {name: Fraction(value) for name, value in zip("xyz", row, strict=True)}
)


def panel() -> CriterionTable:
    """Four applications, three reviewers, two weighed criteria and one without weight; one review lacks a criterion."""
    points = {
        ("a1", "r1"): (4, 2), ("a1", "r2"): (5, 1), ("a1", "r3"): (4, 2),
        ("a2", "r1"): (2, 4), ("a2", "r2"): (3, 4), ("a2", "r3"): (2, 5),
        ("a3", "r1"): (3, 3), ("a3", "r2"): (3, 2), ("a3", "r3"): (1, 1),
        ("a4", "r1"): (1, 1), ("a4", "r2"): (1, None), ("a4", "r3"): (0, 2),
    }  # fmt: skip
    rows = [
        (application, reviewer, criterion, value)
        for (application, reviewer), values in points.items()
        for criterion, value in zip("xy", values, strict=True)
        if value is not None
    ]
    rows.append(("a1", "r1", "note", 5))
    return make_criterion_table(rows, {"x": 2, "y": 1, "note": 0}, scale=(0, 5))


def test_uniform_weights_on_two_criteria_give_the_closed_form() -> None:
    # A is first where .7w + .2(1 − w) > .2w + .9(1 − w), so for w > 7/12.
    found = weight_chances(S1, EVEN, places=1, certainty=1)
    assert found.chances == pytest.approx({"A": 5 / 12, "B": 7 / 12}, abs=0.002)
    assert found.baseline == {"A": 0, "B": 1}


@pytest.mark.parametrize(("certainty", "first"), [(2, 1), (10, 1), (10, 3)])
def test_on_two_criteria_the_chances_are_those_of_a_beta_distribution(certainty: float, first: int) -> None:
    share = Fraction(first, first + 1)
    found = weight_chances(S1, {"x": Fraction(first), "y": Fraction(1)}, places=1, certainty=certainty)
    alphas = 2 * certainty * float(share), 2 * certainty * float(1 - share)
    assert found.chances["A"] == pytest.approx(stats.beta.sf(7 / 12, *alphas), abs=0.003)


def test_on_three_criteria_the_chances_are_those_of_plain_dirichlet_draws() -> None:
    values = np.array([[4, 1, 3], [2, 5, 2], [3, 3, 3], [1, 2, 5]])
    table = {f"a{at}": dict(zip("xyz", map(Fraction, row.tolist()), strict=True)) for at, row in enumerate(values)}
    found = weight_chances(table, {"x": Fraction(2), "y": Fraction(1), "z": Fraction(1)}, places=2, certainty=1)
    drawn = np.random.default_rng(1).dirichlet([1.5, 0.75, 0.75], 200_000)
    chosen = np.argsort(-(drawn @ values.T), axis=1)[:, :2]
    plain = np.bincount(chosen.ravel(), minlength=4) / 200_000
    assert list(found.chances.values()) == pytest.approx(plain.tolist(), abs=0.006)


@given(table=profiles(), given_weights=weights, places=st.integers(1, 8), data=st.data())
@few
def test_chances_add_up_to_the_places_and_follow_the_names(
    table: Profiles, given_weights: dict[str, Fraction], places: int, data: st.DataObject
) -> None:
    found = weight_chances(table, given_weights, places=places, draws=500)
    assert sum(found.chances.values()) == pytest.approx(min(places, len(table)))
    assert sum(found.baseline.values()) == min(places, len(table))
    shuffled = {name: table[name] for name in data.draw(st.permutations(list(table)))}
    assert weight_chances(shuffled, given_weights, places=places, draws=500).chances == found.chances
    for name, values in table.items():
        for other in table:
            if values == table[other]:
                assert found.chances[name] == found.chances[other]


def test_exact_ties_share_a_place_even_where_they_differ_on_a_criterion_without_weight() -> None:
    table = {name: {"x": Fraction(3), "y": Fraction(at)} for at, name in enumerate("abc")}
    found = weight_chances(table, {"x": Fraction(1), "y": Fraction(0)}, places=1)
    assert found.chances == pytest.approx(dict.fromkeys("abc", 1 / 3))
    assert found.baseline == dict.fromkeys("abc", Fraction(1, 3))


def test_the_smallest_weight_changes_are_exact() -> None:
    # .7w + .2 = .2w + .9 at w = 7/5; .7 + .2w = .2 + .9w at w = 5/7.
    rise, fall = sorted(smallest_weight_changes(S1, EVEN, places=1), key=lambda each: -each.change)
    assert (rise.criterion, rise.change, rise.weight, rise.share) == (
        "x",
        Fraction(2, 5),
        Fraction(7, 5),
        Fraction(7, 12),
    )
    assert (fall.criterion, fall.change, fall.weight, fall.share) == (
        "y",
        Fraction(-2, 7),
        Fraction(5, 7),
        Fraction(5, 12),
    )
    assert (rise.leaves, rise.enters) == (fall.leaves, fall.enters) == (("B",), ("A",))


@given(table=profiles(), given_weights=weights, places=st.integers(1, 6))
@few
def test_the_smallest_change_is_that_of_all_pairs_and_swaps_just_beyond_it(
    table: Profiles, given_weights: dict[str, Fraction], places: int
) -> None:
    weighed = {name: weight for name, weight in given_weights.items() if weight}
    totals = {name: sum(weight * values[c] for c, weight in weighed.items()) for name, values in table.items()}
    order = sorted(table, key=lambda name: -totals[name])
    crossings: dict[tuple[str, bool], list[Fraction]] = {}
    for selected in order[:places]:
        for other in order[places:]:
            for criterion, weight in weighed.items():
                slope = table[other][criterion] - table[selected][criterion]
                if slope:
                    change = (totals[selected] - totals[other]) / slope
                    ways = (True, False) if change == 0 else (change > 0,)
                    for rises in ways:
                        # Tied already: only the way in which the other one gets ahead is a crossing.
                        if change >= -weight and (change != 0 or rises == (slope > 0)):
                            crossings.setdefault((criterion, rises), []).append(Fraction(change))
    found = smallest_weight_changes(table, given_weights, places=places)
    by_size = {key: min(map(abs, changes)) for key, changes in crossings.items()}
    assert sorted(abs(each.change) for each in found) == sorted(by_size.values())
    for each in found:
        assert each.weight == given_weights[each.criterion] + each.change >= 0
        assert set(each.leaves) <= set(order[:places])
        assert set(each.enters) <= set(order[places:])
        assert each.leaves
        assert each.enters


def test_nobody_crosses_where_one_is_better_on_everything() -> None:
    table = {"a": {"x": Fraction(4), "y": Fraction(4)}, "b": {"x": Fraction(2), "y": Fraction(3)}}
    assert smallest_weight_changes(table, EVEN, places=1) == ()
    assert smallest_weight_changes(table, EVEN, places=2) == ()


def test_weights_that_make_no_sense_are_refused() -> None:
    with pytest.raises(InputRefusedError, match="negative"):
        weight_chances(S1, {"x": Fraction(-1), "y": Fraction(1)}, places=1)
    with pytest.raises(InputRefusedError, match="more than zero"):
        smallest_weight_changes(S1, {"x": Fraction(0)}, places=1)
    with pytest.raises(InputRefusedError, match="no value on z"):
        weight_chances(S1, {"z": Fraction(1)}, places=1)


def test_places_are_shared_by_those_tied_over_the_line() -> None:
    scores = {"a": 5, "b": 3, "c": 3, "d": 3, "e": 1}
    exact = {name: Fraction(value) for name, value in scores.items()}
    assert place_shares(exact, 3) == {"a": 1, "b": Fraction(2, 3), "c": Fraction(2, 3), "d": Fraction(2, 3), "e": 0}
    assert place_shares(exact, 4) == {"a": 1, "b": 1, "c": 1, "d": 1, "e": 0}
    assert set(place_shares(exact, 9).values()) == {1}


def test_the_criterion_table_totals_complete_reviews_only() -> None:
    table = panel()
    assert ("a4", "r2") not in table.reviews
    totals = {(row.application, row.reviewer): row.value for row in table.score_table().rows}
    assert totals["a1", "r1"] == Fraction(2 * 4 + 2, 3)
    assert len(totals) == 11
    assert table.means()["a4"] == {"x": Fraction(1, 2), "y": Fraction(3, 2)}
    assert table.means()["a1"]["note"] == 5


def test_adjusted_means_add_up_to_least_squares_of_the_totals() -> None:
    table = panel()
    whole = rank_table(table.score_table(), method="least-squares")
    for row in whole.applications:
        values = table.adjusted_means()[row.application]
        assert float((2 * values["x"] + values["y"]) / 3) == pytest.approx(row.score)


def test_a_criterion_table_refuses_what_it_cannot_use() -> None:
    good = ("a", "r", "x", 3)
    for rows, words in (
        ([("a", "r", "q", 3)], "no criterion"),
        ([("a", "r", "x", 6)], "outside the scale"),
        ([good, good], "given twice"),
    ):
        with pytest.raises(InputRefusedError, match=words):
            make_criterion_table(rows, {"x": 1}, scale=(0, 5))
    with pytest.raises(InputRefusedError, match="negative"):
        make_criterion_table([good], {"x": -1}, scale=(0, 5))
    with pytest.raises(InputRefusedError, match="can't get weight"):
        panel().score_table({"note": Fraction(1)})
    with pytest.raises(InputRefusedError, match="no criterion q"):
        panel().score_table({"q": Fraction(1)})


def test_dropping_a_criterion_says_who_changes_places() -> None:
    by_name = {each.name: each for each in drop_one_criterion(panel(), places=1)}
    assert set(by_name) == {"x", "y"}
    assert by_name["x"].leaves == ("a1",)
    assert by_name["x"].enters == ("a2",)
    assert by_name["x"].swapped == 1
    assert (by_name["y"].leaves, by_name["y"].enters) == ((), ())
    assert by_name["x"].ranks["a2"] == (2, 1)
    only = make_criterion_table([("a", "r", "x", 3)], {"x": 1}, scale=(0, 5))
    assert drop_one_criterion(only, places=1) == ()


def test_other_weights_are_compared_with_the_ranking_as_it_stands() -> None:
    table = panel()
    ranking = rank_table(table.score_table(), method="mean", places=1)
    changed = other_weights(table, {"x": Fraction(1), "y": Fraction(3)}, ranking=ranking, name="firms first")
    assert (changed.leaves, changed.enters) == (("a1",), ("a2",))
    assert other_weights(table, {"x": Fraction(4), "y": Fraction(2)}, ranking=ranking).largest_move == 0


def test_leaving_a_reviewer_out_is_ranking_without_them() -> None:
    cells: Cells = [[5, 1], [3, 3], [None, 4]]
    table = from_cells(cells, scale=(0, 5))
    first, second = leave_one_reviewer_out(table, places=1, method="mean")
    assert first.leaves == first.enters == ()
    assert first.swapped == 0
    assert (second.leaves, second.enters, second.unranked) == (("a3",), ("a1",), ("a3",))
    assert leave_one_reviewer_out(from_cells([[3], [4]]), places=1) == ()


def test_other_numbers_of_places_show_the_gap_and_the_chances_at_the_line() -> None:
    rows = {row.application: row for row in rank_table(snsf_panel(), places=5).applications}
    two, five = other_places(snsf_panel(), [2, 5])
    assert (five.last, five.next) == (("#5",), ("#6",))
    assert five.gap == pytest.approx(rows["#6"].expected_rank - rows["#5"].expected_rank)
    assert (five.p_last, five.p_next) == (rows["#5"].p_selected, rows["#6"].p_selected)
    assert five.at_line == sum(row.group == "line" for row in rows.values())
    assert two.last == two.next == ("#2", "#3", "#4")
    assert two.gap == 0
    everybody = other_places(snsf_panel(), [99])[0]
    assert (everybody.places, everybody.next, everybody.p_next, everybody.at_line) == (15, (), None, 0)


def test_every_table_is_json() -> None:
    table = panel()
    documents = [
        weight_chances(table.means(), {"x": Fraction(2), "y": Fraction(1)}, places=2).as_json(),
        *(
            each.as_json()
            for each in smallest_weight_changes(table.means(), {"x": Fraction(2), "y": Fraction(1)}, places=2)
        ),
        *(each.as_json() for each in drop_one_criterion(table, places=2)),
        *(each.as_json() for each in other_places(table.score_table(), [1, 2])),
    ]
    for document in documents:
        assert json.loads(json.dumps(document)) == document
    assert math.isclose(sum(row["p_selected"] for row in documents[0]["applications"]), 2)
