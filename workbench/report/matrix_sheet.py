"""The matrix: applications × criteria as mean points, shaded by how many."""

from openpyxl.formatting.rule import ColorScale, FormatObject, Rule
from openpyxl.styles.colors import Color
from openpyxl.utils import get_column_letter

from workbench.report.content import RankingRow, ReportContent
from workbench.report.looks import Look
from workbench.report.ranking_sheet import applicant_columns, points_column, ranked
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME = "Urval_Matrix"
_FIRST_ROW = 5
_LIGHTEST, _DARKEST = "FFFFFF", "7FB2E5"  # one hue, and dark text stays readable on all of it (8.9:1 at the darkest)


def fill_matrix(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write the matrix in order of rank."""
    columns: list[Column[RankingRow]] = [
        *applicant_columns(words),
        *(points_column(criterion, words, 18) for criterion in content.call.criteria),
        Column(words("column.mean"), 12, ranked(lambda found: found.mean), Look.DECIMAL),
    ]
    sheet.set_up(widths=[column.width for column in columns], frozen=f"D{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("matrix.title", call=words.of(content.call.title)), Look.TITLE))
    scale = content.call.scale
    reading = words("matrix.reading", low=words.number(scale.low), high=words.number(scale.high))
    sheet.add(Styled(reading if content.ranking else words("nothing.ranking"), Look.SENTENCE))
    sheet.add()
    if sheet.add_table(NAME, columns, content.rows, line_after=content.line):
        low, high = (FormatObject("num", val=float(each)) for each in (scale.low, scale.high))
        shades = ColorScale(cfvo=[low, high], color=[Color(_LIGHTEST), Color(_DARKEST)])
        rule = Rule("colorScale", colorScale=shades)
        last = get_column_letter(len(columns))
        sheet.worksheet.conditional_formatting.add(f"D{_FIRST_ROW}:{last}{sheet.rows.count}", rule)
