"""What if: weights and places to try, and formulas that recompute totals, ranks and the line from the mean points.

With the call's own weights and places they give the program's numbers. Totals are rounded to nine decimals before they
are compared, since a spreadsheet adds in binary and would take equal totals for different ones.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from workbench.report.content import RankingRow, ReportContent
from workbench.report.looks import Look
from workbench.report.ranking_sheet import applicant_columns, points_column
from workbench.report.rows import Formula, Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME, WEIGHTS_NAME, PLACES_NAME = "Urval_Whatif", "Urval_Whatif_weights", "Urval_Whatif_places"
_PLACES_ROW, _WEIGHTS_ROW, _LINE_ROW, _CHANGED_ROW, _FIRST_ROW = 4, 5, 6, 7, 10
_FIRST_POINTS = 4
"""The column of the first criterion: after rank, number and applicant."""
_DECIMALS = 9
_WITHIN, _TIED = "DCE8F5", "FFF1D6"


@dataclass(frozen=True)
class _Cells:
    """Where things are on the sheet."""

    criteria: int
    last_row: int

    def column(self, after_points: int) -> str:
        """Return the letter of a column by its place after the last criterion, from 0."""
        return get_column_letter(_FIRST_POINTS + self.criteria + after_points)

    def all_of(self, after_points: int) -> str:
        """Return all cells of such a column."""
        letter = self.column(after_points)
        return f"${letter}${_FIRST_ROW}:${letter}${self.last_row}"

    def points(self, row: int) -> str:
        """Return the cells of a row's points."""
        last = get_column_letter(_FIRST_POINTS + self.criteria - 1)
        return f"${get_column_letter(_FIRST_POINTS)}${row}:${last}${row}"

    @property
    def weights(self) -> str:
        """The weights."""
        return self.points(_WEIGHTS_ROW)

    @property
    def places(self) -> str:
        """The number of places."""
        return f"${get_column_letter(_FIRST_POINTS)}${_PLACES_ROW}"


def fill_whatif(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write the inputs, and below them the applications in the report's order."""
    rows = [row for row in content.ranked_rows if row.total is not None]
    cells = _Cells(len(content.call.criteria), _FIRST_ROW + len(rows) - 1)
    columns = _Columns(content, words, rows, cells).columns()
    sheet.set_up(widths=[column.width for column in columns], frozen=f"D{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("whatif.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("whatif.reading") if rows else words("nothing.ranking"), Look.SENTENCE))
    if not rows:
        return
    sheet.add()
    _inputs(sheet, content, words, rows, cells)
    sheet.add()
    sheet.add_table(NAME, columns, rows)
    _shade(sheet, words, cells)


def totals_and_places(rows: Sequence[RankingRow], places: int) -> Mapping[str, tuple[int, str]]:
    """Return rank by total and position against the line, by application: 1, 2, 2, 4, ties named and not broken."""
    counts = Counter(row.total for row in rows if row.total is not None)
    found, above = {}, 0
    for total in sorted(counts, reverse=True):
        upto = above + counts[total]
        found[total] = above + 1, "within" if upto <= places else "tied" if above < places else "outside"
        above = upto
    return {row.application.id: found[row.total] for row in rows if row.total is not None}


def _inputs(sheet: Sheet, content: ReportContent, words: Wording, rows: Sequence[RankingRow], cells: _Cells) -> None:
    places = min(content.places, len(rows))
    label = (Styled(None, Look.PLAIN), Styled(None, Look.PLAIN))
    sheet.add(*label, Styled(words("whatif.places"), Look.LABEL), Styled(places, Look.INPUT_WHOLE))
    weights = (Styled(each.weight, Look.INPUT) for each in content.call.criteria)
    sheet.add(*label, Styled(words("whatif.weights"), Look.LABEL), *weights)
    totals = sorted((row.total for row in rows if row.total is not None), reverse=True)
    text = f"LARGE({cells.all_of(0)},MIN({cells.places},COUNT({cells.all_of(0)})))"
    line = Formula(text, _rounded(totals[places - 1]))
    sheet.add(*label, Styled(words("whatif.line"), Look.LABEL), Styled(line, Look.DECIMAL))
    changed = Formula(f"SUMPRODUCT(--({cells.all_of(2)}<>{cells.all_of(4)}))", 0)
    sheet.add(*label, Styled(words("whatif.changed"), Look.LABEL), Styled(changed, Look.WHOLE))
    sheet.name_range(PLACES_NAME, cells.places.replace("$", ""))
    sheet.name_range(WEIGHTS_NAME, cells.weights.replace("$", ""))
    _validate(sheet, words, cells, len(rows))


