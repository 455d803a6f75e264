"""How far the reviewer has come with an application."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from workbench.models.call import CallInfo
from workbench.models.reviewing import InboxRow
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP


class ReviewStatus(Enum):
    """One reviewer's progress with one application."""

    NOT_STARTED = "not started"
    STARTED = "started"
    READY = "ready"
    SUBMITTED = "submitted"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether points are still missing that the reviewer should give."""
        return self in (ReviewStatus.NOT_STARTED, ReviewStatus.STARTED)


STATUS_TEXTS = {
    ReviewStatus.NOT_STARTED: QT_TRANSLATE_NOOP("ReviewStatus", "Not started"),
    ReviewStatus.STARTED: QT_TRANSLATE_NOOP("ReviewStatus", "Started"),
    ReviewStatus.READY: QT_TRANSLATE_NOOP("ReviewStatus", "Ready to submit"),
    ReviewStatus.SUBMITTED: QT_TRANSLATE_NOOP("ReviewStatus", "Submitted"),
    ReviewStatus.CONFLICT: QT_TRANSLATE_NOOP("ReviewStatus", "Conflict of interest"),
    ReviewStatus.WITHDRAWN: QT_TRANSLATE_NOOP("ReviewStatus", "Withdrawn"),
}
STATUS_ICONS: dict[ReviewStatus, tuple[str, Tint]] = {
    ReviewStatus.NOT_STARTED: ("circle-dashed", "muted"),
    ReviewStatus.STARTED: ("pencil", "accent"),
    ReviewStatus.READY: ("send", "warning"),
    ReviewStatus.SUBMITTED: ("circle-check", "success"),
    ReviewStatus.CONFLICT: ("hand", "conflict"),
    ReviewStatus.WITHDRAWN: ("ban", "muted"),
}


def status_of(row: InboxRow, call: CallInfo) -> ReviewStatus:
    """Return the status; what takes a review out of the count comes before how far it has come."""
    if row.is_withdrawn:
        return ReviewStatus.WITHDRAWN
    if row.review.has_conflict_of_interest:
        return ReviewStatus.CONFLICT
    if row.review.is_submitted:
        return ReviewStatus.SUBMITTED
    if row.review.is_finished(call):
        return ReviewStatus.READY
    scores = row.review.scores.values()
    begun = any(entry.points is not None or entry.comment or entry.is_abstained for entry in scores)
    return ReviewStatus.STARTED if begun else ReviewStatus.NOT_STARTED


def status_text(status: ReviewStatus) -> str:
    """Return the status in the user's language."""
    return QCoreApplication.translate("ReviewStatus", STATUS_TEXTS[status])
