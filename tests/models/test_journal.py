"""How the journal is written: each change of a tracked attribute is one revision, and there is no way around it."""

import json
import shutil
import sqlite3
from contextlib import closing
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, insert, update

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.models.entities import (
    ENTITIES,
    Acceptance,
    Application,
    Criterion,
    Fact,
    Reviewer,
    Score,
    key,
    tracked_fields,
)
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.identity import ChainClaim, make_device
from workbench.models.people import act_for
from workbench.models.state import state_of
from workbench.models.verify import verify


def bodies(path: Path, entity: str, field: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT body FROM revision WHERE entity = ? AND field = ? ORDER BY hlc, chain, seq", (entity, field)
        )
        return [json.loads(body) for (body,) in found]


def rename(file: ReviewFile, application: str, name: str | None) -> None:
    with file.transaction() as session:
        session.get_one(Application, application).applicant = name


def test_setting_an_attribute_writes_one_revision_that_replaces_the_head(call: Call) -> None:
    rename(call.file, call.applications[0], "New name")
    first, second = (
        body for body in bodies(call.path, "application", "applicant") if body["id"] == call.applications[0]
    )
    assert (second["value"], second["depth"], len(second["parents"])) == ("New name", 2, 1)
    assert (first["value"], first["depth"], first["parents"]) == ("Applicant 1", 1, [])


def test_setting_an_attribute_to_what_it_is_writes_nothing(call: Call) -> None:
    before = len(bodies(call.path, "application", "applicant"))
    rename(call.file, call.applications[0], "Applicant 1")
    assert len(bodies(call.path, "application", "applicant")) == before


def test_text_is_kept_in_one_unicode_form(call: Call) -> None:
    rename(call.file, call.applications[0], "A\u030angkraft")
    with call.file.transaction() as session:
        assert session.get_one(Application, call.applications[0]).applicant == "\u00c5ngkraft"
    call.reopen()
    assert verify(call.path).problems == ()


@pytest.mark.parametrize("text", ["NUL\0", "half a pair \ud800", "x" * 1_000_001])
def test_text_that_no_file_can_hold_is_refused(call: Call, text: str) -> None:
    with pytest.raises(InputRefusedError):
        rename(call.file, call.applications[0], text)


def test_deleting_writes_tombstones_and_keeps_the_history(call: Call) -> None:
    with call.file.transaction() as session:
        session.delete(session.get_one(Application, call.applications[0]))
    assert [row["id"] for row in state_of(call.file)["applications"]] == call.applications[1:]
    values = [
        body["value"] for body in bodies(call.path, "application", "applicant") if body["id"] == call.applications[0]
    ]
    assert values == ["Applicant 1", None]
    call.reopen()
    assert verify(call.path).problems == ()


def test_an_entity_of_which_nothing_is_left_has_no_row(call: Call) -> None:
    with call.file.transaction() as session:
        application = session.get_one(Application, call.applications[0])
        application.applicant = application.number = None
    with call.file.transaction() as session:
        assert session.get(Application, call.applications[0]) is None
    call.reopen()
    assert verify(call.path).problems == ()


@pytest.mark.parametrize(
    "statement",
    [
        update(Application).values(applicant="x"),
        delete(Application),
        insert(Application).values(id="x", applicant="x"),
    ],
)
def test_statements_that_would_go_around_the_journal_are_refused(call: Call, statement: Any) -> None:
    with pytest.raises(TypeError, match="journal"), call.file.transaction() as session:
        session.execute(statement)


