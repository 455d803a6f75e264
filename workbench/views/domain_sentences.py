"""The domain's own sentences in the user's language: the one place where all views turn them into words.

Domain packages know nothing of Qt and word their reasons in English. :mod:`workbench.views.sentences` lists them as
patterns; here a sentence finds its pattern, and its values their places in the translation. A sentence that isn't
listed is shown as it is, which a test keeps from happening.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.views.sentences.calls import CALLS
from workbench.views.sentences.documents import DOCUMENTS
from workbench.views.sentences.group import Group
from workbench.views.sentences.intake import INTAKE
from workbench.views.sentences.keeping import KEEPING
from workbench.views.sentences.meeting import MEETING
from workbench.views.sentences.merge import MERGE
from workbench.views.sentences.models import MODELS
from workbench.views.sentences.people import PEOPLE
from workbench.views.sentences.ranking import RANKING
from workbench.views.sentences.report import REPORT
from workbench.views.sentences.system import SYSTEM
from workbench.views.sentences.window import WINDOW

GROUPS = (MODELS, DOCUMENTS, INTAKE, CALLS, MERGE, KEEPING, PEOPLE, RANKING, MEETING, REPORT, WINDOW, SYSTEM)

_PLACE = re.compile(r"%(\d)")
_END = re.compile(r"\.(?= )")
_DECIMAL = re.compile(r"([-±]?\d+)\.(\d+)")
_FIRST_WORD = re.compile(r"[^%\s]+(?=\s)")


def in_words(text: str) -> str:
    """Return one or more domain sentences in the user's language, or as they are where they aren't known here."""
    return _sentences(text) or text


def part_in_words(text: str, group: Group) -> str:
    """Return a part of one of the group's sentences in the user's language, for where it stands alone."""
    known = _part(text, group) or text
    return known[:1].upper() + known[1:] + ("" if known.endswith(".") else ".")


def _sentences(text: str) -> str | None:
    """Return the translation, None for an unknown text; two known sentences come before one that holds both."""
    for end in (found.end() for found in _END.finditer(text)):
        first = _known(text[:end], _whole())
        rest = _sentences(text[end + 1 :]) if first is not None else None
        if rest is not None:
            return f"{first} {rest}"
    return _known(text, _whole())


def _known(text: str, catalogue: "Catalogue") -> str | None:
    found = catalogue.find(text)
    if found is None:
        return None
    source, values, group = found
    if not values:
        return QCoreApplication.translate("Reasons", source)
    return _filled(source, [_value(value, group) for value in values])


def _filled(source: str, values: list[str]) -> str:
    text = QCoreApplication.translate("Reasons", source)
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], text)


def _value(value: str, group: Group) -> str:
    """Return a value as the user's language writes it: a sentence, a part of one, what the system says, or a number."""
    known = _sentences(value) or _part(value, group)
    if known is not None:
        return known
    number = _DECIMAL.fullmatch(value)
    return f"{number[1]}{QLocale().decimalPoint()}{number[2]}" if number else value


def _part(value: str, group: Group) -> str | None:
    for joint in group.joints:
        first, joined, second = value.partition(joint.removeprefix("%1").removesuffix("%2"))
        known = [_part(first, group), _part(second, group)] if joined else [None]
        if None not in known:
            return _filled(joint, [each or "" for each in known])
    return _known(value, _parts(group)) or _known(value, _parts(SYSTEM))


class Found(NamedTuple):
    """The pattern that a text follows, what stands in its places, and the group that both belong to."""

    source: str
    values: tuple[str, ...]
    group: Group


class Catalogue:
    """Patterns by their first word, the most specific first; those without a value are looked up as they are."""

    def __init__(self, entries: Iterable[tuple[str, Group]]) -> None:
        self._exact: dict[str, Group] = {}
        self._patterns: defaultdict[str, list[tuple[re.Pattern[str], str, Group]]] = defaultdict(list)
        for source, group in sorted(entries, key=lambda entry: -len(_PLACE.sub("", entry[0]))):
            if _PLACE.search(source):
                self._patterns[_first_word(source)].append((_pattern(source), source, group))
            else:
                self._exact[source] = group
        self.find = lru_cache(maxsize=4096)(self._find)

    def _find(self, text: str) -> Found | None:
        if text in self._exact:
            return Found(text, (), self._exact[text])
        fitting = (
            Found(source, found.groups(), group)
            for pattern, source, group in self._candidates(text)
            if (found := pattern.fullmatch(text))
        )
        return next(fitting, None)

    def _candidates(self, text: str) -> list[tuple[re.Pattern[str], str, Group]]:
        """Return the patterns that begin with the text's first word, which say more, before those with a value."""
        word = _first_word(text)
        return (self._patterns.get(word, []) if word else []) + self._patterns[""]


def _first_word(source: str) -> str:
    found = _FIRST_WORD.match(source)
    return found[0] if found else ""


def _pattern(source: str) -> re.Pattern[str]:
    """Return the pattern of a text; a value is as short as it can be, since what an error adds stands last."""
    return re.compile(_PLACE.sub("(.+?)", re.escape(source)), re.DOTALL)


@cache
def _whole() -> Catalogue:
    return Catalogue((sentence, group) for group in GROUPS for sentence in group.sentences)


@cache
def _parts(group: Group) -> Catalogue:
    return Catalogue((part, group) for part in group.parts)
