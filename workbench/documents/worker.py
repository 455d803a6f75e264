"""The PDF worker: it runs in the child process, locked down, and answers what is asked about documents."""

import json
import math
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from workbench.documents import navigation, protocol, sandbox
from workbench.documents.arena import Arena
from workbench.documents.mupdf import FAULTS as _FAULTS
from workbench.documents.mupdf import mupdf, pymupdf
from workbench.documents.protocol import DocumentFailure, DocumentInfo, Hit, Inspection, PageSize, Rect
from workbench.documents.protocol import storable as _storable
from workbench.documents.words import page_words

_STORE_LIMIT = 64 * 2**20  # bytes of decoded images and fonts kept between answers
_COUNTED_PAGES = 50  # a description counts the words of documents up to this long
_MAX_SIZES = 20_000  # pages whose size is read one by one; a longer document's pages are taken to be like its first
_MAX_TEXT = 20_000_000  # characters of text kept per document; pages after that have none
_MAX_WORDS = 100_000  # per page
_MAX_HITS = 500  # rectangles per page
_A4 = PageSize(595.0, 842.0)

# One page with one word: reading it loads what would otherwise be loaded, in vain, after the doors are shut.
_WARM_UP = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]/Rotate 90>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 20>>stream
BT /F 5 Tf (a) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""


