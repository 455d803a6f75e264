"""The kinds and states of documents in the user's language."""

from PySide6.QtCore import QCoreApplication

from workbench.intake.call_template import DOCUMENT_KINDS
from workbench.views.translation import QT_TRANSLATE_NOOP

KINDS = DOCUMENT_KINDS
_TEXTS = {
    "application": QT_TRANSLATE_NOOP("DocumentKinds", "Application"),
    "recommendation": QT_TRANSLATE_NOOP("DocumentKinds", "Recommendation"),
    "annex": QT_TRANSLATE_NOOP("DocumentKinds", "Annex"),
}
_STATES = {
    "encrypted": QT_TRANSLATE_NOOP("DocumentKinds", "Encrypted"),
    "empty": QT_TRANSLATE_NOOP("DocumentKinds", "Empty"),
    "damaged": QT_TRANSLATE_NOOP("DocumentKinds", "Damaged"),
    "crashed": QT_TRANSLATE_NOOP("DocumentKinds", "Can't be read"),
    "timeout": QT_TRANSLATE_NOOP("DocumentKinds", "Can't be read"),
}


def kind_text(kind: str) -> str:
    """Return what a kind is called; one that this version doesn't know is shown as it is."""
    return QCoreApplication.translate("DocumentKinds", _TEXTS.get(kind, kind))


def state_text(status: str) -> str:
    """Return what is wrong with a document, in a word or two."""
    return QCoreApplication.translate("DocumentKinds", _STATES.get(status, status))
