"""A scan says that it has no text, and can be read by OCR."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import add_documents, open_document, shown_panel
from workbench.documents.client import DocumentClient
from workbench.documents.ocr import Tesseract
from workbench.documents.protocol import DocumentFailure, Word
from workbench.documents.recognised import RecognisedText
from workbench.errors import InputRefusedError
from workbench.views.keys import KeyMap
from workbench.views.review.document import scan_strip
from workbench.views.review.document.document_panel import DocumentPanel

READ = (Word(100, 100, 150, 115, "Lästa", 0, 0), Word(155, 100, 200, 115, "ord", 0, 0))


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path, keys: KeyMap, monkeypatch: pytest.MonkeyPatch) -> Iterator[DocumentPanel]:
    """The panel beside a Tesseract that reads the same two words everywhere."""
    monkeypatch.setattr(scan_strip, "find_tesseract", lambda: Tesseract("tesseract", "swe"))
    monkeypatch.setattr(scan_strip, "read_page", lambda *_asked: READ)
    with DocumentClient(recognised=RecognisedText(tmp_path)) as client:
        add_documents(client)
        yield shown_panel(qtbot, client, keys)


def button(panel: DocumentPanel) -> QPushButton:
    found = panel.scan_strip.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def read_scan(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "scan")
    qtbot.waitUntil(lambda: button(panel).isVisible())
    button(panel).click()
    qtbot.waitUntil(lambda: panel.scan_strip.text().startswith("Read by OCR"))


def test_only_a_scan_says_that_it_has_no_text(reading: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, reading.view, "text")
    assert not reading.scan_strip.isVisible()
    open_document(qtbot, reading.view, "scan")
    assert reading.scan_strip.isVisible()
    assert reading.scan_strip.text() == (
        "This document has no text: it is a scan. Drag over the page to mark an area as evidence."
    )
    reading.clear("No document is open")
    assert not reading.scan_strip.isVisible()


def test_words_that_ocr_has_read_are_selected_sought_and_marked_as_such(reading: DocumentPanel, qtbot: QtBot) -> None:
    told: list[str] = []
    reading.text_recognised.connect(told.append)
    read_scan(reading, qtbot)
    assert told == ["scan"]
    assert not button(reading).isVisible()
    qtbot.waitUntil(lambda: reading.view._text_of(0) is not None)
    reading.view.select_all()
    assert reading.view.selected_text() == "Lästa ord"
    reading.open_find()
    with qtbot.waitSignal(reading.search_finished) as finished:
        QTest.keyClicks(QApplication.focusWidget(), "ord")  # type: ignore[arg-type]
    assert finished.args == [1, 1]
    reading.close_find()
    reading.toggle_text()
    assert reading._stage.reader.heading.text() == "Page 1 of 1 as text, read by OCR: words may be wrong"
    qtbot.waitUntil(lambda: "Lästa ord" in reading._stage.reader.text.toPlainText())


def test_a_scan_that_was_read_is_not_read_again(reading: DocumentPanel, qtbot: QtBot) -> None:
    read_scan(reading, qtbot)
    open_document(qtbot, reading.view, "text")
    open_document(qtbot, reading.view, "scan")
    assert reading.scan_strip.text().startswith("Read by OCR")
    assert not button(reading).isVisible()


def test_a_page_that_cannot_be_read_says_why_and_can_be_tried_again(
    reading: DocumentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_asked: object) -> None:
        raise DocumentFailure("timeout", "Tesseract took too long to read this page.")

    with monkeypatch.context() as patch:
        patch.setattr(scan_strip, "read_page", failing)
        open_document(qtbot, reading.view, "scan")
        qtbot.waitUntil(lambda: button(reading).isVisible())
        QTest.keyClick(button(reading), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: reading.scan_strip.text() == "Tesseract took too long to read this page.")
    assert button(reading).text() == "Try again"
    button(reading).click()
    qtbot.waitUntil(lambda: reading.scan_strip.text().startswith("Read by OCR"))


def test_without_tesseract_the_strip_says_what_to_install(
    reading: DocumentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise InputRefusedError("Tesseract is installed without Swedish.")

    monkeypatch.setattr(scan_strip, "find_tesseract", missing)
    open_document(qtbot, reading.view, "scan")
    qtbot.waitUntil(lambda: reading.scan_strip.text().endswith("Tesseract is installed without Swedish."))
    assert not button(reading).isVisible()
