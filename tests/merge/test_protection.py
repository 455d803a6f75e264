"""Files sealed by a password for their way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.merge.world import World, points_of, sha256
from workbench.errors import InputRefusedError
from workbench.merge.merge import merge_files
from workbench.merge.outcome import MergeOutcome
from workbench.merge.protection import is_protected, protect, unprotect

PASSWORD = "correct 'horse' b\u00e4ttery"


@pytest.fixture
def sealed(world: World) -> Path:
    """A protected hand-in."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3", comment="A telling comment")
    plain = world.hand_in(copy, "r1", "plain.review")
    protect(plain, world.folder / "sealed.review", PASSWORD)
    return world.folder / "sealed.review"


def merge(world: World, path: Path, password: str | None) -> MergeOutcome:
    with world.laptop("lead"):
        return merge_files(world.lead, [path], accept_new_devices=True, password=password)


def test_a_protected_hand_in_is_merged_with_its_password_and_shows_nothing_without(world: World, sealed: Path) -> None:
    assert b"telling" not in sealed.read_bytes()
    before = sha256(sealed)
    assert (merge(world, sealed, PASSWORD).new, points_of(world.state())) == (2, ["3"])
    again = merge(world, sealed, PASSWORD)
    assert (again.files[0].status, sha256(sealed)) == ("known", before)


def test_a_password_typed_in_another_form_of_the_same_letters_is_the_same(world: World, sealed: Path) -> None:
    assert merge(world, sealed, PASSWORD.replace("\u00e4", "a\u0308")).new == 2


def test_what_is_opened_is_what_was_protected(world: World, sealed: Path) -> None:
    unprotect(sealed, world.folder / "opened.review", PASSWORD)
    assert world.merge(world.folder / "opened.review").new == 2
    assert world.merge(world.folder / "plain.review").files[0].status == "known"


@pytest.mark.parametrize("at", [0, 5000, -1])
def test_a_wrong_password_and_a_damaged_file_are_one_sentence(world: World, sealed: Path, at: int) -> None:
    damaged = world.copy(sealed, "damaged.review")
    data = bytearray(damaged.read_bytes())
    data[at] ^= 1
    damaged.write_bytes(data)
    reasons = {
        merge(world, damaged, PASSWORD).files[0].reason,
        merge(world, sealed, "another password").files[0].reason,
    }
    assert reasons == {"The password is wrong, or the file is damaged."}


def test_a_protected_file_without_a_password_says_that_it_needs_one(world: World, sealed: Path) -> None:
    assert "protected by a password" in world.refusal(sealed)


def test_plain_files_are_merged_beside_protected_ones_and_are_not_taken_for_such(world: World, sealed: Path) -> None:
    plain = world.folder / "plain.review"
    assert [is_protected(path) for path in (sealed, plain, world.lead, world.folder)] == [True, False, False, False]
    with world.laptop("lead"):
        outcome = merge_files(world.lead, [plain, sealed], accept_new_devices=True, password=PASSWORD)
    assert [file.status for file in outcome.files] == ["merged", "known"]


def test_protecting_replaces_nothing_and_wants_a_password_worth_the_name(world: World) -> None:
    for out, password, reason in (
        (world.lead, PASSWORD, "already exists"),
        (world.folder / "no/folder.review", PASSWORD, "doesn't exist"),
        (world.folder / "sealed.review", "short", "at least 8"),
    ):
        with pytest.raises(InputRefusedError, match=reason):
            protect(world.lead, out, password)


def test_the_sealing_process_loads_no_other_sqlite() -> None:
    program = (
        "import sys, workbench.merge.vault; import sqlcipher3; "
        "print([name for name in ('sqlite3', '_sqlite3', 'apsw', 'sqlalchemy') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"
