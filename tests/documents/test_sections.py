from collections.abc import Sequence

import pytest

from tests.documents.words_for_tests import Piece, page_of
from workbench.documents.protocol import Word
from workbench.documents.sections import read_sections

LONG = "Det här är löpande text som fyller mer än en rad i sin spalt, så att den syns som text och inte som rubrik. "


def headings(*pages: Sequence[Word]) -> list[str]:
    return [section.heading for section in read_sections(pages)]


@pytest.mark.parametrize(
    "heading",
    [
        Piece("Målbild och strategi", size=15),
        Piece("4. Målbild och strategi"),
        Piece("B) Målbild och strategi", gap=3),
        Piece("MÅLBILD OCH STRATEGI", gap=3),
        Piece("Målbild och strategi"),
    ],
    ids=["larger", "numbered", "lettered", "capitals", "alone above text"],
)
def test_a_heading_is_told_by_its_look_and_what_is_below(heading: Piece) -> None:
    sections = read_sections([page_of([LONG, heading, Piece(LONG, gap=3)])])
    assert [section.heading.casefold() for section in sections] == ["", "målbild och strategi"]
    assert [paragraph.text for paragraph in sections[1].paragraphs] == [LONG.strip()]


@pytest.mark.parametrize(
    "text",
    ["Ett kort stycke.", "• En punkt i en lista", "”Ett citat från en medlem", "och små bokstäver först", "4711"],
)
def test_other_short_lines_are_no_headings(text: str) -> None:
    assert headings(page_of([LONG, text, LONG])) == [""]


def test_a_large_line_without_text_below_is_no_heading() -> None:
    assert headings(page_of([LONG, Piece("75", size=20), Piece("Exempelklustret", size=20)])) == [""]


def test_a_number_within_a_heading_stays() -> None:
    assert headings(page_of([Piece("4. S3: varför just vi", size=15), LONG])) == ["S3: varför just vi"]


def test_a_heading_goes_on_over_two_lines_and_past_the_calls_question() -> None:
    heading = Piece("Samverkan mellan näringsliv akademi och det offentliga", size=16, width=300)
    question = Piece("Vilka aktörer deltar, och i vilka roller?", size=9, gap=2)
    sections = read_sections([page_of([heading, question, LONG])])
    assert [section.heading for section in sections] == [heading.text]
    assert [paragraph.text for paragraph in sections[0].paragraphs] == [question.text, LONG.strip()]


def test_a_section_goes_on_over_pages_without_their_running_titles() -> None:
    first = page_of([Piece("Resultat", size=15), LONG], header="Exempelklustret sida 1")
    second = page_of([LONG, Piece("Hållbarhet", size=15), LONG], header="Exempelklustret sida 2")
    sections = read_sections([first, second])
    assert [section.heading for section in sections] == ["Resultat", "Hållbarhet"]
    assert [[paragraph.page for paragraph in section.paragraphs] for section in sections] == [[0, 1], [1]]


def test_paragraphs_end_where_the_distance_is_larger_or_a_bullet_stands() -> None:
    [section] = read_sections([page_of([LONG, LONG, Piece("• Första punkten", gap=0), Piece("• Andra", gap=0)])])
    assert [len(paragraph.lines) for paragraph in section.paragraphs] == [2, 2, 1, 1]


def test_lines_that_a_layout_gives_as_blocks_are_one_paragraph() -> None:
    [section] = read_sections([page_of([Piece(LONG + LONG, width=420)])])
    apart = [Word(w.x0, w.y0, w.x1, w.y1, w.text, w.line, 0) for w in page_of([Piece(LONG + LONG)])]
    assert [len(paragraph.lines) for paragraph in read_sections([apart])[0].paragraphs] == [4]
    assert read_sections([apart])[0].paragraphs == section.paragraphs


def test_the_cells_of_a_table_are_rows_and_no_running_text() -> None:
    cells = [
        word
        for row in range(3)
        for column in range(3)
        for word in page_of([Piece(f"Cell{column}", gap=30 + 18 * row, x=60 + 150 * column)])
    ]
    table = [Word(w.x0, w.y0, w.x1, w.y1, w.text, 100 + at, 0) for at, w in enumerate(cells)]
    rows = [p for section in read_sections([[*table, *page_of([Piece(LONG, gap=200)])]]) for p in section.paragraphs]
    assert [paragraph.is_body for paragraph in rows] == [False, True]
    assert [line.text for line in rows[0].lines] == ["Cell0 Cell1 Cell2"] * 3


def test_facts_in_the_margin_belong_to_no_section() -> None:
    text = page_of([Piece("Resultat", size=15), LONG])
    margin = page_of([Piece("Fakta", size=14, x=500, width=90), Piece("Bildat 2010", size=9, x=500, width=90)])
    aside = [Word(w.x0, w.y0, w.x1, w.y1, w.text, w.block + 50, w.line) for w in margin]
    [section] = read_sections([[*text, *aside]])
    assert "Bildat 2010" not in [paragraph.text for paragraph in section.paragraphs]


def test_a_document_without_words_has_no_sections() -> None:
    assert read_sections([]) == ()
    assert read_sections([(), ()]) == ()
