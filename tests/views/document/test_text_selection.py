import pytest

from workbench.documents.protocol import Word
from workbench.views.review.document.selection import END, PageText, Selection, Span, Unit, everything

# Two lines of a paragraph, then a paragraph of one line; words are 30 wide, 10 apart, lines 20 high.
ROWS = (("one", "two", "three"), ("four", "five"), ("six", "seven"))
BLOCKS = (0, 0, 1)


def page_text() -> PageText:
    return PageText(
        [
            Word(40.0 * column, 30.0 * row, 40.0 * column + 30, 30.0 * row + 20, word, BLOCKS[row], row)
            for row, words in enumerate(ROWS)
            for column, word in enumerate(words)
        ]
    )


def dragged(start: tuple[float, float], end: tuple[float, float]) -> str | None:
    text = page_text()
    span = text.span_at(0, *start, Unit.WORD).hull(text.span_at(0, *end, Unit.WORD))
    return Selection(span, lambda page: text).text()


def test_a_drag_within_a_line_takes_the_words_it_touches() -> None:
    assert dragged((45, 10), (85, 10)) == "two three"


def test_backwards_is_the_same_as_forwards() -> None:
    assert dragged((85, 10), (45, 10)) == dragged((45, 10), (85, 10))


def test_a_drag_over_lines_takes_the_rest_of_the_first_and_the_beginning_of_the_last() -> None:
    assert dragged((45, 10), (10, 70)) == "two three\nfour five\nsix"


def test_a_press_beside_a_line_does_not_take_its_last_word() -> None:
    assert dragged((200, 10), (5, 40)) == "four"


def test_a_press_between_words_takes_neither() -> None:
    assert dragged((35, 10), (35, 10)) == ""


def test_a_double_click_takes_the_word_also_just_beside_it() -> None:
    text = page_text()
    for x in (45, 38):
        assert Selection(text.span_at(0, x, 10, Unit.WHOLE_WORD), lambda page: text).text() == "two"


def test_a_triple_click_takes_the_paragraph() -> None:
    text = page_text()
    span = text.span_at(0, 50, 40, Unit.PARAGRAPH)
    assert Selection(span, lambda page: text).text() == "one two three\nfour five"


def test_a_blank_line_ends_a_paragraph_also_within_a_block() -> None:
    words = [Word(0, y, 30, y + 20, f"line{y}", 0, y) for y in (0, 22, 60, 82)]
    text = PageText(words)
    assert Selection(text.span_at(0, 10, 70, Unit.PARAGRAPH), lambda page: text).text() == "line60\nline82"


def test_a_line_further_up_begins_another_paragraph_as_in_the_next_column() -> None:
    words = [Word(0, 100, 30, 120, "left", 0, 0), Word(50, 0, 80, 20, "right", 0, 1)]
    text = PageText(words)
    assert Selection(text.span_at(0, 60, 10, Unit.PARAGRAPH), lambda page: text).text() == "right"


def test_each_line_of_a_selection_has_one_rectangle() -> None:
    text = page_text()
    selection = Selection(Span((0, 1), (0, 4)), lambda page: text)
    assert selection.rects(0) == ((40, 0, 110, 20), (0, 30, 30, 50))


def test_a_selection_over_pages_takes_whole_pages_in_between() -> None:
    text = page_text()
    selection = Selection(Span((0, 6), (2, 1)), lambda page: text)
    assert selection.text() == "seven\none two three\nfour five\nsix seven\none"
    assert selection.rects(3) == ()


def test_a_quote_is_one_line_with_the_rectangles_of_its_first_page() -> None:
    text = page_text()
    quote = Selection(Span((4, 7), (5, 4)), lambda page: text).quote()
    assert quote == (5, "one two three four", ((0, 0, 110, 20), (0, 30, 30, 50)))


def test_a_selection_is_unknown_until_all_its_words_are_there() -> None:
    text = page_text()
    selection = Selection(everything(3), {0: text, 2: text}.get)
    assert selection.text() is None
    assert selection.quote() is None
    assert selection.rects(1) == ()


@pytest.mark.parametrize("span", [Span((0, 0), (0, 0)), Span((1, 3), (1, 3))])
def test_an_empty_span_selects_nothing(span: Span) -> None:
    selection = Selection(span, lambda page: page_text())
    assert (selection.text(), selection.quote(), selection.rects(span.start[0])) == ("", None, ())


def test_a_page_without_words_can_be_dragged_over() -> None:
    empty = PageText(())
    assert empty.span_at(3, 100, 100, Unit.WORD).is_empty
    assert Selection(Span((0, 0), (0, END)), lambda page: empty).text() == ""


def test_the_word_under_a_point_is_known() -> None:
    assert page_text().word_at(50, 40) == 4
    assert page_text().word_at(35, 40) is None
