from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QMessageBox, QPushButton
from pytestqt.logging import _QtMessageCapture as QtLoggingPlugin
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import NO_MODIFIER, press, type_text
from workbench.models import reviewing
from workbench.models.state import state_of
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.review.document.find_bar import FindBox
from workbench.views.review.review_page import ReviewPage
from workbench.views.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def stored(file: OpenFile, application: str) -> dict[int, str | None]:
    """What the file holds, by the criterion's number."""
    sheet = reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=application)
    numbers = {criterion.id: criterion.number for criterion in file.call.criteria}
    return {
        numbers[criterion]: None if entry.points is None else reviewing.plain(entry.points)
        for criterion, entry in sheet.scores.items()
    }


def comments(file: OpenFile, application: str) -> dict[int, str]:
    sheet = reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=application)
    return {c.number: sheet.scores[c.id].comment for c in file.call.criteria if c.id in sheet.scores}


def test_a_session_on_the_keyboard_alone_scores_comments_and_submits(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str], qtbot: QtBot
) -> None:
    for digit in (Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_4):
        press(digit)
        press(Qt.Key.Key_C)
        type_text(f"Because {digit.name[-1]}")
        press(Qt.Key.Key_Escape)
        if page.panel.active < 6:
            press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Return)

    found = [review for review in state_of(open_file.file)["reviews"] if review["reviewer"] == open_file.reviewer]
    assert [(review["application"], review["status"]) for review in found] == [(numbers[1], "submitted")]
    scores = found[0]["scores"]
    by_number = {c.number: scores[c.code] for c in open_file.call.criteria}
    assert [by_number[n]["points"] for n in range(1, 8)] == ["4", "3", "5", "0", "2", "1", "4"]
    assert [by_number[n]["comment"] for n in range(1, 8)] == [f"Because {d}" for d in "4350214"]


def test_seven_digits_and_seven_enters_do_an_application_and_go_on_to_the_next(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    for _ in range(7):
        press(Qt.Key.Key_3)
        press(Qt.Key.Key_Return)
    assert stored(open_file, numbers[1]) == dict.fromkeys(range(1, 8), "3")
    assert page.application != numbers[1]
    assert page.panel.active == 0


def test_a_digit_and_enter_on_the_keypad_do_the_same(page: ReviewPage, open_file: OpenFile) -> None:
    application = page.application
    press(Qt.Key.Key_4, KEYPAD)
    press(Qt.Key.Key_Enter, KEYPAD)
    assert stored(open_file, application) == {1: "4"}
    assert page.panel.active == 1


def test_a_digit_outside_the_scale_is_refused_in_words_and_stores_nothing(
    page: ReviewPage, open_file: OpenFile
) -> None:
    press(Qt.Key.Key_7)
    assert page.panel.note.text() == "7 is not on the scale of 0 to 5."
    assert stored(open_file, page.application) == {}


def test_plus_and_minus_move_half_a_step_and_stop_at_the_ends(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Plus)
    assert stored(open_file, page.application) == {1: "4.5"}
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_Plus)
    assert stored(open_file, page.application) == {1: "5"}
    assert page.panel.note.text() == "5.5 is not on the scale of 0 to 5."
    press(Qt.Key.Key_Minus)
    assert stored(open_file, page.application) == {1: "4.5"}


def test_backspace_clears_the_score_but_only_rubs_out_in_a_comment(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_C)
    type_text("ab")
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Escape)
    assert stored(open_file, page.application) == {1: "4"}
    assert comments(open_file, page.application) == {1: "a"}
    press(Qt.Key.Key_Backspace)
    assert stored(open_file, page.application) == {1: None}
    assert comments(open_file, page.application) == {1: "a"}


def test_j_and_k_go_between_criteria_and_leave_the_focus_in_the_document(page: ReviewPage) -> None:
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_K)
    assert page.panel.active == 1
    assert page.document_panel.view.hasFocus()


