"""The pages of one open file, wired to each other and to the window around them."""

from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from workbench.documents.client import DocumentClient
from workbench.views.inbox.inbox_page import InboxPage
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.settings import Settings

if TYPE_CHECKING:
    from workbench.views.meeting.meeting_desk import MeetingDesk
    from workbench.views.review.review_page import ReviewPage
    from workbench.views.review.undo_steps import UndoSteps

_AT_REST = 300  # ms after the inbox is shown until the review page is built: nobody has chosen an application yet


class OpenPages(QObject):
    """Opens a review file and offers its pages; one of these lives while the file is open.

    Raises:
        InputRefusedError: the file can't be opened.
    """

    def __init__(
        self,
        window: MainWindow,
        path: Path,
        *,
        documents: DocumentClient,
        keys: KeyMap,
        settings: Settings,
        runner: Runner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._settings = settings
        self._runner = runner
        self.file = OpenFile(path, documents, self)
        self.inbox = InboxPage(self.file, keys, runner)
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST)
        self._connect()
        self._offer()

    @cached_property
    def review(self) -> "ReviewPage":
        """The review page, built when it is first needed, or at rest: the inbox doesn't wait for it."""
        from workbench.views.review.review_page import ReviewPage

        page = ReviewPage(self.file, self._keys, settings=self._settings, runner=self._runner)
        page.set_order(self.inbox.order)
        self.inbox.order_changed.connect(page.set_order)
        page.questions.history_requested.connect(self._show_history_of)
        document = page.document_panel
        self._window.back_requested.connect(document.go_back)
        self._window.forward_requested.connect(document.go_forward)
        document.history_changed.connect(self._show_history)
        return page

    @cached_property
    def steps(self) -> "UndoSteps":
        """Undo and redo; what they would do is read with the review page."""
        from workbench.views.review.undo_steps import UndoSteps

        steps = UndoSteps(self.file, self.review.session.writer, self)
        steps.changed.connect(self._show_steps)
        steps.told.connect(self._window.show_message)
        steps.done.connect(self.review.show_change)
        return steps

    def show(self) -> None:
        """Show the file, beginning with its inbox."""
        self._window.show_workspace(self.file.path, "inbox" if self.inbox.model.rowCount() else "setup")
        self._window.show_saved(datetime.now().astimezone())  # whatever is in the file is on the disk
        self._rest.start()

    def close(self) -> bool:
        """Write what waits and let go of the file; False where something couldn't be written."""
        if not self.flush():
            return False
        self._rest.stop()
        self.inbox.text_search.stop()
        self._window.remove_pages()
        self._window.menus.show_steps("", "")
        self._window.action("go.conflicts").triggered.disconnect(self._show_conflicts)
        for action in ("go.conflicts", "go.back", "go.forward"):
            self._window.action(action).setEnabled(False)
        self.file.set_aside()
        self.file.documents.close()
        self.deleteLater()
        return True

    def flush(self) -> bool:
        """Write whatever waits to be written; False where that couldn't be done."""
        built = [self.__dict__[name] for name in ("review", "meeting") if name in self.__dict__]
        return all(page.flush() for page in built)  # what was never built holds nothing back

    def _connect(self) -> None:
        self.file.saved.connect(self._window.show_saved)
        self.file.not_saved.connect(self._window.show_not_saved)
        self._window.hand_in_requested.connect(self._hand_in)
        self._window.action("go.conflicts").triggered.connect(self._show_conflicts)
        self._window.action("go.conflicts").setEnabled(True)
        self.inbox.application_chosen.connect(self.show_application)
        self._window.undo_requested.connect(self._undo)
        self._window.redo_requested.connect(self._redo)
        self._rest.timeout.connect(self._come_to_rest)
        self._keys.changed.connect(self._show_steps_again)  # after the actions, which write their own texts then
        self._window.page_changed.connect(self._turned)

    def _turned(self, page_id: str) -> None:
        self._show_history()
        if page_id == "review":
            self._show_steps()  # from here on there is something to undo

    def _undo(self) -> None:
        self.steps.undo()

    def _redo(self) -> None:
        self.steps.redo()

    def _show_history(self) -> None:
        """Offer going back and forward where that does something: in the document that is shown."""
        document = self.review.document_panel if self._window.workspace.current_page == "review" else None
        self._window.action("go.back").setEnabled(document is not None and document.can_go_back)
        self._window.action("go.forward").setEnabled(document is not None and document.can_go_forward)

    def _offer(self) -> None:
        window = self._window
        window.set_lead(self.file.is_lead)
        window.set_reviewer(self.file.file.reviewer is not None)
        window.add_page("inbox", "Inbox", "inbox", lambda: self.inbox)
        window.add_page("review", "Review", "file-text", lambda: self.review)
        if self.file.is_lead:
            self._offer_lead_pages()
        else:  # a reviewer with two computers merges one's file into the other's
            window.add_page("merge", "Merge", "git-merge", self._merge_page)
        window.add_page("history", "History", "clock", self._history_page)

    def _offer_lead_pages(self) -> None:
        """Offer what only a lead needs; each is imported and built when it is first shown."""
        add = partial(self._window.add_page, lead_only=True)
        add("setup", "Call", "settings", self._setup_page)
        add("eligibility", "Eligibility", "circle-check", self._eligibility_page)
        add("merge", "Merge", "git-merge", self._merge_page)
        add("ranking", "Ranking", "list-ordered", self._ranking_page)
        add("meeting", "Meeting", "users", self._meeting_page)
        add("selection", "Selection", "check", self._selection_page)
        add("report", "Report", "file-spreadsheet", self._report_page)

    def _setup_page(self) -> QWidget:
        from workbench.views.setup.setup_page import SetupPage

        return SetupPage(self.file, self._runner)

    def _eligibility_page(self) -> QWidget:
        from workbench.views.eligibility.eligibility_page import EligibilityPage

        return EligibilityPage(self.file, self._keys, self._runner)

    def _merge_page(self) -> QWidget:
        from workbench.views.merge.merge_desk import MergeDesk

        page = MergeDesk(self.file, self._runner, self._keys)
        page.conflicts_requested.connect(self._show_conflicts)
        return page

    def _history_page(self) -> QWidget:
        from workbench.views.history.history_page import HistoryPage

        return HistoryPage(self.file, self._runner)

    def _show_history_of(self, about: str, title: str) -> None:
        from workbench.models.audit import AuditQuery
        from workbench.views.history.history_dialog import HistoryDialog

        HistoryDialog(self.file.path, AuditQuery(about=about), title, self._runner, self._window).open()

    def _show_conflicts(self) -> None:
        from workbench.views.merge.conflicts_dialog import ConflictsDialog

        if self.review.flush():
            dialog = ConflictsDialog(self.file, self._runner, self._keys, self._window)
            dialog.settled.connect(self._tell_settled)
            dialog.sent_back.connect(self._send_back)
            dialog.open()

    def _tell_settled(self, count: int) -> None:
        self._window.show_message(self.tr("%n conflict(s) settled.", "", count))

    def _send_back(self, people: tuple[str, ...]) -> None:
        """Write the hand-outs of those whose conflicts go back to them: they settle them and hand in again."""
        from workbench.views.merge.merge_desk import MergeDesk

        self._window.show_page("merge")
        page = self._window.workspace.page("merge")
        assert isinstance(page, MergeDesk)
        page.show_tab(page.files)
        page.files.handouts.choose_folder(people)

    def _ranking_page(self) -> QWidget:
        from workbench.views.ranking.ranking_page import RankingPage

        page = RankingPage(self.file, self._runner)
        page.report_requested.connect(self._report)
        return page

    @cached_property
    def meeting(self) -> "MeetingDesk":
        """What the pages of the meeting and the selection share."""
        from workbench.views.meeting.meeting_desk import MeetingDesk

        return MeetingDesk(self.file, self._runner, self)

    def _meeting_page(self) -> QWidget:
        from workbench.views.meeting.meeting_page import MeetingPage

        page = MeetingPage(self.meeting, self._keys, settings=self._settings)
        page.told.connect(self._window.show_message)
        return page

    def _selection_page(self) -> QWidget:
        from workbench.views.meeting.selection_page import SelectionPage

        page = SelectionPage(self.meeting, self._keys)
        page.told.connect(self._window.show_message)
        return page

    def _report_page(self) -> QWidget:
        from workbench.views.report.report_page import ReportPage

        return ReportPage(self.file, self._runner)

    def _report(self, places: int) -> None:
        from workbench.views.report.report_page import ReportPage

        self._window.show_page("report")
        page = self._window.workspace.page("report")
        assert isinstance(page, ReportPage)
        page.places.setValue(places)

    def _hand_in(self) -> None:
        from workbench.views.merge.hand_in_dialog import HandInDialog

        if self.flush():
            dialog = HandInDialog(self.file, self._runner, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_steps(self) -> None:
        self._window.menus.show_steps(self.steps.undo_words, self.steps.redo_words)

    def _come_to_rest(self) -> None:
        """Build the review page in good time; while a merge has the file, wait for it."""
        if self.file.is_set_aside:
            self._rest.start()
        else:
            self._show_steps()

    def _show_steps_again(self) -> None:
        if "steps" in self.__dict__:  # else they are shown when they are known
            self._show_steps()

    def show_application(self, application: str) -> None:
        """Show an application on the review page."""
        self.review.show_application(application)
        self._window.show_page("review")
