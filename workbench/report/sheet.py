"""One worksheet of the report: its set-up, its rows and its tables."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from openpyxl import Workbook
from openpyxl.utils import absolute_coordinate, get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from workbench.errors import InputRefusedError
from workbench.report.looks import RIGHT, Look
from workbench.report.rows import Rows, Value
from workbench.report.safe_text import one_line

Row = TypeVar("Row")

ROW_LIMIT = 1_048_576
_HEADING_LIMIT = 255


@dataclass(frozen=True)
class Styled:
    """A value with its look."""

    value: Value
    look: Look


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a table; ``is_upright`` turns its heading, for a narrow column of figures."""

    heading: str
    width: float
    value: Callable[[Row], Value]
    look: Look = Look.TEXT
    is_upright: bool = False


class Sheet:
    """A worksheet: openpyxl holds all but its rows, which :class:`Rows` writes."""

    def __init__(self, book: Workbook, title: str, rows: Rows) -> None:
        self.title = title
        self.rows = rows
        self._book = book
        self._sheet: Any = book.create_sheet(title)
        self.chart_texts: list[tuple[str, str]] = []
        """Name and description of each chart, for those who don't see it."""

    @property
    def worksheet(self) -> Any:
        """The openpyxl sheet, for charts and conditional formats."""
        return self._sheet

    def set_up(
        self, *, widths: Sequence[float], frozen: str | None, repeated: int | None, has_grid: bool = True
    ) -> None:
        """Set widths in characters, the cell right below and after what is frozen, and the row that pages repeat."""
        self.rows.set_widths(widths)
        sheet = self._sheet
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

    def add(self, *entries: Styled) -> int:
        """Write a row and return its number, counted from 1."""
        return self.rows.add([(entry.value, entry.look) for entry in entries])

    def add_table(
        self,
        name: str,
        columns: Sequence[Column[Row]],
        rows: Iterable[Row],
        *,
        heading: Look = Look.HEADING,
        line_after: int | None = None,
    ) -> bool:
        """Write a table, and return whether it has any rows.

        Its rows get the name, the Excel table the name with ``_table``. ``line_after`` puts the selection line below
        that many rows.

        Raises:
            InputRefusedError: more rows than a sheet holds.
        """
        headings = unique_headings([column.heading for column in columns])
        looks = [_heading_look(column, heading) for column in columns]
        first = self.rows.add(list(zip(headings, looks, strict=True))) + 1
        values = [(column.value, column.look) for column in columns]
        for count, row in enumerate(rows, start=1):
            if self.rows.count == ROW_LIMIT:
                raise InputRefusedError(f"The sheet {self.title} would have more rows than Excel holds ({ROW_LIMIT}).")
            self.rows.add([(value(row), look) for value, look in values], marked=count == line_after)
        last = f"{get_column_letter(len(columns))}{self.rows.count}"
        if self.rows.count < first:
            return False
        cells = f"A{first - 1}:{last}"
        table = Table(displayName=f"{name}_table", ref=cells, autoFilter=AutoFilter(ref=cells))
        # openpyxl has no cells to read the headings from, so the table is told them; add_table() would warn of that.
        table.tableColumns = [TableColumn(id=at, name=text) for at, text in enumerate(headings, start=1)]
        self._sheet.tables.add(table)
        self.name_range(name, f"A{first}:{last}")
        return True

    def add_chart(self, chart: Any, anchor: str, *, name: str, description: str) -> None:
        """Put a chart on the sheet, at most one, with its text for those who don't see it."""
        self._sheet.add_chart(chart, anchor)
        self.chart_texts.append((name, description))

    def name_range(self, name: str, cells: str) -> None:
        """Give cells a name in the workbook; names are the same in every language, so that formulas go on working."""
        self._book.defined_names[name] = DefinedName(name, attr_text=f"'{self.title}'!{absolute_coordinate(cells)}")


def _heading_look(column: Column[Any], heading: Look) -> Look:
    """Return the look of a column's heading: numbers have theirs above them."""
    if column.is_upright:
        return Look.HEADING_UP
    return Look.HEADING_RIGHT if heading is Look.HEADING and column.look in RIGHT else heading


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
