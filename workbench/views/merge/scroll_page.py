"""A page of one column that scrolls where text or window leave too little room."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.views.page import Page


class ScrollPage(Page):
    """Add widgets to ``column``; the page scrolls to what gets the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._viewport = scroll.viewport()
        self._viewport.installEventFilter(self)

    def room_changed(self) -> None:
        """The column has got more or less room: also by a scroll bar that came or went."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the room that the column has."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.room_changed)
        return super().eventFilter(watched, event)
