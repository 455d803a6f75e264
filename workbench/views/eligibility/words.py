"""What the checklist says, as a word and an icon: never by colour alone."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.intake.checklist import Checklist, Item
from workbench.intake.rules import RuleInfo
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP


class Sign(NamedTuple):
    """A word (an English source text) with its icon and colour."""

    word: str
    icon: str
    tint: Tint


_SUGGESTIONS = {
    "pass": Sign(QT_TRANSLATE_NOOP("Eligibility", "Met"), "circle-check", "success"),
    "fail": Sign(QT_TRANSLATE_NOOP("Eligibility", "Not met"), "circle-alert", "danger"),
    "unknown": Sign(QT_TRANSLATE_NOOP("Eligibility", "To check"), "circle-dashed", "warning"),
}
_ADVISORY = {
    "pass": _SUGGESTIONS["pass"],
    "fail": Sign(QT_TRANSLATE_NOOP("Eligibility", "To note"), "info", "muted"),
    "unknown": Sign(QT_TRANSLATE_NOOP("Eligibility", "Not known"), "circle-dashed", "muted"),
}
_OUTCOMES = {
    "accept": Sign(QT_TRANSLATE_NOOP("Eligibility", "Accepted"), "check", "success"),
    "disregard": Sign(QT_TRANSLATE_NOOP("Eligibility", "First pages only"), "file-text", "warning"),
    "exclude": Sign(QT_TRANSLATE_NOOP("Eligibility", "Excluded"), "ban", "danger"),
}
_STANDINGS = {
    "eligible": Sign(QT_TRANSLATE_NOOP("Eligibility", "Takes part"), "circle-check", "success"),
    "open": Sign(QT_TRANSLATE_NOOP("Eligibility", "Needs a person"), "circle-dashed", "warning"),
    "excluded": Sign(QT_TRANSLATE_NOOP("Eligibility", "Excluded"), "ban", "danger"),
    "withdrawn": Sign(QT_TRANSLATE_NOOP("Eligibility", "Withdrawn"), "x", "muted"),
}
_KINDS = {
    "must": QT_TRANSLATE_NOOP("Eligibility", "Must be met"),
    "should": QT_TRANSLATE_NOOP("Eligibility", "Advisory: never excludes"),
    "note": QT_TRANSLATE_NOOP("Eligibility", "Worth knowing: never excludes"),
}
_VERDICTS = {
    "accept": QT_TRANSLATE_NOOP("Eligibility", "Accept"),
    "disregard": QT_TRANSLATE_NOOP("Eligibility", "Judge the first pages only"),
    "exclude": QT_TRANSLATE_NOOP("Eligibility", "Exclude"),
}


def item_sign(item: Item) -> Sign:
    """Return the sign of one rule: a person's decision before the suggestion."""
    if item.outcome in _OUTCOMES:
        return _OUTCOMES[item.outcome]
    return (_SUGGESTIONS if item.rule.is_must else _ADVISORY)[item.finding.suggestion]


def suggestion_sign(item: Item) -> Sign:
    """Return the sign of what is suggested, whatever a person decided."""
    return (_SUGGESTIONS if item.rule.is_must else _ADVISORY)[item.finding.suggestion]


def standing_sign(checklist: Checklist) -> Sign:
    """Return the sign of an application as a whole."""
    return _STANDINGS[checklist.standing]


def word(text: str) -> str:
    """Return a word in the user's language."""
    return QCoreApplication.translate("Eligibility", text)


def kind_text(kind: str) -> str:
    """Return what a rule's kind means."""
    return word(_KINDS.get(kind, kind))


def verdict_text(outcome: str) -> str:
    """Return the words of the button that decides so."""
    return word(_VERDICTS[outcome])


def rule_text(rule: RuleInfo) -> str:
    """Return the rule itself in the user's language, or in the first that the call has."""
    language = "sv" if QLocale().language() == QLocale.Language.Swedish else "en"
    return rule.text.get(language) or next(iter(rule.text.values()), "")
