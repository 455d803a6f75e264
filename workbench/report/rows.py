"""The rows of a worksheet as XML, written straight out.

openpyxl makes the workbook and everything around the rows, but spends most of its time on turning each cell into
an object and a tree. Rows are simple, so they are written here: text, numbers, moments, and formulas that the program
composes itself. No text becomes a formula or a link, whatever it looks like.
"""

import datetime as dt
import math
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import IO

from openpyxl.utils import get_column_letter

from workbench.report.looks import BOLD, RULED, TALL, WRAPPED, Look
from workbench.report.safe_text import safe_text


@dataclass(frozen=True)
class Formula:
    """A formula of the program's own, without ``=``, and the value that it has now; nobody's text ever goes in."""

    text: str
    value: str | float


Value = str | int | float | Decimal | Fraction | dt.date | Formula | None

_FIRST_DAY, _DAY_0 = dt.datetime(1900, 3, 1), dt.datetime(1899, 12, 30)  # noqa: DTZ001 (Excel knows no zones)
"""The first day that every program counts alike (Excel takes 1900 for a leap year), and the day that is number 0."""
_LINE_POINTS, _MOST_POINTS = 15, 409
_NARROW = 30
"""Below so many characters a line's last word matters, and lines are counted by breaking the text as it will be."""
_LETTERS = 1.1
"""Letters of ordinary text in the room of one digit, which is what widths are counted in."""
_FILLED = 0.95
"""How much of a wide line its words fill."""


class Rows:
    """The rows of one sheet, in a file of its own until the workbook is put together.

    ``style_of`` gives the number of a style in the workbook: of a look, on the selection line or not, marked as text
    or not. ``cut_note`` ends a text that is too long for a cell.
    """

    def __init__(self, file: IO[str], style_of: Callable[[Look, bool, bool], int], cut_note: str) -> None:
        self.count = 0
        self._file = file
        self._style_of = style_of
        self._cut_note = cut_note
        self._widths: Sequence[float] = ()
        self._letters: Sequence[str] = ()
        self._lines = 1.0

    def set_widths(self, widths: Sequence[float]) -> None:
        """Say how many columns there are, and how wide: that is how many lines a text takes."""
        self._widths = widths
        self._letters = [get_column_letter(number) for number in range(1, len(widths) + 1)]

    def add(self, values: Sequence[tuple[Value, Look]], *, marked: bool = False) -> int:
        """Write a row, one value with its look per column, and return its number, counted from 1."""
        self.count += 1
        cells = "".join([self._cell(at, value, look, marked) for at, (value, look) in enumerate(values)])
        # Not every program fits heights when it opens a file, and pages are printed as they are.
        points = min(_LINE_POINTS * self._lines, _MOST_POINTS)
        height = f' ht="{points:g}" customHeight="1"' if self._lines > 1 else ""
        self._lines = 1.0
        if cells:
            self._file.write(f'<row r="{self.count}"{height}>{cells}</row>')
        return self.count

    def text(self) -> IO[str]:
        """Return all that was written, from its start."""
        self._file.seek(0)
        return self._file

    @property
    def range(self) -> str:
        """The cells that the rows span, such as ``A1:F12``."""
        return f"A1:{self._letters[-1]}{max(self.count, 1)}"

    def _cell(self, at: int, value: Value, look: Look, marked: bool) -> str:
        if isinstance(value, dt.date):
            value = _excel_moment(value)
        if isinstance(value, str):
            return self._text_cell(at, value, look, marked)
        if isinstance(value, Formula):
            return self._formula_cell(at, value, look, marked)
        if value is None:
            return self._empty_cell(at, look, marked)
        number = repr(float(value)) if isinstance(value, float | Fraction) else f"{value:f}"
        style = self._style_of(look, marked, False)
        return f'<c r="{self._letters[at]}{self.count}" s="{style}"><v>{number}</v></c>'

    def _text_cell(self, at: int, value: str, look: Look, marked: bool) -> str:
        if not value:
            return self._empty_cell(at, look, marked)
        text, quoted = safe_text(value, note=self._cut_note)
        if look in WRAPPED:
            letters = 1 if look in BOLD else _LETTERS
            self._lines = max(self._lines, lines_of(text, self._widths[at] * letters))
        elif look in TALL:
            self._lines = max(self._lines, TALL[look])
        style = self._style_of(look, marked, quoted)
        escaped = _escaped(text)
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        return f'<c r="{self._letters[at]}{self.count}" s="{style}" t="inlineStr"><is><t{space}>{escaped}</t></is></c>'

    def _formula_cell(self, at: int, formula: Formula, look: Look, marked: bool) -> str:
        """Write a formula with its value, so that a program that only shows files shows it too."""
        kind = ' t="str"' if isinstance(formula.value, str) else ""
        value = formula.value if isinstance(formula.value, str) else repr(formula.value)
        style = self._style_of(look, marked, False)
        return (
            f'<c r="{self._letters[at]}{self.count}" s="{style}"{kind}><f>{_escaped(formula.text)}</f>'
            f"<v>{_escaped(value)}</v></c>"
        )

    def _empty_cell(self, at: int, look: Look, marked: bool) -> str:
        if look not in RULED and not marked:
            return ""
        return f'<c r="{self._letters[at]}{self.count}" s="{self._style_of(look, marked, False)}"/>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def lines_of(text: str, width: float) -> int:
    """Return how many lines a wrapped text takes in a column so many characters wide; rather one too many."""
    if len(text) <= width and "\n" not in text:
        return 1
    lines = 0
    for part in text.split("\n"):
        if len(part) <= width:
            lines += 1
        elif width < _NARROW:
            lines += len(textwrap.wrap(part, int(width))) or 1
        else:
            lines += math.ceil(len(part) / (width * _FILLED))
    return lines


def _excel_moment(value: dt.date) -> float | str:
    """Return a moment as Excel counts them, in days, to the second and without a zone; a very early one as text."""
    time = value.timetz() if isinstance(value, dt.datetime) else dt.time()
    moment = dt.datetime.combine(value, time.replace(microsecond=0, tzinfo=None))
    return (moment - _DAY_0) / dt.timedelta(days=1) if moment >= _FIRST_DAY else value.isoformat()
