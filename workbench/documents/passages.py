"""Where a document may answer each criterion: passages suggested from its headings and words. Suggestions never score.

A passage is a paragraph. Three things are held against the words of the criterion's title, terms, guidance and levels,
each by BM25 (Robertson and Zaragoza, 2009): the paragraph, its section, and its section's heading. A word of the
criterion counts the more the fewer criteria use it. Text counts the less for one criterion the more it says to others:
applicants take up one after the other. Nothing is drawn by lot, and ties go by the place in the document.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.documents.protocol import Rect, Word
from workbench.documents.sections import Paragraph, Section, read_sections
from workbench.documents.stems import LANGUAGES, Language, inflected, language_of, relatives, stems_of, words_of

if TYPE_CHECKING:
    from workbench.models.call import CriterionInfo

PASSAGES = 3
"""How many passages are suggested for a criterion, at most."""

_TITLE, _TERMS, _GUIDANCE, _LEVELS = 3.0, 3.0, 1.0, 0.5  # what a word counts by where the criterion has it
_OWN, _SECTION, _HEADING = 1.0, 2.0, 2.0  # what a paragraph's three marks count, each of them at most 1
_SATURATION, _LENGTH = 1.2, 0.6  # BM25's k1 and b
_MIN_WORDS = 6  # shorter paragraphs answer nothing by themselves
_SHOWN_WORDS = 6

_Stem = tuple[Language, str]
_Weights = Mapping[_Stem, float]
_Counts = Mapping[_Stem, float]


@dataclass(frozen=True, slots=True)
class Passage:
    """A suggested paragraph, and why: the heading it stands under and its words that speak for it, strongest first.

    ``heading`` is empty where the heading has nothing to do with the criterion. ``rects`` has one per line, in points
    on the displayed page.
    """

    page: int
    rects: tuple[Rect, ...]
    text: str
    heading: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """What a text says to the criteria: how often it has their stems, and its length in words."""

    counts: _Counts
    length: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    paragraph: Paragraph
    words: Sequence[str]
    section: int


def suggest_passages(
    pages: Sequence[Sequence[Word]], criteria: Sequence["CriterionInfo"]
) -> dict[str, tuple[Passage, ...]]:
    """Return the best passages for each criterion (by id), the best first; none where nothing matches."""
    weights = _criteria_weights(criteria)
    reader = _Reader(weights, language_of(words_of(" ".join(word.text for words in pages for word in words))))
    sections = read_sections(pages)
    candidates = list(_candidates(sections))
    own = _marks([reader.read(each.words) for each in candidates], weights)
    around = _marks([reader.read(_section_words(section)) for section in sections], weights)
    headings = _marks([reader.read(words_of(section.heading)) for section in sections], weights)
    suggested = {}
    for place, criterion in enumerate(criteria):
        ranked = []
        for at, candidate in enumerate(candidates):
            marks = own[at][place], around[candidate.section][place], headings[candidate.section][place]
            if marks[0] > 0:
                ranked.append((-(_OWN * marks[0] + _SECTION * marks[1] + _HEADING * marks[2]), at))
        passages = []
        for _, at in sorted(ranked)[:PASSAGES]:
            section = candidates[at].section
            heading = sections[section].heading if headings[section][place] > 0 else ""
            passages.append(_passage(candidates[at], heading, reader, weights[place]))
        suggested[criterion.id] = tuple(passages)
    return suggested


class _Reader:
    """Counts the criteria's stems in texts; remembers which of them each word is a relative of."""

    def __init__(self, weights: Sequence[_Weights], usual: Language) -> None:
        self._usual = usual  # the document's language, which short texts such as headings don't tell
        self._meant: dict[_Stem, dict[_Stem, float]] = {}
        self._known: dict[_Stem, Mapping[_Stem, float]] = {}
        for language, stem in {stem for each in weights for stem in each}:
            for form, share in inflected(stem):
                self._meant.setdefault((language, form), {})[language, stem] = share

    def read(self, words: Sequence[str]) -> _Text:
        """Count the stems in a text of one language, whichever it is."""
        language = language_of(words, self._usual)
        counts: dict[_Stem, float] = {}
        for stem in stems_of(words, language):
            for meant, share in self._meaning(stem, language).items():
                counts[meant] = counts.get(meant, 0.0) + share
        return _Text(counts, len(words))

    def _meaning(self, stem: str, language: Language) -> Mapping[_Stem, float]:
        """Return the criteria's stems that a stem may stand for, with how much that counts."""
        known = self._known.get((language, stem))
        if known is None:
            known = self._known[language, stem] = self._find(stem, language)
        return known

    def telling_words(self, words: Sequence[str], weights: _Weights) -> tuple[str, ...]:
        """Return the words that speak most for the criterion of these weights, one of each stem."""
        language = language_of(words, self._usual)
        found: dict[str, tuple[float, str]] = {}
        for word in words:
            for stem in stems_of((word,), language):
                meant = self._meaning(stem, language)
                value = max((weights.get(each, 0.0) * share for each, share in meant.items()), default=0.0)
                if value > 0:
                    found.setdefault(stem, (-value, word))
        strongest = sorted(found.values(), key=lambda each: each[0])  # what is equal stays in the text's order
        return tuple(word for _, word in strongest[:_SHOWN_WORDS])

    def _find(self, stem: str, language: Language) -> Mapping[_Stem, float]:
        found: dict[_Stem, float] = {}
        for form, share in relatives(stem):
            for meant, likeness in self._meant.get((language, form), {}).items():
                found[meant] = max(found.get(meant, 0.0), share * likeness)
        return found


