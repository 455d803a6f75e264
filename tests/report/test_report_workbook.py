"""The report as a workbook: what stands in its cells, and that nothing in it is more than text, numbers and dates."""

import datetime as dt
import re
import stat
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import Call
from tests.report.conftest import NOW, Panel, ReadReport, WriteReport
from tests.report.office import needs_libreoffice, through_libreoffice
from workbench.errors import InputRefusedError
from workbench.meeting.grants import grant, set_budget
from workbench.models.entities import Application, Criterion, Decision, Document, Evidence, key
from workbench.models.entities import Call as CallEntity
from workbench.models.file import open_review_file
from workbench.models.reviewing import declare_conflict_of_interest
from workbench.models.state import state_of
from workbench.report.choices import SHEETS
from workbench.report.wording import Language, Wording, read_wording
from workbench.report.workbook import write_report

HOSTILE = (
    '=HYPERLINK("http://example.invalid","click")',
    "=cmd|' /C calc'!A0",
    "{=1+1}",
    "@SUM(1,2)",
    "+1+cmd|' /C calc'!A0",
    "http://example.invalid/page?a=1&b=<2>",
    "#N/A",
)

WHATIF = f"xl/worksheets/sheet{SHEETS.index('whatif') + 1}.xml"


def test_the_reviews_are_one_plain_row_per_application_reviewer_and_criterion(
    call: Call, panel: Panel, report: WriteReport
) -> None:
    panel.review(0, 0, "3.5", comments={0: "Clear.\nAnd short."})
    panel.review(1, 0, "2", submitted=False)
    rows = report().table("Urval_Reviews")
    assert len(rows) == 14
    assert rows[0] == {
        "No": 1,
        "Applicant": "Applicant 1",
        "Reviewer": "Reviewer 1",
        "Criterion no": 1,
        "Code": "REGION",
        "Criterion": "Regional priority",
        "Weight": 1,
        "Points": 3.5,
        "Comment": "Clear.\nAnd short.",
        "Evidence": None,
        "Status": "submitted",
        "For discussion": "no",
        "Counted": "yes",
        "Why not counted": None,
    }
    assert (rows[7]["Points"], rows[7]["Counted"], rows[7]["Why not counted"]) == (2, "no", "not submitted")


def test_the_reviews_begin_in_the_first_row_without_fill_or_gaps(finished: ReadReport) -> None:
    sheet = finished("en").sheet(3)
    assert sheet.tables["Urval_Reviews_table"].ref == f"A1:N{sheet.max_row}"
    assert sheet.max_row == 1 + 2 * 3 * 7
    for row in sheet.iter_rows():
        assert row[0].value is not None
        assert all(cell.fill.fill_type is None for cell in row)
    assert not sheet.merged_cells.ranges


def test_scenario_47_comments_that_look_like_formulas_or_links_stay_text(panel: Panel, report: WriteReport) -> None:
    panel.review(0, 0, "3", comments=dict(enumerate(HOSTILE)))
    written = report()
    cells = {row[8].value: row[8] for row in written.sheet(3).iter_rows(min_row=2)}
    assert set(cells) == set(HOSTILE)
    for text, cell in cells.items():
        assert cell.data_type == "s"
        assert cell.hyperlink is None
        assert cell.quotePrefix is not text.startswith("http")
    with zipfile.ZipFile(written.path) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            assert b"<f>" not in content or name.startswith("xl/charts/") or name == WHATIF
            assert b"hyperlink" not in content.replace(b"=HYPERLINK", b"").lower()
            assert b'TargetMode="External"' not in content
        assert not [name for name in archive.namelist() if "externalLink" in name]


def test_no_cell_but_of_what_if_is_a_formula_or_an_error(call: Call, panel: Panel, report: WriteReport) -> None:
    with call.file.transaction() as session:
        application = session.get_one(Application, call.applications[0])
        application.applicant, application.region, application.organisation_number = HOSTILE[:3]
        application.flags, application.received = [HOSTILE[3]], HOSTILE[4]
        session.add(Decision(id=application.id, outcome=HOSTILE[5], reason=HOSTILE[1]))
        session.get_one(CallEntity, call.file.call).title = {"sv": "=1+1 & Co", "en": "=1+1 & Co"}
    panel.review_all()
    declare_conflict_of_interest(
        call.file, reviewer=call.reviewers[0], application=call.applications[0], declared=True, reason="=2+2"
    )
    written = report()
    sheets = [sheet for sheet in written.book.worksheets if sheet.title != "What-if"]
    kinds = {cell.data_type for sheet in sheets for row in sheet.iter_rows() for cell in row}
    assert kinds == {"s", "n", "d"}
    assert written.book.properties.title == "Selection report – =1+1 & Co"
    assert written.table("Urval_Conflicts_of_interest")[0]["Stated reason"] == "=2+2"
    assert written.table("Urval_Eligibility")[0]["Received"] == HOSTILE[4]


