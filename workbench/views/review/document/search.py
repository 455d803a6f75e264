"""Searching one document while the user types: debounced, newest needle only."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.documents.protocol import DocumentFailure, Hit
from workbench.views.review.document.relay import FutureRelay

if TYPE_CHECKING:
    from concurrent.futures import Future

    from workbench.documents.client import DocumentClient

DEBOUNCE = 120  # ms after the last key, before the document is searched


class Outcome(Enum):
    """How a search stands."""

    IDLE = "idle"
    SEARCHING = "searching"
    FOUND = "found"
    NOT_FOUND = "not found"
    NO_TEXT = "no text"
    FAILED = "failed"


@dataclass(frozen=True)
class SearchState:
    """What is sought, what was found, and which hit is current (from 0; -1 for none)."""

    needle: str = ""
    outcome: Outcome = Outcome.IDLE
    hits: tuple[Hit, ...] = ()
    current: int = -1
    reason: str = ""


class DocumentSearch(QObject):
    """Finds a needle in the document in view and steps through the hits, around the end and on from the start."""

    changed = Signal(object)  # SearchState

    def __init__(self, client: "DocumentClient", parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._relay = FutureRelay(self)
        self._state = SearchState()
        self._document = ""
        self._words = -1
        self._from: tuple[int, float] = (0, 0.0)
        self._goes = False  # to a hit when the answer comes; not where only the document changed
        self._pending: Future[tuple[Hit, ...]] | None = None
        self._generation = 0
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._search)

    @property
    def state(self) -> SearchState:
        """How the search stands."""
        return self._state

    def set_document(self, key: str, words: int = -1) -> None:
        """Search in another document from now on, for the same needle, without going to a hit yet.

        ``words`` is -1 where they weren't counted.
        """
        self._document, self._words = key, words
        self._goes = False
        self._restart(self._state.needle)

    def begin_at(self, page: int, y: float) -> None:
        """Let the first hit be the one at or after this place (page from 0, points from its top)."""
        self._from = (page, y)

    def set_needle(self, needle: str) -> None:
        """Search for this once typing pauses; at once for nothing where it is empty."""
        if needle != self._state.needle:
            self._goes = True
            self._restart(needle)

    def retry(self) -> None:
        """Search again for the same."""
        self._restart(self._state.needle)

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit; where typing has not paused yet, search now."""
        hits = self._state.hits
        if self._timer.isActive():
            self._timer.stop()
            self._goes = True
            self._search()
        elif hits:
            at = self._state.current
            if at < 0:
                at = self._first(hits) - (1 if direction > 0 else 0)
            self._show(replace(self._state, current=(at + direction) % len(hits)))

    def _restart(self, needle: str) -> None:
        self._generation += 1
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
        self._timer.stop()
        if not needle.strip() or not self._document:
            self._show(SearchState(needle))
        elif self._words == 0:
            self._show(SearchState(needle, Outcome.NO_TEXT))
        else:
            # What was found before stays in sight until the answer comes: no flicker while typing.
            self._show(replace(self._state, needle=needle, outcome=Outcome.SEARCHING))
            self._timer.start()

    def _search(self) -> None:
        generation = self._generation
        needle = self._state.needle

        def arrived(hits: tuple[Hit, ...]) -> None:
            if generation == self._generation:
                self._found(needle, hits)

        self._pending = self._client.search(self._document, needle)
        self._relay.follow(self._pending, lambda hits: hits, arrived, self._unless_stale(generation))

    def _unless_stale(self, generation: int) -> Callable[[DocumentFailure], None]:
        def failed(failure: DocumentFailure) -> None:
            if generation == self._generation:
                self._show(SearchState(self._state.needle, Outcome.FAILED, reason=failure.reason))

        return failed

    def _found(self, needle: str, hits: tuple[Hit, ...]) -> None:
        self._pending = None
        if hits:
            self._show(SearchState(needle, Outcome.FOUND, hits, self._first(hits) if self._goes else -1))
        elif self._words > 0:
            self._show(SearchState(needle, Outcome.NOT_FOUND))
        else:
            self._look_for_text(needle)

    def _look_for_text(self, needle: str) -> None:
        """Tell a long scan, whose words weren't counted, from a text that lacks the needle."""
        generation = self._generation

        def arrived(pages: tuple[str, ...]) -> None:
            if generation == self._generation:
                has_text = any(text.strip() for text in pages)
                self._show(SearchState(needle, Outcome.NOT_FOUND if has_text else Outcome.NO_TEXT))

        self._relay.follow(
            self._client.text(self._document), lambda pages: pages, arrived, self._unless_stale(generation)
        )

    def _first(self, hits: tuple[Hit, ...]) -> int:
        for number, hit in enumerate(hits):
            if hit.rects and (hit.page, hit.rects[0][3]) >= self._from:
                return number
        return 0

    def _show(self, state: SearchState) -> None:
        self._state = state
        self.changed.emit(state)
