"""Information meetings: who has a seat, who waits, who came too late or cancelled, and who was there."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.contacts.meetings import Meeting, SignUpRow, read_sign_up_list, set_sign_up, sign_up
from workbench.models.file import ReviewFile
from workbench.views.announcements import announce
from workbench.views.contacts.contacts_desk import ContactsDesk
from workbench.views.contacts.meeting_dialog import MeetingDialog, SignUpDialog
from workbench.views.contacts.words import place_picture, place_text
from workbench.views.merge.notice import Notice
from workbench.views.merge.rows_model import Column
from workbench.views.review.tool_button import ToolButton
from workbench.views.rows_table import RowsTable

_NEW = Meeting("", title="", place="", starts="", ends="", sign_up_by="", seats=None)


class MeetingsTab(QWidget):
    """One meeting at a time, with its list."""

    def __init__(self, desk: ContactsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        self.meeting = QComboBox()
        self.meeting_label = QLabel()
        self.meeting_label.setBuddy(self.meeting)
        self.numbers = QLabel()
        self.numbers.setWordWrap(True)
        self.table: RowsTable[SignUpRow] = RowsTable(self._columns(), lambda row: row.id, stretched=2)
        self.notice = Notice()
        self._top, self._row = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self.meeting_label)
        self._top.addWidget(self.meeting, 1)
        column = QVBoxLayout(self)
        column.addLayout(self._top)
        column.addWidget(self.numbers)
        column.addWidget(self.table, 1)
        column.addLayout(self._row)
        column.addWidget(self.notice)
        self.meeting.currentIndexChanged.connect(self._show_list)
        desk.changed.connect(self._show)
        self.retranslate()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Show the page's actions on this tab as buttons."""
        for name in ("contacts.add_meeting", "contacts.edit_meeting"):
            self._top.addWidget(ToolButton(actions[name], with_words=True))
        for name in ("contacts.take_list", "contacts.sign_up", "contacts.came", "contacts.cancel"):
            self._row.addWidget(ToolButton(actions[name], with_words=True))
        self._row.addStretch(1)

    def chosen_meeting(self) -> Meeting | None:
        """Return the meeting that is shown, if there is one; say that there is none."""
        wanted = self.meeting.currentData()
        meetings = self._desk.facts.meetings if self._desk.facts else ()
        found = next((each for each in meetings if each.id == wanted), None)
        if found is None:
            self.notice.say(self.tr("There is no information meeting yet: add one first."), "warning")
        return found

    def add_meeting(self) -> None:
        """Open the form for one more meeting."""
        self._open(_NEW)

    def edit_meeting(self) -> None:
        """Open the form of the meeting that is shown."""
        meeting = self.chosen_meeting()
        if meeting is not None:
            self._open(meeting)

    def sign_up(self) -> None:
        """Open the form for one more person on the list."""
        meeting = self.chosen_meeting()
        if meeting is not None:
            SignUpDialog(meeting.id, self._desk.change, self.window()).open()

    def choose_list(self) -> None:
        """Ask for a sign-up list."""
        if self.chosen_meeting() is None:
            return
        dialog = QFileDialog(self, self.tr("Sign-up list"), str(self._desk.open_file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_list(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_list(self, path: Path) -> None:
        """Put the people of a table on the list; those who are on it already are not doubled."""
        meeting = self.chosen_meeting()
        if meeting is None:
            return
        new = 0

        def change(file: ReviewFile) -> None:
            nonlocal new
            new = sign_up(file, meeting.id, read_sign_up_list(path))

        refused = self._desk.change(change)
        if refused == "":
            self.notice.say(self.tr("%n new on the list.", "", new))
        elif refused:
            self.notice.say(refused, "danger")

    def toggle_came(self) -> None:
        """Say that the chosen person came, then that they didn't."""
        row = self.table.chosen()
        if row is not None:
            came = row.attended is not True
            if self._desk.change(lambda file: set_sign_up(file, row.id, attended=came)) == "":
                said = self.tr("%1 came") if came else self.tr("%1 didn't come")
                announce(self.table, said.replace("%1", row.name))

    def toggle_cancelled(self) -> None:
        """Say that the chosen person cancelled, or takes part after all; the next in line moves by itself."""
        row = self.table.chosen()
        if row is not None:
            gone = row.place != "cancelled"
            if self._desk.change(lambda file: set_sign_up(file, row.id, cancelled=gone)) == "":
                said = self.tr("%1 cancelled") if gone else self.tr("%1 takes part after all")
                announce(self.table, said.replace("%1", row.name))

    def _open(self, meeting: Meeting) -> None:
        self.notice.say("")
        dialog = MeetingDialog(meeting, self._desk.change, self.window())
        dialog.accepted.connect(lambda: self._choose(dialog.written))
        dialog.open()

    def _choose(self, meeting: str) -> None:
        """Show a meeting, once it is read where it is new."""
        self._wanted = meeting
        self._show()

    def _show(self) -> None:
        facts = self._desk.facts
        if facts is None:
            return
        wanted = self._wanted or self.meeting.currentData()
        if any(each.id == self._wanted for each in facts.meetings):
            self._wanted = ""
        self.meeting.blockSignals(True)
        self.meeting.clear()
        for each in facts.meetings:
            self.meeting.addItem(" · ".join(filter(None, (each.title, _time(each.starts), each.place))), each.id)
        self.meeting.setCurrentIndex(max(self.meeting.findData(wanted), 0) if facts.meetings else -1)
        self.meeting.blockSignals(False)
        self._show_list()

    def _show_list(self) -> None:
        facts, wanted = self._desk.facts, self.meeting.currentData()
        meeting = next((each for each in facts.meetings if each.id == wanted), None) if facts else None
        rows = facts.sign_ups[meeting.id] if facts and meeting else ()
        self.table.fill(rows)
        self.numbers.setText(
            self._numbers(meeting, rows) if meeting else self.tr("There is no information meeting yet.")
        )

    def _numbers(self, meeting: Meeting, rows: tuple[SignUpRow, ...]) -> str:
        counts = Counter(row.place for row in rows)
        texts = [
            self.tr("%1 of %2 seats taken").replace("%2", str(meeting.seats))
            if meeting.seats
            else self.tr("%1 seats taken"),
            self.tr("%1 waiting").replace("%1", str(counts["waiting"])),
            self.tr("%1 too late").replace("%1", str(counts["late"])),
            self.tr("%1 cancelled").replace("%1", str(counts["cancelled"])),
            self.tr("%1 came").replace("%1", str(sum(row.attended is True for row in rows))),
        ]
        texts[0] = texts[0].replace("%1", str(counts["seat"]))
        if meeting.sign_up_by:
            texts.append(self.tr("sign up by %1").replace("%1", _time(meeting.sign_up_by)))
        return " · ".join(texts)

    def _application(self, row: SignUpRow) -> str:
        return self._desk.facts.names.get(row.application, "") if self._desk.facts else ""

    def _columns(self) -> tuple[Column[SignUpRow], ...]:
        return (
            Column(lambda: self.tr("Place"), place_text, icon=place_picture),
            Column(lambda: self.tr("Name"), lambda row: row.name),
            Column(lambda: self.tr("Organisation"), lambda row: row.organisation),
            Column(lambda: self.tr("Mail"), lambda row: row.mail),
            Column(lambda: self.tr("Application"), self._application),
            Column(lambda: self.tr("Signed up"), lambda row: _time(row.signed_up)),
            Column(
                lambda: self.tr("Came"), self._came, icon=lambda row: ("check", "success") if row.attended else None
            ),
        )

    def _came(self, row: SignUpRow) -> str:
        if row.attended is None:
            return ""
        return self.tr("Came") if row.attended else self.tr("Didn't come")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.meeting_label.setText(self.tr("Mee&ting"))
        self.meeting.setAccessibleName(self.tr("Meeting"))
        self.table.setAccessibleName(self.tr("Sign-up list"))
        self.table.retranslate()
        self._show_list()


def _time(text: str) -> str:
    """Return an ISO time to the minute."""
    return text.replace("T", " ")[:16]
