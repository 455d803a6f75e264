"""What a change of the call would change, a line for each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from workbench.intake.call_changes import CallChange
from workbench.views.history.labels import FIELDS
from workbench.views.review.call_texts import in_language
from workbench.views.translation import QT_TRANSLATE_NOOP

_LONGEST = 40
_ORDER = ("min", "max", "low", "high", "step")

_PARTS = {
    "criterion": QT_TRANSLATE_NOOP("CallForm", "Criterion %1"),
    "rule": QT_TRANSLATE_NOOP("CallForm", "Rule %1"),
}


def change_lines(changes: Sequence[CallChange]) -> list[str]:
    """Return a line for each change: what, and from what to what where both are short; new numbers of rules are one."""
    numbered = [each for each in changes if (each.part, each.field) == ("rule", "number")]
    lines = [_line(each) for each in changes if each not in numbered]
    return [*lines, _translate("CallForm", "The rules are numbered anew")] if numbered else lines


def _line(change: CallChange) -> str:
    field = _translate("Fields", FIELDS.get(change.field, change.field))
    if change.part == "call":
        what = field
    else:
        part = _translate("CallForm", _PARTS[change.part]).replace("%1", change.code)
        if change.field == "added":
            return _translate("CallForm", "%1 is added").replace("%1", part)
        if change.field == "removed":
            return _translate("CallForm", "%1 is taken out").replace("%1", part)
        what = f"{part}: {field}"
    old, new = _short(change.old), _short(change.new)
    return f"{what}: {old} → {new}" if old and new else what


def _short(value: Any) -> str:
    """Return a value where it fits on a line."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return _translate("CallForm", "yes") if value else _translate("CallForm", "no")
    if isinstance(value, dict):
        value = in_language(value) if {"sv", "en"} & set(value) else _pairs(value)
    text = str(value) if isinstance(value, str | int) else ""
    return text if len(text) <= _LONGEST else ""


def _pairs(values: dict[str, Any]) -> str:
    """Return the numbers of places or of a scale in the order one says them."""
    return " – ".join(str(values[name]) for name in _ORDER if name in values)


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
