"""A small read-only table of texts, as high as its rows; each cell is read out with its heading."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workbench.views.theme import gap

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 14  # shown at once; the rest is scrolled to


class FactsModel(QAbstractTableModel):
    """Headings and rows of texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def set_facts(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._heads, self._rows = heads, rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if index.column() == 0 else f"{self._heads[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self._is_number(index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._heads[section]
        return _side(self._is_number(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _is_number(self, column: int) -> bool:
        texts = [row[column] for row in self._rows]
        return column > 0 and all(not text or text[0].isdigit() or text[0] in "−+-<>–" for text in texts)


class FactsTable(QTableView):
    """Shows facts at the height they need; the last column of words takes what is left of the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactsModel(self)
        self.setModel(self.facts)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStretchLastSection(True)

    def show_facts(self, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of texts under headings; ``name`` is what a screen reader calls the table."""
        self.setAccessibleName(name)
        self.facts.set_facts(heads, rows)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of the rows."""
        rows = min(self.facts.rowCount(), _MOST_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + bar
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Ask for as much height at the least."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last column as wide as its texts."""
        super().resizeEvent(event)
        self._keep_last()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        self.resizeColumnsToContents()
        self._keep_last()
        self.updateGeometry()

    def _keep_last(self) -> None:
        """Let a last column that doesn't fit be scrolled to instead of cut."""
        header, last = self.horizontalHeader(), self.facts.columnCount() - 1
        if last < 0:
            return
        others = sum(header.sectionSize(column) for column in range(last))
        wanted = max(self.sizeHintForColumn(last), header.sectionSizeHint(last))
        fits = others + wanted <= self.viewport().width()
        header.setStretchLastSection(fits)
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.Interactive)
        if not fits:
            header.resizeSection(last, wanted)


def _side(is_number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
