import hashlib

import pymupdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.views.accessibility import accessible_name
from tests.views.review.evidence_tools import click_at, select_word
from tests.views.review.review_file import pdf, press, type_text
from workbench.models import reviewing
from workbench.models.entities import key
from workbench.models.evidence import EvidenceRow, evidence_of
from workbench.models.journal import sqlite_connection
from workbench.models.state import state_of
from workbench.views.open_file import OpenFile
from workbench.views.review.evidence_list import EvidenceList
from workbench.views.review.review_page import ReviewPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


def stored(file: OpenFile, application: str) -> list[tuple[int, int, str]]:
    """What the file holds: criterion's number, page and text of each piece."""
    numbers = {criterion.id: criterion.number for criterion in file.call.criteria}
    rows = evidence_of(file.file, reviewer=file.reviewer, application=application)
    return [(numbers[row.criterion], row.page, row.text) for row in rows]


def pieces(page: ReviewPage) -> tuple[EvidenceRow, ...]:
    return page.session.evidence


def chips(page: ReviewPage) -> EvidenceList:
    return page.panel.active_card.evidence


def emphasized(page: ReviewPage) -> list[bool]:
    return [highlight.emphasized for highlight in page.document_panel.view._overlay.highlights]


def drag(widget: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, modifiers, start)
    for place in ((start + end) / 2, end):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            modifiers,
        )
        QApplication.sendEvent(widget, move)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, modifiers, end)


def lines(page: ReviewPage) -> list[str]:
    return [chips(page).item(row).text() for row in range(chips(page).count())]


# -- marking -------------------------------------------------------------------------------------------------------


