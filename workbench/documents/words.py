"""A page's words, and where each of their characters begins. Child process only."""

import itertools
import math
from collections.abc import Iterator
from typing import Any

from workbench.documents.mupdf import FAULTS, pymupdf
from workbench.documents.protocol import Word, storable


def page_words(page: Any, most: int) -> list[Word]:
    """Return a page's first ``most`` words in reading order."""
    read = page.get_textpage(flags=pymupdf.TEXTFLAGS_WORDS)
    characters = _characters(read, page.rotation_matrix)
    words = []
    for x0, y0, x1, y1, text, block, line, _number in read.extractWORDS()[:most]:
        box = pymupdf.Rect(x0, y0, x1, y1) * page.rotation_matrix
        edges = _edges(characters, text)
        if all(map(math.isfinite, box)):
            words.append(Word(box.x0, box.y0, box.x1, box.y1, storable(text), block, line, edges))
    return words


def _characters(read: Any, turned: Any) -> Iterator[tuple[str, float]]:
    """Yield what words are made of, in their order: each character and where it begins."""
    try:
        blocks = read.extractRAWDICT()["blocks"]
    except FAULTS:
        return
    for block in blocks:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for each in span["chars"]:
                    yield each["c"], (pymupdf.Rect(each["bbox"]) * turned).x0


def _edges(characters: Iterator[tuple[str, float]], text: str) -> tuple[float, ...]:
    """Take a word's characters; return where those after its first begin, nothing where that is no row of places."""
    starts: list[float] = []
    for wanted in text:
        found = next((start for each, start in characters if each == wanted), None)
        if found is None or not math.isfinite(found):
            return ()
        starts.append(found)
    rises = all(before < after for before, after in itertools.pairwise(starts))
    return tuple(starts[1:]) if rises and storable(text) == text else ()
