"""What the PDF worker is asked, what it answers, and how answers travel.

Questions are pickled: the worker may trust its parent. Answers are JSON, checked on arrival: the parent must not trust
a process that reads strangers' files, and unpickling its bytes would hand it the parent. What is bulky goes through
shared memory.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast, get_args

from workbench.errors import UrvalError

Status = Literal["ok", "encrypted", "empty", "damaged", "crashed", "timeout"]
LinkKind = Literal["page", "uri"]
Rect = tuple[float, float, float, float]

MAX_DOCUMENT_BYTES = 256 * 2**20  # larger files are refused: the worker holds a document in memory
MAX_PIXELS = 24_000_000  # per picture: A4 filling a 4K screen's width is 21 million
MAX_SIDE = 32_000  # Qt draws no wider or higher image than 32,767
MAX_OUTLINE = 5_000  # entries of an outline; those after them are left out
MAX_LINKS = 2_000  # links of a page
MAX_TITLE = 300  # characters of an outline entry's title
MAX_ADDRESS = 2_000  # characters of an address; a link with a longer one is left out, for it could not be shown whole


class DocumentFailure(UrvalError):  # noqa: N818 - the agreed name; it is a document's state as much as an error
    """A document can't be used; ``reason`` is one sentence for the user, ``status`` says which kind."""

    def __init__(self, status: Status, reason: str) -> None:
        super().__init__(reason)
        self.status: Status = status
        self.reason = reason

    def __reduce__(self) -> tuple[type["DocumentFailure"], tuple[Status, str]]:
        return type(self), (self.status, self.reason)


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's size in points as displayed: its crop box with its own rotation applied."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Inspection:
    """Whether a document can be used, its pages and words, and the reason where there is something to say.

    ``words`` is -1 where they were not counted (see ``DocumentInfo``).
    """

    status: Status
    pages: int
    words: int
    reason: str


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document's inspection and page sizes (none unless its status is ok).

    Words are counted up to 50 pages only, so that a long document's first page is not kept waiting.
    """

    inspection: Inspection
    sizes: tuple[PageSize, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box in points on the displayed page, with the block and line it stands in.

    ``edges`` says where its characters but the first begin (x, from left to right); it is empty where they can't be
    told apart: in text that runs upwards or from right to left, and in words that are drawn as one.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    text: str
    block: int
    line: int
    edges: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One search hit: its page and a rectangle in points per line it spans."""

    page: int
    rects: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An entry of a document's outline; ``level`` is 1 at the top.

    ``page`` (from 0) and ``y`` (points from the top of the displayed page) are where it leads; page -1 is nowhere.
    """

    level: int
    title: str
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Link:
    """A link's rectangle in points on the displayed page, and where it leads.

    Either to a place in the document (``page`` from 0, ``y`` in points from the top of the displayed page), or to an
    address, which is text from a stranger: nothing may open it unasked.
    """

    rect: Rect
    kind: LinkKind
    page: int = -1
    y: float = 0.0
    uri: str = ""


@dataclass(frozen=True, slots=True)
class Raster:
    """An image of a page or a part of it: RGB888, rows top-down, ``stride`` bytes apart.

    It is smaller than asked where the size asked for exceeds ``MAX_PIXELS`` or ``MAX_SIDE``: draw it scaled to the
    place it was asked for. It is 0 × 0 where the clip lies outside the page.
    """

    width: int
    height: int
    stride: int
    pixels: bytes | bytearray


# Questions. Each names a document by its key; the client has sent the document's bytes before. Named tuples are defined
# in an eighth of a data class's time, and a new worker is waited for.


class Receive(NamedTuple):
    """Take ``size`` bytes from the shared memory: the part at ``offset`` of a document of ``total`` bytes."""

    key: str
    total: int
    offset: int
    size: int


class Forget(NamedTuple):
    """Close a document and free what it holds."""

    key: str


class Describe(NamedTuple):
    """Answer a ``DocumentInfo``."""

    key: str


class Inspect(NamedTuple):
    """Answer an ``Inspection`` and forget the document.

    Words are counted for ``seconds`` at most; the reason says where that ended early.
    """

    key: str
    seconds: float


class ReadWords(NamedTuple):
    """Answer the words of a page."""

    key: str
    page: int


class ReadText(NamedTuple):
    """Answer the plain text of all pages."""

    key: str


class ReadOutline(NamedTuple):
    """Answer the entries of the outline, in reading order."""

    key: str


class ReadLinks(NamedTuple):
    """Answer the links of a page."""

    key: str
    page: int


class Search(NamedTuple):
    """Answer the hits of a needle on all pages."""

    key: str
    needle: str


class Render(NamedTuple):
    """Answer a ``Raster`` of a page or of ``clip`` (points on the displayed page)."""

    key: str
    page: int
    zoom: float
    rotation: int
    clip: Rect | None


class TryForbidden(NamedTuple):
    """Answer what became of each thing that the sandbox forbids: an errno's name, or "allowed"."""

    key: str = ""


