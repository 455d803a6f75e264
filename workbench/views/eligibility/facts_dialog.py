"""The facts of one application: a form that says what is wrong with a value, and keeps what was typed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.contacts.log import contacts_of
from workbench.errors import InputRefusedError
from workbench.intake.facts import REGIONS, STATUSES, ApplicationFacts, read_facts, write_facts
from workbench.models.file import ReviewFile
from workbench.views.contacts.words import contact_line
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile

_ANSWERS = (None, True, False)


class FactsDialog(FittingDialog):
    """Edits an application's facts; ``saved`` once they are written."""

    saved = Signal()

    def __init__(self, open_file: OpenFile, application: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._facts, self._asked = read_facts(open_file.file, application)
        self.number = QSpinBox()
        self.number.setRange(1, 999_999)
        self.applicant = QLineEdit()
        self.organisation_number = QLineEdit()
        self.region = QComboBox()
        self.region.setEditable(True)
        self.received = QLineEdit()
        self.sender_line = QLineEdit()
        self.status = QComboBox()
        self.status_reason = QLineEdit()
        self.asked: dict[str, QLineEdit | QComboBox] = {
            name: QComboBox() if is_flag else QLineEdit() for name, is_flag in self._asked.items()
        }
        self.notice = Notice()
        self.source = MutedLabel()
        self.contacts = MutedLabel()
        self.contacts.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._fill()
        self._build()
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def save(self) -> None:
        """Write the facts; what can't be used stays in the form, with the reason."""
        refused = ""

        def change(file: ReviewFile) -> None:
            nonlocal refused
            try:
                write_facts(file, self.entered())
            except InputRefusedError as error:  # nothing is unsaved: the values are still in the form
                refused = str(error)

        if not self._open_file.write(change):
            return
        self.notice.say(in_words(refused), "danger")
        if not refused:
            self.saved.emit()
            self.accept()

    def entered(self) -> ApplicationFacts:
        """Return the facts as the form has them."""
        facts = {
            name: _ANSWERS[field.currentIndex()] if isinstance(field, QComboBox) else field.text()
            for name, field in self.asked.items()
        }
        return replace(
            self._facts,
            number=self.number.value(),
            applicant=self.applicant.text(),
            organisation_number=self.organisation_number.text(),
            region=self.region.currentText(),
            received=self.received.text(),
            sender=self.sender_line.text(),
            status=STATUSES[self.status.currentIndex()],
            status_reason=self.status_reason.text(),
            facts=facts,
        )

    def _fill(self) -> None:
        facts = self._facts
        self.number.setValue(facts.number)
        self.applicant.setText(facts.applicant)
        self.organisation_number.setText(facts.organisation_number)
        self.organisation_number.setPlaceholderText("802400-0001")
        self.region.addItems(["", *REGIONS])
        self.region.setCurrentText(facts.region)
        self.received.setText(facts.received.replace("T", " "))
        self.received.setPlaceholderText("2018-05-31 16:00")
        self.sender_line.setText(facts.sender)
        self.status.addItems([self.tr("Active"), self.tr("Withdrawn")])
        self.status.setCurrentIndex(STATUSES.index(facts.status) if facts.status in STATUSES else 0)
        self.status_reason.setText(facts.status_reason)
        for name, field in self.asked.items():
            value = facts.facts.get(name)
            if isinstance(field, QComboBox):
                field.addItems([self.tr("Nobody has said"), self.tr("Yes"), self.tr("No")])
                field.setCurrentIndex(_ANSWERS.index(value) if value in _ANSWERS else 0)
            else:
                field.setText("" if value is None else str(value))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Facts of the application"))
        form = QFormLayout()
        for text, field in (
            (self.tr("&Number"), self.number),
            (self.tr("&Applicant"), self.applicant),
            (self.tr("&Organisation number"), self.organisation_number),
            (self.tr("&Region"), self.region),
            (self.tr("Re&ceived"), self.received),
            (self.tr("S&ender"), self.sender_line),
            (self.tr("&Status"), self.status),
            (self.tr("&Why the status changed"), self.status_reason),
        ):
            form.addRow(self._label(text, field), field)
        for name, field in self.asked.items():
            form.addRow(self._label(name, field), field)
        self.contacts.setText(self._contacts_text())
        self.contacts.setVisible(bool(self.contacts.text()))
        self.source.setText(self._source_text())
        self.source.setVisible(bool(self.source.text()))
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(f"{self._facts.number} {self._facts.applicant}", 1.1))
        column.addWidget(self.source)
        column.addWidget(self.contacts)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())

    @staticmethod
    def _label(text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _contacts_text(self) -> str:
        """Return what was said with the applicant and its region, a line each."""
        found = contacts_of(self._open_file.file, application=self._facts.id)
        title = self.tr("Contacts with the applicant and its region:")
        return "\n".join([title, *map(contact_line, found)]) if found else ""

    def _source_text(self) -> str:
        """Return where the time received comes from."""
        source = {
            "received": self.tr("It came by mail: “%1”. The time is that of the agency's mail server."),
            "date": self.tr("It came by mail: “%1”. The time is what the sender's computer claims."),
            "none": self.tr("It came by mail: “%1”. The message gives no time."),
        }.get(self._facts.time_source)
        if source is None and not self._facts.received:
            return self.tr("Files don't say when they were received: enter it, with a time where the call gives one.")
        return source.replace("%1", self._facts.subject) if source else ""
