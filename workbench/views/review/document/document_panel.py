"""The document beside the criteria: toolbar, pages, find bar, and what is said when there are none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from workbench.documents.protocol import DocumentFailure
from workbench.views.keys import KeyMap
from workbench.views.review.document.address_dialog import AddressDialog
from workbench.views.review.document.find_bar import FindBar
from workbench.views.review.document.finding import Finding
from workbench.views.review.document.layout import PIXELS_PER_POINT, Fit, Zoom
from workbench.views.review.document.page_view import BITMAP_BYTES, PageView
from workbench.views.review.document.panel_actions import make_actions
from workbench.views.review.document.scan_strip import ScanStrip
from workbench.views.review.document.scrolled_pages import SCROLL_KEYS
from workbench.views.review.document.search import SearchState
from workbench.views.review.document.side_pane import SidePane
from workbench.views.review.document.stage import Stage
from workbench.views.review.document.toolbar import DocumentToolBar

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient
    from workbench.views.review.document.layout import Box
    from workbench.views.review.document.selection import Quote
    from workbench.views.settings import Settings

READS_AT = 0.3  # of the viewport's height: where one's eyes are taken to be
SAY_LOADING_AFTER = 300  # ms: a document that opens at once shows no message in between


class DocumentPanel(QWidget):
    """Shows documents by key.

    Where ``settings`` are given, the side pane and dark pages are as they were left, and remembered.

    `actions_by_name` holds its actions under the names of the key map, for menus. Their keys work while the focus is in
    ``key_owner`` (the panel itself by default); the scroll keys only in the pages.
    """

    page_changed = Signal(int, int)  # page (from 0), pages
    zoom_changed = Signal(object)  # Zoom
    selection_changed = Signal()
    area_changed = Signal()
    history_changed = Signal()  # whether one can go back or forward may have changed
    search_finished = Signal(int, int)  # hits, the current one (from 1; 0 for none)
    document_opened = Signal(str)
    retried = Signal(str)  # before a document is asked for again: the time to register it anew with the client
    highlight_clicked = Signal(str)
    text_recognised = Signal(str)  # a document: OCR has read one of its pages

    def __init__(
        self,
        client: "DocumentClient",
        keys: KeyMap,
        *,
        limit: int = BITMAP_BYTES,
        key_owner: QWidget | None = None,
        settings: "Settings | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = PageView(client, limit)
        self._keys = keys
        self._settings = settings
        self.actions_by_name: dict[str, QAction] = make_actions(self, key_owner or self, keys)
        self.toolbar = DocumentToolBar(self.actions_by_name)
        self.find_bar = FindBar(
            self.actions_by_name["document.find_previous"], self.actions_by_name["document.find_next"]
        )
        self._finding = Finding(client, self.find_bar, self.view, self)
        self.side_pane = SidePane(client)
        self.scan_strip = ScanStrip(client)
        self._stage = Stage(self.view, client)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._loading = QTimer(self, singleShot=True, interval=SAY_LOADING_AFTER)
        self._build()
        self._connect()
        self._follow_keys()
        self.clear(self.tr("No document is open"))

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def message(self) -> str:
        """What is said over the pages; empty while they show."""
        if self._stage.message.isVisibleTo(self):
            return self._stage.message.text()
        return self._stage.notice.text() if self._stage.notice.isVisibleTo(self) else ""

    def set_document(self, key: str, title: str) -> None:
        """Show a document where one was in it."""
        self.toolbar.title.set_text(title)
        self.view.setAccessibleDescription(title)
        if key == self.view.document:
            return
        self._stage.hide_messages()
        self._finding.set_document("")
        self._loading.start()
        self.view.set_document(key)

    def clear(self, message: str) -> None:
        """Show no document, and say why."""
        self._loading.stop()
        self.toolbar.title.set_text("")
        self.view.setAccessibleDescription("")
        self.view.set_document("")
        self._finding.set_document("")
        self._stage.notice.hide()
        self.close_text()
        self.side_pane.set_document("", None, 0)
        self.scan_strip.set_document("", None)
        self._stage.message.say(message)
        self._show_page(0, 0)

    def prefetch(self, key: str) -> None:
        """Fetch what another document will show first, when nothing more urgent is under way."""
        self.view.prefetch(key)

    def selected_quote(self) -> "Quote | None":
        """Return the selected text with its page (from 0) and rectangles there (points)."""
        return self.view.selected_quote()

    def selected_area(self) -> "tuple[int, Box] | None":
        """Return the drawn area: its page (from 0) and rectangle there (points); None without one."""
        return self.view.selected_area()

    def set_page_dark_mode(self, on: bool) -> None:
        """Show pages inverted, or as they are."""
        self.actions_by_name["document.dark_pages"].setChecked(on)

    def toggle_side_pane(self) -> None:
        """Show or hide thumbnails and outline."""
        self.actions_by_name["document.side_pane"].toggle()

    @property
    def can_go_back(self) -> bool:
        """Whether a jump in this document can be taken back."""
        return self.view.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump that was taken back can be made again."""
        return self.view.can_go_forward

    def go_back(self) -> None:
        """Return to where one was before the last jump."""
        self.view.go_back()

    def go_forward(self) -> None:
        """Return to where one was before going back."""
        self.view.go_forward()

    @property
    def reads_text(self) -> bool:
        """Whether the page is shown as text."""
        return self._stage.reads_text

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.scan_strip)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.find_bar)  # at the foot: opening it leaves the text one reads where it is
        self._splitter.addWidget(self.side_pane)
        self._splitter.addWidget(self._stage)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self.side_pane.hide()
        self.find_bar.hide()
        self.setFocusProxy(self._stage)
        self._retranslate()

    def _connect(self) -> None:
        view = self.view
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        view.selection_changed.connect(self._selection_changed)
        view.document_opened.connect(self._opened)
        view.document_failed.connect(self._failed)
        view.page_failed.connect(self._page_failed)
        view.highlight_clicked.connect(self.highlight_clicked)
        view.area_changed.connect(self.area_changed)
        view.area_mode_changed.connect(self.actions_by_name["document.select_area"].setChecked)
        view.history_changed.connect(self.history_changed)
        view.address_chosen.connect(self._ask_about)
        view.verticalScrollBar().valueChanged.connect(self._show_place)
        self.toolbar.page_box.chosen.connect(view.jump_to)
        self.toolbar.page_box.left.connect(view.setFocus)
        self.toolbar.percent_chosen.connect(self._set_percent)
        self._finding.finished.connect(self.search_finished)
        self._stage.message.retried.connect(self._retry)
        self._stage.notice.retried.connect(self._retry)
        self._loading.timeout.connect(self._say_loading)
        self._keys.changed.connect(self._follow_keys)
        self.scan_strip.page_read.connect(self._text_was_read)
        self._connect_side()
        self._selection_changed()

    def _connect_side(self) -> None:
        side, reader, named = self.side_pane, self._stage.reader, self.actions_by_name
        side.page_turned.connect(self.view.go_to_page)
        side.place_chosen.connect(self.view.jump_to)
        side.address_chosen.connect(self._ask_about)
        side.left.connect(self.setFocus)
        reader.page_turned.connect(self.view.go_to_page)
        reader.left.connect(self.close_text)
        named["document.side_pane"].toggled.connect(self._show_side)
        named["document.dark_pages"].toggled.connect(self._show_dark)
        named["document.select_area"].toggled.connect(self.view.set_area_mode)
        if self._settings is not None:
            named["document.side_pane"].setChecked(self._settings.side_pane)
            named["document.dark_pages"].setChecked(self._settings.dark_pages)

    def _follow_keys(self) -> None:
        self.view.set_scroll_keys({name: self._keys.keys(name) for name in SCROLL_KEYS})
        side = self.actions_by_name["document.side_pane"]  # the window's key for lists (F9) toggles it
        shown = self._keys.shown_keys("view.hide_list")
        side.setToolTip(f"{self._keys.label('document.side_pane')} ({shown})" if shown else side.text())

    # -- states --------------------------------------------------------------------------------------------------

    def _say_loading(self) -> None:
        self._stage.message.say(self.tr("Opening the document…"))

    def _opened(self) -> None:
        self._loading.stop()
        self._stage.hide_messages()
        self._finding.set_document(self.view.document)
        self.scan_strip.set_document(self.view.document, self.view.info)
        self.side_pane.set_document(self.view.document, self.view.info, self.view.zoom.rotation)
        self._show_place()
        if self.reads_text:
            self._stage.read_text()
        self._show_zoom(self.view.zoom)
        self.document_opened.emit(self.view.document)

    def _failed(self, failure: DocumentFailure) -> None:
        self._loading.stop()
        self.close_text()
        self.side_pane.set_document("", None, 0)
        self.scan_strip.set_document("", None)
        self._stage.message.show_failure(failure.status, failure.reason)
        self._show_page(0, 0)

    def _text_was_read(self, document: str, _page: int) -> None:
        """Let words that OCR has found be selected and sought."""
        if document == self.view.document:
            self.view.read_again()
            self._finding.set_document(document)
            self.text_recognised.emit(document)

    def _page_failed(self, _page: int, failure: DocumentFailure) -> None:
        self._stage.notice.show_failure(failure.reason)
        self._stage.place_notice()

    def _retry(self) -> None:
        self.retried.emit(self.view.document)
        self._stage.hide_messages()
        if self.view.pages == 0:
            self._loading.start()
        self.view.retry()
        self._finding.retry()

    def _show_page(self, page: int, pages: int) -> None:
        self.toolbar.show_page(page, pages)
        self.toolbar.show_percent(self.view.percent)
        if pages:
            self._stage.reader.follow(page)
        self.page_changed.emit(page, pages)

    def _show_zoom(self, zoom: Zoom) -> None:
        self.toolbar.show_percent(self.view.percent)
        self.actions_by_name["document.fit_width"].setChecked(zoom.fit is Fit.WIDTH)
        self.actions_by_name["document.fit_page"].setChecked(zoom.fit is Fit.PAGE)
        if self.view.info is not None:
            self.side_pane.set_rotation(zoom.rotation)
        self.zoom_changed.emit(zoom)

    def _set_percent(self, percent: int) -> None:
        self.view.set_zoom(Zoom(Fit.FREE, percent / 100 * PIXELS_PER_POINT, self.view.zoom.rotation))

    def ask_page(self) -> None:
        """Put the cursor in the page number."""
        self.toolbar.page_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.page_box.selectAll()

    def _selection_changed(self) -> None:
        self.actions_by_name["document.copy"].setEnabled(self.view.has_selection)
        self.selection_changed.emit()

    # -- side pane, text, addresses ------------------------------------------------------------------------------

    def _show_side(self, on: bool) -> None:
        focused = QApplication.focusWidget()
        if not on and focused is not None and self.side_pane.isAncestorOf(focused):
            self.setFocus()
        self.side_pane.setVisible(on)
        self._show_place()
        if self._settings is not None and self._settings.side_pane != on:
            self._settings.side_pane = on
            self._settings.save()

    def _show_dark(self, on: bool) -> None:
        self.view.set_page_dark_mode(on)
        self.side_pane.set_dark(on)
        if self._settings is not None and self._settings.dark_pages != on:
            self._settings.dark_pages = on
            self._settings.save()

    def _show_place(self) -> None:
        if self.side_pane.isVisibleTo(self) and self.view.pages:
            self.side_pane.show_place(self.view.page, self.view.place(READS_AT))

    def toggle_text(self) -> None:
        """Show the page as text, or the page again."""
        if self.reads_text:
            self.close_text()
        else:
            self._stage.read_text()
            self._stage.setFocus()
            self._show_whether_text()

    def close_text(self) -> None:
        """Show the pages again, at the page that was read."""
        self._stage.close_text()
        self._show_whether_text()

    def _show_whether_text(self) -> None:
        self.actions_by_name["document.read_as_text"].setChecked(self.reads_text)

    def _ask_about(self, address: str) -> None:
        AddressDialog(address, self).open()

    # -- find ----------------------------------------------------------------------------------------------------

    @property
    def search_state(self) -> SearchState:
        """How far the search for what the find bar holds has come."""
        return self._finding.state

    def open_find(self) -> None:
        """Open the find bar, with the cursor in it."""
        self._finding.open()

    def close_find(self) -> None:
        """Close the find bar, take the hits away and give the focus back to where it was."""
        self._finding.close()

    def find_step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit of what was last sought."""
        self._finding.step(direction)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.actions_by_name["document.copy"].setText(self.tr("Copy"))
        self.actions_by_name["document.select_all"].setText(self.tr("Select all"))
        self.setAccessibleName(self.tr("Document"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
