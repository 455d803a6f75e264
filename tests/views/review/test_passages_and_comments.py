from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.review.evidence_tools import select_word
from tests.views.review.review_file import press, type_text
from workbench.documents.passages import Passage
from workbench.models import reviewing
from workbench.models.evidence import evidence_of
from workbench.models.point_spread import own_point_spread
from workbench.personal.comments import add_comment, list_comments
from workbench.personal.reading_time import reading_times
from workbench.views.open_file import OpenFile
from workbench.views.review.comment_library import CommentLibrary
from workbench.views.review.conflict_dialog import ConflictDialog
from workbench.views.review.reading_clock import STILL, ReadingClock
from workbench.views.review.review_page import ReviewPage
from workbench.views.review.spread_dialog import SpreadDialog
from workbench.views.review.submit_question import SubmitQuestion
from workbench.views.theme import apply_theme

SHIFT = Qt.KeyboardModifier.ShiftModifier


def sheet(page: ReviewPage, file: OpenFile) -> reviewing.ReviewSheet:
    return reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=page.application)


def back_to(page: ReviewPage, qtbot: QtBot) -> None:
    """Go on in the page after a dialog."""
    QApplication.processEvents()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


# -- where does it answer this criterion? ----------------------------------------------------------------------------


@pytest.fixture
def suggested(page: ReviewPage, open_file: OpenFile) -> dict[str, tuple[Passage, ...]]:
    """Two passages for the first criterion and none for the others, as if the document had been looked through."""
    first = Passage(0, ((72.0, 120.0, 300.0, 140.0),), "What the cluster does", "Priority", ("cluster",))
    second = Passage(2, ((72.0, 400.0, 300.0, 420.0),), "With whom it does it", "", ("whom", "does"))
    found = {criterion.id: () for criterion in open_file.call.criteria}
    known = {**found, open_file.call.criteria[0].id: (first, second)}
    page.guide._known[page.document_panel.view.document] = known
    return known


def test_n_looks_through_the_document_in_the_background_and_says_when_there_is_nothing(
    page: ReviewPage, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_N)
    assert page.panel.note.text() == "Looking through the document…"
    qtbot.waitUntil(lambda: page.panel.note.text() != "Looking through the document…", timeout=20_000)
    note = page.panel.note.text()
    assert note.startswith(("Suggested passage 1 of ", "No passage found for this criterion in this document."))
    assert list(page.guide._known) == [page.document_panel.view.document]


def test_n_and_shift_n_go_round_the_passages_and_score_nothing(
    page: ReviewPage, open_file: OpenFile, suggested: object
) -> None:
    said = []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT, SHIFT):
        press(Qt.Key.Key_N, modifier)
        said.append((page.panel.note.text(), page.document_panel.view.page))
    assert said == [
        ("Suggested passage 1 of 2, page 1, under “Priority”", 0),
        ("Suggested passage 2 of 2, page 3: whom, does", 2),
        ("Suggested passage 1 of 2, page 1, under “Priority”", 0),
        ("Suggested passage 2 of 2, page 3: whom, does", 2),
    ]
    assert sheet(page, open_file).scores == {}
    assert evidence_of(open_file.file, reviewer=open_file.reviewer) == ()


def test_a_suggestion_looks_unlike_evidence_and_goes_with_its_criterion(
    page: ReviewPage, suggested: object, qtbot: QtBot
) -> None:
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_N)
    evidence, suggestion = page.document_panel.view._overlay.highlights
    assert (evidence.label, suggestion.label) == ("1", "1?")
    assert evidence.criterion != suggestion.criterion
    press(Qt.Key.Key_J)
    assert len(page.document_panel.view._overlay.highlights) == 1
    press(Qt.Key.Key_N)
    assert page.panel.note.text() == "No passage found for this criterion in this document."


def test_e_makes_the_suggestion_that_one_looks_at_evidence(
    page: ReviewPage, open_file: OpenFile, suggested: object
) -> None:
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_E)
    (row,) = evidence_of(open_file.file, reviewer=open_file.reviewer)
    assert (row.text, row.page) == ("What the cluster does", 0)
    assert [mark.label for mark in page.document_panel.view._overlay.highlights] == ["1"]


def test_the_button_in_the_card_does_the_same_and_leaves_the_focus_in_the_document(
    page: ReviewPage, suggested: object
) -> None:
    page.panel.active_card.tools[0].click()
    assert page.panel.note.text().startswith("Suggested passage 1 of 2")
    assert page.document_panel.view.hasFocus()


