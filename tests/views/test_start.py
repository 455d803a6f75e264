import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog, tab_order
from workbench.views.command_palette import CommandPalette
from workbench.views.key_sheet import KeySheetDialog
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.page import Page
from workbench.views.settings import Settings
from workbench.views.start_page import dropped_review
from workbench.views.theme import apply_theme
from workbench.views.workspace import PAGE_TITLES

NOW = datetime(2026, 3, 1, 14, 2, 11)  # noqa: DTZ001 - the wall clock of the person at the screen
ICONS = {
    "inbox": "inbox",
    "review": "pencil",
    "setup": "settings",
    "eligibility": "circle-check",
    "people": "users",
    "contacts": "message-square",
    "merge": "git-merge",
    "ranking": "chart-bar",
    "meeting": "users",
    "selection": "check",
    "report": "file-spreadsheet",
    "history": "clock",
}


class FieldPage(Page):
    key_scopes = ("window", "review")

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        QVBoxLayout(self).addWidget(self.field)
        self.entries = 0
        self.reading = False
        self.lists = 0
        self.own_action = QAction("Own command", self)

    def page_actions(self) -> list[QAction]:
        return [self.own_action]

    def entered(self) -> None:
        self.entries += 1

    def set_reading_focus(self, on: bool) -> None:
        self.reading = on

    def toggle_list(self) -> None:
        self.lists += 1


@pytest.fixture
def review_file(tmp_path: Path) -> Path:
    path = tmp_path / "call.review"
    path.touch()
    return path


