"""The conflicts as a table: what is in conflict, whose it is, and what was decided."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.models.conflicts import Conflict
from workbench.views.history.words import field_text, subject_text, value_text
from workbench.views.icons import Tint, icon
from workbench.views.merge.settling import Decision, Settling

AnyIndex = QModelIndex | QPersistentModelIndex
_LONGEST = 24
"""Characters of a value in the table."""


class ConflictColumn(IntEnum):
    """The columns, as they stand from left to right."""

    WHAT = 0
    ABOUT = 1
    DECISION = 2


class ConflictsTableModel(QAbstractTableModel):
    """One row per conflict, in the order in which the engine lists them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settling: Settling | None = None

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts that are listed."""
        return self._settling.data.conflicts if self._settling is not None else ()

    def set_settling(self, settling: Settling) -> None:
        """List other conflicts."""
        self.beginResetModel()
        self._settling = settling
        self.endResetModel()

    def refresh(self) -> None:
        """Have what was decided asked for again."""
        if self.conflicts:
            last = len(self.conflicts) - 1
            self.dataChanged.emit(self.index(0, ConflictColumn.DECISION), self.index(last, ConflictColumn.DECISION))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many conflicts there are."""
        return 0 if parent.isValid() else len(self.conflicts)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ConflictColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or self._settling is None:
            return None
        conflict, column = self.conflicts[index.row()], ConflictColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(conflict, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {self._text(conflict, column)}"
        if role == Qt.ItemDataRole.DecorationRole and column == ConflictColumn.DECISION:
            return icon(*self._icon(conflict, self._settling.decision(conflict)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(ConflictColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(ConflictColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading(self, column: ConflictColumn) -> str:
        return (self.tr("In conflict"), self.tr("About"), self.tr("Decision"))[column]

    def _text(self, conflict: Conflict, column: ConflictColumn) -> str:
        assert self._settling is not None
        if column == ConflictColumn.WHAT:
            return field_text(conflict.entity, conflict.field)
        if column == ConflictColumn.ABOUT:
            return subject_text(conflict.entity, conflict.id, self._settling.data.names)
        return self.decision_text(conflict)

    def decision_text(self, conflict: Conflict) -> str:
        """Return what was decided on a conflict."""
        assert self._settling is not None
        decision, names = self._settling.decision(conflict), self._settling.data.names
        if decision is None:
            return self._standing(conflict)
        if decision.kind == "send_back":
            return self.tr("Back to %1").replace("%1", names.people.get(conflict.owner, ""))
        if decision.kind == "both":
            return self.tr("Keep both")
        chosen = {side.revision: side.value for side in conflict.sides}
        value = decision.value if decision.chosen is None else chosen[decision.chosen]
        text = " ".join(value_text(conflict.entity, conflict.field, value, names).split())
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def _standing(self, conflict: Conflict) -> str:
        assert self._settling is not None
        if conflict.is_settled:
            return self.tr("Settled by a lead")
        return self.tr("Not decided") if self._settling.may_take(conflict) else self.tr("Its owner decides")

    @staticmethod
    def _icon(conflict: Conflict, decision: Decision | None) -> tuple[str, Tint]:
        if decision is not None:
            return ("send", "accent") if decision.kind == "send_back" else ("circle-check", "success")
        return ("check", "muted") if conflict.is_settled else ("circle-dashed", "conflict")