def test_a_change_behind_the_journals_back_is_found(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("UPDATE application SET applicant = 'Forged'")
    assert verify(call.path).problems == ("What the program shows of application isn't what the journal says.",)


def test_chains_count_without_gaps_and_link_back(call: Call) -> None:
    for name in ("One", "Two", "Three"):
        rename(call.file, call.applications[0], name)
    with closing(sqlite3.connect(call.path)) as connection:
        rows = connection.execute(
            "SELECT chain, seq, lower(hex(id)), body FROM revision ORDER BY chain, seq"
        ).fetchall()
    for before, after in pairwise(rows):
        if before[0] == after[0]:
            assert (after[1], json.loads(after[3])["prev"]) == (before[1] + 1, before[2])


def test_a_reviewers_copy_can_not_change_what_is_the_leads(call: Call) -> None:
    call.lead.close()
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("INSERT INTO local VALUES ('reviewer', ?)", (call.reviewers[0],))
    with open_review_file(call.path) as file:
        with pytest.raises(InputRefusedError, match="Only a lead"):
            rename(file, call.applications[0], "Mine")
        with pytest.raises(InputRefusedError, match="Only the reviewer"), file.transaction() as session:
            session.add(Score(id=key(call.reviewers[1], call.applications[0], "k"), comment="not mine"))


def test_a_lead_file_on_another_computer_is_not_the_leads(
    call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    call.lead.close()
    monkeypatch.setenv("URVAL_HOME", str(tmp_path / "elsewhere"))
    with open_review_file(call.path) as file:
        assert file.lead is None
        with pytest.raises(InputRefusedError, match="Only a lead"):
            rename(file, call.applications[0], "Mine")


def test_scores_that_the_lead_enters_for_a_reviewer_count_at_once(call: Call) -> None:
    person = act_for(call.file, "reviewer 1")
    with call.file.transaction() as session:
        session.add(Score(id=key(person, call.applications[0], "k" * 32), comment="from paper"))
    call.reopen()
    with call.file.transaction() as session:
        assert session.get_one(Score, key(person, call.applications[0], "k" * 32)).comment == "from paper"
        assert [each.accepted for each in session.query(Acceptance)] == [True]
    call.reopen()
    assert verify(call.path).problems == ()


def test_what_an_unaccepted_device_wrote_waits_until_the_device_is_accepted(call: Call) -> None:
    person = call.reviewers[0]
    call.file.act_as(device := make_device(call.file.call, person))
    score = key(person, call.applications[0], "k" * 32)
    with call.file.transaction() as session:
        session.add(Score(id=score, comment="waiting"))
    with call.file.transaction() as session:
        assert session.get(Score, score) is None
    with call.file.transaction() as session:
        session.add(Acceptance(id=key(person, device.id), accepted=True))
    with call.file.transaction() as session:
        assert session.get_one(Score, score).comment == "waiting"


def test_a_reviewer_taken_off_the_roster_counts_no_more(call: Call) -> None:
    person = act_for(call.file, "Reviewer 1")
    score = key(person, call.applications[0], "k" * 32)
    with call.file.transaction() as session:
        session.add(Score(id=score, comment="there"))
    with call.file.transaction() as session:
        session.get_one(Reviewer, person).reviews = False
    with call.file.transaction() as session:
        assert session.get(Score, score) is None
    with call.file.transaction() as session:
        session.get_one(Reviewer, person).reviews = True
    with call.file.transaction() as session:
        assert session.get_one(Score, score).comment == "there"


def test_a_copy_of_a_file_never_goes_on_with_a_chain_that_the_other_went_on_with(call: Call, tmp_path: Path) -> None:
    call.lead.close()
    other = tmp_path / "copy.review"
    shutil.copy(call.path, other)
    for path, name in ((call.path, "In the first"), (other, "In the copy"), (call.path, "In the first again")):
        with open_review_file(path) as file:
            rename(file, call.applications[0], name)
    heads = set()
    for path in (call.path, other):
        assert verify(path).problems == ()
        with closing(sqlite3.connect(path)) as connection:
            heads |= set(connection.execute("SELECT chain, seq, id FROM revision"))
    assert len({(chain, seq) for chain, seq, _ in heads}) == len(heads)


def test_an_older_copy_put_back_in_place_starts_a_chain_of_its_own(call: Call, tmp_path: Path) -> None:
    call.lead.close()
    old = call.path.read_bytes()
    with open_review_file(call.path) as file:
        rename(file, call.applications[0], "Lost with the disk")
    call.path.write_bytes(old)
    with open_review_file(call.path) as file:
        rename(file, call.applications[0], "After the restore")
    with closing(sqlite3.connect(call.path)) as connection:
        chains = connection.execute("SELECT count(*) FROM chain WHERE audience = 'all'").fetchone()
    assert (chains, verify(call.path).problems) == ((2,), ())


def test_two_copies_open_at_once_write_different_chains(call: Call, tmp_path: Path) -> None:
    call.file.sign()
    call.file.copy_to(tmp_path / "copy.review")
    with open_review_file(tmp_path / "copy.review") as other:
        rename(call.file, call.applications[0], "Here")
        rename(other, call.applications[0], "There")
        found = [
            body["chain"]
            for path in (call.path, other.path)
            for body in bodies(path, "application", "applicant")
            if body["value"] in ("Here", "There")
        ]
    assert len(set(found)) == 2


def test_a_claim_is_held_by_one_at_a_time(user_folder: Path) -> None:
    first, second = ChainClaim("c" * 32), ChainClaim("c" * 32)
    assert (first.acquire(), second.acquire()) == (True, False)
    first.release()
    assert second.acquire()
    second.release()


def test_the_clock_of_a_chain_never_runs_backwards(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.models.journal.time.time_ns", lambda: 0)
    rename(call.file, call.applications[0], "In 1970")
    clocks = [
        body["hlc"] for body in bodies(call.path, "application", "applicant") if body["id"] == call.applications[0]
    ]
    assert clocks == sorted(clocks)


def test_what_one_transaction_writes_shares_a_clock_that_no_other_has(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.models.journal.time.time_ns", lambda: 2**62)
    for _ in range(2):
        with call.file.transaction() as session:
            first, second = (session.get_one(Application, each) for each in call.applications[:2])
            first.applicant = f"{first.applicant}!"
            session.flush()
            second.applicant = f"{second.applicant}!"
    clocks = [body["hlc"] for body in bodies(call.path, "application", "applicant")][-4:]
    assert clocks == [clocks[0], clocks[0], clocks[0] + 1, clocks[0] + 1]


def test_every_tracked_field_of_every_entity_is_in_the_state_or_left_out_on_purpose(call: Call) -> None:
    left_out = {
        "founding",
        "accepted",
        "reviews",
        "leads",
        "assigned",
        "status",
        "flagged",
        "answer",
        "value",
        "comment",
    }
    text = json.dumps(state_of(call.file))
    shown = {Application: call.applications[0], Criterion: None, Reviewer: None}
    for entity in shown:
        for field in set(tracked_fields(entity)) - left_out:
            assert f'"{field}"' in text, (entity, field)
    assert set(ENTITIES) >= {entity.__tablename__ for entity in shown}


def test_points_are_exact_decimals(call: Call) -> None:
    assert Score(value={"points": "3.5", "criterion_version": "x"}).points == Decimal("3.5")


@pytest.mark.parametrize("value", ["400000", "true", "null", "text", "", True, False, 3, ["a"], {"b": None}])
def test_a_value_of_any_json_kind_reads_back_as_that_kind(call: Call, value: object) -> None:
    entity_id = f"{call.applications[0]}/fact"
    with call.file.transaction() as session:
        session.add(Fact(id=entity_id, value=value))
    with call.reopen().transaction() as session:
        read = session.get_one(Fact, entity_id).value
    assert (type(read), read) == (type(value), value)
