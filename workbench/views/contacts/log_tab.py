"""The contact log: all of it, or what a word or a kind leaves."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from workbench.contacts.log import Contact, remove_contact
from workbench.views.contacts.contact_dialog import ContactDialog
from workbench.views.contacts.contacts_desk import ContactsDesk
from workbench.views.contacts.words import KINDS, kind_text
from workbench.views.headings import MutedLabel
from workbench.views.merge.notice import Notice
from workbench.views.merge.rows_model import Column
from workbench.views.review.tool_button import ToolButton
from workbench.views.rows_table import RowsTable


class LogTab(QWidget):
    """Lists contacts by day."""

    def __init__(self, desk: ContactsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.note = MutedLabel()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
        self.table: RowsTable[Contact] = RowsTable(self._columns(), _key, stretched=5)
        self.notice = Notice()
        self._row = QHBoxLayout()
        filters = QHBoxLayout()
        filters.addWidget(self.search, 1)
        filters.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addLayout(self._row)
        column.addWidget(self.notice)
        for kind in ("", *KINDS):
            self.kind.addItem("", kind)
        self.search.textChanged.connect(self._show)
        self.kind.currentIndexChanged.connect(self._show)
        self.table.opened.connect(self.edit)
        desk.changed.connect(self._show)
        self.retranslate()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Show the page's actions on this tab as buttons."""
        for name in ("contacts.add", "contacts.edit", "contacts.remove"):
            self._row.addWidget(ToolButton(actions[name], with_words=True))
        self._row.addStretch(1)

    def add(self) -> None:
        """Open the form for one more contact."""
        self._open(Contact("", "dialogue", ""))

    def edit(self) -> None:
        """Open the form of the chosen contact."""
        contact = self._chosen_entry()
        if contact is not None:
            self._open(contact)

    def remove(self) -> None:
        """Ask whether the chosen contact is to go."""
        contact = self._chosen_entry()
        if contact is None:
            return
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove the contact"))
        box.setText(self.tr("Take this contact out of the log?"))
        box.setInformativeText(f"{contact.held} {self._about(contact)}")
        yes = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self._say(self._desk.change(lambda file: remove_contact(file, contact.id))))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _chosen_entry(self) -> Contact | None:
        """Return the chosen contact; attendance at an information meeting is changed in that meeting's list."""
        contact = self.table.chosen()
        if contact is None:
            self.notice.say(self.tr("No contact is chosen."), "warning")
        elif not contact.id:
            self.notice.say(
                self.tr("This comes from a sign-up list: change it under “Information meetings”."), "warning"
            )
            return None
        else:
            self.notice.say("")
        return contact

    def _open(self, contact: Contact) -> None:
        names = self._desk.facts.names if self._desk.facts else {}
        ContactDialog(contact, names, self._desk.change, self.window()).open()

    def _say(self, refused: str | None) -> None:
        self.notice.say(refused or "", "danger")

    def _show(self) -> None:
        contacts = self._desk.facts.contacts if self._desk.facts else ()
        words, kind = self.search.text().casefold().split(), self.kind.currentData()
        found = [
            each
            for each in contacts
            if kind in ("", each.kind) and all(word in self._text(each).casefold() for word in words)
        ]
        self.table.fill(found)
        if len(found) == len(contacts):
            self.note.setText(self.tr("%n contact(s) with applicants and regions.", "", len(contacts)))
        else:
            text = self.tr("%1 of %n contact(s) with applicants and regions.", "", len(contacts))
            self.note.setText(text.replace("%1", str(len(found))))

    def _text(self, row: Contact) -> str:
        return " ".join((row.held, self._about(row), kind_text(row.kind), row.persons, row.summary, row.outcome))

    def _about(self, row: Contact) -> str:
        return " ".join(filter(None, (self._application(row), row.region)))

    def _application(self, row: Contact) -> str:
        return self._desk.facts.names.get(row.application, "") if self._desk.facts else ""

    def _columns(self) -> tuple[Column[Contact], ...]:
        return (
            Column(lambda: self.tr("Day"), lambda row: row.held),
            Column(lambda: self.tr("Kind"), lambda row: kind_text(row.kind)),
            Column(lambda: self.tr("Application"), self._application),
            Column(lambda: self.tr("Region"), lambda row: row.region),
            Column(lambda: self.tr("Who took part"), lambda row: row.persons),
            Column(lambda: self.tr("What was said"), lambda row: _one_line(row.summary)),
            Column(lambda: self.tr("What came of it"), lambda row: _one_line(row.outcome)),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.search.setPlaceholderText(self.tr("Application, region, person or word"))
        self.search.setAccessibleName(self.tr("Search the log"))
        self.kind.setAccessibleName(self.tr("Kind of contact"))
        self.kind.setItemText(0, self.tr("All kinds"))
        for at, kind in enumerate(KINDS, start=1):
            self.kind.setItemText(at, kind_text(kind))
        self.table.setAccessibleName(self.tr("Contact log"))
        self.table.retranslate()
        self._show()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _key(row: Contact) -> object:
    return row.id or (row.held, row.application, row.persons)