def test_another_document_ends_the_round(page: ReviewPage, suggested: object, qtbot: QtBot) -> None:
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_D)
    assert page.document_panel.view._overlay.highlights == ()
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_N)
    assert page.panel.note.text().startswith("Suggested passage 1 of 2")


# -- reusable comments -----------------------------------------------------------------------------------------------


@pytest.fixture
def library(page: ReviewPage, qtbot: QtBot) -> Callable[[], CommentLibrary]:
    """Opens the library by its key."""

    def show() -> CommentLibrary:
        press(Qt.Key.Key_R)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), CommentLibrary))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, CommentLibrary)
        return dialog

    return show


def test_r_finds_a_comment_by_typing_and_enter_puts_it_where_the_cursor_is(
    page: ReviewPage, open_file: OpenFile, library: Callable[[], CommentLibrary], qtbot: QtBot
) -> None:
    add_comment("Says nothing of 3 firms.")
    add_comment("Shows how far the work has come.")
    press(Qt.Key.Key_C)
    type_text("First.")
    press(Qt.Key.Key_Escape)
    dialog = library()
    type_text("fir")
    type_text(" 3")
    assert dialog.list.count() == 1
    press(Qt.Key.Key_Return)
    back_to(page, qtbot)
    comment = page.panel.active_card.comment
    assert comment.toPlainText() == "First. Says nothing of 3 firms."
    assert comment.hasFocus()
    page.flush()
    assert [entry.points for entry in sheet(page, open_file).scores.values()] == [None]
    assert list_comments()[0] == "Says nothing of 3 firms."


def test_the_comment_in_hand_is_saved_to_the_library_and_one_can_be_removed(
    page: ReviewPage, library: Callable[[], CommentLibrary], qtbot: QtBot
) -> None:
    press(Qt.Key.Key_C)
    type_text("Worth keeping")
    press(Qt.Key.Key_Escape)
    dialog = library()
    assert dialog.note.text().startswith("You have no comments here yet.")
    dialog.keep_button.click()
    assert list_comments() == ("Worth keeping",)
    assert dialog.list.count() == 1
    assert_accessible(dialog)
    dialog.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert list_comments() == ()
    press(Qt.Key.Key_Escape)


def test_nothing_is_inserted_into_a_review_that_is_closed(
    page: ReviewPage, library: Callable[[], CommentLibrary]
) -> None:
    add_comment("Ready")
    assert page.session.declare(page.application, True, "Kin")
    dialog = library()
    assert not dialog.insert_button.isEnabled()
    press(Qt.Key.Key_Return)
    assert page.panel.active_card.comment.toPlainText() == ""
    dialog.reject()


def test_r_typed_in_a_comment_opens_nothing(page: ReviewPage) -> None:
    press(Qt.Key.Key_C)
    type_text("Rr")
    assert page.panel.active_card.comment.toPlainText() == "Rr"
    assert not isinstance(QApplication.activeModalWidget(), CommentLibrary)


# -- abstaining, confidence, one's own spread ------------------------------------------------------------------------


def test_x_abstains_from_the_active_criterion_and_points_take_it_back(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_X)
    card = page.panel.active_card
    assert card.header.word == "Abstained"
    assert page.actions_by_name["review.abstain_criterion"].isChecked()
    assert sheet(page, open_file).abstentions == {card.criterion.id}
    press(Qt.Key.Key_2)
    assert card.header.word == "2 of 5"
    assert not sheet(page, open_file).abstentions
    assert page.session.sheet == sheet(page, open_file)
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_X)
    assert card.header.word == "Not scored"


def test_a_comment_on_a_criterion_one_abstains_from_keeps_the_abstention(page: ReviewPage, open_file: OpenFile) -> None:
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_C)
    type_text("Not my field")
    press(Qt.Key.Key_Escape)
    assert page.panel.active_card.header.word == "Abstained"
    (entry,) = sheet(page, open_file).scores.values()
    assert (entry.is_abstained, entry.comment) == (True, "Not my field")


def test_a_review_with_an_abstention_can_be_submitted_and_says_that_it_has_no_total(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_Return)
    for _ in range(6):
        press(Qt.Key.Key_3)
        if page.panel.active < 6:
            press(Qt.Key.Key_Return)
    assert page.panel.total.text() == "Finished, without a total"
    assert page.panel.missing.text() == "You abstain from a criterion, so the review counts in no ranking."
    page.panel.submit_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), SubmitQuestion))
    question = QApplication.activeWindow()
    assert isinstance(question, SubmitQuestion)
    assert "without a total" in question.text()
    press(Qt.Key.Key_Return)
    assert sheet(page, open_file).is_submitted


