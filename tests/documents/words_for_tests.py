"""Pages of words for tests, set as a simple typesetter would, so that each test says only what is peculiar."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.documents.protocol import Word

_CHARACTER = 0.5  # of the size: every character is as wide


@dataclass(frozen=True)
class Piece:
    """A block of text, broken to lines of at most ``width`` points; ``gap`` is the space above it, in points."""

    text: str
    size: float = 12.0
    gap: float = 12.0
    x: float = 60.0
    width: float = 420.0


def page_of(pieces: Sequence[Piece | str], *, header: str = "") -> tuple[Word, ...]:
    """Set the pieces below each other; plain texts are paragraphs."""
    words = _set(Piece(header, size=8.0), 30.0, 0)[0] if header else []
    y = 60.0
    for block, each in enumerate(pieces, start=1):
        piece = Piece(each) if isinstance(each, str) else each
        made, y = _set(piece, y + piece.gap, block)
        words += made
    return tuple(words)


def _set(piece: Piece, y: float, block: int) -> tuple[list[Word], float]:
    words: list[Word] = []
    x, line = piece.x, 0
    for text in piece.text.split():
        wide = len(text) * piece.size * _CHARACTER
        if x > piece.x and x + wide > piece.x + piece.width:
            x, y, line = piece.x, y + piece.size * 1.3, line + 1
        words.append(Word(x, y, x + wide, y + piece.size * 1.2, text, block, line))
        x += wide + piece.size * _CHARACTER
    return words, y + piece.size * 1.3
