"""Applications into a review file: once, completely, and with what a person should know."""

import hashlib
from pathlib import Path

import pymupdf
import pytest
from sqlalchemy import select

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.intake.applications import ImportOutcome, import_applications, set_document_kind
from workbench.intake.facts import set_application_facts
from workbench.models.entities import Application, Document
from workbench.models.file import open_review_file
from workbench.models.reviewing import document_bytes, inbox
from workbench.models.verify import verify


def write_pdf(path: Path, *texts: str, password: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with pymupdf.open() as document:
        for text in texts:
            document.new_page().insert_text((72, 72), text.split("\n"))
        encryption = pymupdf.PDF_ENCRYPT_AES_256 if password else pymupdf.PDF_ENCRYPT_NONE
        document.save(path, encryption=encryption, user_pw=password, owner_pw=password)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three applications: one with its letter, one damaged, one encrypted."""
    found = tmp_path / "received"
    write_pdf(found / "01 Exempelkluster Nord - ansökan.pdf", "Ansökan\nSökande: Exempelkluster Nord", "Sida två")
    write_pdf(found / "01 Exempelkluster Nord - rekommendation.pdf", "Rekommendation\nVi rekommenderar klustret.")
    (found / "02 Exempelkluster Syd.pdf").write_bytes(b"%PDF-1.7\nbroken off here")
    write_pdf(found / "03 Exempelkluster Öst.pdf", "secret", password="x")
    return found


def run(call: Call, *sources: Path) -> ImportOutcome:
    call.lead.close()
    with open_review_file(call.path) as file, file.transaction() as session:
        for application in session.scalars(select(Application)):
            session.delete(application)
    outcome = import_applications(call.path, sources)
    call.lead = open_review_file(call.path)
    return outcome


def test_a_folder_becomes_applications_with_their_documents(call: Call, folder: Path) -> None:
    outcome = run(call, folder)
    rows = inbox(call.file, reviewer=None)
    assert [(row.number, row.applicant, [each.kind for each in row.documents]) for row in rows] == [
        (1, "Exempelkluster Nord", ["application", "recommendation"]),
        (2, "Exempelkluster Syd", ["application"]),
        (3, "Exempelkluster Öst", ["application"]),
    ]
    assert [(each.pages, each.status) for each in rows[0].documents] == [(2, "ok"), (1, "ok")]
    assert outcome.count("new") == 3


def test_damaged_and_encrypted_files_are_kept_with_their_reason(call: Call, folder: Path) -> None:
    outcome = run(call, folder)
    _, damaged, encrypted = inbox(call.file, reviewer=None)
    assert (damaged.documents[0].status, encrypted.documents[0].status) == ("damaged", "encrypted")
    assert damaged.documents[0].reason
    assert encrypted.documents[0].reason
    assert outcome.needs_person


def test_documents_are_kept_by_their_content(call: Call, folder: Path) -> None:
    run(call, folder)
    for row in inbox(call.file, reviewer=None):
        for document in row.documents:
            data = document_bytes(call.file, document.sha256)
            assert data is not None
            assert hashlib.sha256(data).hexdigest() == document.sha256


def test_a_second_run_adds_nothing(call: Call, folder: Path) -> None:
    run(call, folder)
    call.lead.close()
    before = call.path.read_bytes()
    outcome = import_applications(call.path, [folder])
    assert (outcome.count("new"), outcome.count("known"), outcome.count("extended")) == (0, 3, 0)
    call.lead = open_review_file(call.path)
    assert len(inbox(call.file, reviewer=None)) == 3
    assert call.path.read_bytes() == before


def test_a_letter_that_comes_later_in_the_folder_joins_its_application(call: Call, folder: Path) -> None:
    letter = folder / "01 Exempelkluster Nord - rekommendation.pdf"
    kept = letter.read_bytes()
    letter.unlink()
    run(call, folder)
    letter.write_bytes(kept)
    call.lead.close()
    outcome = import_applications(call.path, [folder])
    call.lead = open_review_file(call.path)
    assert (outcome.count("extended"), outcome.count("new")) == (1, 0)
    assert [each.kind for each in inbox(call.file, reviewer=None)[0].documents] == ["application", "recommendation"]


def test_two_applications_may_share_a_letter(call: Call, tmp_path: Path) -> None:
    received = tmp_path / "received"
    for name in ("Ett", "Två"):
        write_pdf(received / name / "ansökan.pdf", f"Ansökan\nSökande: Exempelkluster {name}")
    letter = write_pdf(received / "Ett" / "rekommendation.pdf", "Rekommendation för båda")
    (received / "Två" / "rekommendation.pdf").write_bytes(letter.read_bytes())
    run(call, received)
    assert [len(row.documents) for row in inbox(call.file, reviewer=None)] == [2, 2]


def test_a_person_can_change_what_a_document_is(call: Call, folder: Path) -> None:
    run(call, folder)
    row = inbox(call.file, reviewer=None)[1]
    set_document_kind(call.file, application=row.id, sha256=row.documents[0].sha256, kind="recommendation")
    assert inbox(call.file, reviewer=None)[1].documents[0].kind == "recommendation"
    with pytest.raises(InputRefusedError, match="A document is one of"):
        set_document_kind(call.file, application=row.id, sha256=row.documents[0].sha256, kind="poem")


def test_what_a_case_officer_knows_is_set(call: Call, folder: Path) -> None:
    run(call, folder)
    row = inbox(call.file, reviewer=None)[0]
    set_application_facts(call.file, application=row.id, region="Exempellän", flags=["vinnvaxt"])
    changed = inbox(call.file, reviewer=None)[0]
    assert (changed.region, list(changed.flags)) == ("Exempellän", ["vinnvaxt"])


def test_a_reviewers_file_takes_no_applications_in(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call.lead.close()
    monkeypatch.setenv("URVAL_HOME", str(tmp_path / "elsewhere"))
    with pytest.raises(InputRefusedError, match="Only a lead"):
        import_applications(call.path, [folder])


def test_a_missing_path_is_refused_and_changes_nothing(call: Call, tmp_path: Path) -> None:
    call.lead.close()
    before = call.path.read_bytes()
    with pytest.raises(InputRefusedError):
        import_applications(call.path, [tmp_path / "gone"])
    assert call.path.read_bytes() == before


def test_the_file_stays_verified(call: Call, folder: Path) -> None:
    run(call, folder)
    call.lead.close()
    with open_review_file(call.path, write=False) as file, file.transaction() as session:
        assert len(session.scalars(select(Document)).all()) == 4
    assert verify(call.path).problems == ()
