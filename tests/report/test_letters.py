"""Letters and feedback sheets: who gets one, what stands in it, and that no text in it is ever run."""

import csv
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.conftest import Call
from tests.report.conftest import NOW, Panel
from workbench import cli
from workbench.errors import InputRefusedError
from workbench.models.entities import Application, Consensus, Decision, Reviewer, key
from workbench.report.letters import LettersOutcome, sorted_texts, write_letters
from workbench.report.wording import Language

HOSTILE = "{{ 7 * 7 }} {% for x in y %} <w:br/> & =1+1 \x07"


def decide(call: Call, place: int, outcome: str = "selected", reason: str = "A clear case.") -> None:
    with call.file.transaction() as session:
        session.add(Decision(id=call.applications[place], outcome=outcome, reason=reason, granted="600000"))


def agree(call: Call, panel: Panel, place: int, reason: str, criterion: int = 0) -> None:
    value = {"points": "3.5", "criterion_version": panel.info.criteria[criterion].version}
    at = key(call.applications[place], panel.criteria[criterion])
    with call.file.transaction() as session:
        session.add(Consensus(id=at, value=value, reason=reason))


def text_of(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def letters(call: Call, folder: Path, language: Language = "sv", *, comments: bool = False) -> LettersOutcome:
    return write_letters(call.file, folder, language=language, with_comments=comments, now=NOW)


def test_a_decision_with_its_reason_becomes_a_letter_and_a_feedback_sheet(
    call: Call, panel: Panel, tmp_path: Path
) -> None:
    panel.review_all()
    decide(call, 0)
    agree(call, panel, 0, "+ Strong ties.\n- No targets.\nWell written.")
    done = letters(call, tmp_path / "out")
    names = [path.name for path in done.letters]
    assert names == [
        "Beslut 01 Applicant 1.docx",
        "Utskickslista.csv",
        "Utskickslista.xlsx",
        "Återkoppling 01 Applicant 1.docx",
    ]
    letter, feedback = text_of(done.letters[0]), text_of(done.letters[3])
    assert "väljer ut Applicant 1" in letter
    assert "A clear case." in letter
    assert "Beviljat belopp: 600\u00a0000 kronor." in letter
    assert "2018-09-01" in letter
    assert "3,5 av 5 poäng" in feedback
    styled = feedback.splitlines()
    assert styled.index("Styrkor") < styled.index("Strong ties.") < styled.index("Att utveckla")
    assert styled.index("Att utveckla") < styled.index("No targets.") < styled.index("Well written.")


@pytest.mark.parametrize(("outcome", "words"), [("reserve", "in reserve"), ("not_selected", "does not select")])
def test_each_outcome_has_its_own_words(call: Call, panel: Panel, tmp_path: Path, outcome: str, words: str) -> None:
    decide(call, 0, outcome)
    letter = text_of(letters(call, tmp_path / "out", "en").letters[0])
    assert words in letter
    assert letter.count("Applicant 1 ") + letter.count("Applicant 1,") <= 3


def test_nothing_goes_out_without_a_decision_and_a_reason(call: Call, panel: Panel, tmp_path: Path) -> None:
    decide(call, 0, reason="  ")
    done = letters(call, tmp_path / "out")
    assert done.undecided == ("1 Applicant 1", "2 Applicant 2", "3 Applicant 3")
    assert not done.letters
    assert not (tmp_path / "out").exists()


def test_a_withdrawn_application_gets_none_and_is_not_missed(call: Call, tmp_path: Path) -> None:
    decide(call, 0)
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[0]).status = "withdrawn"
    done = letters(call, tmp_path / "out")
    assert not done.letters
    assert "1 Applicant 1" not in done.undecided


