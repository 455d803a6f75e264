"""Bitmaps of pages, bounded in bytes; the least recently used go first."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from workbench.views.review.document.layout import Box


@dataclass(frozen=True)
class PageKey:
    """One page of one document, turned one way."""

    document: str
    page: int
    rotation: int = 0


@dataclass(frozen=True)
class BitmapKey:
    """A picture of a page, or of a region of it (``clip``, page coordinates), at device pixels per point."""

    page: PageKey
    scale: float
    clip: "Box | None" = None

    def covers(self, scale: float, box: "Box") -> bool:
        """Tell whether this is a region at that scale which holds the whole box."""
        if self.clip is None or self.scale != scale:
            return False
        slack = 0.01  # points; clips are rounded to device pixels
        return (
            self.clip[0] <= box[0] + slack
            and self.clip[1] <= box[1] + slack
            and self.clip[2] >= box[2] - slack
            and self.clip[3] >= box[3] - slack
        )


class BitmapCache:
    """Pictures by key, never more than ``limit`` bytes of them together."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used = 0
        self._images: OrderedDict[BitmapKey, QImage] = OrderedDict()
        self._by_page: dict[PageKey, set[BitmapKey]] = {}

    def __contains__(self, key: BitmapKey) -> bool:
        return key in self._images

    def __len__(self) -> int:
        return len(self._images)

    def get(self, key: BitmapKey) -> "QImage | None":
        """Return a picture and mark it as used just now."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def put(self, key: BitmapKey, image: "QImage") -> None:
        """Keep a picture and let go of the oldest beyond the limit; one larger than the limit is not kept."""
        self._remove(key)
        if image.sizeInBytes() > self.limit:
            return
        self._images[key] = image
        self._by_page.setdefault(key.page, set()).add(key)
        self.used += image.sizeInBytes()
        while self.used > self.limit:
            self._remove(next(iter(self._images)))

    def nearest(self, page: PageKey, scale: float) -> BitmapKey | None:
        """Return the whole-page picture that stretches best: the smallest that is large enough, else the largest."""
        whole = [key for key in self._by_page.get(page, ()) if key.clip is None]
        enough = [key for key in whole if key.scale >= scale]
        if enough:
            return min(enough, key=lambda key: key.scale)
        return max(whole, key=lambda key: key.scale, default=None)

    def regions(self, page: PageKey, scale: float) -> list[BitmapKey]:
        """Return the regions of a page at exactly that scale."""
        return [key for key in self._by_page.get(page, ()) if key.clip is not None and key.scale == scale]

    def _remove(self, key: BitmapKey) -> None:
        image = self._images.pop(key, None)
        if image is None:
            return
        self.used -= image.sizeInBytes()
        keys = self._by_page[key.page]
        keys.discard(key)
        if not keys:
            del self._by_page[key.page]