def _validate(sheet: Sheet, words: Wording, cells: _Cells, count: int) -> None:
    whole = DataValidation(type="whole", operator="between", formula1="1", formula2=str(count), allow_blank=False)
    number = DataValidation(type="decimal", operator="between", formula1="0", formula2="1000", allow_blank=False)
    for rule, cell, text in (
        (whole, cells.places, words("whatif.places_rule", count=count)),
        (number, cells.weights, words("whatif.weights_rule")),
    ):
        rule.showErrorMessage = rule.showInputMessage = True
        rule.errorTitle = rule.promptTitle = words("whatif.input")
        rule.error = rule.prompt = text
        rule.add(cell.replace("$", ""))
        sheet.worksheet.data_validations.append(rule)


def _shade(sheet: Sheet, words: Wording, cells: _Cells) -> None:
    """Shade what the words in the position's column say."""
    area = f"A{_FIRST_ROW}:{cells.column(5)}{cells.last_row}"
    for position, colour in (("within", _WITHIN), ("tied", _TIED)):
        formula = f"${cells.column(2)}{_FIRST_ROW}={_quoted(words(f'position.{position}'))}"
        fill = PatternFill("solid", bgColor=colour, fgColor=colour)
        rule = Rule(type="expression", formula=[formula], dxf=DifferentialStyle(fill=fill))
        sheet.worksheet.conditional_formatting.add(area, rule)


class _Columns:
    """The table's columns; formulas name their own row, so each value is asked for in the order of the rows."""

    def __init__(self, content: ReportContent, words: Wording, rows: Sequence[RankingRow], cells: _Cells) -> None:
        self.content = content
        self.words = words
        self.cells = cells
        self.at = {row.application.id: number for number, row in enumerate(rows, start=_FIRST_ROW)}
        self.found = totals_and_places(rows, min(content.places, len(rows)))

    def columns(self) -> list[Column[RankingRow]]:
        """Return them all."""
        words = self.words
        return [
            *applicant_columns(words, upright=True),
            *(points_column(each, words, 8, upright=True) for each in self.content.call.criteria),
            Column(words("whatif.total"), 10, self._total, Look.DECIMAL, is_upright=True),
            Column(words("whatif.rank"), 8, self._rank, Look.WHOLE, is_upright=True),
            Column(words("whatif.position"), 22, self._position, Look.WRAPPED),
            Column(words("whatif.total_now"), 10, lambda row: row.total, Look.DECIMAL, is_upright=True),
            Column(words("whatif.position_now"), 22, self._position_now, Look.WRAPPED),
            Column(words("whatif.differs"), 10, self._differs, Look.TEXT, is_upright=True),
        ]

    def _total(self, row: RankingRow) -> Value:
        assert row.total is not None
        points = self.cells.points(self.at[row.application.id])
        weights = self.cells.weights
        # A criterion without points can't be weighed: the total stays empty rather than counting it as nought.
        text = f'IF(SUMPRODUCT(({weights}>0)*({points}=""))>0,"",ROUND(SUMPRODUCT({weights},{points}),{_DECIMALS}))'
        return Formula(text, _rounded(row.total))

    def _rank(self, row: RankingRow) -> Value:
        total = f"{self.cells.column(0)}{self.at[row.application.id]}"
        return Formula(f'IF({total}="","",RANK({total},{self.cells.all_of(0)},0))', self.found[row.application.id][0])

    def _position(self, row: RankingRow) -> Value:
        rank = f"{self.cells.column(1)}{self.at[row.application.id]}"
        within, tied, outside = (_quoted(self.words(f"position.{each}")) for each in ("within", "tied", "outside"))
        ranks, places = self.cells.all_of(1), self.cells.places
        upto = f'COUNTIF({ranks},"<="&{rank})'
        text = f'IF({rank}="","",IF({upto}<={places},{within},IF({rank}<={places},{tied},{outside})))'
        return Formula(text, self._position_now(row))

    def _position_now(self, row: RankingRow) -> str:
        return self.words(f"position.{self.found[row.application.id][1]}")

    def _differs(self, row: RankingRow) -> Value:
        number = self.at[row.application.id]
        one, other = (f"{self.cells.column(place)}{number}" for place in (2, 4))
        return Formula(f'IF({one}={other},"",{_quoted(self.words("word.yes"))})', "")


def _rounded(total: Fraction) -> float:
    return float(round(total, _DECIMALS))


def _quoted(text: str) -> str:
    """Return the program's own words as a formula's text."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
