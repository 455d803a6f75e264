import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import HandDrivenClient, information, shown_panel
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.find_bar import FindBox
from workbench.views.review.document.layout import Fit
from workbench.views.review.document.message import DocumentMessage, PageNotice
from workbench.views.review.document.toolbar import PageBox

# The offscreen platform says so of every window with a layout.

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, panel: DocumentPanel, key: str = "text") -> None:
    with qtbot.waitSignal(panel.document_opened, timeout=20_000):
        panel.set_document(key, f"Document {key}")
    panel.view.setFocus()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def fit_of(panel: DocumentPanel) -> Fit:
    return panel.view.zoom.fit


def type_text(text: str) -> None:
    """Type where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def find(qtbot: QtBot, panel: DocumentPanel, needle: str) -> list[int]:
    """Type into the find bar and return how many hits there are and which is current."""
    press(Qt.Key.Key_F, CONTROL)
    with qtbot.waitSignal(panel.search_finished) as finished:
        type_text(needle)
    return list(finished.args or ())


def retry_button(message: QWidget | None) -> QPushButton:
    """Return the button of a message that tries again."""
    assert message is not None
    button = message.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


# -- find --------------------------------------------------------------------------------------------------------


def test_find_counts_all_hits_in_all_pages_and_shows_which_is_current(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    assert find(qtbot, panel, "PAGE") == [8, 1]
    assert panel.find_bar.status() == "1 of 8"
    press(Qt.Key.Key_Return)
    assert panel.find_bar.status() == "2 of 8"
    press(Qt.Key.Key_F3)
    assert panel.find_bar.status() == "3 of 8"
    press(Qt.Key.Key_F3, SHIFT)
    press(Qt.Key.Key_Return, SHIFT)
    assert panel.find_bar.status() == "1 of 8"


def test_the_current_hit_is_scrolled_into_view(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    find(qtbot, panel, "number 3")
    layout = panel.view.layout_of_pages()
    assert layout is not None
    assert panel.view.visible().contains(layout.to_content(2, 100, 695))


def test_find_begins_where_one_reads(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    panel.view.go_to_page(2)
    assert find(qtbot, panel, "paragraph") == [4, 3]


def test_no_hit_is_said_in_words(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    assert find(qtbot, panel, "nowhere") == [0, 0]
    assert panel.find_bar.status() == "Not found"


def test_a_scan_says_that_it_has_no_text(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel, "scan")
    assert find(qtbot, panel, "w") == [0, 0]
    assert panel.find_bar.status() == "This document has no text to search (it looks like a scan)"


def test_hits_are_marked_beside_the_scroll_bar_until_find_is_closed(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    find(qtbot, panel, "paragraph")
    assert [mark.current for mark in panel.view.marks()] == [True, False, False, False]
    assert panel.view.marks()[0].position < panel.view.marks()[3].position < 1
    press(Qt.Key.Key_Escape)
    assert panel.view.marks() == ()


def test_switching_documents_with_find_open_counts_hits_and_stays_where_one_was(
    panel: DocumentPanel, qtbot: QtBot
) -> None:
    opened(qtbot, panel)
    find(qtbot, panel, "paragraph")
    with qtbot.waitSignal(panel.search_finished) as finished:
        panel.set_document("other", "Document other")
    assert finished.args == [2, 0]
    assert panel.find_bar.status() == "2 hit(s)"
    assert panel.view.verticalScrollBar().value() == 0
    press(Qt.Key.Key_F3)
    assert panel.find_bar.status() == "1 of 2"


def test_escape_closes_find_and_gives_the_focus_back(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    press(Qt.Key.Key_F, CONTROL)
    assert isinstance(QApplication.focusWidget(), FindBox)
    press(Qt.Key.Key_Escape)
    assert not panel.find_bar.isVisible()
    assert QApplication.focusWidget() is panel.view


def test_find_next_goes_on_with_the_bar_closed(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    find(qtbot, panel, "paragraph")
    press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.search_finished) as finished:
        press(Qt.Key.Key_F3)
    assert finished.args == [4, 1]
    assert not panel.find_bar.isVisible()


def test_keys_of_the_document_are_letters_in_the_find_box(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    panel.view.fit_page()
    press(Qt.Key.Key_F, CONTROL)
    type_text("w p 3")
    assert panel.find_bar.needle() == "w p 3"
    assert panel.view.zoom.fit is Fit.PAGE


# -- keys and actions --------------------------------------------------------------------------------------------


def test_keys_zoom_fit_and_rotate_while_the_focus_is_in_the_document(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    press(Qt.Key.Key_P)
    assert fit_of(panel) is Fit.PAGE
    assert panel.actions_by_name["document.fit_page"].isChecked()
    press(Qt.Key.Key_0, CONTROL)
    assert panel.view.percent == pytest.approx(100)
    press(Qt.Key.Key_Plus, CONTROL)
    assert panel.view.percent == pytest.approx(110)
    press(Qt.Key.Key_Minus, CONTROL)
    press(Qt.Key.Key_Minus, CONTROL)
    assert panel.view.percent == pytest.approx(90)
    press(Qt.Key.Key_R, CONTROL)
    assert panel.view.zoom.rotation == 90
    press(Qt.Key.Key_W)
    assert fit_of(panel) is Fit.WIDTH
    assert panel.actions_by_name["document.fit_width"].isChecked()


def test_go_to_page_takes_a_number_and_gives_the_focus_back(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    press(Qt.Key.Key_G, CONTROL)
    box = QApplication.focusWidget()
    assert isinstance(box, PageBox)
    QTest.keyClicks(box, "w3")
    press(Qt.Key.Key_Return)
    assert (panel.view.page, box.text()) == (2, "3")
    assert QApplication.focusWidget() is panel.view


@pytest.mark.parametrize(("typed", "page"), [("9", 3), ("0", 0), ("", 1)])
def test_a_page_number_out_of_range_goes_to_the_nearest(
    panel: DocumentPanel, qtbot: QtBot, typed: str, page: int
) -> None:
    opened(qtbot, panel)
    panel.view.go_to_page(1)
    press(Qt.Key.Key_G, CONTROL)
    press(Qt.Key.Key_Delete)
    type_text(typed)
    press(Qt.Key.Key_Return)
    assert panel.view.page == page


def test_copy_puts_the_selection_on_the_clipboard(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    assert not panel.actions_by_name["document.copy"].isEnabled()
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: "Page number 1" in QGuiApplication.clipboard().text())


def test_space_on_a_focused_button_presses_it_and_does_not_scroll(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    button = next(
        found
        for found in panel.toolbar.findChildren(QToolButton)
        if found.defaultAction() is panel.actions_by_name["document.rotate"]
    )
    button.setFocus()
    press(Qt.Key.Key_Space)
    assert panel.view.zoom.rotation == 90
    assert panel.view.verticalScrollBar().value() == 0


def test_every_button_has_a_name_and_a_tooltip_with_its_key(panel: DocumentPanel) -> None:
    for button in panel.findChildren(QToolButton):
        if button.parent() is not None and not isinstance(button.parent(), (QLineEdit, QTabBar)):
            assert button.accessibleName(), button
            assert button.toolTip(), button
    zoom_in = panel.actions_by_name["document.zoom_in"]
    assert zoom_in.toolTip().startswith("Zoom in (Ctrl++")


def test_a_narrow_panel_keeps_page_zoom_menu_and_find_and_the_menu_holds_the_rest(
    panel: DocumentPanel, qtbot: QtBot
) -> None:
    opened(qtbot, panel)
    names = {action.objectName() for action in panel.toolbar.menu().actions()}
    shown = {}
    for width in (700, panel.minimumSizeHint().width()):
        panel.resize(width, 600)
        buttons = [button for button in panel.toolbar.findChildren(QToolButton) if button.isVisible()]
        shown[width] = {button.defaultAction().objectName() for button in buttons if button.defaultAction()}
    wide, narrow = shown.values()
    assert panel.width() < 300
    assert narrow == {"document.find"}
    assert wide - narrow == {name for name in names if name}


# -- states ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "heading"), [("encrypted", "This document is encrypted"), ("damaged", "This document is damaged")]
)
def test_a_document_that_cannot_be_used_says_why_and_offers_to_try_again(
    panel: DocumentPanel, qtbot: QtBot, key: str, heading: str
) -> None:
    panel.set_document(key, "A document")
    qtbot.waitUntil(lambda: panel.message.startswith(heading), timeout=20_000)
    assert len(panel.message.splitlines()) == 2
    retry = retry_button(panel.findChild(DocumentMessage))
    assert retry.isVisible()
    with qtbot.waitSignal(panel.retried) as retried:
        retry.click()
    assert retried.args == [key]
    qtbot.waitUntil(lambda: panel.message.startswith(heading), timeout=20_000)


@pytest.mark.parametrize("status", ["empty", "crashed", "timeout"])
def test_each_failure_of_the_worker_is_told_with_its_reason(
    qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap, status: str
) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.view.document_failed):
        hand_driven.pending("info")[0][1].set_exception(DocumentFailure(status, "So it is."))  # type: ignore[arg-type]
    assert panel.message.endswith("\nSo it is.")


def test_opening_is_only_said_where_it_takes_long(qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    assert panel.message == ""
    qtbot.waitUntil(lambda: panel.message == "Opening the document…")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information())
    assert panel.message == ""


def test_without_a_document_the_panel_says_what_it_is_told(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    panel.clear("Choose an application")
    assert (panel.message, panel.view.pages) == ("Choose an application", 0)
    panel.set_document("text", "Document text")
    assert (panel.message, panel.view.pages) == ("", 4)


class Desk(QWidget):
    """The panel with a comment being typed beside it."""

    def __init__(self, client: DocumentClient, keys: KeyMap) -> None:
        super().__init__()
        self.comment = QLineEdit()
        self.panel = DocumentPanel(client, keys)
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addWidget(self.comment)


@pytest.fixture
def desk(qtbot: QtBot, own_client: DocumentClient, keys: KeyMap) -> Desk:
    made = Desk(own_client, keys)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def kill_worker_at_work(panel: DocumentPanel, client: DocumentClient, qtbot: QtBot) -> int:
    """Kill the worker while it renders a page that was scrolled to, and return that page.

    A worker killed in the instant before it is asked is just replaced; then the next page is tried.
    """
    for page in (20, 10, 25, 5):
        process = client.process_id
        assert process is not None
        os.kill(process, signal.SIGSTOP)
        panel.view.go_to_page(page)
        qtbot.waitUntil(lambda: panel.view.loader.rendering)
        os.kill(process, signal.SIGKILL)
        qtbot.waitUntil(lambda: bool(panel.message) or not panel.view.loader.rendering, timeout=20_000)
        if panel.message:
            return page
    raise AssertionError("the worker was never killed at work")


def test_a_worker_killed_while_scrolling_is_told_and_trying_again_works(
    desk: Desk, own_client: DocumentClient, qtbot: QtBot
) -> None:
    panel = desk.panel
    opened(qtbot, panel, "long")
    qtbot.waitUntil(lambda: not panel.view.loader.rendering)
    desk.comment.setFocus()
    before = panel.geometry(), panel.view.geometry()
    page = kill_worker_at_work(panel, own_client, qtbot)
    assert panel.message == "The document made the PDF reader stop."

    type_text("typing goes on")
    assert desk.comment.text() == "typing goes on"
    assert (panel.geometry(), panel.view.geometry()) == before
    assert (panel.view.page, panel.view.pages) == (page, 30)

    with qtbot.waitSignal(panel.view.loader.bitmap_arrived, timeout=20_000):
        retry_button(panel.findChild(PageNotice)).click()
    assert panel.message == ""


def test_a_document_that_fails_leaves_the_focus_where_it_is(
    desk: Desk, own_client: DocumentClient, qtbot: QtBot
) -> None:
    opened(qtbot, desk.panel)
    for focused in (desk.comment, desk.panel.view):
        focused.setFocus()
        desk.panel.set_document("damaged", "A document")
        qtbot.waitUntil(lambda: desk.panel.message.startswith("This document is damaged"), timeout=20_000)
        assert QApplication.focusWidget() is focused
        desk.panel.clear("")


def test_switching_documents_keeps_the_focus(panel: DocumentPanel, qtbot: QtBot) -> None:
    opened(qtbot, panel)
    opened(qtbot, panel, "other")
    panel.set_document("text", "Document text")
    assert QApplication.focusWidget() is panel.view
    assert panel.view.accessibleDescription() == "Document text"


def test_the_panel_can_be_thrown_away_while_answers_are_under_way(
    qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap
) -> None:
    panel = DocumentPanel(hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    gone: list[bool] = []
    panel.destroyed.connect(lambda: gone.append(True))
    panel.deleteLater()
    del panel
    qtbot.waitUntil(lambda: bool(gone))
    hand_driven.pending("info")[0][1].set_result(information())
