"""Words of the people page that several of its parts use."""

from typing import get_args

from PySide6.QtCore import QCoreApplication

from workbench.people.recusals import Kind, RecusalRow, SuggestedRecusal
from workbench.views.translation import QT_TRANSLATE_NOOP

KINDS: tuple[Kind, ...] = get_args(Kind)
_KINDS = {
    "employment": QT_TRANSLATE_NOOP("People", "Employment or assignment"),
    "kinship": QT_TRANSLATE_NOOP("People", "Kinship or friendship"),
    "economic": QT_TRANSLATE_NOOP("People", "Economic interest"),
    "collaboration": QT_TRANSLATE_NOOP("People", "Close collaboration"),
    "region": QT_TRANSLATE_NOOP("People", "Ties to the region"),
    "other": QT_TRANSLATE_NOOP("People", "Other"),
}
_SOURCES = {
    "reviewer": QT_TRANSLATE_NOOP("People", "The reviewer"),
    "lead": QT_TRANSLATE_NOOP("People", "The lead"),
}
_GROUNDS = {
    "organisation": QT_TRANSLATE_NOOP("People", "Same organisation: %1"),
    "mail": QT_TRANSLATE_NOOP("People", "Same mail domain: %1"),
    "region": QT_TRANSLATE_NOOP("People", "Same region: %1"),
}
LANGUAGES = {"sv": QT_TRANSLATE_NOOP("People", "Swedish"), "en": QT_TRANSLATE_NOOP("People", "English")}


def kind_text(kind: str) -> str:
    """Return what ties a reviewer to an applicant."""
    return _said(_KINDS.get(kind, _KINDS["other"]))


def source_text(row: RecusalRow) -> str:
    """Return who named a conflict of interest."""
    return _said(_SOURCES[row.source])


def ground_text(row: SuggestedRecusal) -> str:
    """Return the likeness that a suggestion rests on."""
    return _said(_GROUNDS[row.ground]).replace("%1", row.detail)


def language_text(language: str) -> str:
    """Return the language that mails to a person are written in."""
    return _said(LANGUAGES[language])


def _said(text: str) -> str:
    return QCoreApplication.translate("People", text)
