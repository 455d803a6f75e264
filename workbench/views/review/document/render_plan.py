"""Which bitmaps a viewport needs: whole pages while they are small enough, else a coarse page and a sharp region."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, sqrt

from PySide6.QtCore import QRectF

from workbench.views.review.document.cache import BitmapKey, PageKey
from workbench.views.review.document.layout import Box, PageLayout

WHOLE_PAGE_PIXELS = (
    6_000_000  # beyond this a page is rendered in regions; A4 fitted to 1,000 px on a 2x screen is 5.7 M
)
COARSE_PIXELS = 1_500_000  # the whole page beneath a region; about A4 at 125 dpi
REGION_PIXELS = 12_000_000  # beyond this a region keeps no spare border (only on very large screens)
SPARE = 0.25  # of the viewport, around what shows
RENEW = 0.08  # of the viewport: how near to a region's edge the next one is fetched
BEHIND, AHEAD = 1, 2  # neighbouring pages fetched in advance
BYTES_PER_PIXEL = 4


@dataclass(frozen=True)
class Want:
    """A bitmap to have; a region will do as well where it covers ``need`` at the same scale."""

    key: BitmapKey
    need: Box | None = None
    urgent: bool = True

    def met_by(self, key: BitmapKey) -> bool:
        """Tell whether another bitmap serves this want."""
        if self.need is None:
            return key == self.key
        return key.page == self.key.page and key.covers(self.key.scale, self.need)


def plan(layout: PageLayout, document: str, visible: QRectF, limit: int) -> list[Want]:
    """Return what to have for the visible content, most important first.

    Neighbours come last and only while everything together stays within ``limit`` bytes: fetching ahead must not push
    out what shows.
    """
    pages = layout.pages_within(visible.top(), visible.bottom())
    main = layout.main_page(visible.top(), visible.bottom()) if len(layout) else 0
    wants = [
        want
        for page in sorted(pages, key=lambda page: abs(page - main))
        for want in _page(layout, document, page, visible)
    ]
    used = sum(_pixels(layout, want.key) for want in wants) * BYTES_PER_PIXEL
    for page in _neighbours(pages, len(layout)):
        key = whole_page(layout, document, page)
        used += _pixels(layout, key) * BYTES_PER_PIXEL
        if used > limit:
            break
        wants.append(Want(key, urgent=False))
    return wants


def whole_page(layout: PageLayout, document: str, page: int) -> BitmapKey:
    """Return the key of a page's whole picture: sharp where that is small enough, else coarse."""
    scale = sharp_scale(layout, page)
    size = layout.sizes[page]
    area = max(size.width * size.height, 1.0)
    if area * scale**2 > WHOLE_PAGE_PIXELS:
        scale = round(sqrt(COARSE_PIXELS / area), 6)
    return BitmapKey(PageKey(document, page, layout.zoom.rotation), scale)


def sharp_scale(layout: PageLayout, page: int) -> float:
    """Return the device pixels per point at which a page is drawn unscaled."""
    return round(layout.scales[page] * layout.frame.pixel_ratio, 6)


def _neighbours(pages: range, count: int) -> Iterator[int]:
    for distance in range(1, max(BEHIND, AHEAD) + 1):
        if distance <= AHEAD and pages.stop - 1 + distance < count:
            yield pages.stop - 1 + distance
        if distance <= BEHIND and pages.start - distance >= 0:
            yield pages.start - distance


def _page(layout: PageLayout, document: str, page: int, visible: QRectF) -> Iterator[Want]:
    whole = whole_page(layout, document, page)
    sharp = sharp_scale(layout, page)
    shown = layout.page_rect(page).intersected(visible)
    if whole.scale != sharp and not shown.isEmpty():
        yield _region(layout, whole.page, sharp, visible)
    yield Want(whole)


def _region(layout: PageLayout, page: PageKey, scale: float, visible: QRectF) -> Want:
    ratio = layout.frame.pixel_ratio
    area = visible.width() * visible.height() * (1 + 2 * SPARE) ** 2 * ratio**2
    spare = SPARE if area <= REGION_PIXELS else 0.0
    need = layout.box_to_page(page.page, _grown(layout, page.page, visible, min(RENEW, spare)))
    rect = _grown(layout, page.page, visible, spare)
    origin = layout.page_rect(page.page).topLeft()
    # Whole device pixels, counted from the page's corner: the region is drawn without any scaling.
    left, top = floor((rect.left() - origin.x()) * ratio), floor((rect.top() - origin.y()) * ratio)
    right, bottom = ceil((rect.right() - origin.x()) * ratio), ceil((rect.bottom() - origin.y()) * ratio)
    snapped = QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio).translated(origin)
    return Want(BitmapKey(page, scale, layout.box_to_page(page.page, snapped)), need)


def _grown(layout: PageLayout, page: int, visible: QRectF, share: float) -> QRectF:
    dx, dy = visible.width() * share, visible.height() * share
    return visible.adjusted(-dx, -dy, dx, dy).intersected(layout.page_rect(page))


def _pixels(layout: PageLayout, key: BitmapKey) -> float:
    size = layout.sizes[key.page.page]
    x0, y0, x1, y1 = key.clip or (0.0, 0.0, size.width, size.height)
    return (x1 - x0) * (y1 - y0) * key.scale**2
