"""The review file: made, opened, copied, locked and refused."""

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import Call
from workbench.errors import FileInUseError, InputRefusedError
from workbench.models import fold
from workbench.models.entities import Application
from workbench.models.file import APPLICATION_ID, FORMAT_VERSION, check_header, create_review_file, open_review_file
from workbench.models.verify import verify


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_new_file_says_what_it_is_in_its_header(call: Call) -> None:
    with closing(sqlite3.connect(call.path)) as connection:
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    assert found == [APPLICATION_ID, FORMAT_VERSION]


def test_the_tables_are_strict_and_the_journal_refuses_update_and_delete(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path, isolation_level=None)) as connection:
        loose = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
            "AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert loose == []
        for statement in ("UPDATE revision SET body = '{}'", "DELETE FROM revision", "DELETE FROM signature"):
            with pytest.raises(sqlite3.IntegrityError, match="grow-only"):
                connection.execute(statement)


def test_opening_to_read_changes_no_byte(call: Call) -> None:
    call.lead.close()
    before = sha256(call.path)
    with open_review_file(call.path, write=False) as file, file.transaction() as session:
        assert len(session.query(Application).all()) == 3
    assert sha256(call.path) == before
    assert sorted(path.name for path in call.path.parent.iterdir()) == ["home", "lead.review"]


def test_a_file_opened_to_read_refuses_a_change(call: Call) -> None:
    call.lead.close()
    with (
        open_review_file(call.path, write=False) as file,
        pytest.raises(InputRefusedError),
        file.transaction() as session,
    ):
        session.add(Application(id=file.new_id(), applicant="Late"))


def test_a_file_in_a_folder_without_write_permission_is_read(call: Call, tmp_path: Path) -> None:
    call.lead.close()
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = folder / "copy.review"
    copy.write_bytes(call.path.read_bytes())
    copy.chmod(0o444)
    folder.chmod(0o555)
    try:
        with open_review_file(copy, write=False) as file:
            assert file.call == call.lead.call
    finally:
        folder.chmod(0o755)


def test_caches_of_another_version_are_folded_anew_when_opened(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("DROP TABLE score")
        connection.execute("CREATE TABLE score (id TEXT, old TEXT)")
        connection.execute("UPDATE local SET value = 'old' WHERE name = 'cache_version'")
    before = sha256(call.path)
    with open_review_file(call.path, write=False) as file, file.transaction() as session:
        assert len(session.query(Application).all()) == 3
    assert sha256(call.path) == before
    open_review_file(call.path).close()
    assert verify(call.path).is_sound


def test_a_second_window_is_told_who_holds_the_file(call: Call) -> None:
    with pytest.raises(FileInUseError, match=f"lead.review is already open: by .* \\(process {os.getpid()}\\) since"):
        open_review_file(call.path)


def test_a_killed_window_leaves_no_lock_behind(call: Call) -> None:
    call.lead.close()
    script = (
        "import sys, time; from pathlib import Path; from workbench.models.file import open_review_file\n"
        "file = open_review_file(Path(sys.argv[1])); print('open', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(call.path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(FileInUseError):
            open_review_file(call.path)
        holder.send_signal(signal.SIGKILL)
    open_review_file(call.path).close()


def test_a_hot_journal_is_rolled_back_before_reading(call: Call, tmp_path: Path) -> None:
    call.lead.close()
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(\"INSERT INTO blob VALUES ('half', zeroblob(3000000))\"); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(call.path)], check=False)
    assert call.path.with_name("lead.review-journal").exists()
    with open_review_file(call.path, write=False) as file:
        assert file.call == call.lead.call
    found = verify(call.path)
    assert (found.is_sound, found.documents) == (True, 0)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "x.review is empty."),
        (b"PK\x03\x04" + bytes(200), "x.review is not a review file."),
        (b"SQLite format 3\x00" + bytes(200), "x.review is not a review file."),
    ],
)
def test_what_is_no_review_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x.review"
    path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(InputRefusedError) as refused:
            open_review_file(path, write=write)
        assert str(refused.value) == sentence
    assert path.read_bytes() == content


def test_a_file_of_a_newer_urval_is_refused_politely(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path)) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")
    with pytest.raises(InputRefusedError, match="update the program"):
        check_header(call.path)


def test_a_cut_file_is_refused_in_one_sentence(call: Call) -> None:
    call.lead.close()
    whole = call.path.read_bytes()
    call.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputRefusedError, match="damaged"):
        open_review_file(call.path)


def test_a_new_file_never_replaces_one_that_is_there(call: Call) -> None:
    before = sha256(call.path)
    with pytest.raises(InputRefusedError, match="already exists"):
        create_review_file(call.path, lead="Somebody")
    assert sha256(call.path) == before


def test_a_copy_made_while_the_file_is_open_is_whole(call: Call, tmp_path: Path) -> None:
    call.file.sign()
    copy = tmp_path / "copy.review"
    call.file.copy_to(copy)
    assert verify(copy).problems == ()


def test_a_change_is_in_the_file_when_the_transaction_ends(call: Call) -> None:
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[0]).region = "Exempellän"
    with closing(sqlite3.connect(call.path)) as other:
        found = other.execute("SELECT region FROM application WHERE id = ?", (call.applications[0],)).fetchone()
    assert found == ("Exempellän",)


def test_a_failed_transaction_changes_nothing(call: Call) -> None:
    def half_done() -> None:
        with call.file.transaction() as session:
            session.get_one(Application, call.applications[0]).region = "Lost"
            session.flush()
            session.get_one(Application, call.applications[1]).region = "half a pair \ud800"

    with pytest.raises(InputRefusedError):
        half_done()
    with call.file.transaction() as session:
        assert session.get_one(Application, call.applications[0]).region is None


def test_a_rebuild_keeps_the_file_as_it_was(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path, isolation_level=None)) as connection:
        before = sorted(connection.execute("SELECT * FROM application"), key=repr)
        connection.execute("BEGIN")
        fold.rebuild(connection)
        connection.execute("COMMIT")
        assert sorted(connection.execute("SELECT * FROM application"), key=repr) == before
