"""The history of a value: who set it when, on which device, from which file, and what has become of it."""

import datetime
from pathlib import Path

from tests.merge.test_scenarios import conflict_in_points
from tests.merge.world import World, forge_last, sha256
from workbench.merge.undo import undo_merge
from workbench.models.entities import key
from workbench.models.file import open_review_file
from workbench.models.history import HistoryEntry, history_of


def history(world: World, entity_id: str, path: Path | None = None) -> tuple[HistoryEntry, ...]:
    with world.laptop("lead"), open_review_file(path or world.lead, write=False) as file:
        return history_of(file, entity_id)


def test_every_value_says_who_set_it_when_on_which_device_and_in_which_file_it_came(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    world.merge(world.hand_in(copy, "r1", "first.review"))
    world.score(copy, "r1", "4")
    world.merge(world.hand_in(copy, "r1", "second.review"))
    before = sha256(world.lead)
    found = history(world, key(world.reviewers[0], world.applications[0], world.criteria[0]))
    assert [(each.value["points"], each.standing, each.file, each.merge) for each in found] == [
        ("2", "replaced", "first.review", 1),
        ("4", "shown", "second.review", 2),
    ]
    assert {(each.author, each.name) for each in found} == {(world.reviewers[0], "Reviewer 1")}
    assert {each.device for each in found} == {world.device("r1", world.reviewers[0]).id}
    assert all(datetime.datetime.fromisoformat(each.time).year >= 2024 and not each.is_clock_doubtful for each in found)
    assert sha256(world.lead) == before


def test_an_applications_history_holds_its_own_values_and_its_reviews(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    world.merge(world.hand_in(copy, "r1", "in.review"))
    found = history(world, world.applications[0])
    assert {each.entity for each in found} == {"application", "document", "score"}
    assert {(each.file, each.name) for each in found if each.entity != "score"} == {("", "Lead Example")}


def test_both_values_of_a_conflict_are_there_with_what_became_of_them(world: World) -> None:
    _, files = conflict_in_points(world)
    world.merge(*files)
    found = history(world, world.criteria[0])
    scores = [each for each in found if each.entity == "score"]
    assert sorted(each.standing for each in scores) == ["in conflict", "shown"]
    with world.laptop("lead"):
        undo_merge(world.lead, 2)
    standing = {each.file: each.standing for each in history(world, world.criteria[0]) if each.entity == "score"}
    assert standing == {"1.review": "shown", "2.review": "retracted"}


def test_what_does_not_count_is_there_as_quarantined_and_a_wrong_clock_is_flagged(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    handin = world.hand_in(copy, "r1", "in.review")
    forge_last(handin, world.device("r1", world.reviewers[0]), lambda body: body.update(hlc=4_102_444_800_000))
    world.merge(handin, accept_new_devices=False)
    (found,) = history(world, key(world.reviewers[0], world.applications[0], world.criteria[0]))
    assert (found.standing, found.is_clock_doubtful, found.time[:4]) == ("quarantined", True, "2100")
