"""Text selection from the words of pages; knows nothing of the screen.

A place in the text is ``(page, word, character)``: the gap before a character of a word; what follows the last word is
``(page, number of words, 0)``, and the end of a line is the gap after its last word's characters. A `Span` is what
lies between two places. Pressing gives an empty span, a double click the word, a triple click the line; a selection is
the hull of where it began and where the pointer is now.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from workbench.documents.line_ends import joined

if TYPE_CHECKING:
    from workbench.documents.protocol import Word
    from workbench.views.review.document.layout import Box

Place = tuple[int, int, int]
Gap = tuple[int, int]  # a place on its page
BEGIN, END = (0, 0), (sys.maxsize, 0)
PARAGRAPH_GAP = 0.5  # of a line's height: blocks of a PDF often hold several paragraphs with a blank line between


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = "character"
    WORD = "word"
    LINE = "line"


class Quote(NamedTuple):
    """Selected text: the page it begins on (from 0), the words on one line, its rectangles on that page (points)."""

    page: int
    text: str
    rects: "tuple[Box, ...]"


@dataclass(frozen=True)
class Span:
    """What lies between two places in the text."""

    start: Place
    end: Place

    def hull(self, other: "Span") -> "Span":
        """Return the shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    @property
    def is_empty(self) -> bool:
        """Whether no word can lie in it."""
        return self.start >= self.end

    @property
    def pages(self) -> range:
        """The pages that it touches."""
        return range(self.start[0], self.end[0] + 1)

    def on_page(self, page: int) -> tuple[Gap, Gap]:
        """Return from where to where a page's text lies in it."""
        if page not in self.pages:
            return BEGIN, BEGIN
        return (
            self.start[1:] if page == self.start[0] else BEGIN,
            self.end[1:] if page == self.end[0] else END,
        )


NOTHING = Span((0, *BEGIN), (0, *BEGIN))


def whole_page(page: int) -> Span:
    """Return the span of a page."""
    return Span((page, *BEGIN), (page, *END))


def everything(pages: int) -> Span:
    """Return the span of a whole document."""
    return Span((0, *BEGIN), (max(pages - 1, 0), *END))


def union(words: "Sequence[Word]") -> "Box":
    """Return the rectangle around words."""
    return (
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
    )


@dataclass(frozen=True)
class _Line:
    start: int
    words: "tuple[Word, ...]"
    box: "Box"

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    def word_at(self, x: float) -> int:
        """Return the index of the word nearest to ``x``."""
        return min(range(self.start, self.end), key=lambda index: self._away(self.words[index - self.start], x))

    @staticmethod
    def _away(word: "Word", x: float) -> float:
        return max(word.x0 - x, 0.0, x - word.x1)


@dataclass(frozen=True)
class _Paragraph:
    lines: tuple[_Line, ...]

    @cached_property
    def box(self) -> "Box":
        return union([word for line in self.lines for word in line.words])


