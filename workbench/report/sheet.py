"""One worksheet as the report writes it: rows go out as they come, and text that came from people stays text.

The workbook is write-only, so a sheet keeps no cell: each column has a few *pens*, cells of one look that are filled
anew for every row. That keeps a styled table nearly as fast as a bare one.
"""

import datetime as dt
import math
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Generic, TypeVar

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import absolute_coordinate, get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from workbench.errors import InputRefusedError
from workbench.report.looks import BOLD, LINE, RULED, TALL, WRAPPED, Look
from workbench.report.safe_text import one_line, safe_text

Value = str | int | float | Decimal | Fraction | dt.date | None
Row = TypeVar("Row")

ROW_LIMIT = 1_048_576
_HEADING_LIMIT = 255
_FIRST_EXCEL_YEAR = 1900
_LINE_POINTS, _MOST_POINTS = 15, 409
_NARROW = 30
"""Below so many characters a line's last word matters, and lines are counted by breaking the text as it will be."""
_LETTERS = 1.1
"""Letters of ordinary text in the room of one digit, which is what widths are counted in."""
_FILLED = 0.95
"""How much of a wide line its words fill."""


@dataclass(frozen=True)
class Styled:
    """A value with its look."""

    value: Value
    look: Look


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a table; without a look its cells are as plain as a file allows."""

    heading: str
    width: float
    value: Callable[[Row], Value]
    look: Look | None = Look.TEXT
    is_upright: bool = False
    """Whether the heading is turned, for a narrow column of figures."""


class Sheet:
    """A worksheet; set it up before the first row, since a write-only sheet starts with its set-up."""

    def __init__(self, book: Workbook, title: str, *, cut_note: str) -> None:
        self.title = title
        self.rows = 0
        self._book = book
        self._sheet: Any = book.create_sheet(title)
        self._cut_note = cut_note
        self._pens: dict[tuple[int, Look | None, bool, bool], Any] = {}
        self._widths: Sequence[float] = ()
        self._lines = 1.0
        self._heights: dict[float, RowDimension] = {}

    @property
    def worksheet(self) -> Any:
        """The openpyxl sheet, for charts and conditional formats."""
        return self._sheet

    def set_up(
        self, *, widths: Sequence[float], frozen: str | None, repeated: int | None, has_grid: bool = True
    ) -> None:
        """Set widths in characters, the cell right below and after what is frozen, and the row that pages repeat."""
        sheet = self._sheet
        self._widths = widths
        for number, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.freeze_panes = frozen
        sheet.sheet_view.showGridLines = has_grid
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        if repeated:
            sheet.print_title_rows = f"{repeated}:{repeated}"

    def set_header(self, *, left: str, right: str, footer: str) -> None:
        """Set what stands above and below each printed page; ``footer`` may hold Excel's page codes."""
        header = self._sheet.oddHeader
        header.left.text, header.right.text = (one_line(text, 100).replace("&", "&&") for text in (left, right))
        self._sheet.oddFooter.center.text = footer

    def add(self, *entries: Value | Styled) -> int:
        """Write a row and return its number, counted from 1."""
        styled = [entry if isinstance(entry, Styled) else Styled(entry, Look.TEXT) for entry in entries]
        return self._append([self._cell(at, each.value, each.look) for at, each in enumerate(styled)])

    def add_table(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        rows: Iterable[Row],
        *,
        heading: Look = Look.HEADING,
        line_after: int | None = None,
    ) -> str | None:
        """Write a table and return the range of its rows, or None where it has none.

        The name serves for Excel's table and, without ``_table``, for its rows. ``line_after`` puts the selection
        line below that many rows.

        Raises:
            InputRefusedError: more rows than a sheet holds.
        """
        headings = unique_headings([column.heading for column in columns])
        first = (
            self._append(
                [
                    self._cell(at, text, Look.HEADING_UP if column.is_upright else heading)
                    for at, (column, text) in enumerate(zip(columns, headings, strict=True))
                ]
            )
            + 1
        )
        looks = [(at, column.value, column.look) for at, column in enumerate(columns)]
        cell = self._cell
        for count, row in enumerate(rows, start=1):
            marked = count == line_after
            self._append([cell(at, value(row), look, marked) for at, value, look in looks])
        if self.rows < first:
            return None
        last = f"{get_column_letter(len(columns))}{self.rows}"
        cells = f"A{first - 1}:{last}"
        table = Table(displayName=f"{name}_table", ref=cells, autoFilter=AutoFilter(ref=cells))
        # A write-only sheet can't read its headings back, so the table is told them.
        table.tableColumns = [TableColumn(id=at, name=text) for at, text in enumerate(headings, start=1)]
        self._sheet.tables.add(table)  # add_table() warns that we have to do what we just did
        self.name_range(name, f"A{first}:{last}")
        return f"A{first}:{last}"

    def name_range(self, name: str, cells: str) -> None:
        """Give cells a name in the workbook; names are the same in every language, so that formulas go on working."""
        self._book.defined_names[name] = DefinedName(name, attr_text=f"'{self.title}'!{absolute_coordinate(cells)}")

    def _append(self, cells: list[Any]) -> int:
        if self.rows == ROW_LIMIT:
            raise InputRefusedError(
                f"The sheet {self.title} would have more than the {ROW_LIMIT} rows that Excel holds."
            )
        self.rows += 1
        dimensions = self._sheet.row_dimensions
        if self._lines > 1:  # not every program fits heights when it opens a file, and pages are printed as they are
            dimensions[self.rows] = self._height(self._lines)
        self._sheet.append(cells)
        dimensions.pop(self.rows, None)  # it is written: a sheet of any length takes no memory
        self._lines = 1
        return self.rows

    def _height(self, lines: float) -> RowDimension:
        if lines not in self._heights:
            points = min(_LINE_POINTS * lines, _MOST_POINTS)
            self._heights[lines] = RowDimension(self._sheet, ht=points)
        return self._heights[lines]

    def _cell(self, column: int, value: Value, look: Look | None, marked: bool = False) -> Any:
        """Return what the sheet is given for a cell: nothing, a bare value, or the pen of its look."""
        quoted = False
        if isinstance(value, dt.date):
            value = _excel_moment(value)
        if isinstance(value, str):
            value, quoted = safe_text(value, note=self._cut_note)
        elif isinstance(value, Decimal | Fraction):
            value = float(value)
        if value in (None, ""):
            if not marked and look not in RULED:
                return None
            value = None
        elif look is None and not quoted and not marked:
            return value
        elif look in WRAPPED and isinstance(value, str):
            self._lines = max(self._lines, lines_of(value, self._widths[column] * (1 if look in BOLD else _LETTERS)))
        elif look in TALL:
            self._lines = max(self._lines, TALL[look])
        pen = self._pens.get((column, look, marked, quoted)) or self._make_pen(column, look, marked, quoted)
        pen.value = value
        if isinstance(value, str):
            pen.data_type = "s"  # whatever it looks like: a formula, an error, a number
        return pen

    def _make_pen(self, column: int, look: Look | None, marked: bool, quoted: bool) -> Any:
        pen: Any = WriteOnlyCell(self._sheet)
        if look is not None:
            pen.style = look.value
        if marked:
            pen.border = LINE
        pen.quotePrefix = quoted
        self._pens[column, look, marked, quoted] = pen
        return pen


def lines_of(text: str, width: float) -> int:
    """Return how many lines a wrapped text takes in a column so many characters wide; rather one too many."""
    lines = 0
    for part in text.split("\n"):
        if len(part) <= width:
            lines += 1
        elif width < _NARROW:
            lines += len(textwrap.wrap(part, int(width))) or 1
        else:
            lines += math.ceil(len(part) / (width * _FILLED))
    return lines


def _excel_moment(value: dt.date) -> dt.date | str:
    """Return a moment as Excel counts them: without a zone, from 1900 on; an earlier one as text."""
    if value.year < _FIRST_EXCEL_YEAR:
        return value.isoformat()
    return value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value


def unique_headings(headings: Sequence[str]) -> list[str]:
    """Return headings as a table needs them: one line, none empty, no two alike."""
    found: list[str] = []
    for text in headings:
        heading = line = one_line(text, _HEADING_LIMIT - 5) or "–"
        count = 1
        while heading.casefold() in {each.casefold() for each in found}:
            count += 1
            heading = f"{line} {count}"
        found.append(heading)
    return found
