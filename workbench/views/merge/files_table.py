"""The table of files to merge: as high as its rows, and what width is left goes to the reasons."""

from PySide6.QtWidgets import QTableView, QWidget

from workbench.views.merge.files_model import FileColumn, FilesTableModel
from workbench.views.merge.plain_table import make_plain
from workbench.views.theme import gap

_MOST_ROWS = 10  # shown at once
_LIMITS = {FileColumn.FILE: 34, FileColumn.PEOPLE: 30}
_LIMIT = 22  # average characters of the other columns
_LEAST_FOR_REASON = 40


class FilesTable(QTableView):
    """Shows a :class:`FilesTableModel`; who owns it calls ``fit`` when rows, texts or room have changed."""

    def __init__(self, model: FilesTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)
        self.setModel(model)

    def fit(self) -> None:
        """Give the table the room that its rows need, and its columns what is left to the reason."""
        self.resizeColumnsToContents()
        unit = self.fontMetrics().averageCharWidth()
        for column in FileColumn:
            limit = _LIMITS.get(column, _LIMIT) * unit
            self.setColumnWidth(column, min(self.columnWidth(column) + 2 * gap(self), limit))
        taken = sum(self.columnWidth(column) for column in FileColumn if column != FileColumn.REASON)
        self.setColumnWidth(FileColumn.REASON, max(_LEAST_FOR_REASON * unit, self.viewport().width() - taken))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(min(self.model().rowCount(), _MOST_ROWS)))
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + extra + 2 * gap(self))
