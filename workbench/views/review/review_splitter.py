"""The document beside the criteria: who gets how much of the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_MOST_FOR_CRITERIA = 0.45  # of the width


class ReviewSplitter(QSplitter):
    """Gives the criteria readable lines but never half of the page, until the user decides otherwise."""

    def __init__(self, document: QWidget, criteria: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._is_decided = False
        self.setChildrenCollapsible(False)
        self.addWidget(document)
        self.addWidget(criteria)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._decided)

    def replace_criteria(self, criteria: QWidget) -> None:
        """Show other criteria in the same place."""
        sizes = self.sizes()
        self.replaceWidget(1, criteria)
        self.setSizes(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share()

    def _decided(self) -> None:
        self._is_decided = True

    def _share(self) -> None:
        criteria = self.widget(1)
        if criteria is not None and not self._is_decided:
            most = max(round(self.width() * _MOST_FOR_CRITERIA), criteria.minimumSizeHint().width())
            width = min(criteria.sizeHint().width(), most)
            self.setSizes([self.width() - width, width])
