"""One application's reviews side by side: criteria down, reviewers across, points and comments in the cells."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from workbench.models.call import CriterionInfo
from workbench.models.reviewing import ReviewSheet, ScoreEntry
from workbench.ranking.view_data import RankingData
from workbench.views.ranking.words import reason_text
from workbench.views.review.call_texts import in_language, points_text, total_text

AnyIndex = QModelIndex | QPersistentModelIndex


class DetailTableModel(QAbstractTableModel):
    """The reviews of one application, counted or not; the last row holds the weighted totals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data: RankingData | None = None
        self._sheets: tuple[ReviewSheet, ...] = ()
        self._criteria: tuple[CriterionInfo, ...] = ()

    def show_application(self, data: RankingData | None, application: str) -> None:
        """Show the reviews of an application, or nothing without data."""
        self.beginResetModel()
        self._data = data
        self._sheets = data.sheets_of(application) if data is not None else ()
        self._criteria = data.call.criteria if data is not None else ()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return the number of criteria, and one for the totals."""
        return 0 if parent.isValid() or not self._sheets else len(self._criteria) + 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many reviewers have written anything."""
        return 0 if parent.isValid() else len(self._sheets)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a reviewer gave a criterion and wrote about it."""
        if not index.isValid():
            return None
        text = self._text(index.row(), self._sheets[index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole and index.row() == len(self._criteria):
            return _bold()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a reviewer with what became of their review, or a criterion."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        return self._reviewer(self._sheets[section]) if across else self._criterion(section)

    def _text(self, row: int, sheet: ReviewSheet) -> str:
        if row == len(self._criteria):
            assert self._data is not None
            total = sheet.total(self._data.call)
            return "–" if total is None else total_text(total)
        return "\n".join(filter(None, self._parts(sheet.scores.get(self._criteria[row].id, ScoreEntry()))))

    def _parts(self, score: ScoreEntry) -> tuple[str, ...]:
        points = "–" if score.points is None else points_text(score.points)
        if score.is_stale:
            points = self.tr("%1 (given before the criterion was changed)").replace("%1", points)
        return points, score.comment

    def _spoken(self, index: AnyIndex, text: str) -> str:
        """Return the cell with what it is about, for those who don't see the headings."""
        sheet = self._sheets[index.column()]
        return f"{self._name(sheet)}, {self._criterion(index.row())}: {text}"

    def _name(self, sheet: ReviewSheet) -> str:
        return self._data.reviewers.get(sheet.reviewer, "") if self._data is not None else ""

    def _reviewer(self, sheet: ReviewSheet) -> str:
        assert self._data is not None
        reason = self._data.counted.left_out.get((sheet.reviewer, sheet.application))
        if reason is None:
            return self._name(sheet)
        return self.tr("%1 – not counted: %2").replace("%1", self._name(sheet)).replace("%2", reason_text(reason))

    def _criterion(self, row: int) -> str:
        if row == len(self._criteria):
            return self.tr("Weighted total")
        criterion = self._criteria[row]
        text = f"{criterion.number}  {in_language(criterion.title)}"
        if criterion.threshold is None:
            return text
        return self.tr("%1 (threshold %2)").replace("%1", text).replace("%2", points_text(criterion.threshold))


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