def test_without_a_consensus_there_is_no_feedback_unless_the_lead_lets_comments_stand(
    call: Call, panel: Panel, tmp_path: Path
) -> None:
    with call.file.transaction() as session:
        session.get_one(Reviewer, call.reviewers[0]).name = "Alva Påhittad"
    panel.review(0, 0, "3", comments={0: "Alva Påhittad finds it clear."})
    decide(call, 0, reason="Alva Påhittad was in favour.")
    assert letters(call, tmp_path / "a").without_feedback == ("1 Applicant 1",)
    done = letters(call, tmp_path / "b", comments=True)
    assert done.without_feedback == ()
    for path in done.letters:
        if path.suffix == ".docx":
            assert "Alva" not in text_of(path)
    assert "finds it clear." in text_of(done.letters[-1])


def test_text_that_looks_like_a_template_or_a_formula_stays_text(call: Call, panel: Panel, tmp_path: Path) -> None:
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[0]).applicant = HOSTILE
    decide(call, 0, reason=HOSTILE)
    agree(call, panel, 0, HOSTILE)
    done = letters(call, tmp_path / "out")
    shown = HOSTILE.replace("\x07", "␇")
    for path in done.letters:
        if path.suffix == ".docx":
            assert shown in text_of(path)
    (sheet,) = load_workbook(tmp_path / "out" / "Utskickslista.xlsx").worksheets
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_the_mailing_list_opens_in_a_swedish_excel(call: Call, tmp_path: Path) -> None:
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[0]).sender = "=office@example.invalid"
    decide(call, 0)
    letters(call, tmp_path / "out")
    data = (tmp_path / "out" / "Utskickslista.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0]["Sökande"] == "Applicant 1"
    assert rows[0]["Avsändare"] == "'=office@example.invalid"
    assert rows[0]["Brev"] == "Beslut 01 Applicant 1.docx"


def test_an_agency_s_own_template_takes_the_place_of_ours(call: Call, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    template = Document()
    template.add_paragraph("Hej {{ applicant }}!")
    template.save(str(own / "decision-sv.docx"))
    decide(call, 0)
    done = write_letters(call.file, tmp_path / "out", templates=own, now=NOW)
    assert text_of(done.letters[0]) == "Hej Applicant 1!"


@pytest.mark.parametrize("text", ["{{ nobody }}", "{% if %}", "{{ applicant.__class__.__mro__[1] }}"])
def test_a_template_that_cannot_be_filled_is_refused_in_one_sentence(call: Call, tmp_path: Path, text: str) -> None:
    own = tmp_path / "own"
    own.mkdir()
    template = Document()
    template.add_paragraph(text)
    template.save(str(own / "decision-sv.docx"))
    decide(call, 0)
    with pytest.raises(InputRefusedError, match=r"The template decision-sv\.docx can't be filled: "):
        write_letters(call.file, tmp_path / "out", templates=own)
    assert not (tmp_path / "out").exists()


def test_what_is_no_word_document_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "decision-sv.docx").write_bytes(b"no document")
    decide(call, 0)
    with pytest.raises(InputRefusedError, match="can't be read as a Word document"):
        write_letters(call.file, tmp_path / "out", templates=tmp_path)


def test_signs_at_the_beginning_of_a_line_sort_it() -> None:
    assert sorted_texts(["+ a", "- b", "– c", "d", " ", "+"]) == {
        "strengths": ["a"],
        "weaknesses": ["b", "c"],
        "remarks": ["d"],
    }


def test_the_command_says_what_was_left_out_and_that_a_person_is_needed(
    call: Call, panel: Panel, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for place in range(3):
        agree(call, panel, place, "Clear.")
    decide(call, 0)
    call.lead.close()
    command = ["letters", str(call.path), str(tmp_path / "out"), "--language", "en"]
    assert cli.main(command) == 4
    assert "2 Applicant 2: no letter, for want of a decision with a reason" in capsys.readouterr().err
    call.reopen()
    decide(call, 1)
    decide(call, 2)
    call.lead.close()
    assert cli.main(command) == 0
    assert len(list((tmp_path / "out").glob("Decision *.docx"))) == 3
