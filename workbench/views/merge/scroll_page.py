"""A page of one column that scrolls where text or window leave too little room."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.views.page import Page


class _Scroll(QScrollArea):
    """Tells of each change of its viewport's size: Qt passes the viewport's event on to the area."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class ScrollPage(Page):
    """Add widgets to ``column``; the page scrolls to what gets the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        scroll = _Scroll()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        scroll.resized.connect(self._notice)
        self._scroll = scroll

    @property
    def room(self) -> int:
        """The width, in pixels, that the column has."""
        return self._scroll.viewport().width()

    def room_changed(self) -> None:
        """The column has got more or less room: also by a scroll bar that came or went."""

    def _notice(self) -> None:
        QTimer.singleShot(0, self, self.room_changed)
