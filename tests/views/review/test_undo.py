from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.endings import destroy
from tests.views.review.evidence_tools import select_word
from tests.views.review.review_file import make_handout, press, type_text
from workbench.app import Urval
from workbench.models import reviewing
from workbench.models.reviewing import ReviewSheet
from workbench.views.open_pages import OpenPages
from workbench.views.review.review_page import ReviewPage
from workbench.views.settings import Settings
from workbench.views.translation import install_language

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def urval(qtbot: QtBot, look: QApplication, tmp_path: Path) -> Iterator[Urval]:
    """The program with a reviewer's file open at application 1."""
    made = Urval(look, Settings.load())
    made.window.resize(1366, 728)
    made.window.show()
    made.open(make_handout(tmp_path))
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    show(made, 1)
    yield made
    made.close_file()
    made._quit()
    made.window.close()
    destroy(made.window)


def pages_of(urval: Urval) -> OpenPages:
    assert urval.pages is not None
    return urval.pages


def show(urval: Urval, number: int) -> str:
    pages = pages_of(urval)
    application = next(row.id for row in pages.inbox.model.rows if row.number == number)
    pages.show_application(application)
    pages.review.document_panel.setFocus()
    return application


def review_of(urval: Urval) -> ReviewPage:
    return pages_of(urval).review


def offered(urval: Urval, action: str = "edit.undo") -> str:
    """What the menu says, "" where it is off."""
    pages_of(urval).steps.refresh()
    shown = urval.window.action(action)
    return shown.text() if shown.isEnabled() else ""


def undo(urval: Urval) -> str:
    """Press Ctrl+Z and return what the status bar says."""
    QApplication.processEvents()  # the menu follows what was done when there is nothing else to do
    press(Qt.Key.Key_Z, CONTROL)
    return urval.window.statusBar().currentMessage()


def redo(urval: Urval) -> str:
    QApplication.processEvents()
    press(Qt.Key.Key_Y, CONTROL)
    return urval.window.statusBar().currentMessage()


def stored(urval: Urval) -> ReviewSheet:
    file = pages_of(urval).file
    return reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=review_of(urval).application)


def test_undo_is_off_where_nothing_was_done(urval: Urval) -> None:
    assert offered(urval) == ""
    assert offered(urval, "edit.redo") == ""


def test_a_score_is_taken_back_and_given_again_and_the_menu_says_which(urval: Urval) -> None:
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_3)
    assert offered(urval) == "&Undo: 3 points for Firms at the centre"
    assert undo(urval) == "Undone: 3 points for Firms at the centre"
    assert stored(urval).valid_points() == {}
    assert review_of(urval).panel.cards[2].header.word == "Not scored"
    assert offered(urval) == ""
    assert offered(urval, "edit.redo") == "&Redo: 3 points for Firms at the centre"
    assert redo(urval) == "Redone: 3 points for Firms at the centre"
    assert list(stored(urval).valid_points().values()) == [3]
    assert review_of(urval).panel.cards[2].header.word == "3 of 5"


def test_one_point_is_one_point(urval: Urval) -> None:
    press(Qt.Key.Key_1)
    assert offered(urval) == "&Undo: 1 point for Regional priority"


def test_evidence_flag_confidence_and_abstention_are_undone_in_turn(urval: Urval, qtbot: QtBot) -> None:
    page = review_of(urval)
    qtbot.waitUntil(lambda: page.document_panel.view.pages > 0, timeout=20_000)
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_F)
    page.header.confidence.chosen.emit(2)
    press(Qt.Key.Key_X)
    assert (len(page.session.evidence), stored(urval).is_flagged, stored(urval).confidence) == (1, True, 2)
    assert [undo(urval) for _ in range(4)] == [
        "Undone: abstention from Regional priority",
        "Undone: how sure you are",
        "Undone: flag for discussion",
        "Undone: evidence for Regional priority",
    ]
    assert (page.session.evidence, stored(urval).is_flagged, stored(urval).confidence) == ((), False, None)
    assert stored(urval).abstentions == frozenset()
    assert not page.panel.active_card.evidence.isVisible()