@dataclass(slots=True)
class _Held:
    """A document's bytes, the open document, and what was read from it."""

    data: bytearray
    opened: Any = None
    texts: tuple[str, ...] | None = None
    folded: list[str] = field(default_factory=list)
    searched: Any = None
    """The document to search: the open one, or a copy with its forms and notes drawn into its pages."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """The shape of a picture that lies in the arena."""

    width: int
    height: int
    stride: int


class Reader:
    """Answers questions about the documents it was given, one at a time."""

    def __init__(self, arena: Arena) -> None:
        self._arena = arena
        self._held: dict[str, _Held] = {}
        self._answers: dict[type[Any], Callable[[Any], object]] = {
            protocol.Receive: self._receive,
            protocol.Forget: self._forget,
            protocol.Describe: self._describe,
            protocol.Inspect: self._inspect,
            protocol.ReadWords: self._words,
            protocol.ReadText: lambda question: self._texts(question.key),
            protocol.ReadOutline: self._outline,
            protocol.ReadLinks: self._links,
            protocol.Search: self._search,
            protocol.Render: self._render,
            protocol.TryForbidden: lambda _question: sandbox.try_forbidden(),
        }

    def answer(self, question: protocol.Question) -> dict[str, object]:
        """Return the short message that tells the parent what lies in the arena, or why nothing does."""
        try:
            value = self._answers[type(question)](question)
            if isinstance(value, _Picture):
                return {"raster": [value.width, value.height, value.stride]}
            data = json.dumps(value).encode()
            self._arena.put(data)
        except DocumentFailure as failure:
            return {"failure": [failure.status, failure.reason]}
        except MemoryError:
            return {"failure": ["damaged", "The document needs more memory than a document may take."]}
        except _FAULTS:
            return {"failure": ["damaged", "This part of the document is damaged and can't be shown."]}
        else:
            return {"answer": len(data)}
        finally:
            _tidy()

    def _receive(self, question: protocol.Receive) -> None:
        if question.offset == 0:
            self._held[question.key] = _Held(bytearray(question.total))
        part = memoryview(self._held[question.key].data)[question.offset : question.offset + question.size]
        part[:] = self._arena.take(question.size)

    def _forget(self, question: protocol.Forget) -> None:
        self._held.pop(question.key, None)

    def _open(self, key: str) -> Any:
        """Return the open document; DocumentFailure where it is not a PDF with pages that opens without a password."""
        held = self._held[key]
        if held.opened is None:
            held.opened = _open_pdf(held.data)
        return held.opened

    def _page(self, key: str, number: int) -> Any:
        document = self._open(key)
        if not 0 <= number < document.page_count:
            raise DocumentFailure("damaged", f"The document has no page {number + 1}.")
        return document.load_page(number)

    def _describe(self, question: protocol.Describe) -> object:
        try:
            document = self._open(question.key)
            sizes = _page_sizes(document)
            counted = len(sizes) <= _COUNTED_PAGES
            words = sum(_word_count(document, number) for number in range(len(sizes))) if counted else -1
            info = DocumentInfo(Inspection("ok", len(sizes), words, _remark(document)), sizes)
        except DocumentFailure as failure:
            info = DocumentInfo(Inspection(failure.status, 0, 0, failure.reason), ())
        return protocol.pack_info(info)

    def _inspect(self, question: protocol.Inspect) -> object:
        end = time.monotonic() + question.seconds
        try:
            document = self._open(question.key)
            _check_any_page(document)
            pages, words, remark = document.page_count, 0, _remark(document)
            for number in range(pages):
                if time.monotonic() > end:
                    remark = f"{remark} Only the words of its first {number} pages were counted.".strip()
                    break
                words += _word_count(document, number)
                _tidy()
            inspection = Inspection("ok", pages, words, remark)
        except DocumentFailure as failure:
            inspection = Inspection(failure.status, 0, 0, failure.reason)
        finally:
            self._held.pop(question.key)
        return protocol.pack_inspection(inspection)

    def _words(self, question: protocol.ReadWords) -> object:
        page = self._page(question.key, question.page)
        return protocol.pack_words(page_words(page, _MAX_WORDS))

    def _outline(self, question: protocol.ReadOutline) -> object:
        return protocol.pack_outline(navigation.outline(self._open(question.key)))

    def _links(self, question: protocol.ReadLinks) -> object:
        page = self._page(question.key, question.page)
        return protocol.pack_links(navigation.links(self._open(question.key), page))

    def _texts(self, key: str) -> tuple[str, ...]:
        held = self._held[key]
        if held.texts is None:
            held.texts = tuple(_page_texts(self._open(key)))
            held.folded = [_folded(text) for text in held.texts]
        return held.texts

    def _search(self, question: protocol.Search) -> object:
        needle = " ".join(question.needle.split())
        if not needle:
            return []
        self._texts(question.key)
        held = self._held[question.key]
        if held.searched is None:
            held.searched = _searchable(held)
        folded = _folded(needle)
        hits: list[Hit] = []
        for number, text in enumerate(held.folded):
            if folded in text:
                hits += _page_hits(held.searched, number, needle)
        return protocol.pack_hits(hits)

    def _render(self, question: protocol.Render) -> "_Picture":
        page = self._page(question.key, question.page)
        area = page.rect
        if question.clip is not None:
            area = area & pymupdf.Rect(question.clip)
        if area.is_empty or not all(map(math.isfinite, area)):
            return _Picture(0, 0, 0)
        zoom = _bounded_zoom(question.zoom, area.width, area.height)
        matrix = pymupdf.Matrix(zoom, zoom).prerotate(question.rotation)
        pixmap = page.get_pixmap(matrix=matrix, clip=area, colorspace=pymupdf.csRGB, alpha=False)
        self._arena.put(pixmap.samples_mv)  # before the pixmap goes out of scope: it takes its samples with it
        return _Picture(pixmap.width, pixmap.height, pixmap.stride)


def _open_pdf(data: bytearray) -> Any:
    if not data:
        raise DocumentFailure("empty", "The file is empty.")
    try:
        document = pymupdf.Document(stream=memoryview(data), filetype="pdf")
    except pymupdf.FileDataError:
        if b"%PDF-" not in data[:1024]:
            raise DocumentFailure("damaged", "The file is not a PDF.") from None
        raise DocumentFailure("damaged", "The PDF is damaged and can't be opened.") from None
    except _FAULTS:
        raise DocumentFailure("damaged", "The PDF is damaged and can't be opened.") from None
    if not document.is_pdf:
        raise DocumentFailure("damaged", "The file is not a PDF.")
    if document.needs_pass:
        raise DocumentFailure("encrypted", "The document needs a password.")
    try:
        pages = document.page_count
    except _FAULTS:
        raise DocumentFailure("damaged", "The PDF's list of pages is damaged.") from None
    if pages == 0:
        raise DocumentFailure("empty", "The document has no pages.")
    return document


def _page_sizes(document: Any) -> tuple[PageSize, ...]:
    """Return each page's displayed size, A4 for a damaged page among others; DocumentFailure where all are damaged."""
    pages = int(document.page_count)
    sizes = [_page_size(document, number) for number in range(min(pages, _MAX_SIZES))]
    first = next((size for size in sizes if size is not None), None)
    if first is None:
        raise _no_page()
    return (*(size or _A4 for size in sizes), *[first] * (pages - len(sizes)))


