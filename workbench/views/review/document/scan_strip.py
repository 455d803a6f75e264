"""A strip over the pages of a scan: that it has no text, what is to be done about it, and how OCR gets on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from workbench.documents.ocr import Tesseract, find_tesseract, in_background, read_page
from workbench.documents.protocol import DocumentFailure, DocumentInfo, Word
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.review.document.relay import FutureRelay
from workbench.views.theme import colors, gap, icon_size

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient


class ScanStrip(QFrame):
    """Offers to read a scan by OCR, page after page, and says which words were read so.

    Nothing is read unasked: it takes seconds a page. ``page_read`` tells that a page's words are there.
    """

    page_read = Signal(str, int)

    def __init__(self, client: "DocumentClient", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._relay = FutureRelay(self)
        self._document, self._pages = "", 0
        self._reading = -1  # the page that is being read; -1 for none
        self._asked = 0  # counts what was begun, so that late answers are told from wanted ones
        self._trouble = ""
        self._tesseract: Tesseract | None = None
        self._missing = ""
        self._picture = QLabel()
        self._text = QLabel(wordWrap=True)
        self._go = QPushButton()
        self._close = QToolButton(autoRaise=True)
        self._build()
        self._say()
        self.hide()

    def _build(self) -> None:
        self._close.setIcon(icon("x"))
        side = icon_size(self)
        self._picture.setPixmap(icon("file-text", "accent").pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self, 0.5), gap(self, 0.5))
        for widget in (self._picture, self._text, self._go, self._close):
            row.addWidget(widget)
        self._go.clicked.connect(self._press)
        self._close.clicked.connect(self.hide)

    def set_document(self, key: str, info: DocumentInfo | None) -> None:
        """Show the strip where a document is a scan; what is being read of another is left to itself."""
        self._asked += 1
        self._document, self._reading, self._trouble = key, -1, ""
        is_scan = info is not None and info.inspection.status == "ok" and info.inspection.words == 0
        self._pages = len(info.sizes) if info is not None else 0
        self.setVisible(is_scan)
        if is_scan and self._tesseract is None:
            self._relay.follow(in_background(find_tesseract), lambda found: found, self._found, self._lacks)
        self._say()

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    # -- reading -------------------------------------------------------------------------------------------------

    def _found(self, tesseract: Tesseract) -> None:
        self._tesseract = tesseract
        self._say()

    def _lacks(self, failure: DocumentFailure) -> None:
        self._missing = failure.reason
        self._say()

    def _press(self) -> None:
        if self._reading >= 0:
            self._asked += 1
            self._reading = -1
            self._say()
        else:
            self._trouble = ""
            self._read_next()

    def _unread(self) -> int | None:
        known = self._client.recognised
        return next((page for page in range(self._pages) if not known.has_page(self._document, page)), None)

    def _read_next(self) -> None:
        page = self._unread()
        if page is None or self._tesseract is None:
            self._reading = -1
            self._say()
            announce(self, self._text.text())
            return
        self._reading = page
        self._asked += 1
        self._say()
        work = partial(read_page, self._client, self._tesseract, self._document, page)
        self._relay.follow(
            in_background(work),
            lambda words: words,
            partial(self._came, self._document, page, self._asked),
            partial(self._failed, self._asked),
        )

    def _came(self, document: str, page: int, asked: int, words: tuple[Word, ...]) -> None:
        self._client.recognised.put(document, page, words)
        self.page_read.emit(document, page)
        if asked == self._asked:
            self._read_next()

    def _failed(self, asked: int, failure: DocumentFailure) -> None:
        if asked == self._asked:
            self._reading = -1
            self._trouble = failure.reason
            self._say()
            announce(self, self._text.text())

    # -- what is said --------------------------------------------------------------------------------------------

    def _say(self) -> None:
        self._text.setText(self._sentence())
        if self._reading >= 0:
            self._go.setText(self.tr("&Stop"))
        elif self._trouble:
            self._go.setText(self.tr("Try again"))
        else:
            self._go.setText(self.tr("Read the text (&OCR)"))
        self._go.setToolTip(self.tr("Reads the pictures of text with Tesseract, on this computer only"))
        self._go.setVisible(self._tesseract is not None and self._unread() is not None)
        close = self.tr("Close this message")
        self._close.setToolTip(close)
        self._close.setAccessibleName(close)

    def _sentence(self) -> str:
        if self._trouble:
            return in_words(self._trouble)
        if self._reading >= 0:
            text = self.tr("Reading page %1 of %2 by OCR…")
            return text.replace("%1", str(self._reading + 1)).replace("%2", str(self._pages))
        if self._client.recognised.has(self._document):
            return self.tr("Read by OCR: words may be wrong. Compare with the page before you quote.")
        scan = self.tr("This document has no text: it is a scan. Drag over the page to mark an area as evidence.")
        return f"{scan} {in_words(self._missing)}" if self._missing else scan

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out from the pages beneath."""
        QPainter(self).fillRect(self.rect(), colors(self).accent_soft)
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
