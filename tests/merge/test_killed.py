"""Killed at any moment: what was before or what is after, nothing between, and the next start cleans up."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.fuzz import FACTOR, IS_REPEATABLE, generator
from tests.merge.world import PDF, World, tampered
from workbench.merge.private import private_folder
from workbench.models.verify import verify

KILLS = 3 if IS_REPEATABLE else 5 * FACTOR

SCRIPTS = {
    "merge": "from workbench.merge.merge import merge_files as work\nwork(lead, [given], accept_new_devices=True)",
    "undo": "from workbench.merge.undo import undo_merge as work\nwork(lead)",
    "restore": "from workbench.merge.backups import restore as work\nwork(lead, given)",
    "purge": (
        "from workbench.merge.purge import purge_document as work\n"
        f"work(lead, '{hashlib.sha256(PDF).hexdigest()}', reason='Withdrawn consent')"
    ),
    "upgrade": "from workbench.models.file import open_review_file as work\nwork(lead).close()",
}


def run(world: World, script: str, given: Path, kill_after: float | None = None) -> float:
    """Run a script on the lead's laptop, say how long it took, and kill it with all it started after some seconds."""
    program = world.folder / "script.py"  # a file: the reader process is spawned, and looks for its main module
    start, end = script.split("\n")
    given_to_it = "import sys\nfrom pathlib import Path\nlead, given = map(Path, sys.argv[1:])"
    program.write_text(f"{start}\nif __name__ == '__main__':\n    {end}\n".join([given_to_it + "\n", ""]), "utf-8")
    with world.laptop("lead"):
        began = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, str(program), str(world.lead), str(given)], start_new_session=True, env=environment()
        )
        try:
            process.wait(timeout=kill_after)
        except subprocess.TimeoutExpired:
            process.kill()  # the process alone: what it started ends by itself when it is gone
            process.wait()
        return time.monotonic() - began


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.mark.parametrize("what", SCRIPTS)
def test_killing_it_anywhere_leaves_before_or_after(world: World, what: str) -> None:
    """Scenario 37."""
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    given = world.hand_in(copy, "r1", "in.review")
    if what in ("undo", "restore"):
        backup = world.merge(given).backup
        assert backup
        given = world.copy(backup, "backup.review") if what == "restore" else given
    if what == "upgrade":
        with tampered(world.lead) as connection:
            connection.execute("UPDATE local SET value = 'older' WHERE name = 'cache_version'")
            connection.execute("DROP TABLE head")
    original = world.copy(world.lead, "original.review")
    states = {world.state()["state_hash"]}
    whole = run(world, SCRIPTS[what], given)
    states.add(world.state()["state_hash"])
    moments = generator(2018)
    for _ in range(KILLS):
        world.copy(original, "lead.review")
        run(world, SCRIPTS[what], given, whole * moments.uniform(0.2, 1.0))
        with world.opened(world.lead, "lead"), private_folder():
            pass
        assert world.state()["state_hash"] in states
        assert verify(world.lead).problems == ()
        with world.laptop("lead"), private_folder() as folder:
            left = [each for each in folder.parent.iterdir() if each.is_dir() and each != folder]
        assert left == []
