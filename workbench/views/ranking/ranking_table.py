"""The table of the ranking, with the selection line drawn between two rows."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QWidget

from workbench.views.palettes import theme_of
from workbench.views.ranking.chart import AxisHeader, IntervalDelegate
from workbench.views.ranking.ranking_model import RankingColumn, RankingRole
from workbench.views.ranking.words import GROUP_TEXTS, group_text
from workbench.views.theme import gap

_BY_RANK = (RankingColumn.RANK,)


class RankingTable(QTableView):
    """Shows a ranking; ``places`` applications lie above the line, None where it parts nobody."""

    def __init__(self, proxy: QSortFilterProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: int | None = None
        self.axis = AxisHeader(self)
        self.setHorizontalHeader(self.axis)
        self.setModel(proxy)
        self.setItemDelegateForColumn(RankingColumn.CHART, IntervalDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.axis.setHighlightSections(False)
        self.axis.setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(RankingColumn.RANK, Qt.SortOrder.AscendingOrder)

    def set_line(self, places: int | None, last: int) -> None:
        """Set how many applications lie above the line, and the last rank of the chart's axis."""
        self._places = places
        self.axis.set_last(last)
        self.viewport().update()

    @property
    def line_row(self) -> int | None:
        """The row below which the line is drawn; None while another order than that of ranks is shown."""
        if self._places is None or self.axis.sortIndicatorSection() not in _BY_RANK:
            return None
        ascending = self.axis.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        row = self._places - 1 if ascending else self.model().rowCount() - self._places - 1
        return row if 0 <= row < self.model().rowCount() - 1 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line over them."""
        super().paintEvent(event)
        row = self.line_row
        if row is None:
            return
        y = self.rowViewportPosition(row) + self.rowHeight(row)
        with QPainter(self.viewport()) as painter:
            painter.setPen(QPen(theme_of(self.palette()).danger, max(2, gap(self) // 2)))
            painter.drawLine(0, y, self.viewport().width(), y)

    def application(self) -> str:
        """Return the id of the application that the cursor is on; "" without one."""
        found = self.currentIndex().data(RankingRole.APPLICATION)
        return found if isinstance(found, str) else ""

    def select(self, application: str) -> None:
        """Put the cursor on an application, or on the first row where it isn't ranked."""
        rows = range(self.model().rowCount())
        found = (row for row in rows if self.model().index(row, 0).data(RankingRole.APPLICATION) == application)
        index = self.model().index(next(found, 0), RankingColumn.APPLICATION)
        if index.isValid():
            self.setCurrentIndex(index)

    def fit_columns(self) -> None:
        """Give each column the width of its heading and texts, and what is left to applicant and chart."""
        metrics, room = self.fontMetrics(), 3 * gap(self)
        unit = metrics.averageCharWidth()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self) + 2 * gap(self)
        least = {
            RankingColumn.RANK: 4 * unit,
            RankingColumn.REGION: 19 * unit,
            RankingColumn.SPREAD: metrics.horizontalAdvance("0.00–0.00"),
            RankingColumn.GROUP: max(metrics.horizontalAdvance(group_text(group)) for group in GROUP_TEXTS) + side,
        }
        taken = 0
        for column in RankingColumn:
            if column in (RankingColumn.APPLICATION, RankingColumn.CHART):
                continue
            width = max(least.get(column, 0) + room, self.axis.sectionSizeHint(column))
            self.setColumnWidth(column, width)
            taken += width
        left = self.viewport().width() - taken
        name = max(24 * unit, round(left * 0.42))
        self.setColumnWidth(RankingColumn.APPLICATION, name)
        self.setColumnWidth(RankingColumn.CHART, max(26 * unit, left - name))
