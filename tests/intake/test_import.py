"""What comes in beside PDF files: other documents, archives, versions, registers, and what a person enters."""

import io
import zipfile
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from tests.conftest import Call
from tests.intake import mailbox_for_tests as made
from tests.intake.compound_file import outlook_message
from workbench.errors import InputRefusedError, UrvalError
from workbench.intake.applications import ImportOutcome, import_applications
from workbench.intake.convert import NOT_INSTALLED, Converter, find_office
from workbench.intake.facts import read_facts, write_facts
from workbench.intake.register import read_register
from workbench.models.entities import Application, Document, Fact
from workbench.models.file import open_review_file
from workbench.models.reviewing import InboxRow, inbox

needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice isn't installed")


def run(call: Call, *sources: Path, empty: bool = True) -> ImportOutcome:
    if empty:
        with call.file.transaction() as session:
            for application in session.scalars(select(Application)):
                session.delete(application)
    call.lead.close()
    outcome = import_applications(call.path, sources)
    call.lead = open_review_file(call.path)
    return outcome


def rows(call: Call) -> tuple[InboxRow, ...]:
    return inbox(call.file, reviewer=None)


def docx(text: str) -> bytes:
    """Return the smallest Word document that holds a text."""
    stream = io.BytesIO()
    namespace = "http://schemas.openxmlformats.org"
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/'
            'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{namespace}/package/2006/relationships"><Relationship Id="r" Type="{namespace}/'
            'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{namespace}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r>'
            "</w:p></w:body></w:document>",
        )
    return stream.getvalue()


def eml(path: Path, name: str, *, received: str, number: int = 1, sender: str = "a@b.example", note: str = "") -> Path:
    """Write a message with an application."""
    message = EmailMessage()
    message["Received"] = f"from a by mx; {received}"
    message["From"], message["Subject"] = sender, "Ansökan"
    message["Message-ID"] = f"<{path.stem}@example>"
    data = made.application(number, name, note=note)
    message.add_attachment(data, maintype="application", subtype="pdf", filename="Ansökan.pdf")
    path.write_bytes(bytes(message))
    return path


# -- conversion ------------------------------------------------------------------------------------------------------


@needs_office
def test_a_word_document_is_kept_and_read_as_the_pdf_made_of_it(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "Ansökan Ådalens kluster.docx").write_bytes(docx("Ansökan. Sökande: Ådalens kluster"))
    run(call, folder)
    (row,) = rows(call)
    (shown,) = row.documents
    assert (shown.name, shown.status, shown.pages) == ("Ansökan Ådalens kluster.pdf", "ok", 1)
    with call.file.transaction() as session:
        kept = {each.name: each.replaces for each in session.scalars(select(Document))}
        assert len(kept) == 2
        assert kept["Ansökan Ådalens kluster.docx"] is None
    call.lead.close()
    before = call.path.read_bytes()
    outcome = import_applications(call.path, [folder])
    assert outcome.count("known") == 1
    assert call.path.read_bytes() == before
    call.reopen()


