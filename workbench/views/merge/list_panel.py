"""A panel of one list: what it is, the table, what can be done with the chosen row, and what became of it."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.views.domain_sentences import in_words
from workbench.views.headings import MutedLabel
from workbench.views.merge.notice import Notice
from workbench.views.merge.plain_table import make_plain
from workbench.views.merge.rows_model import RowsModel
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Runner
from workbench.views.theme import gap

Row = TypeVar("Row")


class ListPanel(QWidget, Generic[Row]):
    """Reads its list in the background when it is shown and whenever the file was replaced."""

    def __init__(
        self, open_file: OpenFile, runner: Runner, model: RowsModel[Row], *, stretched: int, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._job: Job | None = None
        self._is_stale = True
        self.model = model
        self.note = MutedLabel()
        self.table = QTableView()
        self.notice = Notice()
        self._buttons = QHBoxLayout()
        make_plain(self.table)
        self.table.setModel(model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons)
        column.addWidget(self.notice)
        self.table.selectionModel().currentRowChanged.connect(self.offer)
        open_file.replaced.connect(self._mark_stale)

    @property
    def is_loaded(self) -> bool:
        """Whether the list is that of the file as it is now."""
        return self._job is None and not self._is_stale

    def chosen(self) -> Row | None:
        """Return the row that the cursor is on."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def reload(self) -> None:
        """Read the list anew; a panel says how."""
        raise NotImplementedError

    def offer(self) -> None:
        """Offer what can be done with the chosen row."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        raise NotImplementedError

    def add_button(self, button: QPushButton) -> None:
        """Add a button under the table."""
        self._buttons.addWidget(button)

    def fill(self, rows: tuple[Row, ...]) -> None:
        """Show what was read, with the cursor on the first row."""
        self._job = None
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(0)
        self.offer()

    def refuse(self, error: UrvalError) -> None:
        """Say why something couldn't be done."""
        self._job = None
        self.notice.say(in_words(str(error)), "danger")

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list where it may have changed since."""
        super().showEvent(event)
        self._read_if_stale()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        super().changeEvent(event)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read_if_stale()

    def _read_if_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            if self._job is not None:
                self._job.cancel()
            self.reload()
