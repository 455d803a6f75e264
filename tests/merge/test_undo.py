"""Undoing merges: as if the file had never come, whichever it was, until it is redone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import FACTOR, IS_REPEATABLE
from tests.merge.pool import Pool
from tests.merge.test_scenarios import second_lead
from tests.merge.world import World, points_of, sha256
from workbench.errors import InputRefusedError
from workbench.merge.handout import write_handouts
from workbench.merge.undo import UndoOutcome, list_merges, redo_merge, undo_merge
from workbench.models.verify import verify


def undo(world: World, number: int | None = None, path: Path | None = None, on: str = "lead") -> UndoOutcome:
    with world.laptop(on):
        return undo_merge(path or world.lead, number)


def redo(world: World, number: int | None = None, path: Path | None = None, on: str = "lead") -> UndoOutcome:
    with world.laptop(on):
        return redo_merge(path or world.lead, number)


def five_files(world: World) -> list[Path]:
    """Two reviewers' hand-ins, the first one's three times as they grew."""
    first, second = world.hand_out()
    files = []
    for number, points in enumerate(("1", "2", "3")):
        world.score(first, "r1", points, criterion=number)
        files.append(world.hand_in(first, "r1", f"first-{number}.review"))
    world.score(second, "r2", "4")
    files.append(world.hand_in(second, "r2", "second-0.review"))
    world.score(second, "r2", "5", application=1)
    files.append(world.hand_in(second, "r2", "second-1.review"))
    return files


def test_undoing_the_last_merge_gives_the_state_before_it_and_redoing_the_one_after(world: World) -> None:
    """Scenario 42."""
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    handin = world.hand_in(copy, "r1", "in.review")
    before = world.state()["state_hash"]
    after = world.merge(handin).state_hash
    undone = undo(world)
    assert (undone.state_hash, undone.revisions, world.state()["reviews"]) == (before, 16, [])
    again = world.merge(handin)
    assert (again.files[0].status, again.new, again.state_hash) == ("known", 0, before)
    assert "undone" in again.files[0].reason
    assert redo(world).state_hash == after
    assert verify(world.lead).problems == ()


def test_an_undone_file_in_other_bytes_brings_nothing_back(world: World) -> None:
    """Scenario 42."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    world.merge(world.hand_in(copy, "r1", "in.review"))
    gone = undo(world).state_hash
    with closing(sqlite3.connect(world.folder / "in.review")) as connection:
        connection.execute("VACUUM")
    assert world.merge(world.folder / "in.review").state_hash == gone


def test_work_that_goes_on_after_an_undone_merge_counts_and_the_undone_part_stays_out(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "1", criterion=0)
    world.merge(world.hand_in(copy, "r1", "in.review"))
    undo(world)
    world.score(copy, "r1", "2", criterion=1)
    world.merge(world.hand_in(copy, "r1", "later.review"))
    assert points_of(world.state()) == ["2"]
    redo(world, 1)
    assert points_of(world.state()) == ["1", "2"]


@pytest.mark.parametrize("number", [1, 3, 5])
def test_undoing_one_of_five_is_as_if_that_file_had_never_come(world: World, number: int) -> None:
    """Scenario 42."""
    files = five_files(world)
    fresh = world.copy(world.lead, "fresh.review")
    all_five = world.merge(*files).state_hash
    others = [file for at, file in enumerate(files, start=1) if at != number]
    assert undo(world, number).state_hash == world.merge(*others, into=fresh).state_hash
    assert redo(world, number).state_hash == all_five
    assert verify(world.lead).problems == ()


def test_the_list_of_merges_says_what_came_and_what_was_undone(world: World) -> None:
    world.merge(*five_files(world))
    undo(world, 4)
    before = sha256(world.lead)
    with world.laptop("lead"):
        merges = list_merges(world.lead)
    assert [(each.number, each.file, each.new, each.is_undone) for each in merges] == [
        (1, "first-0.review", 1, False),
        (2, "first-1.review", 1, False),
        (3, "first-2.review", 1, False),
        (4, "second-0.review", 1, True),
        (5, "second-1.review", 1, False),
    ]
    assert merges[0].sha256 == sha256(world.folder / "first-0.review")
    assert sha256(world.lead) == before


