"""The key map as lines to read: a group of numbered actions is one line, as on the key sheet and in the help."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.views.bindings import BINDINGS, Binding, Scope
from workbench.views.keys import KeyMap, group_title


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What an action, or a group of them, does and its keys now, in the user's language."""

    binding: Binding
    text: str
    keys: str


def key_lines(keys: KeyMap, scope: Scope) -> Iterator[KeyLine]:
    """Yield a scope's lines in the order of the key map."""
    groups: set[str] = set()
    for binding in BINDINGS:
        if binding.scope == scope and binding.group not in groups:
            groups |= {binding.group} - {""}
            text = group_title(binding) if binding.group else keys.label(binding.action)
            yield KeyLine(binding, text, _shown(keys, binding))


def _shown(keys: KeyMap, binding: Binding) -> str:
    members = [other for other in BINDINGS if other.group == binding.group] if binding.group else [binding]
    shown = [text for member in members if (text := keys.shown_keys(member.action))]
    if not shown:
        if keys.has_single_keys(binding.action):
            return QCoreApplication.translate("KeySheetDialog", "off")
        return QCoreApplication.translate("KeySheetDialog", "none")
    return f"{shown[0]} … {shown[-1]}" if len(shown) > 1 else shown[0]