def test_control_characters_are_shown_and_long_comments_cut_with_a_note(panel: Panel, report: WriteReport) -> None:
    panel.review(0, 0, "3", comments={0: "bell\x07 and\x0b more", 1: "x" * 40_000})
    rows = report(language="sv").table("Urval_Reviews")
    assert rows[0]["Kommentar"] == "bell␇ and␋ more"
    cut = rows[1]["Kommentar"]
    assert len(cut) <= 32_767
    assert re.fullmatch(r"x+ … \[avkortad: \d+ tecken till finns i granskningsfilen\]", cut)


def test_the_ranking_holds_the_figures_as_numbers(finished: ReadReport) -> None:
    row = finished("en").table("Urval_Ranking")[0]
    assert (row["Rank"], row["No"], row["Applicant"]) == (1, 2, "Applicant 2")
    assert (row["1. Regional priority"], row["Total, weighted"], row["Mean"]) == (4.5, 31.5, 4.5)
    assert (row["Median"], row["Spread (highest − lowest)"], row["Counted reviews"]) == (4.5, 0, 2)
    assert 1 <= row["Expected rank"] < 2
    assert row["90 % from"] <= row["50 % from"] <= row["50 % to"] <= row["90 % to"]
    assert 0.5 < row["Probability of selection"] <= 1


def test_the_selection_line_is_seen_and_said(finished: ReadReport) -> None:
    sheet = finished("en").sheet(1)
    assert sheet["A2"].value == "Places: 1. The selection line lies below place 1, application 2 Applicant 2."
    thick = [row[0].row for row in sheet.iter_rows(min_row=6) if row[0].border.bottom.style == "thick"]
    assert thick == [6]
    assert [row["Selection line"] for row in finished("en").table("Urval_Ranking")] == [
        "within the places",
        "outside the places",
        "outside the places",
    ]


def test_a_tie_at_the_line_is_left_to_a_person(panel: Panel, report: WriteReport) -> None:
    for application in range(3):
        panel.review(0, application, "3")
    written = report(places=2, language="sv")
    assert written.sheet(1)["A2"].value == (
        "Platser: 2. Vid urvalsgränsen delar 3 ansökningar rang 1; en person avgör vem som går före."
    )
    assert {row["Urvalsgräns"] for row in written.table("Urval_Ranking")} == {"delad plats vid gränsen"}


def test_an_application_without_a_counted_review_stands_last_without_figures(panel: Panel, report: WriteReport) -> None:
    panel.review(0, 2, "3")
    rows = report().table("Urval_Ranking")
    assert [row["No"] for row in rows] == [3, 1, 2]
    assert [row["Group"] for row in rows[1:]] == ["not ranked", "not ranked"]
    assert all(rows[1][name] is None for name in ("Rank", "Mean", "Expected rank", "Total, weighted", "Selection line"))


def test_where_no_review_counts_the_report_says_so(panel: Panel, report: WriteReport) -> None:
    written = report(language="sv")
    nothing = "Det finns ingen rangordning än: ingen granskning är både inskickad och komplett."
    assert written.sheet(1)["A2"].value == nothing
    assert written.sheet(2)["A2"].value == nothing
    assert "Ingen granskning är påbörjad än." in written.values()
    assert not written.sheet(0)._charts
    assert [row["Nr"] for row in written.table("Urval_Eligibility")] == [1, 2, 3]


def test_the_matrix_is_shaded_between_the_ends_of_the_scale(finished: ReadReport) -> None:
    sheet = finished("en").sheet(2)
    (shaded,) = sheet.conditional_formatting
    assert str(shaded.sqref) == "D5:K7"
    (rule,) = shaded.rules
    assert [(each.type, float(each.val)) for each in rule.colorScale.cfvo] == [("num", 0), ("num", 5)]
    assert [cell.value for cell in sheet[5]] == [1, 2, "Applicant 2", *[4.5] * 8]


