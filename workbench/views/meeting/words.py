"""The meeting's outcomes, steps and reasons in the user's language."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.ranking.agenda import AgendaItem
from workbench.ranking.agenda import Reason as AgendaReason
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP

OUTCOME_TEXTS = {
    "selected": QT_TRANSLATE_NOOP("Meeting", "Selected"),
    "reserve": QT_TRANSLATE_NOOP("Meeting", "Reserve"),
    "not_selected": QT_TRANSLATE_NOOP("Meeting", "Not selected"),
}
OUTCOME_ICONS: dict[str, tuple[str, Tint]] = {
    "selected": ("circle-check", "success"),
    "reserve": ("circle-dashed", "accent"),
    "not_selected": ("circle", "muted"),
}
_STEP_TEXTS = {
    "rank": QT_TRANSLATE_NOOP("Meeting", "The ranking"),
    "room": QT_TRANSLATE_NOOP("Meeting", "Room for all who were left"),
    "uncovered-region": QT_TRANSLATE_NOOP("Meeting", "A region not covered yet"),
    "regional-spread": QT_TRANSLATE_NOOP("Meeting", "Regional spread"),
    "lot": QT_TRANSLATE_NOOP("Meeting", "A lot"),
    "people": QT_TRANSLATE_NOOP("Meeting", "People's own judgement"),
    "open": QT_TRANSLATE_NOOP("Meeting", "Open: people decide, or draw lots"),
}
_AGENDA_TEXTS: dict[AgendaReason, str] = {
    "at_the_line": QT_TRANSLATE_NOOP("Meeting", "at the line"),
    "reviewers_disagree": QT_TRANSLATE_NOOP("Meeting", "reviewers disagree"),
    "single_review": QT_TRANSLATE_NOOP("Meeting", "one review only"),
}


def outcome_text(outcome: str, reserve: int = 0) -> str:
    """Return an outcome, with its place for a reserve."""
    text = QCoreApplication.translate("Meeting", OUTCOME_TEXTS.get(outcome, outcome))
    return f"{text} {reserve}" if outcome == "reserve" and reserve else text


def step_text(rule: str) -> str:
    """Return the step that decided, in words."""
    kind, _, code = rule.partition(":")
    if kind == "threshold":
        return QCoreApplication.translate("Meeting", "Below the threshold for %1").replace("%1", code)
    if kind == "criterion":
        return QCoreApplication.translate("Meeting", "Points on %1").replace("%1", code)
    return QCoreApplication.translate("Meeting", _STEP_TEXTS.get(kind, kind)) if kind else ""


def sum_text(amount: Decimal | None) -> str:
    """Return a sum of money; thousands stand apart by spaces, which both languages read, so it can be typed back."""
    return "–" if amount is None else f"{amount:,f}".replace(",", "\u00a0").replace(".", QLocale().decimalPoint())


def agenda_text(item: AgendaItem | None) -> str:
    """Return why an application is where it is on the agenda."""
    if item is None:
        return QCoreApplication.translate("Meeting", "no review counts")
    reasons = [QCoreApplication.translate("Meeting", _AGENDA_TEXTS[reason]) for reason in item.reasons]
    return ", ".join(reasons) or QCoreApplication.translate("Meeting", "clear of the line")
