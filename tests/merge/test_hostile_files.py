"""Files that are damaged, foreign or forged: each is refused in one sentence, and the target isn't touched."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import generator
from tests.merge.world import World, forge_last, query, sha256, tampered
from workbench.errors import InputRefusedError
from workbench.intake.applications import set_application_facts
from workbench.merge import reader
from workbench.merge.private import private_folder
from workbench.merge.process import ReaderProcess
from workbench.merge.protocol import fingerprint
from workbench.merge.received import received, stage
from workbench.merge.vocabulary import known_caches, present_caches
from workbench.models.identity import Device
from workbench.models.verify import verify


@pytest.fixture(scope="module")
def shared(template: World, tmp_path_factory: pytest.TempPathFactory) -> World:
    """A world that no test changes; ``in.review`` in it is a good hand-in of three changes."""
    world = template.copied_to(tmp_path_factory.mktemp("shared") / "world")
    copy = world.hand_out()[0]
    for criterion in range(3):
        world.score(copy, "r1", "3", criterion=criterion)
    world.hand_in(copy, "r1", "in.review")
    return world


@pytest.fixture
def received_file(shared: World, tmp_path: Path) -> Path:
    """A copy of the good hand-in, to be spoilt."""
    return shared.copy(shared.folder / "in.review", str(tmp_path / "received.review"))


def reviewer_device(world: World) -> Device:
    return world.device("r1", world.reviewers[0])


def test_the_file_that_the_others_are_made_from_is_accepted(shared: World, received_file: Path) -> None:
    assert shared.merge(received_file, preview=True).new == 3


def test_another_calls_file_is_refused(shared: World, tmp_path: Path) -> None:
    """Scenario 25."""
    other = World(tmp_path / "other")
    copy = other.hand_out()[0]
    other.score(copy, "r1", "3")
    assert shared.refusal(other.hand_in(copy, "r1", "in.review")) == "It belongs to another call."
    assert shared.refusal(other.lead) == "It belongs to another call."


def test_a_foreign_file_that_claims_to_be_this_call_is_refused(shared: World, tmp_path: Path) -> None:
    other = World(tmp_path / "other")
    copy = other.hand_out()[0]
    other.score(copy, "r1", "3")
    claiming = other.hand_in(copy, "r1", "in.review")
    with tampered(claiming) as connection:
        for name, value in query(shared.lead, "SELECT name, value FROM local WHERE name IN ('call', 'founding')"):
            connection.execute("UPDATE local SET value = ? WHERE name = ?", (value, name))
    assert shared.refusal(claiming) == "It belongs to another call."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"PK\3\4 a ZIP by another name", "not a review file"),
        (b"SQLite format 3\0", "not a review file"),
    ],
)
def test_what_is_no_review_file_is_refused(shared: World, tmp_path: Path, content: bytes, reason: str) -> None:
    """Scenario 25."""
    path = tmp_path / "received.review"
    path.write_bytes(content)
    assert reason in shared.refusal(path)


def test_another_programs_database_is_refused(shared: World, tmp_path: Path) -> None:
    """Scenario 25."""
    path = tmp_path / "received.review"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE revision (id)")
    assert "not a review file" in shared.refusal(path)


def test_a_newer_version_is_refused_with_the_advice_to_update(shared: World, received_file: Path) -> None:
    """Scenario 27."""
    with closing(sqlite3.connect(received_file)) as connection:
        connection.execute("PRAGMA user_version = 2")
    assert "update the program" in shared.refusal(received_file)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER extra AFTER INSERT ON local BEGIN SELECT 1; END",
        "CREATE VIEW extra AS SELECT * FROM revision",
        "CREATE VIRTUAL TABLE extra USING fts5(text)",
        "ALTER TABLE revision ADD COLUMN extra TEXT AS (printf('%.*c', 900000000, 'x'))",
        "CREATE INDEX extra ON evidence (hex(zeroblob(300000000)))",
        "CREATE INDEX extra ON revision (author) WHERE depth > 5",
        "CREATE TABLE extra (id)",
        "DROP TRIGGER revision_no_update",
        "DROP TABLE local",
    ],
)
def test_a_schema_that_the_program_does_not_make_is_refused(shared: World, received_file: Path, statement: str) -> None:
    """Scenario 28."""
    with closing(sqlite3.connect(received_file)) as connection:
        connection.execute(statement)
        connection.commit()
    assert "tables" in shared.refusal(received_file)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW decision AS SELECT * FROM revision",
        "CREATE TABLE decision (id TEXT PRIMARY KEY, outcome TEXT AS (hex(zeroblob(300000000)))) STRICT",
        "CREATE TABLE decision (id)",
        "CREATE VIRTUAL TABLE decision USING fts5(text)",
    ],
)
def test_a_cache_that_no_version_makes_is_refused(shared: World, received_file: Path, statement: str) -> None:
    with closing(sqlite3.connect(received_file)) as connection:
        connection.execute("DROP TABLE decision")
        connection.execute(statement)
        connection.commit()
    assert "tables" in shared.refusal(received_file)


def test_a_file_whose_caches_another_version_made_is_merged(shared: World, received_file: Path) -> None:
    statement = "CREATE TABLE decision (id TEXT PRIMARY KEY, outcome TEXT) STRICT"
    with closing(sqlite3.connect(received_file)) as connection:
        connection.execute("DROP TABLE decision")
        connection.execute("DROP TABLE head")
        connection.execute(statement)
        connection.execute("UPDATE local SET value = 'older' WHERE name = 'cache_version'")
        connection.commit()
    assert "tables" in shared.refusal(received_file)
    name = ("table", "decision", "decision", statement)
    index = ("index", "sqlite_autoindex_decision_1", "decision", None)
    with pytest.MonkeyPatch.context() as patch:
        known = known_caches() | {fingerprint(name), fingerprint(index)}
        patch.setattr("workbench.merge.received.known_caches", lambda: known)
        assert shared.merge(received_file, preview=True).new == 3


def test_every_cache_that_this_version_makes_is_on_the_list_of_known_ones() -> None:
    listed = files("workbench.merge").joinpath("known_caches.txt").read_text("utf-8").split()
    missing = sorted(present_caches() - set(listed))
    assert not missing, f"add to workbench/merge/known_caches.txt, never taking a line out: {missing}"


def test_a_table_replaced_by_an_endless_view_is_refused(shared: World, received_file: Path) -> None:
    """Scenario 29."""
    with closing(sqlite3.connect(received_file)) as connection:
        connection.execute("DROP TABLE device")
        connection.execute(
            "CREATE VIEW device AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT i AS id, i AS public_key FROM n"
        )
        connection.commit()
    assert "tables" in shared.refusal(received_file)


def test_a_huge_sparse_file_is_refused_by_its_size(shared: World, received_file: Path) -> None:
    """Scenario 30."""
    os.truncate(received_file, 5 * 2**30)
    assert "larger than 2 GB" in shared.refusal(received_file)


@pytest.mark.parametrize("percent", [10, 50, 99])
def test_a_file_that_was_cut_off_is_refused(shared: World, received_file: Path, percent: int) -> None:
    """Scenario 32."""
    os.truncate(received_file, received_file.stat().st_size * percent // 100)
    assert "incomplete" in shared.refusal(received_file)


def test_a_file_in_wal_mode_is_refused(shared: World, received_file: Path) -> None:
    """Scenario 33."""
    data = bytearray(received_file.read_bytes())
    data[18:20] = b"\2\2"
    received_file.write_bytes(data)
    assert "WAL" in shared.refusal(received_file)


def test_a_file_with_a_half_done_transaction_beside_it_is_refused(shared: World, received_file: Path) -> None:
    received_file.with_name(received_file.name + "-journal").write_bytes(b"half done")
    assert "close it first" in shared.refusal(received_file)


@pytest.mark.parametrize("seed", [20181, 20182, 20183])
def test_seeded_byte_flips_are_refused_or_leave_every_revision_whole(
    shared: World, received_file: Path, seed: int
) -> None:
    """Scenario 31: three hundred of them, in three parts."""
    chance = generator(seed)
    good = received_file.read_bytes()
    target = shared.copy(shared.lead, str(received_file.with_name("target.review")))
    files = []
    for number in range(100):
        data = bytearray(good)
        for _ in range(chance.choice([1, 1, 20])):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path = received_file.with_name(f"{number}.review")
        path.write_bytes(data)
        files.append(path)
    outcome = shared.merge(*files, into=target)
    assert len({file.status for file in outcome.files}) >= 2
    assert verify(target).problems == ()


def test_a_body_altered_under_its_hash_is_told(shared: World, received_file: Path) -> None:
    """Scenario 35."""
    with tampered(received_file) as connection:
        connection.execute('UPDATE revision SET body = replace(body, \'"points":"3"\', \'"points":"5"\')')
    assert "hash doesn't match" in shared.refusal(received_file)


def test_a_body_altered_with_its_hash_but_without_the_key_is_told(shared: World, received_file: Path) -> None:
    """Scenario 35."""
    thief = Device(shared.call, shared.reviewers[0], shared.device("lead", shared.founder).private_key)
    honest = reviewer_device(shared)

    class Stolen(Device):
        """Signs with another key in the name of the honest device."""

        @property
        def id(self) -> str:
            return honest.id

    stolen = Stolen(thief.call, thief.person, thief.private_key)
    forge_last(received_file, stolen, lambda body: body["value"].update(points="5"))
    assert "signature" in shared.refusal(received_file)


def test_an_unsigned_tail_is_refused_with_what_to_do(shared: World, received_file: Path) -> None:
    with tampered(received_file) as connection:
        connection.execute("DELETE FROM signature WHERE seq > 1")
    assert "signed" in shared.refusal(received_file)
    assert "close it" in shared.refusal(received_file)


def test_a_missing_key_is_told(shared: World, received_file: Path) -> None:
    with tampered(received_file) as connection:
        connection.execute("DELETE FROM device WHERE id = ?", (reviewer_device(shared).id,))
    assert "key" in shared.refusal(received_file)


def test_a_gap_in_a_chain_is_told(shared: World, received_file: Path) -> None:
    """Scenario 36."""
    with tampered(received_file) as connection:
        connection.execute("DELETE FROM parent")
        connection.execute("DELETE FROM head")
        connection.execute("DELETE FROM revision WHERE seq = 2 AND entity = 'score'")
    assert "Changes are missing" in shared.refusal(received_file)


def set_value(value: object) -> Callable[[dict[str, Any]], object]:
    return lambda body: body.update(value=value)


def raw_value(text: str) -> Callable[[dict[str, Any]], str]:
    def change(body: dict[str, Any]) -> str:
        body["value"] = "HERE"
        return json.dumps(body, sort_keys=True, separators=(",", ":")).replace('"HERE"', text)

    return change


@pytest.mark.parametrize(
    "change",
    [
        raw_value("NaN"),
        raw_value("Infinity"),
        raw_value("1.5"),
        raw_value('{"criterion_version":"x", "points":"3"}'),
        raw_value('{"criterion_version":"x","points":"3","points":"4"}'),
        raw_value('"' + "\\ud800" + '"'),
        raw_value("[" * 5000 + "]" * 5000),
        lambda body: "{}",
        lambda body: "[]",
        lambda body: "not JSON",
    ],
)
def test_a_body_that_is_not_canonical_is_refused(
    shared: World, received_file: Path, change: Callable[[dict[str, Any]], str]
) -> None:
    """Scenario 34."""
    forge_last(received_file, reviewer_device(shared), change, raw=True)
    assert "Change 3 of chain" in shared.refusal(received_file)


@pytest.mark.parametrize(
    "change",
    [
        set_value("5"),
        set_value(True),
        set_value({"points": "NaN", "criterion_version": "x"}),
        set_value({"points": 5, "criterion_version": "x"}),
        set_value({"points": "5"}),
        set_value({"points": "5", "criterion_version": "nul\0"}),
        lambda body: body.update(field="comment", value="A\u030a is two characters"),
        lambda body: body.update(field="comment", value="x" * 1_048_576),
        lambda body: body.update(field="comment", value=7),
        lambda body: body.update(field="unheard_of"),
        lambda body: body.update(entity="unheard_of"),
        lambda body: body.update(id=body["id"] + "/\u202etxt"),
        lambda body: body.update(id="../" + body["id"]),
        lambda body: body.update(entity="review", field="status", value="selected"),
        lambda body: body.update(entity="review", field="flagged", value=1),
        lambda body: body.update(entity="settlement", id="a" * 64, field="choice", value={"entity": "score"}),
        lambda body: body.update(entity="settlement", id="a" * 64, field="choice", value=["score"]),
        lambda body: body.update(hlc=-1),
        lambda body: body.update(hlc=2**60),
        lambda body: body.update(depth=2**62),
        lambda body: body.update(depth=5),
        lambda body: body.update(parents=["0" * 64]),
        lambda body: body.update(v=2),
        lambda body: body.update(extra=1),
        lambda body: body.update(audience="all"),
    ],
)
def test_a_signed_revision_that_no_urval_writes_is_refused(
    shared: World, received_file: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    """Scenario 34."""
    forge_last(received_file, reviewer_device(shared), change)
    assert "Change 3 of chain" in shared.refusal(received_file)


@pytest.mark.parametrize("spans", [[["a" * 32, 1]], [["a" * 32, 5, 1]], [["../x", 1, 1]], {"a": 1}])
def test_an_undone_merge_told_in_another_shape_is_refused(shared: World, tmp_path: Path, spans: object) -> None:
    path = shared.copy(shared.lead, str(tmp_path / "lead.review"))
    with shared.opened(path, "lead") as file:  # one change more than the target holds: the one that is forged
        set_application_facts(file, application=shared.applications[0], applicant="Renamed")
    forged = {"entity": "retraction", "id": "a" * 32, "field": "spans", "value": spans, "parents": [], "depth": 1}
    forge_last(path, shared.device("lead", shared.founder), lambda body: body.update(forged))
    assert "another kind than its field" in shared.refusal(path)


def test_a_revision_deeper_than_its_parents_make_it_is_refused(shared: World, received_file: Path) -> None:
    (parent,) = query(received_file, "SELECT lower(hex(id)) FROM revision WHERE seq = 1 AND entity = 'score'")[0]
    change = {"parents": [parent], "depth": 99}
    forge_last(received_file, reviewer_device(shared), lambda body: body.update(change))
    assert "doesn't add up" in shared.refusal(received_file)


def test_a_revision_whose_parent_is_missing_still_is_kept(shared: World, received_file: Path) -> None:
    change = {"parents": ["ab" * 32], "depth": 7}
    forge_last(received_file, reviewer_device(shared), lambda body: body.update(change))
    assert shared.merge(received_file, preview=True).new == 3


def test_an_altered_document_is_told(shared: World, tmp_path: Path) -> None:
    path = shared.copy(shared.lead, str(tmp_path / "lead.review"))
    target = shared.copy(shared.lead, str(tmp_path / "target.review"))
    for file in (path, target):
        with tampered(file) as connection:
            connection.execute("DELETE FROM blob")
    sha = query(shared.lead, "SELECT sha256 FROM blob")[0][0]
    with tampered(path) as connection:
        connection.execute("INSERT INTO blob VALUES (?, ?)", (sha, b"other bytes"))
    assert "Document" in shared.merge(path, into=target).files[0].reason


def test_a_file_that_takes_too_long_is_given_up_and_its_reader_killed(shared: World, received_file: Path) -> None:
    with shared.opened(shared.lead, "lead") as file, received(received_file) as copy, ReaderProcess() as asked:
        asked._time_limit = 0.0
        with pytest.raises(InputRefusedError, match="takes more than"):
            stage(copy, file, asked)
        assert asked._process is None
        asked._time_limit = 60.0
        assert stage(copy, file, asked).reading.staged == 3


def test_a_file_that_ends_its_reader_is_refused(
    shared: World, received_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "serve", _die)
    assert "ended the process" in shared.refusal(received_file)


def _die(connection: object) -> None:
    os._exit(9)


def test_reading_leaves_the_original_untouched_and_nothing_behind(shared: World, received_file: Path) -> None:
    before = sha256(received_file)
    shared.merge(received_file, preview=True)
    working = shared.folder / "laptops" / "lead" / "cache" / "working"
    assert (sha256(received_file), list(working.iterdir())) == (before, [])


def test_what_a_killed_process_left_behind_is_removed_and_what_is_in_use_is_not() -> None:
    with private_folder() as used:
        (used / "received.sqlite").write_bytes(b"being read")
        left = used.with_name("left")
        left.mkdir()
        (left / "received.sqlite").write_bytes(b"left behind")
        with private_folder():
            assert ((used / "received.sqlite").exists(), left.exists()) == (True, False)
    assert list(used.parent.iterdir()) == []


def test_the_parent_never_loads_the_readers_sqlite() -> None:
    script = "import sys, workbench.merge.merge; sys.exit('apsw' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
