"""Extending a selection by keys: by characters, words and lines, over the ends of pages."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.views.review.document.selection import BEGIN, Gap, PageText, Place

TextOf = Callable[[int], PageText | None]


class Step(Enum):
    """How far a key moves the end of a selection."""

    CHARACTER = "character"
    WORD = "word"
    LINE = "line"
    LINE_END = "line end"


_KEYS = {
    (Qt.Key.Key_Left, False): (Step.CHARACTER, -1),
    (Qt.Key.Key_Right, False): (Step.CHARACTER, 1),
    (Qt.Key.Key_Left, True): (Step.WORD, -1),
    (Qt.Key.Key_Right, True): (Step.WORD, 1),
    (Qt.Key.Key_Up, False): (Step.LINE, -1),
    (Qt.Key.Key_Down, False): (Step.LINE, 1),
    (Qt.Key.Key_Home, False): (Step.LINE_END, -1),
    (Qt.Key.Key_End, False): (Step.LINE_END, 1),
}


def step_of(event: QKeyEvent) -> tuple[Step, int] | None:
    """Return how a key extends the selection, and which way (1 is on, -1 is back); None for other keys."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not held & Qt.KeyboardModifier.ShiftModifier:
        return None
    rest = held & ~Qt.KeyboardModifier.ShiftModifier
    if rest not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        return None
    return _KEYS.get((Qt.Key(event.key()), rest == Qt.KeyboardModifier.ControlModifier))


def stepped(text_of: TextOf, pages: int, place: Place, step: Step, direction: int) -> Place | None:
    """Return a place further on or back; None at the document's ends, and where a page's words are under way."""
    page, gap = place[0], place[1:]
    text = text_of(page)
    found = _within(text, _on_page(text, gap), step, direction) if text else None
    if found is not None:
        return (page, *found)
    other = page + direction
    beyond = text_of(other) if 0 <= other < pages and step is not Step.LINE_END else None
    if beyond is None:
        return None
    return (other, *(BEGIN if direction > 0 else (len(beyond.words), 0)))


def _on_page(text: PageText, gap: Gap) -> Gap:
    """Return a gap that is on the page: the end of a whole page lies further than its last word."""
    return min(gap, (len(text.words), 0))


def _within(text: PageText, gap: Gap, step: Step, direction: int) -> Gap | None:
    moves: dict[Step, Callable[[Gap, int], Gap | None]] = {
        Step.CHARACTER: text.next_character,
        Step.WORD: text.next_word,
        Step.LINE: text.next_line,
        Step.LINE_END: text.line_end,
    }
    return moves[step](gap, direction)
