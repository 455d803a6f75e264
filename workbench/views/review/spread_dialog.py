"""How one's own points are spread so far: a mirror for the reviewer, shown to nobody else and stored nowhere."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.models.call import CallInfo
from workbench.models.point_spread import PointSpread, Spread
from workbench.views.headings import MutedLabel
from workbench.views.review.call_texts import in_language, points_text, total_text


class SpreadDialog(QDialog):
    """A row for each criterion and one for all: how often each value was given, how many times in all, and the mean."""

    def __init__(self, call: CallInfo, spread: PointSpread, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How my points are spread"))
        self._values = _shown_values(call, spread)
        rows = [
            (f"{criterion.number}  {in_language(criterion.title)}", spread.by_criterion[criterion.id])
            for criterion in call.criteria
        ]
        rows.append((self.tr("All criteria"), spread.overall))
        self.table = QTableWidget(len(rows), len(self._values) + 2)
        self._fill(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(MutedLabel(self.tr("Only you see this. It counts all your points so far, submitted or not.")))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 110, 1200), min(metrics.height() * (len(rows) + 9) * 2, 640))
        self.table.setFocus()

    def _fill(self, rows: list[tuple[str, Spread]]) -> None:
        table = self.table
        table.setAccessibleName(self.windowTitle())
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        heads = [points_text(value) for value in self._values]
        table.setHorizontalHeaderLabels([*heads, self.tr("Number"), self.tr("Mean")])
        table.setVerticalHeaderLabels([title for title, _ in rows])
        for place, (title, spread) in enumerate(rows):
            mean = total_text(spread.mean) if spread.mean is not None else "–"
            counts = [str(spread.counts[value]) for value in self._values]
            for column, text in enumerate((*counts, str(spread.number), mean)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                head = table.horizontalHeaderItem(column)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {head.text() if head else ''}: {text}")
                table.setItem(place, column, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _shown_values(call: CallInfo, spread: PointSpread) -> list[Decimal]:
    """Return the whole points, and of the values between only those that were given."""
    return [
        value for value in call.scale.values() if value == value.to_integral_value() or spread.overall.counts[value]
    ]
