"""A document's outline as a tree, and which entry one is in."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from workbench.documents.protocol import OutlineItem

PLACE_ROLE = Qt.ItemDataRole.UserRole  # (page from 0, points from its top); None for an entry that leads nowhere


class OutlineModel(QStandardItemModel):
    """The entries of an outline by their levels; a level that is left out is taken for the next one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: list[tuple[int, float]] = []
        self._entries: list[QStandardItem] = []

    def set_items(self, items: Sequence[OutlineItem]) -> None:
        """Show an outline."""
        self.clear()
        root = self.invisibleRootItem()
        path: list[QStandardItem] = []
        placed: list[tuple[tuple[int, float], QStandardItem]] = []
        for item in items:
            entry = _entry(item)
            del path[item.level - 1 :]
            (path[-1] if path else root).appendRow(entry)
            path.append(entry)
            if item.page >= 0:
                placed.append(((item.page, item.y), entry))
        placed.sort(key=lambda pair: pair[0])
        self._places = [place for place, _ in placed]
        self._entries = [entry for _, entry in placed]

    def entry_at(self, page: int, y: float) -> QStandardItem | None:
        """Return the last entry at or before a place."""
        at = bisect_right(self._places, (page, y))
        return self._entries[at - 1] if at else None


def _entry(item: OutlineItem) -> QStandardItem:
    entry = QStandardItem(item.title)
    entry.setToolTip(item.title)
    entry.setEditable(False)
    entry.setSelectable(item.page >= 0)
    entry.setData((item.page, item.y) if item.page >= 0 else None, PLACE_ROLE)
    return entry