class PageText:
    """The words of one page in reading order, as lines and paragraphs."""

    def __init__(self, words: "Sequence[Word]") -> None:
        self.words = tuple(words)

    @cached_property
    def _lines(self) -> tuple[_Line, ...]:
        lines, start = [], 0
        for words in _runs(self.words):
            lines.append(_Line(start, words, union(words)))
            start += len(words)
        return tuple(lines)

    @cached_property
    def _paragraphs(self) -> tuple[_Paragraph, ...]:
        paragraphs: list[list[_Line]] = []
        for line in self._lines:
            if paragraphs and _continues(paragraphs[-1][-1], line):
                paragraphs[-1].append(line)
            else:
                paragraphs.append([line])
        return tuple(_Paragraph(tuple(lines)) for lines in paragraphs)

    def word_at(self, x: float, y: float) -> int | None:
        """Return the index of the word at a point."""
        for index, word in enumerate(self.words):
            if word.x0 <= x <= word.x1 and word.y0 <= y <= word.y1:
                return index
        return None

    def span_at(self, page: int, x: float, y: float, unit: Unit) -> Span:
        """Return the gap between characters, the word or the line nearest to a point."""
        if not self.words:
            return Span((page, *BEGIN), (page, *BEGIN))
        paragraph = min(self._paragraphs, key=lambda candidate: _distance(candidate.box, x, y))
        line = min(paragraph.lines, key=lambda candidate: _distance(candidate.box, x, y))
        if unit is Unit.LINE:
            return Span((page, line.start, 0), (page, line.end, 0))
        word = line.word_at(x)
        if unit is Unit.WORD:
            return Span((page, word, 0), (page, word + 1, 0))
        gap = self._gap_in(line, word, x)
        return Span((page, *gap), (page, *gap))

    def _gap_in(self, line: _Line, word: int, x: float) -> Gap:
        """Return the gap of a word that is nearest to ``x``; within a line, its end is the next word's beginning."""
        here = self.words[word]
        end = (word + 1, 0) if word + 1 < line.end else (word, len(here.text))
        gaps = [(here.x0, (word, 0)), *((edge, (word, at)) for at, edge in enumerate(here.edges, 1)), (here.x1, end)]
        return min(gaps, key=lambda gap: abs(gap[0] - x))[1]

    def between(self, start: Gap, end: Gap) -> "tuple[Word, ...]":
        """Return what lies between two gaps: words, the first and the last of them perhaps cut."""
        (first, cut), (last, length) = start, end
        words = list(self.words[first : last + 1 if length else last])
        if length and words and last < len(self.words):
            words[-1] = _cut(words[-1], 0, length)
        if cut and words and cut < len(words[0].text):
            words[0] = _cut(words[0], cut, len(words[0].text))
        elif cut and words:
            del words[0]
        return tuple(words)

    def rects(self, start: Gap, end: Gap) -> "tuple[Box, ...]":
        """Return one rectangle per line of what lies between two gaps."""
        return tuple(union(run) for run in _runs(self.between(start, end)))

    def paragraphs(self) -> tuple[str, ...]:
        """Return the text without the page's line breaks: one string per paragraph."""
        return tuple(
            joined(" ".join(word.text for word in line.words) for line in paragraph.lines)
            for paragraph in self._paragraphs
        )

    def text(self, start: Gap, end: Gap) -> str:
        """Return what lies between two gaps, one line of text per line of the page."""
        return "\n".join(" ".join(word.text for word in run) for run in _runs(self.between(start, end)))

    # -- moving about by keys ------------------------------------------------------------------------------------

    def place_of(self, gap: Gap) -> "Box":
        """Return where a gap is, as a box of no width; the page must have words."""
        at_end = gap[0] >= len(self.words)
        word = self.words[-1 if at_end else gap[0]]
        x = word.x1 if at_end or gap[1] > len(word.edges) else word.edges[gap[1] - 1] if gap[1] else word.x0
        return x, word.y0, x, word.y1

    def next_character(self, gap: Gap, direction: int) -> Gap | None:
        """Return the gap one character on (1) or back (-1); None beyond the page's text."""
        word, at = gap
        if direction > 0:
            if word >= len(self.words):
                return None
            return (word, at + 1) if at < len(self.words[word].edges) else (word + 1, 0)
        if at > 0:
            return word, min(at - 1, len(self.words[word].edges))
        return (word - 1, len(self.words[word - 1].edges)) if word > 0 else None

    def next_word(self, gap: Gap, direction: int) -> Gap | None:
        """Return the beginning of the next (1) word, or the one before (-1); None beyond the page's text."""
        word = gap[0] + 1 if direction > 0 else gap[0] - (0 if gap[1] else 1)
        return (word, 0) if 0 <= word <= len(self.words) else None

    def next_line(self, gap: Gap, direction: int) -> Gap | None:
        """Return the gap above (-1) or below (1) in the neighbouring line; None beyond the page's text."""
        at = self._lines.index(self._line_of(gap)) + direction if self.words else -1
        if not 0 <= at < len(self._lines):
            return None
        x, line = self.place_of(gap)[0], self._lines[at]
        return self._gap_in(line, line.word_at(x), x)

    def line_end(self, gap: Gap, direction: int) -> Gap | None:
        """Return the end (1) or the beginning (-1) of a gap's line; None on a page without words."""
        if not self.words:
            return None
        line = self._line_of(gap)
        return (line.end - 1, len(line.words[-1].text)) if direction > 0 else (line.start, 0)

    def _line_of(self, gap: Gap) -> _Line:
        return next((line for line in self._lines if line.start <= gap[0] < line.end), self._lines[-1])


class Selection:
    """A span of a document's text, read through the words of the pages that are at hand."""

    def __init__(self, span: Span, text_of: Callable[[int], PageText | None]) -> None:
        self.span = span
        self._text_of = text_of

    def rects(self, page: int) -> "tuple[Box, ...]":
        """Return the selected rectangles of a page, one per line; none while its words are under way."""
        if self.span.is_empty or page not in self.span.pages:
            return ()
        text = self._text_of(page)
        return text.rects(*self.span.on_page(page)) if text else ()

    def text(self) -> str | None:
        """Return the selected text, lines as on the page; None while words of a page are under way."""
        if self.span.is_empty:
            return ""
        texts = [(page, self._text_of(page)) for page in self.span.pages]
        parts = [text.text(*self.span.on_page(page)) for page, text in texts if text is not None]
        return "\n".join(part for part in parts if part) if len(parts) == len(texts) else None

    def quote(self) -> Quote | None:
        """Return the selection as a quote; None where nothing is selected or words are still under way."""
        text = self.text()
        if not text:
            return None
        page = next(page for page in self.span.pages if self.rects(page))
        return Quote(page, " ".join(text.split()), self.rects(page))


def _runs(words: "Sequence[Word]") -> "Iterator[tuple[Word, ...]]":
    for _, run in groupby(words, key=lambda word: (word.block, word.line)):
        yield tuple(run)


def _continues(above: _Line, below: _Line) -> bool:
    """Tell whether two lines make one paragraph: in one block, one under the other, without a blank line between."""
    blank = below.box[1] - above.box[3] > PARAGRAPH_GAP * (above.box[3] - above.box[1])
    return above.words[0].block == below.words[0].block and below.box[3] > above.box[1] and not blank


def _distance(box: "Box", x: float, y: float) -> float:
    dx = max(box[0] - x, 0.0, x - box[2])
    dy = max(box[1] - y, 0.0, y - box[3])
    return dx * dx + dy * dy


def _cut(word: "Word", start: int, end: int) -> "Word":
    """Return a part of a word, from one character to another; of a word that can't be cut, all."""
    if not word.edges:
        return word
    bounds = (word.x0, *word.edges, word.x1)
    return replace(
        word, x0=bounds[start], x1=bounds[end], text=word.text[start:end], edges=word.edges[start : max(end - 1, start)]
    )
