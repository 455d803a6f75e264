"""A mailbox of 42 messages becomes a correct call by one command, and again without change."""

import json
import mailbox
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.intake import mailbox_for_tests as made
from workbench.cli import main
from workbench.intake.checklist import Checklist, evaluate
from workbench.models.entities import Application, Document
from workbench.models.file import open_review_file
from workbench.models.reviewing import inbox
from workbench.models.verify import verify


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mailbox, imported by the command into a new call."""
    folder = tmp_path_factory.mktemp("mailbox")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        made.write_mailbox(folder / "inkorg.mbox")
        assert main(["new", str(folder / "call.review"), "--call", "s3-piloten-2018", "--lead", "Lead Example"]) == 0
        assert main(["import", str(folder / "call.review"), str(folder / "inkorg.mbox")]) == 4
    return folder / "call.review"


def checklists(path: Path) -> dict[str, Checklist]:
    with open_review_file(path, write=False) as file:
        return {each.applicant: each for each in evaluate(file)}


def finding(path: Path, number: int, code: str) -> tuple[str, str]:
    items = checklists(path)[made.name_of(number)].items
    found = next(item.finding for item in items if item.rule.code == code)
    return found.suggestion, found.reason


def test_each_applicant_is_one_application_with_its_documents(imported: Path) -> None:
    with open_review_file(imported, write=False) as file:
        rows = {row.applicant: row for row in inbox(file, reviewer=None)}
    assert set(rows) == {mail.name for mail in made.mails()}
    assert [row.number for row in rows.values()] == list(range(1, made.APPLICATIONS + 1))
    for mail in made.mails():
        row = rows[mail.name]
        kinds = ["application"] if mail.number == 9 else ["application", "recommendation"]
        assert [each.kind for each in row.documents] == kinds, mail.name
        assert row.organisation_number == made.organisation(mail.number)
        assert all(each.kind_reason for each in row.documents)
        assert mail.number == 3 or row.documents[0].name == "Ansökan.pdf"


def test_sender_time_and_source_are_kept(imported: Path) -> None:
    with open_review_file(imported, write=False) as file, file.transaction() as session:
        found = {each.applicant: each for each in session.scalars(select(Application))}
        sources = {name: (each.received, each.sender, each.source or {}) for name, each in found.items()}
    received, sender, source = sources[made.name_of(1)]
    assert received == "2018-05-02T10:01:00+02:00"
    assert sender == "skande1@kluster1.example"
    assert (source["message"], source["time"]) == ("<1@example>", "received")
    assert source["subject"] == f"Ansökan {made.name_of(1)}"
    _, sender, source = sources[made.name_of(5)]
    assert sender == "skande5@kluster5.example"
    assert source["forwarder"] == "registrator@myndighet.example"


def test_the_exceptions_are_found(imported: Path) -> None:
    assert finding(imported, 7, "PAGES") == ("fail", "It has 6 pages of at most 4.")
    assert finding(imported, 8, "PAGES")[0] == "pass"
    assert finding(imported, 9, "RECOMMENDATION") == ("fail", "No document is taken for it.")
    assert finding(imported, 11, "DEADLINE")[0] == "fail"
    assert "2018-06-01 00:01:00" in finding(imported, 11, "DEADLINE")[1]
    assert finding(imported, 12, "DEADLINE")[0] == "pass"


def test_a_later_version_stands_and_the_earlier_one_is_kept(imported: Path) -> None:
    with open_review_file(imported, write=False) as file, file.transaction() as session:
        application = session.scalars(select(Application).where(Application.applicant == made.name_of(3))).one()
        found = [each for each in session.scalars(select(Document)) if each.application == application.id]
        assert application.received == "2018-05-30T09:00:00+02:00"
        by_name = {each.name: each for each in found}
        assert by_name["Ansökan v2.pdf"].replaces == by_name["Ansökan.pdf"].sha256
    with open_review_file(imported, write=False) as file:
        row = next(row for row in inbox(file, reviewer=None) if row.applicant == made.name_of(3))
    assert [each.name for each in row.documents] == ["Ansökan v2.pdf", "Rekommendation från regionen.pdf"]


def test_a_second_import_changes_nothing(
    imported: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("URVAL_HOME", str(imported.parent / "home"))
    before = imported.read_bytes()
    main(["import", str(imported), str(imported.parent / "inkorg.mbox"), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["known"], told["extended"]) == (0, made.APPLICATIONS, 0)
    assert imported.read_bytes() == before
    assert [each["path"].rpartition("/")[2] for each in told["duplicates"]] == [
        "Ansökan.pdf",
        "Rekommendation från regionen.pdf",
    ]
    assert verify(imported).is_sound


def test_messages_in_a_folder_make_the_same_call(
    imported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("URVAL_HOME", str(imported.parent / "home"))
    folder = made.write_folder(tmp_path / "eml")
    before = imported.read_bytes()
    main(["import", str(imported), str(folder), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["new"], told["known"], told["extended"]) == (0, made.APPLICATIONS, 0)
    assert imported.read_bytes() == before


def test_the_mailbox_holds_42_messages(tmp_path: Path) -> None:
    box = mailbox.mbox(made.write_mailbox(tmp_path / "box.mbox"))
    assert len(box) == made.MESSAGES
    box.close()
