from hypothesis import given
from hypothesis import strategies as st

from workbench.views.merge.word_diff import DiffPart, as_html, in_sentences, word_diff
from workbench.views.palettes import LIGHT

TEXTS = st.text(alphabet="ab c,.\n<&å", max_size=40)


@given(TEXTS, TEXTS)
def test_what_stayed_and_came_is_the_new_text_and_what_stayed_and_went_the_old(old: str, new: str) -> None:
    parts = word_diff(old, new)
    assert "".join(each.text for each in parts if each.part != "gone") == new
    assert "".join(each.text for each in parts if each.part != "new") == old


def test_changed_words_are_told_apart_from_those_that_stayed() -> None:
    parts = word_diff("The budget holds well.", "The budget fails well.")
    assert [(each.part, each.text) for each in parts] == [
        ("same", "The budget "),
        ("gone", "holds"),
        ("new", "fails"),
        ("same", " well."),
    ]
    assert in_sentences(parts) == "removed: holds; added: fails"


def test_a_wholly_other_text_is_not_cut_into_words() -> None:
    assert word_diff("It is good to see.", "Never is anything to be said") == (
        DiffPart("gone", "It is good to see."),
        DiffPart("new", "Never is anything to be said"),
    )


def test_very_long_texts_are_shown_whole() -> None:
    old, new = "a " * 15_000, "a " * 14_999
    assert [each.part for each in word_diff(old, new)] == ["gone", "new"]


def test_what_came_is_underlined_what_went_is_struck_through_and_nothing_in_a_text_is_markup() -> None:
    html = as_html((DiffPart("gone", "<b>"), DiffPart("new", "a\u202eb")), LIGHT)
    assert "line-through" in html
    assert "underline" in html
    assert "<b>" not in html
    assert "⟨U+202E⟩" in html