def test_without_libreoffice_the_document_is_kept_and_that_is_told(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.intake.applications.find_office", lambda: None)
    path = tmp_path / "Ansökan.docx"
    path.write_bytes(docx("Ansökan"))
    outcome = run(call, path)
    assert any(NOT_INSTALLED in problem for problem in outcome.applications[0].problems)
    assert rows(call)[0].documents[0].name == "Ansökan.docx"


@needs_office
def test_a_document_that_waited_for_libreoffice_is_converted_by_the_next_import(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = EmailMessage()
    message["From"], message["Message-ID"] = "a@b.example", "<word@example>"
    word = docx("Ansökan. Sökande: Ådalens kluster")
    message.add_attachment(word, maintype="application", subtype="octet-stream", filename="Ansökan.docx")
    path = tmp_path / "1.eml"
    path.write_bytes(bytes(message))
    with monkeypatch.context() as patch:
        patch.setattr("workbench.intake.applications.find_office", lambda: None)
        run(call, path)
    assert [each.name for each in rows(call)[0].documents] == ["Ansökan.docx"]
    outcome = run(call, path, empty=False)
    assert [each.name for each in rows(call)[0].documents] == ["Ansökan.pdf"]
    assert not any("later version" in problem for problem in outcome.applications[0].problems)


def test_an_office_that_hangs_is_stopped(tmp_path: Path) -> None:
    office = tmp_path / "soffice"
    office.write_text("#!/bin/sh\nexec sleep 1000\n")
    office.chmod(0o755)
    with Converter(str(office), time_limit=0.2) as converter, pytest.raises(InputRefusedError, match="took too long"):
        converter.to_pdf(Path("a.docx"), b"x")


# -- archives --------------------------------------------------------------------------------------------------------


def test_an_archive_is_the_folder_that_was_packed(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "inkomna.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Ett kluster/Ansökan.pdf", made.application(1, "Ett kluster"))
        archive.writestr("Ett kluster/Rekommendation.pdf", made.letter("Ett kluster"))
        archive.writestr("notes.txt", "x")
    outcome = run(call, path)
    (row,) = rows(call)
    assert [each.kind for each in row.documents] == ["application", "recommendation"]
    assert [each.path for each in outcome.unplaced] == [path / "notes.txt"]
    assert run(call, path, empty=False).count("known") == 1


# -- versions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("together", [True, False])
def test_a_later_version_takes_the_place_of_an_earlier_one(call: Call, tmp_path: Path, together: bool) -> None:
    first = eml(tmp_path / "1.eml", "Ett kluster", received="Mon, 28 May 2018 10:00:00 +0200")
    second = eml(tmp_path / "2.eml", "Ett kluster", received="Tue, 29 May 2018 10:00:00 +0200", note="v2")
    if together:
        outcome = run(call, second, first)
    else:
        run(call, first)
        outcome = run(call, second, empty=False)
    (row,) = rows(call)
    assert len(row.documents) == 1
    assert row.received == "2018-05-29T10:00:00+02:00"
    assert any(problem.startswith("A later version (2018-05-29 10:00)") for problem in outcome.applications[0].problems)
    with call.file.transaction() as session:
        assert len(session.scalars(select(Document)).all()) == 2
    assert run(call, first, second, empty=False).count("known") == 1


@pytest.mark.parametrize("together", [True, False])
def test_a_version_after_the_deadline_does_not(call: Call, tmp_path: Path, together: bool) -> None:
    first = eml(tmp_path / "1.eml", "Ett kluster", received="Mon, 28 May 2018 10:00:00 +0200")
    late = eml(tmp_path / "2.eml", "Ett kluster", received="Fri, 1 Jun 2018 00:00:01 +0200", note="v2")
    if together:
        run(call, late, first)
    else:
        run(call, first)
        run(call, late, empty=False)
    (row,) = rows(call)
    assert row.received == "2018-05-28T10:00:00+02:00"
    assert sorted(each.kind for each in row.documents) == ["annex", "application"]


def test_an_outlook_message_becomes_an_application(call: Call, tmp_path: Path) -> None:
    headers = "Received: from a by mx; Wed, 30 May 2018 09:00:00 +0200\r\nFrom: a@b.example\r\n"
    file = ({0x3707: "Ansökan.pdf", 0x370E: "application/pdf"}, made.application(1, "Ett kluster"))
    path = tmp_path / "ansökan.msg"
    path.write_bytes(outlook_message({0x0037: "Ansökan", 0x007D: headers, 0x001A: "IPM.Note"}, [file]))
    run(call, path)
    (row,) = rows(call)
    assert (row.applicant, row.received) == ("Ett kluster", "2018-05-30T09:00:00+02:00")
    assert run(call, path, empty=False).count("known") == 1


@pytest.mark.parametrize("together", [True, False])
def test_a_letter_in_a_message_of_its_own_joins_the_application_it_names(
    call: Call, tmp_path: Path, together: bool
) -> None:
    first = eml(tmp_path / "1.eml", "Ett provkluster", received="Mon, 28 May 2018 10:00:00 +0200")
    message = EmailMessage()
    message["From"], message["Message-ID"] = "region@region.example", "<letter@example>"
    letter = made.letter("Ett provkluster")
    message.add_attachment(letter, maintype="application", subtype="pdf", filename="Rekommendation.pdf")
    second = tmp_path / "2.eml"
    second.write_bytes(bytes(message))
    run(call, first, *[second][:together])
    run(call, second, empty=False)
    (row,) = rows(call)
    assert [each.kind for each in row.documents] == ["application", "recommendation"]


@pytest.mark.parametrize("together", [True, False])
def test_a_version_from_somebody_else_is_for_a_person_to_check(call: Call, tmp_path: Path, together: bool) -> None:
    first = eml(tmp_path / "1.eml", "Ett kluster", received="Mon, 28 May 2018 10:00:00 +0200")
    other = eml(
        tmp_path / "2.eml", "Ett kluster", received="Tue, 29 May 2018 10:00:00 +0200", sender="x@y.example", note="v2"
    )
    run(call, first, *[other][:together])
    outcome = run(call, other, empty=False) if not together else run(call, first, other)
    assert len(rows(call)) == 1
    expected = (
        "It came from x@y.example, and the version before it from a@b.example: check that both are the applicant's."
    )
    assert expected in outcome.applications[0].problems


def test_one_sender_may_write_for_two_applicants(call: Call, tmp_path: Path) -> None:
    first = eml(tmp_path / "1.eml", "Ett kluster", received="Mon, 28 May 2018 10:00:00 +0200")
    second = eml(tmp_path / "2.eml", "Två kluster", received="Mon, 28 May 2018 11:00:00 +0200", number=2)
    run(call, first, second)
    assert [row.applicant for row in rows(call)] == ["Ett kluster", "Två kluster"]


def test_a_message_without_documents_is_for_a_person(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "question.eml"
    path.write_bytes(b"From: a@b.example\r\nSubject: Question\r\n\r\nWhen is the deadline?")
    outcome = run(call, path)
    assert outcome.applications == ()
    assert outcome.unplaced[0].reason == "The message carries no document that could be an application."


def test_a_stopped_import_changes_nothing(call: Call, tmp_path: Path) -> None:
    path = eml(tmp_path / "1.eml", "Ett kluster", received="Mon, 28 May 2018 10:00:00 +0200")
    call.lead.close()
    before = call.path.read_bytes()

    def stop(done: int, total: int, text: str) -> None:
        raise UrvalError("stopped")

    with pytest.raises(UrvalError, match="stopped"):
        import_applications(call.path, [path], progress=stop)
    assert call.path.read_bytes() == before
    call.reopen()


# -- registers -------------------------------------------------------------------------------------------------------


def test_a_register_completes_known_applicants_and_enters_unknown_ones(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "register.csv"
    table.write_text(
        "Sökande;Org.nr;Län;Inkom;E-post;vinnvaxt;Telefon\n"
        f"Applicant 1;{made.organisation(1)};Skåne;2018-05-30 14:02;A@B.example;;1\n"
        "Nytt kluster;;Gotland;;;;2\n"
        "Fel kluster;123;;;;;3\n",
        "utf-8",
    )
    outcome = run(call, table, empty=False)
    (told,) = outcome.registers
    assert (told.new, told.completed, told.unchanged) == (1, 1, 0)
    first, *_, last = rows(call)
    assert (first.organisation_number, first.region) == (made.organisation(1), "Skåne")
    assert first.received == "2018-05-30T14:02:00+02:00"
    assert (last.number, last.applicant, last.region) == (4, "Nytt kluster", "Gotland")
    assert "Row 4 of register.csv was left out: 123 is no organisation number." in told.problems
    assert "4 Nytt kluster: no document of it has come in." in told.problems
    call.lead.close()
    before = call.path.read_bytes()
    again = import_applications(call.path, [table])
    assert (again.registers[0].new, again.registers[0].completed, again.registers[0].unchanged) == (0, 0, 2)
    assert call.path.read_bytes() == before
    call.reopen()


def test_a_register_overwrites_nothing_and_tells_what_differs(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "register.csv"
    table.write_text("Applicant,Region\nApplicant 1,Skåne\n", "utf-8")
    run(call, table, empty=False)
    table.write_text("Applicant,Region\nApplicant 1,Halland\n", "utf-8")
    outcome = run(call, table, empty=False)
    assert rows(call)[0].region == "Skåne"
    assert "1 Applicant 1: the register says Halland as region, the file Skåne." in outcome.registers[0].problems


def test_headings_are_found_below_a_title_in_excel_and_the_rest_is_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Inkomna ansökningar"])
    sheet.append([])
    sheet.append(["Nr", "Organisationens namn", "Belopp", "Anmärkning"])
    sheet.append([7, "Ett kluster", 500000, "x"])
    path = tmp_path / "register.xlsx"
    book.save(path)
    register = read_register(path, facts=["Belopp"])
    assert register.columns == {"number": "Nr", "applicant": "Organisationens namn", "Belopp": "Belopp"}
    assert register.unused == ("Anmärkning",)
    assert (register.rows[0].number, register.rows[0].facts) == (7, {"Belopp": "500000"})


def test_a_table_that_names_nobody_is_no_register(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputRefusedError, match="has no column for the applicant"):
        run(call, table, empty=False)
    call.reopen()


# -- facts that a person enters --------------------------------------------------------------------------------------


def test_facts_are_entered_in_one_form_and_kept_as_they_are_written_everywhere(call: Call) -> None:
    facts, asked = read_facts(call.file, call.applications[0])
    assert asked == {"vinnvaxt": True}
    changed = replace(
        facts,
        organisation_number=f"16{made.organisation(1).replace('-', '')}",
        region="Skåne",
        received="2018-05-31 16:00",
        facts={"vinnvaxt": False},
    )
    write_facts(call.file, changed)
    again, _ = read_facts(call.file, call.applications[0])
    assert again.organisation_number == made.organisation(1)
    assert again.received == "2018-05-31T16:00:00+02:00"
    assert again.facts == {"vinnvaxt": False}
    with call.file.transaction() as session:
        assert [(each.name, each.value) for each in session.scalars(select(Fact))] == [("vinnvaxt", False)]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"number": 2}, "The number 2 is taken or can't be one."),
        ({"applicant": " "}, "Write who applies."),
        ({"organisation_number": "802400-0014"}, "802400-0014 is no organisation number: ten digits"),
        ({"received": "May"}, "The time received can't be read: May is no date"),
        ({"status": "withdrawn"}, "Write why the application is withdrawn or taken up again."),
        ({"region": "x" * 501}, "A field holds at most 500 characters."),
        ({"facts": {"amount": "much"}}, "The fact amount must be a number"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_a_sentence(call: Call, change: dict[str, object], refusal: str) -> None:
    facts, _ = read_facts(call.file, call.applications[0])
    with pytest.raises(InputRefusedError) as refused:
        write_facts(call.file, replace(facts, **change))  # type: ignore[arg-type] # each value is of its field's type
    assert str(refused.value).startswith(refusal)


def test_an_application_is_withdrawn_and_taken_up_again_with_the_reason(call: Call) -> None:
    first = call.applications[0]
    for status, reason in (("withdrawn", "They asked us to"), ("active", "They changed their mind")):
        facts, _ = read_facts(call.file, first)
        write_facts(call.file, replace(facts, status=status, status_reason=reason))
        again, _ = read_facts(call.file, first)
        assert (again.status, again.status_reason) == (status, reason)
