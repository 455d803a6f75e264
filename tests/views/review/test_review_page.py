import shutil
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import DAMAGED, ENCRYPTED, WITHDRAWN, press, type_text
from workbench.documents.client import DocumentClient
from workbench.models import reviewing
from workbench.models.file import ReviewFile, open_review_file
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.review.conflict_dialog import ConflictDialog
from workbench.views.review.review_page import ReviewPage
from workbench.views.runner import Runner
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told by the page."""
    said: list[str] = []

    def note(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        said.append(text)

    monkeypatch.setattr("workbench.views.review.review_page.announce", note)
    return said


class FullDisk:
    """Refuses every write while ``is_full``, as a file on a full disk does."""

    def __init__(self, file: OpenFile, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = True
        self._file = file
        self._write = file.write
        monkeypatch.setattr(file, "write", self)

    def __call__(self, change: object) -> bool:
        if self.is_full:
            self._file.not_saved.emit("The disk is full.")
            return False
        return self._write(change)  # type: ignore[arg-type] # it is passed on as it came


@pytest.fixture
def disk(open_file: OpenFile, monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    return FullDisk(open_file, monkeypatch)


def sheet(file: OpenFile, application: str) -> reviewing.ReviewSheet:
    return reviewing.review_sheet(file.file, reviewer=file.reviewer or "", application=application)


def score_all(page: ReviewPage, key: Qt.Key = Qt.Key.Key_3) -> None:
    for number in range(1, 8):
        page.go_to_criterion(number)
        press(key)


def submit(page: ReviewPage, qtbot: QtBot) -> None:
    page.panel.submit_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Return)
    back_to(page, qtbot)


def back_to(page: ReviewPage, qtbot: QtBot) -> None:
    """Go on in the page after a dialog."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.document_panel.setFocus()


# -- saving --------------------------------------------------------------------------------------------------------


def test_points_are_in_the_file_when_the_key_has_been_handled(page: ReviewPage, open_file: OpenFile) -> None:
    saved: list[datetime] = []
    open_file.saved.connect(saved.append)
    press(Qt.Key.Key_4)
    assert len(saved) == 1
    with open_review_file(open_file.path, write=False) as other:
        found = reviewing.review_sheet(other, reviewer=open_file.reviewer or "", application=page.application)
    assert [entry.points for entry in found.scores.values()] == [4]


