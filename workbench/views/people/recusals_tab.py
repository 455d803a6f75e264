"""Conflicts of interest: those that stand, and pairs worth a question, each answered by a person."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.people.assigning import set_recusal
from workbench.people.recusals import Kind, RecusalRow, SuggestedRecusal
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.merge.rows_model import Column
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.people.recusal_dialog import RecusalDialog
from workbench.views.people.words import ground_text, kind_text, source_text
from workbench.views.rows_table import RowsTable


class RecusalsTab(QWidget):
    """Two tables one above the other."""

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.note = MutedLabel()
        self.table: RowsTable[RecusalRow] = RowsTable(
            self._columns(), lambda row: (row.reviewer, row.application), stretched=3
        )
        self.set_button = QPushButton(icon("ban"), "")
        self.withdraw_button = QPushButton(icon("undo-2"), "")
        self.title = HeadingLabel(factor=1.1)
        self.suggestions: RowsTable[SuggestedRecusal] = RowsTable(
            self._suggested_columns(), lambda row: (row.reviewer, row.application), stretched=2
        )
        self.confirm_button = QPushButton(icon("ban"), "")
        self.dismiss_button = QPushButton(icon("check"), "")
        self.notice = Notice()
        self._build()
        self.set_button.clicked.connect(self.set_one)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.confirm_button.clicked.connect(self.confirm)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.suggestions.opened.connect(self.confirm)
        self.table.chosen_changed.connect(self._offer)
        self.suggestions.chosen_changed.connect(self._offer)
        desk.changed.connect(self._show)
        self.retranslate()

    def set_one(self) -> None:
        """Ask for a conflict of interest of any reviewer with any application."""
        self._ask()

    def withdraw(self) -> None:
        """Take back what the lead has set; the application stays with those who have it now."""
        row = self.table.chosen()
        if row is not None and row.source == "lead":
            self._answer_no(row.reviewer, row.application)
            self.notice.say(self.tr("Taken back. Assign the application again if the reviewer is to read it."))

    def confirm(self) -> None:
        """Ask for kind and reason of what is suggested."""
        row = self.suggestions.chosen()
        if row is not None:
            kind: Kind = "region" if row.ground == "region" else "employment"
            self._ask(row.reviewer, row.application, kind, ground_text(row))

    def dismiss(self) -> None:
        """Say that there is none; the pair is not suggested again."""
        row = self.suggestions.chosen()
        if row is not None:
            self._answer_no(row.reviewer, row.application)

    def _ask(self, reviewer: str = "", application: str = "", kind: Kind = "employment", reason: str = "") -> None:
        facts = self._desk.facts
        if facts is None or not facts.table.reviewers or not facts.table.applications:
            self.notice.say(self.tr("There are no applications or reviewers yet."), "warning")
            return
        self.notice.say("")
        dialog = RecusalDialog(
            self._desk, facts, self.window(), reviewer=reviewer, application=application, kind=kind, reason=reason
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _answer_no(self, reviewer: str, application: str) -> None:
        refused = self._desk.change(
            lambda file: set_recusal(file, reviewer=reviewer, application=application, recused=False)
        )
        self.notice.say(refused or "", "danger")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        assert self._desk.facts is not None
        self.table.fill(self._desk.facts.recusals)
        self.suggestions.fill(self._desk.facts.suggested)
        self._show_counts()
        self._offer()

    def _offer(self) -> None:
        row = self.table.chosen()
        self.withdraw_button.setEnabled(row is not None and row.source == "lead")
        for button in (self.confirm_button, self.dismiss_button):
            button.setEnabled(self.suggestions.chosen() is not None)

    def _name(self, of: str) -> str:
        return self._desk.facts.names.get(of, of) if self._desk.facts else of

    def _columns(self) -> tuple[Column[RecusalRow], ...]:
        return (
            Column(lambda: self.tr("Reviewer"), lambda row: self._name(row.reviewer)),
            Column(lambda: self.tr("Application"), lambda row: self._name(row.application)),
            Column(lambda: self.tr("Kind"), lambda row: kind_text(row.kind)),
            Column(lambda: self.tr("Reason"), lambda row: row.reason),
            Column(lambda: self.tr("Named by"), source_text),
        )

    def _suggested_columns(self) -> tuple[Column[SuggestedRecusal], ...]:
        return (
            Column(lambda: self.tr("Reviewer"), lambda row: self._name(row.reviewer)),
            Column(lambda: self.tr("Application"), lambda row: self._name(row.application)),
            Column(lambda: self.tr("What they share"), ground_text),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.table, 3)
        column.addLayout(_row(self.set_button, self.withdraw_button))
        column.addWidget(self.title)
        column.addWidget(self.suggestions, 2)
        column.addLayout(_row(self.confirm_button, self.dismiss_button))
        column.addWidget(self.notice)

    def _show_counts(self) -> None:
        self.title.setText(self.tr("%n pair(s) worth a question", "", len(self.suggestions.rows)))
        count = self.tr("%n conflict(s) of interest stand(s).", "", len(self.table.rows))
        rest = self.tr("What a reviewer has declared, the reviewer takes back.")
        self.note.setText(f"{count} {rest}")

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Conflicts of interest"))
        self.suggestions.setAccessibleName(self.tr("Suggested conflicts of interest"))
        self.set_button.setText(self.tr("&Set a conflict of interest…"))
        self.withdraw_button.setText(self.tr("Take it &back"))
        self.confirm_button.setText(self.tr("&Conflict…"))
        self.dismiss_button.setText(self.tr("&No conflict"))
        self.table.retranslate()
        self.suggestions.retranslate()
        self._show_counts()
        self._offer()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
