"""Files of earlier versions: stored as they were written, and merged as if they were written today.

``older/`` holds, for each version of the format and whenever the caches change much, a lead's file and a hand-in that
the lead's file lacks: 2 points on the first criterion are merged, 4.5 on the second are handed in.
"""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.merge.world import points_of, query, sha256
from workbench.merge.merge import merge_files
from workbench.models import fold
from workbench.models.file import FORMAT_VERSION, open_review_file
from workbench.models.state import state_of
from workbench.models.verify import verify

OLDER = Path(__file__).parent / "older"
VERSIONS = sorted(path.name.removesuffix("-lead.review.gz") for path in OLDER.glob("*-lead.review.gz"))


def unpacked(name: str, folder: Path) -> Path:
    path = folder / name
    path.write_bytes(gzip.decompress((OLDER / f"{name}.gz").read_bytes()))
    return path


def test_there_is_a_stored_file_of_the_present_format() -> None:
    assert any(version.startswith(f"format-{FORMAT_VERSION}") for version in VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_hand_in_is_merged_into_an_older_file_as_if_both_were_new(version: str, tmp_path: Path) -> None:
    """Scenario 26."""
    lead, handin = (unpacked(f"{version}-{kind}.review", tmp_path) for kind in ("lead", "hand-in"))
    before = sha256(handin)
    outcome = merge_files(lead, [handin])
    assert (outcome.new, outcome.exit_code, sha256(handin)) == (2, 0, before)
    with open_review_file(lead, write=False) as file:
        state = state_of(file)
    assert points_of(state) == ["2", "4.5"]
    assert state["state_hash"] == outcome.state_hash
    assert query(lead, "SELECT value FROM local WHERE name = 'cache_version'") == [(fold.cache_version(),)]
    assert verify(lead).problems == ()


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_file_that_is_only_looked_at_keeps_every_byte(version: str, tmp_path: Path) -> None:
    lead = unpacked(f"{version}-lead.review", tmp_path)
    before = sha256(lead)
    with open_review_file(lead, write=False) as file:
        assert points_of(state_of(file)) == ["2"]
    assert (verify(lead).problems, sha256(lead)) == ((), before)


def test_a_file_of_a_format_that_is_newer_is_left_alone(tmp_path: Path) -> None:
    """Scenario 27."""
    lead, handin = (unpacked(f"{VERSIONS[0]}-{kind}.review", tmp_path) for kind in ("lead", "hand-in"))
    with closing(sqlite3.connect(handin)) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")
    outcome = merge_files(lead, [handin])
    assert (outcome.exit_code, "update the program" in outcome.files[0].reason) == (3, True)