def test_e_makes_the_selected_text_evidence_for_the_active_criterion(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    word = select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    assert stored(open_file, page.application) == [(1, 0, "cluster")]
    (row,) = pieces(page)
    assert row.document == page.document_panel.view.document
    assert row.rects[0] == pytest.approx((word.x0, word.y0, word.x1, word.y1), abs=0.01)
    assert page.panel.note.text() == "Evidence for Regional priority, page 1"
    assert lines(page) == ["p. 1  cluster"]
    assert chips(page).isVisible()


def test_shift_e_and_a_number_ties_the_same_words_to_another_criterion_and_scores_nothing(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_E, SHIFT)
    press(Qt.Key.Key_3)
    assert stored(open_file, page.application) == [(1, 0, "cluster"), (3, 0, "cluster")]
    assert len({row.quote for row in pieces(page)}) == 1
    (score,) = [*reviewing.inbox(open_file.file, reviewer=open_file.reviewer)][:1]
    assert score.review.scores == {}
    press(Qt.Key.Key_E, SHIFT)
    press(Qt.Key.Key_9)
    assert page.panel.note.text() == "There is no criterion 9."


def test_the_same_words_twice_are_one_piece_of_evidence(page: ReviewPage, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_E)
    assert len(pieces(page)) == 1
    assert page.panel.note.text() == "This is evidence for Regional priority already."


def test_without_a_selection_e_says_what_to_do(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_E)
    assert page.panel.note.text() == "Select text or draw an area in the document first; then it can be evidence."
    assert stored(open_file, page.application) == []


def test_a_selection_that_is_too_long_is_refused_in_words_and_the_file_counts_as_saved(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[str] = []
    open_file.not_saved.connect(refused.append)
    monkeypatch.setattr("workbench.models.passage.MAX_TEXT_CHARACTERS", 3)
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    assert page.panel.note.text() == "The selection is too long to be evidence; select less."
    assert refused == []


def test_an_e_typed_in_a_comment_marks_nothing(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_C)
    type_text("eE3G")
    assert stored(open_file, page.application) == []
    assert page.panel.active_card.comment.toPlainText() == "eE3G"


def test_a_drawn_area_is_evidence_without_words(page: ReviewPage, open_file: OpenFile) -> None:
    view = page.document_panel.view
    drag(view.viewport(), QPoint(150, 200), QPoint(300, 260), Qt.KeyboardModifier.ControlModifier)
    assert page.document_panel.selected_area() is not None
    press(Qt.Key.Key_E)
    assert stored(open_file, page.application) == [(1, 0, "")]
    assert [row.kind for row in pieces(page)] == ["area"]
    assert lines(page) == ["p. 1  an area"]


# -- chips and highlights --------------------------------------------------------------------------------------------


def test_evidence_is_highlighted_with_the_numbers_of_its_criteria_and_marked_beside_the_scroll_bar(
    page: ReviewPage, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_E, SHIFT)
    press(Qt.Key.Key_3)
    (shown,) = page.document_panel.view._overlay.highlights
    assert (shown.page, shown.label, shown.criterion) == (0, "1 3", 0)
    press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    (shown,) = page.document_panel.view._overlay.highlights
    assert shown.criterion == 2
    assert [mark.criterion for mark in page.document_panel.view.marks()] == [2]


def test_a_click_on_a_highlight_opens_its_card_and_leaves_the_focus_in_the_document(
    page: ReviewPage, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    word = select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    page.go_to_criterion(1)
    page.document_panel.view.clear_selection()
    click_at(page, word.x0 + 2, (word.y0 + word.y1) / 2)
    assert page.panel.active == 3
    assert page.document_panel.view.hasFocus()
    assert chips(page).currentRow() == 0
    assert emphasized(page) == [True]


def test_a_click_on_a_chip_scrolls_to_the_words_and_leaves_the_focus_where_it_was(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    page.document_panel.view.go_to_page(2)
    select_word(page, qtbot, "cluster", on_page=2)
    press(Qt.Key.Key_E)
    page.document_panel.view.scroll_to_start()
    assert page.document_panel.view.page == 0
    QTest.mouseClick(chips(page).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert page.document_panel.view.page == 2
    assert page.document_panel.view.hasFocus()
    press(Qt.Key.Key_4)
    assert page.session.sheet.valid_points() == {open_file.call.criteria[0].id: 4}


def test_a_chip_of_another_document_turns_to_it_first(page: ReviewPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.document_panel.view.pages == 1, timeout=20_000)
    select_word(page, qtbot, "Support")
    press(Qt.Key.Key_E)
    recommendation = page.document_panel.view.document
    press(Qt.Key.Key_D)
    assert page.document_panel.view.document != recommendation
    assert page.document_panel.view._overlay.highlights == ()
    press(Qt.Key.Key_G)
    assert page.document_panel.view.document == recommendation
    assert page.document_tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: page.document_panel.view.pages == 1)
    assert emphasized(page) == [True]


def test_the_cross_and_the_delete_key_take_evidence_away(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    for number in (0, 1):
        select_word(page, qtbot, "cluster", on_page=number)
        press(Qt.Key.Key_E)
    cross = chips(page).cross(chips(page).model().index(1, 0))
    QTest.mouseClick(chips(page).viewport(), Qt.MouseButton.LeftButton, pos=cross.center())
    assert stored(open_file, page.application) == [(1, 0, "cluster")]
    assert page.panel.note.text() == "Evidence removed"
    chips(page).setFocus()
    chips(page).setCurrentRow(0)
    press(Qt.Key.Key_Delete)
    assert stored(open_file, page.application) == []
    assert not chips(page).isVisible()


def test_backspace_on_a_chip_takes_the_evidence_and_leaves_the_score(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_4)
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    chips(page).setFocus()
    press(Qt.Key.Key_Backspace)
    assert stored(open_file, page.application) == []
    assert list(page.session.sheet.valid_points().values()) == [4]


def test_digits_score_and_enter_shows_the_words_while_the_focus_is_on_a_chip(page: ReviewPage, qtbot: QtBot) -> None:
    page.document_panel.view.go_to_page(2)
    select_word(page, qtbot, "cluster", on_page=2)
    press(Qt.Key.Key_E)
    page.document_panel.view.scroll_to_start()
    chips(page).setFocus()
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    assert page.document_panel.view.page == 2
    assert page.panel.active == 0
    assert list(page.session.sheet.valid_points().values()) == [3]


def test_g_goes_round_the_criterions_evidence_and_says_which_it_is(page: ReviewPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_G)
    assert page.panel.note.text() == "There is no evidence for this criterion yet."
    for number in (0, 2):
        select_word(page, qtbot, "cluster", on_page=number)
        press(Qt.Key.Key_E)
    page.evidence.current = ""
    said = []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        press(Qt.Key.Key_G, modifier)
        said.append((page.panel.note.text(), page.document_panel.view.page))
    assert said == [
        ("Evidence 1 of 2, page 1: cluster", 0),
        ("Evidence 2 of 2, page 3: cluster", 2),
        ("Evidence 1 of 2, page 1: cluster", 0),
    ]


def test_closed_cards_show_how_much_evidence_there_is(page: ReviewPage, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    page.go_to_criterion(2)
    assert "1 piece" in page.panel.cards[0].header.accessibleName()
    assert "piece" not in page.panel.cards[1].header.accessibleName()


def test_the_chips_are_a_named_list_that_tab_reaches(page: ReviewPage, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    assert accessible_name(chips(page)) == "Evidence for Regional priority"
    assert chips(page).focusPolicy() == Qt.FocusPolicy.TabFocus
    assert chips(page).accessibleDescription() == "Enter shows it in the document, Delete removes it."


# -- states ----------------------------------------------------------------------------------------------------------


def test_a_submitted_review_shows_its_evidence_and_keeps_it(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    for number in range(1, 8):
        page.go_to_criterion(number)
        press(Qt.Key.Key_3)
    assert page.session.submit(page.application)
    page.go_to_criterion(1)
    cross = chips(page).cross(chips(page).model().index(0, 0))
    QTest.mouseClick(chips(page).viewport(), Qt.MouseButton.LeftButton, pos=cross.center())
    chips(page).setFocus()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_E)
    assert page.panel.note.text() == "You have submitted this review. Reopen it to change it."
    assert stored(open_file, page.application) == [(1, 0, "cluster")]
    assert lines(page) == ["p. 1  cluster"]


def test_a_document_that_was_replaced_is_told_on_the_chip_and_when_one_goes_there(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    (row,) = pieces(page)
    gone = EvidenceRow(**{**row.__dict__, "is_document_missing": True, "document": "0" * 64})
    page.session.evidence = (gone,)
    page.session.evidence_changed.emit()
    assert lines(page) == ["p. 1  document replaced or taken away: cluster"]
    press(Qt.Key.Key_G)
    assert page.panel.note.text() == "The document of this evidence was replaced or taken away."


def renewed() -> bytes:
    """The first application's document with a page before the others."""
    document = pymupdf.open(stream=pdf("Klusterexempel Nord"), filetype="pdf")
    document.new_page(0)
    return bytes(document.tobytes())


def replace_document(page: ReviewPage, file: OpenFile, data: bytes) -> str:
    """Let a new version stand for the application's own document, as when the lead takes it in; return its SHA-256."""
    sha256, old = hashlib.sha256(data).hexdigest(), page.document_panel.view.document
    with file.file.transaction() as session:
        table = sqlite_connection(session)  # past the journal: only a lead can do this, and sends it
        table.execute("DELETE FROM document WHERE kind <> 'application'")
        table.execute("INSERT INTO blob VALUES (?, ?)", (sha256, data))
        table.execute(
            "INSERT INTO document (id, name, kind, pages, words, size, status, replaces)"
            " VALUES (?, 'application.pdf', 'application', 5, 100, ?, 'ok', ?)",
            (key(page.application, sha256), len(data), old),
        )
    file.replaced.emit()
    return sha256


def test_the_words_of_a_replaced_document_are_found_again_in_the_new_one_and_can_be_marked_there(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "Nord,")
    press(Qt.Key.Key_E)
    old = pieces(page)[0].document
    new = replace_document(page, open_file, renewed())
    view = page.document_panel.view
    qtbot.waitUntil(lambda: view.document == new and view.pages == 5, timeout=20_000)
    assert lines(page) == ["p. 1  document replaced or taken away: Nord,"]
    page.document_panel.setFocus()
    press(Qt.Key.Key_G)
    qtbot.waitUntil(lambda: page.panel.note.text().startswith("The document was replaced; these words are on page 2"))
    press(Qt.Key.Key_E)
    assert sorted((row.document == new, row.page, row.text) for row in pieces(page)) == [
        (False, 0, "Nord,"),
        (True, 1, "Nord,"),
    ]
    assert old != new


def test_words_that_the_new_document_lacks_are_said_to_be_gone(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "Nord,")
    press(Qt.Key.Key_E)
    new = replace_document(page, open_file, pdf("All is different"))
    qtbot.waitUntil(lambda: page.document_panel.view.document == new, timeout=20_000)
    page.document_panel.setFocus()
    press(Qt.Key.Key_G)
    qtbot.waitUntil(lambda: page.panel.note.text().endswith("its words are in none of these."), timeout=20_000)


def test_evidence_that_could_not_be_written_is_not_shown(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    select_word(page, qtbot, "cluster")
    monkeypatch.setattr(open_file, "write", lambda change: False)
    press(Qt.Key.Key_E)
    assert pieces(page) == ()
    assert not chips(page).isVisible()


def test_evidence_of_one_application_is_not_shown_on_another(
    page: ReviewPage, numbers: dict[int, str], qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    page.show_application(numbers[4])
    assert pieces(page) == ()
    assert page.document_panel.view._overlay.highlights == ()
    page.show_application(numbers[1])
    assert lines(page) == ["p. 1  cluster"]
    assert len(page.document_panel.view._overlay.highlights) == 1


def test_evidence_is_in_the_files_state(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    reviews = [each for each in state_of(open_file.file)["reviews"] if each["reviewer"] == open_file.reviewer]
    (piece,) = reviews[0]["scores"][open_file.call.criteria[0].code]["evidence"]
    assert piece["text"] == "cluster"


def test_with_evidence_on_all_criteria_every_card_still_shows_at_1366_by_768(page: ReviewPage, qtbot: QtBot) -> None:
    select_word(page, qtbot, "cluster")
    for number in range(1, 8):
        page.evidence.mark_for(number)
    for number in range(1, 8):
        page.go_to_criterion(number)
        for _ in range(5):
            QApplication.processEvents()
        view = page.panel._scroll.viewport()
        for card in page.panel.cards:
            top = card.mapTo(view, QPoint(0, 0)).y()
            assert top >= 0
            assert top + card.height() <= view.height()
