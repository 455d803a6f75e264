"""The lead's word that a reviewer has a conflict of interest: with whom, of what kind, and why."""

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.people.assigning import set_recusal
from workbench.people.recusals import Kind
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.people.people_desk import PeopleDesk, PeopleFacts
from workbench.views.people.words import KINDS, kind_text


class RecusalDialog(FittingDialog):
    """Asks for reviewer, application, kind and reason, the first two with what was chosen or suggested."""

    def __init__(
        self,
        desk: PeopleDesk,
        facts: PeopleFacts,
        parent: QWidget,
        *,
        reviewer: str = "",
        application: str = "",
        kind: Kind = "employment",
        reason: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reviewer = QComboBox()
        self.application = QComboBox()
        self.kind = QComboBox()
        self.reason = QLineEdit(reason)
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        for each in facts.table.reviewers:
            self.reviewer.addItem(facts.table.names[each], each)
        for each in facts.table.applications:
            self.application.addItem(facts.table.names[each], each)
        for each in KINDS:
            self.kind.addItem(kind_text(each), each)
        for field, value in ((self.reviewer, reviewer), (self.application, application), (self.kind, kind)):
            field.setCurrentIndex(max(field.findData(value), 0))
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._build()
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        (self.reason if application else self.reviewer).setFocus()

    def save(self) -> None:
        """Record the conflict of interest; what is missing is said, and the rest stays in the form."""
        refused = self._desk.change(
            lambda file: set_recusal(
                file,
                reviewer=self.reviewer.currentData() or "",
                application=self.application.currentData() or "",
                recused=True,
                kind=self.kind.currentData(),
                reason=self.reason.text(),
            )
        )
        if refused is None:
            return
        self.notice.say(refused, "danger")
        if not refused:
            self.accept()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Conflict of interest"))
        form = QFormLayout()
        for text, field in (
            (self.tr("Re&viewer"), self.reviewer),
            (self.tr("&Application"), self.application),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Reason"), self.reason),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.windowTitle(), 1.1))
        column.addWidget(
            MutedLabel(
                self.tr(
                    "The application is taken from the reviewer, and a review of theirs doesn't count. Kind and "
                    "reason stay with the leads."
                )
            )
        )
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
