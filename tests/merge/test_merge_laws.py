"""The laws of merging, through real files: any order, any number of times, the same state."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.merge.world import World, forge_last, sha256
from workbench.models.entities import Application, key
from workbench.models.verify import verify

SLOW = settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


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


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    return Pool(tmp_path_factory.mktemp("pool"))


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
@settings(SLOW, max_examples=12)
def test_any_order_with_repeats_gives_the_state_of_the_set(pool: Pool, order: list[int]) -> None:
    target = pool.world.folder / "target.review"
    expected = pool.state_of(frozenset(order), target)
    assert pool.merge(order, target) == expected
    assert verify(target).problems == ()
    assert strangers_in_the_count(target) == []


@given(order=st.permutations(range(5)))
@settings(SLOW, max_examples=6)
def test_files_merged_one_by_one_and_through_another_lead_give_the_same_state(pool: Pool, order: list[int]) -> None:
    folder = pool.world.folder
    all_at_once = pool.state_of(frozenset(range(5)), folder / "target.review")
    pool.merge(order[:2], folder / "a.review")
    pool.merge(order[2:], folder / "b.review")
    assert pool.world.merge(folder / "b.review", into=folder / "a.review").state_hash == all_at_once
    assert verify(folder / "a.review").problems == ()


@given(order=st.lists(st.integers(0, 5), min_size=1, max_size=4), accept=st.booleans())
@settings(SLOW, max_examples=6)
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
@settings(SLOW, max_examples=3)
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
