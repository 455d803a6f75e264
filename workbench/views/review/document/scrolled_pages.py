"""The scrolling and zooming of a column of pages: what keys, wheel and commands do to where one looks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.views.review.document.layout import (
    GAP,
    MARGIN,
    PIXELS_PER_POINT,
    Anchor,
    Box,
    Fit,
    Frame,
    PageLayout,
    Zoom,
    bounded,
    next_step,
)

if TYPE_CHECKING:
    from workbench.documents.protocol import PageSize

LINE = 40  # logical pixels per arrow key; a wheel notch is three
OVERLAP = 0.1  # of the viewport that stays in sight when scrolling by a screen
WHEEL_FACTOR = 1.15  # of one wheel notch
SETTLE = 60  # ms of quiet while zooming or resizing, before what shows is asked for
SCROLL_KEYS = {
    "document.scroll_down": ("Space", "PgDown"),
    "document.scroll_up": ("Shift+Space", "PgUp"),
    "document.start": ("Home",),
    "document.end": ("End",),
}


class ScrolledPages(QAbstractScrollArea):
    """A scroll area over a `PageLayout`; keys that it doesn't handle go on to its parent."""

    page_changed = Signal(int, int)  # the page that fills most of the viewport (from 0), and how many there are
    zoom_changed = Signal(object)  # Zoom

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._layout: PageLayout | None = None
        self._zoom = Zoom()
        self._page = 0
        self._laying_out = False
        self._keys: dict[int, Callable[[], None]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: a bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(LINE)
        self.set_scroll_keys(SCROLL_KEYS)

    # -- what shows ----------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> Zoom:
        """How pages are fitted, scaled and turned."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page that fills most of the viewport, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are; 0 without a document."""
        return len(self._sizes)

    @property
    def percent(self) -> float:
        """The current page's size, 100 being its size on paper at 96 dpi."""
        scale = self._layout.scales[self._page] if self._layout and self.pages else self._zoom.scale
        return scale / PIXELS_PER_POINT * 100

    def place(self, share: float = 0.0) -> tuple[int, float]:
        """Return the page at the top of the viewport (from 0), and how far down it that is (points).

        ``share`` of the viewport's height moves the point in question down.
        """
        if self._layout is None:
            return 0, 0.0
        position = self._layout.anchor(self.origin() + self._top() + QPointF(0, share * self.viewport().height()))
        return position.page, position.y

    def layout_of_pages(self) -> PageLayout | None:
        """Return where the pages lie; None without a document."""
        return self._layout

    def origin(self) -> QPointF:
        """Return the content point at the viewport's top left."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def visible(self) -> QRectF:
        """Return the visible content."""
        return QRectF(self.origin(), self.viewport().size().toSizeF())

    def _frame(self) -> Frame:
        return Frame(self.viewport().width(), self.viewport().height(), self.devicePixelRatioF())

    def _centre(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _top(self) -> QPointF:
        return QPointF(self.viewport().width() / 2, 0)

    def _position(self) -> Anchor | None:
        return self._layout.anchor(self.origin() + self._top()) if self._layout else None

    # -- layout --------------------------------------------------------------------------------------------------

    def _set_pages(self, sizes: "Sequence[PageSize]", zoom: Zoom, position: Anchor | None) -> None:
        self._sizes = tuple(sizes)
        self._page = 0
        self._layout = None
        if self._sizes:
            self._lay_out(zoom, position, self._top())
            self._note_page(always=True)
        else:
            for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
                bar.setRange(0, 0)
            self.viewport().update()

    def _lay_out(self, zoom: Zoom, anchor: Anchor | None, at: QPointF) -> None:
        """Lay pages out anew with ``anchor`` at the viewport point ``at``; without an anchor, from the start."""
        changed, self._zoom = zoom != self._zoom, zoom
        self._laying_out = True
        for _ in range(2):  # once more where a scroll bar appeared and changed the room
            self._layout = layout = PageLayout(self._sizes, self._frame(), zoom)
            self._set_range(self.verticalScrollBar(), layout.height, layout.frame.height)
            self._set_range(self.horizontalScrollBar(), layout.width, layout.frame.width)
            if self._frame() == layout.frame:
                break
        target = layout.content_of(anchor) - at if anchor else QPointF((layout.width - layout.frame.width) / 2, 0)
        self.horizontalScrollBar().setValue(round(target.x()))
        self.verticalScrollBar().setValue(round(target.y()))
        self._laying_out = False
        if changed:
            self.zoom_changed.emit(zoom)
        self._note_page()
        self._laid_out()
        self.viewport().update()

    @staticmethod
    def _set_range(bar: QWidget, content: float, room: float) -> None:
        bar.setPageStep(int(room))  # type: ignore[attr-defined]
        bar.setRange(0, max(0, round(content - room)))  # type: ignore[attr-defined]

    def _laid_out(self) -> None:
        """Answer a new layout (for the subclass)."""

    def _moved(self) -> None:
        """Answer a scroll (for the subclass)."""

    def _note_page(self, *, always: bool = False) -> None:
        if self._layout is None:
            return
        seen = self.visible()
        page = self._layout.main_page(seen.top(), seen.bottom())
        if always or page != self._page:
            self._page = page
            self.page_changed.emit(page, self.pages)

    # -- zoom ----------------------------------------------------------------------------------------------------

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Show pages at a zoom, with the document point under the viewport point ``at`` (the centre) kept there."""
        at = self._centre() if at is None else at
        if self._layout is None:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)
        elif zoom != self._zoom:
            self._lay_out(zoom, self._layout.anchor(self.origin() + at), at)

    def _scale_to(self, scale: float, at: QPointF | None = None) -> None:
        self.set_zoom(replace(self._zoom, fit=Fit.FREE, scale=bounded(scale)), at)

    def _scale_at(self, at: QPointF) -> float:
        if self._layout is None:
            return self._zoom.scale
        return self._layout.scales[self._layout.nearest_page(self.origin() + at)]

    def zoom_in(self) -> None:
        """Go to the next larger zoom step."""
        self._scale_to(next_step(self._scale_at(self._centre()), 1))

    def zoom_out(self) -> None:
        """Go to the next smaller zoom step."""
        self._scale_to(next_step(self._scale_at(self._centre()), -1))

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Multiply the scale around a viewport point."""
        self._scale_to(self._scale_at(at) * factor, at)

    def actual_size(self) -> None:
        """Show pages at 100 %."""
        self._scale_to(PIXELS_PER_POINT)

    def fit_width(self) -> None:
        """Fit each page to the viewport's width."""
        self.set_zoom(replace(self._zoom, fit=Fit.WIDTH), self._top())

    def fit_page(self) -> None:
        """Fit each page into the viewport, and show the current one whole."""
        page = self._page
        self.set_zoom(replace(self._zoom, fit=Fit.PAGE))
        self.go_to_page(page)

    def rotate(self) -> None:
        """Turn all pages by a quarter, clockwise."""
        page = self._page
        self.set_zoom(replace(self._zoom, rotation=(self._zoom.rotation + 90) % 360))
        self.go_to_page(page)

    # -- scrolling -----------------------------------------------------------------------------------------------

    def go_to_page(self, page: int) -> None:
        """Show a page (from 0) from its top; the nearest one where there is no such page."""
        if self._layout is None:
            return
        rect = self._layout.page_rect(min(max(page, 0), self.pages - 1))
        spare = max(self.viewport().height() - rect.height(), 0.0) / 2
        above = spare if self._zoom.fit is Fit.PAGE else min(MARGIN, GAP)
        self.verticalScrollBar().setValue(round(rect.top() - above))

    def scroll_screen(self, direction: int) -> None:
        """Scroll by one screen less some overlap; by one page where whole pages are shown."""
        if self._zoom.fit is Fit.PAGE:
            self.go_to_page(self._page + direction)
        else:
            step = round(self.viewport().height() * (1 - OVERLAP))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + direction * step)

    def scroll_lines(self, direction: int) -> None:
        """Scroll by one arrow key."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + direction * LINE)

    def scroll_sideways(self, direction: int) -> None:
        """Scroll sideways by one arrow key; page by page where all of the width shows."""
        bar = self.horizontalScrollBar()
        if bar.maximum():
            bar.setValue(bar.value() + direction * LINE)
        else:
            self.go_to_page(self._page + direction)

    def scroll_to_start(self) -> None:
        """Show the beginning of the document."""
        self.verticalScrollBar().setValue(0)

    def scroll_to_end(self) -> None:
        """Show the end of the document."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def reveal(self, page: int, box: Box) -> None:
        """Show a rectangle of a page: where it is out of sight, scroll it to a third from the top."""
        if self._layout is None:
            return
        rect, seen = self._layout.box_to_content(page, box), self.visible()
        if rect.top() < seen.top() + MARGIN or rect.bottom() > seen.bottom() - MARGIN:
            self.verticalScrollBar().setValue(round(rect.center().y() - seen.height() / 3))
        if rect.left() < seen.left() or rect.right() > seen.right():
            self.horizontalScrollBar().setValue(round(rect.center().x() - seen.width() / 2))

    # -- Qt ------------------------------------------------------------------------------------------------------

    def set_scroll_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Say which keys scroll, by the names of `SCROLL_KEYS`; the arrows always do."""
        commands: dict[str, Callable[[], None]] = {
            "document.scroll_down": lambda: self.scroll_screen(1),
            "document.scroll_up": lambda: self.scroll_screen(-1),
            "document.start": self.scroll_to_start,
            "document.end": self.scroll_to_end,
        }
        named = [(key, command) for name, command in commands.items() for key in keys.get(name, ())]
        arrows: list[tuple[str, Callable[[], None]]] = [
            ("Down", lambda: self.scroll_lines(1)),
            ("Up", lambda: self.scroll_lines(-1)),
            ("Right", lambda: self.scroll_sideways(1)),
            ("Left", lambda: self.scroll_sideways(-1)),
        ]
        self._keys = {QKeySequence(key)[0].toCombined(): command for key, command in arrows + named}  # type: ignore[index]

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        if self._layout is None:
            return None
        return self._keys.get((event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier).value | event.key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; leave every other key to the parent."""
        command = self._command(event)
        if command is None:
            event.ignore()
        else:
            command()

    def event(self, event: QEvent) -> bool:
        """Claim the scroll keys before any shortcut does, and follow the screen's pixel ratio."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._command(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_frame()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom on a pinch."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(WHEEL_FACTOR ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: copying pixels would blur at fractional pixel ratios."""
        self.viewport().update()
        if not self._laying_out:
            self._note_page()
            self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is at the top there."""
        self._fit_frame()

    def _fit_frame(self) -> None:
        if self._layout is not None and not self._laying_out and self._frame() != self._layout.frame:
            before = QPointF(self._layout.frame.width / 2, 0)
            self._lay_out(self._zoom, self._layout.anchor(self.origin() + before), self._top())

    def sizeHint(self) -> QSize:
        """Ask for a page's width at 100 %."""
        return QSize(820, 1000)
