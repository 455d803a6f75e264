import pytest

from workbench.documents.protocol import Word
from workbench.views.review.document.selection import END, PageText, Place, Selection, Span, Unit, everything
from workbench.views.review.document.selection_keys import Step, stepped

# Two lines of a paragraph, then a paragraph of one line; words are 30 wide, 10 apart, lines 20 high.
ROWS = (("one", "two", "three"), ("four", "five"), ("six", "seven"))
BLOCKS = (0, 0, 1)


def lettered(x: float, y: float, text: str, block: int, line: int) -> Word:
    """A word whose letters share its 30 points of width equally."""
    edges = tuple(x + 30 * at / len(text) for at in range(1, len(text)))
    return Word(x, y, x + 30, y + 20, text, block, line, edges)


def page_text() -> PageText:
    return PageText(
        [
            lettered(40.0 * column, 30.0 * row, word, BLOCKS[row], row)
            for row, words in enumerate(ROWS)
            for column, word in enumerate(words)
        ]
    )


def dragged(start: tuple[float, float], end: tuple[float, float]) -> str | None:
    text = page_text()
    span = text.span_at(0, *start, Unit.CHARACTER).hull(text.span_at(0, *end, Unit.CHARACTER))
    return Selection(span, lambda page: text).text()


def test_a_drag_within_a_line_takes_the_characters_it_passes() -> None:
    assert dragged((51, 10), (92, 10)) == "wo th"
    assert dragged((49, 10), (59, 10)) == "w"


def test_words_whose_characters_are_not_known_are_taken_whole() -> None:
    text = PageText([Word(0, 0, 30, 20, "whole", 0, 0), lettered(40, 0, "letters", 0, 0)])
    span = text.span_at(0, 12, 10, Unit.CHARACTER).hull(text.span_at(0, 57, 10, Unit.CHARACTER))
    assert Selection(span, lambda page: text).text() == "whole lett"


def test_the_rectangle_of_a_cut_word_covers_only_what_is_selected() -> None:
    text = page_text()
    assert text.rects((0, 1), (0, 2)) == ((10, 0, 20, 20),)
    assert text.rects((0, 1), (1, 1)) == ((10, 0, 50, 20),)


def test_backwards_is_the_same_as_forwards() -> None:
    assert dragged((85, 10), (45, 10)) == dragged((45, 10), (85, 10))


def test_a_drag_over_lines_takes_the_rest_of_the_first_and_the_beginning_of_the_last() -> None:
    assert dragged((41, 10), (28, 70)) == "two three\nfour five\nsix"


def test_a_press_beside_a_line_does_not_take_its_last_word() -> None:
    assert dragged((200, 10), (31, 40)) == "four"


def test_a_press_between_words_takes_neither() -> None:
    assert dragged((35, 10), (35, 10)) == ""


def test_a_double_click_takes_the_word_also_just_beside_it() -> None:
    text = page_text()
    for x in (45, 38):
        assert Selection(text.span_at(0, x, 10, Unit.WORD), lambda page: text).text() == "two"


def test_a_triple_click_takes_the_line() -> None:
    text = page_text()
    span = text.span_at(0, 50, 40, Unit.LINE)
    assert Selection(span, lambda page: text).text() == "four five"


def test_each_line_of_a_selection_has_one_rectangle() -> None:
    text = page_text()
    selection = Selection(Span((0, 1, 0), (0, 4, 0)), lambda page: text)
    assert selection.rects(0) == ((40, 0, 110, 20), (0, 30, 30, 50))


def test_a_selection_over_pages_takes_whole_pages_in_between() -> None:
    text = page_text()
    selection = Selection(Span((0, 6, 0), (2, 1, 0)), lambda page: text)
    assert selection.text() == "seven\none two three\nfour five\nsix seven\none"
    assert selection.rects(3) == ()


def test_a_quote_is_one_line_with_the_rectangles_of_its_first_page() -> None:
    text = page_text()
    quote = Selection(Span((4, 7, 0), (5, 4, 0)), lambda page: text).quote()
    assert quote == (5, "one two three four", ((0, 0, 110, 20), (0, 30, 30, 50)))


def test_a_selection_is_unknown_until_all_its_words_are_there() -> None:
    text = page_text()
    selection = Selection(everything(3), {0: text, 2: text}.get)
    assert selection.text() is None
    assert selection.quote() is None
    assert selection.rects(1) == ()


def test_from_the_end_of_a_line_a_selection_begins_with_the_next() -> None:
    text = page_text()
    assert text.text((4, 4), (6, 0)) == "six"
    assert text.text((3, 0), (4, 4)) == "four five"


@pytest.mark.parametrize("span", [Span((0, 0, 0), (0, 0, 0)), Span((1, 3, 2), (1, 3, 2))])
def test_an_empty_span_selects_nothing(span: Span) -> None:
    selection = Selection(span, lambda page: page_text())
    assert (selection.text(), selection.quote(), selection.rects(span.start[0])) == ("", None, ())


def test_a_page_without_words_can_be_dragged_over() -> None:
    empty = PageText(())
    assert empty.span_at(3, 100, 100, Unit.CHARACTER).is_empty
    assert Selection(Span((0, 0, 0), (0, *END)), lambda page: empty).text() == ""


def test_the_word_under_a_point_is_known() -> None:
    assert page_text().word_at(50, 40) == 4
    assert page_text().word_at(35, 40) is None


@pytest.mark.parametrize(
    ("start", "step", "direction", "end"),
    [
        ((0, 0, 0), Step.CHARACTER, 1, (0, 0, 1)),
        ((0, 0, 2), Step.CHARACTER, 1, (0, 1, 0)),
        ((0, 1, 0), Step.CHARACTER, -1, (0, 0, 2)),
        ((0, 7, 0), Step.CHARACTER, 1, (1, 0, 0)),
        ((1, 0, 0), Step.CHARACTER, -1, (0, 7, 0)),
        ((0, 0, 0), Step.CHARACTER, -1, None),
        ((2, 7, 0), Step.CHARACTER, 1, None),
        ((0, 1, 2), Step.WORD, 1, (0, 2, 0)),
        ((0, 1, 2), Step.WORD, -1, (0, 1, 0)),
        ((0, 1, 0), Step.WORD, -1, (0, 0, 0)),
        ((0, 1, 0), Step.LINE, 1, (0, 4, 0)),
        ((0, 4, 0), Step.LINE, -1, (0, 1, 0)),
        ((0, 5, 0), Step.LINE, 1, (1, 0, 0)),
        ((0, 4, 2), Step.LINE_END, -1, (0, 3, 0)),
        ((0, 3, 2), Step.LINE_END, 1, (0, 4, 4)),
        ((0, 4, 4), Step.LINE_END, -1, (0, 3, 0)),
        ((0, 4, 4), Step.CHARACTER, -1, (0, 4, 3)),
        ((0, 4, 4), Step.CHARACTER, 1, (0, 5, 0)),
        ((0, 4, 4), Step.LINE, -1, (0, 2, 0)),
        ((0, *END), Step.CHARACTER, -1, (0, 6, 4)),
    ],
)
def test_keys_move_the_end_of_a_selection(start: Place, step: Step, direction: int, end: Place | None) -> None:
    assert stepped(lambda page: page_text(), 3, start, step, direction) == end
