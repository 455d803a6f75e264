"""Drawing a rectangle on a page: evidence where there is no text to quote."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from workbench.views.review.document.layout import Box, PageLayout

LEAST = 6.0  # logical pixels: a click that trembles draws nothing


class Area(NamedTuple):
    """A rectangle on a page (from 0), in points on the page as displayed at rotation 0."""

    page: int
    rect: Box


class AreaBand:
    """Follows the pointer from press to release, in content coordinates; the area stays on the page it began on."""

    def __init__(self) -> None:
        self._from: tuple[int, QPointF] | None = None

    @property
    def active(self) -> bool:
        """Whether the button is held."""
        return self._from is not None

    def press(self, layout: PageLayout, point: QPointF) -> None:
        """Begin on the page at a point, or the nearest one."""
        page = layout.nearest_page(point)
        self._from = page, _within(layout.page_rect(page), point)

    def area(self, layout: PageLayout, point: QPointF) -> Area | None:
        """Return what is drawn when the pointer is at ``point``; None while that is next to nothing."""
        if self._from is None:
            return None
        page, start = self._from
        drawn = QRectF(start, _within(layout.page_rect(page), point)).normalized()
        if drawn.width() < LEAST or drawn.height() < LEAST:
            return None
        return Area(page, layout.box_to_page(page, drawn))

    def release(self) -> None:
        """End."""
        self._from = None


def _within(rect: QRectF, point: QPointF) -> QPointF:
    return QPointF(min(max(point.x(), rect.left()), rect.right()), min(max(point.y(), rect.top()), rect.bottom()))
