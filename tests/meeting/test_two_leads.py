"""Two leads who decide apart from each other: an ordinary conflict, shown, settled by a person."""

from pathlib import Path

import pytest

from tests.merge.test_scenarios import second_lead
from tests.merge.world import World
from workbench.errors import InputRefusedError
from workbench.meeting.facts import meeting_of
from workbench.meeting.selection import decide, lock_result
from workbench.models.conflicts import conflicts_of


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A lead's laptop with a call of two applications."""
    return World(tmp_path)


def test_two_leads_who_decide_differently_make_a_conflict_and_no_result_is_locked_over_it(world: World) -> None:
    other = second_lead(world)
    for path, laptop, outcome in ((world.lead, "lead", "selected"), (other, "lead-b", "not_selected")):
        with world.opened(path, laptop) as file:
            reasons = dict.fromkeys(world.applications, f"So says the {laptop}")
            decide(file, outcomes=dict.fromkeys(world.applications, outcome), reasons=reasons, proposed={})
    world.merge(other)
    with world.opened(world.lead, "lead") as file:
        facts = meeting_of(file)
        assert facts.disputed == set(world.applications)
        fields = {(each.entity, each.field) for each in conflicts_of(file)}
        assert fields == {("decision", "outcome"), ("decision", "reason")}
        with pytest.raises(InputRefusedError, match="Two leads decided differently"):
            lock_result(file, reason="Done")


def test_two_leads_who_decide_the_same_for_the_same_reason_agree(world: World) -> None:
    other = second_lead(world)
    for path, laptop in ((world.lead, "lead"), (other, "lead-b")):
        with world.opened(path, laptop) as file:
            reasons = dict.fromkeys(world.applications, "Clear")
            decide(file, outcomes=dict.fromkeys(world.applications, "reserve"), reasons=reasons, proposed={})
    world.merge(other)
    with world.opened(world.lead, "lead") as file:
        assert meeting_of(file).disputed == frozenset()
