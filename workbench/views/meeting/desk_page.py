"""What the pages of the meeting and the selection have in common: they show the desk, or say why not yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.views.meeting.meeting_desk import MeetingDesk, Table
from workbench.views.page import Page
from workbench.views.ranking.empty_state import EmptyState


class DeskPage(Page):
    """Shows nothing of the others' reviews before a lead who also reviews has submitted their own, unless asked to.

    A page gives its content to :meth:`set_content`, and shows the table in :meth:`show_table`.
    """

    told = Signal(str)

    def __init__(self, desk: MeetingDesk) -> None:
        super().__init__()
        self.desk = desk
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        desk.read.connect(self._read)
        desk.busy_changed.connect(self._show_busy)
        desk.failed.connect(lambda reason: self.say_instead(self.tr("The file couldn't be read"), reason))
        self.empty.button.clicked.connect(self._show_anyway)

    @property
    def shows_content(self) -> bool:
        """Whether the content is shown, and not why there is none."""
        return self._stack.currentWidget() is not self.empty

    def set_content(self, content: QWidget) -> None:
        """Set what is shown once the file is read."""
        self._stack.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_table(self, table: Table) -> None:
        """Show what was read."""
        raise NotImplementedError

    def focus_content(self) -> None:
        """Put the focus where one works."""
        raise NotImplementedError

    def entered(self) -> None:
        """Read the file if it may have changed since."""
        unfinished = self.desk.own_unfinished
        if unfinished:
            what = self.tr("%n of your own review(s) are not submitted yet.", "", unfinished)
            why = self.tr("This page shows what the others think, and that colours one's own judgement.")
            self.say_instead(
                self.tr("Your own reviews come first"), f"{what} {why}", button=self.tr("Show the page &anyway")
            )
            return
        self.desk.entered()
        if self.desk.table is not None:
            self._read()
        self.focus_content()

    def say_instead(self, title: str, text: str = "", *, button: str = "") -> None:
        """Say why there is nothing to show."""
        self.empty.say(title, text, button=button)
        self.empty.setContentsMargins(9, 9, 9, 9)
        self._stack.setCurrentWidget(self.empty)

    def _read(self) -> None:
        if self.desk.table is not None and not self.desk.own_unfinished:
            self._stack.setCurrentIndex(1)
            self.show_table(self.desk.table)

    def _show_busy(self, busy: bool) -> None:
        if busy and self.desk.table is None:
            self.say_instead(self.tr("Computing…"))

    def _show_anyway(self) -> None:
        self.desk.shows_others = True
        self.entered()