@pytest.fixture
def opened(window: MainWindow, review_file: Path, qtbot: QtBot) -> MainWindow:
    for page_id, title in PAGE_TITLES.items():
        window.add_page(page_id, title, ICONS[page_id], FieldPage, lead_only=page_id not in ("inbox", "review"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_workspace(review_file, "inbox")
    return window


def test_the_start_page_says_that_no_account_and_no_network_are_needed(window: MainWindow) -> None:
    texts = [label.text() for label in window.start_page.findChildren(QLabel)]
    assert any("No account and no network" in text for text in texts)


def test_each_button_of_the_start_page_asks_for_its_thing(window: MainWindow, qtbot: QtBot) -> None:
    buttons = {button.text().replace("&", ""): button for button in window.start_page.findChildren(QPushButton)}
    for text, signal in (("Start a call…", window.new_call_requested), ("Try the demo", window.demo_requested)):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(buttons[text], Qt.MouseButton.LeftButton)


def test_recent_files_that_still_exist_can_be_opened_again(window: MainWindow, review_file: Path, qtbot: QtBot) -> None:
    window.start_page.show_recent([review_file, review_file.with_name("gone.review")])
    recent = [button for button in window.start_page.findChildren(QPushButton) if button.text().endswith(".review")]
    assert [button.text() for button in recent] == ["call.review"]
    with qtbot.waitSignal(window.file_chosen) as chosen:
        QTest.mouseClick(recent[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [review_file]


def test_one_review_file_can_be_dropped_and_nothing_else(window: MainWindow, review_file: Path, qtbot: QtBot) -> None:
    data = _dragged(review_file)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(window.file_chosen) as chosen:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert chosen.args == [review_file]
    assert dropped_review(_dragged(review_file.with_suffix(".pdf"))) is None
    assert dropped_review(_dragged(review_file, review_file)) is None
    assert dropped_review(QMimeData()) is None


def test_the_start_page_can_be_used_without_a_mouse_or_a_screen(window: MainWindow) -> None:
    assert_accessible(window)


def test_the_workspace_can_be_used_without_a_mouse_or_a_screen(opened: MainWindow) -> None:
    opened.set_lead(True)
    opened.show_saved(NOW)
    assert_accessible(opened)
    opened.show_not_saved("the disk is full")
    assert_accessible(opened)


def test_dialogs_can_be_used_without_a_mouse_or_a_screen(opened: MainWindow) -> None:
    for show in (opened.show_keys, opened.show_commands, opened.menus.about.trigger):
        show()
        dialog = shown_dialog(QDialog)
        assert_accessible(dialog)
        dialog.close()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_everything_fits_a_small_screen_at_200_percent(opened: MainWindow, look: QApplication, theme: str) -> None:
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names come from a tuple
    opened.set_lead(True)
    opened.show_not_saved("the folder is read-only: " + "a long path " * 20)
    QApplication.processEvents()
    assert opened.minimumSizeHint().width() <= 1366
    assert opened.minimumSizeHint().height() <= 728


def test_no_text_of_the_rail_is_cut_at_200_percent(opened: MainWindow, look: QApplication) -> None:
    opened.set_lead(True)
    apply_theme(look, "light", 200)
    QApplication.processEvents()
    for button in opened.workspace.rail.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.height() >= button.sizeHint().height(), button.text()


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow, review_file: Path) -> None:
    built: list[str] = []

    def build(page_id: str) -> Page:
        built.append(page_id)
        return Page()

    for page_id in ("inbox", "review"):
        window.add_page(page_id, PAGE_TITLES[page_id], "inbox", partial(build, page_id))
    window.show_workspace(review_file, "inbox")
    assert built == ["inbox"]
    window.show_page("review")
    window.show_page("inbox")
    assert built == ["inbox", "review"]


def test_pages_for_the_lead_are_hidden_from_reviewers(opened: MainWindow) -> None:
    assert _offered(opened) == ["Inbox", "Review"]
    assert not opened.action("go.merge").isVisible()
    opened.show_page("merge")
    assert opened.workspace.current_page == "inbox"
    opened.set_lead(True)
    assert _offered(opened) == [
        *("Inbox", "Review", "Call", "Eligibility", "People", "Contacts", "Merge", "Ranking", "Meeting"),
        *("Selection", "Report", "History"),
    ]
    opened.action("go.merge").trigger()
    assert opened.workspace.current_page == "merge"


def test_a_shown_page_has_its_own_menu_and_the_focus(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.page_changed) as changed:
        opened.show_page("review")
    page = opened.workspace.page("review")
    assert isinstance(page, FieldPage)
    assert changed.args == ["review"]
    assert opened.menus.page.title() == "Review"
    assert opened.menus.page.actions() == [page.own_action]
    assert page.entries == 1
    assert page.field.hasFocus()


def test_the_arrow_keys_change_pages_in_the_rail_and_keep_the_focus_there(opened: MainWindow, qtbot: QtBot) -> None:
    opened.workspace.rail.focus()
    QTest.keyClick(_focused(), Qt.Key.Key_Down)
    assert opened.workspace.current_page == "review"
    assert opened.workspace.rail.isAncestorOf(_focused())


def test_f6_goes_round_between_the_page_and_the_rail(opened: MainWindow, qtbot: QtBot) -> None:
    page = opened.workspace.page("inbox")
    assert page.isAncestorOf(_focused())
    QTest.keyClick(opened, Qt.Key.Key_F6)
    assert opened.workspace.rail.isAncestorOf(_focused())
    QTest.keyClick(opened, Qt.Key.Key_F6)
    assert page.isAncestorOf(_focused())


def test_f9_and_f11_reach_the_page_and_reading_focus_hides_the_rail(opened: MainWindow, qtbot: QtBot) -> None:
    page = opened.workspace.page("inbox")
    assert isinstance(page, FieldPage)
    QTest.keyClick(opened, Qt.Key.Key_F9)
    QTest.keyClick(opened, Qt.Key.Key_F11)
    assert (page.lists, page.reading, opened.workspace.rail.isVisible()) == (1, True, False)
    QTest.keyClick(opened, Qt.Key.Key_F11)
    assert (page.reading, opened.workspace.rail.isVisible()) == (False, True)


def test_every_menu_command_shows_a_key_or_is_a_choice(opened: MainWindow) -> None:
    choices = {
        id(action)
        for menu in (opened.menus.themes, opened.menus.sizes, opened.menus.languages)
        for action in menu.actions()
    }
    choices |= {id(action) for action in (opened.menus.auto_advance, opened.menus.single_keys, opened.menus.about)}
    for menu in (opened.menus.file, opened.menus.edit, opened.menus.view, opened.menus.go, opened.menus.help):
        for action in menu.actions():
            if not action.isSeparator() and action.menu() is None and id(action) not in choices:
                assert action.shortcuts(), action.text()


def test_menu_mnemonics_are_unique_in_both_languages(opened: MainWindow, look: QApplication) -> None:
    opened.set_lead(True)
    for index in (1, 2):
        opened.menus.languages.actions()[index].trigger()
        QApplication.processEvents()
        bar = opened.menuBar().actions()
        opened.show_page("inbox")
        for actions in (bar, *([a for a in top.menu().actions() if not a.isSeparator()] for top in bar)):  # type: ignore[attr-defined] # menu() is typed object
            letters = [
                a.text()[a.text().index("&") + 1].casefold() for a in actions if "&" in a.text() and a.isVisible()
            ]
            assert len(letters) == len(set(letters)), [a.text() for a in actions]


def test_saving_says_when_it_was_saved_and_that_nothing_is_to_be_done(opened: MainWindow, qtbot: QtBot) -> None:
    opened.show_saved(NOW)
    assert opened.saved_state.text == "Saved 14:02:11"
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert opened.statusBar().currentMessage() == "Saved 14:02:11, nothing to do"


def test_unsaved_work_says_why_and_offers_another_place(opened: MainWindow, qtbot: QtBot) -> None:
    opened.show_saved(NOW)
    opened.show_not_saved("the disk is full")
    assert opened.saved_state.text == "Not saved: the disk is full"
    with qtbot.waitSignal(opened.save_requested):
        opened.action("file.save").trigger()
    save_as = opened.saved_state.findChildren(QPushButton)[0]
    assert save_as.isVisible()
    opened.show_saved(NOW)
    assert not save_as.isVisible()


def test_quitting_with_unsaved_work_asks_first(opened: MainWindow) -> None:
    opened.show_not_saved("the disk is full")
    opened.close()
    assert opened.isVisible()
    question = shown_dialog(QMessageBox)
    leave = next(button for button in question.buttons() if "Quit" in button.text())
    leave.click()
    assert not opened.isVisible()


def test_choices_of_look_apply_at_once_and_are_remembered(
    opened: MainWindow, settings: Settings, look: QApplication
) -> None:
    opened.menus.themes.actions()[2].trigger()
    opened.menus.sizes.actions()[-1].trigger()
    opened.menus.auto_advance.trigger()
    opened.menus.single_keys.trigger()
    assert look.font().pointSizeF() == 20
    saved = Settings.load(settings.path)
    assert (saved.theme, saved.text_percent, saved.auto_advance, saved.single_keys) == ("dark", 200, True, False)


def test_an_opened_file_is_remembered_and_named_in_the_title(
    opened: MainWindow, settings: Settings, review_file: Path
) -> None:
    assert opened.windowTitle() == "call.review – Urval"
    assert Settings.load(settings.path).recent_files == (review_file,)


def test_closing_the_file_leads_back_to_the_start_page(opened: MainWindow) -> None:
    opened.remove_pages()
    opened.show_start()
    assert opened.start_page.isVisible()
    assert opened.windowTitle() == "Urval"
    assert not opened.action("file.save").isEnabled()
    assert _offered(opened) == []


def test_the_window_comes_back_at_its_old_size(
    window: MainWindow, settings: Settings, keys: KeyMap, qtbot: QtBot
) -> None:
    window.resize(700, 560)  # the offscreen screen is 800 wide
    window.close()
    again = MainWindow(Settings.load(settings.path), keys)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 560)


def test_the_key_sheet_opens_on_the_scopes_of_the_page(opened: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(opened, Qt.Key.Key_F1)
    sheet = shown_dialog(KeySheetDialog)
    items = [sheet.tree.topLevelItem(row) for row in range(sheet.tree.topLevelItemCount())]
    assert [item.text(0) for item in items if item and item.isExpanded()] == ["Everywhere", "Scoring"]
    sheet.close()


def test_the_command_palette_finds_a_command_by_part_of_its_name_and_does_it(opened: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(opened, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = shown_dialog(CommandPalette)
    QTest.keyClicks(palette.filter, "readi")
    QTest.keyClick(palette.filter, Qt.Key.Key_Return)
    assert opened.action("view.reading_focus").isChecked()


def test_tab_goes_round_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.start_page.findChildren(QPushButton)[0]
    first.setFocus()
    for _ in range(len(tab_order(window))):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
    assert _focused() is first


def test_the_window_is_ready_before_anything_heavy_is_imported() -> None:
    heavy = {"sqlalchemy", "numpy", "scipy", "openpyxl", "pymupdf", "apsw"}
    code = "import sys, workbench.app; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert heavy & set(done.stdout.split()) == set()


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _offered(window: MainWindow) -> list[str]:
    return [button.text() for button in window.workspace.rail.findChildren(QToolButton) if button.isVisible()]


def _dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
