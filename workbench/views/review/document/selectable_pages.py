"""Selecting text, or an area, on a column of pages with the mouse and the keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.views.review.document.area import Area, AreaBand
from workbench.views.review.document.scrolled_pages import ScrolledPages
from workbench.views.review.document.selection import (
    NOTHING,
    PageText,
    Place,
    Quote,
    Selection,
    Span,
    everything,
    whole_page,
)
from workbench.views.review.document.selection_drag import SelectionDrag
from workbench.views.review.document.selection_keys import Step, step_of, stepped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workbench.views.review.document.layout import Box

EDGE = 10  # logical pixels along the viewport's edge in which a drag scrolls


class SelectablePages(ScrolledPages):
    """Scrolled pages whose text can be selected, copied and quoted, and on which an area can be drawn.

    An area is drawn with Ctrl held, in area mode, and on a page without text, where there is nothing else to select.
    There is either selected text or an area, never both.
    """

    selection_changed = Signal()
    area_changed = Signal()
    area_mode_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = Selection(NOTHING, self._text_of)
        self._copy_waits = False
        self._area: Area | None = None
        self._band = AreaBand()
        self._area_mode = False
        self._drag = SelectionDrag(self._text_of, self)
        self._pan: tuple[QPointF, QPointF] | None = None  # pointer and origin where the middle button was pressed
        self.viewport().setMouseTracking(True)
        self._drag.selected.connect(self._select)
        self._drag.scroll_needed.connect(self._scroll_to_pointer)

    # -- what the subclass knows ---------------------------------------------------------------------------------

    def _text_of(self, page: int) -> PageText | None:
        """Return a page's words; None while they are under way."""
        raise NotImplementedError

    def _clicked(self, point: QPointF) -> None:
        """Answer a click that selected nothing, at a content point."""

    def _is_clickable(self, point: QPointF) -> bool:
        """Tell whether a click at a content point does something."""
        return False

    # -- selection -----------------------------------------------------------------------------------------------

    def selected_quote(self) -> Quote | None:
        """Return the selection as a quote with its page (from 0) and rectangles there; None without one."""
        return self._selection.quote()

    def selected_text(self) -> str:
        """Return the selected text, lines as on the page; empty while words are still under way."""
        return self._selection.text() or ""

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected."""
        span = self._selection.span  # from one line's end to the next line's beginning there is nothing
        return not span.is_empty and (len(span.pages) > 1 or self._selection.text() != "")

    def select_all(self) -> None:
        """Select the text of the page; where that is selected already, of all pages."""
        if self.pages:
            page = whole_page(self.page)
            span = everything(self.pages) if self._selection.span == page else page
            self._drag.begin_at(span)
            self._select(span)

    def _extend_selection(self, step: Step, direction: int) -> None:
        """Move the end of the selection, and keep it in sight; without one, begin at the first word in sight."""
        caret = self._drag.caret or self._first_in_sight()
        place = stepped(self._text_of, self.pages, caret, step, direction)
        text = self._text_of(place[0]) if place else None
        if place is None or text is None:
            return
        if self._drag.caret is None:
            self._drag.begin_at(Span(caret, caret))
        self._drag.extend_to(place)
        if text.words:
            self.reveal(place[0], text.place_of(place[1:]))

    def _first_in_sight(self) -> Place:
        page, y = self.place()
        text = self._text_of(page)
        words = text.words if text else ()
        return page, next((index for index, word in enumerate(words) if word.y0 >= y), 0), 0

    def copy(self) -> None:
        """Put the selected text on the clipboard, when all its words have arrived."""
        text = self._selection.text()
        self._copy_waits = text is None
        if text:
            QGuiApplication.clipboard().setText(text)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._select(NOTHING)

    def _select(self, span: Span) -> None:
        if span == self._selection.span:
            return
        if not span.is_empty:
            self._set_area(None)
        self._copy_waits = False
        self._selection = Selection(span, self._text_of)
        self.selection_changed.emit()
        self.viewport().update()

    def _selected_rects(self, page: int) -> "Sequence[Box]":
        return self._selection.rects(page)

    def _forget_selection(self) -> None:
        self._drag.forget()
        self._band.release()
        self._select(NOTHING)
        self._set_area(None)

    def _words_came(self, page: int) -> None:
        if self._copy_waits:
            self.copy()
        if page in self._selection.span.pages:
            self.selection_changed.emit()
            self.viewport().update()

    # -- area ----------------------------------------------------------------------------------------------------

    def selected_area(self) -> "tuple[int, Box] | None":
        """Return the drawn area: its page (from 0) and rectangle there (points); None without one."""
        return self._area

    def clear_area(self) -> None:
        """Take the drawn area away."""
        self._set_area(None)

    def set_area_mode(self, on: bool) -> None:
        """Let every drag draw an area, or select text again."""
        if on != self._area_mode:
            self._area_mode = on
            if on:
                self.viewport().setCursor(Qt.CursorShape.CrossCursor)
            else:
                self.viewport().unsetCursor()
            self.area_mode_changed.emit(on)

    def _set_area(self, area: Area | None) -> None:
        if area != self._area:
            self._area = area
            self.area_changed.emit()
            self.viewport().update()

    def _draws_area(self, event: QMouseEvent) -> bool:
        assert self._layout is not None
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return held or self._area_mode or self._is_picture(self._layout.nearest_page(self._content(event)))

    def _is_picture(self, page: int) -> bool:
        """Tell whether a page is known to have no text."""
        text = self._text_of(page)
        return text is not None and not text.words

    # -- mouse and keys ------------------------------------------------------------------------------------------

    def _content(self, event: QMouseEvent) -> QPointF:
        return event.position() + self.origin()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select text or an area, or to push the page around with the middle button."""
        if self._layout is None:
            event.ignore()
        elif event.button() == Qt.MouseButton.LeftButton and self._draws_area(event):
            self._select(NOTHING)
            self._set_area(None)
            self._band.press(self._layout, self._content(event))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._set_area(None)
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag.press(self._layout, self._content(event), extend=extend)
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._pan = (event.position(), self.origin())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if self._layout is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag.double_click(self._layout, self._content(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection, push the page, or show what the pointer is over."""
        if self._layout is None:
            return
        if self._pan is not None:
            pressed, origin = self._pan
            target = origin - (event.position() - pressed)
            self.horizontalScrollBar().setValue(round(target.x()))
            self.verticalScrollBar().setValue(round(target.y()))
        elif self._band.active:
            self._set_area(self._band.area(self._layout, self._content(event)))
        elif self._drag.active:
            outside = not self._beyond(event.position().toPoint()).isNull()
            self._drag.move(self._layout, self._content(event), outside=outside)
        else:
            self._show_cursor(self._content(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting or pushing; a click that selected nothing may mean something else."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = None
            self.viewport().unsetCursor()
        elif event.button() == Qt.MouseButton.LeftButton and self._band.active:
            self._band.release()
            if self._area is None:
                self._clicked(self._content(event))
        elif event.button() == Qt.MouseButton.LeftButton and self._drag.active:
            self._drag.release()
            text = self.selected_text()
            clipboard = QGuiApplication.clipboard()
            if text and clipboard.supportsSelection():
                clipboard.setText(text, QClipboard.Mode.Selection)
            if not text:
                self._clicked(self._content(event))

    def _show_cursor(self, point: QPointF) -> None:
        assert self._layout is not None
        page = self._layout.nearest_page(point)
        text = self._text_of(page)
        if self._is_clickable(point):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._area_mode or (text is not None and not text.words):
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif text is not None and text.word_at(*self._layout.to_page(page, point)) is not None:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        else:
            self.viewport().unsetCursor()

    def _beyond(self, pointer: QPoint) -> QPoint:
        """Return how far the pointer is beyond the viewport, or into its edge: the screen may end there."""
        rect = self.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        nearest = QPoint(
            min(max(pointer.x(), rect.left()), rect.right()), min(max(pointer.y(), rect.top()), rect.bottom())
        )
        return pointer - nearest

    def _scroll_to_pointer(self) -> None:
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        beyond = self._beyond(pointer)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond.y())
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + beyond.x())
        if self._layout is not None:
            self._drag.move(self._layout, QPointF(pointer) + self.origin(), outside=not beyond.isNull())

    def _command(self, event: QKeyEvent) -> "Callable[[], None] | None":
        step = step_of(event) if self._layout is not None else None
        if step is not None:
            return lambda: self._extend_selection(*step)
        return super()._command(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take away what is selected, then end area mode; else scroll or leave the key to the parent."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self.has_selection:
            self.clear_selection()
        elif escape and self._area is not None:
            self.clear_area()
        elif escape and self._area_mode:
            self.set_area_mode(False)
        else:
            super().keyPressEvent(event)
