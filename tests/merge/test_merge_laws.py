"""The laws of merging, through real files: any order, any number of times, the same state."""

import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.fuzz import FACTOR, IS_REPEATABLE
from tests.merge.pool import Pool
from tests.merge.world import World, sha256
from workbench.cli import main
from workbench.models.verify import verify

SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=IS_REPEATABLE)


def strangers_in_the_count(path: Path) -> list[tuple[str, str]]:
    """Return revisions that are heads though their author isn't the owner of what they change."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT h.entity, h.entity_id FROM head h "
            "JOIN revision r ON r.id = h.revision JOIN chain c ON c.id = r.chain "
            "WHERE CASE WHEN h.entity IN ('review', 'score', 'evidence', 'conflict_of_interest', 'undo') "
            "THEN substr(h.entity_id, 1, 32) <> r.author OR NOT c.counts ELSE NOT c.leads END"
        ).fetchall()


@given(order=st.lists(st.integers(0, 5), min_size=1, max_size=7))
@settings(SLOW, max_examples=12 * FACTOR)
def test_any_order_with_repeats_gives_the_state_of_the_set(pool: Pool, order: list[int]) -> None:
    target = pool.world.folder / "target.review"
    expected = pool.state_of(frozenset(order), target)
    assert pool.merge(order, target) == expected
    assert verify(target).problems == ()
    assert strangers_in_the_count(target) == []


@given(order=st.permutations(range(5)))
@settings(SLOW, max_examples=6 * FACTOR)
def test_files_merged_one_by_one_and_through_another_lead_give_the_same_state(pool: Pool, order: list[int]) -> None:
    folder = pool.world.folder
    all_at_once = pool.state_of(frozenset(range(5)), folder / "target.review")
    pool.merge(order[:2], folder / "a.review")
    pool.merge(order[2:], folder / "b.review")
    assert pool.world.merge(folder / "b.review", into=folder / "a.review").state_hash == all_at_once
    assert verify(folder / "a.review").problems == ()


@given(order=st.lists(st.integers(0, 5), min_size=1, max_size=4), accept=st.booleans())
@settings(SLOW, max_examples=6 * FACTOR)
def test_a_preview_equals_the_merge_and_changes_no_byte(pool: Pool, order: list[int], accept: bool) -> None:
    target = pool.world.copy(pool.world.lead, str(pool.world.folder / "target.review"))
    files = [pool.files[number] for number in order]
    before = sha256(target)
    preview = pool.world.merge(*files, into=target, preview=True, accept_new_devices=accept)
    assert sha256(target) == before
    merged = pool.world.merge(*files, into=target, accept_new_devices=accept)
    assert (preview.files, preview.as_json(), preview.new_devices) == (
        merged.files,
        merged.as_json(),
        merged.new_devices,
    )


def test_quarantine_does_not_depend_on_whether_the_owners_file_came_first(pool: Pool) -> None:
    target = pool.world.folder / "target.review"
    pool.merge([1], target)
    owner_first = pool.world.merge(pool.forged, into=target).state_hash
    pool.merge([], target)
    pool.world.merge(pool.forged, into=target)
    assert pool.world.merge(pool.files[1], into=target).state_hash == owner_first
    assert strangers_in_the_count(target) == []


@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["office", "home"]), st.integers(0, 1), st.sampled_from(["1", "2.5", None]), st.booleans()
        ),
        min_size=2,
        max_size=5,
    )
)
@settings(SLOW, max_examples=3 * FACTOR)
def test_partial_hand_overs_of_two_laptops_end_in_the_state_of_the_last_ones(
    template: World, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str | None, bool]]
) -> None:
    world = template.copied_to(tmp_path_factory.mktemp("steps") / "world")
    office = world.hand_out()[0]
    copies = {"office": office, "home": world.copy(office, "at-home/copy.review")}
    fresh = world.copy(world.lead, "fresh.review")
    for laptop in copies:
        world.score(copies[laptop], laptop, "4", application=1, criterion=0 if laptop == "home" else 1)
    for number, (laptop, criterion, points, is_sent) in enumerate(steps):
        world.score(copies[laptop], laptop, points, criterion=criterion)
        if is_sent:
            world.merge(world.hand_in(copies[laptop], laptop, f"{number}.review"))
    last = [world.hand_in(copies[laptop], laptop, f"last-{laptop}.review") for laptop in copies]
    assert world.merge(*last).state_hash == world.merge(*reversed(last), into=fresh).state_hash
    assert verify(world.lead).problems == ()


def test_many_reviewers_files_are_previewed_and_merged_at_once(tmp_path: Path) -> None:
    """Scenario 48, in small; how long 100,000 revisions take is what benchmarks/merge.py prints."""
    world = World(tmp_path / "world", reviewers=5)
    copies = world.hand_out()
    for number, copy in enumerate(copies):
        world.score_all(copy, f"laptop-{number}", str(number % 6))
    handins = [world.hand_in(copy, f"laptop-{number}", f"{number}.review") for number, copy in enumerate(copies)]
    preview = world.merge(*handins, preview=True)
    merged = world.merge(*handins)
    assert (preview.files, preview.state_hash) == (merged.files, merged.state_hash)
    assert (merged.new, merged.exit_code, len(world.state()["reviews"])) == (5 * 16, 0, 10)


@given(order=st.lists(st.integers(0, 5), min_size=1, max_size=4))
@example(order=[1, 0])  # the second file holds nothing that the first doesn't, and keeps its part where that is undone
@settings(SLOW, max_examples=4 * FACTOR)
def test_the_command_line_gives_the_same_state_in_any_order_and_undoes_it(pool: Pool, order: list[int]) -> None:
    target = pool.world.folder / "target.review"
    expected = pool.state_of(frozenset(order), target)
    before = pool.merge([], target)
    with pool.world.laptop("lead"):
        merged = command("merge", target, *(pool.files[number] for number in order), "--accept-new-devices")
        assert merged["state_hash"] == expected
        numbers = [each["number"] for each in command("merges", target)]
        hashes = [expected, *(command("undo-merge", target, number)["state_hash"] for number in numbers)]
        assert hashes[-1] == before
        assert [command("redo-merge", target)["state_hash"] for _ in numbers] == hashes[-2::-1]
        assert command("state", target)["state_hash"] == expected
        assert command("verify", target)["ok"]


def command(*words: object) -> Any:
    """Run a command with --json and return its document."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main([str(word) for word in (*words, "--json")]) in (0, 4)
    return json.loads(out.getvalue())


def test_clock_time_zone_language_and_hash_seed_change_nothing(pool: Pool) -> None:
    worlds = (
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2018", "TZ": "Pacific/Kiritimati", "LC_ALL": "sv_SE.UTF-8"},
    )
    hashes = set()
    for number, each in enumerate(worlds):
        target = pool.world.copy(pool.world.lead, f"world-{number}.review")
        words = ["merge", str(target), *map(str, pool.files[:5]), "--accept-new-devices", "--json"]
        with pool.world.laptop("lead"):
            environment = {**os.environ, **each, "PYTHONPATH": str(Path(__file__).parents[2])}
            done = subprocess.run(
                [sys.executable, "-m", "workbench", *words],
                capture_output=True,
                text=True,
                env=environment,
                check=False,
            )
        hashes.add(json.loads(done.stdout)["state_hash"])
    assert hashes == {pool.state_of(frozenset(range(5)), pool.world.folder / "target.review")}
