"""The agenda as a list: what would change the selection most first, and what has been dealt with."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.meeting.facts import Item
from workbench.views.icons import icon
from workbench.views.meeting.meeting_desk import Table
from workbench.views.meeting.words import agenda_text

AnyIndex = QModelIndex | QPersistentModelIndex


class AgendaModel(QAbstractListModel):
    """One row per application, in the agenda's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._order: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[str, ...]:
        """The applications' ids in the agenda's order."""
        return self._order

    def show_table(self, table: Table) -> None:
        """Show an agenda; rows stay where they are if it is the same."""
        order = tuple(entry.application for entry in table.agenda)
        if order != self._order:
            self.beginResetModel()
            self._table, self._order = table, order
            self.endResetModel()
        else:
            self._table = table
            self.retranslate()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._order:
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))

    def closed_count(self) -> int:
        """Return how many items are closed."""
        return sum(bool(self._item(application).closed) for application in self._order)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications are on the agenda."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows: the application, and why it stands here."""
        if not index.isValid() or self._table is None:
            return None
        application = self._order[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._name(application)}\n{self._why(index.row())}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            state = self.tr("closed") if self._item(application).closed else self.tr("open")
            return f"{self._name(application)}: {self._why(index.row())}; {state}"
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("circle-check", "success") if self._item(application).closed else icon("circle", "muted")
        return None

    def _name(self, application: str) -> str:
        assert self._table is not None
        return self._table.facts.applications[application].name

    def _item(self, application: str) -> Item:
        assert self._table is not None
        return self._table.facts.items.get(application, Item())

    def _why(self, row: int) -> str:
        assert self._table is not None
        return agenda_text(self._table.agenda[row].item)
