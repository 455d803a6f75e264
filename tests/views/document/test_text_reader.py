import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.documents.documents_for_tests import pdf
from tests.views.accessibility import assert_accessible
from tests.views.document.page_view_tools import HandDrivenClient, information, open_document, shown_panel
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Word
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.text_reader import MOST_PAGES, TextPane, TextReader

SHIFT = Qt.KeyboardModifier.ShiftModifier


def reader_of(panel: DocumentPanel) -> TextReader:
    reader = panel.findChild(TextReader)
    assert isinstance(reader, TextReader)
    return reader


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def text_of(panel: DocumentPanel) -> str:
    return reader_of(panel).text.toPlainText()


def headings(panel: DocumentPanel) -> list[str]:
    found, block = [], reader_of(panel).text.document().begin()
    while block.isValid():
        assert isinstance(block, QTextBlock)
        if block.blockFormat().headingLevel() == 2:
            found.append(block.text())
        block = block.next()
    return found


@pytest.fixture
def reading(panel: DocumentPanel, qtbot: QtBot) -> DocumentPanel:
    """The panel with page 2 of 4 shown as text."""
    open_document(qtbot, panel.view, "text")
    panel.view.setFocus()
    panel.view.go_to_page(1)
    press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "Page number 2" in text_of(panel))
    return panel


def test_f7_shows_the_page_as_text_without_its_line_breaks_and_escape_returns(reading: DocumentPanel) -> None:
    assert reading.reads_text
    assert text_of(reading).splitlines() == [
        "Page 2",
        "Urval reads pages in order. Second line has seven short words here.",
        "New paragraph about clusters.",
        "Page number 2",
    ]
    assert headings(reading) == ["Page 2"]
    assert isinstance(QApplication.focusWidget(), TextPane)
    press(Qt.Key.Key_Escape)
    assert not reading.reads_text
    assert QApplication.focusWidget() is reading.view
    assert reading.view.page == 1


def test_the_text_is_named_and_everything_is_reached(reading: DocumentPanel) -> None:
    assert_accessible(reading)
    assert reader_of(reading).text.accessibleName() == "Page 2 of 4 as text"
    assert reader_of(reading).text.isReadOnly()


def test_the_text_has_the_application_s_font(reading: DocumentPanel) -> None:
    assert reader_of(reading).text.font().pointSizeF() == QApplication.font().pointSizeF()


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_at_the_end_of_the_text_the_next_page_follows_and_the_view_goes_along(
    reading: DocumentPanel, qtbot: QtBot, key: Qt.Key
) -> None:
    bar = reader_of(reading).text.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(key)
    qtbot.waitUntil(lambda: "Page number 3" in text_of(reading))
    assert reading.view.page == 2
    assert headings(reading) == ["Page 3"]


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_PageUp, None), (Qt.Key.Key_Space, SHIFT)])
def test_at_the_beginning_the_page_before_follows(
    reading: DocumentPanel, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier | None
) -> None:
    reader_of(reading).text.verticalScrollBar().setValue(0)
    press(key, modifiers or Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "Page number 1" in text_of(reading))
    assert reading.view.page == 0
    press(key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert reading.view.page == 0


def test_a_long_text_is_scrolled_before_the_page_turns(reading: DocumentPanel) -> None:
    text = reader_of(reading).text
    text.setFixedHeight(40)
    QApplication.processEvents()
    assert text.verticalScrollBar().maximum() > 0
    press(Qt.Key.Key_PageDown)
    assert reading.view.page == 1
    assert text.verticalScrollBar().value() > 0


def test_the_text_follows_the_page_number_and_the_way_back(reading: DocumentPanel, qtbot: QtBot) -> None:
    reading.toolbar.page_box.chosen.emit(3)
    qtbot.waitUntil(lambda: "Page number 4" in text_of(reading))
    reading.go_back()
    qtbot.waitUntil(lambda: "Page number 2" in text_of(reading))


def test_all_pages_are_shown_one_after_the_other_with_a_heading_each(reading: DocumentPanel, qtbot: QtBot) -> None:
    reader_of(reading).whole.click()
    qtbot.waitUntil(lambda: "Page number 4" in text_of(reading))
    assert headings(reading) == ["Page 1", "Page 2", "Page 3", "Page 4"]
    reader_of(reading).whole.click()
    qtbot.waitUntil(lambda: headings(reading) == ["Page 2"])


def test_a_document_too_long_to_be_shown_whole_is_read_page_by_page(
    qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap
) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information(MOST_PAGES + 1))
    reader_of(panel).whole.setChecked(True)
    panel.toggle_text()
    assert not reader_of(panel).whole.isEnabled()
    answer_words(hand_driven, (Word(0, 0, 9, 9, "word", 0, 0),))
    qtbot.waitUntil(lambda: text_of(panel) == "Page 1\nword")


def answer_words(client: HandDrivenClient, words: tuple[Word, ...]) -> None:
    for _details, future in client.pending("words"):
        future.set_result(words)


def test_a_scan_says_that_it_has_no_text(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "scan")
    panel.toggle_text()
    assert text_of(panel).splitlines()[1].startswith("This document has no text")


def test_a_page_without_text_among_others_says_so(qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information())
    panel.toggle_text()
    answer_words(hand_driven, ())
    qtbot.waitUntil(lambda: "This page has no text" in text_of(panel))


def test_a_page_that_cannot_be_read_says_why(qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information())
    panel.toggle_text()
    for _details, future in hand_driven.pending("words"):
        future.set_exception(DocumentFailure("crashed", "It made the reader stop."))
    qtbot.waitUntil(lambda: "It made the reader stop." in text_of(panel))


def test_a_late_answer_for_another_page_is_dropped(qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information())
    panel.toggle_text()
    late = hand_driven.pending("words")
    panel.view.jump_to(5)
    for _details, future in late:
        future.set_result((Word(0, 0, 9, 9, "late", 0, 0),))
    newer = [future for (_key, page), future in hand_driven.pending("words") if page == 5]
    for future in newer:
        future.set_result((Word(0, 0, 9, 9, "wanted", 0, 0),))
    qtbot.waitUntil(lambda: text_of(panel) == "Page 6\nwanted")


def test_another_document_is_read_as_text_too_until_that_is_left(reading: DocumentPanel, qtbot: QtBot) -> None:
    reading.set_document("other", "Another")
    qtbot.waitUntil(lambda: "Page number 1" in text_of(reading))
    assert reading.reads_text
    reading.clear("Nothing to read")
    assert not reading.reads_text
    assert not reading.actions_by_name["document.read_as_text"].isChecked()


def test_markup_in_a_document_is_only_text(qtbot: QtBot, own_client: DocumentClient, keys: KeyMap) -> None:
    own_client.add("markup", lambda: pdf(['<img src="file:///no/where"><b>bold</b>']))
    panel = shown_panel(qtbot, own_client, keys)
    open_document(qtbot, panel.view, "markup")
    panel.toggle_text()
    qtbot.waitUntil(lambda: '<img src="file:///no/where"><b>bold</b>' in text_of(panel))
