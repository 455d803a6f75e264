"""Five files in their 120 orders: one state. ``make fuzz`` tries all, the suite every ninth."""

import itertools
import shutil
from pathlib import Path

from tests.fuzz import IS_REPEATABLE
from tests.merge.world import World
from workbench.merge.apply import apply
from workbench.merge.process import ReaderProcess
from workbench.merge.received import Staged, received, stage
from workbench.models.file import open_trial_copy
from workbench.models.state import state_of
from workbench.models.verify import verify


def test_whatever_the_order_of_five_files_there_is_one_state(tmp_path: Path) -> None:
    """Scenario 4."""
    world = World(tmp_path / "world", reviewers=3)
    copies = world.hand_out()
    copies += [world.copy(copies[0], "at-home/copy.review"), world.copy(copies[1], "at-work/copy.review")]
    for number, copy in enumerate(copies):
        world.score(copy, f"laptop-{number}", str(number % 6), comment=f"From laptop {number}")
    handins = [world.hand_in(copy, f"laptop-{number}", f"{number}.review") for number, copy in enumerate(copies)]
    hashes = set()
    with world.laptop("lead"):
        staged = [staged_from(world, handin) for handin in handins]
        for order in list(itertools.permutations(staged))[:: 9 if IS_REPEATABLE else 1]:
            path = tmp_path / "trial.review"
            with open_trial_copy(world.lead, path) as target:
                for each in order:
                    apply(target, each.reading, each, name="", sha256=each.rows.name, accept=True)
                hashes.add(state_of(target)["state_hash"])
            if order[0] is staged[-1]:
                assert verify(path).problems == ()
    assert len(hashes) == 1


def staged_from(world: World, handin: Path) -> Staged:
    """Have a file checked against the lead's, and keep the rows."""
    with open_trial_copy(world.lead, world.folder / "target.review") as target, ReaderProcess() as reader:
        with received(handin) as copy:
            found = stage(copy, target, reader)
            rows = world.folder / f"{handin.stem}.rows"
            shutil.copyfile(found.rows, rows)
        return Staged(found.reading, rows)