def test_a_conflict_of_interest_is_undone_after_it_has_closed_the_review(urval: Urval) -> None:
    page = review_of(urval)
    assert page.session.declare(page.application, True, "Kin")
    assert not page.panel.active_card.scale_bar.isEnabled()
    assert undo(urval) == "Undone: answer about a conflict of interest"
    assert not stored(urval).has_conflict_of_interest
    assert page.panel.active_card.scale_bar.isEnabled()


def test_undo_goes_to_the_application_that_it_changes(urval: Urval) -> None:
    first = review_of(urval).application
    press(Qt.Key.Key_4, CONTROL)
    press(Qt.Key.Key_4)
    show(urval, 4)
    undo(urval)
    assert review_of(urval).application == first
    assert review_of(urval).panel.active == 3


def test_undo_survives_a_restart(urval: Urval, qtbot: QtBot) -> None:
    press(Qt.Key.Key_4)
    path = pages_of(urval).file.path
    urval.close_file()
    assert not urval.window.action("edit.undo").isEnabled()
    assert urval.window.action("edit.undo").text() == "&Undo"
    urval.open(path)
    offer = "&Undo: 4 points for Regional priority"
    qtbot.waitUntil(lambda: urval.window.action("edit.undo").text() == offer)  # in the inbox, when it is at rest
    show(urval, 1)
    QApplication.processEvents()
    urval.window.activateWindow()
    assert QTest.qWaitForWindowActive(urval.window)
    undo(urval)
    assert stored(urval).valid_points() == {}


def test_a_closed_review_says_why_its_step_stays(urval: Urval) -> None:
    page = review_of(urval)
    for number in range(1, 8):
        page.go_to_criterion(number)
        press(Qt.Key.Key_3)
    assert page.session.submit(page.application)
    assert undo(urval) == "The review is submitted; reopen it to change it."
    assert len(stored(urval).valid_points()) == 7


def test_the_comment_undoes_its_own_typing_first_and_then_what_came_before(urval: Urval) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_C)
    type_text("Words")
    comment = review_of(urval).panel.active_card.comment
    press(Qt.Key.Key_Z, CONTROL)
    assert comment.toPlainText() == ""
    assert list(stored(urval).valid_points().values()) == [4]
    press(Qt.Key.Key_Y, CONTROL)
    assert comment.toPlainText() == "Words"
    press(Qt.Key.Key_Z, CONTROL)
    assert undo(urval).startswith("Undone: ")
    assert comment.hasFocus()


def test_a_comment_that_was_left_is_undone_from_the_journal_also_with_the_cursor_in_it(urval: Urval) -> None:
    press(Qt.Key.Key_C)
    type_text("Words")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_C)
    assert undo(urval) == "Undone: 2 points for Regional priority"
    assert review_of(urval).panel.active_card.comment.toPlainText() == "Words"
    assert undo(urval) == "Undone: comment on Regional priority"
    assert review_of(urval).panel.active_card.comment.toPlainText() == ""
    assert redo(urval) == "Redone: comment on Regional priority"
    assert review_of(urval).panel.active_card.comment.toPlainText() == "Words"


def test_what_waits_to_be_written_is_written_before_anything_is_undone(urval: Urval) -> None:
    press(Qt.Key.Key_C)
    type_text("Words")
    review_of(urval).document_panel.setFocus()
    press(Qt.Key.Key_4)
    undo(urval)
    assert [(entry.points, entry.comment) for entry in stored(urval).scores.values()] == [(None, "Words")]


def test_the_words_follow_the_language(urval: Urval, look: QApplication) -> None:
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Plus)
    assert offered(urval) == "&Undo: 3.5 points for Regional priority"
    install_language(look, "sv")
    QApplication.processEvents()
    assert "3,5" in urval.window.action("edit.undo").text()
    assert "Regional prioritering" in urval.window.action("edit.undo").text()
    assert stored(urval).valid_points() == {pages_of(urval).file.call.criteria[0].id: Decimal("3.5")}
