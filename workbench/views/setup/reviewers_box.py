"""The people of the call, and adding one more."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.models.reviewing import ReviewerRow, people
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.open_file import OpenFile
from workbench.views.people.add_reviewer import AddReviewer

_SHOWN = 8
"""People that are shown without scrolling."""


class ReviewersBox(QWidget):
    """Lists the roster; the people page says more of each, and is where it is changed."""

    def __init__(self, open_file: OpenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._people: tuple[ReviewerRow, ...] = ()
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.list = QListWidget()
        self.add_line = AddReviewer(open_file)
        self.add_line.added.connect(self._open_file.replaced)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.list)
        column.addWidget(self.add_line)
        self._retranslate()
        self.reload()

    def reload(self) -> None:
        """Read the roster anew."""
        self._people = people(self._open_file.file)
        self._open_file.people = {person.id: person for person in self._people}
        self._fill()

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
        self._fill()
