"""Where the call asks, nobody sees the documents or scores before they have answered for a conflict of interest."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog
from tests.views.review.review_file import press
from workbench.views.open_file import OpenFile
from workbench.views.review.closed import Closed
from workbench.views.review.conflict_dialog import ConflictDialog
from workbench.views.review.review_page import ReviewPage


@pytest.fixture
def asking(open_file: OpenFile, page: ReviewPage) -> ReviewPage:
    """The review page at application 1 of a call that asks."""
    open_file.call = replace(open_file.call, asks_conflicts=True)
    page._replaced()
    return page


def test_the_document_and_the_scale_are_closed_until_the_question_is_answered(
    asking: ReviewPage, qtbot: QtBot, numbers: dict[int, str]
) -> None:
    assert asking.session.closed is Closed.UNANSWERED
    assert asking.document_panel.message == Closed.UNANSWERED.text
    assert asking.documents.document == ""
    press(Qt.Key.Key_4)
    assert asking.session.sheet.valid_points() == {}
    assert asking.panel.note.text() == Closed.UNANSWERED.text
    press(Qt.Key.Key_A)
    dialog = shown_dialog(ConflictDialog)
    assert_accessible(dialog)
    dialog.none.click()
    assert asking.session.closed is None
    qtbot.waitUntil(lambda: asking.document_panel.view.pages > 0, timeout=20_000)
    asking.document_panel.setFocus()
    press(Qt.Key.Key_4)
    assert list(asking.session.sheet.valid_points().values()) == [Decimal(4)]
    asking.show_application(numbers[4])
    assert asking.session.closed is Closed.UNANSWERED, "each application is asked for"
    asking.show_application(numbers[1])
    assert asking.session.closed is None


def test_the_banner_asks_too_and_a_declared_conflict_keeps_the_scores_away(asking: ReviewPage) -> None:
    asking.panel.closed_banner.button.click()
    dialog = shown_dialog(ConflictDialog)
    dialog.reason.setText("I sit on their board")
    dialog.confirm.click()
    assert asking.session.closed is Closed.CONFLICT