Question = (
    Receive
    | Forget
    | Describe
    | Inspect
    | ReadWords
    | ReadText
    | ReadOutline
    | ReadLinks
    | Search
    | Render
    | TryForbidden
)


def storable(text: str) -> str:
    """Return text without what neither UTF-8 nor a database takes: lone surrogates and NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


# Answers, as JSON values. Each pair of functions is the two ends of one answer; the second raises ValueError,
# TypeError, LookupError or ArithmeticError on what no honest worker sends.


def pack_inspection(inspection: Inspection) -> object:
    """Turn an inspection into JSON values."""
    return [inspection.status, inspection.pages, inspection.words, inspection.reason]


def unpack_inspection(value: Any) -> Inspection:
    """Check and read an inspection."""
    status, pages, words, reason = value
    return Inspection(checked_status(status), int(pages), int(words), str(reason))


def pack_info(info: DocumentInfo) -> object:
    """Turn a document's description into JSON values."""
    return [pack_inspection(info.inspection), [[size.width, size.height] for size in info.sizes]]


def unpack_info(value: Any) -> DocumentInfo:
    """Check and read a document's description."""
    inspection, sizes = value
    return DocumentInfo(
        unpack_inspection(inspection), tuple(PageSize(float(width), float(height)) for width, height in sizes)
    )


def pack_words(words: Iterable[Word]) -> object:
    """Turn words into JSON values."""
    return [[word.x0, word.y0, word.x1, word.y1, word.text, word.block, word.line, word.edges] for word in words]


def unpack_words(value: Any) -> tuple[Word, ...]:
    """Check and read words."""
    return tuple(
        Word(float(x0), float(y0), float(x1), float(y1), str(text), int(block), int(line), tuple(map(_finite, edges)))
        for x0, y0, x1, y1, text, block, line, edges in value
    )


def unpack_text(value: Any) -> tuple[str, ...]:
    """Check and read the text of each page."""
    return tuple(str(page) for page in value)


def pack_outline(items: Iterable[OutlineItem]) -> object:
    """Turn an outline into JSON values."""
    return [[item.level, item.title, item.page, item.y] for item in items]


def unpack_outline(value: Any) -> tuple[OutlineItem, ...]:
    """Check and read an outline."""
    items = tuple(
        OutlineItem(_within(level, 1), str(title)[:MAX_TITLE], _within(page, -1), _finite(y))
        for level, title, page, y in value
    )
    if len(items) > MAX_OUTLINE:
        raise ValueError("too long an outline")
    return items


def pack_links(links: Iterable[Link]) -> object:
    """Turn links into JSON values."""
    return [[link.rect, link.kind, link.page, link.y, link.uri] for link in links]


def unpack_links(value: Any) -> tuple[Link, ...]:
    """Check and read links."""
    links = tuple(
        Link((_finite(x0), _finite(y0), _finite(x1), _finite(y1)), _kind(kind), _within(page, -1), _finite(y), str(uri))
        for (x0, y0, x1, y1), kind, page, y, uri in value
    )
    if len(links) > MAX_LINKS or any(len(link.uri) > MAX_ADDRESS for link in links):
        raise ValueError("too many or too long links")
    return links


def _kind(value: Any) -> LinkKind:
    if value not in get_args(LinkKind):
        raise ValueError("unknown kind of link")
    return cast(LinkKind, value)


def _within(value: Any, least: int) -> int:
    number = int(value)
    if not least <= number < 2**31:
        raise ValueError("a number out of range")
    return number


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("not a finite number")
    return number


def pack_hits(hits: Iterable[Hit]) -> object:
    """Turn search hits into JSON values."""
    return [[hit.page, hit.rects] for hit in hits]


def unpack_hits(value: Any) -> tuple[Hit, ...]:
    """Check and read search hits."""
    return tuple(
        Hit(int(page), tuple((float(x0), float(y0), float(x1), float(y1)) for x0, y0, x1, y1 in rects))
        for page, rects in value
    )


def unpack_trials(value: Any) -> dict[str, str]:
    """Check and read what became of the forbidden things."""
    return {str(name): str(outcome) for name, outcome in dict(value).items()}


def unpack_raster(value: Any) -> Raster:
    """Check that the answer is a picture."""
    if not isinstance(value, Raster):
        raise TypeError("not a raster")
    return value


def unpack_nothing(value: Any) -> None:
    """Accept any answer that says nothing but that it is done."""


def checked_status(value: Any) -> Status:
    """Return a status that is one of the known ones."""
    if value not in get_args(Status):
        raise ValueError("unknown status")
    return cast(Status, value)
