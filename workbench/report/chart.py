"""The chart of the summary: expected ranks with their 90 % intervals, drawn by Excel from the ranking sheet."""

from collections.abc import Sequence

from openpyxl.chart import Reference, StockChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.title import Title, title_maker
from openpyxl.drawing.line import LineProperties

from workbench.report.content import RankingRow, ReportContent
from workbench.report.ranking_sheet import FIRST_ROW
from workbench.report.sheet import Column, Sheet
from workbench.report.wording import Wording

MOST = 60
"""Applications that a chart shows; of more than that it shows those around the line."""

_ACCENT, _INTERVAL = "0B5CAD", "8A94A0"


def rank_chart(
    content: ReportContent, words: Wording, ranking: Sheet, columns: Sequence[Column[RankingRow]]
) -> StockChart:
    """Return the chart: a mark for each expected rank, and a line from end to end of its interval; 1 is at the top."""
    start, count = chart_window(len(content.ranked_rows), content.line)
    shown = content.ranked_rows[start : start + count]
    by_heading = {column.heading: (at, column.value) for at, column in enumerate(columns, start=1)}

    def cells(heading: str) -> NumRef:
        """Point at a column's cells, with their values: Excel draws no lines of a stock chart without them."""
        at, value = by_heading[words(heading)]
        first = FIRST_ROW + start
        reference = Reference(ranking.worksheet, min_col=at, min_row=first, max_row=first + count - 1)
        points = [NumVal(idx=place, v=str(value(row))) for place, row in enumerate(shown)]
        return NumRef(f=str(reference), numCache=NumData(ptCount=count, pt=points))

    chart = StockChart()
    is_part = count < len(content.ranked_rows)
    chart.title = _title(words("summary.chart_part", count=count) if is_part else words("summary.chart"))
    chart.roundedCorners = False
    chart.legend = None
    chart.height, chart.width = 11, 21  # centimetres
    for heading in ("ranking.high_90", "ranking.low_90", "column.expected_rank"):
        series = Series(val=NumDataSource(numRef=cells(heading)), cat=AxDataSource(numRef=cells("column.number")))
        series.tx = SeriesLabel(v=words(heading))
        series.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
        series.marker = _marker() if heading == "column.expected_rank" else Marker("none")
        chart.series.append(series)
    chart.hiLowLines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill=_INTERVAL, w=19050)))
    for axis, title in ((chart.x_axis, "summary.chart_x"), (chart.y_axis, "summary.chart_y")):
        axis.title = _title(words(title))
        axis.delete = False  # openpyxl leaves it open, and Excel then hides the axis
    chart.y_axis.scaling.orientation = "maxMin"
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill="E4E8EC")))
    chart.x_axis.tickLblPos = "high"  # at the foot, since the other axis runs downwards
    return chart


def chart_window(ranked: int, line: int | None) -> tuple[int, int]:
    """Return the first application that a chart shows, counted from 0, and how many."""
    if ranked <= MOST:
        return 0, ranked
    return min(max(0, (line or 0) - MOST // 2), ranked - MOST), MOST


def _title(text: str) -> Title:
    title = title_maker(text)
    title.overlay = False  # openpyxl leaves it open, and Excel then lays it over the lines
    return title


def _marker() -> Marker:
    marker = Marker("circle", size=6)
    marker.graphicalProperties = GraphicalProperties(solidFill=_ACCENT, ln=LineProperties(solidFill=_ACCENT))
    return marker
