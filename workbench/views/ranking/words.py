"""The ranking's methods, groups and reasons, in words for people who are no statisticians."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.ranking.rank import Group, Method
from workbench.ranking.view_data import RankingData
from workbench.views.icons import Tint
from workbench.views.review.call_texts import in_language
from workbench.views.translation import QT_TRANSLATE_NOOP

METHOD_TEXTS: dict[Method, str] = {
    "expected-rank": QT_TRANSLATE_NOOP("Ranking", "Expected rank (recommended)"),
    "mean": QT_TRANSLATE_NOOP("Ranking", "Mean of the totals"),
    "median": QT_TRANSLATE_NOOP("Ranking", "Median of the totals"),
    "least-squares": QT_TRANSLATE_NOOP("Ranking", "Least squares"),
    "borda": QT_TRANSLATE_NOOP("Ranking", "Borda: share of duels won"),
    "kemeny": QT_TRANSLATE_NOOP("Ranking", "Kemeny: fewest disagreements"),
}
SHORT_METHOD_TEXTS: dict[Method, str] = {
    "expected-rank": QT_TRANSLATE_NOOP("Ranking", "Expected rank"),
    "mean": QT_TRANSLATE_NOOP("Ranking", "Mean"),
    "median": QT_TRANSLATE_NOOP("Ranking", "Median"),
    "least-squares": QT_TRANSLATE_NOOP("Ranking", "Least squares"),
    "borda": QT_TRANSLATE_NOOP("Ranking", "Borda"),
    "kemeny": QT_TRANSLATE_NOOP("Ranking", "Kemeny"),
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


def short_method_text(method: Method) -> str:
    """Return a method's name for a heading, in the user's language."""
    return QCoreApplication.translate("Ranking", SHORT_METHOD_TEXTS[method])


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


def signed_text(value: float, decimals: int) -> str:
    """Return a number with its sign, a proper minus included."""
    text = number_text(abs(value), decimals)
    if not any(digit in text for digit in "123456789"):
        return text
    return f"+{text}" if value > 0 else f"−{text}"


def interval_text(interval: tuple[float, float] | None, decimals: int) -> str:
    """Return an interval from low to high; a dash where there is none."""
    if interval is None:
        return "–"
    joint = QCoreApplication.translate("Ranking", "%1 to %2")
    low, high = (number_text(limit, decimals).replace("-", "−") for limit in interval)
    return joint.replace("%1", low).replace("%2", high)


def application_text(data: RankingData, application: str) -> str:
    """Return an application's number and applicant."""
    label = data.labels[application]
    return f"{label.number}  {label.applicant}"


def applications_text(data: RankingData, applications: Iterable[str]) -> str:
    """Return several applications in order of number; a dash where there are none."""
    labels = sorted((data.labels[each] for each in applications), key=lambda label: label.number)
    return ", ".join(f"{label.number} {label.applicant}" for label in labels) or "–"


def criterion_text(data: RankingData, criterion: str) -> str:
    """Return a criterion's number and title."""
    found = data.call.criterion(criterion)
    return f"{found.number}  {in_language(found.title)}"
