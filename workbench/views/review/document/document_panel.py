"""The document beside the criteria: toolbar, pages, find bar, and what is said when there are none."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workbench.documents.protocol import DocumentFailure
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.review.document.find_bar import FindBar
from workbench.views.review.document.layout import PIXELS_PER_POINT, Fit, Zoom
from workbench.views.review.document.message import DocumentMessage, PageNotice
from workbench.views.review.document.page_view import BITMAP_BYTES, PageView
from workbench.views.review.document.scrolled_pages import SCROLL_KEYS
from workbench.views.review.document.search import DocumentSearch, Outcome, SearchState
from workbench.views.review.document.toolbar import DocumentToolBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from workbench.documents.client import DocumentClient
    from workbench.views.review.document.selection import Quote

SAY_LOADING_AFTER = 300  # ms: a document that opens at once shows no message in between


class _Stage(QWidget):
    """Holds the pages, with messages laid over them: nothing moves when one appears."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view
        view.setParent(self)
        self.message = DocumentMessage(self)
        self.notice = PageNotice(self)

    def sizeHint(self) -> QSize:
        return self._view.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._view.setGeometry(self.rect())
        self.message.setGeometry(self.rect())
        self.place_notice()

    def place_notice(self) -> None:
        height = max(self.notice.heightForWidth(self.width()), self.notice.sizeHint().height())
        self.notice.setGeometry(QRect(0, self.height() - height, self.width(), height))