def test_the_summary_has_the_counts_the_groups_and_a_chart_of_the_ranking(
    finished: ReadReport,
) -> None:
    written = finished("en")
    sheet = written.sheet(0)
    facts = {row[0].value: row[1].value for row in sheet.iter_rows(max_row=24) if row[0].value}
    assert facts["Applications"] == "3 received, 3 ranked, 0 without a counted review, 0 withdrawn"
    assert facts["Reviews"] == "6 count, of 6 begun"
    assert facts["Reviewers"] == "Reviewer 1, Reviewer 2 (2 of 2 with counted reviews)"
    assert facts["Places"] == "1 in this report (the call: 20–25)"
    assert facts["Report generated"] == dt.datetime(2018, 9, 1, 14, 30, 5)  # noqa: DTZ001 (Excel knows no zones)
    (chart,) = sheet._charts
    assert [str(each.val.numRef.f) for each in chart.series][2] == "'Ranking'!$P$6:$P$8"
    assert written.sheet(1)["P5"].value == "Expected rank"


def test_decisions_stand_in_the_summary_and_the_ranking(call: Call, panel: Panel, report: WriteReport) -> None:
    panel.review_all()
    with call.file.transaction() as session:
        session.add(Decision(id=call.applications[2], outcome="reserve", reason="Speaks for an uncovered region."))
    written = report(places=1, language="sv")
    chosen = {row["Ansökan"]: (row["Beslut"], row["Motivering"]) for row in written.table("Urval_Selection")}
    assert chosen["3 Applicant 3"] == ("reserv", "Speaks for an uncovered region.")
    assert written.table("Urval_Ranking")[2]["Beslut"] == "reserv"


def test_money_stands_beside_the_decisions_with_the_budget_line(call: Call, panel: Panel, report: WriteReport) -> None:
    panel.review_all()
    with call.file.transaction() as session:
        for application in call.applications[:2]:
            session.add(Decision(id=application, outcome="selected", reason="Strong"))
    set_budget(call.file, Decimal(700_000))
    for application in call.applications[:2]:
        grant(call.file, application, Decimal(400_000))
    written = report()
    rows = {row["No"]: row for row in written.table("Urval_Ranking")}
    shown = {
        number: (row["Granted (SEK)"], row["Sum so far (SEK)"], row["Against the budget"])
        for number, row in rows.items()
    }
    assert shown == {  # the second application is ranked first
        2: (400_000, 400_000, "within the budget"),
        1: (400_000, 800_000, "over the budget"),
        3: (None, None, None),
    }
    facts = {row[0].value: row[1].value for row in written.sheet(0).iter_rows(min_row=4, max_col=2)}
    assert (
        facts["Money granted"] == "granted SEK 800\u00a0000, SEK 100\u00a0000 more than the budget of SEK 700\u00a0000"
    )


def test_a_call_without_money_has_no_columns_of_it(finished: ReadReport) -> None:
    written = finished("en")
    assert not [name for name in written.table("Urval_Ranking")[0] if "SEK" in name]
    assert "Money granted" not in [row[0].value for row in written.sheet(0).iter_rows(min_row=4, max_col=1)]


def test_eligibility_flags_and_never_rejects(call: Call, report: WriteReport) -> None:
    with call.file.transaction() as session:
        first = session.get_one(Application, call.applications[0])
        first.organisation_number, first.received = "499900-0013", "2018-06-01T08:00:00+02:00"
        first.flags = ["vinnvaxt"]
        pages = {"pages": 5, "status": "ok", "size": 9, "words": 9}
        session.add(Document(id=key(first.id, "a" * 64), name="a.pdf", kind="application", **pages))
    row = report(language="sv").table("Urval_Eligibility")[0]
    assert row["Giltigt nummer"] == "ja"
    assert row["Rekommendation"] == "nej"
    assert (row["Sidor"], row["Högst sidor"]) == (5, 4)
    assert row["Inkom"] == dt.datetime(2018, 6, 1, 8)  # noqa: DTZ001 (Excel knows no zones)
    assert (row["I tid"], row["Flaggad för beslut"], row["Märkning"]) == ("nej", "ja", "Vinnväxt-finansierad")
    assert row["Att ta ställning till"] == (
        "rekommendation saknas; 5 sidor, gränsen är 4; inkom efter sista ansökningsdag"
    )
    rules = report(language="sv").table("Urval_Rules")
    assert [row["Slag"] for row in rules][-2:] == ["rådgivande", "upplysning"]


