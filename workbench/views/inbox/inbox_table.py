"""The list of applications: one row each, opened by Enter or a double click, columns as wide as their texts."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from workbench.views.inbox.inbox_model import REVIEW_COLUMNS, InboxColumn, InboxRole
from workbench.views.inbox.inbox_proxy import InboxProxyModel
from workbench.views.inbox.status import ReviewStatus, status_text
from workbench.views.theme import gap, icon_size


class InboxTable(QTableView):
    """Shows the inbox's model; what only reviewers have is left out for others."""

    application_opened = Signal(str)

    def __init__(self, proxy: InboxProxyModel, *, is_reviewer: bool) -> None:
        super().__init__()
        self._proxy = proxy
        self.setModel(proxy)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the list: it is one stop on the way through the page
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        for column in REVIEW_COLUMNS:
            self.setColumnHidden(column, not is_reviewer)
        self.setColumnHidden(InboxColumn.HITS, True)
        self.doubleClicked.connect(self._open)
        self._resize_parts()

    def current_application(self) -> str:
        """Return the id of the application that the cursor is on; "" without one."""
        found = self.currentIndex().data(InboxRole.APPLICATION)
        return found if isinstance(found, str) else ""

    def select_application(self, application: str) -> None:
        """Put the cursor on an application, or on the first where it isn't shown."""
        rows = range(self._proxy.rowCount())
        found = (row for row in rows if self._proxy.index(row, 0).data(InboxRole.APPLICATION) == application)
        index = self._proxy.index(next(found, 0), InboxColumn.APPLICANT)
        if index.isValid():
            self.setCurrentIndex(index)

    def open_current(self) -> None:
        """Open the application that the cursor is on."""
        self._open(self.currentIndex())

    def open_next_unscored(self) -> bool:
        """Open the first application shown that lacks points; return whether there is one."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(InboxRole.STATUS).is_open:
                self._open(index)
                return True
        return False

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.application_opened.emit(index.data(InboxRole.APPLICATION))

    def show_hits(self, shown: bool) -> None:
        """Show what a search has found in the documents, or nothing of it."""
        self.setColumnHidden(InboxColumn.HITS, not shown)
        self.share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        self.share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out among the columns, now that it is known."""
        super().showEvent(event)
        self.share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()

    def _resize_parts(self) -> None:
        side = icon_size(self)
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        self.share_room()

    def share_room(self) -> None:
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
        header = self.horizontalHeader()
        widths = {column: max(width, header.sectionSizeHint(column)) for column, width in widths.items()}
        taken = sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        left = self.viewport().width() - taken
        widths[InboxColumn.APPLICANT] = max(left // 2, 26 * unit)
        widths[InboxColumn.DOCUMENTS] = max(left - widths[InboxColumn.APPLICANT], 26 * unit + room)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
