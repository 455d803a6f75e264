"""Marks text in the document of a review page the way a user does, for the tests of evidence."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.documents.protocol import Word
from workbench.views.review.review_page import ReviewPage


def find_word(page: ReviewPage, qtbot: QtBot, wanted: str, on_page: int = 0) -> Word:
    """Return the first word of the open document's page that reads so, once the page's words have arrived."""
    view = page.document_panel.view
    qtbot.waitUntil(lambda: view._text_of(on_page) is not None, timeout=20_000)
    text = view._text_of(on_page)
    assert text is not None
    return next(word for word in text.words if word.text == wanted)


def click_at(page: ReviewPage, x: float, y: float, on_page: int = 0, *, twice: bool = False) -> None:
    """Click or double-click at a point of a page that is in view."""
    view = page.document_panel.view
    layout = view._layout
    assert layout is not None
    view.reveal(on_page, (x, y, x + 1, y + 1))
    place: QPointF = layout.to_content(on_page, x, y) - view.origin()
    click = QTest.mouseDClick if twice else QTest.mouseClick
    if twice:
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    click(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())


def select_word(page: ReviewPage, qtbot: QtBot, wanted: str, on_page: int = 0) -> Word:
    """Double-click a word of the open document."""
    word = find_word(page, qtbot, wanted, on_page)
    click_at(page, (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2, on_page, twice=True)
    qtbot.waitUntil(lambda: page.document_panel.selected_quote() is not None)
    return word
