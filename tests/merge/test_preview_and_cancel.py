"""A preview to look into, a merge that does what it said, and work that is stopped on the way."""

import pytest

from tests.merge.world import World, points_of, sha256
from workbench.merge.merge import merge_files, open_preview
from workbench.merge.outcome import TargetChangedError
from workbench.models import file as file_module
from workbench.models.entities import Application
from workbench.models.file import ReviewFile
from workbench.models.state import state_of
from workbench.models.verify import verify


class StoppedError(Exception):
    pass


def test_a_preview_can_be_looked_into_as_it_would_be(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "4")
    handin = world.hand_in(copy, "r1", "in.review")
    before = sha256(world.lead)
    with world.laptop("lead"), open_preview(world.lead, [handin], accept_new_devices=True) as (outcome, after):
        state = state_of(after)
    assert (points_of(state), state["state_hash"], sha256(world.lead)) == (["4"], outcome.state_hash, before)


def test_a_merge_after_its_preview_goes_through(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "4")
    handin = world.hand_in(copy, "r1", "in.review")
    preview = world.merge(handin, preview=True)
    with world.laptop("lead"):
        outcome = merge_files(world.lead, [handin], accept_new_devices=True, expected=preview.target)
    assert outcome.new == 1


def test_a_target_that_was_changed_after_the_preview_asks_for_a_new_one(world: World) -> None:
    """Scenario 39: nothing is merged on the word of a preview that isn't true any more."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "4")
    handin = world.hand_in(copy, "r1", "in.review")
    preview = world.merge(handin, preview=True)
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Application, world.applications[0]).status = "withdrawn"
    before = sha256(world.lead)
    with world.laptop("lead"), pytest.raises(TargetChangedError, match="a new preview"):
        merge_files(world.lead, [handin], accept_new_devices=True, expected=preview.target)
    assert sha256(world.lead) == before


def test_a_preview_says_of_each_file_how_many_conflicts_it_brings(world: World) -> None:
    office = world.hand_out()[0]
    home = world.copy(office, "at-home/copy.review")
    world.score(office, "office", "2", comment="One")
    world.score(home, "home", "4", comment="Other")
    world.score(home, "home", "1", criterion=1)
    files = [world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review")]
    assert [file.conflicts for file in world.merge(*files, preview=True).files] == [0, 2]
    assert [file.conflicts for file in world.merge(*files).files] == [0, 2]
    assert [file.conflicts for file in world.merge(*files).files] == [0, 0]


@pytest.mark.parametrize("calls", [1, 2, 3, 5, 8, 13, 21])
def test_a_merge_that_is_cancelled_at_any_step_takes_a_file_wholly_or_not(
    world: World, calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_module, "_STEPS_BETWEEN_CHECKS", 500)
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    handin = world.hand_in(copy, "r1", "in.review")
    states = {world.state()["state_hash"], world.merge(handin, preview=True).state_hash}
    count = 0

    def stop(done: int, total: int, name: str) -> None:
        nonlocal count
        count += 1
        if count >= calls:
            raise StoppedError

    with world.laptop("lead"), pytest.raises(StoppedError):
        merge_files(world.lead, [handin], accept_new_devices=True, progress=stop)
    assert (world.state()["state_hash"] in states, verify(world.lead).problems) == (True, ())
    assert world.merge(handin).state_hash in states


def test_what_is_stopped_inside_a_transaction_is_taken_back(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_module, "_STEPS_BETWEEN_CHECKS", 500)
    before = world.state()

    def stop() -> None:
        raise StoppedError

    def withdraw(file: ReviewFile) -> None:
        with file.transaction() as session:
            for application in session.query(Application):
                application.status = "withdrawn"
            session.flush()
            state_of_applications = [session.query(Application).count() for _ in range(200)]
            assert state_of_applications

    with world.opened(world.lead, "lead") as file, pytest.raises(StoppedError), file.interruptible(stop):
        withdraw(file)
    assert (world.state(), verify(world.lead).problems) == (before, ())
