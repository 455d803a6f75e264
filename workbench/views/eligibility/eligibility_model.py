"""Applications by rules: a cell is one rule's sign for one application."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from workbench.intake.checklist import Checklist, Item
from workbench.views.domain_sentences import in_words
from workbench.views.eligibility.words import Sign, item_sign, rule_text, standing_sign, word
from workbench.views.icons import icon

AnyIndex = QModelIndex | QPersistentModelIndex
Wanted = Literal["all", "open", "excluded"]


class FixedColumn(IntEnum):
    """The columns before those of the rules."""

    NUMBER = 0
    APPLICANT = 1
    STANDING = 2


RULES = len(FixedColumn)


class EligibilityTableModel(QAbstractTableModel):
    """One row per application, one column per rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Checklist] = ()

    @property
    def checklists(self) -> Sequence[Checklist]:
        """What is shown."""
        return self._rows

    def set_checklists(self, rows: Sequence[Checklist]) -> None:
        """Show checklists; the cursor stays where only values have changed."""
        same = [each.application for each in rows] == [each.application for each in self._rows]
        if same and rows and len(rows[0].items) == len(self._rows[0].items):
            self._rows = rows
            self.retranslate()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(self.columnCount() - 1, 0))

    def item(self, row: int, column: int) -> Item | None:
        """Return the rule of a cell, None in the columns before the rules."""
        return self._rows[row].items[column - RULES] if column >= RULES else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else RULES + (len(self._rows[0].items) if self._rows else 0)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: a word, its icon, and the reason as its tip."""
        if not index.isValid():
            return None
        checklist = self._rows[index.row()]
        if index.column() == FixedColumn.NUMBER:
            return str(checklist.number) if role == Qt.ItemDataRole.DisplayRole else None
        if index.column() == FixedColumn.APPLICANT:
            return checklist.applicant if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        item = self.item(index.row(), index.column())
        sign = item_sign(item) if item else standing_sign(checklist)
        tip = in_words(item.finding.reason) if item else ""
        return _shown(sign, tip, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles; a rule's is its code, with the rule in words as its tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section < RULES:
            titles = (self.tr("No."), self.tr("Applicant"), self.tr("Standing"))
            return titles[section] if role == Qt.ItemDataRole.DisplayRole else None
        rule = self._rows[0].items[section - RULES].rule
        if role == Qt.ItemDataRole.ToolTipRole:
            return rule_text(rule)
        return rule.code if role == Qt.ItemDataRole.DisplayRole else None


def _shown(sign: Sign, tip: str, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return word(sign.word)
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(sign.icon, sign.tint)
    return tip or None if role == Qt.ItemDataRole.ToolTipRole else None


class EligibilityProxy(QSortFilterProxyModel):
    """Shows all applications, those that need a person, or the excluded ones."""

    def __init__(self, model: EligibilityTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted: Wanted = "all"
        self.setSourceModel(model)

    def show_only(self, wanted: Wanted) -> None:
        """Show only these."""
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Tell whether an application is among those that are wanted."""
        return self._wanted == "all" or self._model.checklists[source_row].standing == self._wanted
