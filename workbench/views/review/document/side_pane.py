"""Beside the pages: thumbnails, the document's outline, and its links."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QTabWidget,
    QTreeView,
    QWidget,
)

from workbench.documents.protocol import DocumentFailure, DocumentInfo, OutlineItem
from workbench.views.domain_sentences import in_words
from workbench.views.review.document.link_list import LinkList
from workbench.views.review.document.outline_model import PLACE_ROLE, OutlineModel
from workbench.views.review.document.relay import FutureRelay
from workbench.views.review.document.thumbnails import WIDTH, ThumbnailDelegate, ThumbnailModel
from workbench.views.theme import gap

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

READ_AFTER = 200  # ms, so that the first page comes before the outline
SETTLE = 60  # ms of quiet while scrolling, before pictures are asked for
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_OURS = (*_ENTER, Qt.Key.Key_Escape)


def _claims(event: QEvent) -> bool:
    """Tell whether a key is for the focused list, whatever shortcuts the window has."""
    return event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OURS


class ThumbnailList(QListView):
    """Pages by their pictures; the arrow keys turn pages, Enter or a click goes there, Esc goes back to reading."""

    page_turned = Signal(int)
    page_chosen = Signal(int)
    left = Signal()

    def __init__(self, model: ThumbnailModel) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.drawing = ThumbnailDelegate(self)
        self.setItemDelegate(self.drawing)
        self.setModel(model)
        self._pictures = model
        self._timer = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._timer.start())
        model.modelReset.connect(self._timer.start)
        self.clicked.connect(lambda index: self.page_chosen.emit(index.row()))

    def show_page(self, page: int) -> None:
        """Mark a page as the one in view, and bring it into sight."""
        index = self._pictures.index(page)
        if index.isValid() and index != self.currentIndex():
            self.executeDelayedItemsLayout()  # without it there is nothing to scroll to just after a reset
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _want(self) -> None:
        if not self.isVisible() or not self._pictures.rowCount():
            return
        top, height = self.verticalScrollBar().value(), max(self.sizeHintForRow(0), 1)
        end = (top + self.viewport().height()) // height + 1
        self._pictures.want(range(top // height, min(end, self._pictures.rowCount())), self.devicePixelRatioF())

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a list before any shortcut does."""
        if _claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page with Enter, back to the pages with Esc; else move about."""
        before = self.currentIndex()
        if event.key() in _ENTER and before.isValid():
            self.page_chosen.emit(before.row())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.page_turned.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in sight, and fetch what comes into it."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what comes into sight."""
        super().showEvent(event)
        self._timer.start()


