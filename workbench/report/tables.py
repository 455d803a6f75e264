"""Plain tables as a workbook of one sheet, and what keeps text text in a spreadsheet that opens a CSV file."""

import datetime as dt
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workbench.report.safe_text import is_formula_like, visible
from workbench.report.wording import Wording

_MOST_WIDE = 60


def cell_text(text: str) -> str:
    """Return a text for a CSV file that spreadsheets open: an apostrophe keeps what looks like a formula text."""
    return f"'{visible(text)}" if is_formula_like(text) else visible(text)


def write_table(
    path: Path, headings: Sequence[str], rows: Sequence[Sequence[str]], *, title: str, now: dt.datetime
) -> None:
    """Write one table as a workbook."""
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    from workbench.report.archive import ReportArchive
    from workbench.report.looks import Look, Looks
    from workbench.report.rows import Rows
    from workbench.report.sheet import Column, Sheet

    book = Workbook(write_only=True)
    looks = Looks(book)
    with tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n") as file:
        sheet = Sheet(book, title, Rows(file, looks.style_number, Wording("en")("word.cut")))
        columns: list[Column[Sequence[str]]] = []
        for place, heading in enumerate(headings):
            width = max(len(heading), *(len(row[place]) for row in rows)) + 3 if rows else len(heading)
            columns.append(
                Column(heading, min(width, _MOST_WIDE), lambda row, at=place: row[at], Look.WRAPPED)  # type: ignore[misc]
            )
        sheet.set_up(widths=[column.width for column in columns], frozen="A2", repeated=1)
        sheet.add_table("Urval_List", columns, rows)
        with ReportArchive(path, [sheet.rows], now, ()) as archive:
            ExcelWriter(book, archive).write_data()