def test_a_asks_and_offers_the_criterion_alone(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ConflictDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, ConflictDialog)
    assert dialog.only_criterion.text() == "Abstain from “Regional priority” &only"
    dialog.only_criterion.click()
    assert not sheet(page, open_file).has_conflict_of_interest
    assert sheet(page, open_file).abstentions == {open_file.call.criteria[0].id}


def test_how_sure_one_is_is_said_for_the_whole_review_or_not_at_all(page: ReviewPage, open_file: OpenFile) -> None:
    box = page.header.confidence
    assert box.currentText() == "How sure?"
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert sheet(page, open_file).confidence == 3
    page.show_application(page.application)
    assert box.currentText() == "Very sure"
    box.activated.emit(0)
    assert sheet(page, open_file).confidence is None


def test_digits_typed_in_the_confidence_box_never_score(page: ReviewPage, open_file: OpenFile) -> None:
    page.header.confidence.setFocus()
    press(Qt.Key.Key_3)
    assert sheet(page, open_file).scores == {}


def test_ones_own_points_are_shown_in_a_table_by_criterion(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Plus)
    page.questions.show_spread()
    dialog = page.findChild(SpreadDialog)
    assert dialog is not None
    table = dialog.table
    heads = [item.text() for at in range(table.columnCount()) if (item := table.horizontalHeaderItem(at))]
    assert heads == ["0", "1", "2", "2.5", "3", "4", "5", "Number", "Mean"]
    rows = [[item.text() for at in range(9) if (item := table.item(row, at))] for row in (0, 1, 7)]
    assert rows == [
        ["0", "0", "0", "0", "0", "1", "0", "1", "4.00"],
        ["0", "0", "0", "1", "0", "0", "0", "1", "2.50"],
        ["0", "0", "0", "1", "0", "1", "0", "2", "3.25"],
    ]
    assert own_point_spread(open_file.file, reviewer=open_file.reviewer or "").overall.number == 2
    assert_accessible(dialog)
    dialog.reject()


# -- reading time ----------------------------------------------------------------------------------------------------


class Watch:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_reading_counts_between_signs_of_life_and_not_a_whole_lunch(page: ReviewPage) -> None:
    watch = Watch()
    call, person, application = "a" * 32, "b" * 32, "c" * 32
    clock = ReadingClock(call, person, page, now=watch)
    clock.turn_to(application)
    watch.seconds = 1000.0
    clock.resume()
    watch.seconds += 20.0
    clock.sign_of_life()
    watch.seconds += 3600.0
    clock.sign_of_life()
    assert clock.seconds(application) == 20.0 + STILL
    watch.seconds += 5.0
    clock.pause()
    watch.seconds += 500.0
    clock.sign_of_life()
    assert reading_times(call=call, person=person) == {application: 25.0 + STILL}
    assert clock.seconds(application) == 25.0 + STILL
    clock.resume()
    clock.turn_to("d" * 32)
    watch.seconds += 7.0
    clock.pause()
    assert reading_times(call=call, person=person) == {application: 25.0 + STILL, "d" * 32: 7.0}


def test_the_header_tells_how_long_one_has_read(page: ReviewPage) -> None:
    page.header.reading_time = lambda application: 150.0 if application == page.application else 0.0
    page.show_application(page.application)
    assert page.header.place.accessibleDescription().startswith("Read for 2 minute")
    page.header.reading_time = lambda application: 0.0
    page.show_application(page.application)
    assert page.header.place.accessibleDescription().startswith("Read for less than a minute")


def test_reading_time_is_stored_when_the_page_goes(page: ReviewPage, open_file: OpenFile) -> None:
    now = page.clock._now
    page.clock._now = lambda: now() + 60.0
    page.hide()
    times = reading_times(call=open_file.call.id, person=open_file.reviewer or "")
    assert [*times] == [page.application]


# -- sizes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
def test_every_widget_has_a_name_and_is_reached_by_tab(
    page: ReviewPage, look: QApplication, qtbot: QtBot, percent: int
) -> None:
    apply_theme(look, "dark", percent)
    select_word(page, qtbot, "cluster")
    press(Qt.Key.Key_E)
    QApplication.processEvents()
    assert_accessible(page)