def _criteria_weights(criteria: Sequence["CriterionInfo"]) -> list[_Weights]:
    """Return what each stem counts for each criterion: where it stands, and how few criteria have it."""
    weights = [_criterion_weights(criterion) for criterion in criteria]
    rarity = _rarity(weights)
    return [{stem: weight * rarity[stem] for stem, weight in each.items()} for each in weights]


def _criterion_weights(criterion: "CriterionInfo") -> _Weights:
    weights: defaultdict[_Stem, float] = defaultdict(float)
    for language in LANGUAGES:
        for share, texts in (
            (_TITLE, [criterion.title.get(language, "")]),
            (_TERMS, criterion.terms.get(language, ())),
            (_GUIDANCE, [criterion.guidance.get(language, "")]),
            (_LEVELS, [level.get(language, "") for level in criterion.levels.values()]),
        ):
            for stem in set(stems_of(words_of(" ".join(texts)), language)):
                weights[language, stem] += share
    return weights


def _rarity(counts: Iterable[Mapping[_Stem, float]]) -> dict[_Stem, float]:
    """Return BM25's inverse document frequency of each stem: ln(1 + (N - n + ½) / (n + ½))."""
    listed = list(counts)
    having = Counter(stem for each in listed for stem in each)
    return {stem: math.log(1 + (len(listed) - n + 0.5) / (n + 0.5)) for stem, n in having.items()}


def _marks(texts: Sequence[_Text], weights: Sequence[_Weights]) -> list[list[float]]:
    """Return each text's mark for each criterion: BM25 times its share among the criteria, over the best text's."""
    rarity = _rarity(text.counts for text in texts)
    usual = sum(text.length for text in texts) / max(1, len(texts)) or 1.0
    scores = []
    for text in texts:
        damping = _SATURATION * (1 - _LENGTH + _LENGTH * text.length / usual)
        worth = {stem: rarity[stem] * n * (_SATURATION + 1) / (n + damping) for stem, n in text.counts.items()}
        said = [math.fsum(each[stem] * value for stem, value in worth.items() if stem in each) for each in weights]
        total = math.fsum(said)
        scores.append([value * value / total if total else 0.0 for value in said])
    best = [max(column, default=0.0) or 1.0 for column in zip(*scores, strict=True)]
    return [[value / most for value, most in zip(row, best, strict=True)] for row in scores]


def _candidates(sections: Sequence[Section]) -> Iterator[_Candidate]:
    for place, section in enumerate(sections):
        for paragraph in section.paragraphs:
            words = words_of(paragraph.text) if paragraph.is_body else []
            if len(words) >= _MIN_WORDS:
                yield _Candidate(paragraph, words, place)


def _section_words(section: Section) -> list[str]:
    return [word for paragraph in section.paragraphs for word in words_of(paragraph.text)]


def _passage(candidate: _Candidate, heading: str, reader: _Reader, weights: _Weights) -> Passage:
    paragraph = candidate.paragraph
    return Passage(
        page=paragraph.page,
        rects=tuple(line.rect for line in paragraph.lines),
        text=paragraph.text,
        heading=heading,
        words=reader.telling_words(candidate.words, weights),
    )
