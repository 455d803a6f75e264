"""What is known of one person of the call: a form that says what is wrong with a value, and keeps what was typed."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.intake.facts import REGIONS
from workbench.people.roster import Person, write_person
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.people.words import LANGUAGES, language_text


class PersonDialog(FittingDialog):
    """Edits a person of the roster."""

    def __init__(self, desk: PeopleDesk, person: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person = person
        self.name = QLineEdit(person.name)
        self.mail = QLineEdit(person.mail)
        self.language = QComboBox()
        self.organisation = QLineEdit(person.organisation)
        self.region = QComboBox()
        self.reviews = QCheckBox(self.tr("Re&views in this call"))
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._fill()
        self._build()
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def save(self) -> None:
        """Write what the form says; what can't be used stays in it, with the reason."""
        refused = self._desk.change(lambda file: write_person(file, self.entered()))
        if refused is None:
            return
        self.notice.say(refused, "danger")
        if not refused:
            self.accept()

    def entered(self) -> Person:
        """Return the person as the form has them."""
        return replace(
            self._person,
            name=self.name.text(),
            mail=self.mail.text(),
            language=self.language.currentData(),
            organisation=self.organisation.text(),
            region=self.region.currentText(),
            reviews=self.reviews.isChecked(),
        )

    def _fill(self) -> None:
        for language in LANGUAGES:
            self.language.addItem(language_text(language), language)
        self.language.setCurrentIndex(self.language.findData(self._person.language))
        self.region.setEditable(True)
        self.region.addItems(["", *REGIONS])
        self.region.setCurrentText(self._person.region)
        self.reviews.setChecked(self._person.reviews)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("A person of the call"))
        form = QFormLayout()
        for text, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Mail"), self.mail),
            (self.tr("&Language of mails"), self.language),
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Region"), self.region),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        form.addRow(self.reviews)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self._person.name, 1.1))
        column.addWidget(
            MutedLabel(self.tr("Mail, organisation and region stay with the leads; conflicts are looked for by them."))
        )
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
