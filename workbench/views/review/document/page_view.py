"""The page view of a document: its pages, and what is selected, found and marked on them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.documents.protocol import DocumentFailure, DocumentInfo, Hit
from workbench.views.review.document.cache import BitmapKey, PageKey
from workbench.views.review.document.jump_history import JumpHistory
from workbench.views.review.document.layout import Anchor, PageLayout, Zoom
from workbench.views.review.document.linked_pages import LinkedPages
from workbench.views.review.document.marks_column import WIDTH as MARKS_WIDTH
from workbench.views.review.document.marks_column import Mark, MarksColumn
from workbench.views.review.document.page_loader import PageLoader
from workbench.views.review.document.page_painter import Highlight, Overlay, PagePainter
from workbench.views.review.document.render_plan import Want, plan
from workbench.views.review.document.scrolled_pages import SETTLE
from workbench.views.review.document.selection import PageText
from workbench.views.theme import colors

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient
    from workbench.documents.protocol import Link

BITMAP_BYTES = 96 * 2**20
READ_AFTER = 150  # ms at rest, before the words of what shows are asked for
RING = 2


@dataclass(frozen=True)
class _Seen:
    """Where one was in a document."""

    zoom: Zoom
    position: Anchor | None


class PageView(LinkedPages):
    """Shows one document at a time, by key, and remembers where one was in each.

    The GUI thread neither renders nor waits: pages are drawn from the best bitmap at hand, and again when a better one
    arrives.
    """

    document_opened = Signal()
    document_failed = Signal(object)  # DocumentFailure
    page_failed = Signal(int, object)  # page, DocumentFailure; the other pages stay usable
    highlight_clicked = Signal(str)

    def __init__(self, client: "DocumentClient", limit: int = BITMAP_BYTES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loader = PageLoader(client, limit, self)
        self._document = ""
        self._info: DocumentInfo | None = None
        self._seen: dict[str, _Seen] = {}
        self._histories: dict[str, JumpHistory[Anchor]] = {}
        self._dark_pages = False
        self._judged_pages: int | None = None
        self._hits: tuple[Hit, ...] = ()
        self._overlay = Overlay(self._selected_rects)
        self._marks = MarksColumn(self)
        self._fetch_timer = QTimer(self, singleShot=True)
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self.setViewportMargins(0, 0, MARKS_WIDTH, 0)
        self._connect()
        self._name()

    def _connect(self) -> None:
        self.loader.info_arrived.connect(self._info_came)
        self.loader.info_failed.connect(self._info_failed)
        self.loader.bitmap_arrived.connect(self._bitmap_came)
        self.loader.bitmap_failed.connect(self._bitmap_failed)
        self.loader.text_arrived.connect(self._text_came)
        self.loader.links_arrived.connect(self._links_came)
        self._fetch_timer.timeout.connect(self._fetch)
        self._read_timer.timeout.connect(self._read)
        self._marks.clicked.connect(self._go_to_mark)
        self.page_changed.connect(self._name)

    # -- documents -----------------------------------------------------------------------------------------------

    @property
    def document(self) -> str:
        """The key of the document in view; empty without one."""
        return self._document

    @property
    def info(self) -> DocumentInfo | None:
        """What is known of the document in view; None while it is being opened."""
        return self._info

    @property
    def words(self) -> int:
        """How many words the document has; -1 where that isn't known, as of what OCR has read."""
        if self._info is None or self.loader.is_recognised(self._document):
            return -1
        return self._info.inspection.words

    def set_document(self, key: str) -> None:
        """Show a document where one was in it; at once where it was fetched ahead."""
        self._leave()
        self._document = key
        self._set_history(self._histories.setdefault(key, JumpHistory()))
        known = self.loader.info(key) if key else None
        if known is not None:
            self._open(known)

    def retry(self) -> None:
        """Ask again for what failed."""
        self.loader.forget_failures(self._document)
        if self._layout is None:
            self.set_document(self._document)
        else:
            self._fetch_timer.start(0)
            self._read_timer.start()

    def read_again(self) -> None:
        """Ask anew for the words of what shows: OCR has found some."""
        self.loader.drop_texts()
        self._read_timer.start()

    def prefetch(self, key: str) -> None:
        """Fetch what another document will show first, so that it is there when one turns to it."""
        known = self.loader.info(key)
        if known is not None and key != self._document:
            self.loader.fetch_ahead(self._first_wants(key, known))

    def _first_wants(self, key: str, info: DocumentInfo) -> list[Want]:
        if not info.sizes:
            return []
        seen = self._seen.get(key) or _Seen(replace(self._zoom, rotation=0), None)
        layout = PageLayout(info.sizes, self._frame(), seen.zoom)
        top = layout.content_of(seen.position).y() if seen.position else 0.0
        left = max(layout.width - layout.frame.width, 0.0) / 2
        visible = QRectF(QPointF(left, top), self.viewport().size().toSizeF())
        return [
            replace(want, urgent=False) for want in plan(layout, key, visible, self.loader.cache.limit) if want.urgent
        ]

    def _leave(self) -> None:
        if self._layout is not None:
            self._seen[self._document] = _Seen(self._zoom, self._position())
        self._document, self._info = "", None
        self._forget_selection()
        self._overlay = Overlay(self._selected_rects)
        self._hits = ()
        self._show_marks()
        self.loader.want([])
        self.loader.drop_texts()
        self._set_pages((), self._zoom, None)
        self._name()

    def _open(self, info: DocumentInfo) -> None:
        self._info = info
        if info.inspection.status != "ok" or not info.sizes:
            status = "empty" if info.inspection.status == "ok" else info.inspection.status
            self.document_failed.emit(DocumentFailure(status, info.inspection.reason))
            return
        seen = self._seen.get(self._document) or _Seen(replace(self._zoom, rotation=0), None)
        self._set_pages(info.sizes, seen.zoom, seen.position)
        self._fetch()
        self.document_opened.emit()

    def _info_came(self, key: str) -> None:
        known = self.loader.info(key)
        if known is not None and key == self._document and self._info is None:
            self._open(known)
        elif known is not None and key != self._document:
            self.loader.fetch_ahead(self._first_wants(key, known))

    def _info_failed(self, key: str, failure: DocumentFailure) -> None:
        if key == self._document:
            self.document_failed.emit(failure)

    # -- bitmaps and words ---------------------------------------------------------------------------------------

    def _laid_out(self) -> None:
        self._fetch_timer.start(SETTLE)
        self._read_timer.start()
        self._show_marks()

    def _moved(self) -> None:
        if not (self._fetch_timer.isActive() and self._fetch_timer.interval() == 0):
            self._fetch_timer.start(0)
        self._read_timer.start()

    @property
    def is_sharp(self) -> bool:
        """Whether all that shows is drawn from bitmaps of its own size."""
        return self._layout is not None and self.loader.has_all(self._wants(self._layout))

    def _wants(self, layout: PageLayout) -> list[Want]:
        return list(plan(layout, self._document, self.visible(), self.loader.cache.limit))

    def _fetch(self) -> None:
        if self._layout is not None:
            self._fetch_timer.stop()
            self.loader.want(self._wants(self._layout))

    def _bitmap_came(self, key: BitmapKey) -> None:
        if self._shows(key.page):
            self.viewport().update(self._page_area(key.page.page))

    def _bitmap_failed(self, key: BitmapKey, failure: DocumentFailure) -> None:
        if key.page.document != self._document:
            return
        if self.loader.has_failed(key.page):
            self.page_failed.emit(key.page.page, failure)
            self.viewport().update()
        else:  # it was only fetched ahead; where it shows by now, it gets another chance
            self._fetch_timer.start(0)

    def _shows(self, page: PageKey) -> bool:
        return self._layout is not None and page.document == self._document and page.rotation == self._zoom.rotation

    def _page_area(self, page: int) -> QRect:
        assert self._layout is not None
        return self._layout.page_rect(page).translated(-self.origin()).toAlignedRect().adjusted(-4, -4, 4, 4)

    def _text_of(self, page: int) -> PageText | None:
        return self.loader.text(self._document, page) if self._document else None

    def _read(self) -> None:
        if self._layout is not None:
            for page in self._layout.pages_within(self.visible().top(), self.visible().bottom()):
                self._text_of(page)
                self._links_of(page)

    def _text_came(self, document: str, page: int) -> None:
        if document == self._document:
            self._words_came(page)

    def _links_of(self, page: int) -> "Sequence[Link]":
        return self.loader.links(self._document, page) if self._document else ()

    def _links_came(self, document: str, _page: int) -> None:
        if document == self._document and self._layout is not None:
            self._show_cursor(QPointF(self.viewport().mapFromGlobal(self.cursor().pos())) + self.origin())

    # -- what lies on the pages ----------------------------------------------------------------------------------

    def set_hits(self, hits: tuple[Hit, ...], current: int) -> None:
        """Show search hits, one of them (from 0; -1 for none) as the current one, and scroll to that."""
        by_page: dict[int, list[tuple[int, tuple[float, float, float, float]]]] = {}
        for number, hit in enumerate(hits):
            by_page.setdefault(hit.page, []).extend((number, box) for box in hit.rects)
        self._hits = hits
        self._overlay = replace(self._overlay, hits=by_page, current_hit=current)
        self._show_marks()
        self.viewport().update()
        if 0 <= current < len(hits) and hits[current].rects:
            self.reveal(hits[current].page, hits[current].rects[0])

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show marked passages, evidence say, on the pages and in the column of marks."""
        self._overlay = replace(self._overlay, highlights=tuple(highlights))
        self._show_marks()
        self.viewport().update()

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks beside the scroll bar: evidence, then search hits in order."""
        return self._marks.marks()

    def set_judged_pages(self, count: int | None) -> None:
        """Say that only so many first pages of the document count: those after them are greyed; None for all."""
        self._judged_pages = count
        self._name()
        self.viewport().update()

    def _is_judged(self, page: int) -> bool:
        return self._judged_pages is None or page < self._judged_pages

    def set_page_dark_mode(self, on: bool) -> None:
        """Show pages inverted, or as they are."""
        self._dark_pages = on
        self.viewport().update()

    def _show_marks(self) -> None:
        layout = self._layout
        if layout is None:
            self._marks.set_marks(())
            return

        def position(page: int, box: tuple[float, float, float, float]) -> float:
            return layout.box_to_content(page, box).center().y() / layout.height

        evidence = [
            Mark(position(mark.page, mark.rects[0]), mark.emphasized, mark.criterion)
            for mark in self._overlay.highlights
            if mark.rects
        ]
        found = [
            Mark(position(hit.page, hit.rects[0]), number == self._overlay.current_hit)
            for number, hit in enumerate(self._hits)
            if hit.rects
        ]
        self._marks.set_marks(evidence + found)

    def _go_to_mark(self, position: float) -> None:
        if self._layout is not None:
            self.note_place()
            self.verticalScrollBar().setValue(round(position * self._layout.height - self.viewport().height() / 3))

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows from what is at hand."""
        theme = colors(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.window)
        if self._layout is not None:
            pages = PagePainter(painter, self.origin().toPoint(), theme.border, dark=self._dark_pages)
            area = QRectF(event.rect()).translated(self.origin())
            for page in self._layout.pages_within(area.top(), area.bottom()):
                key = PageKey(self._document, page, self._zoom.rotation)
                failed = self.tr("This page can't be shown.") if self.loader.has_failed(key) else ""
                pages.page(self._layout, key, self.loader.cache, failed)
                if not self._is_judged(page):
                    pages.veil(self._layout, page, self._not_judged())
                pages.overlay(self._layout, page, self._overlay)
            if self._area is not None:
                pages.area(self._layout, *self._area)
            if self._focused is not None:
                pages.focused(self._layout, self._focused[0], self._focused[1].rect)
        if self.hasFocus():
            inset = RING / 2
            painter.setPen(QPen(theme.focus, RING))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset))

    # -- Qt ------------------------------------------------------------------------------------------------------

    def _clicked(self, point: QPointF) -> None:
        marked = self._highlight_at(point)
        if marked is not None:
            self.highlight_clicked.emit(marked.name)
        else:
            super()._clicked(point)

    def _is_clickable(self, point: QPointF) -> bool:
        return self._highlight_at(point) is not None or super()._is_clickable(point)

    def _highlight_at(self, point: QPointF) -> Highlight | None:
        layout = self._layout
        if layout is None:
            return None
        for highlight in reversed(self._overlay.highlights):
            if any(layout.box_to_content(highlight.page, box).contains(point) for box in highlight.rects):
                return highlight
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column of marks beside the scroll bar."""
        super().resizeEvent(event)
        area = self.viewport().geometry()
        self._marks.setGeometry(area.right() + 1, area.top(), MARKS_WIDTH, area.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _not_judged(self) -> str:
        return self.tr("Not judged: the call counts the first %n page(s)", "", self._judged_pages or 0)

    def _name(self) -> None:
        if self.pages:
            text = self.tr("Application document, page {page} of {pages}")
            name = text.format(page=self.page + 1, pages=self.pages)
            self.setAccessibleName(name if self._is_judged(self.page) else f"{name}. {self._not_judged()}")
        else:
            self.setAccessibleName(self.tr("Application document"))
