"""Changes in words: what was changed, from what to what, when and on which device."""

import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from workbench.models.audit import Names
from workbench.models.history import HistoryEntry, Standing, moment
from workbench.models.revision import dump_canonical
from workbench.views.history.labels import FIELDS, KINDS, OWN, WORDED, WORDS
from workbench.views.icons import Tint
from workbench.views.review.call_texts import in_language, points_text
from workbench.views.translation import QT_TRANSLATE_NOOP

# What has no shape of its own, or turns text around: shown by its number instead.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_DEVICE_DIGITS = 8

STANDINGS: dict[Standing, str] = {
    "shown": QT_TRANSLATE_NOOP("Standing", "In force"),
    "in conflict": QT_TRANSLATE_NOOP("Standing", "In conflict"),
    "replaced": QT_TRANSLATE_NOOP("Standing", "Replaced"),
    "retracted": QT_TRANSLATE_NOOP("Standing", "Undone with its merge"),
    "quarantined": QT_TRANSLATE_NOOP("Standing", "Kept aside"),
}
STANDING_ICONS: dict[Standing, tuple[str, Tint]] = {
    "shown": ("circle-check", "success"),
    "in conflict": ("git-merge", "conflict"),
    "replaced": ("circle", "muted"),
    "retracted": ("undo-2", "muted"),
    "quarantined": ("ban", "warning"),
}


def kind_text(entity: str) -> str:
    """Return what a kind of data is called."""
    return _translated(KINDS.get(entity, entity))


def field_text(entity: str, field: str) -> str:
    """Return what a field is called."""
    return _translated(OWN.get((entity, field)) or FIELDS.get(field, field))


def subject_text(entity: str, entity_id: str, names: Names) -> str:
    """Return what a value is about: the names of all that its id is made of, people last."""
    parts = entity_id.split("/")
    found = [names.applications[part] for part in parts if part in names.applications]
    found += [in_language(names.criteria[part]) for part in parts if part in names.criteria]
    found += [names.documents[part] for part in parts if part in names.documents]
    if entity == "acceptance":
        found += [short_device(part) for part in parts[1:]]
    found += [names.people[part] for part in parts if part in names.people]
    return " · ".join(visible(each) for each in found if each) or kind_text(entity)


def place_text(entity: str, entity_id: str, field: str, names: Names) -> str:
    """Return a value's name in one line."""
    return f"{field_text(entity, field)} · {subject_text(entity, entity_id, names)}"


def value_text(entity: str, field: str, value: Any, names: Names | None = None) -> str:
    """Return a value as a person reads it; what hides in a text is made visible."""
    if value is None:
        return QCoreApplication.translate("Values", "(nothing)")
    if isinstance(value, bool):
        return QCoreApplication.translate("Values", "yes") if value else QCoreApplication.translate("Values", "no")
    if isinstance(value, str):
        return _text(entity, field, value, names)
    if isinstance(value, Mapping):
        return _table(value)
    if isinstance(value, list):
        return visible(", ".join(each if isinstance(each, str) else dump_canonical(each) for each in value))
    return str(value)


def visible(text: str) -> str:
    """Return a text with what can't be seen in it shown by its number."""
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def short_device(device: str) -> str:
    """Return the beginning of a device's fingerprint, enough to tell devices apart."""
    return f"{device[:4]} {device[4:_DEVICE_DIGITS]}"


def moment_text(time: str) -> str:
    """Return a time (ISO 8601, UTC) as the user's language and clock write it, or as it is where it is none."""
    try:
        since_epoch = datetime.fromisoformat(time).timestamp()
    except (ValueError, OverflowError, OSError):
        return time
    local = QDateTime.fromMSecsSinceEpoch(round(since_epoch * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def clock_text(hlc: int) -> str:
    """Return a clock's milliseconds (UTC) as the user's language writes a time."""
    return moment_text(moment(hlc))


def standing_text(standing: Standing) -> str:
    """Return what became of a change."""
    return QCoreApplication.translate("Standing", STANDINGS[standing])


def who_text(entry: HistoryEntry) -> str:
    """Return who made a change."""
    return visible(entry.name) or QCoreApplication.translate("Values", "Somebody who is not on the roster")


def source_text(entry: HistoryEntry) -> str:
    """Return the file in which a change came."""
    return visible(entry.file) or QCoreApplication.translate("Values", "This file")


def _text(entity: str, field: str, value: str, names: Names | None) -> str:
    if (entity, field) in WORDED and value in WORDS:
        return _translated(WORDS[value])
    if names is not None and value in names.people:
        return visible(names.people[value])
    return visible(value)


def _table(value: Mapping[str, Any]) -> str:
    """Return points, a quote, a text in languages, or what else a table holds."""
    if "points" in value:
        try:
            return points_text(Decimal(str(value["points"])))
        except InvalidOperation:
            return visible(str(value["points"]))
    if value.get("kind") == "quote" and isinstance(value.get("text"), str):
        return visible(f"“{value['text']}”")
    if value.keys() <= {"sv", "en"} and all(isinstance(each, str) for each in value.values()):
        return visible(in_language(value))
    texts = (
        f"{name}: {each if isinstance(each, str | int) else dump_canonical(each)}"
        for name, each in sorted(value.items())
        if each not in (None, "")
    )
    return visible("; ".join(texts))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
