"""Merge conflicts: shown with what they grew from, settled by their owner or by a lead's word, and warned of."""

from pathlib import Path

import pytest

from tests.merge.test_scenarios import conflict_in_points, second_lead, two_laptops
from tests.merge.world import World, forge_last, points_of, query
from workbench.errors import InputRefusedError
from workbench.models.conflicts import (
    Choice,
    Conflict,
    both_texts,
    choose_all,
    conflicts_of,
    settle,
    waiting_for_ancestors,
)
from workbench.models.file import open_review_file
from workbench.models.reviewing import reopen, submit
from workbench.models.verify import verify
from workbench.ranking.reviews import rank_reviews


def conflicts(world: World, path: Path | None = None, laptop: str = "lead", *, settled: bool = False) -> list[Conflict]:
    with world.laptop(laptop), open_review_file(path or world.lead, write=False) as file:
        return list(conflicts_of(file, with_settled=settled))


def only(world: World, path: Path | None = None, laptop: str = "lead", *, settled: bool = False) -> Conflict:
    (found,) = conflicts(world, path, laptop, settled=settled)
    return found


def points(conflict: Conflict, wanted: str) -> str:
    """Return the head that gives these points."""
    return next(side.revision for side in conflict.sides if side.value and side.value["points"] == wanted)


def settle_in(world: World, path: Path, laptop: str, *choices: Choice) -> None:
    with world.opened(path, laptop) as file:
        settle(file, choices)


def merged_conflict(world: World) -> Conflict:
    """A conflict of one reviewer's two laptops, 2 against 4 points, that both grew from 1."""
    office = world.hand_out()[0]
    world.score(office, "office", "1")
    home = world.copy(office, "at-home/copy.review")
    world.score(office, "office", "2")
    world.score(home, "home", "4")
    world.merge(world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review"))
    return only(world)


def test_a_conflict_shows_its_base_both_values_devices_times_and_who(world: World) -> None:
    conflict = merged_conflict(world)
    assert (conflict.entity, conflict.field, conflict.owner) == ("score", "value", world.reviewers[0])
    assert conflict.base["points"] == "1"
    assert sorted(side.value["points"] for side in conflict.sides) == ["2", "4"]
    devices = {world.device(laptop, world.reviewers[0]).id for laptop in ("office", "home")}
    assert {side.device for side in conflict.sides} == devices
    assert {side.name for side in conflict.sides} == {"Reviewer 1"}
    assert sum(side.is_shown for side in conflict.sides) == 1
    assert all(side.time > 1_600_000_000_000 for side in conflict.sides)


@pytest.mark.parametrize("wanted", ["2", "4"])
def test_a_leads_settlement_decides_what_counts_and_leaves_the_review_alone(world: World, wanted: str) -> None:
    conflict = merged_conflict(world)
    before = query(world.lead, "SELECT count(*) FROM revision WHERE entity = 'score'")
    settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, wanted)))
    assert (conflicts(world), points_of(world.state())) == ([], [wanted])
    (shown,) = world.state()["conflicts"]
    assert (shown["settled"], shown["shown"]["points"]) == (True, wanted)
    assert query(world.lead, "SELECT count(*) FROM revision WHERE entity = 'score'") == before
    assert world.merge(world.folder / "1.review", world.folder / "2.review").exit_code == 0
    assert verify(world.lead).problems == ()


def test_a_settlement_holds_only_while_the_heads_are_those_it_names(world: World) -> None:
    conflict = merged_conflict(world)
    settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, "2")))
    world.score(world.folder / "at-home/copy.review", "home", "5")
    late = world.hand_in(world.folder / "at-home/copy.review", "home", "late.review")
    assert world.merge(late).conflicts == 1
    assert sorted(side.value["points"] for side in only(world).sides) == ["2", "5"]
    assert verify(world.lead).problems == ()


def test_a_leads_settlement_counts_at_another_lead_in_whatever_order_it_comes(world: World) -> None:
    other = second_lead(world)
    conflict = merged_conflict(world)
    settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, "2")))
    settlement_first = world.merge(world.lead, into=other, on="lead-b", accept_new_devices=False)
    assert settlement_first.state_hash == world.state()["state_hash"]
    assert verify(other).problems == ()


def test_two_leads_who_settle_differently_make_a_conflict_of_settlements_that_ends_when_one_decides(
    world: World,
) -> None:
    """Scenario 14."""
    other = second_lead(world)
    conflict = merged_conflict(world)
    world.merge(world.copy(world.lead, "a.review"), into=other, on="lead-b", accept_new_devices=False)
    settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, "2")))
    settle_in(world, other, "lead-b", Choice(conflict, points(conflict, "4")))
    sent = [world.copy(world.lead, "a.review"), world.copy(other, "b.review")]
    hashes = {
        world.merge(sent[1]).state_hash,
        world.merge(sent[0], into=other, on="lead-b", accept_new_devices=False).state_hash,
    }
    assert len(hashes) == 1
    dispute = only(world)
    assert (dispute.entity, dispute.owner) == ("settlement", "lead")
    chosen = next(side for side in dispute.sides if side.value["chosen"] == points(conflict, "4"))
    settle_in(world, world.lead, "lead", Choice(dispute, chosen.revision))
    assert (conflicts(world), points_of(world.state())) == ([], ["4"])
    back = world.merge(world.lead, into=other, on="lead-b", accept_new_devices=False)
    assert (back.conflicts, back.state_hash) == (0, world.state()["state_hash"])


