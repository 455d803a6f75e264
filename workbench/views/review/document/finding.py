"""Finding words in the document: the bar at its foot, the search behind it, and where the focus goes back to."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.views.review.document.find_bar import FindBar
from workbench.views.review.document.page_view import PageView
from workbench.views.review.document.search import DocumentSearch, Outcome, SearchState

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

_ENDED = (Outcome.FOUND, Outcome.NOT_FOUND, Outcome.NO_TEXT)


class Finding(QObject):
    """Shows the hits in the pages; ``finished`` carries how many there are and the current one (from 1; 0 for none)."""

    finished = Signal(int, int)

    def __init__(self, client: "DocumentClient", bar: FindBar, view: PageView, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._view = view
        self._search = DocumentSearch(client, self)
        self._focus_before: QWidget | None = None
        self._leaves_for_hit = False  # the next hit shown is a jump from where one read
        bar.needle_changed.connect(self._search.set_needle)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        self._search.changed.connect(self._show)

    @property
    def state(self) -> SearchState:
        """How far the search has come."""
        return self._search.state

    def set_document(self, document: str) -> None:
        """Search this document from now on, "" for none."""
        self._search.set_document(document, self._view.words if document else -1)

    def retry(self) -> None:
        """Search again where the search failed."""
        if self._search.state.outcome is Outcome.FAILED:
            self._search.retry()

    def open(self) -> None:
        """Open the find bar, with the cursor in it."""
        focused = QApplication.focusWidget()
        if focused is None or not self._bar.isAncestorOf(focused):
            self._focus_before = focused
        self._search.begin_at(*self._view.place())
        self._leaves_for_hit = True
        self._bar.show()
        self._bar.start()
        self._search.set_needle(self._bar.needle())

    def close(self) -> None:
        """Close the find bar, take the hits away and give the focus back to where it was."""
        before = self._focus_before
        usable = before is not None and shiboken6.isValid(before) and before.isVisible()
        (before if before is not None and usable else self._view).setFocus()
        self._bar.hide()
        self._search.set_needle("")

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit of what was last sought."""
        if not self._bar.needle().strip():
            self.open()
        elif not self._search.state.needle:
            # The bar was closed: look again for what it holds, without opening it.
            self._search.begin_at(*self._view.place())
            self._search.set_needle(self._bar.needle())
        else:
            if self._search.state.current < 0:
                self._search.begin_at(*self._view.place())
            self._search.step(direction)

    def _show(self, state: SearchState) -> None:
        self._bar.show_state(state)
        if state.current >= 0 and self._leaves_for_hit:
            self._leaves_for_hit = False
            self._view.note_place()
        self._view.set_hits(state.hits, state.current)
        if state.outcome in _ENDED:
            self.finished.emit(len(state.hits), state.current + 1)
