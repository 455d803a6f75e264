"""How the report's cells look, each look a named style that Excel's style gallery shows too."""

from enum import Enum
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

_INK, _MUTED, _RULE, _ACCENT, _HEAD, _ENTRY = "1B1F24", "57606A", "D0D7DE", "0B5CAD", "DCE8F5", "FFF8DC"


class Look(Enum):
    """The looks by the names that they have in the workbook."""

    TITLE = "Urval title"
    SENTENCE = "Urval sentence"
    STRONG = "Urval strong sentence"
    SECTION = "Urval section"
    LABEL = "Urval label"
    HEADING = "Urval heading"
    HEADING_UP = "Urval upright heading"
    HEADING_RIGHT = "Urval heading, right"
    PLAIN_HEADING = "Urval plain heading"
    TEXT = "Urval text"
    WRAPPED = "Urval wrapped"
    PLAIN = "Urval plain"
    PLAIN_WRAPPED = "Urval plain wrapped"
    WHOLE = "Urval whole number"
    MONEY = "Urval money"
    DECIMAL = "Urval decimal"
    SIGNED = "Urval signed decimal"
    LEFT_NUMBER = "Urval number, left"
    LEFT_DECIMAL = "Urval decimal, left"
    PERCENT = "Urval percent"
    MOMENT = "Urval moment"
    DAY = "Urval day"
    INPUT = "Urval input"
    INPUT_WHOLE = "Urval whole input"


_EDGE = Side("thin", color=_INK)

LINE = Border(bottom=Side("thick", color=_ACCENT))
"""The selection line, below the last place."""

BOLD = {Look.LABEL, Look.HEADING, Look.HEADING_RIGHT, Look.PLAIN_HEADING}
"""Looks whose letters are wider than those of ordinary text."""

_FONTS = {
    Look.TITLE: Font(name="Calibri", size=18, bold=True, color=_ACCENT),
    Look.SENTENCE: Font(name="Calibri", size=11, color=_MUTED),
    Look.STRONG: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.SECTION: Font(name="Calibri", size=13, bold=True, color=_ACCENT),
    Look.LABEL: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.HEADING: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.HEADING_RIGHT: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.HEADING_UP: Font(name="Calibri", size=11, bold=True, color=_INK),
    Look.PLAIN_HEADING: Font(name="Calibri", size=11, bold=True),
}
# "_)" leaves a little room between a number and the text to its right.
_FORMATS = {
    Look.WHOLE: "0_)",
    Look.MONEY: "#,##0_)",
    Look.DECIMAL: "0.00_)",
    Look.SIGNED: "+0.00_);\u22120.00_);0.00_)",
    Look.LEFT_DECIMAL: "0.00",
    Look.PERCENT: "0%_)",
    Look.MOMENT: "yyyy-mm-dd hh:mm",
    Look.DAY: "yyyy-mm-dd",
    Look.INPUT: "0.###_)",
    Look.INPUT_WHOLE: "0_)",
}
WRAPPED = {Look.LABEL, Look.HEADING, Look.HEADING_RIGHT, Look.PLAIN_HEADING, Look.WRAPPED, Look.PLAIN_WRAPPED}
"""Looks whose text breaks into lines."""

TALL = {Look.TITLE: 2, Look.SECTION: 1.4, Look.HEADING_UP: 10}
"""Looks in larger type, with the lines of ordinary text that they take."""

_LEFT = {Look.MOMENT, Look.DAY, Look.LEFT_NUMBER, Look.LEFT_DECIMAL}
_INPUTS = {Look.INPUT, Look.INPUT_WHOLE}
RIGHT = {Look.WHOLE, Look.MONEY, Look.DECIMAL, Look.SIGNED, Look.PERCENT} | _INPUTS
"""Looks of numbers that stand to the right, and their headings with them."""

_HEADINGS = {Look.HEADING, Look.HEADING_UP, Look.HEADING_RIGHT}
RULED = {Look.LABEL, Look.TEXT, Look.WRAPPED} | _HEADINGS | _LEFT | RIGHT
"""Looks with a rule below, also where the cell is empty."""


class Looks:
    """The looks as a workbook numbers its styles."""

    def __init__(self, book: Workbook) -> None:
        for look in Look:
            book.add_named_style(_style(look))
        self._sheet: Any = book.create_sheet()  # a cell takes its styles from its workbook, so it needs a sheet
        self._numbers: dict[tuple[Look, bool, bool], int] = {}
        book.remove(self._sheet)

    def style_number(self, look: Look, marked: bool, quoted: bool) -> int:
        """Return the style of a look: ``marked`` by the selection line below it, ``quoted`` as text for good."""
        at = look, marked, quoted
        if at not in self._numbers:
            cell: Any = WriteOnlyCell(self._sheet)
            cell.style = look.value
            if marked:
                cell.border = LINE
            cell.quotePrefix = quoted
            self._numbers[at] = cell.style_id
        return self._numbers[at]


def _style(look: Look) -> NamedStyle:
    style = NamedStyle(name=look.value)
    style.font = _FONTS.get(look, Font(name="Calibri", size=11, color=_INK))
    style.number_format = _FORMATS.get(look, "General")
    style.alignment = Alignment(
        vertical="bottom" if look in _HEADINGS else "top",
        horizontal=_horizontal(look),
        wrap_text=look in WRAPPED or look is Look.HEADING_UP,
        text_rotation=90 if look is Look.HEADING_UP else 0,
    )
    if look in _HEADINGS:
        style.fill = PatternFill("solid", fgColor=_HEAD)
    if look in _INPUTS:
        style.fill = PatternFill("solid", fgColor=_ENTRY)
        style.border = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
        style.protection = Protection(locked=False)
    elif look in RULED:
        style.border = Border(bottom=Side("thin", color=_ACCENT if look in _HEADINGS else _RULE))
    return style


def _horizontal(look: Look) -> str | None:
    """Return how a look aligns; None aligns text to the left and numbers to the right."""
    if look is Look.HEADING_UP:
        return "center"
    return "left" if look in _LEFT else "right" if look in RIGHT | {Look.HEADING_RIGHT} else None
