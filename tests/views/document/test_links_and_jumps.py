from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.views.accessibility import shown_dialog, shown_dialogs
from tests.views.document.page_view_tools import HandDrivenClient, information, open_document
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure
from workbench.views.keys import KeyMap
from workbench.views.review.document.address_dialog import AddressDialog, shown_address
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.jump_history import MOST, JumpHistory
from workbench.views.review.document.page_view import PageView

LEFT = Qt.MouseButton.LeftButton
FIRST, ADDRESS, SECOND = (100, 210), (100, 240), (100, 270)


@pytest.fixture
def linked(panel: DocumentPanel, qtbot: QtBot) -> PageView:
    """The panel's view at the first page of a document with links, which have arrived."""
    view = panel.view
    open_document(qtbot, view, "linked")
    qtbot.waitUntil(lambda: len(view.loader.links("linked", 0)) == 3)
    view.setFocus()
    return view


def spot(view: PageView, point: tuple[float, float]) -> QPoint:
    layout = view.layout_of_pages()
    assert layout is not None
    return (layout.to_content(0, *point) - view.origin()).toPoint()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def at_top(view: PageView) -> tuple[int, int]:
    page, y = view.place()
    return page, round(y)


# -- links -------------------------------------------------------------------------------------------------------


def test_a_link_shows_a_hand_and_a_click_goes_where_it_leads(linked: PageView) -> None:
    QTest.mouseMove(linked.viewport(), spot(linked, FIRST))
    assert linked.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(linked.viewport(), LEFT, pos=spot(linked, FIRST))
    page, y = at_top(linked)
    assert page == 3
    assert 380 <= y <= 400
    assert not linked.has_selection


def test_a_link_works_in_a_turned_view(linked: PageView) -> None:
    linked.rotate()
    QTest.mouseClick(linked.viewport(), LEFT, pos=spot(linked, SECOND))
    assert linked.page == 5


def test_tab_goes_through_the_links_in_sight_and_enter_follows_one(linked: PageView) -> None:
    press(Qt.Key.Key_Tab)
    assert linked.focused_link is not None
    assert linked.describe(linked.focused_link) == "Link to page 4"
    press(Qt.Key.Key_Tab)
    assert linked.describe(linked.focused_link) == "Link to https://example.org/å"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert linked.page == 5
    assert linked.focused_link is None


def test_tab_leaves_the_pages_after_the_last_link_and_shift_tab_comes_back_to_it(
    linked: PageView,
) -> None:
    for _link in range(3):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is linked
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not linked
    assert linked.focused_link is None
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is linked
    assert linked.focused_link is not None
    assert linked.describe(linked.focused_link) == "Link to page 6"
    for _link in range(3):
        press(Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is linked
    assert linked.focused_link is None
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is not linked


def test_escape_and_scrolling_leave_the_link(linked: PageView) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Escape)
    assert linked.focused_link is None
    press(Qt.Key.Key_Tab)
    linked.go_to_page(2)
    assert linked.focused_link is None


def test_enter_is_a_shortcut_of_the_window_again_where_no_link_has_the_focus(
    panel: DocumentPanel, linked: PageView, qtbot: QtBot
) -> None:
    pressed = Mock()
    action = panel.addAction("next unscored")
    action.setShortcut(Qt.Key.Key_Return)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(pressed)
    press(Qt.Key.Key_Return)
    assert pressed.call_count == 1
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert pressed.call_count == 1
    assert linked.page == 3


def test_text_can_be_selected_across_a_link(linked: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: linked.loader.text("linked", 0) is not None)
    port = linked.viewport()
    QTest.mousePress(port, LEFT, pos=spot(linked, (80, 210)))
    QTest.mouseMove(port, spot(linked, (80, 120)))
    QTest.mouseMove(port, spot(linked, (80, 95)))
    QTest.mouseRelease(port, LEFT, pos=spot(linked, (80, 95)))
    assert linked.has_selection
    assert linked.page == 0


def test_links_that_bring_the_worker_down_are_not_asked_for_again(qtbot: QtBot, hand_driven: HandDrivenClient) -> None:
    view = PageView(hand_driven.as_client())
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    view.set_document("text")
    hand_driven.pending("info")[0][1].set_result(information())
    qtbot.waitUntil(lambda: bool(hand_driven.pending("links")))
    hand_driven.pending("links")[0][1].set_exception(DocumentFailure("crashed", "It stopped."))
    with qtbot.waitSignal(view.loader.links_arrived):
        pass
    asked = len(hand_driven.pending("links"))
    assert view.loader.links("text", 5) == ()
    assert len(hand_driven.pending("links")) == asked


# -- addresses ---------------------------------------------------------------------------------------------------


@pytest.fixture
def opened_outside(monkeypatch: pytest.MonkeyPatch) -> Mock:
    opened = Mock()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    return opened


def test_an_address_is_shown_in_full_and_never_opened_by_itself(linked: PageView, opened_outside: Mock) -> None:
    QTest.mouseClick(linked.viewport(), LEFT, pos=spot(linked, ADDRESS))
    dialog = shown_dialog(AddressDialog)
    assert dialog.text.toPlainText() == "https://example.org/%C3%A5"
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # what Enter does is close
    assert shown_dialogs(AddressDialog) == []
    opened_outside.assert_not_called()
    assert QApplication.focusWidget() is linked


def test_an_address_can_be_copied(linked: PageView, opened_outside: Mock) -> None:
    linked.address_chosen.emit("https://example.org/a")
    shown_dialog(AddressDialog).copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    opened_outside.assert_not_called()


