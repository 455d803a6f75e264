"""Small parts that pages share: rows that wrap, lists as wide as their names, notices, and the command palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.views.choice import Choice
from workbench.views.command_palette import CommandPalette
from workbench.views.flow_layout import FlowLayout
from workbench.views.main_window import MainWindow
from workbench.views.merge.notice import Notice
from workbench.views.translation import install_language


@pytest.fixture
def row(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(made)
    for text in ("Select", "Make a reserve", "Decide as proposed", "Draw lots"):
        layout.addWidget(QPushButton(text))
    return made


def test_a_row_that_has_room_is_one_row(row: QWidget) -> None:
    row.resize(row.sizeHint())
    row.show()
    assert len({button.y() for button in row.findChildren(QPushButton)}) == 1


def test_a_row_without_room_goes_on_beneath_and_nothing_overlaps_or_is_cut(row: QWidget) -> None:
    width = row.minimumSizeHint().width()
    row.resize(width, row.heightForWidth(width))
    row.show()
    buttons = row.findChildren(QPushButton)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(row.rect().contains(button.geometry()) for button in buttons)
    assert not any(
        one.geometry().intersects(other.geometry()) for one in buttons for other in buttons if one is not other
    )


def test_a_hidden_button_leaves_no_gap_in_the_row(row: QWidget) -> None:
    buttons = row.findChildren(QPushButton)
    before = row.sizeHint().width()
    buttons[1].hide()
    row.show()
    assert row.sizeHint().width() < before - buttons[1].sizeHint().width() / 2


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list that opens, where there is no screen
def test_a_narrow_choice_opens_a_list_as_wide_as_its_longest_name(look: QApplication, qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["All", "A very long name of an applicant that nobody could have shortened"])
    choice.resize(choice.minimumSizeHint())
    choice.show()
    choice.showPopup()
    assert choice.view().width() >= choice.fontMetrics().horizontalAdvance(choice.itemText(1)) > choice.width()
    choice.hidePopup()


def test_a_notice_in_the_language_of_before_goes_and_one_said_anew_stays(look: QApplication, qtbot: QtBot) -> None:
    old, anew = Notice(), Notice()
    for notice in (old, anew):
        qtbot.addWidget(notice)
        notice.say("Said")
    install_language(look, "sv")
    anew.say("Sagt")
    QApplication.processEvents()
    assert old.isHidden()
    assert anew.text.text() == "Sagt"


def test_the_palette_says_which_choice_a_command_belongs_to(window: MainWindow, qtbot: QtBot) -> None:
    actions = [action for menu in (window.menus.sizes, window.menus.file) for action in menu.actions()]
    palette = CommandPalette(actions, window)
    qtbot.addWidget(palette)
    shown = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert "Text size: 150 %" in shown
    assert any(text.startswith("Open a review file") for text in shown)
    held = palette.list.item(shown.index("Text size: 150 %")).data(Qt.ItemDataRole.UserRole)
    assert isinstance(held, QAction)