def test_a_merge_log_that_was_changed_shows(world: World) -> None:
    world.merge(*five_files(world))
    with closing(sqlite3.connect(world.lead)) as connection, connection:
        connection.execute(
            "UPDATE local SET value = replace(value, '\"new\":1', '\"new\":7') WHERE name = 'log 00000002'"
        )
    assert verify(world.lead).problems == ("The merge log was changed before its entry 3.",)


def test_what_is_not_there_can_not_be_undone_and_only_a_lead_undoes(world: World) -> None:
    copy = world.hand_out()[0]
    with pytest.raises(InputRefusedError, match="no merge to undo"):
        undo(world)
    with pytest.raises(InputRefusedError, match="no merge 7"):
        undo(world, 7)
    with pytest.raises(InputRefusedError, match="no merge to redo"):
        redo(world)
    with pytest.raises(InputRefusedError, match="Only a lead"):
        undo(world, path=copy, on="r1")


def test_a_device_accepted_on_the_way_of_an_undone_merge_is_let_go(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "1")
    waiting = world.merge(world.hand_in(copy, "r1", "1.review"), accept_new_devices=False)
    world.score(copy, "r1", "2", criterion=1)
    world.merge(world.hand_in(copy, "r1", "2.review"))
    assert points_of(world.state()) == ["1", "2"]
    assert undo(world).state_hash == waiting.state_hash
    redo(world)
    assert points_of(world.state()) == ["1", "2"]


def test_a_retraction_goes_with_the_leads_file_and_a_reviewer_keeps_their_own_work(world: World) -> None:
    other = second_lead(world)
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    world.merge(world.hand_in(copy, "r1", "in.review"))
    undone = undo(world)
    sent = world.copy(world.lead, "sent.review")
    assert world.merge(sent, into=other, on="lead-b", accept_new_devices=False).state_hash == undone.state_hash
    with world.laptop("lead"):
        handout = write_handouts(world.lead, world.folder / "again")[0]
    world.merge(handout, into=copy, on="r1", accept_new_devices=False)
    assert points_of(world.state(copy, "r1")) == ["3"]


def test_two_leads_who_undo_each_others_files_end_alike(world: World) -> None:
    other = second_lead(world)
    first = world.hand_out()[0]
    world.score(first, "r1", "3")
    world.merge(world.hand_in(first, "r1", "in.review"))
    world.merge(world.copy(world.lead, "a1.review"), into=other, on="lead-b", accept_new_devices=False)
    undo(world, path=other, on="lead-b")
    world.merge(world.copy(other, "b1.review"))
    undo(world)
    sent = [world.copy(world.lead, "a2.review"), world.copy(other, "b2.review")]
    hashes = {
        world.merge(sent[0], into=other, on="lead-b", accept_new_devices=False).state_hash,
        world.merge(sent[1]).state_hash,
    }
    assert len(hashes) == 1
    assert (verify(world.lead).problems, verify(other).problems) == ((), ())


@given(
    order=st.permutations(range(6)).map(lambda order: order[:4]),
    undone=st.lists(st.integers(1, 4), min_size=1, max_size=3, unique=True),
    redone=st.integers(0, 3),
)
@settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=IS_REPEATABLE, max_examples=4 * FACTOR)
def test_undoing_and_redoing_in_any_order_is_as_if_only_the_other_files_had_come(
    pool: Pool, order: list[int], undone: list[int], redone: int
) -> None:
    world = pool.world
    lead = world.copy(world.lead, "undo/some.review")
    all_of_them = world.merge(*(pool.files[each] for each in order), into=lead).state_hash
    for number in undone:
        undo(world, number, lead)
    for number in undone[:redone]:
        redo(world, number, lead)
    out = set(undone[redone:])
    rest = [each for at, each in enumerate(order, start=1) if at not in out]
    assert world.state(lead)["state_hash"] == pool.merge(rest, world.folder / "undo" / "rest.review")
    assert verify(lead).problems == ()
    for number in undone[redone:]:
        redo(world, number, lead)
    assert world.state(lead)["state_hash"] == all_of_them
