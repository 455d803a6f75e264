"""The dialogue with a region: who took part, when, and what came of it."""

import datetime as dt

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.meeting.dialogue import Dialogue
from workbench.views.headings import HeadingLabel


class DialogueDialog(QDialog):
    """Records one dialogue with a region, beside those held before; ``recorded`` carries day, people and outcome."""

    recorded = Signal(str, str, str)

    def __init__(self, region: str, held: tuple[Dialogue, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dialogue with the region"))
        self.day = QDateEdit(QDate.currentDate())
        self.persons = QLineEdit()
        self.outcome = QPlainTextEdit()
        self.before = QListWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._build(region, held)
        self._check()
        self.persons.setFocus()

    def accept(self) -> None:
        """Hand the dialogue over."""
        day = self.day.date()
        held = dt.date(day.year(), day.month(), day.day()).isoformat()
        self.recorded.emit(held, self.persons.text(), self.outcome.toPlainText())
        super().accept()

    def _build(self, region: str, held: tuple[Dialogue, ...]) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.outcome.setTabChangesFocus(True)
        form = QFormLayout()
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(self.tr("&Who took part"), self.persons)
        form.addRow(self.tr("&Outcome"), self.outcome)
        column = QVBoxLayout(self)
        title = HeadingLabel(region)
        title.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(title)
        if held:
            self.before.addItems([f"{each.held}, {each.persons}: {each.outcome}" for each in held])
            self.before.setAccessibleName(self.tr("Dialogues held before"))
            self.before.setWordWrap(True)
            self.before.setMaximumHeight(6 * self.fontMetrics().height())
            column.addWidget(self.before)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
        self.persons.textChanged.connect(self._check)
        self.outcome.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _check(self) -> None:
        complete = bool(self.persons.text().strip() and self.outcome.toPlainText().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(complete)