class DocumentPanel(QWidget):
    """Shows documents by key.

    `actions_by_name` holds its actions under the names of the key map, for menus. Their keys work while the focus is in
    ``key_owner`` (the panel itself by default); the scroll keys only in the pages.
    """

    page_changed = Signal(int, int)  # page (from 0), pages
    zoom_changed = Signal(object)  # Zoom
    selection_changed = Signal()
    search_finished = Signal(int, int)  # hits, the current one (from 1; 0 for none)
    document_opened = Signal(str)
    retried = Signal(str)  # before a document is asked for again: the time to register it anew with the client
    highlight_clicked = Signal(str)

    def __init__(
        self,
        client: "DocumentClient",
        keys: KeyMap,
        *,
        limit: int = BITMAP_BYTES,
        key_owner: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = PageView(client, limit)
        self.actions_by_name: dict[str, QAction] = {}
        self._keys = keys
        self._search = DocumentSearch(client, self)
        self._make_actions(key_owner or self)
        self.toolbar = DocumentToolBar(self.actions_by_name)
        self.find_bar = FindBar(
            self.actions_by_name["document.find_previous"], self.actions_by_name["document.find_next"]
        )
        self._stage = _Stage(self.view)
        self._focus_before_find: QWidget | None = None
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
        self._hide_messages()
        self._search.set_document("")
        self._loading.start()
        self.view.set_document(key)

    def clear(self, message: str) -> None:
        """Show no document, and say why."""
        self._loading.stop()
        self.toolbar.title.set_text("")
        self.view.setAccessibleDescription("")
        self.view.set_document("")
        self._search.set_document("")
        self._stage.notice.hide()
        self._stage.message.say(message)
        self._show_page(0, 0)

    def prefetch(self, key: str) -> None:
        """Fetch what another document will show first, when nothing more urgent is under way."""
        self.view.prefetch(key)

    def selected_quote(self) -> "Quote | None":
        """Return the selected text with its page (from 0) and rectangles there (points)."""
        return self.view.selected_quote()

    def set_page_dark_mode(self, on: bool) -> None:
        """Show pages inverted, or as they are."""
        self.view.set_page_dark_mode(on)

    # -- building ------------------------------------------------------------------------------------------------

    def _make_actions(self, owner: QWidget) -> None:
        view = self.view
        commands: dict[str, tuple[QWidget, str, Callable[[], object]]] = {
            "document.scroll_down": (view, "", lambda: view.scroll_screen(1)),
            "document.scroll_up": (view, "", lambda: view.scroll_screen(-1)),
            "document.start": (view, "", view.scroll_to_start),
            "document.end": (view, "", view.scroll_to_end),
            "document.go_to_page": (owner, "", self._ask_page),
            "document.find": (owner, "search", self.open_find),
            "document.find_next": (owner, "chevron-down", lambda: self._step(1)),
            "document.find_previous": (owner, "chevron-up", lambda: self._step(-1)),
            "document.zoom_in": (owner, "zoom-in", view.zoom_in),
            "document.zoom_out": (owner, "zoom-out", view.zoom_out),
            "document.zoom_100": (owner, "", view.actual_size),
            "document.fit_width": (owner, "move-horizontal", view.fit_width),
            "document.fit_page": (owner, "maximize", view.fit_page),
            "document.rotate": (owner, "rotate-cw", view.rotate),
        }
        for name, (holder, picture, command) in commands.items():
            action = self._keys.action(name, holder, command, icon=icon(picture) if picture else None)
            self.actions_by_name[name] = action
        for name in ("document.fit_width", "document.fit_page"):
            self.actions_by_name[name].setCheckable(True)
        self._add_edit_action("document.copy", QKeySequence.StandardKey.Copy, view.copy)
        self._add_edit_action("document.select_all", QKeySequence.StandardKey.SelectAll, view.select_all)

    def _add_edit_action(self, name: str, key: QKeySequence.StandardKey, command: "Callable[[], None]") -> None:
        action = QAction(self.view)
        action.setObjectName(name)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(command)
        self.view.addAction(action)
        self.actions_by_name[name] = action

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self._stage, 1)
        column.addWidget(self.find_bar)  # at the foot: opening it leaves the text one reads where it is
        self.find_bar.hide()
        self.setFocusProxy(self.view)
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
        self.toolbar.page_box.chosen.connect(view.go_to_page)
        self.toolbar.page_box.left.connect(view.setFocus)
        self.toolbar.percent_chosen.connect(self._set_percent)
        self.find_bar.needle_changed.connect(self._search.set_needle)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self.close_find)
        self._search.changed.connect(self._show_search)
        self._stage.message.retried.connect(self._retry)
        self._stage.notice.retried.connect(self._retry)
        self._loading.timeout.connect(self._say_loading)
        self._keys.changed.connect(self._follow_keys)
        self._selection_changed()

    def _follow_keys(self) -> None:
        self.view.set_scroll_keys({name: self._keys.keys(name) for name in SCROLL_KEYS})

    # -- states --------------------------------------------------------------------------------------------------

    def _say_loading(self) -> None:
        self._stage.message.say(self.tr("Opening the document…"))

    def _opened(self) -> None:
        self._loading.stop()
        self._hide_messages()
        assert self.view.info is not None
        self._search.set_document(self.view.document, self.view.info.inspection.words)
        self._show_zoom(self.view.zoom)
        self.document_opened.emit(self.view.document)

    def _failed(self, failure: DocumentFailure) -> None:
        self._loading.stop()
        self._stage.message.show_failure(failure.status, failure.reason)
        self._show_page(0, 0)

    def _page_failed(self, _page: int, failure: DocumentFailure) -> None:
        self._stage.notice.show_failure(failure.reason)
        self._stage.place_notice()

    def _hide_messages(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and any(
            message.isAncestorOf(focused) for message in (self._stage.message, self._stage.notice)
        ):
            self.view.setFocus()  # a hidden button would hand the focus to whatever comes next
        self._stage.message.hide()
        self._stage.notice.hide()

    def _retry(self) -> None:
        self.retried.emit(self.view.document)
        self._hide_messages()
        if self.view.pages == 0:
            self._loading.start()
        self.view.retry()
        if self._search.state.outcome is Outcome.FAILED:
            self._search.retry()

    def _show_page(self, page: int, pages: int) -> None:
        self.toolbar.show_page(page, pages)
        self.toolbar.show_percent(self.view.percent)
        self.page_changed.emit(page, pages)

    def _show_zoom(self, zoom: Zoom) -> None:
        self.toolbar.show_percent(self.view.percent)
        self.actions_by_name["document.fit_width"].setChecked(zoom.fit is Fit.WIDTH)
        self.actions_by_name["document.fit_page"].setChecked(zoom.fit is Fit.PAGE)
        self.zoom_changed.emit(zoom)

    def _set_percent(self, percent: int) -> None:
        self.view.set_zoom(Zoom(Fit.FREE, percent / 100 * PIXELS_PER_POINT, self.view.zoom.rotation))

    def _ask_page(self) -> None:
        self.toolbar.page_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toolbar.page_box.selectAll()

    def _selection_changed(self) -> None:
        self.actions_by_name["document.copy"].setEnabled(self.view.has_selection)
        self.selection_changed.emit()

    # -- find ----------------------------------------------------------------------------------------------------

    def open_find(self) -> None:
        """Open the find bar, with the cursor in it."""
        focused = QApplication.focusWidget()
        if focused is None or not self.find_bar.isAncestorOf(focused):
            self._focus_before_find = focused
        self._search.begin_at(*self.view.place())
        self.find_bar.show()
        self.find_bar.start()
        self._search.set_needle(self.find_bar.needle())

    def close_find(self) -> None:
        """Close the find bar, take the hits away and give the focus back to where it was."""
        before = self._focus_before_find
        usable = before is not None and shiboken6.isValid(before) and before.isVisible()
        (before if before is not None and usable else self.view).setFocus()
        self.find_bar.hide()
        self._search.set_needle("")

    def _step(self, direction: int) -> None:
        if not self.find_bar.needle().strip():
            self.open_find()
        elif not self._search.state.needle:
            # The bar was closed: look again for what it holds, without opening it.
            self._search.begin_at(*self.view.place())
            self._search.set_needle(self.find_bar.needle())
        else:
            if self._search.state.current < 0:
                self._search.begin_at(*self.view.place())
            self._search.step(direction)

    def _show_search(self, state: SearchState) -> None:
        self.find_bar.show_state(state)
        self.view.set_hits(state.hits, state.current)
        if state.outcome in (Outcome.FOUND, Outcome.NOT_FOUND, Outcome.NO_TEXT):
            self.search_finished.emit(len(state.hits), state.current + 1)

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
