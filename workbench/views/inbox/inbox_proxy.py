"""The inbox as one wants to see it: searched, filtered by status, shuffled or in order of number."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from workbench.views.inbox.inbox_model import InboxRole
from workbench.views.inbox.status import ReviewStatus


class InboxProxyModel(QSortFilterProxyModel):
    """Sorts by the reviewer's shuffle or by number, and by nothing else: the inbox is no ranking."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._found: Collection[str] = ()
        self._status: ReviewStatus | None = None
        self._is_flagged_only = False
        self.set_by_number(False)

    @property
    def by_number(self) -> bool:
        """Whether the order is that of numbers."""
        return self.sortRole() == InboxRole.NUMBER

    def set_by_number(self, on: bool) -> None:
        """Sort by number, or as shuffled for the reviewer."""
        self.setSortRole(InboxRole.NUMBER if on else InboxRole.SHUFFLE)
        self.sort(0)

    def set_needle(self, text: str) -> None:
        """Leave only rows in whose number, applicant, region or organisation number every word of ``text`` occurs.

        What was found in the documents stays too (see :meth:`set_found`).
        """
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def set_found(self, applications: Collection[str]) -> None:
        """Leave the rows of these applications (ids) besides: the search has found them by their documents."""
        self.beginFilterChange()
        self._found = applications
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def set_status(self, status: ReviewStatus | None) -> None:
        """Leave only rows of this status, or of any for None."""
        self.beginFilterChange()
        self._status = status
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def set_flagged_only(self, on: bool) -> None:
        """Leave only what the reviewer or the lead has flagged, or all."""
        self.beginFilterChange()
        self._is_flagged_only = on
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether a row passes the search and the filter."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._status is not None and index.data(InboxRole.STATUS) is not self._status:
            return False
        if self._is_flagged_only and not index.data(InboxRole.IS_FLAGGED):
            return False
        searched = index.data(InboxRole.SEARCH)
        return all(word in searched for word in self._words) or index.data(InboxRole.APPLICATION) in self._found
