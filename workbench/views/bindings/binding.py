"""What a binding is, and the scopes in which keys work."""

from dataclasses import dataclass
from typing import Literal, get_args

from workbench.views.translation import QT_TRANSLATE_NOOP

Scope = Literal[
    "window",
    "review",
    "document",
    "list",
    "eligibility",
    "merge",
    "conflicts",
    "meeting",
    "selection",
    "people",
    "contacts",
]
SCOPES: tuple[Scope, ...] = get_args(Scope)
SCOPE_TITLES: dict[Scope, str] = {
    "window": QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    "review": QT_TRANSLATE_NOOP("Keys", "Scoring"),
    "document": QT_TRANSLATE_NOOP("Keys", "Document"),
    "list": QT_TRANSLATE_NOOP("Keys", "List of applications"),
    "eligibility": QT_TRANSLATE_NOOP("Keys", "Eligibility"),
    "meeting": QT_TRANSLATE_NOOP("Keys", "Meeting"),
    "selection": QT_TRANSLATE_NOOP("Keys", "Selection"),
    "people": QT_TRANSLATE_NOOP("Keys", "People"),
    "contacts": QT_TRANSLATE_NOOP("Keys", "Contacts"),
    "merge": QT_TRANSLATE_NOOP("Keys", "Merging"),
    "conflicts": QT_TRANSLATE_NOOP("Keys", "Merge conflicts"),
}
# Scopes whose keys are live at the same time: the document stands beside the criteria, the list on a page of its own.
OVERLAPPING: dict[Scope, frozenset[Scope]] = {
    "window": frozenset(SCOPES),
    "review": frozenset({"window", "review", "document"}),
    "document": frozenset({"window", "review", "document", "meeting"}),
    "list": frozenset({"window", "list"}),
    "eligibility": frozenset({"window", "eligibility"}),  # its table's; the document's work in the document
    "meeting": frozenset({"window", "meeting", "document"}),
    "selection": frozenset({"window", "selection"}),
    "people": frozenset({"window", "people"}),
    "contacts": frozenset({"window", "contacts"}),
    "merge": frozenset({"window", "merge"}),
    "conflicts": frozenset({"window", "conflicts"}),
}


@dataclass(frozen=True, slots=True)
class Binding:
    """One action's keys; ``repeat`` lets a held key repeat, ``group_text`` is the key sheet's one line for a group."""

    action: str
    scope: Scope
    text: str
    keys: tuple[str, ...]
    repeat: bool = False
    number: int | None = None
    group: str = ""
    group_text: str = ""


def numbered(
    prefix: str, text: str, group_text: str, key: str, numbers: range, *, scope: Scope = "review"
) -> tuple[Binding, ...]:
    """Return one binding for each number, "#" standing for it in ``key``; the key sheet shows ``group_text`` once."""
    return tuple(
        Binding(
            action=f"{prefix}.{number}",
            scope=scope,
            text=text,
            keys=(key.replace("#", str(number)),),
            number=number,
            group=prefix,
            group_text=group_text,
        )
        for number in numbers
    )
