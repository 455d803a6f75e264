"""A passage: the place in a document that evidence points to, as the journal keeps it.

The value is a table of exactly these members:

- ``document``: the SHA-256 of the document's bytes, 64 hex digits;
- ``page``: a whole number from 0;
- ``rects``: 1 to 200 rectangles [x0, y0, x1, y1], each coordinate a decimal text with two decimals ("72.00", never
  "-0.00"), x0 < x1 and y0 < y1, in PDF points of the page as displayed unrotated (the page's own /Rotate and crop box
  applied, origin top left, y downwards), in reading order as marked;
- ``text``: the quoted text, up to 10,000 characters, "" for an area;
- ``kind``: "quote" where there is text, else "area".

Values come from outside too: :func:`read_passage` says None to whatever isn't of this form.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from workbench.errors import InputRefusedError
from workbench.models.revision import canonical

Rect = tuple[float, float, float, float]
PassageKind = Literal["quote", "area"]

MAX_RECTS = 200
MAX_TEXT_CHARACTERS = 10_000
MAX_PAGE = 1_000_000
MAX_COORDINATE = 100_000.0  # PDF points; a 200-inch page has 14,400

_MEMBERS = {"document", "page", "rects", "text", "kind"}
_SHA256 = re.compile("[0-9a-f]{64}")
_COORDINATE = re.compile(r"-?(0|[1-9][0-9]{0,5})\.[0-9]{2}")


@dataclass(frozen=True)
class Passage:
    """A quote or an area; see the module for what the members mean."""

    document: str
    page: int
    rects: tuple[Rect, ...]
    text: str = ""

    @property
    def kind(self) -> PassageKind:
        """Whether it quotes text or marks an area."""
        return "quote" if self.text else "area"

    @property
    def place(self) -> tuple[int, float, float]:
        """Where it begins, for putting passages in reading order: page, top, left."""
        x0, y0, *_ = self.rects[0]
        return self.page, y0, x0

    def value(self) -> dict[str, Any]:
        """Return what the journal keeps."""
        rects = [[_decimal(coordinate) for coordinate in rect] for rect in self.rects]
        return {"document": self.document, "page": self.page, "rects": rects, "text": self.text, "kind": self.kind}


def make_passage(*, document: str, page: int, rects: Sequence[Sequence[float]], text: str = "") -> Passage:
    """Return a passage with coordinates as they are kept: corners in order, two decimals, nothing of no size.

    Raises:
        InputRefusedError: no place in a document, or more than evidence may hold.
    """
    text = canonical(text.strip())
    if len(text) > MAX_TEXT_CHARACTERS:
        raise InputRefusedError(f"The quote is too long: at most {MAX_TEXT_CHARACTERS} characters can be kept.")
    if not _SHA256.fullmatch(document) or not 0 <= page <= MAX_PAGE:
        raise InputRefusedError("The evidence points to no page of a document.")
    if not all(len(rect) == 4 and all(_is_coordinate(each) for each in rect) for rect in rects):
        raise InputRefusedError("The evidence lies outside what a page can be.")
    kept = tuple(rect for rect in map(_in_order, rects) if rect[0] < rect[2] and rect[1] < rect[3])
    if not kept:
        raise InputRefusedError("Nothing is marked; select text or draw an area first.")
    if len(kept) > MAX_RECTS:
        raise InputRefusedError(f"The selection is too long: at most {MAX_RECTS} lines can be kept as evidence.")
    return Passage(document, page, kept, text)


def read_passage(value: object) -> Passage | None:
    """Return the passage that a value of the journal describes, None where it isn't one."""
    if not isinstance(value, dict) or value.keys() != _MEMBERS:
        return None
    document, page, rects, text = (value[name] for name in ("document", "page", "rects", "text"))
    if not (
        isinstance(document, str)
        and _SHA256.fullmatch(document)
        and type(page) is int
        and 0 <= page <= MAX_PAGE
        and isinstance(text, str)
        and len(text) <= MAX_TEXT_CHARACTERS
        and isinstance(rects, list)
        and 1 <= len(rects) <= MAX_RECTS
        and all(map(_is_rect, rects))
    ):
        return None
    passage = Passage(document, page, tuple(_in_order([float(each) for each in rect]) for rect in rects), text)
    return passage if passage.value() == value else None


def is_passage(value: object) -> bool:
    """Tell whether a value of the journal is a passage."""
    return read_passage(value) is not None


def _is_rect(rect: object) -> bool:
    if not isinstance(rect, list) or len(rect) != 4:
        return False
    if not all(isinstance(each, str) and _COORDINATE.fullmatch(each) for each in rect):
        return False
    x0, y0, x1, y1 = map(float, rect)
    return x0 < x1 and y0 < y1 and all(map(_is_coordinate, (x0, y0, x1, y1)))


def _is_coordinate(number: float) -> bool:
    return math.isfinite(number) and abs(number) <= MAX_COORDINATE


def _in_order(rect: Sequence[float]) -> Rect:
    x0, y0, x1, y1 = (round(float(each), 2) + 0.0 for each in rect)  # + 0.0 makes minus zero zero
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _decimal(coordinate: float) -> str:
    return f"{coordinate:.2f}"