def test_evidence_is_quoted_with_its_page(call: Call, panel: Panel, report: WriteReport) -> None:
    panel.review(0, 0, "3", submitted=False)
    at = key(call.reviewers[0], call.applications[0], panel.criteria[0])
    with call.file.transaction() as session:
        session.add(Evidence(id=f"{at}/{'a' * 32}", passage={"page": 0, "text": "a passage"}))
    assert report(language="sv").table("Urval_Reviews")[0]["Belägg"] == "”a passage” (s. 1)"


def test_method_and_log_name_the_hash_the_places_and_the_personal_data(
    call: Call, panel: Panel, report: WriteReport
) -> None:
    panel.review_all()
    written = report(places=2)
    sheet = written.sheet(10)
    facts = {row[0].value: row[1].value for row in sheet.iter_rows() if row[0].value}
    assert facts["State hash"] == state_of(call.file)["state_hash"]
    assert facts["Places"] == 2
    assert facts["Scale"] == "0 to 5 in steps of 0.5"
    assert (facts["Names of reviewers"], facts["Names of leads"]) == (2, 1)
    ((title, cell),) = written.book.defined_names["Urval_State_hash"].destinations
    assert written.book[title][cell.replace("$", "")].value == facts["State hash"]
    ((title, cell),) = written.book.defined_names["Urval_Places"].destinations
    assert written.book[title][cell.replace("$", "")].value == 2


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_table_s_headings_are_its_cells_unique_and_not_blank(finished: ReadReport, language: Language) -> None:
    written = finished(language)
    names = []
    for sheet in written.book.worksheets:
        for table in sheet.tables.values():
            names.append(table.displayName)
            headings = [cell.value for cell in sheet[table.ref][0]]
            assert headings == [column.name for column in table.tableColumns]
            assert len({heading.casefold() for heading in headings}) == len(headings)
            assert all(headings)
            assert table.autoFilter.ref == table.ref
        assert sheet.auto_filter.ref is None  # a table brings its own, and Excel repairs a file with both
    assert len(set(names)) == len(names) >= 7


def test_criteria_of_one_title_get_headings_of_their_own(call: Call, panel: Panel, report: WriteReport) -> None:
    with call.file.transaction() as session:
        for criterion in panel.criteria[:2]:
            found = session.get_one(Criterion, criterion)
            found.title, found.number = {"sv": "Lika", "en": "Same\nhere"}, 1
    panel.review_all()
    headings = [cell.value for cell in report().sheet(2)[4]]
    assert headings[3:5] == ["1. Same here", "1. Same here 2"]


def test_no_english_text_of_the_report_stands_in_the_swedish_one(finished: ReadReport) -> None:
    swedish = finished("sv")
    english = {texts["en"] for texts in read_wording().values()} - {texts["sv"] for texts in read_wording().values()}
    words = {value for value in swedish.values() if isinstance(value, str)} | set(swedish.book.sheetnames)
    assert words & english == set()
    assert swedish.book.sheetnames == [Wording("sv")(f"sheet.{name}") for name in SHEETS]
    assert swedish.book.properties.language == "sv-SE"
    assert "Urvalsrapport" in words


def test_pages_are_set_up_for_printing(finished: ReadReport) -> None:
    written = finished("en")
    sheets: list[Any] = written.book.worksheets
    for sheet in sheets:
        assert sheet.page_setup.orientation == "landscape"
        assert int(sheet.page_setup.paperSize) == 9
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.center.text == "Page &P of &N"
        assert sheet.oddHeader.left.text == "Selection report – Clusters linked to smart specialisation – the S3 pilot"
        assert sheet.oddHeader.right.text == "Generated 2018-09-01 14:30"
        assert sheet.freeze_panes
    assert [sheet.print_title_rows for sheet in sheets][1:4] == ["$5:$5", "$4:$4", "$1:$1"]
    assert written.book.properties.creator == "Urval"


def test_the_same_content_and_time_give_the_same_bytes(call: Call, panel: Panel, tmp_path: Path) -> None:
    panel.review_all()
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    write_report(call.file, first, now=NOW)
    write_report(call.file, second, now=NOW)
    assert first.read_bytes() == second.read_bytes()


