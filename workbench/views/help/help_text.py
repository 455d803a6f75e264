"""Turns a help page's names of actions into the keys that work now, so that no key in the help is ever another one."""

import re

from PySide6.QtCore import QCoreApplication

from workbench.views.bindings import SCOPES
from workbench.views.key_lines import key_lines
from workbench.views.keys import KeyMap, scope_title

ACTION = re.compile(r"\{([a-z_]+(?:\.[a-z_0-9]+)+)\}")
"""An action in braces, for which its first key stands."""
ALL_KEYS = "{keys}"
"""The place for tables of all keys."""


def with_keys(text: str, keys: KeyMap) -> str:
    """Return a page's Markdown with the working keys in it."""
    text = text.replace(ALL_KEYS, _tables(keys)) if ALL_KEYS in text else text
    return ACTION.sub(lambda found: _key(found[1], keys), text)


def _key(action: str, keys: KeyMap) -> str:
    """Return an action's first key, or where it has none, what the menus call it."""
    shown = keys.shown_keys(action).split(", ")[0]
    return f"`{shown}`" if shown else f"“{keys.label(action)}”"


def _tables(keys: KeyMap) -> str:
    """Return a table of keys for each scope, under its heading."""
    does = QCoreApplication.translate("KeySheetDialog", "Does")
    key = QCoreApplication.translate("KeySheetDialog", "Key")
    parts = []
    for scope in SCOPES:
        rows = [f"| {line.text} | {line.keys} |" for line in key_lines(keys, scope)]
        parts.append("\n".join([f"## {scope_title(scope)}", "", f"| {does} | {key} |", "|---|---|", *rows]))
    return "\n\n".join(parts)
