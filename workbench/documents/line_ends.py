"""Lines of a page made one text again, with words that were divided at line ends made whole."""

from collections.abc import Iterable

_HYPHENS = ("-", "\u00ad", "\u2010")
_AFTER_A_REAL_HYPHEN = frozenset({"och", "eller", "samt", "and", "or"})  # as in "närings- och regionalpolitik"


def joined(lines: Iterable[str]) -> str:
    """Return the lines as one, with a space between two and none within a divided word."""
    parts: list[str] = []
    for line in lines:
        words = line.split()
        if not words:
            continue
        if parts and _is_divided(parts[-1], words[0]):
            parts[-1] = parts[-1][:-1] + words.pop(0)
        parts += words
    return " ".join(parts)


def _is_divided(end: str, start: str) -> bool:
    return end.endswith(_HYPHENS) and end[-2:-1].isalpha() and start[0].islower() and start not in _AFTER_A_REAL_HYPHEN
