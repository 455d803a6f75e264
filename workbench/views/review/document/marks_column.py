"""A narrow column beside the scroll bar that shows where search hits and evidence lie in the document."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.views.theme import colors

WIDTH = 14
THICKNESS = 3.0


@dataclass(frozen=True)
class Mark:
    """One place: ``position`` is 0 at the top of the document and 1 at its end; ``criterion`` is None for a hit."""

    position: float
    current: bool = False
    criterion: int | None = None


class MarksColumn(QWidget):
    """Marks by position; a click goes there. Hits reach over the whole width, evidence over the right half."""

    clicked = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._retranslate()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks; a click is only of use where there are any."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self.setCursor(Qt.CursorShape.PointingHandCursor if marks else Qt.CursorShape.ArrowCursor)
            self._retranslate()
            self.update()

    def marks(self) -> tuple[Mark, ...]:
        """Return what is shown."""
        return self._marks

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Places in the document"))
        self.setAccessibleDescription(self.tr("%n mark(s)", "", len(self._marks)))

    def _height(self, mark: Mark) -> float:
        return mark.position * (self.height() - THICKNESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks; the current hit last, and framed."""
        theme = colors(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        for mark in sorted(self._marks, key=lambda mark: mark.current):
            left = 2.0 if mark.criterion is None else self.width() / 2
            bar = QRectF(left, self._height(mark), self.width() - 2 - left, THICKNESS)
            if mark.criterion is None:
                painter.fillRect(bar, theme.search_hit)
            else:
                painter.fillRect(bar, theme.evidence[mark.criterion % len(theme.evidence)])
            if mark.current:
                painter.setPen(theme.text)
                painter.drawRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the nearest mark."""
        if self._marks and event.button() == Qt.MouseButton.LeftButton:
            nearest = min(self._marks, key=lambda mark: abs(self._height(mark) - event.position().y()))
            self.clicked.emit(nearest.position)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
