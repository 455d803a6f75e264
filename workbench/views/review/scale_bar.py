"""The scale of a criterion as a row of buttons, which assistive technology sees as radio buttons."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from workbench.models.call import Scale
from workbench.views.review.call_texts import points_text
from workbench.views.theme import colors, gap

_MOST_BUTTONS = 21  # on a finer scale only some values get a button; the keys + and - reach all
_RING = 2
_ROUND = 3


class ScaleButton(QRadioButton):
    """One value of the scale; whole points stand out, the chosen one is filled."""

    entered = Signal()

    def __init__(self, points: Decimal, parent: QWidget) -> None:
        super().__init__(parent)
        self.points = points
        self.setText(points_text(points))
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Ask for room for the widest text of a scale of two digits, in bold."""
        font = QFont(self.font())
        font.setBold(True)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance("0,0"))
        return QSize(widest + 2 * gap(self, 1.2), metrics.height() + 2 * gap(self, 1.2))

    def hitButton(self, position: QPoint) -> bool:
        """Be clickable all over."""
        return self.rect().contains(position)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is here."""
        self.entered.emit()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a box that is filled where chosen."""
        theme = colors(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill, text, edge = self._colors()
        whole = self.points == self.points.to_integral_value()
        painter.setPen(QPen(edge, 1.5 if whole else 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        font = painter.font()
        font.setBold(whole or self.isChecked())
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.on_accent if self.isChecked() else theme.focus, _RING))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), _ROUND, _ROUND)

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        theme = colors(self)
        if self.isChecked():
            fill = theme.accent if self.isEnabled() else theme.disabled
            return fill, theme.on_accent if self.isEnabled() else theme.base, fill
        if not self.isEnabled():
            return theme.base, theme.disabled, theme.disabled
        return (theme.accent_soft if self.underMouse() else theme.base), theme.text, theme.border


class ScaleBar(QWidget):
    """Chooses points; ``chosen`` only for what the user does, ``hovered`` with None when the pointer leaves."""

    chosen = Signal(Decimal)
    hovered = Signal(object)  # Decimal or None

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = [ScaleButton(points, self) for points in _shown_values(scale)]
        for button in self.buttons:
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, points=button.points: self.chosen.emit(points))
            button.entered.connect(lambda points=button.points: self.hovered.emit(points))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_points(self, points: Decimal | None) -> None:
        """Show which points are chosen, None for none; the focus is on them if it was on others of the scale."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._group.setExclusive(False)  # an exclusive group would keep its last button checked
        for button in self.buttons:
            button.setChecked(button.points == points)
        self._group.setExclusive(True)
        if had_focus and points is not None:
            self.focus()

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the chosen value, or on the first."""
        chosen = self._group.checkedButton() or self.buttons[0]
        chosen.setFocus(reason)

    def retranslate(self, criterion: str) -> None:
        """Write numbers and names as the language does; ``criterion`` is its title."""
        self.setAccessibleName(self.tr("Points for %1").replace("%1", criterion))
        for button in self.buttons:
            text = points_text(button.points)
            button.setText(text)
            button.setAccessibleName(self.tr("%1 points for %2").replace("%1", text).replace("%2", criterion))
        self._place()

    # -- geometry: as few rows as fit, all of the same number of buttons ---------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        cell = self._cell()
        return QSize(cell.width() * len(self.buttons), cell.height())

    def minimumSizeHint(self) -> QSize:
        """Make do with a few buttons a row."""
        cell = self._cell()
        return QSize(cell.width() * min(4, len(self.buttons)), cell.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows that a width needs."""
        rows, _ = self._grid(width)
        return rows * self._cell().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons out."""
        self._place()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has left."""
        self.hovered.emit(None)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._place()
        super().changeEvent(event)

    def _cell(self) -> QSize:
        hints = [button.sizeHint() for button in self.buttons]
        return QSize(max(hint.width() for hint in hints), max(hint.height() for hint in hints))

    def _grid(self, width: int) -> tuple[int, int]:
        count = len(self.buttons)
        most = max(1, width // max(self._cell().width(), 1))
        rows = -(-count // most)
        return rows, -(-count // rows)

    def _place(self) -> None:
        _rows, columns = self._grid(self.width())
        height = self._cell().height()
        edges = [round(self.width() * column / columns) for column in range(columns + 1)]
        for number, button in enumerate(self.buttons):
            row, column = divmod(number, columns)
            left, right = edges[column], edges[column + 1]
            button.setGeometry(QRect(left, row * height, right - left, height))


def _shown_values(scale: Scale) -> Sequence[Decimal]:
    values = scale.values()
    thinned = -(-len(values) // _MOST_BUTTONS)
    return values[::thinned]
