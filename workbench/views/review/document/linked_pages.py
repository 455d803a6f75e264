"""Links on a column of pages, jumps, and the way back from them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.views.announcements import announce
from workbench.views.review.document.jump_history import JumpHistory
from workbench.views.review.document.layout import GAP, Anchor, Box
from workbench.views.review.document.selectable_pages import SelectablePages

if TYPE_CHECKING:
    from workbench.documents.protocol import Link

PlacedLink = tuple[int, "Link"]


class LinkedPages(SelectablePages):
    """Selectable pages whose links can be followed, by a click or by Tab and Enter.

    Tab goes through the links in sight, in reading order, and then on to the next widget; nothing scrolls meanwhile.
    """

    address_chosen = Signal(str)  # a link leads out of the document: nothing is opened here
    history_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: JumpHistory[Anchor] = JumpHistory()
        self._focused: PlacedLink | None = None

    # -- what the subclass knows ---------------------------------------------------------------------------------

    def _links_of(self, page: int) -> "Sequence[Link]":
        """Return a page's links; none while they are under way."""
        raise NotImplementedError

    # -- jumps ---------------------------------------------------------------------------------------------------

    @property
    def can_go_back(self) -> bool:
        """Whether a jump in this document can be taken back."""
        return self._layout is not None and self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump that was taken back can be made again."""
        return self._layout is not None and self._history.can_go_forward

    def jump_to(self, page: int, y: float = 0.0) -> None:
        """Show a height (points) of a page (from 0) at the top, and note where one was."""
        if self._layout is None:
            return
        self.note_place()
        page = min(max(page, 0), self.pages - 1)
        if y > 0:
            line = (0.0, y, self._layout.sizes[page].width, y)
            self.verticalScrollBar().setValue(round(self._layout.box_to_content(page, line).top() - GAP))
        else:
            self.go_to_page(page)
        self._say_page()

    def note_place(self) -> None:
        """Let going back return to what shows now."""
        here = self._position()
        if here is not None:
            self._history.leave(here)
            self.history_changed.emit()

    def jump_to_box(self, page: int, box: Box) -> None:
        """Show a rectangle of a page; where it was out of sight, note where one was."""
        here, before = self._position(), self.origin()
        self.reveal(page, box)
        if here is not None and self.origin() != before:
            self._history.leave(here)
            self.history_changed.emit()

    def go_back(self) -> None:
        """Return to where one was before the last jump."""
        self._return_to(self._history.back)

    def go_forward(self) -> None:
        """Return to where one was before going back."""
        self._return_to(self._history.forward)

    def _return_to(self, step: Callable[[Anchor], Anchor | None]) -> None:
        here = self._position()
        target = step(here) if here is not None else None
        if target is None or self._layout is None:
            return
        corner = self._layout.content_of(target) - self._top()
        self.horizontalScrollBar().setValue(round(corner.x()))
        self.verticalScrollBar().setValue(round(corner.y()))
        self.history_changed.emit()
        self._say_page()

    def _say_page(self) -> None:
        page, pages = str(self.page + 1), str(self.pages)
        announce(self, self.tr("Page %1 of %2").replace("%1", page).replace("%2", pages))

    def _set_history(self, history: JumpHistory[Anchor]) -> None:
        self._history = history
        self._focus_link(None)
        self.history_changed.emit()

    # -- links ---------------------------------------------------------------------------------------------------

    @property
    def focused_link(self) -> "Link | None":
        """The link that the keyboard has come to."""
        return self._focused[1] if self._focused else None

    def follow(self, link: "Link") -> None:
        """Jump to a link's place, or tell its address to whoever may ask about it."""
        if link.kind == "page":
            self.jump_to(link.page, link.y)
        else:
            self.address_chosen.emit(link.uri)

    def describe(self, link: "Link") -> str:
        """Return where a link leads, in words."""
        if link.kind == "page":
            return self.tr("Link to page %1").replace("%1", str(link.page + 1))
        return self.tr("Link to %1").replace("%1", link.uri)

    def _link_at(self, point: QPointF) -> "Link | None":
        layout = self._layout
        if layout is None:
            return None
        page = layout.nearest_page(point)
        found = (link for link in self._links_of(page) if layout.box_to_content(page, link.rect).contains(point))
        return next(found, None)

    def _in_sight(self) -> list[PlacedLink]:
        layout = self._layout
        if layout is None:
            return []
        seen = self.visible()
        return [
            (page, link)
            for page in layout.pages_within(seen.top(), seen.bottom())
            for link in sorted(self._links_of(page), key=lambda link: (round(link.rect[1]), link.rect[0]))
            if layout.box_to_content(page, link.rect).intersects(seen)
        ]

    def _focus_link(self, placed: PlacedLink | None) -> None:
        if placed != self._focused:
            self._focused = placed
            self.viewport().update()
            if placed is not None:
                announce(self, self.describe(placed[1]))

    def _clicked(self, point: QPointF) -> None:
        link = self._link_at(point)
        if link is not None:
            self.follow(link)

    def _is_clickable(self, point: QPointF) -> bool:
        return self._link_at(point) is not None

    # -- Qt ------------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link in sight, or to the one before; beyond them to other widgets."""
        links = self._in_sight()
        here = links.index(self._focused) if self._focused in links else -1
        place = here + (1 if forward else -1)
        if -1 <= place < len(links):
            self._focus_link(links[place] if place >= 0 else None)
            return True
        self._focus_link(None)
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the last link where Shift+Tab comes from behind."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._focus_link(next(reversed(self._in_sight()), None))

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        focused = self._focused
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if focused is not None and bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self.follow(focused[1])
        return super()._command(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave the link; else as without links."""
        if event.key() == Qt.Key.Key_Escape and self._focused is not None:
            self._focus_link(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the link that the keyboard has come to."""
        self._focus_link(None)
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the link that the keyboard has come to."""
        self._focus_link(None)
        super().focusOutEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Leave a link that goes out of sight."""
        super().scrollContentsBy(dx, dy)
        if self._focused is not None and self._focused not in self._in_sight():
            self._focus_link(None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell where the link under the pointer leads."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            link = self._link_at(QPointF(event.pos()) + self.origin())
            QToolTip.showText(event.globalPos(), self.describe(link) if link else "", self.viewport())
            return True
        return super().viewportEvent(event)