def test_points_are_painted_before_they_are_written(
    page: ReviewPage, open_file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    write = open_file.write

    def slow_disk(change: object) -> bool:
        shown.append(page.panel.cards[0].header.word)
        return write(change)  # type: ignore[arg-type] # it is passed on as it came

    monkeypatch.setattr(open_file, "write", slow_disk)
    press(Qt.Key.Key_4)
    assert shown == ["4 of 5"]


def test_a_comment_is_written_while_one_goes_on_typing(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    press(Qt.Key.Key_C)
    type_text("First words")
    with qtbot.waitSignal(open_file.saved, timeout=5000):
        pass
    assert page.panel.cards[0].comment.hasFocus()
    assert [entry.comment for entry in sheet(open_file, page.application).scores.values()] == ["First words"]


@pytest.mark.parametrize(
    "leave",
    [
        lambda page: page.document_panel.setFocus(),
        lambda page: page.go_to_criterion(3),
        lambda page: page.next_unscored_application(),
        lambda page: page.hide(),
        lambda page: page.flush(),
        lambda page: page.questions.toggle_flag(),
    ],
    ids=["focus", "card", "application", "close", "window asks", "flag"],
)
def test_a_comment_is_written_whichever_way_it_is_left(page: ReviewPage, open_file: OpenFile, leave: object) -> None:
    application = page.application
    press(Qt.Key.Key_C)
    type_text("Half a sent")
    leave(page)  # type: ignore[operator] # parametrized
    assert [entry.comment for entry in sheet(open_file, application).scores.values()] == ["Half a sent"]


def test_what_could_not_be_written_stays_through_other_applications_and_is_written_later(
    page: ReviewPage, open_file: OpenFile, disk: FullDisk, numbers: dict[int, str], qtbot: QtBot
) -> None:
    reasons: list[str] = []
    open_file.not_saved.connect(reasons.append)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_C)
    type_text("Kept")
    press(Qt.Key.Key_Escape)
    assert reasons[0] == "The disk is full."
    assert page.panel.unsaved_banner.text.startswith("Not saved yet.")
    page.show_application(numbers[4])
    page.show_application(numbers[1])
    assert page.panel.cards[0].header.word == "4 of 5"
    assert page.panel.cards[0].comment.toPlainText() == "Kept"
    assert sheet(open_file, numbers[1]).scores == {}

    disk.is_full = False
    assert page.flush()
    assert page.panel.unsaved_banner.text == ""
    (entry,) = sheet(open_file, numbers[1]).scores.values()
    assert entry == reviewing.ScoreEntry(Decimal(4), "Kept")


def test_a_review_is_not_submitted_while_something_of_it_is_unsaved(
    page: ReviewPage, open_file: OpenFile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    score_all(page)
    FullDisk(open_file, monkeypatch)
    press(Qt.Key.Key_4)
    submit(page, qtbot)
    assert sheet(open_file, page.application).status == "draft"
    assert page.panel.unsaved_banner.text.startswith("Not saved yet.")


# -- the state of a review -------------------------------------------------------------------------------------------


def test_the_total_is_weighted_and_shown_only_when_it_is_complete(page: ReviewPage) -> None:
    for number in range(1, 7):
        page.go_to_criterion(number)
        press(Qt.Key.Key_4)
    assert page.panel.total.text() == "6 of 7 scored"
    assert page.panel.missing.text() == "Still without points: 7"
    assert not page.panel.submit_button.isEnabled()
    page.go_to_criterion(7)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Plus)
    assert page.panel.total.text() == "Total 3.64 of 5"
    assert page.panel.missing.text() == "Ready to submit"
    assert page.panel.submit_button.isEnabled()


def test_ctrl_enter_says_what_is_missing(page: ReviewPage) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.note.text() == "Not finished yet: every criterion needs points."


def test_a_submitted_review_can_be_looked_at_and_reopened(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    score_all(page)
    submit(page, qtbot)
    application = page.application
    press(Qt.Key.Key_1)
    assert page.panel.note.text() == "You have submitted this review. Reopen it to change it."
    assert page.panel.closed_banner.text == "You have submitted this review. Reopen it to change it."
    assert page.panel.cards[0].comment.isReadOnly()
    assert not page.panel.active_card.scale_bar.isEnabled()
    assert {entry.points for entry in sheet(open_file, application).scores.values()} == {3}
    page.panel.closed_banner.button.click()
    assert page.panel.closed_banner.text == ""
    press(Qt.Key.Key_1)
    assert page.panel.active_card.header.word == "1 of 5"
    assert sheet(open_file, application).status == "draft"


def test_the_keys_go_on_working_after_a_review_was_submitted_from_its_scale(
    page: ReviewPage, numbers: dict[int, str], qtbot: QtBot
) -> None:
    page.panel.active_card.focus_scale()
    score_all(page)
    page.questions.ask_to_submit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Return)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.panel.active_card.header.hasFocus()
    press(Qt.Key.Key_U)
    assert page.application != numbers[1]


def test_a_conflict_of_interest_is_asked_for_with_a_reason_and_closes_the_scoring(
    page: ReviewPage, open_file: OpenFile, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ConflictDialog))
    dialog = page.findChild(ConflictDialog)
    assert dialog is not None
    assert not dialog.confirm.isEnabled()
    type_text("My sister works there")
    press(Qt.Key.Key_Return)
    found = sheet(open_file, page.application)
    assert found.has_conflict_of_interest
    back_to(page, qtbot)
    press(Qt.Key.Key_2)
    assert page.panel.note.text() == "You have declared a conflict of interest and don't score this one."
    assert [entry.points for entry in sheet(open_file, page.application).scores.values()] == [4]
    assert "Conflict of interest" in page.header.facts.text()


