"""Every document of the call with the kind that the intake took it for, and why; the kind can be changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.models.reviewing import DocumentRow, InboxRow
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.setup.kinds import kind_text, state_text

AnyIndex = QModelIndex | QPersistentModelIndex


class DocumentColumn(IntEnum):
    """The columns, as they stand from left to right."""

    NUMBER = 0
    APPLICANT = 1
    DOCUMENT = 2
    PAGES = 3
    KIND = 4
    REASON = 5


@dataclass(frozen=True)
class _Line:
    application: InboxRow
    document: DocumentRow


class DocumentsTableModel(QAbstractTableModel):
    """One row per document; ``kind_chosen`` carries application, sha256 and the kind that somebody chose."""

    kind_chosen = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._texts: dict[DocumentColumn, Callable[[_Line], str]] = {
            DocumentColumn.NUMBER: lambda line: str(line.application.number),
            DocumentColumn.APPLICANT: lambda line: line.application.applicant,
            DocumentColumn.DOCUMENT: lambda line: line.document.name,
            DocumentColumn.PAGES: self._pages,
            DocumentColumn.KIND: lambda line: kind_text(line.document.kind),
            DocumentColumn.REASON: self._reason,
        }

    def set_applications(self, rows: Sequence[InboxRow]) -> None:
        """Show the documents of these applications; the cursor stays where only values have changed."""
        lines = [_Line(row, document) for row in rows for document in row.documents]
        if [_key(line) for line in lines] == [_key(line) for line in self._lines]:
            self._lines = lines
            self.retranslate()
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(DocumentColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(DocumentColumn) - 1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many documents there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(DocumentColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the kind be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == DocumentColumn.KIND else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the kind itself for editing."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], DocumentColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(line, column) or None
        if role == Qt.ItemDataRole.EditRole:
            return line.document.kind if column == DocumentColumn.KIND else self._texts[column](line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._explained(line, column)
            return text if column == DocumentColumn.APPLICANT else f"{self._headings()[column]}: {text}"
        if role == Qt.ItemDataRole.DecorationRole and column == DocumentColumn.PAGES and line.document.status != "ok":
            return icon("triangle-alert", "warning")
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that another kind was chosen; whoever writes it shows the documents again."""
        if role != Qt.ItemDataRole.EditRole or index.column() != DocumentColumn.KIND:
            return False
        line = self._lines[index.row()]
        if value != line.document.kind:
            self.kind_chosen.emit(line.application.id, line.document.sha256, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(DocumentColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[DocumentColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _pages(self, line: _Line) -> str:
        return str(line.document.pages) if line.document.status == "ok" else state_text(line.document.status)

    def _explained(self, line: _Line, column: DocumentColumn) -> str:
        """Return a cell's text, with the reason where a document can't be used."""
        reason = in_words(line.document.reason) if column == DocumentColumn.PAGES else ""
        return ": ".join(filter(None, (self._texts[column](line), reason)))

    def _reason(self, line: _Line) -> str:
        return in_words(line.document.kind_reason)

    def _headings(self) -> dict[DocumentColumn, str]:
        return {
            DocumentColumn.NUMBER: self.tr("No."),
            DocumentColumn.APPLICANT: self.tr("Applicant"),
            DocumentColumn.DOCUMENT: self.tr("Document"),
            DocumentColumn.PAGES: self.tr("Pages"),
            DocumentColumn.KIND: self.tr("Taken as"),
            DocumentColumn.REASON: self.tr("Because"),
        }


def _key(line: _Line) -> tuple[str, str]:
    return line.application.id, line.document.sha256
