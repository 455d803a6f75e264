"""The line in which one more reviewer is written, as NAME <MAIL>."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.models.people import add_reviewers
from workbench.views.announcements import announce
from workbench.views.attempts import attempt
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile


class AddReviewer(QWidget):
    """Adds who is written in the field; what can't be used stays there, with the reason. ``added`` once it is done."""

    added = Signal()

    def __init__(self, open_file: OpenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self.entry = QLineEdit()
        self.entry_label = QLabel()
        self.entry_label.setBuddy(self.entry)
        self.button = QPushButton(icon("user"), "")
        self.notice = Notice()
        self.button.clicked.connect(self.add)
        self.entry.returnPressed.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.entry_label)
        row.addWidget(self.entry, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.notice)
        self._retranslate()

    def add(self) -> None:
        """Add who is written in the field."""
        entry = self.entry.text().strip()
        if not entry:
            self.notice.say(self.tr("Write a name, and a mail address after it if there is one."), "warning")
            return
        refused = attempt(self._open_file, lambda file: add_reviewers(file, [entry]))
        if refused is None:
            return
        self.notice.say(refused, "danger")
        if not refused:
            self.entry.clear()
            self.added.emit()
            announce(self.entry, self.tr("Added: %1").replace("%1", entry))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.entry_label.setText(self.tr("&New reviewer"))
        self.entry.setPlaceholderText(self.tr("Name <name@example.org>"))
        self.button.setText(self.tr("&Add"))
