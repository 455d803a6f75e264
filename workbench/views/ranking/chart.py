"""The chart inside the table: interval bars on one axis for all rows, and the axis itself in the header."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.views.palettes import theme_of
from workbench.views.ranking.ranking_model import Bars, RankingColumn, RankingRole
from workbench.views.theme import gap

AnyIndex = QModelIndex | QPersistentModelIndex
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Axis:
    """Where ranks 1 to ``last`` lie between a cell's edges, the best one on the left."""

    def __init__(self, rect: QRect, last: int, margin: int) -> None:
        self._left = rect.left() + margin
        self._width = max(1, rect.width() - 2 * margin)
        self._last = max(last, 2)

    def x(self, rank: float) -> float:
        """Return a rank's place in pixels."""
        return self._left + (rank - 1) / (self._last - 1) * self._width

    def ticks(self, room: int) -> list[int]:
        """Return the ranks to write on the axis: 1, round steps, each at least ``room`` pixels from the next."""
        unit = self._width / (self._last - 1)
        step = next((each for each in _STEPS if each * unit >= room), self._last)
        rounds = [rank for rank in range(step, self._last + 1, step) if rank > 1 and (rank - 1) * unit >= room]
        return [1, *rounds]


def axis_of(rect: QRect, last: int, widget: QWidget) -> Axis:
    """Return the axis of a cell or header section: the same for equal widths, whatever the row."""
    return Axis(rect, last, gap(widget, 2))


class IntervalDelegate(QStyledItemDelegate):
    """Draws an application's rank intervals against the selection line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the cell's background as any other's, and the bars over it."""
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        widget = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, widget)
        bars = index.data(RankingRole.BARS)
        if not isinstance(bars, Bars) or not isinstance(widget, QWidget):
            return
        theme = theme_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = theme.on_accent if selected else theme.accent
        line = theme.on_accent if selected else theme.danger
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, option.rect, bars, axis_of(option.rect, bars.last, widget), ink, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Ask for room to tell ranks apart."""
        size = super().sizeHint(option, index)
        return QSize(30 * option.fontMetrics.averageCharWidth(), size.height())

    def _draw(self, painter: QPainter, rect: QRect, bars: Bars, axis: Axis, ink: QColor, line: QColor) -> None:
        middle = rect.center().y() + 0.5
        unit = rect.height() / 10
        if bars.line is not None:
            x = axis.x(bars.line)
            painter.setPen(QPen(line, 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1))
        painter.setPen(QPen(ink, max(1.5, 0.5 * unit)))
        low, high = (axis.x(rank) for rank in bars.outer)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - 1.5 * unit), QPointF(end, middle + 1.5 * unit))
        low, high = (axis.x(rank) for rank in bars.inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        # An interval of one rank still shows as a bar.
        thick = QRectF(low, middle - 2.2 * unit, high - low, 4.4 * unit)
        if thick.width() < 2 * unit:
            thick.adjust(-unit, 0, unit, 0)
        painter.drawRect(thick)
        self._draw_dot(painter, QPointF(axis.x(bars.expected), middle), unit, ink)

    def _draw_dot(self, painter: QPainter, at: QPointF, unit: float, ink: QColor) -> None:
        """Draw the expected rank: light with a dark rim, so that it shows on the bar and beside it."""
        painter.setPen(QPen(ink, 1.5))
        light = ink.lightnessF() < 0.5
        painter.setBrush(QColor(Qt.GlobalColor.white if light else Qt.GlobalColor.black))
        painter.drawEllipse(at, 1.6 * unit, 1.6 * unit)


class AxisHeader(QHeaderView):
    """A header that writes the ranks of the axis under the chart's heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._last = 0

    def set_last(self, last: int) -> None:
        """Set the last rank of the axis, 0 for no axis."""
        self._last = last
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Leave a line for the ranks."""
        size = super().sizeHint()
        return QSize(size.width(), size.height() + self.fontMetrics().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Draw the chart's section with the ranks below its heading, the others as ever."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex != RankingColumn.CHART or not self._last:
            return
        metrics = self.fontMetrics()
        axis = axis_of(rect, self._last, self)
        line = QRect(rect.left(), rect.bottom() - metrics.height() - 1, rect.width(), metrics.height())
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(theme_of(self.palette()).muted)
        for rank in axis.ticks(metrics.horizontalAdvance(str(self._last)) + metrics.averageCharWidth()):
            text = str(rank)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(axis.x(rank) - width / 2, line.bottom() - metrics.descent()), text)
        painter.restore()
