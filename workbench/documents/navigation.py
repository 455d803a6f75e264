"""A PDF's outline and links, read from its objects without recursion: MuPDF's own reader can be made to overflow.

Only two kinds of actions count: going to a place in the document, and addresses. Whatever else a link may ask for
(starting programs, scripts, other files) is left out here, so that nothing after this knows of it.
"""

import math
from collections.abc import Iterator
from typing import Any

from workbench.documents.mupdf import FAULTS, mupdf, pymupdf
from workbench.documents.protocol import (
    MAX_ADDRESS,
    MAX_LINKS,
    MAX_OUTLINE,
    MAX_TITLE,
    Link,
    OutlineItem,
    Rect,
    storable,
)

MAX_LEVEL = 12  # entries deeper in an outline are left out
_MAX_ANNOTATIONS = 20_000  # of a page, looked through for links
_MAX_STEPS = 100_000  # through the tree of named destinations, for one question
_SCHEMES = ("http://", "https://", "mailto:")
_HEIGHT_AT = {"XYZ": 3, "FitH": 2, "FitBH": 2, "FitR": 5}  # where a destination of this kind says how far up it is

Place = tuple[int, float]


def outline(document: Any) -> list[OutlineItem]:
    """Return the outline's entries in reading order, the first ``MAX_OUTLINE`` of them."""
    destinations = _Destinations(document)
    items = []
    for level, entry in _entries(document):
        page, y = destinations.place(_target(entry)) or (-1, 0.0)
        items.append(OutlineItem(level, _text(entry, "Title")[:MAX_TITLE], page, y))
    return items


def links(document: Any, page: Any) -> list[Link]:
    """Return the links of a page, the first ``MAX_LINKS`` of them."""
    destinations = _Destinations(document)
    found: list[Link] = []
    annotations = _get(mupdf.pdf_page_from_fz_page(page.this).obj(), "Annots")
    for number in range(min(_length(annotations), _MAX_ANNOTATIONS)):
        link = _link(destinations, page, _item(annotations, number))
        if link is not None:
            found.append(link)
            if len(found) == MAX_LINKS:
                break
    return found


class _Destinations:
    """Finds the places in a document that destinations name."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._pdf = mupdf.pdf_document_from_fz_document(document.this)
        self._pages: dict[int, Any] = {}
        self._steps = _MAX_STEPS

    def place(self, target: Any) -> Place | None:
        """Return the page (from 0) and how far down it (points, as displayed) a destination lies; None for nowhere."""
        try:
            if mupdf.pdf_is_name(target) or mupdf.pdf_is_string(target):
                target = self._named(target)
            if mupdf.pdf_is_dict(target):
                target = _get(target, "D")
            page = self._page_number(_item(target, 0))
            return None if page is None else (page, self._y(page, target))
        except FAULTS:
            return None

    def _named(self, name: Any) -> Any:
        """Look a name up as PDF 1.1 keeps them, in one dictionary, or as later ones do, in a sorted tree."""
        root = _get(mupdf.pdf_trailer(self._pdf), "Root")
        if mupdf.pdf_is_name(name):
            return _get(_get(root, "Dests"), mupdf.pdf_to_name(name))
        nodes = [_get(_get(root, "Names"), "Dests")]
        while nodes and self._steps > 0:
            node = nodes.pop()
            self._steps -= 1
            found = _in_leaf(_get(node, "Names"), name)
            if found is not None:
                return found
            kids = _get(node, "Kids")
            for number in range(min(_length(kids), self._steps)):
                self._steps -= 1
                if _may_hold(_item(kids, number), name):
                    nodes.append(_item(kids, number))
        return mupdf.PdfObj()

    def _page_number(self, named: Any) -> int | None:
        if mupdf.pdf_is_int(named):
            number = mupdf.pdf_to_int(named)
        elif mupdf.pdf_is_dict(named):
            number = mupdf.pdf_lookup_page_number(self._pdf, named)
        else:
            return None
        return number if 0 <= number < self._document.page_count else None

    def _y(self, number: int, target: Any) -> float:
        """Return the height as displayed; 0 where the destination leaves it open, or the page can't be read."""
        kind = mupdf.pdf_to_name(_item(target, 1))
        up = _item(target, _HEIGHT_AT.get(kind, -1))
        if not mupdf.pdf_is_number(up):
            return 0.0
        across = _item(target, 2) if kind in ("XYZ", "FitR") else up
        x = mupdf.pdf_to_real(across) if across is not up and mupdf.pdf_is_number(across) else 0.0
        try:
            matrix, height = self._matrix(number)
        except FAULTS:
            return 0.0
        y = (pymupdf.Point(x, mupdf.pdf_to_real(up)) * matrix).y
        return float(min(max(y, 0.0), height)) if math.isfinite(y) else 0.0

    def _matrix(self, number: int) -> Any:
        if number not in self._pages:
            page = self._document.load_page(number)
            self._pages[number] = (_to_displayed(page), page.rect.height)
        return self._pages[number]


