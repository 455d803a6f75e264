"""The meeting's sheet, verdicts and bases; and what a report leaves out of persons when it is told to."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Call
from tests.report.conftest import NOW, Panel, Report
from workbench.models.entities import (
    Application,
    Consensus,
    ContactEntry,
    Decision,
    Fact,
    MeetingItem,
    Reviewer,
    Rule,
    Verdict,
    key,
)
from workbench.models.reviewing import declare_conflict_of_interest
from workbench.report.choices import ARCHIVE, BOARD, SHEETS, Choices
from workbench.report.collect import collect_content
from workbench.report.privacy import personal_data, prepared
from workbench.report.wording import Language, Wording
from workbench.report.workbook import write_report


@pytest.fixture
def held(call: Call, panel: Panel) -> Call:
    """A call whose meeting was held."""
    for reviewer in (0, 1):
        for application, points in enumerate(("3", "4.5", "1")):
            said = {0: "As Reviewer 2 said, clear.", 1: "Strong."} if (reviewer, application) == (0, 0) else {}
            panel.review(reviewer, application, points, comments=said)
    with call.file.transaction() as session:
        first = call.applications[0]
        session.get_one(Application, first).region = "Region Example"
        version = panel.info.criteria[0].version
        agreed = {"points": "3.5", "criterion_version": version}
        session.add(Consensus(id=key(first, panel.criteria[0]), value=agreed, reason="The strategy names it."))
        closed = {"at": "2018-09-01T09:20:00Z", "seconds": 300}
        session.add(MeetingItem(id=first, rapporteur=call.reviewers[0], notes="Reviewer 1 presented.", closed=closed))
        basis = {"rule": f"criterion:{panel.info.criteria[1].code}", "pool": [], "kept": []}
        session.add(Decision(id=first, outcome="selected", reason="A clear case.", basis=basis))
        session.add(
            ContactEntry(
                id=call.file.new_id(),
                application=first,
                kind="regional_dialogue",
                held="2018-08-20",
                persons="Person Example",
                summary="The region confirms.",
                outcome="confirmed",
            )
        )
        rule = session.query(Rule).order_by(Rule.number).first()
        assert rule is not None
        session.add(Verdict(id=key(first, rule.id), verdict={"outcome": "accept", "reason": "Checked."}))
        session.add(Fact(id=key(first, "amount"), value="600000"))
    declare_conflict_of_interest(
        call.file, reviewer=call.reviewers[1], application=call.applications[2], declared=True, reason="A relative"
    )
    return call


def written(call: Call, folder: Path, choices: Choices, language: Language = "en") -> Report:
    out = folder / "report.xlsx"
    write_report(call.file, out, language=language, places=1, now=NOW, choices=choices)
    return Report(out)


def all_text(report: Report) -> str:
    return "\n".join(str(value) for value in report.values())


def test_the_meeting_s_sheet_has_the_items_the_consensus_and_the_dialogue(held: Call, tmp_path: Path) -> None:
    report = written(held, tmp_path, ARCHIVE)
    (item,) = report.table("Urval_Meeting")
    assert (item["Rapporteur"], item["Minutes"], item["Notes"]) == ("Reviewer 1", 5, "Reviewer 1 presented.")
    assert item["Closed"] == dt.datetime(2018, 9, 1, 11, 20)  # noqa: DTZ001 (the call's zone; Excel knows none)
    (agreed,) = report.table("Urval_Consensus")
    assert (agreed["Consensus"], agreed["Mean of the reviews"], agreed["Difference"]) == (3.5, 3, 0.5)
    assert agreed["Reason"] == "The strategy names it."
    (dialogue,) = report.table("Urval_Dialogue")
    assert (dialogue["Region"], dialogue["Kind"], dialogue["Outcome"]) == (
        "Region Example",
        "regional dialogue",
        "confirmed",
    )


def test_the_ranking_says_which_step_decided(held: Call, tmp_path: Path) -> None:
    rows = {row["No"]: row for row in written(held, tmp_path, ARCHIVE).table("Urval_Ranking")}
    assert rows[1]["Decided by"] == "criterion: Established in the innovation system"
    assert rows[2]["Decided by"] is None


def test_verdicts_and_facts_stand_beside_what_arithmetic_says(held: Call, tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = written(held, tmp_path, ARCHIVE, "sv").table("Urval_Eligibility")
    assert rows[0]["Handläggarens bedömning"] == "Regel 1: godtas – Checked."
    assert rows[0]["Uppgifter"] == "sökt belopp: 600000"


def test_agreement_is_told_with_the_reviewers(held: Call, tmp_path: Path) -> None:
    sheet = written(held, tmp_path, ARCHIVE).book["Reviewers"]
    found: dict[Any, Any] = {row[0].value: (row[1].value, row[2].value) for row in sheet.iter_rows(min_row=8)}
    assert 0.9 < found["ICC, one reviewer"][0] <= 1
    assert found["Kendall's W"][0] == pytest.approx(1)


def test_an_anonymous_report_names_no_reviewer_anywhere(held: Call, tmp_path: Path) -> None:
    with held.file.transaction() as session:
        for reviewer, name in zip(held.reviewers, ("Alva Påhittad", "Bo Uppdiktad"), strict=True):
            session.get_one(Reviewer, reviewer).name = name
        first = held.applications[0]
        session.get_one(MeetingItem, first).notes = "ALVA PÅHITTAD föredrog."
    report = written(held, tmp_path, Choices(is_anonymous=True), "sv")
    text = all_text(report)
    for name in ("Alva", "Bo Uppdiktad", "A relative"):
        assert name.casefold() not in text.casefold()
    assert "Granskare 1 föredrog." in text or "Granskare 2 föredrog." in text
    assert {row["Granskare"] for row in report.table("Urval_Reviews")} == {"Granskare 1", "Granskare 2"}
    assert "Granskare är numrerade, och deras namn är utbytta också i kommentarer och anteckningar." in text


def test_without_personal_data_only_applicants_are_named(held: Call, tmp_path: Path) -> None:
    with held.file.transaction() as session:
        session.get_one(Application, held.applications[1]).organisation_number = "811228-9874"
    text = all_text(written(held, tmp_path, Choices(is_anonymous=True, has_personal_data=False)))
    for hidden in ("Lead Example", "Strong.", "Person Example", "A relative", "811228-9874", "1 presented"):
        assert hidden not in text
    assert "Applicant 1" in text
    assert "A clear case." in text, "decisions keep their reasons"


def test_the_board_gets_no_reviews(held: Call, tmp_path: Path) -> None:
    report = written(held, tmp_path, BOARD)
    names = [Wording("en")(f"sheet.{name}") for name in SHEETS if BOARD.has(name)]
    assert report.book.sheetnames == names
    assert "Reviews" not in names
    assert "Strong." not in all_text(report)


def test_what_goes_in_is_listed_before_anything_is_written(held: Call) -> None:
    content = collect_content(held.file)

    def counts(choices: Choices) -> dict[str, int]:
        return {each.key: each.count for each in personal_data(prepared(content, choices, Wording("en")))}

    everything = counts(ARCHIVE)
    assert (everything["reviewers"], everything["comments"], everything["interests"]) == (2, 2, 1)
    assert counts(BOARD) == {"leads": 1, "applicants": 3, "meeting": 1, "contacts": 1}
    assert counts(Choices(has_personal_data=False)) == {"applicants": 3, "interests": 1}
