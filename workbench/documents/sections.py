"""A document's headings and paragraphs, found from where its words stand.

Words come with boxes but without fonts, so a heading is told by its height, its number, its capitals, or by being a
short line of its own above running text. Running titles, side columns and the labels in figures are told apart.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from workbench.documents.line_ends import joined
from workbench.documents.protocol import Rect, Word

_SAME_SIZE = 0.05  # share by which heights of one type size differ
_NEW_PARAGRAPH = 1.13  # times the usual distance between lines
_COLUMN_GAP = 2.0  # line heights between words that are cells of a table, not parts of a sentence
_HEADING_WORDS = 14
_HEADING_WIDTH = 0.8  # of the line below: what fills its column is running text
_REACH = 7.0  # usual line distances from a heading down to its text, with the call's question between them
_BULLETS = frozenset("•●▪■◦‣·–—-*○➢")
_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-Z][.)]|[IVX]{1,4}[.)])\s+(?=\S)")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box in points on the displayed page; ``is_row`` where it is made of a table's cells."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float
    height: float
    text: str
    is_row: bool

    @property
    def rect(self) -> Rect:
        """The line's box."""
        return (self.x0, self.y0, self.x1, self.y1)

    def stands_over(self, other: "Line") -> bool:
        """Tell whether the two share a column and the other is below."""
        overlap = min(self.x1, other.x1) - max(self.x0, other.x0)
        return self.page == other.page and other.y0 > self.y0 and overlap > 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, on one page; ``is_body`` where it is running text of the document's usual size."""

    lines: tuple[Line, ...]
    is_body: bool

    @property
    def page(self) -> int:
        """The page, from 0."""
        return self.lines[0].page

    @property
    def text(self) -> str:
        """The text in one line, words divided at line ends made whole."""
        return joined(line.text for line in self.lines)


@dataclass(slots=True)
class Section:
    """A heading (empty before the first) and what stands under it."""

    heading: str
    paragraphs: list[Paragraph] = field(default_factory=list)


def read_sections(pages: Sequence[Sequence[Word]]) -> tuple[Section, ...]:
    """Return the document's sections in reading order, one without heading first where text precedes all headings."""
    everything = [line for number, words in enumerate(pages) for line in _lines(number, words)]
    lines = _without_repeated(everything, len(pages))
    measure = _Measure.of(lines)
    sections = [Section("")]
    place = 0
    while place < len(lines):
        end = _heading_end(lines, place, measure)
        if end > place:
            sections.append(Section(_NUMBER.sub("", joined(line.text for line in lines[place:end]))))
        else:
            end = _paragraph_end(lines, place, measure)
            sections[-1].paragraphs.append(Paragraph(tuple(lines[place:end]), measure.is_body(lines[place])))
        place = end
    return tuple(_without_asides(section) for section in sections if section.heading or section.paragraphs)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in a document: the height of its lines and the distance from one to the next."""

    height: float
    pitch: float

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Measure":
        weights: Counter[float] = Counter()
        for line in lines:
            weights[round(line.height * 2) / 2] += len(line.text)
        if not weights:
            return cls(1.0, 1.0)
        rough = max(weights, key=lambda height: (weights[height], height))
        usual = sorted(line.height for line in lines if abs(line.height - rough) <= 0.5)
        height = usual[len(usual) // 2] if usual else rough
        distances = Counter(
            round((below.y0 - above.y0) * 2) / 2
            for above, below in pairwise(lines)
            if above.stands_over(below) and below.y0 - above.y0 < 3 * height and abs(above.height - height) <= 0.5
        )
        pitch = max(distances, key=lambda distance: (distances[distance], -distance)) if distances else height * 1.2
        return cls(height, pitch)

    def is_body(self, line: Line) -> bool:
        """Tell whether a line is of the usual size and no table row."""
        return not line.is_row and abs(line.height - self.height) <= _SAME_SIZE * self.height

    def is_large(self, line: Line) -> bool:
        """Tell whether a line is of a larger size."""
        return line.height > (1 + _SAME_SIZE) * self.height


def _lines(page: int, words: Sequence[Word]) -> Iterator[Line]:
    """Yield a page's lines; parts that stand on one level, as cells and words of wide spacing do, are one line."""
    level: list[Word] = []
    for _, part in groupby(words, key=lambda word: (word.block, word.line)):
        following = list(part)
        if level and not _continues(level[-1], following[0]):
            yield _line(page, level)
            level = []
        level += following
    if level:
        yield _line(page, level)


def _continues(last: Word, word: Word) -> bool:
    overlap = min(last.y1, word.y1) - max(last.y0, word.y0)
    return word.x0 >= last.x1 - 1 and overlap > 0.6 * max(last.y1 - last.y0, word.y1 - word.y0)


