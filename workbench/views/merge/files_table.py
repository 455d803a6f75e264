"""The table of received files, as high as its rows need and with the rest of the width for what to know."""

from PySide6.QtWidgets import QTableView, QWidget

from workbench.views.merge.files_model import FileColumn, FilesTableModel
from workbench.views.merge.plain_table import make_plain
from workbench.views.theme import gap

_ROWS = 10  # that are shown without scrolling


class FilesTable(QTableView):
    """Shows a :class:`FilesTableModel`."""

    def __init__(self, model: FilesTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)
        self.setModel(model)

    def fit(self) -> None:
        """Give the table the room that its rows need, and its columns what is left to the reason."""
        self.resizeColumnsToContents()
        unit = self.fontMetrics().averageCharWidth()
        for column in FileColumn:
            limit = {FileColumn.FILE: 34, FileColumn.PEOPLE: 30}.get(column, 22) * unit
            self.setColumnWidth(column, min(self.columnWidth(column) + 2 * gap(self), limit))
        taken = sum(self.columnWidth(column) for column in FileColumn if column != FileColumn.REASON)
        self.setColumnWidth(FileColumn.REASON, max(40 * unit, self.viewport().width() - taken))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(min(self.model().rowCount(), _ROWS)))
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + extra + 2 * gap(self))
