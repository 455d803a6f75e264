"""Draws a chart with pyqtgraph in the theme's colours, and saves it as SVG or PNG with its title and language."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QResizeEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from workbench.errors import InputRefusedError
from workbench.views.ranking.charts import Bar, Chart
from workbench.views.theme import colors, gap

_SYMBOLS = ("o", "d", "s", "t", "p", "star", "+", "x", "h")  # told apart without colour too
_WIDEST_LABELS = 0.42  # of the chart's width
_PNG_SCALE = 2


class ChartPlot(pg.PlotWidget):  # type: ignore[misc] # pyqtgraph has no type hints
    """One chart as high as its rows; it neither zooms nor moves, since the table beside it holds the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # pyqtgraph resizes before it is done.
        self._chart: Chart | None = None
        self._drawn_width = 0
        self._text_lines = 0  # of title and axis text, beyond one each
        super().__init__(parent, useOpenGL=False, axisItems={"bottom": _ValueAxis("bottom")})
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self.tr("The table beside the chart holds the same figures."))
        self._draw()

    def sizeHint(self) -> QSize:
        """Ask for a line and a half per row."""
        return QSize(40 * self.fontMetrics().averageCharWidth(), self._height_for(1.6))

    def _height_for(self, lines_per_row: float) -> int:
        rows = len(self._chart.rows) if self._chart is not None else 0
        legend = len(self._chart.series) if self._chart is not None else 0
        lines = lines_per_row * rows + 1.5 * legend + 5 + self._text_lines
        return round(float(self.fontMetrics().height()) * lines)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Break the texts anew where the width changes."""
        super().resizeEvent(event)
        if self.width() != self._drawn_width:
            self._draw()

    def event(self, event: QEvent) -> bool:
        """Follow the theme and the text size (``changeEvent`` is not told of them)."""
        done = bool(super().event(event))
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange):
            self._draw()
        return done

    def save(self, path: Path) -> None:
        """Write the chart as it is shown; the name's ending tells SVG from PNG.

        Raises:
            InputRefusedError: the file can't be written.
        """
        if path.suffix.lower() == ".svg":
            self._save_svg(path)
        else:
            self._save_png(path)
        if not path.is_file() or not path.stat().st_size:
            raise InputRefusedError(f"{path} can't be written: close it where it is open, or choose another folder.")

    # -- drawing -------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        chart = self._chart
        if chart is None:
            return
        theme, item = colors(), self.getPlotItem()
        self.clear()
        if item.legend is not None:
            item.layout.removeItem(item.legend)
            item.legend.scene().removeItem(item.legend)
            item.legend = None
        self._drawn_width = self.width()
        self.setBackground(theme.base)
        room = self._draw_axes(chart)
        self._draw_title(chart, room)
        if chart.series:
            legend = item.addLegend(offset=None, labelTextColor=theme.text, colCount=1)
            legend.setLabelTextSize(f"{QApplication.font().pointSizeF():.0f}pt")
            legend.setParentItem(None)
            item.layout.addItem(legend, 4, 1)
        for at, row in enumerate(chart.rows):
            for bar in row.bars:
                self._draw_bar(at, bar)
        self._draw_points(chart)
        if chart.line is not None:
            pen = pg.mkPen(theme.danger, width=1.5, style=Qt.PenStyle.DashLine)
            self.addItem(pg.InfiniteLine(chart.line, angle=90, pen=pen))
        self.setMinimumHeight(self._height_for(1.15))
        self.updateGeometry()

    def _draw_title(self, chart: Chart, room: float) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        metrics, item = QFontMetricsF(font), self.getPlotItem()
        lines = _broken(chart.title, metrics, room)
        self._text_lines += len(lines) - 1
        item.setTitle("<br>".join(lines), color=colors().text, size=f"{font.pointSizeF():.0f}pt", bold=True)
        # pyqtgraph keeps 30 pixels for it, whatever the text's size.
        height = len(lines) * metrics.lineSpacing() + 2 * gap(self)
        item.titleLabel.setMaximumHeight(height)
        item.layout.setRowFixedHeight(0, height)

    def _draw_axes(self, chart: Chart) -> float:
        """Draw the axes and return the width that is left beside the labels."""
        theme, item, font = colors(), self.getPlotItem(), QApplication.font()
        metrics = QFontMetricsF(font)
        widest = _WIDEST_LABELS * self.width()
        labels = [metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, widest) for row in chart.rows]
        left, bottom = item.getAxis("left"), item.getAxis("bottom")
        for axis in (left, bottom):
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.text))
            axis.setTickFont(font)
        left.setTicks([list(enumerate(labels))])
        beside = max((metrics.horizontalAdvance(label) for label in labels), default=0) + 4 * gap(self)
        left.setWidth(beside)
        room: float = max(self.width() - beside - 4 * gap(self), 16 * metrics.averageCharWidth())
        text = chart.axis if chart.line is None else f"{chart.axis}. - - - {chart.line_text}"
        lines = _broken(text, metrics, room)
        self._text_lines = len(lines) - 1
        bottom.setHeight((1 + len(lines)) * metrics.lineSpacing() + 5 * gap(self))
        bottom.setLabel("<br>".join(lines), color=theme.text.name(), **{"font-size": f"{font.pointSizeF():.0f}pt"})
        bottom.enableAutoSIPrefix(False)
        item.showGrid(x=True, y=False, alpha=0.15)
        item.invertY(True)
        low, high = _limits(chart)
        margin = 0.03 * (high - low)
        self.setXRange(low - margin, high + margin, padding=0)
        self.setYRange(-0.7, len(chart.rows) - 0.3, padding=0)
        return room

    def _draw_bar(self, at: int, bar: Bar) -> None:
        color = self._series_colors()[bar.series]
        if bar.weight == "block":
            brush = pg.mkBrush(color if bar.series == 0 else colors().base)
            self.addItem(
                pg.BarGraphItem(
                    x0=[bar.low], x1=[bar.high], y=[at], height=0.6, brush=brush, pen=pg.mkPen(color, width=2)
                )
            )
            return
        width = gap(self, 1.2) if bar.weight == "thick" else max(1.5, gap(self, 0.3))
        pen = pg.mkPen(color if bar.weight == "thick" else colors().border, width=width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.addItem(pg.PlotCurveItem([bar.low, bar.high], [at, at], pen=pen))

    def _draw_points(self, chart: Chart) -> None:
        theme, legend = colors(), self.getPlotItem().legend
        known = sorted({series for row in chart.rows for _, series in row.points})
        for series in known or range(len(chart.series)):
            places = [(value, at) for at, row in enumerate(chart.rows) for value, of in row.points if of == series]
            color = self._series_colors()[series % len(self._series_colors())]
            fill = color if known and chart.series else theme.base
            if not known and series == 0:
                fill = color
            points = pg.ScatterPlotItem(
                x=[value for value, _ in places],
                y=[at for _, at in places],
                symbol=_SYMBOLS[series % len(_SYMBOLS)] if known else "s",
                size=gap(self, 2),
                pen=pg.mkPen(color, width=2),
                brush=pg.mkBrush(fill),
            )
            self.addItem(points)
            if legend is not None and series < len(chart.series) and legend.getLabel(points) is None:
                legend.addItem(points, chart.series[series])

    def _series_colors(self) -> tuple[QColor, ...]:
        return colors().evidence

    # -- saving --------------------------------------------------------------------------------------------------

    def _save_svg(self, path: Path) -> None:
        assert self._chart is not None
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        generator.setTitle(self._chart.title)
        generator.setDescription(self._chart.axis)
        painter = QPainter()
        if not painter.begin(generator):
            return
        self._paint(painter)
        painter.end()
        language = QLocale().name().replace("_", "-").split("-")[0]
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("<svg ", f'<svg xml:lang="{language}" ', 1), encoding="utf-8")

    def _save_png(self, path: Path) -> None:
        assert self._chart is not None
        image = QImage(self.size() * _PNG_SCALE, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(_PNG_SCALE)
        image.setText("Title", self._chart.title)
        image.setText("Description", self._chart.axis)
        image.setText("Language", QLocale().name().split("_")[0])
        image.fill(colors().base)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        image.save(str(path))

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors().base)
        self.scene().render(painter, QRectF(self.rect()), QRectF(self.viewRect()))


def _limits(chart: Chart) -> tuple[float, float]:
    values = [value for row in chart.rows for value, _ in row.points]
    values += [end for row in chart.rows for bar in row.bars for end in (bar.low, bar.high)]
    if chart.line is not None:
        values.append(chart.line)
    low = chart.low if chart.low is not None else min(values, default=0.0)
    high = chart.high if chart.high is not None else max(values, default=1.0)
    return (low, high) if high > low else (low - 0.5, low + 0.5)


def _broken(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Break a text between words into lines no wider than the room, where words allow it."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [escape(line).replace(" ", "\N{NO-BREAK SPACE}") for line in lines]  # Qt would break them once more


class _ValueAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no type hints
    """An axis whose numbers are written as the language writes them."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Write each tick's number."""
        return [QLocale().toString(round(value * scale, 6), "g", 6) for value in values]
