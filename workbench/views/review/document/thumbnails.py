"""Small pictures of all pages, made by the worker when nothing else is wanted of it, and only those in sight."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.documents.protocol import DocumentFailure, PageSize, Raster
from workbench.views.review.document.cache import BitmapCache, BitmapKey, PageKey
from workbench.views.review.document.page_loader import to_image
from workbench.views.review.document.relay import FutureRelay
from workbench.views.theme import colors, gap

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

WIDTH, HEIGHT = 112, 144  # logical pixels of the largest picture
BYTES = 8 * 2**20  # about a hundred pictures
AT_ONCE = 2  # under way: the pages' own pictures, fetched ahead, must not queue behind many

Index = QModelIndex | QPersistentModelIndex


def fitted(size: PageSize, rotation: int) -> tuple[float, float, float]:
    """Return the width, height (logical pixels) and scale (of a point) at which a page fits its place."""
    width, height = max(size.width, 1.0), max(size.height, 1.0)
    if rotation % 180:
        width, height = height, width
    scale = min(WIDTH / width, HEIGHT / height)
    return max(width * scale, 1.0), max(height * scale, 1.0), scale


class ThumbnailModel(QAbstractListModel):
    """One row per page; its picture is there once it was wanted and has arrived.

    A page that brings the worker down ends the pictures of its document: looking at a list must not make a document
    unusable.
    """

    def __init__(self, client: "DocumentClient", parent: QObject, limit: int = BYTES) -> None:
        super().__init__(parent)
        self.cache = BitmapCache(limit)
        self._client = client
        self._relay = FutureRelay(self)
        self._document = ""
        self._sizes: Sequence[PageSize] = ()
        self._rotation = 0
        self._ratio = 1.0
        self._waiting: list[int] = []
        self._pending: dict[int, Future[Raster]] = {}
        self._failed: set[int] = set()
        self._stopped = False

    def set_document(self, document: str, sizes: Sequence[PageSize], rotation: int) -> None:
        """Show the pages of a document, turned as the reader turned them."""
        self._cancel(())
        self.beginResetModel()
        self._document, self._sizes, self._rotation = document, tuple(sizes), rotation
        self._failed.clear()
        self._stopped = False
        self.endResetModel()

    def set_rotation(self, rotation: int) -> None:
        """Turn all pages."""
        self._cancel(())
        self.beginResetModel()
        self._rotation = rotation
        self.endResetModel()

    def size(self, row: int) -> tuple[float, float]:
        """Return how large a page's picture is shown, in logical pixels."""
        return fitted(self._sizes[row], self._rotation)[:2]

    def want(self, rows: Iterable[int], ratio: float) -> None:
        """Fetch these pages' pictures, and give up those that were wanted before and are no longer."""
        self._ratio = ratio
        wanted = [row for row in rows if self._lacks(row)]
        self._cancel(wanted)
        self._waiting = [row for row in wanted if row not in self._pending]
        self._fetch()

    @property
    def fetching(self) -> bool:
        """Whether pictures are under way."""
        return bool(self._pending)

    @property
    def has_stopped(self) -> bool:
        """Whether no more pictures of this document are asked for."""
        return self._stopped

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pages."""
        return 0 if parent is not None and parent.isValid() else len(self._sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's number, its picture, or what a screen reader says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.cache.get(self._key(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", str(index.row() + 1))
        return None

    def _key(self, row: int) -> BitmapKey:
        scale = fitted(self._sizes[row], self._rotation)[2]
        return BitmapKey(PageKey(self._document, row, self._rotation), round(scale * self._ratio, 6))

    def _lacks(self, row: int) -> bool:
        return row not in self._failed and self.cache.get(self._key(row)) is None

    def _cancel(self, kept: Sequence[int]) -> None:
        self._waiting = []
        for row in [row for row in self._pending if row not in kept]:
            self._pending.pop(row).cancel()  # one that is being rendered arrives, and is kept for later

    def _fetch(self) -> None:
        while self._waiting and len(self._pending) < AT_ONCE and not self._stopped:
            self._render(self._waiting.pop(0))

    def _render(self, row: int) -> None:
        key = self._key(row)
        future = self._client.render(
            self._document, row, zoom=key.scale, rotation=self._rotation, clip=None, urgent=False
        )
        self._pending[row] = future

        def arrived(image: QImage) -> None:
            self.cache.put(key, image)
            if self._pending.get(row) is future:
                del self._pending[row]
            if key.page.document == self._document and row < len(self._sizes):
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
            self._fetch()

        def refused(failure: DocumentFailure) -> None:
            if self._pending.get(row) is future:
                del self._pending[row]
                self._failed.add(row)
                self._stopped = self._stopped or failure.status in ("crashed", "timeout")
                self._fetch()

        self._relay.follow(future, to_image, arrived, refused)


class ThumbnailDelegate(QStyledItemDelegate):
    """Draws a page with its number beneath; the current one is framed and its number is bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.dark = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give all pages the same room."""
        space = max(4, option.fontMetrics.height() // 3)
        return QSize(WIDTH + 2 * space, HEIGHT + option.fontMetrics.height() + 3 * space)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw paper, picture and number."""
        model = index.model()
        widget = option.widget
        assert isinstance(model, ThumbnailModel)
        assert isinstance(widget, QWidget)
        theme = colors(widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRectF(option.rect)
        painter.save()
        if selected:
            painter.fillRect(area, option.palette.color(QPalette.ColorRole.Highlight))
        width, height = model.size(index.row())
        paper = QRectF(0, 0, width, height)
        paper.moveCenter(area.center())
        paper.moveTop(area.top() + gap(widget) + (HEIGHT - height) / 2)
        self._page(painter, paper, index.data(Qt.ItemDataRole.DecorationRole))
        painter.setPen(QPen(theme.border, 1))
        painter.drawRect(paper)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        font = painter.font()
        font.setBold(selected)
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        foot = area.adjusted(0, HEIGHT + gap(widget), 0, 0)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        painter.restore()

    def _page(self, painter: QPainter, paper: QRectF, picture: object) -> None:
        white = QColor(Qt.GlobalColor.white)
        painter.fillRect(paper, white)
        if isinstance(picture, QImage) and not picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, picture)
        if self.dark:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            painter.fillRect(paper, white)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
