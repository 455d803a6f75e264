"""Where pages lie: pure geometry of a continuous vertical column of pages.

Three coordinate systems meet here. *Page* coordinates are PDF points on the page as displayed at rotation 0, origin at
its top left. *Content* coordinates are logical pixels in the whole column. *Viewport* coordinates are content
coordinates less the scroll position. Page edges fall on whole device pixels, so that bitmaps are drawn unscaled.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.documents.protocol import PageSize

Box = tuple[float, float, float, float]

MARGIN = 12.0  # logical pixels around the column
GAP = 12.0  # logical pixels between pages
PIXELS_PER_POINT = 96 / 72  # at 100 %, as on screens everywhere
MIN_SCALE, MAX_SCALE = 0.1 * PIXELS_PER_POINT, 8.0 * PIXELS_PER_POINT
STEPS = tuple(
    percent / 100 * PIXELS_PER_POINT
    for percent in (10, 15, 25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500, 600, 800)
)


class Fit(Enum):
    """What the scale of a page follows."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True)
class Frame:
    """The viewport's size in logical pixels, and its device pixels per logical pixel."""

    width: float
    height: float
    pixel_ratio: float = 1.0


@dataclass(frozen=True)
class Zoom:
    """How large pages are shown: fitted, or at a free scale (logical pixels per point)."""

    fit: Fit = Fit.WIDTH
    scale: float = PIXELS_PER_POINT
    rotation: int = 0


@dataclass(frozen=True)
class Anchor:
    """A point of the document that stays put while the layout around it changes.

    ``x`` and ``y`` are page coordinates; ``dx`` and ``dy`` are logical pixels beyond the page's edge, where space keeps
    its size at every zoom.
    """

    page: int
    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0


def next_step(scale: float, direction: int) -> float:
    """Return the next larger (``direction`` 1) or smaller (-1) zoom step beyond a scale."""
    if direction > 0:
        return next((step for step in STEPS if step > scale * 1.001), MAX_SCALE)
    return next((step for step in reversed(STEPS) if step < scale * 0.999), MIN_SCALE)


def bounded(scale: float) -> float:
    """Return the scale within what the view offers."""
    return min(max(scale, MIN_SCALE), MAX_SCALE)


def rotated(size: "PageSize", x: float, y: float, rotation: int) -> tuple[float, float]:
    """Return where a page point lands when the page is turned clockwise by 0, 90, 180 or 270 degrees."""
    if rotation == 90:
        return size.height - y, x
    if rotation == 180:
        return size.width - x, size.height - y
    if rotation == 270:
        return y, size.width - x
    return x, y


def unrotated(size: "PageSize", u: float, v: float, rotation: int) -> tuple[float, float]:
    """Return the page point that lands on ``u, v``: the inverse of `rotated`."""
    if rotation == 90:
        return v, size.height - u
    if rotation == 180:
        return size.width - u, size.height - v
    if rotation == 270:
        return size.width - v, u
    return u, v


