"""Two texts compared by words: what went, what came, what stayed."""

import difflib
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from workbench.views.history.words import visible
from workbench.views.palettes import ThemeColors

_RELATED = 0.25
"""The share of its characters that a text keeps if it is an older one changed; less is another text, shown as such."""
Part = Literal["same", "gone", "new"]
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_LONGEST = 20_000
"""Words, spaces and marks of both texts that are still compared one by one: comparing takes their product in time."""


_THIN_SPACE = "\u2009"
"""Between what went and what came in its place, which would run into one word."""


@dataclass(frozen=True)
class DiffPart:
    """Words that follow each other and share a fate."""

    part: Part
    text: str


def word_diff(old: str, new: str) -> tuple[DiffPart, ...]:
    """Return the parts that lead from one text to another; joined without "gone" they are ``new`` exactly."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    parts = tuple(_parts(before, after)) if len(before) + len(after) <= _LONGEST else ()
    if _kept(parts) < _RELATED * max(len(old), len(new)):
        return tuple(part for part in (DiffPart("gone", old), DiffPart("new", new)) if part.text)
    return parts


def _kept(parts: Sequence[DiffPart]) -> int:
    """Return how many characters of words stayed."""
    return sum(len(each.text.strip()) for each in parts if each.part == "same")


def _parts(before: Sequence[str], after: Sequence[str]) -> Iterator[DiffPart]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            yield DiffPart("same", "".join(after[new_start:new_end]))
            continue
        if start < end:
            yield DiffPart("gone", "".join(before[start:end]))
        if new_start < new_end:
            yield DiffPart("new", "".join(after[new_start:new_end]))


def as_html(parts: Sequence[DiffPart], colors: ThemeColors) -> str:
    """Return the parts as rich text: what came is underlined, what went is struck through, each on its colour."""
    looks = {
        "same": "",
        "new": f"text-decoration: underline; background-color: {colors.success_soft.name()};",
        "gone": f"text-decoration: line-through; background-color: {colors.danger_soft.name()};",
    }
    texts = []
    for before, each in zip((None, *parts), parts, strict=False):
        between = _THIN_SPACE if before is not None and (before.part, each.part) == ("gone", "new") else ""
        texts.append(f'{between}<span style="white-space: pre-wrap; {looks[each.part]}">{_escaped(each.text)}</span>')
    return "".join(texts)


def in_sentences(parts: Sequence[DiffPart]) -> str:
    """Return what went and what came in words, for people who listen."""
    gone = QCoreApplication.translate("WordDiff", "removed: %1")
    new = QCoreApplication.translate("WordDiff", "added: %1")
    texts = {"gone": gone, "new": new}
    told = (texts[each.part].replace("%1", each.text.strip()) for each in parts if each.part in texts)
    return "; ".join(told)


def _escaped(text: str) -> str:
    return html.escape(visible(text)).replace("\n", "<br>")
