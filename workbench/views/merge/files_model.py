"""The received files as a table: what each brings, or why it can't be used."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.merge.outcome import FileOutcome, Status
from workbench.views.domain_sentences import in_words
from workbench.views.icons import Tint, icon
from workbench.views.translation import QT_TRANSLATE_NOOP

AnyIndex = QModelIndex | QPersistentModelIndex
_PREVIEWED: dict[Status, str] = {
    "merged": QT_TRANSLATE_NOOP("MergeStatus", "Ready to merge"),
    "known": QT_TRANSLATE_NOOP("MergeStatus", "Nothing new"),
    "refused": QT_TRANSLATE_NOOP("MergeStatus", "Refused"),
}
_APPLIED: dict[Status, str] = {**_PREVIEWED, "merged": QT_TRANSLATE_NOOP("MergeStatus", "Merged")}
_ICONS: dict[Status, tuple[str, Tint]] = {
    "merged": ("circle-check", "success"),
    "known": ("check", "muted"),
    "refused": ("ban", "danger"),
}


class FileColumn(IntEnum):
    """The columns, as they stand from left to right."""

    FILE = 0
    STATUS = 1
    PEOPLE = 2
    NEW = 3
    KNOWN = 4
    ASIDE = 5
    CONFLICTS = 6
    REASON = 7


_NUMBERS = (FileColumn.NEW, FileColumn.KNOWN, FileColumn.ASIDE, FileColumn.CONFLICTS)


class FilesTableModel(QAbstractTableModel):
    """One row per file, in the order in which they were chosen; a file that wasn't checked yet has no outcome."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._outcomes: dict[str, FileOutcome] = {}
        self._known: dict[str, int] = {}
        self._is_applied = False
        self._texts: dict[FileColumn, Callable[[FileOutcome], str]] = {
            FileColumn.FILE: lambda found: Path(found.path).name,
            FileColumn.STATUS: self._status,
            FileColumn.PEOPLE: lambda found: ", ".join(found.people),
            FileColumn.NEW: lambda found: str(found.new) if found.status != "refused" else "",
            FileColumn.KNOWN: self._known_text,
            FileColumn.ASIDE: lambda found: str(found.quarantined) if found.status != "refused" else "",
            FileColumn.CONFLICTS: lambda found: str(found.conflicts) if found.status != "refused" else "",
            FileColumn.REASON: lambda found: in_words(found.reason),
        }

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files."""
        return tuple(self._paths)

    def set_paths(self, paths: Sequence[Path]) -> None:
        """List files that aren't checked yet."""
        self.beginResetModel()
        self._paths = list(paths)
        self._outcomes, self._known = {}, {}
        self.endResetModel()

    def set_outcomes(
        self, outcomes: Sequence[FileOutcome], *, is_applied: bool, known: Sequence[int] | None = None
    ) -> None:
        """Say what the files would do, or have done; ``known`` counts what was here already, None: as checked."""
        self.beginResetModel()
        if known is not None:
            self._known = {found.path: count for found, count in zip(outcomes, known, strict=True)}
        self._outcomes = {each.path: each for each in outcomes}
        self._is_applied = is_applied
        self.endResetModel()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._paths:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._paths) - 1, len(FileColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FileColumn) - 1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._paths)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(FileColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        path, column = self._paths[index.row()], FileColumn(index.column())
        found = self._outcomes.get(str(path))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(path, found, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(path) if column == FileColumn.FILE else self._shown(path, found, column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._shown(path, found, column)
            return f"{self._headings()[column]}: {text}" if text and column != FileColumn.FILE else text
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(found, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(FileColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[FileColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, path: Path, found: FileOutcome | None, column: FileColumn) -> str:
        if found is not None:
            return self._texts[column](found)
        return {FileColumn.FILE: path.name, FileColumn.STATUS: self.tr("Not checked yet")}.get(column, "")

    def _known_text(self, found: FileOutcome) -> str:
        if found.status == "refused":
            return ""
        return self.tr("all") if found.status == "known" else str(self._known.get(found.path, ""))

    def _status(self, found: FileOutcome) -> str:
        texts = _APPLIED if self._is_applied else _PREVIEWED
        return QCoreApplication.translate("MergeStatus", texts[found.status])

    def _icon(self, found: FileOutcome | None, column: FileColumn) -> Any:
        if column == FileColumn.STATUS:
            return icon(*_ICONS[found.status]) if found is not None else icon("circle-dashed", "muted")
        if column == FileColumn.CONFLICTS and found is not None and found.conflicts:
            return icon("git-merge", "conflict")
        if column == FileColumn.REASON and found is not None and found.reason:
            return icon("triangle-alert", "danger" if found.status == "refused" else "warning")
        return None

    def _headings(self) -> dict[FileColumn, str]:
        return {
            FileColumn.FILE: self.tr("File"),
            FileColumn.STATUS: self.tr("Status"),
            FileColumn.PEOPLE: self.tr("From"),
            FileColumn.NEW: self.tr("New"),
            FileColumn.KNOWN: self.tr("Here already"),
            FileColumn.ASIDE: self.tr("Set aside"),
            FileColumn.CONFLICTS: self.tr("Conflicts"),
            FileColumn.REASON: self.tr("What to know"),
        }