def _line(page: int, words: Sequence[Word]) -> Line:
    heights = sorted(word.y1 - word.y0 for word in words)
    height = heights[len(heights) // 2]
    return Line(
        page,
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
        height,
        " ".join(word.text for word in words),
        any(right.x0 - left.x1 > _COLUMN_GAP * height for left, right in pairwise(words)),
    )


def _without_repeated(lines: list[Line], pages: int) -> list[Line]:
    """Leave out running titles and page numbers: what stands on the same spot of several pages."""
    spots = [(round(line.y0 / 4), _DIGITS.sub("0", line.text)) for line in lines]
    where: dict[tuple[int, str], set[int]] = {}
    for spot, line in zip(spots, lines, strict=True):
        where.setdefault(spot, set()).add(line.page)
    enough = max(2, pages // 2)
    return [line for spot, line in zip(spots, lines, strict=True) if len(where[spot]) < enough]


def _paragraph_end(lines: Sequence[Line], start: int, measure: _Measure) -> int:
    """Return where the paragraph that starts here ends."""
    end = start + 1
    while end < len(lines) and _goes_on(lines[end - 1], lines[end], measure):
        if _heading_end(lines, end, measure) > end:
            break
        end += 1
    return end


def _goes_on(above: Line, line: Line, measure: _Measure) -> bool:
    usual = max(measure.pitch, above.height)
    return (
        above.stands_over(line)
        and line.y0 - above.y0 <= _NEW_PARAGRAPH * usual + 0.5
        and abs(line.height - above.height) <= _SAME_SIZE * above.height
        and not _has_bullet(line.text)
        and line.is_row == above.is_row
    )


def _has_bullet(text: str) -> bool:
    return text[0] in _BULLETS and text[1:2] in ("", " ")


def _heading_end(lines: Sequence[Line], start: int, measure: _Measure) -> int:
    """Return where the heading that starts here ends; the start itself where none does."""
    first = lines[start]
    if not _may_be_heading(first.text):
        return start
    end = start + 1
    while end < len(lines) and end - start < 3 and _same_heading(lines[end - 1], lines[end], measure):
        end += 1
    text = joined(line.text for line in lines[start:end])
    if text[-1] in ".,;" or len(text.split()) > _HEADING_WORDS:
        return start
    below = _text_below(lines, end, lines[end - 1], measure)
    if below is None:
        return start
    stands_out = measure.is_large(first) or _NUMBER.match(first.text) or text.isupper()
    narrow = first.x1 - first.x0 < _HEADING_WIDTH * (below.x1 - below.x0)
    alone = end == start + 1 and narrow and _begins_anew(lines, start, measure) and below.text[0].isupper()
    return end if stands_out or (measure.is_body(first) and alone) else start


def _may_be_heading(text: str) -> bool:
    bare = _NUMBER.sub("", text)
    return bare[0].isupper() and sum(map(str.isalpha, bare)) >= 2 and not _has_bullet(text)


def _same_heading(above: Line, line: Line, measure: _Measure) -> bool:
    """Tell whether a heading of larger type, or of capitals, goes on in the next line."""
    same_look = measure.is_large(above) or (above.text.isupper() and line.text.isupper())
    near = above.stands_over(line) and line.y0 - above.y0 <= 1.35 * above.height
    return same_look and near and abs(line.height - above.height) <= _SAME_SIZE * above.height


def _begins_anew(lines: Sequence[Line], place: int, measure: _Measure) -> bool:
    """Tell whether a line is not the rest of the paragraph above it."""
    if place == 0:
        return True
    above, line = lines[place - 1], lines[place]
    if above.page != line.page or not above.stands_over(line):
        return above.text[-1] in '.!?:”"'
    return line.y0 - above.y0 > _NEW_PARAGRAPH * measure.pitch


def _text_below(lines: Sequence[Line], place: int, heading: Line, measure: _Measure) -> Line | None:
    """Return the running text that a heading stands over, past a question in small type; None where there is none."""
    for line in lines[place : place + 4]:
        if measure.is_body(line):
            near = heading.stands_over(line) and line.y0 - heading.y1 < _REACH * measure.pitch
            return line if near else None
        if measure.is_large(line) or not heading.stands_over(line):
            return None
    return None


def _without_asides(section: Section) -> Section:
    """Leave out small text beside the columns of the section's running text, such as facts in a margin."""
    body = [line for paragraph in section.paragraphs if paragraph.is_body for line in paragraph.lines]
    if body:
        section.paragraphs = [
            paragraph
            for paragraph in section.paragraphs
            if paragraph.is_body or any(_shares_column(line, paragraph.lines[0]) for line in body)
        ]
    return section


def _shares_column(body: Line, line: Line) -> bool:
    return min(body.x1, line.x1) - max(body.x0, line.x0) > 0
