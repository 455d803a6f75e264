"""The document's own tools, and its faults, beside the scoring that they must not touch."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import press, type_text
from workbench.documents.client import DocumentClient
from workbench.models import reviewing
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.open_file import OpenFile
from workbench.views.open_pages import OpenPages
from workbench.views.review.comment_edit import CommentEdit
from workbench.views.review.document.text_reader import TextPane
from workbench.views.review.review_page import ReviewPage
from workbench.views.runner import Runner
from workbench.views.settings import Settings


def stored(file: OpenFile, application: str) -> dict[int, str]:
    """The points in the file, by the criterion's number."""
    sheet = reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=application)
    numbers = {criterion.id: criterion.number for criterion in file.call.criteria}
    return {
        numbers[criterion]: reviewing.plain(entry.points)
        for criterion, entry in sheet.scores.items()
        if entry.points is not None
    }


# -- faults ------------------------------------------------------------------------------------------------------


@pytest.fixture
def documents() -> Iterator[DocumentClient]:
    """A worker of one's own, to be harmed, with two seconds per request."""
    with DocumentClient(time_limit=2.0) as client:
        yield client


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_scores_comment_and_focus_are_untouched_when_the_worker_dies_or_hangs(
    page: ReviewPage,
    open_file: OpenFile,
    documents: DocumentClient,
    numbers: dict[int, str],
    qtbot: QtBot,
    how: signal.Signals,
) -> None:
    view = page.document_panel.view
    qtbot.waitUntil(lambda: view.is_sharp and not view.loader.rendering)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_C)
    comment = QApplication.focusWidget()
    assert isinstance(comment, CommentEdit)
    type_text("before ")
    process = documents.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    view.go_to_page(3)
    view.zoom_in()
    qtbot.waitUntil(lambda: view.loader.rendering)
    if how is signal.SIGKILL:
        os.kill(process, signal.SIGKILL)
    type_text("during ")
    qtbot.waitUntil(lambda: bool(page.document_panel.message) or view.is_sharp, timeout=20_000)
    type_text("after")
    assert QApplication.focusWidget() is comment
    assert comment.toPlainText() == "before during after"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_3)
    assert page.flush()
    assert stored(open_file, numbers[1]) == {1: "4", 2: "3"}


# -- keys --------------------------------------------------------------------------------------------------------


def test_f9_shows_and_hides_pages_and_outline_and_that_is_remembered(page: ReviewPage, settings: Settings) -> None:
    assert not page.document_panel.side_pane.isVisible()
    page.toggle_list()
    assert page.document_panel.side_pane.isVisible()
    assert Settings.load(settings.path).side_pane


def test_digits_and_enter_in_the_lists_beside_the_pages_neither_score_nor_go_on(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    page.toggle_list()
    for widget in (page.document_panel.side_pane.thumbnails, page.document_panel.side_pane.outline):
        page.document_panel.side_pane.setCurrentIndex(0 if widget is page.document_panel.side_pane.thumbnails else 1)
        widget.setFocus()
        press(Qt.Key.Key_3)
        press(Qt.Key.Key_Return)
        assert page.panel.active == 0
    assert stored(open_file, numbers[1]) == {}


def test_scoring_goes_on_while_the_page_is_read_as_text(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    press(Qt.Key.Key_F7)
    assert isinstance(QApplication.focusWidget(), TextPane)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2)
    page.flush()
    assert stored(open_file, numbers[1]) == {1: "4", 2: "2"}
    page.focus_next_pane()
    assert page.panel.isAncestorOf(QApplication.focusWidget() or page)
    page.document_panel.setFocus()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.document_panel.view


def test_what_can_be_done_with_the_document_is_in_the_page_s_menu(page: ReviewPage) -> None:
    listed: list[str] = []
    for action in page.page_actions():
        menu = action.menu()
        entries = menu.actions() if menu is not None else []  # type: ignore[attr-defined]
        listed += [entry.objectName() for entry in entries]
    for name in ("read_as_text", "select_area", "side_pane", "dark_pages"):
        assert f"document.{name}" in listed


# -- back and forward in the window ------------------------------------------------------------------------------


@pytest.fixture
def pages(
    window: MainWindow, handout: Path, tmp_path: Path, keys: KeyMap, settings: Settings, qtbot: QtBot
) -> Iterator[OpenPages]:
    """The window with a reviewer's file open, at the review page."""
    path = tmp_path / "window.review"
    path.write_bytes(handout.read_bytes())
    runner = Runner()
    made = OpenPages(window, path, documents=DocumentClient(), keys=keys, settings=settings, runner=runner)
    made.show()
    made.show_application(made.inbox.model.rows[0].id)
    qtbot.waitUntil(lambda: made.review.document_panel.view.pages > 0, timeout=20_000)
    yield made
    if not made.file.is_set_aside:  # else the test has closed it
        made.close()
    runner.shutdown()


def test_alt_left_and_right_go_back_and_forward_in_the_document(pages: OpenPages, window: MainWindow) -> None:
    view = pages.review.document_panel.view
    back, forward = window.action("go.back"), window.action("go.forward")
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)
    view.jump_to(view.pages - 1)
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    back.trigger()
    assert view.page == 0
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    forward.trigger()
    assert view.page == view.pages - 1
    window.show_page("inbox")
    assert not back.isEnabled()
    window.show_page("review")
    assert back.isEnabled()


def test_closing_the_file_takes_the_way_back_with_it(pages: OpenPages, window: MainWindow) -> None:
    pages.review.document_panel.view.jump_to(2)
    pages.close()
    window.show_start()
    assert not window.action("go.back").isEnabled()
    window.forward_requested.emit()