def _page_size(document: Any, number: int) -> PageSize | None:
    try:
        rect = document.load_page(number).rect
    except _FAULTS:
        return None
    size = PageSize(rect.width, rect.height)
    return size if 0 < size.width < math.inf and 0 < size.height < math.inf else _A4


def _check_any_page(document: Any) -> None:
    """Raise DocumentFailure where no page can be loaded."""
    if all(_page_size(document, number) is None for number in range(document.page_count)):
        raise _no_page()


def _no_page() -> DocumentFailure:
    return DocumentFailure("damaged", "No page of the document can be read.")


def _remark(document: Any) -> str:
    return "The PDF was damaged and has been repaired for reading." if document.is_repaired else ""


def _word_count(document: Any, number: int) -> int:
    try:
        return len(document.load_page(number).get_text("words"))
    except _FAULTS:
        return 0


def _page_texts(document: Any) -> Iterator[str]:
    room = _MAX_TEXT
    for number in range(document.page_count):
        text = ""
        if room > 0:
            try:
                text = _storable(document.load_page(number).get_text("text"))[:room]
            except _FAULTS:
                text = ""
        room -= len(text)
        yield text


def _searchable(held: _Held) -> Any:
    """Return the document to search: MuPDF searches what is drawn in a page, not what lies on top of it."""
    try:
        if not (held.opened.is_form_pdf or held.opened.has_annots()):
            return held.opened
        copy = _open_pdf(held.data)
        copy.bake()
    except (DocumentFailure, *_FAULTS):
        return held.opened
    return copy


def _page_hits(document: Any, number: int, needle: str) -> list[Hit]:
    """Let MuPDF search a page: it ignores case, joins lines and takes line-end hyphens out."""
    try:
        found = mupdf.fz_search_page2(document.this, number, needle, _MAX_HITS)
    except _FAULTS:
        return []
    hits: dict[int, list[Rect]] = {}
    for part in found:
        box = mupdf.ll_fz_rect_from_quad(part.quad)
        rect = (box.x0, box.y0, box.x1, box.y1)
        if all(map(math.isfinite, rect)):
            hits.setdefault(part.mark, []).append(rect)
    return [Hit(number, tuple(rects)) for rects in hits.values()]


def _bounded_zoom(zoom: float, width: float, height: float) -> float:
    """Return the zoom, reduced where the picture would have too many pixels or too long a side."""
    most = min(
        zoom, protocol.MAX_SIDE / width, protocol.MAX_SIDE / height, math.sqrt(protocol.MAX_PIXELS / (width * height))
    )
    return max(most, 1e-6)


def _folded(text: str) -> str:
    """Return a text's letters and digits only, without case: where a page's lack those of a needle, it has no hit."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text).casefold()))


def _tidy() -> None:
    """Drop the messages that PyMuPDF collects for ever."""
    pymupdf.TOOLS.reset_mupdf_warnings()


def _warm_up(arena: Arena) -> None:
    """Answer each kind of question once, so that all modules, fonts and codecs are loaded."""
    reader = Reader(arena)
    arena.put(_WARM_UP)
    key = ""
    for question in (
        protocol.Receive(key, len(_WARM_UP), 0, len(_WARM_UP)),
        protocol.Describe(key),
        protocol.ReadWords(key, 0),
        protocol.ReadOutline(key),
        protocol.ReadLinks(key, 0),
        protocol.Search(key, "a"),
        protocol.Render(key, 0, 1.0, 0, None),
    ):
        reader.answer(question)


def serve(connection: Connection, arena: Arena) -> None:
    """Get ready, lock the process down, say so, and answer until the parent is gone."""
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    mupdf.ll_fz_new_store_context(_STORE_LIMIT)  # in place of one of 256 MB, while that is still empty
    _warm_up(arena)
    connection.send_bytes(json.dumps({"protection": sandbox.lock_down()}).encode())
    reader = Reader(arena)
    while True:
        try:
            question = connection.recv()
        except EOFError:
            return
        connection.send_bytes(json.dumps(reader.answer(question)).encode())
