"""Places, thresholds, tie rules step by step, and lots that are never drawn unasked."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ranking.score_tables import snsf_panel
from workbench.errors import InputRefusedError
from workbench.ranking import rank_table
from workbench.ranking.selection import (
    Selection,
    below_thresholds,
    select,
    settle_by_people,
    standings_by_ranking,
    standings_by_score,
)
from workbench.ranking.tie_rules import Candidate, RuleKind, Standing, TieRule, lot_number

REGION, CRITERIA = TieRule("uncovered-region"), TieRule("criteria", ("x", "y"))
SPREAD, LOT = TieRule("regional-spread"), TieRule("lot")
ALL = (REGION, CRITERIA, SPREAD, LOT)
few = settings(max_examples=200, deadline=None)


def candidate(
    name: str, standing: Standing = "line", *, region: str = "", x: Fraction | int = 0, y: Fraction | int = 0
) -> Candidate:
    return Candidate(name, standing, 1, {"x": Fraction(x), "y": Fraction(y)}, region)


def chosen(candidates: Sequence[Candidate], places: int, *rules: TieRule, seed: int | None = None) -> Selection:
    return select(candidates, places=places, limits=(1, 30), rules=rules, seed=seed)


def outcome(selection: Selection) -> dict[str, tuple[str, str]]:
    return {each.application: (each.status, each.decided_by) for each in selection.decisions}


def test_clear_ones_are_decided_by_rank_and_the_tie_is_shown_first() -> None:
    found = chosen([candidate("a", "selected"), candidate("b"), candidate("c"), candidate("d", "not_selected")], 2)
    assert outcome(found)["a"] == ("selected", "rank")
    assert outcome(found)["d"] == ("reserve", "rank")
    assert (found.tied, found.tied_places) == (("b", "c"), 1)


def test_without_rules_the_group_at_the_line_is_left_to_people() -> None:
    found = chosen([candidate("a", "selected"), candidate("b"), candidate("c"), candidate("d")], 3)
    assert [(group.applications, group.places) for group in found.open_groups] == [(("b", "c", "d"), 2)]
    assert outcome(found)["b"] == ("undecided", "open")
    assert found.selected == ("a",)


def test_where_there_is_room_for_all_at_the_line_nothing_is_compared() -> None:
    found = chosen([candidate("a"), candidate("b", x=3)], 2, *ALL)
    assert set(outcome(found).values()) == {("selected", "room")}
    assert found.steps == ()


def test_an_uncovered_region_goes_first_whatever_the_points() -> None:
    people = [
        candidate("a", "selected", region="North"),
        candidate("b", region="North", x=5),
        candidate("c", region="South", x=1),
    ]
    found = chosen(people, 2, *ALL)
    assert outcome(found)["c"] == ("selected", "uncovered-region")
    assert outcome(found)["b"] == ("reserve", "uncovered-region")
    step = found.steps[0]
    assert (step.place, step.rule, step.pool, step.kept) == (2, "uncovered-region", ("b", "c"), ("c",))


def test_a_region_is_covered_by_the_first_place_it_gets() -> None:
    people = [
        candidate("a", region="South", x=2),
        candidate("b", region="South", x=3),
        candidate("c", region="West", x=1),
    ]
    found = chosen(people, 2, *ALL)
    assert outcome(found) == {
        "a": ("reserve", "uncovered-region"),
        "b": ("selected", "criterion:x"),
        "c": ("selected", "uncovered-region"),
    }


def test_criteria_decide_in_their_order_and_exactly() -> None:
    third = Fraction(1, 3)
    people = [
        candidate("a", x=third, y=1),
        candidate("b", x=third, y=2),
        candidate("c", x=third - Fraction(1, 10**20), y=9),
    ]
    found = chosen(people, 1, CRITERIA)
    assert outcome(found) == {
        "a": ("reserve", "criterion:y"),
        "b": ("selected", "criterion:y"),
        "c": ("reserve", "criterion:x"),
    }


def test_regional_spread_prefers_the_region_with_the_fewest() -> None:
    people = [
        candidate("a", "selected", region="North"),
        candidate("b", "selected", region="North"),
        candidate("c", "selected", region="South"),
        candidate("d", region="North"),
        candidate("e", region="South"),
        candidate("f"),
    ]
    found = chosen(people, 4, REGION, CRITERIA, SPREAD)
    assert outcome(found)["e"] == ("selected", "regional-spread")
    assert outcome(found)["f"] == ("reserve", "regional-spread")


def test_equals_of_one_region_are_not_told_apart_when_all_of_them_get_in() -> None:
    people = [
        candidate("a", region="South", x=3),
        candidate("b", region="South", x=3),
        candidate("c", region="West", x=1),
        candidate("d", region="West", x=0),
    ]
    found = chosen(people, 3, *ALL)
    assert found.open_groups == ()
    assert found.selected == ("a", "b", "c")


def test_equals_of_one_region_are_open_when_only_one_of_them_gets_in() -> None:
    people = [candidate("a", region="South"), candidate("b", region="South"), candidate("c", region="West")]
    found = chosen(people, 2, *ALL)
    assert [(group.applications, group.places) for group in found.open_groups] == [(("a", "b"), 1)]
    assert outcome(found)["c"] == ("selected", "uncovered-region")


def test_groups_that_hang_together_are_one_open_group() -> None:
    # One of the two in the South goes first; the other one is then equal to the one in the covered North.
    people = [
        candidate("n0", "selected", region="North"),
        candidate("a", region="South"),
        candidate("b", region="South"),
        candidate("c", region="North"),
    ]
    found = chosen(people, 3, REGION, LOT)
    assert [(group.applications, group.places) for group in found.open_groups] == [(("a", "b", "c"), 2)]
    for seed in range(20):
        winners = set(chosen(people, 3, REGION, LOT, seed=seed).selected) - {"n0"}
        assert winners & {"a", "b"}
        assert len(winners) == 2


def test_a_lot_is_drawn_only_with_a_seed_and_can_be_checked() -> None:
    people = [candidate(name) for name in "abcdef"]
    assert chosen(people, 2, CRITERIA, LOT).seed is None
    drawn = chosen(people, 2, CRITERIA, LOT, seed=7)
    by_hand = sorted("abcdef", key=lambda name: hashlib.sha256(f"7:{name}".encode()).hexdigest())
    assert set(drawn.selected) == set(by_hand[:2])
    assert lot_number(7, "a") == hashlib.sha256(b"7:a").hexdigest()
    assert (drawn.seed, drawn.open_groups) == (7, ())
    assert {why for _, why in outcome(drawn).values()} == {"lot"}
    assert drawn.steps[-1].rule == "lot"
    assert set(drawn.steps[-1].kept) == set(by_hand[:2])
    assert drawn.reserve == tuple(by_hand[2:])


def test_a_seed_changes_nothing_that_the_rules_decide() -> None:
    people = [candidate("a", x=3), candidate("b", x=2), candidate("c", x=1)]
    with_seed, without = chosen(people, 2, *ALL, seed=3), chosen(people, 2, *ALL)
    assert with_seed == without
    assert with_seed.seed is None


def test_over_many_seeds_every_equal_wins_about_as_often() -> None:
    people = [candidate(name, region=region) for name, region in zip("abcd", ("N", "N", "S", "W"), strict=True)]
    wins = Counter(name for seed in range(2_000) for name in chosen(people, 1, *ALL, seed=seed).selected)
    assert all(430 <= wins[name] <= 570 for name in "abcd")


def test_a_call_without_a_lot_refuses_a_seed() -> None:
    with pytest.raises(InputRefusedError, match="no lot"):
        chosen([candidate("a"), candidate("b")], 1, REGION, seed=1)


def test_places_outside_the_calls_limits_are_refused() -> None:
    with pytest.raises(InputRefusedError, match="20 to 25 places, not 26"):
        select([], places=26, limits=(20, 25))


def test_too_few_eligible_applications_are_said_and_all_get_a_place() -> None:
    found = chosen([candidate("a", "selected")], 3)
    assert found.selected == ("a",)
    assert found.warnings == ("Only 1 applications pass the thresholds, fewer than the 3 places.",)


def test_thresholds_are_exact_and_on_raw_values_before_weights() -> None:
    least = {"x": Fraction(3), "y": Fraction(2)}
    assert below_thresholds({"x": Fraction(3), "y": Fraction(2)}, least) == ()
    assert below_thresholds({"x": Fraction(3) - Fraction(1, 10**30), "y": Fraction(2)}, least) == ("x",)
    assert below_thresholds({"x": Fraction(5)}, least) == ("y",)
    overall = {"overall": Fraction(5, 2), "overall_threshold": Fraction(3)}
    assert below_thresholds({"x": Fraction(3), "y": Fraction(2)}, least, **overall) == ("overall",)


def test_one_below_a_threshold_takes_no_place_and_the_step_is_kept() -> None:
    people = [candidate("a", "selected"), candidate("b", "line", x=3), candidate("c", "line", x=1)]
    found = select(people, places=2, limits=(1, 5), rules=ALL, below={"b": ("x", "y"), "c": ()})
    assert outcome(found)["b"] == ("below_threshold", "threshold:x")
    assert found.selected == ("a", "c")
    assert found.reserve == ()


def test_the_statistical_tie_is_that_of_the_rank_intervals() -> None:
    ranking = rank_table(snsf_panel(), places=5, preset="snsf")
    everybody = [row.application for row in ranking.applications]
    found = standings_by_ranking(ranking, eligible=everybody, places=5)
    groups = {row.application: row.group for row in ranking.applications}
    assert {name: standing for name, (standing, _) in found.items()} == groups
    assert [found[f"#{at}"][1] for at in (1, 2, 3, 4, 5)] == [1, 2, 2, 2, 5]


def test_the_line_moves_down_when_one_above_it_misses_a_threshold() -> None:
    ranking = rank_table(snsf_panel(), places=5, preset="snsf")
    eligible = [row.application for row in ranking.applications if row.application not in ("#1", "#2", "#3")]
    found = standings_by_ranking(ranking, eligible=eligible, places=5)
    assert found["#9"][0] == "line"
    assert set(found) == set(eligible)
    assert {standing for standing, _ in standings_by_ranking(ranking, eligible=eligible, places=20).values()} == {
        "selected"
    }


def test_with_exact_scores_only_equal_ones_are_tied() -> None:
    scores = {name: Fraction(value) for name, value in zip("abcde", (5, 4, 4, 3, 4), strict=True)}
    assert standings_by_score(scores, places=2) == {
        "a": ("selected", 1),
        "b": ("line", 2),
        "c": ("line", 2),
        "d": ("not_selected", 5),
        "e": ("line", 2),
    }
    assert {standing for standing, _ in standings_by_score(scores, places=4).values()} == {"selected", "not_selected"}


def test_people_settle_what_is_open() -> None:
    found = chosen([candidate("a", "selected"), candidate("b"), candidate("c"), candidate("d")], 2)
    settled = settle_by_people(found, ["c"])
    assert outcome(settled)["c"] == ("selected", "people")
    assert settled.selected == ("a", "c")
    assert settled.reserve == ("b", "d")
    for wrong, words in ((["b", "c"], "Choose 1"), ([], "Choose 1"), (["c", "a"], "settled that already")):
        with pytest.raises(InputRefusedError, match=words):
            settle_by_people(found, wrong)


@st.composite
def fields(draw: st.DrawFn) -> list[Candidate]:
    few_points = st.integers(0, 1)
    rows = draw(st.lists(st.tuples(st.sampled_from(["", "N", "S"]), few_points, few_points), min_size=1, max_size=6))
    taken = draw(st.integers(0, 2))
    clear = [candidate(f"s{at}", "selected", region="N") for at in range(taken)]
    return clear + [candidate(f"c{at}", region=region, x=x, y=y) for at, (region, x, y) in enumerate(rows)]


def every_outcome(
    left: list[Candidate], places: int, rules: Sequence[TieRule], covered: Counter[str]
) -> set[frozenset[str]]:
    """All sets that the rules allow, one place at a time and trying each of several equals: the plain way."""
    if not left or not places:
        return {frozenset()}
    crowd = 1 + max(covered.values(), default=0)

    def key(each: Candidate) -> list[Fraction | int]:
        values: list[Fraction | int] = []
        for rule in rules:
            if rule.kind == "uncovered-region":
                values.append(1 if each.region and covered[each.region] == 0 else 0)
            if rule.kind == "regional-spread":
                values.append(-(covered[each.region] if each.region else crowd))
            values += [each.criteria[name] for name in rule.criteria]
        return values

    best = max(key(each) for each in left)
    found = set()
    for each in left:
        if key(each) == best:
            rest = [other for other in left if other is not each]
            more = covered + Counter([each.region] if each.region else [])
            found |= {one | {each.application} for one in every_outcome(rest, places - 1, rules, more)}
    return found


rule_lists = st.permutations([REGION, CRITERIA, SPREAD]).flatmap(
    lambda rules: st.integers(0, 3).map(lambda n: rules[:n])
)


@given(people=fields(), places=st.integers(2, 6), rules=rule_lists, seed=st.integers(0, 99))
@few
def test_the_rules_give_what_trying_every_choice_gives(
    people: list[Candidate], places: int, rules: list[TieRule], seed: int
) -> None:
    clear = [each for each in people if each.standing == "selected"]
    tied = [each for each in people if each.standing == "line"]
    covered = Counter(each.region for each in clear)
    allowed = every_outcome(tied, places - len(clear), rules, covered)
    found = select(people, places=places, limits=(1, 9), rules=[*rules, LOT])
    at_line = {each.application for each in tied}
    certain, possible = frozenset.intersection(*allowed), frozenset.union(*allowed)
    assert set(found.selected) & at_line <= certain
    undecided = {name for group in found.open_groups for name in group.applications}
    assert possible <= undecided | set(found.selected)
    assert bool(found.open_groups) == (len(allowed) > 1)
    assert len(found.selected) + sum(group.places for group in found.open_groups) == min(places, len(people))
    drawn = select(people, places=places, limits=(1, 9), rules=[*rules, LOT], seed=seed)
    assert frozenset(drawn.selected) & at_line in allowed
    assert drawn.open_groups == ()


@given(people=fields(), places=st.integers(2, 6), rules=rule_lists, data=st.data())
@few
def test_the_order_of_the_list_changes_nothing(
    people: list[Candidate], places: int, rules: list[TieRule], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(people))
    for seed in (None, 5):
        found = select(people, places=places, limits=(1, 9), rules=[*rules, LOT], seed=seed)
        assert select(shuffled, places=places, limits=(1, 9), rules=[*rules, LOT], seed=seed) == found
        assert json.loads(json.dumps(found.as_json())) == found.as_json()


def test_every_rule_of_the_call_format_is_known() -> None:
    kinds: tuple[RuleKind, ...] = ("uncovered-region", "criteria", "regional-spread", "lot")
    assert tuple(rule.kind for rule in ALL) == kinds