class PageLayout:
    """The column of pages at one zoom, rotation and viewport size; immutable."""

    def __init__(self, sizes: "Sequence[PageSize]", frame: Frame, zoom: Zoom) -> None:
        self.sizes = tuple(sizes)
        self.frame = frame
        self.zoom = zoom
        shown = [self._turned(size) for size in self.sizes]
        self.scales = tuple(self._scale(width, height) for width, height in shown)
        extents = [
            (self._snap(width * scale), self._snap(height * scale))
            for (width, height), scale in zip(shown, self.scales, strict=True)
        ]
        widest = max((width for width, _ in extents), default=0.0)
        total = sum(height + GAP for _, height in extents) - (GAP if extents else 0)
        self.width = max(frame.width, widest + 2 * MARGIN)
        self.height = max(frame.height, total + 2 * MARGIN)
        top = (self.height - total) / 2  # more than the margin only where all pages fit the viewport
        rects = []
        for width, height in extents:
            rects.append(QRectF(self._snap((self.width - width) / 2), self._snap(top), width, height))
            top += height + GAP
        self._rects = tuple(rects)
        self._tops = [rect.top() for rect in rects]

    def __len__(self) -> int:
        return len(self.sizes)

    def _turned(self, size: "PageSize") -> tuple[float, float]:
        width, height = max(size.width, 1.0), max(size.height, 1.0)
        return (height, width) if self.zoom.rotation % 180 else (width, height)

    def _snap(self, length: float) -> float:
        return max(1, round(length * self.frame.pixel_ratio)) / self.frame.pixel_ratio

    def _scale(self, width: float, height: float) -> float:
        across = max(self.frame.width - 2 * MARGIN, 1.0) / width
        if self.zoom.fit is Fit.WIDTH:  # also a page of 200 inches: what is fitted may be smaller than the least zoom
            return min(across, MAX_SCALE)
        if self.zoom.fit is Fit.PAGE:
            return min(across, max(self.frame.height - 2 * MARGIN, 1.0) / height, MAX_SCALE)
        return bounded(self.zoom.scale)

    def page_rect(self, page: int) -> QRectF:
        """Return a page's rectangle in content coordinates."""
        return QRectF(self._rects[page])

    def pages_within(self, top: float, bottom: float) -> range:
        """Return the pages that show between two heights of the content."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        if self._rects and self._rects[first].bottom() <= top:
            first += 1
        return range(first, max(bisect_right(self._tops, bottom), first))

    def nearest_page(self, point: QPointF) -> int:
        """Return the page at a content point, or the one above or below that is nearest to it."""
        page = max(bisect_right(self._tops, point.y()) - 1, 0)
        if page + 1 < len(self) and point.y() - self._rects[page].bottom() > self._tops[page + 1] - point.y():
            return page + 1
        return page

    def main_page(self, top: float, bottom: float) -> int:
        """Return the page that fills most of the space between two heights; the upper one where equal."""

        def shown(page: int) -> float:
            rect = self._rects[page]
            return min(rect.bottom(), bottom) - max(rect.top(), top)

        pages = self.pages_within(top, bottom)
        return max(pages, key=shown) if pages else self.nearest_page(QPointF(0, top))

    def to_content(self, page: int, x: float, y: float) -> QPointF:
        """Return the content point of a page point."""
        u, v = rotated(self.sizes[page], x, y, self.zoom.rotation)
        return self._rects[page].topLeft() + QPointF(u, v) * self.scales[page]

    def box_to_content(self, page: int, box: Box) -> QRectF:
        """Return the content rectangle of a page rectangle ``(x0, y0, x1, y1)``."""
        return QRectF(self.to_content(page, box[0], box[1]), self.to_content(page, box[2], box[3])).normalized()

    def to_page(self, page: int, point: QPointF) -> tuple[float, float]:
        """Return the page point of a content point, extrapolated beyond the page's edges."""
        offset = (point - self._rects[page].topLeft()) / self.scales[page]
        return unrotated(self.sizes[page], offset.x(), offset.y(), self.zoom.rotation)

    def box_to_page(self, page: int, rect: QRectF) -> Box:
        """Return the page rectangle ``(x0, y0, x1, y1)`` of a content rectangle."""
        (x0, y0), (x1, y1) = self.to_page(page, rect.topLeft()), self.to_page(page, rect.bottomRight())
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def anchor(self, point: QPointF) -> Anchor:
        """Return the document point under a content point."""
        page = self.nearest_page(point)
        rect = self._rects[page]
        inside = QPointF(
            min(max(point.x(), rect.left()), rect.right()),
            min(max(point.y(), rect.top()), rect.bottom()),
        )
        beyond = point - inside
        return Anchor(page, *self.to_page(page, inside), beyond.x(), beyond.y())

    def content_of(self, anchor: Anchor) -> QPointF:
        """Return where an anchor lies now."""
        return self.to_content(min(anchor.page, len(self) - 1), anchor.x, anchor.y) + QPointF(anchor.dx, anchor.dy)
