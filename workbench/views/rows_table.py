"""A table of rows made of texts that keeps its cursor on the same row when it is filled anew."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from workbench.views.merge.plain_table import make_plain
from workbench.views.merge.rows_model import Column, RowsModel
from workbench.views.theme import gap

Row = TypeVar("Row")

_WIDEST = 44
"""Average characters that a column takes at most, so that long texts leave room for the others."""


class RowsTable(QTableView, Generic[Row]):
    """``chosen_changed`` when the cursor is on another row; ``key`` tells rows apart; ``stretched`` takes what is left.

    ``opened`` where a row is asked for by Enter or a double click.
    """

    chosen_changed = Signal()
    opened = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], object],
        *,
        stretched: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel[Row](columns, self)
        self._key = key
        self._stretched = stretched
        make_plain(self)
        self.setModel(self.rows_model)
        self.setWordWrap(False)
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.chosen_changed.emit())
        self.activated.connect(lambda _index: self.opened.emit())
        self._fit()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self.rows_model.rows

    def chosen(self) -> Row | None:
        """Return the row that the cursor is on."""
        row = self.currentIndex().row()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def choose(self, key: object) -> None:
        """Put the cursor on the row of that key, if it is listed."""
        found = next((at for at, row in enumerate(self.rows) if self._key(row) == key), None)
        if found is not None:
            self.setCurrentIndex(self.rows_model.index(found, max(self.currentIndex().column(), 0)))

    def fill(self, rows: Sequence[Row]) -> None:
        """List other rows; the cursor stays on its row, or at its place where that is gone."""
        before, at = self.chosen(), self.currentIndex().row()
        if tuple(rows) == self.rows:
            return
        self.rows_model.set_rows(rows)
        if before is not None and any(self._key(row) == self._key(before) for row in rows):
            self.choose(self._key(before))
        elif rows:
            self.setCurrentIndex(self.rows_model.index(min(max(at, 0), len(rows) - 1), 0))
        self._fit()
        self.chosen_changed.emit()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        self.rows_model.retranslate()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        header.setMinimumSectionSize(6 * metrics.averageCharWidth())
        for column in range(self.rows_model.columnCount(QModelIndex())):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            needed = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + gap(self)
            header.resizeSection(column, min(needed, _WIDEST * metrics.averageCharWidth()))
        if self._stretched < 0:
            return
        header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
