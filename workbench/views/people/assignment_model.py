"""Applications by reviewers: a cell says in a picture and in words whether that reviewer reads that application."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.people.assigning import AssignmentTable
from workbench.people.recusals import RecusalRow
from workbench.people.spreading import Pair
from workbench.views.icons import Tint, icon
from workbench.views.people.words import kind_text

AnyIndex = QModelIndex | QPersistentModelIndex
Cell = Literal["reads", "started", "barred", "free"]
PICTURES: Mapping[Cell, tuple[str, Tint]] = {
    "reads": ("check", "success"),
    "started": ("pencil", "success"),
    "barred": ("ban", "danger"),
}


class AssignmentModel(QAbstractTableModel):
    """One row per application, one column per reviewer, whose heading counts what they read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table: AssignmentTable | None = None
        self._reasons: Mapping[Pair, RecusalRow] = {}
        self._loads: Counter[str] = Counter()

    def show_table(self, table: AssignmentTable, recusals: tuple[RecusalRow, ...]) -> None:
        """Show who reads what; the cursor stays where only values have changed."""
        before = self.table
        is_same = before is not None and (before.applications, before.reviewers) == (
            table.applications,
            table.reviewers,
        )
        if not is_same:
            self.beginResetModel()
        self.table = table
        self._reasons = {(row.application, row.reviewer): row for row in recusals}
        self._loads = Counter(reviewer for _, reviewer in table.assigned - table.barred)
        if is_same:
            self.retranslate()
        else:
            self.endResetModel()

    def pair(self, index: AnyIndex) -> Pair | None:
        """Return which application and reviewer a cell stands for."""
        if self.table is None or not index.isValid():
            return None
        return self.table.applications[index.row()], self.table.reviewers[index.column()]

    def cell(self, pair: Pair) -> Cell:
        """Return what is so between an application and a reviewer."""
        assert self.table is not None
        if pair in self.table.barred:
            return "barred"
        if pair not in self.table.assigned:
            return "free"
        return "started" if pair in self.table.started else "reads"

    def words(self, pair: Pair) -> str:
        """Return in words what a cell shows."""
        assert self.table is not None
        said = {
            "reads": self.tr("%1 reads %2"),
            "started": self.tr("%1 reads %2, and has started"),
            "free": self.tr("%1 doesn't read %2"),
            "barred": self.tr("%1 has a conflict of interest with %2"),
        }[self.cell(pair)]
        said = said.replace("%1", self.table.names[pair[1]]).replace("%2", self.table.names[pair[0]])
        why = self._reasons.get(pair)
        if why is None or pair not in self.table.barred:
            return said
        return f"{said}: {kind_text(why.kind)}{f' ({why.reason})' if why.reason else ''}"

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications there are."""
        return 0 if parent.isValid() or self.table is None else len(self.table.applications)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many reviewers there are."""
        return 0 if parent.isValid() or self.table is None else len(self.table.reviewers)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's picture, and what it means for those who don't see it."""
        pair = self.pair(index)
        if pair is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            picture = PICTURES.get(self.cell(pair))
            return icon(*picture) if picture else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(pair)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a reviewer with their load beneath, or an application, with a flag where it is for calibration."""
        if self.table is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._reviewer(section, role)
        application = self.table.applications[section]
        is_shared = application in self.table.calibration
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.names[application]
        if role == Qt.ItemDataRole.ToolTipRole:
            name = self.table.names[application]
            return self.tr("%1: scored first by all").replace("%1", name) if is_shared else name
        if role == Qt.ItemDataRole.DecorationRole and is_shared:
            return icon("flag", "accent")
        return None

    def _reviewer(self, section: int, role: int) -> Any:
        assert self.table is not None
        reviewer = self.table.reviewers[section]
        if role == Qt.ItemDataRole.DisplayRole:
            load = self.tr("%n to read", "", self._loads[reviewer])
            return f"{self.table.names[reviewer]}\n{load}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None