def test_a_declaration_can_be_taken_back(page: ReviewPage, open_file: OpenFile, qtbot: QtBot) -> None:
    page.session.declare(page.application, True, "By mistake")
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ConflictDialog))
    press(Qt.Key.Key_Return)
    assert not sheet(open_file, page.application).has_conflict_of_interest
    assert page.session.closed is None


def test_a_withdrawn_application_is_shown_and_not_scored(page: ReviewPage, numbers: dict[int, str]) -> None:
    page.show_application(numbers[WITHDRAWN])
    press(Qt.Key.Key_3)
    assert page.panel.note.text() == "The application was withdrawn; reviews of it don't count."


def test_nothing_of_another_reviewer_is_shown(page: ReviewPage, numbers: dict[int, str]) -> None:
    assert page.application == numbers[1]  # Reviewer Two gave it 1 point everywhere
    assert page.panel.total.text() == "0 of 7 scored"
    assert all(card.comment.toPlainText() == "" for card in page.panel.cards)


def test_changed_levels_ask_for_the_score_again(page: ReviewPage) -> None:
    press(Qt.Key.Key_4)
    criterion = page.panel.cards[0].criterion.id
    entry = page.session.sheet.scores[criterion]
    page.panel.cards[0].show_entry(reviewing.ScoreEntry(entry.points, "", is_stale=True))
    assert page.panel.cards[0].header.word == "Score again: the levels were changed"
    assert page.panel.cards[0].header.accessibleName().endswith("Score again: the levels were changed")


def test_a_leads_file_shows_the_criteria_and_says_why_it_scores_nothing(
    look: QApplication,
    qtbot: QtBot,
    handout: Path,
    documents: DocumentClient,
    tmp_path: Path,
    keys: KeyMap,
    runner: Runner,
) -> None:
    path = tmp_path / "lead.review"
    shutil.copyfile(handout.parent.parent / "lead.review", path)
    file = OpenFile(path, documents)
    page = ReviewPage(file, keys, settings=Settings.load(), runner=runner)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    assert page.panel.closed_banner.text.startswith("This is the lead's file")
    page.scoring.score_active(page.panel.active_card.criterion.weight)
    assert page.panel.note.text() == page.panel.closed_banner.text
    page.hide()
    file.set_aside()


# -- documents -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "message"), [(ENCRYPTED, "This document is encrypted"), (DAMAGED, "This document is damaged")]
)
def test_a_document_that_cannot_be_shown_says_why_and_can_be_scored_all_the_same(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str], qtbot: QtBot, number: int, message: str
) -> None:
    page.show_application(numbers[number])
    qtbot.waitUntil(lambda: message in page.document_panel.message, timeout=20_000)
    press(Qt.Key.Key_2)
    assert [entry.points for entry in sheet(open_file, numbers[number]).scores.values()] == [2]


def test_the_recommendation_is_a_tab_beside_the_application(page: ReviewPage) -> None:
    tabs = page.document_tabs
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Application", "Recommendation"]


# -- words, sizes and languages ---------------------------------------------------------------------------------------


def test_a_screen_reader_hears_what_a_key_did(page: ReviewPage, announced: list[str]) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_9)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_Backspace)
    assert announced == [
        "Regional priority: 4 of 5",
        "Regional priority: 4.5 of 5",
        "9 is not on the scale of 0 to 5.",
        "2  Established in the innovation system, Not scored",
    ]


def test_the_cards_say_their_state_in_words(page: ReviewPage) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_C)
    type_text("x")
    headers = [card.header.accessibleName() for card in page.panel.cards[:2]]
    assert headers == [
        "1  Regional priority, 4 of 5, with a comment",
        "2  Established in the innovation system, Not scored",
    ]


def test_the_level_of_a_value_is_shown_on_hovering_and_the_chosen_one_afterwards(page: ReviewPage) -> None:
    press(Qt.Key.Key_4)
    card = page.panel.active_card
    chosen = card.level.text()
    assert chosen.startswith("4  ")
    card.scale_bar.buttons[1].entered.emit()
    assert [line[:3] for line in card.level.text().splitlines()] == ["0  ", "1  "]
    card.scale_bar.hovered.emit(None)
    assert card.level.text() == chosen


