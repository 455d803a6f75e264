"""File names from people's names: readable, safe on every system, and different from each other."""

import re
import unicodedata
from collections.abc import Iterable

from workbench.models.file import SUFFIX

_LONGEST = 80  # characters; at most 4 bytes each, where a file system's limit is 255 bytes with suffixes
_UNSAFE = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}


def file_names(people: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a file name for each (id, name); those of one name are told apart by a number, in order of ids."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for person, name in sorted(people):
        stem = safe_stem(name)
        number = 1
        candidate = stem
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{stem} {number}"
        taken.add(candidate.casefold())
        names[person] = candidate + SUFFIX
    return names


def safe_stem(name: str) -> str:
    """Return a name as a file name without suffix: NFC, without what some system forbids, never empty."""
    composed = unicodedata.normalize("NFC", name)
    visible = "".join(" " if unicodedata.category(each)[0] in "CZ" else each for each in composed)
    stem = _UNSAFE.sub(" ", visible)[:_LONGEST].strip(". ")
    if not stem:
        return "reviewer"
    return f"{stem}_" if stem.split(".")[0].upper() in _RESERVED else stem