def test_control_and_a_number_jumps_out_of_a_comment_too(page: ReviewPage) -> None:
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_5, CONTROL)
    assert page.panel.active == 4
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.panel.cards[4].isAncestorOf(focused)
    press(Qt.Key.Key_9, CONTROL)
    assert page.panel.note.text() == "There is no criterion 9."


def test_l_and_h_go_through_the_applications_in_reading_order_and_say_where_it_ends(page: ReviewPage) -> None:
    order = [page.session.applications.neighbour("", step) for step in range(1, 6)]
    page.show_application(order[0] or "")
    seen = [page.application]
    for _ in range(4):
        press(Qt.Key.Key_L)
        seen.append(page.application)
    assert seen == order
    press(Qt.Key.Key_L)
    assert page.panel.note.text() == "This is the last application."
    press(Qt.Key.Key_H)
    assert page.application == order[3]


def test_u_leaves_out_what_needs_no_points(page: ReviewPage, numbers: dict[int, str]) -> None:
    seen = set()
    for _ in range(8):
        press(Qt.Key.Key_U)
        seen.add(page.application)
    assert seen == {numbers[n] for n in (1, 2, 3, 4)}  # 5 is withdrawn


def test_enter_stays_at_the_last_criterion_that_lacks_points(page: ReviewPage, numbers: dict[int, str]) -> None:
    for _ in range(6):
        press(Qt.Key.Key_3)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert page.application == numbers[1]
    assert page.panel.active == 6


def test_the_page_goes_on_by_itself_only_where_that_was_asked_for(page: ReviewPage, settings: Settings) -> None:
    press(Qt.Key.Key_3)
    assert page.panel.active == 0
    settings.auto_advance = True
    press(Qt.Key.Key_3)
    assert page.panel.active == 1


def test_f_flags_and_f_again_takes_the_flag_away(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_F)
    sheet = reviewing.review_sheet(open_file.file, reviewer=open_file.reviewer or "", application=page.application)
    assert sheet.is_flagged
    assert "For discussion" in page.header.facts.text()
    assert page.actions_by_name["review.flag"].isChecked()
    press(Qt.Key.Key_F)
    assert "For discussion" not in page.header.facts.text()
    assert not page.actions_by_name["review.flag"].isChecked()


def test_d_turns_to_the_next_document(page: ReviewPage) -> None:
    first = page.document_panel.view.document
    press(Qt.Key.Key_D)
    assert page.document_panel.view.document != first
    press(Qt.Key.Key_D)
    assert page.document_panel.view.document == first


# -- traps ---------------------------------------------------------------------------------------------------------


def test_a_digit_typed_in_a_comment_never_scores(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_C)
    type_text("3 of 4 - all + J K L 5")
    page.flush()
    assert stored(open_file, page.application) == {1: None}
    assert comments(open_file, page.application) == {1: "3 of 4 - all + J K L 5"}
    assert page.panel.active == 0


def test_a_digit_typed_in_the_find_box_never_scores_and_return_finds(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    assert isinstance(QApplication.focusWidget(), FindBox)
    type_text("page 3")
    with qtbot.waitSignal(page.document_panel.search_finished):
        press(Qt.Key.Key_Return)
    assert page.document_panel.find_bar.needle() == "page 3"
    assert stored(open_file, page.application) == {}
    assert page.panel.active == 0


def test_a_digit_typed_as_a_page_number_never_scores(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_G, CONTROL)
    type_text("3")
    press(Qt.Key.Key_Return)
    assert page.document_panel.view.page == 2
    assert stored(open_file, page.application) == {}
    assert page.panel.active == 0


def test_space_presses_the_button_that_has_the_focus(page: ReviewPage, qtbot: QtBot) -> None:
    button = QPushButton(page)
    button.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=0):
        press(Qt.Key.Key_Space)
    assert page.document_panel.view.verticalScrollBar().value() == 0


