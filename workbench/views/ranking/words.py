"""The ranking's methods, groups and reasons, in words for people who are no statisticians."""

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.ranking.rank import Group, Method
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP

METHOD_TEXTS: dict[Method, str] = {
    "expected-rank": QT_TRANSLATE_NOOP("Ranking", "Expected rank (recommended)"),
    "mean": QT_TRANSLATE_NOOP("Ranking", "Mean of the totals"),
    "median": QT_TRANSLATE_NOOP("Ranking", "Median of the totals"),
    "least-squares": QT_TRANSLATE_NOOP("Ranking", "Least squares"),
    "borda": QT_TRANSLATE_NOOP("Ranking", "Borda: share of duels won"),
    "kemeny": QT_TRANSLATE_NOOP("Ranking", "Kemeny: fewest disagreements"),
}
METHOD_NOTES: dict[Method, str] = {
    "expected-rank": QT_TRANSLATE_NOOP(
        "Ranking", "Evens out how lenient each reviewer is, and says how sure each rank is."
    ),
    "mean": QT_TRANSLATE_NOOP(
        "Ranking", "Takes the totals as they are; a lenient reviewer lifts what they happened to get."
    ),
    "median": QT_TRANSLATE_NOOP("Ranking", "The middle total; a single odd review moves it little."),
    "least-squares": QT_TRANSLATE_NOOP(
        "Ranking", "Subtracts how lenient each reviewer is, and takes the rest at face value."
    ),
    "borda": QT_TRANSLATE_NOOP(
        "Ranking", "Counts how often an application beats another in the eyes of the same reviewer."
    ),
    "kemeny": QT_TRANSLATE_NOOP(
        "Ranking",
        "The order that contradicts the reviewers' own orders the least; it looks at orders only, not at points.",
    ),
}
GROUP_TEXTS: dict[Group, str] = {
    "selected": QT_TRANSLATE_NOOP("Ranking", "Selected"),
    "line": QT_TRANSLATE_NOOP("Ranking", "At the line"),
    "not_selected": QT_TRANSLATE_NOOP("Ranking", "Not selected"),
}
GROUP_ICONS: dict[Group, tuple[str, Tint]] = {
    "selected": ("circle-check", "success"),
    "line": ("circle-alert", "warning"),
    "not_selected": ("circle", "muted"),
}
_REASON_TEXTS = {
    "conflict of interest": QT_TRANSLATE_NOOP("Ranking", "Conflict of interest"),
    "not submitted": QT_TRANSLATE_NOOP("Ranking", "Not submitted"),
    "incomplete": QT_TRANSLATE_NOOP("Ranking", "Incomplete: points are missing or the criterion was changed"),
}


def method_text(method: Method) -> str:
    """Return a method's name in the user's language."""
    return QCoreApplication.translate("Ranking", METHOD_TEXTS[method])


def method_note(method: Method) -> str:
    """Return what a method does, as a sentence in the user's language."""
    return QCoreApplication.translate("Ranking", METHOD_NOTES[method])


def group_text(group: Group) -> str:
    """Return which side of the line a group is, in the user's language."""
    return QCoreApplication.translate("Ranking", GROUP_TEXTS[group])


def reason_text(reason: str) -> str:
    """Return why a review is left out, in the user's language."""
    return QCoreApplication.translate("Ranking", _REASON_TEXTS.get(reason, reason))


def number_text(value: float, decimals: int) -> str:
    """Return a number with a fixed count of decimals, as the user's language writes it."""
    return QLocale().toString(float(value), "f", decimals)


def chance_text(chance: float) -> str:
    """Return a probability as a whole per cent; it is estimated from draws, so never shown as 0 or 100 %."""
    if chance < 0.01:
        return QCoreApplication.translate("Ranking", "< 1 %")
    if chance > 0.99:
        return QCoreApplication.translate("Ranking", "> 99 %")
    return QCoreApplication.translate("Ranking", "%1 %").replace("%1", str(round(100 * chance)))