def test_only_a_click_on_open_opens_an_address(linked: PageView, opened_outside: Mock) -> None:
    linked.address_chosen.emit("https://example.org/a")
    shown_dialog(AddressDialog).open_button.click()
    [(url,)] = [call.args for call in opened_outside.call_args_list]
    assert url.toString() == "https://example.org/a"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://exаmple.org/", "https://xn--exmple-4nf.org/"),  # a Cyrillic letter among Latin ones
        ("https://example.org@evil.example/", "https://example.org@evil.example/"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
        ("https://example.org/ /x", "https://example.org/%20/x"),
    ],
)
def test_no_letter_of_an_address_passes_for_another(address: str, shown: str) -> None:
    assert shown_address(address) == shown


def test_the_dialog_names_the_host_that_an_address_really_leads_to(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    dialog = AddressDialog("https://example.org@evil.example/")
    qtbot.addWidget(dialog)
    assert "It leads to: evil.example" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert dialog.findChild(QPushButton).isDefault() is False  # type: ignore[union-attr]
    assert dialog.close_button.isDefault()


# -- back and forward --------------------------------------------------------------------------------------------


def test_back_and_forward_return_to_the_very_place(panel: DocumentPanel, linked: PageView, qtbot: QtBot) -> None:
    linked.verticalScrollBar().setValue(37)
    before = linked.verticalScrollBar().value()
    with qtbot.waitSignal(panel.history_changed):
        QTest.mouseClick(linked.viewport(), LEFT, pos=spot(linked, SECOND))
    there = linked.verticalScrollBar().value()
    assert (panel.can_go_back, panel.can_go_forward) == (True, False)
    panel.go_back()
    assert linked.verticalScrollBar().value() == before
    assert (panel.can_go_back, panel.can_go_forward) == (False, True)
    panel.go_forward()
    assert linked.verticalScrollBar().value() == there


def test_the_way_back_survives_a_change_of_zoom(panel: DocumentPanel, linked: PageView) -> None:
    linked.verticalScrollBar().setValue(300)
    before = linked.place()
    linked.jump_to(4)
    linked.zoom_in()
    panel.go_back()
    page, y = linked.place()
    assert page == before[0]
    assert y == pytest.approx(before[1], abs=2)


def test_a_page_number_a_mark_and_a_search_can_be_taken_back(panel: DocumentPanel, linked: PageView) -> None:
    panel.toolbar.page_box.chosen.emit(4)
    assert linked.page == 4
    panel.go_back()
    assert linked.page == 0


def test_the_first_hit_of_a_search_is_a_jump_and_the_next_ones_are_not(
    panel: DocumentPanel, linked: PageView, qtbot: QtBot
) -> None:
    panel.open_find()
    with qtbot.waitSignal(panel.search_finished):
        QTest.keyClicks(QApplication.focusWidget(), "number 3")  # type: ignore[arg-type]
    assert linked.page == 2
    panel.find_step(1)
    panel.go_back()
    assert linked.page == 0
    assert not panel.can_go_back


def test_scrolling_is_no_jump(panel: DocumentPanel, linked: PageView) -> None:
    linked.scroll_screen(1)
    linked.go_to_page(3)
    assert not panel.can_go_back


def test_each_document_has_its_own_way_back(panel: DocumentPanel, linked: PageView, qtbot: QtBot) -> None:
    linked.jump_to(4)
    open_document(qtbot, linked, "text")
    assert not panel.can_go_back
    open_document(qtbot, linked, "linked")
    assert panel.can_go_back
    panel.go_back()
    assert linked.page == 0


def test_without_a_document_there_is_no_way_back(panel: DocumentPanel, linked: PageView) -> None:
    linked.jump_to(4)
    panel.clear("Nothing")
    assert (panel.can_go_back, panel.can_go_forward) == (False, False)
    panel.go_back()


def test_a_history_forgets_what_lay_ahead_and_the_oldest_of_too_many() -> None:
    history: JumpHistory[int] = JumpHistory()
    for place in range(MOST + 20):
        history.leave(place)
    assert history.back(-1) == MOST + 19
    assert history.can_go_forward
    history.leave(7)
    assert not history.can_go_forward
    steps = 0
    while history.back(0) is not None:
        steps += 1
    assert steps == MOST


def test_leaving_the_same_place_twice_is_one_step() -> None:
    history: JumpHistory[int] = JumpHistory()
    history.leave(1)
    history.leave(1)
    assert history.back(2) == 1
    assert not history.can_go_back


class Neighbours(QWidget):
    """The panel with a field after it, to see where Tab goes."""

    def __init__(self, client: DocumentClient, keys: KeyMap) -> None:
        super().__init__()
        self.panel = DocumentPanel(client, keys)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addWidget(self.field)


def test_on_pages_without_links_tab_goes_on_at_once(qtbot: QtBot, client: DocumentClient, keys: KeyMap) -> None:
    made = Neighbours(client, keys)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    open_document(qtbot, made.panel.view, "text")
    made.panel.view.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is made.field


def test_showing_a_place_is_a_jump_only_where_it_was_out_of_sight(linked: PageView) -> None:
    linked.jump_to_box(0, (72, 90, 200, 110))
    assert not linked.can_go_back
    linked.jump_to_box(4, (72, 90, 200, 110))
    assert (linked.page, linked.can_go_back) == (4, True)
    linked.go_back()
    assert linked.page == 0
