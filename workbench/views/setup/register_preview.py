"""A register of applicants before it is taken in: which column was taken for what, its first rows, and its faults."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from workbench.intake.checklist import asked_fact_names
from workbench.intake.register import Register, read_register
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.merge.plain_table import make_plain
from workbench.views.open_file import OpenFile

_ROWS_SHOWN = 8
_PROBLEMS_SHOWN = 5


class RegisterPreview(FittingDialog):
    """Asks whether registers are to be taken in as they were read.

    Raises:
        InputRefusedError: a table is no register.
    """

    def __init__(self, open_file: OpenFile, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        facts = asked_fact_names(open_file.file)
        self.registers = [read_register(path, facts=facts) for path in paths]
        self.setWindowTitle(self.tr("Register of applicants"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Take in"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for register in self.registers:
            self._show(register, column)
        column.addWidget(self.buttons)
        self.setMinimumWidth(90 * self.fontMetrics().averageCharWidth())

    def _show(self, register: Register, column: QVBoxLayout) -> None:
        column.addWidget(HeadingLabel(register.name, 1.1))
        column.addWidget(
            MutedLabel(self.tr("%n applicant(s). Nothing that is in the file is overwritten.", "", len(register.rows)))
        )
        column.addWidget(self._table(register))
        if register.unused:
            unused = QLabel(self.tr("Columns that aren't used: %1").replace("%1", ", ".join(register.unused)))
            unused.setWordWrap(True)
            column.addWidget(unused)
        if register.problems:
            notice = Notice()
            notice.say("\n".join(in_words(each) for each in register.problems[:_PROBLEMS_SHOWN]), "warning")
            column.addWidget(notice)

    def _table(self, register: Register) -> QTableWidget:
        """Return the first rows; each heading says what its column was taken for, and what the table calls it."""
        names = list(register.columns)
        rows = register.rows[:_ROWS_SHOWN]
        table = QTableWidget(len(rows), len(names))
        make_plain(table)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("First rows of %1").replace("%1", register.name))
        known = self._titles()
        table.setHorizontalHeaderLabels([f"{known.get(name, name)}\n({register.columns[name]})" for name in names])
        for line, row in enumerate(rows):
            for place, name in enumerate(names):
                value = getattr(row, name) if name in known else row.facts.get(name, "")
                table.setItem(line, place, QTableWidgetItem("" if value is None else str(value)))
        table.resizeColumnsToContents()
        height = self.fontMetrics().lineSpacing()
        table.setFixedHeight((len(rows) + 3) * (height + 10))
        return table

    def _titles(self) -> dict[str, str]:
        return {
            "number": self.tr("Number"),
            "applicant": self.tr("Applicant"),
            "organisation_number": self.tr("Organisation number"),
            "region": self.tr("Region"),
            "received": self.tr("Received"),
            "sender": self.tr("Sender"),
        }
