"""Text that came from people, made fit for a cell: it stays text, shows what it holds, and never gets too long."""

import re

CELL_LIMIT = 32_767
"""UTF-16 units that an Excel cell holds."""

# What XML can't carry, and what hides or turns text around: shown by its sign or number instead.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff]"
)
# Excel reads _xHHHH_ in a cell as that character; an escaped underscore keeps the text as it was written.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# A cell that begins like this is marked as text, so that it stays text when somebody edits it: formulas and their
# full-width twins, errors, and the mark itself.
_FORMULA = re.compile(r"[\t\n ]*[=+\-@#'{\uff1d\uff0b\uff0d\uff20]")
_PLAIN = re.compile(r"[A-Za-zÅÄÖåäöÉéÜü0-9][ !-^`-~\u00a1-\u024f–—’”…]*")


def safe_text(text: str, *, note: str = "") -> tuple[str, bool]:
    """Return the text as a cell may hold it, and whether it has to be marked as text.

    ``note`` ends a text that was too long; it may name ``{left}``, the number of characters left out.
    """
    if len(text) < 1000 and _PLAIN.fullmatch(text):  # most texts, in one step
        return text, False
    text = _ESCAPE.sub("_x005F_", visible(text))
    return _cut(text, note), bool(_FORMULA.match(text))


def visible(text: str) -> str:
    """Return a text with its lines and tabs, and every other control or hidden character shown by its sign."""
    return _INVISIBLE.sub(_shown, text.replace("\r\n", "\n").replace("\r", "\n"))


def is_formula_like(text: str) -> bool:
    """Tell a text that a spreadsheet could take for a formula."""
    return bool(_FORMULA.match(text.replace("\r", "\n")))


def one_line(text: str, limit: int) -> str:
    """Return a text for a heading: visible, without line breaks, at most ``limit`` characters."""
    line = " ".join(_INVISIBLE.sub(_shown, text).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else f"⟨U+{code:04X}⟩"


def _cut(text: str, note: str) -> str:
    if len(text.encode("utf-16-le")) // 2 <= CELL_LIMIT:
        return text
    room = CELL_LIMIT - len(note) - 10
    kept = text.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore")
    return kept + note.format(left=len(text) - len(kept))
