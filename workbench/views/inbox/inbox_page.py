"""The inbox page: find an application, see how far one has come, open it, submit what is finished."""

from collections import Counter

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from workbench.models import reviewing
from workbench.models.evidence import evidence_of
from workbench.models.file import ReviewFile
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.inbox.inbox_model import REVIEW_COLUMNS, InboxColumn, InboxRole, InboxTableModel
from workbench.views.inbox.inbox_proxy import InboxProxyModel
from workbench.views.inbox.status import STATUS_ICONS, ReviewStatus, status_text
from workbench.views.inbox.submit_dialog import SubmitDialog
from workbench.views.inbox.text_search import Found, TextSearch
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.runner import Runner
from workbench.views.theme import gap, icon_size


class InboxPage(Page):
    """Lists the applications; ``order_changed`` carries their ids as one reads them, whatever the search hides."""

    application_chosen = Signal(str)
    order_changed = Signal(tuple)
    key_scopes: tuple[Scope, ...] = ("window", "list")

    def __init__(self, workspace: OpenFile, keys: KeyMap, runner: Runner) -> None:
        super().__init__()
        self._workspace = workspace
        self._is_reviewer = workspace.reviewer is not None
        self._is_writable = False
        self.model = InboxTableModel(workspace.call, workspace.reviewer, self)
        self.proxy = InboxProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.text_search = TextSearch(workspace, runner, self)
        self.search = QLineEdit()
        self.search_note = MutedLabel()
        self.status_filter = QComboBox()
        self.by_number = QCheckBox()
        self.progress_text = QLabel()
        self.progress = QProgressBar()
        self.submit_button = QPushButton()
        self.table = QTableView()
        self.empty = MutedLabel()
        self._build()
        self._actions = self._make_actions(keys)
        self._connect()
        self._retranslate()
        self.reload()

    # -- public --------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read everything anew, and stay on the same application."""
        current, file = self.current_application(), self._workspace.file
        self._is_writable = file.is_writable
        self.model.set_rows(self._workspace.call, reviewing.inbox(file, reviewer=self._workspace.reviewer))
        self.text_search.set_rows(self.model.rows)
        self._count_evidence()
        self.proxy.sort(0)
        self._select(current)
        self._show_progress()
        self._emit_order()

    def current_application(self) -> str:
        """Return the id of the application that the cursor is on; "" without one."""
        found = self.table.currentIndex().data(InboxRole.APPLICATION)
        return found if isinstance(found, str) else ""

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
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.status_filter.addItem("", None)
        for status in ReviewStatus:
            self.status_filter.addItem(icon(*STATUS_ICONS[status]), "", status)
        self.progress.setTextVisible(False)
        self.submit_button.setIcon(icon("send"))
        self._build_table()
        self._bar, self._foot = QHBoxLayout(), QHBoxLayout()
        self._bar.addWidget(self.search, 1)
        self._bar.addWidget(self.status_filter)
        self._bar.addWidget(self.by_number)
        self._foot.addWidget(self.progress_text)
        self._foot.addWidget(self.progress, 1)
        self._foot.addWidget(self.submit_button)
        column = QVBoxLayout(self)
        column.addLayout(self._bar)
        column.addWidget(self.search_note)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        column.addLayout(self._foot)
        for only_for_reviewers in (self.status_filter, self.by_number, self.progress, self.submit_button):
            only_for_reviewers.setVisible(self._is_reviewer)
        self.proxy.set_by_number(not self._is_reviewer)
        self._resize_parts()

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.proxy)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)  # Tab leaves the list: it is one stop on the way through the page
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionsClickable(False)
        for column in REVIEW_COLUMNS:
            table.setColumnHidden(column, not self._is_reviewer)
        table.setColumnHidden(InboxColumn.HITS, True)

    def _make_actions(self, keys: KeyMap) -> tuple[QAction, ...]:
        # Owned by the list, so that Enter and letters typed in the search box or the filter stay there.
        return (
            keys.action("list.open", self.table, self._open_current),
            keys.action("list.search", self, self._start_search),
            keys.action("list.next_unscored", self.table, self._open_next_unscored),
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter_text)
        self.text_search.found.connect(self._show_found)
        self.text_search.progressed.connect(self._show_search_note)
        self.search.returnPressed.connect(self.table.setFocus)
        self.status_filter.currentIndexChanged.connect(self._filter_status)
        self.by_number.toggled.connect(self._order)
        self.table.doubleClicked.connect(self._open)
        self.submit_button.clicked.connect(self.ask_to_submit)
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
        self.table.setColumnHidden(InboxColumn.HITS, not found)
        self._resize_columns()
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

    def _filtered(self) -> None:
        if not self.table.currentIndex().isValid():
            self._select("")
        self._show_emptiness()
        announce(self.table, self.tr("%n application(s) shown", "", self.proxy.rowCount()))

    def _order(self, by_number: bool) -> None:
        current = self.current_application()
        self.proxy.set_by_number(by_number)
        self._select(current)
        self._emit_order()

    def _emit_order(self) -> None:
        role = InboxRole.NUMBER if self.proxy.by_number else InboxRole.SHUFFLE
        indexes = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        ordered = sorted(indexes, key=lambda index: (index.data(role), index.row()))
        self.order_changed.emit(tuple(index.data(InboxRole.APPLICATION) for index in ordered))

    def _select(self, application: str) -> None:
        """Put the cursor on an application, or on the first where it isn't shown."""
        rows = range(self.proxy.rowCount())
        found = (row for row in rows if self.proxy.index(row, 0).data(InboxRole.APPLICATION) == application)
        index = self.proxy.index(next(found, 0), InboxColumn.APPLICANT)
        if index.isValid():
            self.table.setCurrentIndex(index)

    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.application_chosen.emit(index.data(InboxRole.APPLICATION))

    def _open_next_unscored(self) -> None:
        for row in range(self.proxy.rowCount()):
            index = self.proxy.index(row, 0)
            if index.data(InboxRole.STATUS).is_open:
                self._open(index)
                return
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
            self._show_progress()

    def _count_evidence(self, application: str = "") -> None:
        """Count the evidence of one application, or of all."""
        reviewer = self._workspace.reviewer
        if reviewer is not None:
            rows = evidence_of(self._workspace.file, reviewer=reviewer, application=application or None)
            asked = [application] if application else [row.id for row in self.model.rows]
            self.model.set_evidence({**dict.fromkeys(asked, 0), **Counter(row.application for row in rows)})

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_progress(self) -> None:
        done = len(self.model.with_status(ReviewStatus.SUBMITTED))
        left_out = sum(len(self.model.with_status(each)) for each in (ReviewStatus.CONFLICT, ReviewStatus.WITHDRAWN))
        all_of_them = self.model.rowCount()
        expected = all_of_them - left_out
        if self._is_reviewer:
            text = self.tr("%1 of %n application(s) submitted", "", expected).replace("%1", str(done))
        else:
            text = self.tr("%n application(s)", "", all_of_them)
        self.progress_text.setText(text)
        self.progress.setRange(0, max(expected, 1))
        self.progress.setValue(done)
        self.progress.setAccessibleName(text)
        self._show_submit()
        self._show_emptiness()

    def _show_submit(self) -> None:
        ready = len(self.model.with_status(ReviewStatus.READY))
        self.submit_button.setEnabled(ready > 0 and self._is_writable)
        self.submit_button.setText(
            self.tr("&Submit %n finished review(s)…", "", ready) if ready else self.tr("No finished reviews to submit")
        )

    def _show_emptiness(self) -> None:
        none_at_all = self.model.rowCount() == 0
        self.empty.setText(
            self.tr("There are no applications in this file yet.")
            if none_at_all
            else self.tr("No application matches the search and the filter.")
        )
        self.empty.setVisible(self.proxy.rowCount() == 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        self._resize_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out among the columns, now that it is known."""
        super().showEvent(event)
        self._resize_columns()

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
        self.status_filter.setItemText(0, self.tr("Any status"))
        for row, status in enumerate(ReviewStatus, start=1):
            self.status_filter.setItemText(row, status_text(status))
        self.status_filter.setAccessibleName(self.tr("Show applications with this status"))
        self.by_number.setText(self.tr("In order of &number"))
        self.by_number.setToolTip(
            self.tr("Otherwise in an order of your own, so that no application is read last by everybody.")
        )
        self.table.setAccessibleName(self.tr("Applications"))
        self.model.retranslate()
        self._resize_columns()
        self._show_search_note()
        self._show_progress()

    def _resize_parts(self) -> None:
        side = icon_size(self)
        self.table.setIconSize(QSize(side, side))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        self.progress.setFixedHeight(2 * gap(self))
        for row in (self._bar, self._foot):
            row.setSpacing(2 * gap(self))
        self._resize_columns()

    def _resize_columns(self) -> None:
        """Give each column the width of a usual text, and what is left to the last two; the rest is scrolled to."""
        metrics = self.fontMetrics()
        unit, room = metrics.averageCharWidth(), icon_size(self) + 3 * gap(self)
        widths = {
            InboxColumn.NUMBER: 6 * unit,
            InboxColumn.REGION: 20 * unit,
            InboxColumn.STATUS: max(metrics.horizontalAdvance(status_text(each)) for each in ReviewStatus) + room,
            InboxColumn.SCORED: 10 * unit,
            InboxColumn.TOTAL: 8 * unit,
            InboxColumn.EVIDENCE: 10 * unit,
            InboxColumn.HITS: 44 * unit,
            InboxColumn.FLAGS: 16 * unit + room,
        }
        taken = sum(width for column, width in widths.items() if not self.table.isColumnHidden(column))
        left = self.table.viewport().width() - taken
        widths[InboxColumn.APPLICANT] = max(left // 2, 26 * unit)
        widths[InboxColumn.DOCUMENTS] = max(left - widths[InboxColumn.APPLICANT], 26 * unit + room)
        for column, width in widths.items():
            self.table.setColumnWidth(column, width)
