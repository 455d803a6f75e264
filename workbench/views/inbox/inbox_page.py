"""The inbox page: find an application, see how far one has come, open it, submit what is finished."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout

from workbench.models import reviewing
from workbench.models.evidence import evidence_counts
from workbench.models.file import ReviewFile
from workbench.next_steps import reviewer_steps
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.inbox.inbox_foot import InboxFoot
from workbench.views.inbox.inbox_model import InboxRole, InboxTableModel
from workbench.views.inbox.inbox_proxy import InboxProxyModel
from workbench.views.inbox.inbox_table import InboxTable
from workbench.views.inbox.next_step_button import NextStepButton
from workbench.views.inbox.status import STATUS_ICONS, ReviewStatus, status_text
from workbench.views.inbox.submit_dialog import SubmitDialog
from workbench.views.inbox.text_search import Found, TextSearch
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.runner import Runner
from workbench.views.theme import gap


class InboxPage(Page):
    """Lists the applications; ``order_changed`` carries their ids as one reads them, whatever the search hides."""

    application_chosen = Signal(str)
    hand_in_requested = Signal()
    order_changed = Signal(tuple)
    key_scopes: tuple[Scope, ...] = ("window", "list")

    def __init__(self, workspace: OpenFile, keys: KeyMap, runner: Runner) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_reviewer = workspace.reviewer is not None
        self.model = InboxTableModel(workspace.call, workspace.reviewer, self)
        self.proxy = InboxProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.text_search = TextSearch(workspace, runner, self)
        self.search = QLineEdit()
        self.search_note = MutedLabel()
        self.status_filter = QComboBox()
        self.flagged_only = QCheckBox()
        self.by_number = QCheckBox()
        self.next_step = NextStepButton()
        self.table = InboxTable(self.proxy, is_reviewer=self._is_reviewer)
        self.empty = MutedLabel()
        self.foot = InboxFoot(self.model, is_reviewer=self._is_reviewer)
        self._build()
        self._actions = self._make_actions(keys)
        self._connect()
        self._retranslate()
        self.reload()

    # -- public --------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read everything anew, and stay on the same application."""
        current, file, call = self.table.current_application(), self._workspace.file, self._workspace.call
        self.model.set_rows(call, reviewing.inbox(file, reviewer=self._workspace.reviewer))
        self.text_search.set_rows(self.model.rows)
        self._count_evidence()
        self.proxy.sort(0)
        self.table.select_application(current)
        self.foot.show_call(call.review_by, is_writable=file.is_writable)
        self._show_emptiness()
        self._show_next_step()
        self.order_changed.emit(self.order)

    @property
    def order(self) -> tuple[str, ...]:
        """The applications' ids as one reads them, whatever the search hides."""
        role = InboxRole.NUMBER if self.proxy.by_number else InboxRole.SHUFFLE
        indexes = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        ordered = sorted(indexes, key=lambda index: (index.data(role), index.row()))
        return tuple(index.data(InboxRole.APPLICATION) for index in ordered)

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what the window's menu offers for this page."""
        return self._actions

    def entered(self) -> None:
        """Put the cursor in the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> bool:
        """Go from the search and filters to the list."""
        if self.table.hasFocus():
            return False
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        (self.table if inside else self.search).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.search.setClearButtonEnabled(True)
        self._lens = self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.status_filter.addItem("", None)
        for status in ReviewStatus:
            self.status_filter.addItem(icon(*STATUS_ICONS[status]), "", status)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.search, 1)
        for narrowing in (self.status_filter, self.flagged_only, self.by_number):
            self._bar.addWidget(narrowing)
        self._bar.addWidget(self.next_step)
        self.next_step.setVisible(self._is_reviewer and not self._workspace.is_lead)
        column = QVBoxLayout(self)
        column.addLayout(self._bar)
        column.addWidget(self.search_note)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addWidget(self.foot)
        for only_for_reviewers in (self.status_filter, self.by_number):
            only_for_reviewers.setVisible(self._is_reviewer)
        self.proxy.set_by_number(not self._is_reviewer)
        self._resize_parts()

    def _make_actions(self, keys: KeyMap) -> tuple[QAction, ...]:
        # Owned by the list, so that Enter and letters typed in the search box or the filter stay there.
        return (
            keys.action("list.open", self.table, self.table.open_current),
            keys.action("list.search", self, self._start_search),
            keys.action("list.next_unscored", self.table, self._open_next_unscored),
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter_text)
        self.text_search.found.connect(self._show_found)
        self.text_search.progressed.connect(self._show_search_note)
        self.search.returnPressed.connect(self.table.setFocus)
        self.status_filter.currentIndexChanged.connect(self._filter_status)
        self.flagged_only.toggled.connect(self._filter_flagged)
        self.by_number.toggled.connect(self._order_by)
        self.table.application_opened.connect(self.application_chosen)
        self.foot.submit_requested.connect(self.ask_to_submit)
        self.next_step.step_chosen.connect(self._take_step)
        self._workspace.review_changed.connect(self._review_changed)
        self._workspace.evidence_changed.connect(self._count_evidence)
        self._workspace.replaced.connect(self.reload)

    # -- finding and opening -------------------------------------------------------------------------------------

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter_text(self, text: str) -> None:
        self.proxy.set_found(())  # the documents are asked anew
        self.proxy.set_needle(text)
        self.text_search.search(text)
        self._show_search_note()
        self._filtered()

    def _show_found(self, found: Found) -> None:
        """Show what the documents hold of the search, beside what the list itself has shown already."""
        self.model.set_found(found)
        self.proxy.set_found(found.keys())
        self.table.show_hits(bool(found))
        if found:
            self._filtered()

    def _show_search_note(self) -> None:
        """Say what the search doesn't reach, while one searches."""
        left, unread = self.text_search.left, self.text_search.unread
        text = ""
        if left:
            text = self.tr("%n document(s) are still being read for the search.", "", left)
        elif unread:
            text = self.tr("The text of %n document(s) can't be read, so nothing is found in them.", "", unread)
        self.search_note.setText(text)
        self.search_note.setVisible(bool(text) and bool(self.search.text().strip()))

    def _filter_status(self) -> None:
        self.proxy.set_status(self.status_filter.currentData())
        self._filtered()

    def _filter_flagged(self, on: bool) -> None:
        self.proxy.set_flagged_only(on)
        self._filtered()

    def _filtered(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.select_application("")
        self._show_emptiness()
        announce(self.table, self.tr("%n application(s) shown", "", self.proxy.rowCount()))

    def _order_by(self, by_number: bool) -> None:
        current = self.table.current_application()
        self.proxy.set_by_number(by_number)
        self.table.select_application(current)
        self.order_changed.emit(self.order)

    def _open_next_unscored(self) -> None:
        if not self.table.open_next_unscored():
            announce(self.table, self.tr("No application here lacks points."))

    # -- submitting ----------------------------------------------------------------------------------------------

    def ask_to_submit(self) -> None:
        """Ask whether all finished reviews should be submitted, naming them."""
        ready = self.model.with_status(ReviewStatus.READY)
        if ready:
            dialog = SubmitDialog(ready, self)
            dialog.accepted.connect(lambda: self._submit([row.id for row in ready]))
            dialog.open()

    def _submit(self, applications: list[str]) -> None:
        def change(file: ReviewFile) -> None:
            reviewing.submit(file, reviewer=self._workspace.reviewer or "", applications=applications)

        if self._workspace.write(change):
            for application in applications:
                self._workspace.review_changed.emit(application)
            announce(self.table, self.tr("%n review(s) submitted", "", len(applications)))

    def _review_changed(self, application: str) -> None:
        reviewer = self._workspace.reviewer
        if reviewer is not None:
            sheet = reviewing.review_sheet(self._workspace.file, reviewer=reviewer, application=application)
            self.model.set_review(sheet)
            self.foot.refresh()
            self._show_emptiness()
            self._show_next_step()

    def _show_next_step(self) -> None:
        if self._is_reviewer and not self._workspace.is_lead:
            self.next_step.show_steps(reviewer_steps(self._workspace.call, self.model.rows))

    def _take_step(self, step: str) -> None:
        if step == "hand_in":
            self.hand_in_requested.emit()
        elif step == "submit":
            self.ask_to_submit()
        else:  # answers on conflicts of interest and points are given on the review page
            self._open_next_unscored()

    def _count_evidence(self, application: str = "") -> None:
        """Count the evidence of one application, or of all."""
        reviewer = self._workspace.reviewer
        if reviewer is not None:
            asked = [application] if application else [row.id for row in self.model.rows]
            counts = evidence_counts(self._workspace.file, reviewer=reviewer, application=application or None)
            self.model.set_evidence({**dict.fromkeys(asked, 0), **counts})

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_emptiness(self) -> None:
        none_at_all = self.model.rowCount() == 0
        self.empty.setText(
            self.tr("There are no applications in this file yet.")
            if none_at_all
            else self.tr("No application matches the search and the filter.")
        )
        self.empty.setVisible(self.proxy.rowCount() == 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Search applicants, numbers, regions and the documents' text"))
        self.search.setAccessibleName(self.tr("Search the applications"))
        self._lens.setText(self.search.accessibleName())
        self.status_filter.setItemText(0, self.tr("Any status"))
        for row, status in enumerate(ReviewStatus, start=1):
            self.status_filter.setItemText(row, status_text(status))
        self.status_filter.setAccessibleName(self.tr("Show applications with this status"))
        self.flagged_only.setText(self.tr("Flagge&d only"))
        self.by_number.setText(self.tr("In order of &number"))
        self.by_number.setToolTip(
            self.tr("Otherwise in an order of your own, so that no application is read last by everybody.")
        )
        self.table.setAccessibleName(self.tr("Applications"))
        self.model.retranslate()
        self.table.share_room()
        self._show_search_note()
        self._show_emptiness()

    def _resize_parts(self) -> None:
        self._bar.setSpacing(2 * gap(self))