def test_space_scrolls_the_document_that_has_the_focus(page: ReviewPage) -> None:
    press(Qt.Key.Key_Space)
    assert page.document_panel.view.verticalScrollBar().value() > 0


def test_typing_in_a_list_or_a_combo_box_finds_entries_and_never_scores(page: ReviewPage, open_file: OpenFile) -> None:
    names = QListWidget(page)
    names.addItems(["1 one", "3 three", "jot"])
    combo = QComboBox(page)
    combo.addItems(["1 one", "3 three", "jot"])
    for widget in (names, combo):
        widget.show()
        widget.setFocus()
        press(Qt.Key.Key_3)
    assert names.currentRow() == 1
    assert combo.currentIndex() == 1
    assert stored(open_file, page.application) == {}


def test_a_digit_pressed_while_a_menu_is_open_never_scores(
    page: ReviewPage, open_file: OpenFile, qtlog: QtLoggingPlugin
) -> None:
    menu = QMenu(page)
    menu.addAction("Something")
    with qtlog.disabled():  # the offscreen platform can't grab the keyboard for a menu, and says so
        menu.popup(page.mapToGlobal(QPoint(10, 10)))
    assert QApplication.activePopupWidget() is menu
    press(Qt.Key.Key_3)
    menu.close()
    assert stored(open_file, page.application) == {}


def test_a_key_held_down_scores_once_and_skips_no_criterion(page: ReviewPage) -> None:
    for name in ("review.score.3", "review.next_unscored", "review.half_up", "review.next_unscored_application"):
        assert not page.actions_by_name[name].autoRepeat()
    view = page.document_panel.view
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_MODIFIER, "\r", True))
    assert page.panel.active == 0


def test_single_keys_that_are_switched_off_do_nothing(page: ReviewPage, keys: KeyMap, open_file: OpenFile) -> None:
    keys.set_single_keys(False)
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_J)
    assert stored(open_file, page.application) == {}
    assert page.panel.active == 0
    press(Qt.Key.Key_2, CONTROL)
    assert page.panel.active == 1


def test_the_arrow_keys_choose_along_the_scale(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_3)
    page.panel.active_card.focus_scale()
    press(Qt.Key.Key_Right)
    assert stored(open_file, page.application) == {1: "3.5"}
    assert page.session.sheet.valid_points()[open_file.call.criteria[0].id] == Decimal("3.5")


def test_the_focus_in_the_scale_follows_points_given_by_a_digit(page: ReviewPage) -> None:
    page.panel.active_card.focus_scale()
    press(Qt.Key.Key_3)
    assert page.panel.active_card.scale_bar.buttons[6].hasFocus(), "so that an arrow key goes on from there"


def test_tab_leaves_the_comment(page: ReviewPage) -> None:
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Tab)
    assert not page.panel.cards[0].comment.hasFocus()
    assert page.panel.cards[0].comment.toPlainText() == ""


def test_f6_goes_from_the_document_to_the_criteria_and_then_lets_the_window_go_on(page: ReviewPage) -> None:
    assert page.focus_next_pane()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.panel.isAncestorOf(focused)
    assert not page.focus_next_pane()
    page.document_tabs.setFocus()
    assert page.focus_next_pane()


def test_the_window_can_fill_its_menu_again_and_again(page: ReviewPage) -> None:
    menu = QMenu(page)
    for _ in range(2):
        menu.clear()
        for entry in page.page_actions():
            menu.addAction(entry)
    assert [entry.text() for entry in menu.actions() if entry.menu()] == [
        "&Go to criterion",
        "&Score",
        "&Evidence",
        "&Document",
    ]


def test_every_key_is_also_in_the_menu(page: ReviewPage) -> None:
    shown: set[str] = set()
    for entry in page.page_actions():
        menu = entry.menu()
        shown.update(each.objectName() for each in (menu.actions() if isinstance(menu, QMenu) else [entry]))
    assert {*page.actions_by_name} <= shown
