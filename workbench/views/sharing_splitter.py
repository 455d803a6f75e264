"""A page's parts beside each other, which share its width out until the user decides otherwise."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class SharingSplitter(QSplitter):
    """Calls :meth:`share` when there is more or less room; once a handle was moved, ``is_decided`` says so."""

    def __init__(self, *parts: QWidget, grows: int) -> None:
        """Lay the parts beside each other; the one numbered ``grows`` takes what room the others leave."""
        super().__init__(Qt.Orientation.Horizontal)
        self.is_decided = False
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)
        self.setStretchFactor(grows, 1)
        self.splitterMoved.connect(self._decided)

    def share(self) -> None:
        """Share the width out; for a page to say how."""

    def width_for(self, part: QWidget, most: float) -> int:
        """Return what a part asks for, but no more than this share of the width unless it needs it."""
        return min(part.sizeHint().width(), max(round(self.width() * most), part.minimumSizeHint().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.share()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.share()

    def _decided(self) -> None:
        self.is_decided = True
