"""All links of a document as a list, for those who don't use a pointer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QStackedWidget

from workbench.documents.protocol import DocumentFailure, Link
from workbench.views.review.document.relay import FutureRelay
from workbench.views.theme import gap

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

MOST_PAGES = 300  # looked through for links, from the start
MOST_LINKS = 5_000
READ_AFTER = 200  # ms, so that the pages themselves come first
_LINK = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _Links(QListWidget):
    chosen = Signal(object)  # Link
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_LINK)))

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a list before any shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow a link with Enter, go back to the pages with Esc; else move about."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self.chosen.emit(item.data(_LINK))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LinkList(QStackedWidget):
    """Asks for the links of page after page once it is looked at; a line per link, with its page and where it leads."""

    place_chosen = Signal(int, float)
    address_chosen = Signal(str)
    left = Signal()

    def __init__(self, client: "DocumentClient") -> None:
        super().__init__()
        self._client = client
        self._relay = FutureRelay(self)
        self._document, self._pages = "", 0
        self._read_of = ""  # the document whose links are listed or under way
        self._is_done = False
        self.links = _Links()
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, wordWrap=True)
        self._nothing.setMargin(gap(self))
        self.addWidget(self.links)
        self.addWidget(self._nothing)
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._timer.timeout.connect(self._read)
        self.links.chosen.connect(self._follow)
        self.links.left.connect(self.left)
        self._retranslate()

    def set_document(self, key: str, pages: int) -> None:
        """List the links of a document, or none."""
        if key != self._document:
            self._document, self._pages, self._read_of, self._is_done = key, min(pages, MOST_PAGES), "", False
            self.links.clear()
            self._say()
        self._timer.start()

    def _read(self) -> None:
        if self._document and self._read_of != self._document and self.isVisible():
            self._read_of = self._document
            self._ask(self._document, 0)

    def _ask(self, document: str, page: int) -> None:
        if page >= self._pages or self.links.count() >= MOST_LINKS:
            self._is_done = True
            self._say()
            return
        came, failed = partial(self._came, document, page), partial(self._failed, document)
        self._relay.follow(self._client.links(document, page), lambda links: links, came, failed)

    def _came(self, document: str, page: int, links: tuple[Link, ...]) -> None:
        if document != self._document:
            return
        for link in sorted(links, key=lambda link: (round(link.rect[1]), link.rect[0])):
            item = QListWidgetItem(self._line(page, link))
            item.setData(_LINK, link)
            item.setToolTip(item.text())
            self.links.addItem(item)
        self._ask(document, page + 1)

    def _failed(self, document: str, _failure: DocumentFailure) -> None:
        if document == self._document:  # the other pages are not asked for: the worker may be in trouble
            self._is_done = True
            self._say()

    def _line(self, page: int, link: Link) -> str:
        if link.kind == "page":
            text = self.tr("p. %1: to page %2").replace("%1", str(page + 1)).replace("%2", str(link.page + 1))
        else:
            text = self.tr("p. %1: %2").replace("%1", str(page + 1)).replace("%2", link.uri)
        return text

    def _follow(self, link: Link) -> None:
        if link.kind == "page":
            self.place_chosen.emit(link.page, link.y)
        else:
            self.address_chosen.emit(link.uri)

    def _say(self) -> None:
        is_empty = self._is_done and not self.links.count()
        self._nothing.setText(self.tr("This document has no links.") if is_empty else "")
        self.setCurrentWidget(self._nothing if is_empty else self.links)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while hidden."""
        super().showEvent(event)
        self._timer.start()

    def _retranslate(self) -> None:
        self.links.setAccessibleName(self.tr("Links of the document"))
        self.links.setAccessibleDescription(
            self.tr("Enter goes there; an address is shown first and opened only when asked.")
        )
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
