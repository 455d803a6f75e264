"""Turns presses, drags and clicks of the mouse into spans of text."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from workbench.views.review.document.layout import PageLayout
from workbench.views.review.document.selection import NOTHING, PageText, Place, Span, Unit

THRESHOLD = 4.0  # logical pixels: a click that trembles selects nothing
SCROLL_EVERY = 30  # ms, while the pointer is held outside the viewport


class SelectionDrag(QObject):
    """Follows the left button from press to release, in content coordinates.

    One press and a drag select characters, a double click a word, a triple click a line; a drag after these goes on by
    whole words or lines. Shift extends what is there, and so do keys.
    """

    selected = Signal(object)  # Span
    scroll_needed = Signal()  # the pointer is held outside the viewport: scroll towards it

    def __init__(self, text_of: Callable[[int], PageText | None], parent: QObject) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._anchor: Span | None = None
        self._pressed_at: QPointF | None = None
        self._moved = False
        self._unit = Unit.CHARACTER
        self._caret: Place | None = None  # the end of the selection that moves
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self._scroll = QTimer(self, interval=SCROLL_EVERY)
        self._scroll.timeout.connect(self.scroll_needed)

    @property
    def active(self) -> bool:
        """Whether the button is held."""
        return self._pressed_at is not None

    def press(self, layout: PageLayout, point: QPointF, *, extend: bool) -> None:
        """Begin; the third click of three takes the line."""
        self._pressed_at = point
        self._moved = False
        triple = (
            self._since_double.isValid()
            and self._since_double.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
            and (point - self._double_at).manhattanLength() < 2 * THRESHOLD
        )
        self._since_double.invalidate()
        if triple:
            self._begin(layout, point, Unit.LINE)
        elif extend and self._anchor is not None:
            self._extend(layout, point)
        else:
            self._unit = Unit.CHARACTER
            self._anchor = self._span(layout, point)
            self._caret = self._anchor.end if self._anchor else None
            self.selected.emit(NOTHING)

    def double_click(self, layout: PageLayout, point: QPointF) -> None:
        """Take the word."""
        self._pressed_at = self._double_at = point
        self._moved = False
        self._since_double.start()
        self._begin(layout, point, Unit.WORD)

    def move(self, layout: PageLayout, point: QPointF, *, outside: bool) -> None:
        """Extend to the pointer, once it has left the spot where it was pressed."""
        if self._pressed_at is None:
            return
        if outside and not self._scroll.isActive():
            self._scroll.start()
        elif not outside:
            self._scroll.stop()
        if self._moved or (point - self._pressed_at).manhattanLength() >= THRESHOLD:
            self._moved = True
            self._extend(layout, point)

    def release(self) -> None:
        """End; the selection stays."""
        self._pressed_at = None
        self._scroll.stop()

    def forget(self) -> None:
        """End and drop where it began: another document is shown."""
        self.release()
        self._anchor = self._caret = None

    @property
    def caret(self) -> Place | None:
        """The end of the selection that keys move, or where the last click was; None without either."""
        return self._caret

    def begin_at(self, span: Span) -> None:
        """Let a span that was not drawn with the mouse be what keys extend."""
        self._anchor, self._caret = span, span.end

    def extend_to(self, place: Place) -> None:
        """Extend what is there to a place."""
        self._extend_by(Span(place, place))

    def _begin(self, layout: PageLayout, point: QPointF, unit: Unit) -> None:
        self._unit = unit
        self._anchor = self._span(layout, point)
        if self._anchor is not None:
            self._caret = self._anchor.end
            self.selected.emit(self._anchor)

    def _extend(self, layout: PageLayout, point: QPointF) -> None:
        here = self._span(layout, point)
        if here is not None:
            self._extend_by(here)

    def _extend_by(self, here: Span) -> None:
        if self._anchor is None:
            self._anchor = here
        self._caret = here.start if here.start < self._anchor.start else here.end
        self.selected.emit(self._anchor.hull(here))

    def _span(self, layout: PageLayout, point: QPointF) -> Span | None:
        """Return the text at a point; None while the page's words are under way."""
        page = layout.nearest_page(point)
        text = self._text_of(page)
        return text.span_at(page, *layout.to_page(page, point), self._unit) if text else None
