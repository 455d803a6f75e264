"""What-if: its formulas are the program's own numbers, also when somebody changes weights and places."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import Call
from tests.report.conftest import NOW, Panel, WriteReport
from tests.report.office import needs_libreoffice, through_libreoffice
from workbench.models.entities import Call as CallRow
from workbench.models.entities import Criterion, Selection
from workbench.report.collect import collect_content
from workbench.report.whatif_sheet import totals_and_places
from workbench.report.workbook import write_report

TOTAL, RANK, POSITION = 11, 12, 13
"""Columns by number: three of the application and seven criteria stand before them."""


def formulas(path: Path) -> tuple[Any, Any]:
    """The sheet as formulas, and as the values that stand beside them."""
    return load_workbook(path)["What-if"], load_workbook(path, data_only=True)["What-if"]


def shown(sheet: Any, count: int) -> dict[int, tuple[float, int, str]]:
    """Total, rank and position by the application's number."""
    return {
        sheet.cell(row, 2).value: tuple(sheet.cell(row, column).value for column in (TOTAL, RANK, POSITION))
        for row in range(10, 10 + count)
    }


@pytest.fixture
def tied(panel: Panel) -> Panel:
    """A call whose first two applications have equal totals made of different points, in thirds."""
    panel.review(0, 0, ["0.5", "1", "1", "2", "2", "3", "3"])
    panel.review(1, 0, ["1", "1", "1", "2", "2", "3", "2.5"])
    panel.review(0, 1, ["3", "3", "2", "2", "1", "1", "0.5"])
    panel.review(1, 1, ["2.5", "3", "2", "2", "1", "1", "1"])
    panel.review(0, 2, "1")
    panel.review(1, 2, "1.5")
    return panel


def test_only_the_totals_the_ranks_and_the_line_are_formulas(tied: Panel, report: WriteReport) -> None:
    sheet, _values = formulas(report(places=1).path)
    found = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
    assert found == {"D6", "D7", *(f"{column}{row}" for column in "KLMP" for row in (10, 11, 12))}


def test_weights_and_places_are_inputs_that_are_checked(tied: Panel, report: WriteReport) -> None:
    written = report(places=1)
    sheet = written.book["What-if"]
    rules = {
        str(rule.sqref): (rule.type, rule.formula1, rule.formula2) for rule in sheet.data_validations.dataValidation
    }
    assert rules == {"D4": ("whole", "1", "3"), "D5:J5": ("decimal", "0", "1000")}
    for name, cells in (("Urval_Whatif_places", "$D$4"), ("Urval_Whatif_weights", "$D$5:$J$5")):
        assert list(written.book.defined_names[name].destinations) == [("What-if", cells)]


def test_what_stands_beside_the_formulas_is_what_the_program_ranks(tied: Panel, report: WriteReport) -> None:
    _sheet, values = formulas(report(places=1).path)
    content = collect_content(tied.call.file, places=1)
    expected = totals_and_places(content.ranked_rows, 1)
    totals = {row.application.number: row.total for row in content.ranked_rows}
    ranks = {row.application.number: expected[row.application.id] for row in content.ranked_rows}
    for number, (total, rank, position) in shown(values, 3).items():
        assert total == pytest.approx(float(totals[number] or 0))
        assert (rank, position) == (ranks[number][0], report_words(ranks[number][1]))
    assert [shown(values, 3)[number][1:] for number in (1, 2)] == [(1, "tied across the line")] * 2


def report_words(position: str) -> str:
    return {"within": "within the places", "tied": "tied across the line", "outside": "outside the places"}[position]


@needs_libreoffice
@pytest.mark.parametrize(("weights", "places"), [(["1"] * 7, 1), (["2.5", "1", "0", "0.1", "1", "3", "1"], 2)])
def test_libreoffice_recomputes_to_the_program_s_numbers(
    tied: Panel, tmp_path: Path, weights: list[str], places: int
) -> None:
    written = tmp_path / "report.xlsx"
    write_report(tied.call.file, written, language="en", places=1, now=NOW)
    book = load_workbook(written)  # openpyxl keeps no values beside formulas, so LibreOffice has to compute them
    sheet = book["What-if"]
    sheet["D4"] = places
    for column, weight in zip("DEFGHIJ", weights, strict=True):
        sheet[f"{column}5"] = float(weight)
    book.save(tmp_path / "changed.xlsx")
    again = load_workbook(through_libreoffice(tmp_path / "changed.xlsx", tmp_path), data_only=True)
    with tied.call.file.transaction() as session:
        for criterion, weight in zip(tied.criteria, weights, strict=True):
            session.get_one(Criterion, criterion).weight = weight
    content = collect_content(tied.call.file, places=places)
    expected = totals_and_places(content.ranked_rows, places)
    found = shown(again["What-if"], 3)
    for row in content.ranked_rows:
        rank, position = expected[row.application.id]
        total, *rest = found[row.application.number]
        assert total == pytest.approx(float(row.total or 0), abs=1e-9)
        assert rest == [rank, report_words(position)]
    line = sorted((float(row.total or 0) for row in content.ranked_rows), reverse=True)[places - 1]
    assert again["What-if"]["D6"].value == pytest.approx(line)
    texts = [cell.value for each in again.worksheets for row in each.iter_rows() for cell in row]
    assert not [text for text in texts if isinstance(text, str) and text.startswith(("Err:", "#"))]


def test_the_places_of_the_selection_are_the_report_s(call: Call, panel: Panel) -> None:
    panel.review_all()
    with call.file.transaction() as session:
        session.get_one(CallRow, call.file.call).places = {"min": 1, "max": 3}
        session.add(Selection(id=call.file.call, places=2))
    assert collect_content(call.file).places == 2
    assert collect_content(call.file, places=1).places == 1