class OutlineTree(QTreeView):
    """The outline; Enter or a click goes to an entry's place, Esc goes back to reading."""

    place_chosen = Signal(int, float)
    left = Signal()

    def __init__(self, model: OutlineModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PLACE_ROLE)
        if place is not None:
            self.place_chosen.emit(*place)

    def show_place(self, page: int, y: float) -> None:
        """Mark the entry that a place belongs to, or the folded one around it; nothing is unfolded."""
        model = self.model()
        assert isinstance(model, OutlineModel)
        entry = model.entry_at(page, y)
        if entry is None or self.hasFocus():
            return
        shown = index = entry.index()
        while index.parent().isValid():
            index = index.parent()
            if not self.isExpanded(index):
                shown = index
        self.selectionModel().setCurrentIndex(shown, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a list before any shortcut does."""
        if _claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the entry with Enter, back to the pages with Esc; else move about."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SidePane(QTabWidget):
    """Thumbnails, outline and links of one document; asks the worker for nothing while it is hidden."""

    page_turned = Signal(int)  # without a jump to come back from
    place_chosen = Signal(int, float)
    address_chosen = Signal(str)
    left = Signal()

    def __init__(self, client: "DocumentClient", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._relay = FutureRelay(self)
        self._document = ""
        self._outline_of = ""  # the document whose outline is shown or under way
        self._is_without = False
        self._rotation = 0
        self._page, self._place = 0, (0, 0.0)
        self.thumbnails = ThumbnailList(ThumbnailModel(client, self))
        self.outline = OutlineTree(OutlineModel(self))
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, wordWrap=True)
        self._nothing.setMargin(gap(self))
        self._outline_page = QStackedWidget()
        self._outline_page.addWidget(self.outline)
        self._outline_page.addWidget(self._nothing)
        self.links = LinkList(client)
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self.setDocumentMode(True)
        self.addTab(self.thumbnails, "")
        self.addTab(self._outline_page, "")
        self.addTab(self.links, "")
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self.thumbnails.page_turned.connect(self.page_turned)
        self.thumbnails.page_chosen.connect(lambda page: self.place_chosen.emit(page, 0.0))
        self.outline.place_chosen.connect(self.place_chosen)
        self.links.place_chosen.connect(self.place_chosen)
        self.links.address_chosen.connect(self.address_chosen)
        for view in (self.thumbnails, self.outline, self.links):
            view.left.connect(self.left)
        self.currentChanged.connect(lambda _tab: self._timer.start())
        self._timer.timeout.connect(self._read_outline)

    def set_document(self, key: str, info: DocumentInfo | None, rotation: int) -> None:
        """Show a document's pages and outline, or none."""
        sizes = info.sizes if info is not None else ()
        self._rotation = rotation
        self._pictures().set_document(key, sizes, rotation)
        self.links.set_document(key if sizes else "", len(sizes))
        if key != self._document or info is None:
            self._document, self._outline_of, self._is_without = key if sizes else "", "", False
            self._model().set_items(())
            self._say("")
        self._timer.start()

    def set_rotation(self, rotation: int) -> None:
        """Turn the pictures as the pages are turned."""
        if rotation != self._rotation:
            self._rotation = rotation
            self._pictures().set_rotation(rotation)
            self.thumbnails.show_page(self._page)

    def show_place(self, page: int, place: tuple[int, float]) -> None:
        """Mark the page (from 0) in view, and the outline's entry of the place that one reads."""
        self._page, self._place = page, place
        self.thumbnails.show_page(page)
        self.outline.show_place(*place)

    def set_dark(self, on: bool) -> None:
        """Show pictures inverted, or as they are."""
        self.thumbnails.drawing.dark = on
        self.thumbnails.viewport().update()

    def _pictures(self) -> ThumbnailModel:
        model = self.thumbnails.model()
        assert isinstance(model, ThumbnailModel)
        return model

    def _model(self) -> OutlineModel:
        model = self.outline.model()
        assert isinstance(model, OutlineModel)
        return model

    def _read_outline(self) -> None:
        document = self._document
        if not document or self._outline_of == document or not self._outline_page.isVisible():
            return
        self._outline_of = document

        def arrived(items: tuple[OutlineItem, ...]) -> None:
            if document == self._document:
                self._show_outline(items)

        def refused(failure: DocumentFailure) -> None:
            if document == self._document:
                self._say(in_words(failure.reason))

        self._relay.follow(self._client.outline(document), lambda items: items, arrived, refused)

    def _show_outline(self, items: tuple[OutlineItem, ...]) -> None:
        self._model().set_items(items)
        self.outline.expandToDepth(0)
        self._is_without = not items
        self._say("" if items else self.tr("This document has no outline."))
        self.outline.show_place(*self._place)

    def _say(self, text: str) -> None:
        self._nothing.setText(text)
        self._outline_page.setCurrentWidget(self._nothing if text else self.outline)

    def _retranslate(self) -> None:
        for place, text in enumerate((self.tr("Pages"), self.tr("Outline"), self.tr("Links"))):
            self.setTabText(place, text)
        self.thumbnails.setAccessibleName(self.tr("Pages of the document"))
        self.outline.setAccessibleName(self.tr("Outline of the document"))
        self.tabBar().setAccessibleName(self.tr("Pages, outline and links"))
        self.setAccessibleName(self.tr("Pages, outline and links"))
        if self._is_without:
            self._say(self.tr("This document has no outline."))

    def sizeHint(self) -> QSize:
        """Ask for little more than the pictures and the tabs need: the pages come first."""
        needed = max(WIDTH + 13 * gap(self), self.tabBar().sizeHint().width() + gap(self))
        return QSize(needed, super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was not read while hidden."""
        super().showEvent(event)
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
