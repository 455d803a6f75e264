"""A titled group of check boxes in as many columns as the width has room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox

from workbench.views.theme import gap

_MOST = 3


class BoxGrid(QGroupBox):
    """It can get as narrow as its widest box."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._boxes: Sequence[QCheckBox] = ()
        self._columns = 0

    def fill(self, boxes: Sequence[QCheckBox]) -> None:
        """Show these boxes."""
        self._boxes = boxes
        self._place(_MOST)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column."""
        return QSize(self._widest() + self._frame(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that there is now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size, once the boxes have."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            QTimer.singleShot(0, self, self._fit)
        super().changeEvent(event)

    def _fit(self) -> None:
        width = self._widest() + self._grid.spacing()
        self._place(max(1, min(_MOST, (self.width() - self._frame()) // max(width, 1))))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setSpacing(gap(self))
        for place, box in enumerate(self._boxes):
            self._grid.addWidget(box, place // columns, place % columns)
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self._boxes), default=0)

    def _frame(self) -> int:
        margins = self._grid.contentsMargins()
        return margins.left() + margins.right() + 2 * gap(self)