def test_the_owner_settles_with_one_more_change_that_has_all_heads_as_parents(world: World) -> None:
    office, files = conflict_in_points(world)
    world.merge(files[1], into=office, on="office", accept_new_devices=False)
    conflict = only(world, office, "office")
    shown = next(side for side in conflict.sides if side.is_shown)
    settle_in(world, office, "office", Choice(conflict, shown.revision))
    assert (conflicts(world, office, "office"), points_of(world.state(office, "office"))) == (
        [],
        [shown.value["points"]],
    )
    assert world.merge(world.hand_in(office, "office", "settled.review"), *files).conflicts == 0
    assert verify(world.lead).problems == ()


def test_the_owner_keeps_both_texts_and_a_lead_can_not_write_for_them(world: World) -> None:
    office, home = two_laptops(world)
    world.score(office, "office", "3", comment="From the office")
    world.score(home, "home", "3", comment="From home")
    handins = [world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review")]
    world.merge(*handins)
    conflict = only(world)
    both = Choice(conflict, value=both_texts(conflict))
    with pytest.raises(InputRefusedError, match="only their author"):
        settle_in(world, world.lead, "lead", both)
    world.merge(handins[1], into=office, on="office", accept_new_devices=False)
    settle_in(world, office, "office", both)
    world.merge(world.hand_in(office, "office", "settled.review"))
    (review,) = world.state()["reviews"]
    assert next(iter(review["scores"].values()))["comment"] == "From home\n\nFrom the office"


def test_all_remaining_are_settled_together_or_none_is(world: World) -> None:
    office, home = two_laptops(world)
    for criterion in range(3):
        world.score(office, "office", "2", criterion=criterion)
        world.score(home, "home", "4", criterion=criterion)
    world.merge(world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review"))
    found = conflicts(world)
    before = world.state()["state_hash"]
    wrong = Choice(found[2], "0" * 64)
    with pytest.raises(InputRefusedError, match="isn't one of"):
        settle_in(world, world.lead, "lead", *choose_all(found[:2], by="newest"), wrong)
    assert world.state()["state_hash"] == before
    settle_in(world, world.lead, "lead", *choose_all(found, by=world.device("office", world.reviewers[0]).id))
    assert (conflicts(world), points_of(world.state())) == ([], ["2", "2", "2"])


def test_a_conflict_that_changed_meanwhile_is_not_settled_as_it_was_seen(world: World) -> None:
    conflict = merged_conflict(world)
    world.score(world.folder / "at-home/copy.review", "home", "5")
    world.merge(world.hand_in(world.folder / "at-home/copy.review", "home", "late.review"))
    with pytest.raises(InputRefusedError, match="look at it again"):
        settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, "2")))


def test_a_ranking_says_that_open_conflicts_touch_it_until_they_are_settled(world: World) -> None:
    first, second = world.hand_out()
    world.score_all(first, "office", "2")
    world.score_all(second, "r2", "4")
    home = world.copy(first, "at-home/copy.review")
    for path, laptop, given in ((first, "office", "3"), (home, "home", "5")):
        with world.opened(path, laptop) as file:
            reopen(file, reviewer=world.reviewers[0], application=world.applications[0])
        world.score(path, laptop, given)
        with world.opened(path, laptop) as file:
            submit(file, reviewer=world.reviewers[0])
    handins = [world.hand_in(first, "office", "1.review"), world.hand_in(home, "home", "2.review")]
    world.merge(*handins, world.hand_in(second, "r2", "3.review"))
    (conflict,) = conflicts(world)
    assert warnings_of(world) == ["1 merge conflict is open; until it is settled, provisional values count."]
    settle_in(world, world.lead, "lead", Choice(conflict, points(conflict, "5")))
    assert warnings_of(world) == []


def warnings_of(world: World) -> list[str]:
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        return [warning for warning in rank_reviews(session).warnings if "conflict" in warning]


def test_a_change_that_comes_before_what_it_grew_from_is_shown_and_heals(world: World) -> None:
    """Scenario 8."""
    office, home = two_laptops(world)
    world.score(office, "office", "1")
    first = world.hand_in(office, "office", "first.review")
    (parent,) = query(first, "SELECT lower(hex(id)) FROM revision WHERE entity = 'score'")[0]
    world.score(home, "home", "4")
    early = world.hand_in(home, "home", "early.review")
    change = {"parents": [parent], "depth": 2}
    forge_last(early, world.device("home", world.reviewers[0]), lambda body: body.update(change))
    world.merge(early)
    assert ([place[0] for place in waiting(world)], points_of(world.state())) == (["score"], ["4"])
    assert world.merge(first).conflicts == 0
    assert (waiting(world), points_of(world.state())) == ([], ["4"])
    assert verify(world.lead).problems == ()


def waiting(world: World) -> list[tuple[str, str, str]]:
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        return waiting_for_ancestors(session)
