"""Text from people, as a cell may hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.report.safe_text import CELL_LIMIT, one_line, safe_text


@pytest.mark.parametrize("text", ["Bra.", "Ett kluster – “starkt”, 4 av 5 (s. 3)", "http://example.invalid/x", "100 %"])
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert safe_text(text) == (text, False)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+46",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "\n=1",
        "#N/A",
        "'=1",
        "{=1+1}",
        "=cmd|' /C calc'!A0",
        "＝1",
        "＠x",
    ],
)
def test_what_could_become_a_formula_is_marked_as_text_and_otherwise_left_alone(text: str) -> None:
    assert safe_text(text) == (text, True)


def test_control_characters_are_shown() -> None:
    assert safe_text("a\x00b\x1bc")[0] == "a␀b␛c"
    assert safe_text("a\u202eb\ufeffc\ud800d\uffff")[0] == "a⟨U+202E⟩b⟨U+FEFF⟩c⟨U+D800⟩d⟨U+FFFF⟩"


def test_line_breaks_become_one_kind_and_tabs_stay() -> None:
    assert safe_text("a\r\nb\rc\nd\te")[0] == "a\nb\nc\nd\te"


def test_what_excel_would_decode_is_escaped() -> None:
    assert safe_text("a_x003D_b")[0] == "a_x005F_x003D_b"
    assert safe_text("snake_case_x")[0] == "snake_case_x"


@pytest.mark.parametrize("letter", ["a", "😀"])
def test_a_text_too_long_for_a_cell_is_cut_with_a_note(letter: str) -> None:
    text, _quoted = safe_text(letter * 40_000, note=" [{left} more]")
    assert len(text.encode("utf-16-le")) // 2 <= CELL_LIMIT
    kept = text.count(letter)
    assert text == f"{letter * kept} [{40_000 - kept} more]"


@given(st.text())
def test_any_text_can_be_written_as_xml(text: str) -> None:
    written, _quoted = safe_text(text)
    assert written.encode("utf-8").decode("utf-8") == written
    assert all(letter >= " " or letter in "\t\n" for letter in written)
    assert "\ufffe" not in written


def test_a_heading_is_one_line_of_limited_length() -> None:
    assert one_line(" two\nlines\x07 ", 20) == "two lines␇"
    assert one_line("abcdef", 4) == "abc…"
