"""Carries what the reviewer enters into the journal, and keeps whatever could not be written yet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.models import reviewing
from workbench.models.file import ReviewFile
from workbench.models.reviewing import ReviewSheet, ScoreEntry
from workbench.views.open_file import OpenFile

COMMENT_DELAY = 300  # ms from the first unsaved letter, so that steady typing is saved along the way too
RETRY_DELAY = 5000  # ms after a failure: a full disk or a lost share may come back


@dataclass(frozen=True)
class _Place:
    application: str
    criterion: str
    is_comment: bool


class ReviewWriter(QObject):
    """Writes points at once and comments shortly after; ``unsaved_changed`` says whether anything waits in vain.

    What could not be written stays here, is shown by :meth:`overlay` and tried again, until it is written.
    """

    unsaved_changed = Signal(bool)

    def __init__(self, workspace: OpenFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: dict[_Place, Decimal | str | None] = {}
        self._failed = False
        self._comment_timer = QTimer(self, singleShot=True, interval=COMMENT_DELAY)
        self._retry_timer = QTimer(self, singleShot=True, interval=RETRY_DELAY)
        self._comment_timer.timeout.connect(self.flush)
        self._retry_timer.timeout.connect(self.flush)

    def set_points(self, application: str, criterion: str, points: Decimal | None) -> bool:
        """Write points, and everything that waits; return whether all of it is durable."""
        self._put(_Place(application, criterion, False), points)
        return self.flush()

    def set_comment(self, application: str, criterion: str, comment: str) -> None:
        """Take note of a comment, and write it shortly."""
        self._put(_Place(application, criterion, True), comment)
        if not self._comment_timer.isActive():
            self._comment_timer.start()

    def flush(self) -> bool:
        """Write everything that waits, in the order in which it was entered; return whether all of it is durable."""
        self._comment_timer.stop()
        self._retry_timer.stop()
        while self._waiting:
            place, value = next(iter(self._waiting.items()))
            if not self._workspace.write(_change(self._workspace.reviewer or "", place, value)):
                self._retry_timer.start()
                self._set_failed(True)
                return False
            del self._waiting[place]
            self._workspace.review_changed.emit(place.application)
        self._set_failed(False)
        return True

    def do(self, application: str, change: Callable[[ReviewFile], object]) -> bool:
        """Make another change to a review after everything that waits; return whether it is durable."""
        if not (self.flush() and self._workspace.write(change)):
            return False
        self._workspace.review_changed.emit(application)
        return True

    def overlay(self, sheet: ReviewSheet) -> ReviewSheet:
        """Return the review with what waits for it laid over what is stored."""
        for place, value in self._waiting.items():
            if place.application == sheet.application:
                sheet = with_value(sheet, place.criterion, value)
        return sheet

    def _put(self, place: _Place, value: Decimal | str | None) -> None:
        self._waiting.pop(place, None)
        self._waiting[place] = value

    def _set_failed(self, failed: bool) -> None:
        if failed != self._failed:
            self._failed = failed
            self.unsaved_changed.emit(failed)


def with_value(sheet: ReviewSheet, criterion: str, value: Decimal | str | None) -> ReviewSheet:
    """Return the review with other points (a number or None) or another comment (text) on a criterion."""
    entry = sheet.scores.get(criterion, ScoreEntry())
    if isinstance(value, str):
        entry = replace(entry, comment=value)
    else:  # points take an abstention back
        entry = replace(entry, points=value, is_stale=False, is_abstained=entry.is_abstained and value is None)
    return replace(sheet, scores={**sheet.scores, criterion: entry})


def _change(reviewer: str, place: _Place, value: Decimal | str | None) -> Callable[[ReviewFile], None]:
    def change(file: ReviewFile) -> None:
        at = {"reviewer": reviewer, "application": place.application, "criterion": place.criterion}
        if isinstance(value, str):
            reviewing.set_comment(file, **at, comment=value)
        else:
            reviewing.set_points(file, **at, points=value)

    return change
