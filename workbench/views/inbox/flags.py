"""The flags of an application in words."""

from PySide6.QtCore import QCoreApplication

from workbench.models.reviewing import InboxRow
from workbench.views.translation import QT_TRANSLATE_NOOP

_FLAG_TEXTS = {
    "vinnvaxt": QT_TRANSLATE_NOOP("Flags", "Vinnväxt-funded"),
    "late": QT_TRANSLATE_NOOP("Flags", "Late"),
}


def flag_texts(row: InboxRow) -> tuple[str, ...]:
    """Return what is flagged: by the reviewer for discussion first, then by the lead; unknown flags as they are."""
    discussion = (QCoreApplication.translate("Flags", "For discussion"),) if row.review.is_flagged else ()
    leads = (QCoreApplication.translate("Flags", _FLAG_TEXTS.get(flag, flag)) for flag in row.flags)
    return (*discussion, *leads)
