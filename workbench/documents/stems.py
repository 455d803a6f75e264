"""Words to the stems that they are compared by, in Swedish and English.

The stemmers are Snowball's, which cut a word's endings by rule: small, offline, and the same everywhere. Swedish builds
words of words (*medlemsföretag*, *hållbarhetsmål*), and Snowball leaves relatives apart (*hållbar*, *hållbart*), so a
stem also counts, for less, as those that it begins or ends with.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, partial
from typing import Literal, Protocol

Language = Literal["sv", "en"]

LANGUAGES: tuple[Language, ...] = ("sv", "en")
_NAMES: dict[Language, str] = {"sv": "swedish", "en": "english"}
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_PART = 5  # letters of a part of a word: shorter ones are found in words that have nothing to do with them
_ENDING = 3  # letters by which relatives' stems differ
_RELATIVE, _PART = 0.8, 0.6
_KEPT = 50_000  # stems of words: some hundred documents' vocabulary, 10 MB

_SWEDISH = """
alla allt att av bara blev bli blir bland både de dem den denna deras dess dessa det detta då där därför efter eller en
ett flera från få får för genom göra gör ha hade han har hos hur här i in inom inte ju kan kommer kunna man med mellan
men mer mot mycket många ner nu när någon något några och också om oss på redan sedan sig sin sina sitt ska skulle som
så till under upp ur ut utan vad var vara varje vi vid vilka vilken vilket vår våra vårt än är även över
"""
_ENGLISH = """
a about after all also an and any are as at be been both but by can could do does each for from had has have how if in
into is it its may more most no not of on one or other our out over should so some such than that the their them then
there these they this those through to under up was we were what when where which who will with within would you your
"""
_STOP_WORDS: dict[Language, frozenset[str]] = {"sv": frozenset(_SWEDISH.split()), "en": frozenset(_ENGLISH.split())}


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


def words_of(text: str) -> list[str]:
    """Return the text's words in small letters; hyphens part words."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).replace("\u00ad", "").casefold())


def language_of(words: Iterable[str], otherwise: Language = "sv") -> Language:
    """Return the language whose stop words are the more frequent; the other one where neither is."""
    swedish = english = 0
    for word in words:
        swedish += word in _STOP_WORDS["sv"]
        english += word in _STOP_WORDS["en"]
    return otherwise if swedish == english else "sv" if swedish > english else "en"


def stems_of(words: Iterable[str], language: Language) -> Iterator[str]:
    """Yield the stems of the words that say something: no stop words, no numbers, nothing of one letter."""
    stop = _STOP_WORDS[language]
    for word in words:
        if len(word) > 1 and word not in stop and not word.isdecimal():
            yield _stem(word, language)


def relatives(stem: str) -> Iterator[tuple[str, float]]:
    """Yield a stem and what it may be an inflection or a compound of, each with how much that counts."""
    yield from inflected(stem)
    for end in range(len(stem) - _ENDING - 1, _SHORTEST_PART - 1, -1):
        yield stem[:end], _PART
    for start in range(1, len(stem) - _SHORTEST_PART + 1):
        yield stem[start:], _PART


def inflected(stem: str) -> Iterator[tuple[str, float]]:
    """Yield a stem and what is left of it without an ending that the stemmer may have kept."""
    yield stem, 1.0
    for end in range(len(stem) - 1, max(len(stem) - _ENDING, _SHORTEST_PART) - 1, -1):
        yield stem[:end], _RELATIVE


@lru_cache(_KEPT)
def _stem(word: str, language: Language) -> str:
    # A stemmer holds the word it works on: one for all would mix up the words of two threads. Twice, because once
    # leaves Swedish forms apart: resultat becomes result, but resultaten becomes resultat.
    stemmer = _stemmer(language)()
    return stemmer.stemWord(stemmer.stemWord(word))


@cache
def _stemmer(language: Language) -> Callable[[], _Stemmer]:
    """Return what makes a stemmer; the library is loaded at the first word, and its 30 languages take 40 ms."""
    import snowballstemmer

    return partial(snowballstemmer.stemmer, _NAMES[language])
