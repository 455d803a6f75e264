"""What has no room: the file is refused or the merge is taken back, in one sentence, and nothing is lost."""

import sqlite3
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.merge.world import World, query, sha256, tampered
from workbench.merge import bounds, reader
from workbench.models import file as file_module
from workbench.models.verify import verify


def handed_in(world: World) -> Path:
    copy = world.hand_out()[0]
    world.score_all(copy, "r1")
    return world.hand_in(copy, "r1", "in.review")


def test_a_document_larger_than_one_may_be_is_refused_without_being_read(world: World) -> None:
    """Scenario 30."""
    sent, target = world.copy(world.lead, "sent.review"), world.copy(world.lead, "target.review")
    (document,) = query(world.lead, "SELECT sha256 FROM blob")[0]
    for path in (sent, target):
        with tampered(path) as connection:
            connection.execute("DELETE FROM blob")
    with closing(sqlite3.connect(sent)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("INSERT INTO blob VALUES (?, zeroblob(?))", (document, 300_000_000))
    outcome = world.merge(sent, into=target)
    assert (outcome.files[0].status, "larger than" in outcome.files[0].reason) == ("refused", True)


def test_bytes_that_no_document_names_are_neither_read_nor_taken(world: World) -> None:
    handin = handed_in(world)
    with closing(sqlite3.connect(handin)) as connection, connection:
        connection.execute("INSERT INTO blob VALUES (?, ?)", ("0" * 64, b"anything"))
    world.merge(handin)
    assert query(world.lead, "SELECT count(*) FROM blob") == [(1,)]


@pytest.mark.parametrize("text", ["printf('%.*c', 900000000, 'x')", "hex(zeroblob(400000000))"])
def test_a_column_that_would_fill_the_memory_when_it_is_read_is_refused(world: World, text: str) -> None:
    """Scenario 30."""
    handin = handed_in(world)
    with closing(sqlite3.connect(handin)) as connection, connection:
        connection.execute(f"ALTER TABLE signature ADD COLUMN extra TEXT AS ({text})")
    assert "tables" in world.refusal(handin)


def test_a_reader_that_wants_more_memory_than_its_limit_ends_and_the_file_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    handin = handed_in(world)
    monkeypatch.setattr(reader, "serve", _want_too_much)
    assert "ended the process" in world.refusal(handin)


def _want_too_much(connection: Connection) -> None:
    bounds.become_small()
    connection.recv()
    try:
        bytearray(2 * bounds.MEMORY_LIMIT)
    except MemoryError:
        return  # as a process does that is out of memory
    connection.send_bytes(b'{"refused": "The limit did not hold."}')


def test_a_full_disk_takes_the_merge_back_and_leaves_file_and_backup_whole(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scenario 38."""
    handin = handed_in(world)
    before = world.state()
    (pages,) = query(world.lead, "PRAGMA page_count")[0]
    monkeypatch.setattr(file_module, "_PRAGMAS", (*file_module._PRAGMAS, f"max_page_count = {pages + 1}"))
    outcome = world.merge(handin)
    assert (outcome.files[0].status, outcome.exit_code) == ("refused", 3)
    assert outcome.files[0].reason == "lead.review couldn't be read or written: database or disk is full."
    monkeypatch.undo()
    backup = next((world.folder / "lead backups").iterdir())
    assert (world.state(), world.state(backup)) == (before, before)
    assert (verify(world.lead).problems, verify(backup).problems) == ((), ())
    assert world.merge(handin).files[0].status == "merged"


def test_a_stick_that_is_pulled_while_it_is_copied_leaves_the_target_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scenario 38."""
    handin = handed_in(world)
    before = sha256(world.lead)

    def fail(source: object, target: object) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("workbench.merge.received._copy", fail)
    assert "can't be copied" in world.refusal(handin)
    assert sha256(world.lead) == before