def _in_leaf(pairs: Any, name: Any) -> Any:
    """Return a name's value from a leaf's sorted names and values; None where it isn't there."""
    low, high = 0, _length(pairs) // 2
    while low < high:
        middle = (low + high) // 2
        order = mupdf.pdf_objcmp_resolve(name, _item(pairs, 2 * middle))
        if order == 0:
            return _item(pairs, 2 * middle + 1)
        low, high = (low, middle) if order < 0 else (middle + 1, high)
    return None


def _may_hold(node: Any, name: Any) -> bool:
    limits = _get(node, "Limits")
    if _length(limits) != 2:
        return True
    least, most = _item(limits, 0), _item(limits, 1)
    return bool(mupdf.pdf_objcmp_resolve(least, name) <= 0 <= mupdf.pdf_objcmp_resolve(most, name))


def _entries(document: Any) -> Iterator[tuple[int, Any]]:
    """Walk the outline with a stack of what comes next at each level; an entry met twice ends its level."""
    trailer = mupdf.pdf_trailer(mupdf.pdf_document_from_fz_document(document.this))
    stack = [_get(_get(_get(trailer, "Root"), "Outlines"), "First")]
    seen: set[int] = set()
    count = 0
    while stack and count < MAX_OUTLINE:
        entry = stack.pop()
        number = mupdf.pdf_to_num(entry)
        if not mupdf.pdf_is_dict(entry) or number in seen:
            continue
        if number:
            seen.add(number)
        count += 1
        level = len(stack) + 1
        yield level, entry
        stack.append(_get(entry, "Next"))
        if level < MAX_LEVEL:
            stack.append(_get(entry, "First"))


def _link(destinations: _Destinations, page: Any, annotation: Any) -> Link | None:
    try:
        if mupdf.pdf_to_name(_get(annotation, "Subtype")) != "Link":
            return None
        rect = _rect(page, _get(annotation, "Rect"))
        if rect is None:
            return None
        address = _address(_get(annotation, "A"))
        if address:
            return Link(rect, "uri", uri=address)
        place = destinations.place(_target(annotation))
        return Link(rect, "page", *place) if place else None
    except FAULTS:
        return None


def _target(entry: Any) -> Any:
    """Return the destination of an outline entry or a link: its own, or that of its action if it stays in here."""
    action = _get(entry, "A")
    return _get(action, "D") if _kind(action) == "GoTo" else _get(entry, "Dest")


def _address(action: Any) -> str:
    """Return the address of an action, or nothing where it has none that may be shown."""
    if _kind(action) != "URI":
        return ""
    address = _text(action, "URI").replace(" ", "%20")
    if address.lower().startswith("www."):  # as it is often written; every browser takes it for this
        address = f"http://{address}"
    fits = len(address) <= MAX_ADDRESS and address.isprintable()
    return address if fits and address.lower().startswith(_SCHEMES) else ""


def _kind(action: Any) -> str:
    return str(mupdf.pdf_to_name(_get(action, "S")))


def _rect(page: Any, array: Any) -> Rect | None:
    """Return a rectangle as displayed, within the page; None where nothing of it can be clicked."""
    if _length(array) != 4:
        return None
    sides = [mupdf.pdf_to_real(_item(array, number)) for number in range(4)]
    if not all(map(math.isfinite, sides)):
        return None
    left, right = sorted((sides[0], sides[2]))
    bottom, top = sorted((sides[1], sides[3]))
    box = pymupdf.Rect(left, bottom, right, top) * _to_displayed(page) & page.rect
    return None if box.is_empty or not all(map(math.isfinite, box)) else (box.x0, box.y0, box.x1, box.y1)


def _to_displayed(page: Any) -> Any:
    """Return the matrix from a PDF's own coordinates to points on the page as displayed."""
    return page.transformation_matrix * page.rotation_matrix


def _text(holder: Any, key: str) -> str:
    try:
        return " ".join(storable(mupdf.pdf_to_text_string(_get(holder, key))).split())
    except FAULTS:
        return ""


def _get(holder: Any, key: str) -> Any:
    """Return a dictionary's value; a null object where there is none, or it is broken."""
    try:
        return mupdf.pdf_dict_gets(holder, key)
    except FAULTS:
        return mupdf.PdfObj()


def _item(array: Any, number: int) -> Any:
    try:
        return mupdf.pdf_array_get(array, number) if 0 <= number < mupdf.pdf_array_len(array) else mupdf.PdfObj()
    except FAULTS:
        return mupdf.PdfObj()


def _length(array: Any) -> int:
    try:
        return int(mupdf.pdf_array_len(array))
    except FAULTS:
        return 0