def test_a_report_is_written_from_a_file_that_is_open_for_reading_only(
    call: Call, panel: Panel, tmp_path: Path
) -> None:
    panel.review_all()
    call.lead.close()
    with open_review_file(call.path, write=False) as file:
        write_report(file, tmp_path / "report.xlsx", language="en")
    assert load_workbook(tmp_path / "report.xlsx").sheetnames[0] == "Summary"


def test_places_where_a_report_cannot_go_are_refused_in_one_sentence(call: Call, tmp_path: Path) -> None:
    read_only = tmp_path / "kept.xlsx"
    read_only.write_bytes(b"kept")
    read_only.chmod(stat.S_IRUSR)
    (tmp_path / "folder.xlsx").mkdir()
    for out, reason in (
        (tmp_path / "missing" / "report.xlsx", r"The folder .*missing doesn't exist\."),
        (tmp_path / "report.xls", r"report\.xls is of another kind: give it the ending \.xlsx\."),
        (tmp_path / "folder.xlsx", r"folder\.xlsx is a folder; name a file\."),
        (read_only, r"kept\.xlsx is read-only"),
    ):
        with pytest.raises(InputRefusedError, match=reason):
            write_report(call.file, out)
    assert read_only.read_bytes() == b"kept"


def test_a_report_that_fails_leaves_the_old_one_and_nothing_beside_it(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.xlsx"
    write_report(call.file, out, now=NOW)
    before = out.read_bytes()

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InputRefusedError, match=r"report\.xlsx can't be written: No space left on device\."):
        write_report(call.file, out, now=NOW)
    assert out.read_bytes() == before
    assert not [path.name for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_scenario_49_a_report_read_back_with_other_bytes_is_no_report(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.xlsx"
    write_report(call.file, out, now=NOW)
    before = out.read_bytes()

    def fail_bits(source: Path, target: Path) -> None:
        data = bytearray(source.read_bytes())
        data[len(data) // 2] ^= 1
        target.write_bytes(data)

    monkeypatch.setattr("workbench.merge.travel.put.__kwdefaults__", {"copy": fail_bits})
    with pytest.raises(InputRefusedError, match=r"report\.xlsx was read back with other bytes"):
        write_report(call.file, out, now=NOW)
    assert out.read_bytes() == before
    assert not list(tmp_path.glob(".*.part"))


def test_a_report_that_is_open_elsewhere_gives_one_sentence(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(InputRefusedError, match=r"close it where it is open, or choose another folder\."):
        write_report(call.file, tmp_path / "report.xlsx", now=NOW)


def test_charts_have_a_text_for_those_who_don_t_see_them(finished: ReadReport) -> None:
    with zipfile.ZipFile(finished("sv").path) as archive:
        drawing = archive.read("xl/drawings/drawing1.xml").decode()
    assert 'name="Förväntad rang och 90 %-intervall"' in drawing
    assert 'descr="Diagram över 3 rangordnade ansökningar' in drawing


def test_more_rows_than_a_sheet_holds_are_refused(
    call: Call, panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.review_all()
    monkeypatch.setattr("workbench.report.sheet.ROW_LIMIT", 20)
    with pytest.raises(InputRefusedError, match="more rows than Excel holds"):
        write_report(call.file, tmp_path / "report.xlsx")
    assert not (tmp_path / "report.xlsx").exists()


@needs_libreoffice
def test_libreoffice_reads_every_value_as_it_was_written(
    call: Call, panel: Panel, report: WriteReport, tmp_path: Path
) -> None:
    comments = {**dict(enumerate(HOSTILE[:5])), 5: "kept _x0041_ as it is", 6: "two\nlines, ä & <b>"}
    panel.review(0, 0, "3.5", comments=comments)
    panel.review(1, 1, "2")
    written = report(language="sv", places=1)
    other = load_workbook(through_libreoffice(written.path, tmp_path))
    for ours, theirs in zip(written.book.worksheets, other.worksheets, strict=True):
        assert ours.title == theirs.title
        for row in ours.iter_rows():
            for cell in row:
                found = theirs[cell.coordinate]
                assert (found.data_type == "f") is (cell.data_type == "f")
                if cell.data_type == "f":
                    continue  # their values: see test_whatif.py
                if isinstance(cell.value, str):
                    assert found.value == cell.value.replace("_x005F_", "_")
                elif isinstance(cell.value, float):
                    assert found.value == pytest.approx(cell.value)
                else:
                    assert found.value == cell.value