def test_the_language_is_switched_with_the_calls_own_texts(page: ReviewPage, look: QApplication) -> None:
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Plus)
    install_language(look, "sv")
    settle(page)
    assert page.panel.cards[0].title == "1  Regional prioritering"
    assert page.panel.cards[0].scale_bar.buttons[9].text() == "4,5"
    install_language(look, "en")
    settle(page)
    assert page.panel.cards[0].title == "1  Regional priority"


def settle(page: ReviewPage) -> None:
    for _ in range(5):
        QApplication.processEvents()


def seen(widget: QWidget, page: ReviewPage) -> bool:
    """Whether all of a widget is within the panel's scrolled view."""
    view = page.panel._scroll.viewport()
    area = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return QRect(view.mapTo(page, QPoint(0, 0)), view.size()).contains(area)


@pytest.mark.parametrize("language", ["en", "sv"])
def test_all_seven_cards_show_without_scrolling_at_1366_by_768(
    page: ReviewPage, look: QApplication, language: str
) -> None:
    install_language(look, language)  # type: ignore[arg-type] # parametrized
    for number in range(1, 8):
        page.go_to_criterion(number)
        settle(page)
        assert [card.title for card in page.panel.cards if not seen(card, page)] == []
        assert page.panel.active_card.guidance.isVisible()


def test_at_200_percent_the_panel_scrolls_and_clips_nothing_sideways(page: ReviewPage, look: QApplication) -> None:
    apply_theme(look, "dark", 200)
    page.go_to_criterion(6)
    settle(page)
    card = page.panel.active_card
    assert seen(card.header, page)
    for button in card.scale_bar.buttons:
        assert card.scale_bar.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
    page.write_comment()
    settle(page)
    assert seen(card.comment, page)
    assert page.minimumSizeHint().width() <= 1366 - 180
    assert page.document_panel.width() > page.width() / 2


def test_reading_focus_leaves_the_document_and_scores_nothing_unseen(page: ReviewPage, open_file: OpenFile) -> None:
    page.set_reading_focus(True)
    assert not page.panel.isVisible()
    press(Qt.Key.Key_4)
    assert sheet(open_file, page.application).scores == {}
    page.set_reading_focus(False)
    page.document_panel.setFocus()
    press(Qt.Key.Key_4)
    assert len(sheet(open_file, page.application).scores) == 1


def test_what_a_merge_brought_is_shown_and_the_active_card_stays(
    page: ReviewPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    page.go_to_criterion(3)

    def elsewhere(file: ReviewFile) -> None:
        criterion = open_file.call.criteria[0].id
        place = {"reviewer": open_file.reviewer or "", "application": numbers[1], "criterion": criterion}
        reviewing.set_comment(file, **place, comment="From my other computer")

    open_file.set_aside()
    with open_review_file(open_file.path) as file:
        elsewhere(file)
    open_file.take_up()
    assert page.panel.cards[0].comment.toPlainText() == "From my other computer"
    assert page.panel.active == 2


def test_criteria_that_the_lead_changed_are_shown_anew(
    look: QApplication,
    qtbot: QtBot,
    handout: Path,
    documents: DocumentClient,
    tmp_path: Path,
    keys: KeyMap,
    runner: Runner,
) -> None:
    path = tmp_path / "lead.review"
    shutil.copyfile(handout.parent.parent / "lead.review", path)
    file = OpenFile(path, documents)
    page = ReviewPage(file, keys, settings=Settings.load(), runner=runner)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    file.call = replace(file.call, criteria=file.call.criteria[:3])
    file.replaced.emit()
    assert [card.criterion for card in page.panel.cards] == list(file.call.criteria)
    assert page.panel.closed_banner.text.startswith("This is the lead's file")
    page.go_to_criterion(4)
    assert page.panel.note.text() == "There is no criterion 4."
    page.hide()
    file.set_aside()
