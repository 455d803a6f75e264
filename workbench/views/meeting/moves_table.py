"""The ranking by reviews and by consensus side by side, with how far each application moved."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from workbench.meeting.agenda import Standing
from workbench.views.icons import Tint, icon
from workbench.views.meeting.meeting_desk import Table
from workbench.views.ranking.words import chance_text, group_text
from workbench.views.review.call_texts import total_text
from workbench.views.theme import gap

AnyIndex = QModelIndex | QPersistentModelIndex

_LEAST = 28  # average characters of the column that takes what is left


class MovesColumn(IntEnum):
    """The columns."""

    CONSENSUS, APPLICATION, REVIEWS, MOVE, VALUE, BASIS, GROUP, CHANCE = range(8)


_NUMBERS = (MovesColumn.CONSENSUS, MovesColumn.REVIEWS, MovesColumn.VALUE, MovesColumn.CHANCE)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MovesModel(QAbstractTableModel):
    """One row per ranked application, in the order of the consensus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._texts: dict[MovesColumn, Callable[[Standing], str]] = {
            MovesColumn.CONSENSUS: lambda row: str(row.rank_by_consensus),
            MovesColumn.APPLICATION: self._name,
            MovesColumn.REVIEWS: lambda row: str(row.rank_by_reviews),
            MovesColumn.MOVE: self._move,
            MovesColumn.VALUE: lambda row: total_text(row.value),
            MovesColumn.BASIS: lambda row: self.tr("consensus") if row.is_agreed else self.tr("reviews"),
            MovesColumn.GROUP: lambda row: group_text(row.group),
            MovesColumn.CHANCE: lambda row: chance_text(row.p_selected),
        }

    def show_table(self, table: Table) -> None:
        """Show both rankings."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(MovesColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(MovesColumn) - 1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications are ranked."""
        return 0 if parent.isValid() or self._table is None else len(self._table.standings)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(MovesColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or self._table is None:
            return None
        row, column = self._table.standings[index.row()], MovesColumn(index.column())
        text = self._texts[column](row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings()[column]}: {text}"
        if role == Qt.ItemDataRole.DecorationRole and column == MovesColumn.MOVE and row.move:
            return icon(*_arrow(row.move))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        return self._headings()[MovesColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def _name(self, row: Standing) -> str:
        assert self._table is not None
        return self._table.facts.applications[row.application].name

    def _move(self, row: Standing) -> str:
        if not row.move:
            return self.tr("stays")
        text = self.tr("up %1") if row.move > 0 else self.tr("down %1")
        crossing = {1: self.tr("inside the line now"), -1: self.tr("outside the line now")}.get(row.crosses)
        text = text.replace("%1", str(abs(row.move)))
        return f"{text}, {crossing}" if crossing else text

    def _headings(self) -> dict[MovesColumn, str]:
        return {
            MovesColumn.CONSENSUS: self.tr("By consensus"),
            MovesColumn.APPLICATION: self.tr("Application"),
            MovesColumn.REVIEWS: self.tr("By reviews"),
            MovesColumn.MOVE: self.tr("Move"),
            MovesColumn.VALUE: self.tr("Value"),
            MovesColumn.BASIS: self.tr("Value from"),
            MovesColumn.GROUP: self.tr("Group by reviews"),
            MovesColumn.CHANCE: self.tr("Chance"),
        }


class PlainTable(QTableView):
    """A table to read: whole rows, no editing, one column takes the room that is left."""

    def __init__(self, model: QAbstractTableModel, stretched: int, *, many: bool = False) -> None:
        super().__init__()
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)  # rows have one line: a name that is too long ends in dots, not at a word
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())
        self._stretched = stretched
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit)
        model.modelReset.connect(self._fit_later.start)
        model.dataChanged.connect(self._fit_later.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._fit_later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_later.start()

    def _fit(self) -> None:
        """Give rows and columns the room that their texts need."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        self.resizeColumnsToContents()
        least = _LEAST * self.fontMetrics().averageCharWidth()
        taken = sum(self.columnWidth(at) for at in range(self.model().columnCount()) if at != self._stretched)
        self.setColumnWidth(self._stretched, max(least, self.viewport().width() - taken))


def _arrow(move: int) -> tuple[str, Tint]:
    return ("chevron-up", "success") if move > 0 else ("chevron-down", "warning")
