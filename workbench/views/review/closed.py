"""Why a review can't be scored, where it can't."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from workbench.models.reviewing import InboxRow
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP


class Closed(Enum):
    """The reasons, the most lasting first."""

    NOT_A_REVIEWER = "not a reviewer"
    READ_ONLY = "read only"
    WITHDRAWN = "withdrawn"
    CONFLICT = "conflict"
    SUBMITTED = "submitted"
    UNANSWERED = "unanswered"

    @property
    def text(self) -> str:
        """The reason in the user's language."""
        return QCoreApplication.translate("Closed", _TEXTS[self])

    @property
    def icon(self) -> tuple[str, Tint]:
        """The icon that goes with the reason."""
        return _ICONS[self]


_TEXTS = {
    Closed.NOT_A_REVIEWER: QT_TRANSLATE_NOOP(
        "Closed", "This is the lead's file: it shows the criteria, and each reviewer scores in a file of their own."
    ),
    Closed.READ_ONLY: QT_TRANSLATE_NOOP("Closed", "The file is open for reading only; nothing can be scored in it."),
    Closed.WITHDRAWN: QT_TRANSLATE_NOOP("Closed", "The application was withdrawn; reviews of it don't count."),
    Closed.CONFLICT: QT_TRANSLATE_NOOP("Closed", "You have declared a conflict of interest and don't score this one."),
    Closed.SUBMITTED: QT_TRANSLATE_NOOP("Closed", "You have submitted this review. Reopen it to change it."),
    Closed.UNANSWERED: QT_TRANSLATE_NOOP(
        "Closed", "The call asks first: do you have a conflict of interest? Then you see the documents and can score."
    ),
}
_ICONS: dict[Closed, tuple[str, Tint]] = {
    Closed.NOT_A_REVIEWER: ("info", "accent"),
    Closed.READ_ONLY: ("lock", "muted"),
    Closed.WITHDRAWN: ("ban", "muted"),
    Closed.CONFLICT: ("hand", "conflict"),
    Closed.SUBMITTED: ("circle-check", "success"),
    Closed.UNANSWERED: ("hand", "warning"),
}


def why_closed(
    row: InboxRow, *, reviewer: str | None, is_writable: bool, asks_conflicts: bool = False
) -> Closed | None:
    """Return why a review can't be scored, None where it can."""
    reasons = {
        Closed.NOT_A_REVIEWER: reviewer is None,
        Closed.READ_ONLY: not is_writable,
        Closed.WITHDRAWN: row.is_withdrawn,
        Closed.CONFLICT: row.review.has_conflict_of_interest,
        Closed.SUBMITTED: row.review.is_submitted,
        Closed.UNANSWERED: asks_conflicts and not row.review.is_conflict_answered,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)
