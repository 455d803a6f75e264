"""The state's hash is kept in the file while the journal is the same, and is never another than the state's."""

import pytest

from tests.merge.world import World, tampered
from workbench.models import fold, state
from workbench.models.entities import Application
from workbench.models.verify import verify


def test_a_file_that_comes_again_has_its_states_hash_without_reading_the_state(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    handin = world.hand_in(copy, "r1", "in.review")
    first = world.merge(handin)
    assert first.state_hash == world.state()["state_hash"]
    monkeypatch.delattr(state, "read_summary")
    assert world.merge(handin).state_hash == first.state_hash


def test_the_hash_that_is_kept_is_not_used_once_something_was_changed(world: World) -> None:
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    handin = world.hand_in(copy, "r1", "in.review")
    first = world.merge(handin)
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Application, world.applications[0]).status = "withdrawn"
    again = world.merge(handin)
    assert (again.new, again.state_hash != first.state_hash) == (0, True)
    assert again.state_hash == world.state()["state_hash"]


def test_the_hash_is_the_same_after_everything_was_folded_anew(world: World) -> None:
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    first = world.merge(world.hand_in(copy, "r1", "in.review"))
    with tampered(world.lead) as connection:
        connection.execute("DELETE FROM local WHERE name = 'state'")
        fold.rebuild(connection)
    assert world.state()["state_hash"] == first.state_hash
    assert world.merge().state_hash == first.state_hash


def test_a_kept_hash_that_is_another_than_the_states_is_found(world: World) -> None:
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    world.merge(world.hand_in(copy, "r1", "in.review"))
    assert verify(world.lead).problems == ()
    with tampered(world.lead) as connection:
        connection.execute("UPDATE local SET value = json_set(value, '$.open_conflicts', 7) WHERE name = 'state'")
    assert verify(world.lead).problems == ("The state's hash that the file keeps isn't that of what the journal says.",)
