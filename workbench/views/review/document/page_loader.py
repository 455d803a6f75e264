"""Asks the document worker for what the view needs, and keeps what came back."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from workbench.documents.protocol import DocumentFailure, DocumentInfo, Link, Raster, Word
from workbench.views.review.document.cache import BitmapCache, BitmapKey, PageKey
from workbench.views.review.document.relay import FutureRelay
from workbench.views.review.document.render_plan import Want
from workbench.views.review.document.selection import PageText

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

INFOS_KEPT = 64
BAND_PIXELS = 50_000  # converted at once, in some 0.2 ms: a painting window may wait for the lock at every call


def to_image(raster: Raster) -> QImage:
    """Return the pixels in the format that is drawn fastest; safe on any thread.

    They are converted band by band: Qt keeps the interpreter's lock meanwhile, and the window waits for that.
    """
    image = QImage(raster.width, raster.height, QImage.Format.Format_RGB32)
    if image.isNull():
        return image
    target, line = memoryview(image.bits()), image.bytesPerLine()
    lines = max(BAND_PIXELS // raster.width, 1)
    for top in range(0, raster.height, lines):
        end = min(top + lines, raster.height)
        source = bytes(memoryview(raster.pixels)[top * raster.stride : end * raster.stride])
        band = QImage(source, raster.width, end - top, raster.stride, QImage.Format.Format_RGB888)
        converted = band.convertToFormat(image.format())  # named: its bits do not keep it alive
        target[top * line : end * line] = converted.constBits()
        time.sleep(0)  # gives the lock away at once; else the window would have it after 5 ms, each time anew
    return image


class PageLoader(QObject):
    """Information, bitmaps and words of documents: at hand, or asked for and announced when they arrive.

    Nothing here waits. Bitmaps that are no longer wanted are cancelled; what failed is not asked for again until
    `forget_failures`, so that a page that brings the worker down does so once.
    """

    info_arrived = Signal(str)
    info_failed = Signal(str, object)  # document, DocumentFailure
    bitmap_arrived = Signal(object)  # BitmapKey
    bitmap_failed = Signal(object, object)  # BitmapKey, DocumentFailure
    text_arrived = Signal(str, int)
    links_arrived = Signal(str, int)

    def __init__(self, client: "DocumentClient", limit: int, parent: QObject) -> None:
        super().__init__(parent)
        self.cache = BitmapCache(limit)
        self._client = client
        self._relay = FutureRelay(self)
        self._infos: OrderedDict[str, DocumentInfo] = OrderedDict()
        self._texts: dict[tuple[str, int], PageText] = {}  # of the document in view only
        self._links: dict[tuple[str, int], tuple[Link, ...]] = {}  # of the document in view only, too
        self._linkless: set[str] = set()  # documents whose links brought the worker down: not asked for again
        self._asked: dict[Any, Future[Any]] = {}  # by document, (document, page), (document, page, "links")
        self._shown: dict[BitmapKey, tuple[Want, Future[Raster]]] = {}  # under way for the view
        self._ahead: dict[BitmapKey, tuple[Want, Future[Raster]]] = {}  # under way for another document
        self._failed: set[PageKey] = set()
        self._failed_ahead: set[PageKey] = set()

    # -- documents -----------------------------------------------------------------------------------------------

    def info(self, document: str) -> DocumentInfo | None:
        """Return a document's information if it is at hand, else ask for it."""
        known = self._infos.get(document)
        if known is not None:
            self._infos.move_to_end(document)
        elif document not in self._asked:
            self._ask(document, self._client.info(document), self._info_came, self._info_failed)
        return known

    def _info_came(self, document: str, info: DocumentInfo) -> None:
        self._infos[document] = info
        while len(self._infos) > INFOS_KEPT:
            self._infos.popitem(last=False)
        self.info_arrived.emit(document)

    def _info_failed(self, document: str, failure: DocumentFailure) -> None:
        self.info_failed.emit(document, failure)

    # -- words ---------------------------------------------------------------------------------------------------

    def text(self, document: str, page: int) -> PageText | None:
        """Return a page's words if they are at hand, else ask for them."""
        key = (document, page)
        known = self._texts.get(key)
        if known is None and key not in self._asked:
            self._ask(key, self._client.words(document, page), self._text_came, self._text_failed)
        return known

    def is_recognised(self, document: str) -> bool:
        """Tell whether OCR has read words in a document."""
        return self._client.recognised.has(document)

    def drop_texts(self) -> None:
        """Let go of all words and links, and of the requests for them."""
        self._texts.clear()
        self._links.clear()
        for key in [key for key in self._asked if isinstance(key, tuple)]:
            self._asked.pop(key).cancel()

    def _text_came(self, key: tuple[str, int], words: tuple[Word, ...]) -> None:
        self._texts[key] = PageText(words)
        self.text_arrived.emit(*key)

    def _text_failed(self, key: tuple[str, int], failure: DocumentFailure) -> None:
        # The picture of the page tells what is wrong; without words there is just nothing to select.
        self._text_came(key, ())

    # -- links ---------------------------------------------------------------------------------------------------

    def links(self, document: str, page: int) -> tuple[Link, ...]:
        """Return a page's links if they are at hand, else none for now, and ask for them."""
        key = (document, page, "links")
        known = self._links.get((document, page))
        if known is None and key not in self._asked and document not in self._linkless:
            self._ask(key, self._client.links(document, page), self._links_came, self._links_failed)
        return known or ()

    def _links_came(self, key: tuple[str, int, str], links: tuple[Link, ...]) -> None:
        self._links[key[:2]] = links
        self.links_arrived.emit(*key[:2])

    def _links_failed(self, key: tuple[str, int, str], failure: DocumentFailure) -> None:
        if failure.status in ("crashed", "timeout"):
            self._linkless.add(key[0])
        self._links_came(key, ())

    def _ask(
        self,
        key: Any,
        future: Future[Any],
        came: Callable[[Any, Any], None],
        failed: Callable[[Any, DocumentFailure], None],
    ) -> None:
        self._asked[key] = future

        def arrived(value: object) -> None:
            if self._asked.get(key) is future:
                del self._asked[key]
                came(key, value)

        def refused(failure: DocumentFailure) -> None:
            if self._asked.get(key) is future:
                del self._asked[key]
                failed(key, failure)

        self._relay.follow(future, lambda value: value, arrived, refused)

    # -- bitmaps -------------------------------------------------------------------------------------------------

    def want(self, wants: Iterable[Want]) -> None:
        """Fetch what the view needs, most important first, and cancel what it needed before."""
        for key in {want.key for want in wants}.intersection(self._ahead):
            # Fetched ahead, and now on screen: it overtakes, unless it is being rendered already.
            want, future = self._ahead.pop(key)
            if not future.cancel():
                self._shown[key] = (want, future)
        self._fetch(wants, self._shown)

    def fetch_ahead(self, wants: Iterable[Want]) -> None:
        """Fetch what another document will need first, when nothing urgent waits."""
        self._fetch([want for want in wants if want.key not in self._shown], self._ahead)

    def _fetch(self, wants: Iterable[Want], pending: dict[BitmapKey, tuple[Want, Future[Raster]]]) -> None:
        missing = [want for want in wants if not self._at_hand(want)]
        for key in list(pending):
            # A prefetch that is now on screen is asked for anew: only urgent requests overtake.
            kept = any(want.met_by(key) and (pending[key][0].urgent or not want.urgent) for want in missing)
            if not kept and pending[key][1].cancel():
                del pending[key]
        asked = [want for want in missing if not any(want.met_by(key) for key in pending)]
        urgent = [want for want in reversed(asked) if want.urgent and want.key.page not in self._failed]
        ahead = [want for want in asked if not want.urgent and not self._is_refused_ahead(want)]
        if urgent and not self._shown and not self._ahead:
            # An idle worker begins with what it is asked first; one at work goes on with the newest urgent request.
            urgent.insert(0, urgent.pop())
        for want in urgent + ahead:
            self._render(want, pending)

    def _is_refused_ahead(self, want: Want) -> bool:
        return want.key.page in self._failed or want.key.page in self._failed_ahead

    def _at_hand(self, want: Want) -> bool:
        """Tell whether a bitmap is there that will do, and mark it as used: what is wanted must not make room first."""
        if self.cache.get(want.key) is not None:
            return True
        if want.need is None:
            return False
        regions = self.cache.regions(want.key.page, want.key.scale)
        return any(want.met_by(key) and self.cache.get(key) is not None for key in regions)

    def _render(self, want: Want, pending: dict[BitmapKey, tuple[Want, Future[Raster]]]) -> None:
        key = want.key
        future = self._client.render(
            key.page.document,
            key.page.page,
            zoom=key.scale,
            rotation=key.page.rotation,
            clip=key.clip,
            urgent=want.urgent,
        )
        pending[key] = (want, future)

        def arrived(image: QImage) -> None:
            self._done(key, future)
            self.cache.put(key, image)
            self.bitmap_arrived.emit(key)

        def refused(failure: DocumentFailure) -> None:
            if self._done(key, future):
                (self._failed if want.urgent else self._failed_ahead).add(key.page)
                self.bitmap_failed.emit(key, failure)

        self._relay.follow(future, to_image, arrived, refused)

    def _done(self, key: BitmapKey, future: Future[Raster]) -> bool:
        for pending in (self._shown, self._ahead):
            if key in pending and pending[key][1] is future:
                del pending[key]
                return True
        return False

    # -- failures ------------------------------------------------------------------------------------------------

    def has_all(self, wants: Iterable[Want]) -> bool:
        """Tell whether everything urgent of what is wanted is at hand."""
        return all(self._at_hand(want) for want in wants if want.urgent)

    @property
    def rendering(self) -> bool:
        """Whether any bitmap is under way."""
        return bool(self._shown or self._ahead)

    def has_failed(self, page: PageKey) -> bool:
        """Tell whether a page could not be rendered when it was shown."""
        return page in self._failed

    def forget_failures(self, document: str) -> None:
        """Let everything of a document that failed be asked for again."""
        self._failed = {page for page in self._failed if page.document != document}
        self._failed_ahead = {page for page in self._failed_ahead if page.document != document}
        self._infos.pop(document, None)
        self._linkless.discard(document)
        self.drop_texts()
