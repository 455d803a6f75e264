"""How far the reviewers have come, until when reviews are due, and the mails that go with it."""

from collections.abc import Mapping

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from workbench.merge.names import file_names
from workbench.people.mails import Occasion, mails_to_reviewers
from workbench.people.progress import ReviewerProgress
from workbench.people.timing import set_review_by
from workbench.views.headings import HeadingLabel
from workbench.views.icons import Tint
from workbench.views.merge.notice import Notice
from workbench.views.merge.rows_model import Column
from workbench.views.people.mails_dialog import MailsDialog
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.review.tool_button import ToolButton
from workbench.views.rows_table import RowsTable

_A_MONTH = 30


class ProgressTab(QWidget):
    """Counts what was handed in; ``handouts_requested`` asks for the hand-outs to be written."""

    handouts_requested = Signal()

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.count = HeadingLabel(factor=1.1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.has_due = QCheckBox()
        self.due = QDateEdit()
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat("yyyy-MM-dd")
        self.table: RowsTable[ReviewerProgress] = RowsTable(self._columns(), lambda row: row.reviewer, stretched=4)
        self.notice = Notice()
        self._row = QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.has_due)
        top.addWidget(self.due)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addLayout(self._row)
        column.addWidget(self.notice)
        self.has_due.clicked.connect(self._choose_due)
        self.due.editingFinished.connect(self._write_due)
        desk.changed.connect(self._show)
        self.retranslate()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Show the page's actions on this tab as buttons."""
        for name in ("people.handouts", "people.handout_mails", "people.reminders"):
            self._row.addWidget(ToolButton(actions[name], with_words=True))
        self._row.addStretch(1)

    def show_handout_mails(self) -> None:
        """Show the mails that go with the hand-outs."""
        rows = self._desk.facts.progress.reviewers if self._desk.facts else ()
        names = file_names((row.reviewer, row.name) for row in rows)
        self._show_mails("handout", self.tr("Mails with the hand-outs"), names)

    def show_reminders(self) -> None:
        """Show the reminders to those who are missing something."""
        self._show_mails("reminder", self.tr("Reminders"), {})

    def _show_mails(self, occasion: Occasion, title: str, attachments: Mapping[str, str]) -> None:
        mails = mails_to_reviewers(self._desk.open_file.file, occasion, attachments=attachments)
        if not mails:
            nobody = self.tr("There is nobody to write to: add reviewers first, or everything is handed in.")
            self.notice.say(nobody, "warning")
            return
        self.notice.say("")
        dialog = MailsDialog(title, mails, self._desk.open_file.path.parent, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_due(self, has_one: bool) -> None:
        self.due.setEnabled(has_one)
        self._write_due()

    def _write_due(self) -> None:
        facts = self._desk.facts
        wanted = self.due.date().toString(Qt.DateFormat.ISODate) if self.has_due.isChecked() else ""
        if facts is None or facts.timing.review_by[:10] == wanted:
            return
        refused = self._desk.change(lambda file: set_review_by(file, wanted))
        if refused == "":
            self.notice.say(self.tr("The due date is changed. It reaches reviewers with the next hand-out."))
        elif refused:
            self.notice.say(refused, "danger")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        assert self._desk.facts is not None
        progress = self._desk.facts.progress
        self.table.fill(progress.reviewers)
        self.bar.setRange(0, max(progress.wanted, 1))
        self.bar.setValue(progress.done)
        due = QDate.fromString((progress.review_by or "")[:10], Qt.DateFormat.ISODate)
        if not self.due.hasFocus():
            self.has_due.setChecked(due.isValid())
            self.due.setDate(due if due.isValid() else QDate.currentDate().addDays(_A_MONTH))
            self.due.setEnabled(due.isValid())
        self._show_count()

    def _show_count(self) -> None:
        progress = self._desk.facts.progress if self._desk.facts else None
        done, wanted = (progress.done, progress.wanted) if progress else (0, 0)
        text = self.tr("%1 of %n review(s) done", "", wanted).replace("%1", str(done))
        self.count.setText(text)
        self.bar.setAccessibleName(text)

    def _columns(self) -> tuple[Column[ReviewerProgress], ...]:
        return (
            Column(lambda: self.tr("Reviewer"), lambda row: row.name, icon=_picture),
            Column(lambda: self.tr("Done"), self._done),
            Column(lambda: self.tr("Drafts"), lambda row: str(row.started) if row.started else "", is_number=True),
            Column(lambda: self.tr("Handed in"), self._handed_in),
            Column(lambda: self.tr("Missing"), self._missing),
        )

    def _done(self, row: ReviewerProgress) -> str:
        return self.tr("%1 of %2").replace("%1", str(row.submitted)).replace("%2", str(row.assigned))

    def _handed_in(self, row: ReviewerProgress) -> str:
        if not row.has_handed_in:
            return self.tr("Nothing handed in yet")
        return self.tr("In part") if row.missing else self.tr("Everything")

    def _missing(self, row: ReviewerProgress) -> str:
        names = self._desk.facts.progress.names if self._desk.facts else {}
        return ", ".join(names.get(each, each) for each in row.missing)

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.has_due.setText(self.tr("Reviews are &due"))
        self.due.setAccessibleName(self.tr("The day by which reviews are due"))
        self.table.setAccessibleName(self.tr("Reviewers by progress"))
        self.table.retranslate()
        self._show_count()


def _picture(row: ReviewerProgress) -> tuple[str, Tint]:
    if not row.missing:
        return "circle-check", "success"
    return ("circle-dashed", "warning") if row.has_handed_in else ("circle", "muted")
