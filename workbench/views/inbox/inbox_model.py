"""The inbox as a table: one row per application, one named role per thing that a proxy or a test asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.models.call import CallInfo
from workbench.models.reviewing import InboxRow, ReviewSheet
from workbench.views.icons import icon
from workbench.views.inbox.document_problems import document_problems
from workbench.views.inbox.flags import flag_texts
from workbench.views.inbox.order import shuffle_key
from workbench.views.inbox.status import STATUS_ICONS, ReviewStatus, status_of, status_text
from workbench.views.inbox.text_search import Found
from workbench.views.review.call_texts import total_text

AnyIndex = QModelIndex | QPersistentModelIndex


class InboxColumn(IntEnum):
    """The columns, as they stand from left to right."""

    NUMBER = 0
    APPLICANT = 1
    HITS = 2
    REGION = 3
    STATUS = 4
    SCORED = 5
    TOTAL = 6
    EVIDENCE = 7
    FLAGS = 8
    DOCUMENTS = 9


REVIEW_COLUMNS = (InboxColumn.STATUS, InboxColumn.SCORED, InboxColumn.TOTAL, InboxColumn.EVIDENCE)
"""What only a reviewer's own inbox has."""


class InboxRole(IntEnum):
    """What the model tells beside the usual roles; the same in every column of a row."""

    APPLICATION = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    SHUFFLE = Qt.ItemDataRole.UserRole + 3
    STATUS = Qt.ItemDataRole.UserRole + 4
    SEARCH = Qt.ItemDataRole.UserRole + 5
    IS_FLAGGED = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True)
class _Line:
    """A row with what is derived from it once."""

    row: InboxRow
    shuffle: bytes
    status: ReviewStatus
    search: str


class InboxTableModel(QAbstractTableModel):
    """The applications in order of number; knows the reviewer's own review and nobody else's."""

    def __init__(self, call: CallInfo, reviewer: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = call
        self._reviewer = reviewer
        self._lines: list[_Line] = []
        self._evidence: Mapping[str, int] = {}
        self._found: Found = {}
        self._texts: dict[InboxColumn, Callable[[_Line], str]] = {
            InboxColumn.NUMBER: lambda line: str(line.row.number),
            InboxColumn.APPLICANT: lambda line: line.row.applicant,
            InboxColumn.HITS: self._hits,
            InboxColumn.REGION: lambda line: line.row.region,
            InboxColumn.STATUS: lambda line: status_text(line.status),
            InboxColumn.SCORED: self._scored,
            InboxColumn.TOTAL: lambda line: total_text(line.row.total) if line.row.total is not None else "",
            InboxColumn.EVIDENCE: lambda line: str(self._evidence.get(line.row.id) or ""),
            InboxColumn.FLAGS: lambda line: ", ".join(flag_texts(line.row)),
            InboxColumn.DOCUMENTS: lambda line: ", ".join(self._problems(line)),
        }

    # -- the rows ------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[InboxRow, ...]:
        """The applications in order of number."""
        return tuple(line.row for line in self._lines)

    def set_rows(self, call: CallInfo, rows: Sequence[InboxRow]) -> None:
        """Show other applications."""
        self.beginResetModel()
        self._call = call
        self._lines = [self._line(row) for row in rows]
        self.endResetModel()

    def set_evidence(self, counts: Mapping[str, int]) -> None:
        """Show how many pieces of evidence there are, by application; what isn't named stays."""
        self._evidence = {**self._evidence, **counts}
        self._show_again(InboxColumn.EVIDENCE)

    def set_found(self, found: Found) -> None:
        """Show what a search has found in the documents, by application."""
        self._found = found
        self._show_again(InboxColumn.HITS)

    def _show_again(self, column: InboxColumn) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._lines) - 1, column))

    def set_review(self, sheet: ReviewSheet) -> None:
        """Show an application's review as it is now."""
        for number, line in enumerate(self._lines):
            if line.row.id == sheet.application:
                row = replace(line.row, review=sheet, total=sheet.total(self._call))
                self._lines[number] = self._line(row)
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(InboxColumn) - 1))

    def with_status(self, status: ReviewStatus) -> list[InboxRow]:
        """Return the applications that have come this far."""
        return [line.row for line in self._lines if line.status is status]

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(InboxColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(InboxColumn) - 1)

    def _line(self, row: InboxRow) -> _Line:
        shuffle = shuffle_key(row.id, reviewer=self._reviewer or "", call=self._call.id)
        search = "\n".join((str(row.number), row.applicant, row.region, row.organisation_number)).casefold()
        return _Line(row, shuffle, status_of(row, self._call), search)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(InboxColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or what its row is."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], InboxColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._texts[column](line) or None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        return self._fact(line, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(InboxColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[InboxColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _fact(self, line: _Line, role: int) -> Any:
        facts: dict[int, Any] = {
            InboxRole.APPLICATION: line.row.id,
            InboxRole.NUMBER: line.row.number,
            InboxRole.SHUFFLE: line.shuffle.hex(),
            InboxRole.STATUS: line.status,
            InboxRole.SEARCH: line.search,
            InboxRole.IS_FLAGGED: line.row.review.is_flagged or bool(line.row.flags),
        }
        return facts.get(role)

    # -- texts ---------------------------------------------------------------------------------------------------

    def _headings(self) -> dict[InboxColumn, str]:
        return {
            InboxColumn.NUMBER: self.tr("No."),
            InboxColumn.APPLICANT: self.tr("Applicant"),
            InboxColumn.HITS: self.tr("In the documents"),
            InboxColumn.REGION: self.tr("Region"),
            InboxColumn.STATUS: self.tr("Status"),
            InboxColumn.SCORED: self.tr("Scored"),
            InboxColumn.TOTAL: self.tr("Total"),
            InboxColumn.EVIDENCE: self.tr("Evidence"),
            InboxColumn.FLAGS: self.tr("Flags"),
            InboxColumn.DOCUMENTS: self.tr("Documents"),
        }

    def _hits(self, line: _Line) -> str:
        found = self._found.get(line.row.id)
        if found is None:
            return ""
        text = self.tr("%n hit(s), p. %1: %2", "", found.hits).replace("%1", str(found.page + 1))
        return text.replace("%2", found.snippet)

    def _scored(self, line: _Line) -> str:
        text = self.tr("%1 of %2").replace("%1", str(len(line.row.review.valid_points())))
        return text.replace("%2", str(len(self._call.criteria)))

    def _problems(self, line: _Line) -> tuple[str, ...]:
        return document_problems(line.row, page_limit=self._call.page_limit)

    def _spoken(self, line: _Line, column: InboxColumn) -> str:
        """Return what is read out: a cell on its own says what it is about."""
        text = self._texts[column](line)
        return f"{self._headings()[column]}: {text}" if text and column != InboxColumn.APPLICANT else text

    def _icon(self, line: _Line, column: InboxColumn) -> Any:
        if column == InboxColumn.STATUS:
            return icon(*STATUS_ICONS[line.status])
        if column == InboxColumn.FLAGS and flag_texts(line.row):
            return icon("flag", "accent")
        if column == InboxColumn.DOCUMENTS and self._problems(line):
            return icon("triangle-alert", "warning")
        return None
