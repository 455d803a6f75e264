"""The report's pages as they are printed, one at a time."""

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.documents.protocol import DocumentFailure, DocumentInfo
from workbench.views.icons import icon
from workbench.views.review.document.page_loader import to_image
from workbench.views.theme import gap

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

_KEY = "report preview"
_ZOOM = 1.2


class PreviewDialog(QDialog):
    """Shows a PDF of ours through the worker, as every PDF."""

    _arrived = Signal(object)

    def __init__(self, data: bytes, documents: "DocumentClient", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._page = 0
        self.count = 0
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place = QLabel()
        self.previous_button = QPushButton(icon("chevron-left"), "")
        self.next_button = QPushButton(icon("chevron-right"), "")
        self.close_button = QPushButton()
        self._area = QScrollArea()
        self._area.setWidget(self.picture)
        self._area.setWidgetResizable(True)
        self._build()
        self._retranslate()
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        documents.add(_KEY, lambda: data)
        documents.info(_KEY).add_done_callback(self._pass_on)

    def turn(self, pages: int) -> None:
        """Show the page so many further on."""
        self._page = max(0, min(self._page + pages, self.count - 1))
        self._ask()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(gap(self))
        column.addWidget(self._area, 1)
        column.addLayout(row)
        self.previous_button.clicked.connect(lambda: self.turn(-1))
        self.next_button.clicked.connect(lambda: self.turn(1))
        self.close_button.clicked.connect(self.accept)
        self.resize(1060, 720)

    def _ask(self) -> None:
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self.count - 1)
        text = self.tr("Page %1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(self.count))
        self.place.setText(text)
        self.picture.setAccessibleName(text)
        ratio = self.devicePixelRatio()
        self._documents.render(_KEY, self._page, zoom=_ZOOM * ratio).add_done_callback(self._pass_on)

    def _pass_on(self, future: "Future[Any]") -> None:
        """Hand what the worker's thread brings to the window's own."""
        if not future.cancelled():
            self._arrived.emit(future)

    def _take(self, future: "Future[Any]") -> None:
        try:
            found = future.result()
        except DocumentFailure:
            self.picture.setText(self.tr("The page can't be shown."))
            return
        if isinstance(found, DocumentInfo):
            self.count = len(found.sizes)
            self._ask()
            return
        pixmap = QPixmap.fromImage(to_image(found))
        pixmap.setDevicePixelRatio(self.devicePixelRatio())
        self.picture.setPixmap(pixmap)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preview of the report"))
        self._area.setAccessibleName(self.tr("Page"))
        self.previous_button.setText(self.tr("&Previous page"))
        self.next_button.setText(self.tr("&Next page"))
        self.close_button.setText(self.tr("&Close"))
