"""Text selection from the words of pages; knows nothing of the screen.

A place in the text is ``(page, index)``: the gap before a word. A `Span` is what lies between two places. Pressing on a
word gives a span of that word, pressing beside one an empty span; a selection is the hull of where it began and where
the pointer is now, so that words touched at either end belong to it whole.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from workbench.documents.line_ends import joined

if TYPE_CHECKING:
    from workbench.documents.protocol import Word
    from workbench.views.review.document.layout import Box

Place = tuple[int, int]
END = sys.maxsize
PARAGRAPH_GAP = 0.5  # of a line's height: blocks of a PDF often hold several paragraphs with a blank line between


class Unit(Enum):
    """What a selection grows by."""

    WORD = "word"
    WHOLE_WORD = "whole word"  # also where the pointer is beside it
    PARAGRAPH = "paragraph"


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

    def on_page(self, page: int) -> slice:
        """Return which of a page's words lie in it."""
        start = self.start[1] if page == self.start[0] else 0
        end = self.end[1] if page == self.end[0] else END
        return slice(start, end) if page in self.pages else slice(0, 0)


def everything(pages: int) -> Span:
    """Return the span of a whole document."""
    return Span((0, 0), (max(pages - 1, 0), END))


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


@dataclass(frozen=True)
class _Paragraph:
    lines: tuple[_Line, ...]

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end

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
        """Return the word (or the gap beside it) or the paragraph nearest to a point."""
        if not self.words:
            return Span((page, 0), (page, 0))
        paragraph = min(self._paragraphs, key=lambda candidate: _distance(candidate.box, x, y))
        if unit is Unit.PARAGRAPH:
            return Span((page, paragraph.start), (page, paragraph.end))
        line = min(paragraph.lines, key=lambda candidate: _distance(candidate.box, x, y))
        start, end = _nearest_in(line, x, whole=unit is Unit.WHOLE_WORD)
        return Span((page, start), (page, end))

    def rects(self, words: slice) -> "tuple[Box, ...]":
        """Return one rectangle per line of the chosen words."""
        return tuple(union(run) for run in _runs(self.words[words]))

    def paragraphs(self) -> tuple[str, ...]:
        """Return the text without the page's line breaks: one string per paragraph."""
        return tuple(
            joined(" ".join(word.text for word in line.words) for line in paragraph.lines)
            for paragraph in self._paragraphs
        )

    def text(self, words: slice) -> str:
        """Return the chosen words, one line of text per line of the page."""
        return "\n".join(" ".join(word.text for word in run) for run in _runs(self.words[words]))


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
        return text.rects(self.span.on_page(page)) if text else ()

    def text(self) -> str | None:
        """Return the selected text, lines as on the page; None while words of a page are under way."""
        if self.span.is_empty:
            return ""
        texts = [(page, self._text_of(page)) for page in self.span.pages]
        parts = [text.text(self.span.on_page(page)) for page, text in texts if text is not None]
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


def _nearest_in(line: _Line, x: float, *, whole: bool) -> tuple[int, int]:
    """Return the word at ``x`` as a pair of gaps, or twice the same gap where ``x`` lies beside or between words."""
    for index, word in enumerate(line.words, line.start):
        if x < word.x0:
            return (index, index + 1) if whole else (index, index)
        if x <= word.x1:
            return index, index + 1
    return (line.end - 1, line.end) if whole else (line.end, line.end)
