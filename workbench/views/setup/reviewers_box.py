"""The people of the call, and adding one more."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import InputRefusedError
from workbench.models.file import ReviewFile
from workbench.models.people import add_reviewers
from workbench.models.reviewing import ReviewerRow, people
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile

_SHOWN = 8
"""People that are shown without scrolling."""


class ReviewersBox(QWidget):
    """Lists the roster; a reviewer is written as NAME <MAIL>."""

    def __init__(self, open_file: OpenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._people: tuple[ReviewerRow, ...] = ()
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.list = QListWidget()
        self.entry = QLineEdit()
        self.entry_label = QLabel()
        self.entry_label.setBuddy(self.entry)
        self.add_button = QPushButton(icon("user"), "")
        self.notice = Notice()
        self.add_button.clicked.connect(self.add)
        self.entry.returnPressed.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.entry_label)
        row.addWidget(self.entry, 1)
        row.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.notice)
        self._retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the roster anew."""
        self._people = people(self._open_file.file)
        self._open_file.people = {person.id: person for person in self._people}
        self._fill()

    def add(self) -> None:
        """Add who is written in the field; what can't be used stays there, with the reason."""
        entry = self.entry.text().strip()
        if not entry:
            self.notice.say(self.tr("Write a name, and a mail address after it if there is one."), "warning")
            return
        refused = ""

        def change(file: ReviewFile) -> None:
            nonlocal refused
            try:
                add_reviewers(file, [entry])
            except InputRefusedError as error:  # nothing is unsaved: the entry is still in the field
                refused = str(error)

        if not self._open_file.write(change):
            return
        self.notice.say(in_words(refused), "danger")
        if not refused:
            self.entry.clear()
            self._open_file.replaced.emit()
            announce(self.list, self.tr("Added: %1").replace("%1", entry))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        """List the roster as it was read: the file may be set aside while language or text size change."""
        self.list.clear()
        leads = self.tr("lead")
        for person in self._people:
            mail = f"  <{person.mail}>" if person.mail else ""
            lead = f"  ({leads})" if person.leads else ""
            self.list.addItem(QListWidgetItem(icon("user", "muted"), f"{person.name}{mail}{lead}"))
        rows = min(max(len(self._people), 1), _SHOWN)
        self.list.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 4) + 12)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Reviewers"))
        self.note.setText(self.tr("Mail addresses stay in the lead's file; reviewers see each other's names only."))
        self.list.setAccessibleName(self.tr("People of the call"))
        self.entry_label.setText(self.tr("&New reviewer"))
        self.entry.setPlaceholderText(self.tr("Name <name@example.org>"))
        self.add_button.setText(self.tr("&Add"))
        self._fill()
