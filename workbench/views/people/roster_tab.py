"""The people of the call: one line each, one more by NAME <MAIL>, and a form for the rest."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.people.roster import Person
from workbench.views.headings import MutedLabel
from workbench.views.icons import Tint
from workbench.views.merge.rows_model import Column
from workbench.views.people.add_reviewer import AddReviewer
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.people.person_dialog import PersonDialog
from workbench.views.people.words import language_text
from workbench.views.review.tool_button import ToolButton
from workbench.views.rows_table import RowsTable


class RosterTab(QWidget):
    """Lists who reviews and who leads."""

    def __init__(self, desk: PeopleDesk, edit: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.note = MutedLabel()
        self.table: RowsTable[Person] = RowsTable(self._columns(), lambda row: row.id, stretched=1)
        self.add_line = AddReviewer(desk.open_file)
        self.edit_button = ToolButton(edit, with_words=True)
        row = QHBoxLayout()
        row.addWidget(self.edit_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.add_line)
        self.table.opened.connect(self.edit)
        self.add_line.added.connect(desk.open_file.replaced)
        desk.changed.connect(self._show)
        self.retranslate()

    def edit(self) -> None:
        """Open the form of the chosen person."""
        person = self.table.chosen()
        if person is not None:
            dialog = PersonDialog(self._desk, person, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        assert self._desk.facts is not None
        self.table.fill(self._desk.facts.roster)

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.note.setText(
            self.tr("Mail addresses stay in the lead's file; reviewers see each other's names only. Enter edits a row.")
        )
        self.table.setAccessibleName(self.tr("People of the call"))
        self.table.retranslate()

    def _columns(self) -> tuple[Column[Person], ...]:
        return (
            Column(lambda: self.tr("Name"), lambda row: row.name, icon=_picture),
            Column(lambda: self.tr("Mail"), lambda row: row.mail),
            Column(lambda: self.tr("Part"), self._part),
            Column(lambda: self.tr("Language of mails"), lambda row: language_text(row.language)),
            Column(lambda: self.tr("Organisation"), lambda row: row.organisation),
            Column(lambda: self.tr("Region"), lambda row: row.region),
        )

    def _part(self, row: Person) -> str:
        if row.leads and row.reviews:
            return self.tr("Leads and reviews")
        if row.leads:
            return self.tr("Leads")
        return self.tr("Reviews") if row.reviews else self.tr("Takes no part")


def _picture(row: Person) -> tuple[str, Tint]:
    return ("user", "accent" if row.reviews else "muted")
