"""Files of every sort that a lead may get, for the laws of merging."""

from collections.abc import Sequence
from pathlib import Path

from tests.merge.world import World, forge_last
from workbench.models.entities import Application, key


class Pool:
    """Files of every sort that a lead may get, made once: two laptops in conflict, older and newer, a lead's."""

    def __init__(self, folder: Path) -> None:
        self.world = world = World(folder)
        office, second = world.hand_out()
        home = world.copy(office, "at-home/copy.review")
        world.score(office, "office", "2")
        self.files = [world.hand_in(office, "office", "older.review")]
        world.score(office, "office", "5", comment="Later")
        world.score(home, "home", "4", comment="At home")
        world.score_all(second, "r2")
        self.files += [world.hand_in(office, "office", "newer.review"), world.hand_in(home, "home", "home.review")]
        self.files += [world.hand_in(second, "r2", "second.review"), office]
        forged = world.copy(world.folder / "second.review", "forged.review")
        other = key(world.reviewers[0], world.applications[0], world.criteria[0])
        change = {"entity": "score", "field": "value", "id": other, "value": None}
        forge_last(forged, world.device("r2", world.reviewers[1]), lambda body: body.update(change))
        raw = world.copy(world.lead, "raw.review")
        with world.opened(raw, "lead") as file, file.transaction() as session:
            session.get_one(Application, world.applications[1]).status = "withdrawn"
            session.add(Application(id=file.new_id(), number=3, applicant="Applicant 3"))
        self.files += [raw]
        self.forged = forged
        self._states: dict[frozenset[int], str] = {}

    def merge(self, order: Sequence[int], target: Path) -> str:
        """Merge files by number into a fresh copy of the lead's file, and return the state's hash."""
        self.world.copy(self.world.lead, str(target))
        return self.world.merge(*(self.files[number] for number in order), into=target).state_hash

    def state_of(self, numbers: frozenset[int], target: Path) -> str:
        """Return the state's hash of a set of files, merged in order."""
        if numbers not in self._states:
            self._states[numbers] = self.merge(sorted(numbers), target)
        return self._states[numbers]
