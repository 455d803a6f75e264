"""Draws pages and what lies on them.

Paper is white, whatever the window's theme, so what lies on it has the light theme's colours; inverted pages have the
dark theme's. Nothing is told by colour alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage, QPainter, QPen

from workbench.views.palettes import DARK, LIGHT
from workbench.views.review.document.cache import BitmapCache, BitmapKey, PageKey
from workbench.views.review.document.layout import Box, PageLayout
from workbench.views.review.document.render_plan import sharp_scale

PAPER = QColor(Qt.GlobalColor.white)
SHADOW = 3.0
LEAST_LETTERS = 8  # pixels high
SELECTED, FOUND, MARKED, DRAWN, VEILED = 0.38, 0.28, 0.22, 0.14, 0.4  # opacity of the colour over the page


@dataclass(frozen=True)
class Highlight:
    """Marked rectangles of a page that belong together: a piece of evidence, say.

    ``name`` identifies it in signals; ``label`` is short text in the margin beside it ("3"); ``criterion`` (from 0)
    chooses its colour.
    """

    name: str
    page: int
    rects: tuple[Box, ...]
    label: str = ""
    criterion: int = 0
    emphasized: bool = False


@dataclass(frozen=True)
class Overlay:
    """What lies on the pages."""

    selected: Callable[[int], Sequence[Box]]
    hits: dict[int, list[tuple[int, Box]]] = field(default_factory=dict)  # by page: (number of the hit, rectangle)
    current_hit: int = -1
    highlights: tuple[Highlight, ...] = ()


class PagePainter:
    """Paints the pages of a layout on a viewport that is scrolled to ``origin`` (content coordinates)."""

    def __init__(self, painter: QPainter, origin: QPoint, border: QColor, *, dark: bool) -> None:
        self._painter = painter
        self._origin = QPointF(origin)
        self._border = border
        self._dark = dark
        self._colors = DARK if dark else LIGHT
        self._labels: list[QRectF] = []

    def _snapped(self, point: QPointF) -> QPointF:
        """Move a viewport point on to the device's pixel grid, so that bitmaps are copied and not resampled."""
        device = self._painter.deviceTransform()
        mapped = device.map(point)
        inverse, _ = device.inverted()
        return inverse.map(QPointF(round(mapped.x()), round(mapped.y())))

    def page(self, layout: PageLayout, key: PageKey, cache: BitmapCache, failed_text: str) -> None:
        """Paint one page: paper, the best picture at hand, sharp regions over it."""
        rect = layout.page_rect(key.page).translated(-self._origin)
        rect.moveTopLeft(self._snapped(rect.topLeft()))
        painter = self._painter
        painter.fillRect(rect.translated(SHADOW, SHADOW), _tint(self._border, 0.25))
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.fillRect(rect, PAPER)
        drawn = self._pictures(layout, key, cache, rect)
        if self._dark:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            painter.fillRect(rect, PAPER)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if failed_text and not drawn:
            painter.setPen(self._colors.text)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), failed_text)
        painter.restore()
        painter.setPen(QPen(self._border, 0))
        painter.drawRect(rect)

    def _pictures(self, layout: PageLayout, key: PageKey, cache: BitmapCache, rect: QRectF) -> bool:
        sharp = sharp_scale(layout, key.page)
        nearest = cache.nearest(key, sharp)
        whole = cache.get(nearest) if nearest else None
        if nearest and whole and nearest.scale == sharp:
            self._picture(whole, rect, layout.frame.pixel_ratio)
            return True
        regions = cache.regions(key, sharp)
        shown = self._painter.clipBoundingRect().translated(self._origin).intersected(layout.page_rect(key.page))
        box = layout.box_to_page(key.page, shown)
        enough = next((region for region in regions if region.covers(sharp, box)), None)
        if whole and not enough:
            self._picture(whole, rect, layout.frame.pixel_ratio)
        for region in [enough] if enough else regions:
            self._region(layout, region, cache, rect)
        return whole is not None

    def _region(self, layout: PageLayout, key: BitmapKey, cache: BitmapCache, rect: QRectF) -> None:
        assert key.clip is not None
        place = layout.box_to_content(key.page.page, key.clip)
        place.translate(rect.topLeft() - layout.page_rect(key.page.page).topLeft())
        if place.intersects(self._painter.clipBoundingRect()) and (image := cache.get(key)):
            place.moveTopLeft(self._snapped(place.topLeft()))
            self._picture(image, place, layout.frame.pixel_ratio)

    def _picture(self, image: QImage, place: QRectF, ratio: float) -> None:
        """Copy a picture made for this place pixel by pixel, give or take a rounded one; stretch any other."""
        image.setDevicePixelRatio(ratio)
        size = image.deviceIndependentSize()
        if max(abs(size.width() - place.width()), abs(size.height() - place.height())) * ratio <= 1.5:
            self._painter.drawImage(place.topLeft(), image)
        else:
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(place, image)

    def veil(self, layout: PageLayout, page: int, why: str) -> None:
        """Grey a page that does not count, and say so on a band along its top."""
        rect = layout.page_rect(page).translated(-self._origin)
        self._painter.fillRect(rect, _tint(self._colors.border, VEILED))
        self._painter.save()
        wide = QFontMetricsF(self._painter.font()).horizontalAdvance(why) + 16
        self._shrink(min(1.0, rect.width() / wide))  # to one line: the page beneath can still be read
        band = QRectF(rect.left(), rect.top(), rect.width(), 1.6 * QFontMetricsF(self._painter.font()).height())
        self._painter.fillRect(band, self._colors.warning_soft)
        self._painter.setPen(self._colors.text)
        self._painter.drawText(band, int(Qt.AlignmentFlag.AlignCenter), why)
        self._painter.restore()

    def _shrink(self, factor: float) -> None:
        font = self._painter.font()
        font.setPixelSize(max(round(QFontInfo(font).pixelSize() * factor), LEAST_LETTERS))
        self._painter.setFont(font)

    def overlay(self, layout: PageLayout, page: int, overlay: Overlay) -> None:
        """Paint evidence, search hits and the selection of one page."""
        for highlight in overlay.highlights:
            if highlight.page == page:
                self._highlight(layout, highlight)
        for number, box in overlay.hits.get(page, ()):
            self._hit(layout, page, box, current=number == overlay.current_hit)
        for box in overlay.selected(page):
            self._painter.fillRect(self._place(layout, page, box), _tint(self._colors.accent, SELECTED))

    def area(self, layout: PageLayout, page: int, box: Box) -> None:
        """Paint a drawn area: a dashed line on a light one, which shows on any picture."""
        rect = self._place(layout, page, box)
        self._painter.fillRect(rect, _tint(self._colors.accent, DRAWN))
        self._painter.setPen(QPen(self._colors.base, 2))
        self._painter.drawRect(rect)
        self._painter.setPen(QPen(self._colors.accent, 2, Qt.PenStyle.DashLine))
        self._painter.drawRect(rect)

    def focused(self, layout: PageLayout, page: int, box: Box) -> None:
        """Paint the frame around the link that the keyboard has come to."""
        rect = self._place(layout, page, box).adjusted(-2, -2, 2, 2)
        self._painter.setPen(QPen(self._colors.base, 4))
        self._painter.drawRect(rect)
        self._painter.setPen(QPen(self._colors.focus, 2))
        self._painter.drawRect(rect)

    def _place(self, layout: PageLayout, page: int, box: Box) -> QRectF:
        return layout.box_to_content(page, box).translated(-self._origin)

    def _underline(self, layout: PageLayout, page: int, box: Box) -> None:
        start, end = layout.to_content(page, box[0], box[3]), layout.to_content(page, box[2], box[3])
        self._painter.drawLine(start - self._origin, end - self._origin)

    def _hit(self, layout: PageLayout, page: int, box: Box, *, current: bool) -> None:
        rect = self._place(layout, page, box)
        self._painter.fillRect(rect, _tint(self._colors.search_hit, FOUND))
        if current:  # told apart by its frame, not by colour alone
            self._painter.setPen(QPen(self._colors.text, 2))
            self._painter.drawRect(rect.adjusted(-2, -2, 2, 2))
        else:
            self._painter.setPen(QPen(self._colors.search_hit, 1))
            self._underline(layout, page, box)

    def _highlight(self, layout: PageLayout, highlight: Highlight) -> None:
        painter = self._painter
        rects = [self._place(layout, highlight.page, box) for box in highlight.rects]
        colour = self._colors.evidence[highlight.criterion % len(self._colors.evidence)]
        for rect in rects:
            painter.fillRect(rect, _tint(colour, MARKED))
        painter.setPen(QPen(colour, 3 if highlight.emphasized else 1))
        for box in highlight.rects:
            self._underline(layout, highlight.page, box)
        if highlight.label and rects:
            page = layout.page_rect(highlight.page).translated(-self._origin)
            self._label(max(page.left(), 0.0) + 1, rects[0], highlight.label, colour)

    def _label(self, left: float, line: QRectF, label: str, colour: QColor) -> None:
        """Write a label in the margin, where no words are, no larger than its line; below one that is there already."""
        self._painter.save()
        self._shrink(min(1.0, max(line.height(), 1.0) / QFontMetricsF(self._painter.font()).height()))
        metrics = QFontMetricsF(self._painter.font())
        tag = QRectF(left, line.top(), metrics.horizontalAdvance(label) + 6, metrics.height())
        for other in self._labels:
            if tag.intersects(other):
                tag.moveTop(other.bottom() + 1)
        self._labels.append(tag)
        self._painter.fillRect(tag, colour)
        self._painter.setPen(self._colors.base)
        self._painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), label)
        self._painter.restore()


def _tint(colour: QColor, opacity: float) -> QColor:
    tinted = QColor(colour)
    tinted.setAlphaF(opacity)
    return tinted
