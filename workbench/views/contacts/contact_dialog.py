"""One contact with an applicant or a region."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from workbench.contacts.log import Contact, add_contact
from workbench.intake.facts import REGIONS
from workbench.models.file import ReviewFile
from workbench.views.contacts.form import Change, Form
from workbench.views.contacts.words import KINDS, kind_text

_LINES = 3


class ContactDialog(Form):
    """Adds a contact, or corrects one that has an id."""

    def __init__(
        self, contact: Contact, names: Mapping[str, str], write: Callable[[Change], str | None], parent: QWidget
    ) -> None:
        super().__init__("", write, parent)
        self.setWindowTitle(self.tr("Contact"))
        self._contact = contact
        self.kind = QComboBox()
        self.day = QDateEdit(QDate.fromString(contact.held, "yyyy-MM-dd") if contact.held else QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.application = QComboBox()
        self.region = QComboBox()
        self.persons = QLineEdit(contact.persons)
        self.summary = QPlainTextEdit(contact.summary)
        self.outcome = QPlainTextEdit(contact.outcome)
        for each in KINDS:
            self.kind.addItem(kind_text(each), each)
        self.kind.setCurrentIndex(self.kind.findData(contact.kind))
        self.application.addItem(self.tr("None, but a region"), "")
        for application, name in names.items():
            self.application.addItem(name, application)
        self.application.setCurrentIndex(max(self.application.findData(contact.application), 0))
        self.region.setEditable(True)
        self.region.addItems(["", *REGIONS])
        self.region.setCurrentText(contact.region)
        for text in (self.summary, self.outcome):
            text.setTabChangesFocus(True)
            text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing() + 16)
        self.build(
            (
                (self.tr("&Kind"), self.kind),
                (self.tr("&Day"), self.day),
                (self.tr("&Application"), self.application),
                (self.tr("&Region"), self.region),
                (self.tr("&Who took part"), self.persons),
                (self.tr("What was &said"), self.summary),
                (self.tr("What came &of it"), self.outcome),
            )
        )

    def change(self, file: ReviewFile) -> object:
        """Write the contact."""
        return add_contact(
            file,
            Contact(
                self._contact.id,
                self.kind.currentData(),
                self.day.date().toString("yyyy-MM-dd"),
                application=self.application.currentData() or "",
                region=self.region.currentText(),
                persons=self.persons.text(),
                summary=self.summary.toPlainText(),
                outcome=self.outcome.toPlainText(),
            ),
        )
