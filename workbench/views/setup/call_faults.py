"""What is wrong in a call, in plain words for beside the field: no keys, no line numbers."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workbench.intake.call_reader import Fault
from workbench.views.domain_sentences import part_in_words
from workbench.views.sentences.calls import CALLS
from workbench.views.setup.call_fields import Path
from workbench.views.translation import QT_TRANSLATE_NOOP

_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r".* (?:is empty|has no .*)|.* must be a list of texts", re.DOTALL),
        QT_TRANSLATE_NOOP("CallForm", "Write something here."),
    ),
    (
        re.compile(r".* must be a whole number from (\S+) to (\S+)"),
        QT_TRANSLATE_NOOP("CallForm", "Write a whole number from %1 to %2."),
    ),
    (re.compile(r".* must be a number such as .*"), QT_TRANSLATE_NOOP("CallForm", "Write a number, such as 1 or 0.5.")),
    (
        re.compile(r".* has (\d+) characters, more than the (\d+) allowed"),
        QT_TRANSLATE_NOOP("CallForm", "This has %1 characters; at most %2 fit."),
    ),
    (
        re.compile(r"code \"(.*)\" must be .*"),
        QT_TRANSLATE_NOOP("CallForm", "A code is at most 20 capital letters, digits and hyphens."),
    ),
)


def fault_text(fault: Fault) -> str:
    """Return a fault as it stands beside its field."""
    for pattern, text in _PLAIN:
        if found := pattern.fullmatch(fault.text):
            told = QCoreApplication.translate("CallForm", text)
            for number, value in enumerate(found.groups(), start=1):
                told = told.replace(f"%{number}", value)
            return told
    return part_in_words(fault.text, CALLS)


def by_part(faults: Sequence[Fault]) -> dict[tuple[str, int], dict[Path, str]]:
    """Return the faults by the part they are in, ("", 0) for the call itself, and by their paths within it."""
    parts: dict[tuple[str, int], dict[Path, str]] = {}
    for fault in faults:
        name, *rest = fault.path or ("",)
        if rest and isinstance(rest[0], int):
            part, path = ("tie_rules" if name == "ties" else str(name), rest[0]), tuple(map(str, rest[1:]))
        else:
            part, path = ("", 0), tuple(map(str, fault.path))
        parts.setdefault(part, {})[path] = fault_text(fault)
    return parts
