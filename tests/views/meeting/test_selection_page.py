"""Deciding on the selection page: count and names first, a reason for each, lots, and the lock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.meeting.conftest import READY, back_in, opened
from tests.views.review.review_file import press, type_text
from workbench.app import Urval
from workbench.meeting.selection import PEOPLE
from workbench.models.entities import Application, Call
from workbench.models.file import ReviewFile
from workbench.views.meeting.decision_dialog import DecisionDialog, ReasonDialog
from workbench.views.meeting.meeting_desk import MeetingDesk
from workbench.views.meeting.selection_page import SelectionPage


def settled(qtbot: QtBot, desk: MeetingDesk) -> None:
    qtbot.waitUntil(lambda: desk._job is None and not desk._settle.isActive(), timeout=READY)


def take_places(page: SelectionPage, desk: MeetingDesk, qtbot: QtBot, *, least: int, most: int) -> None:
    """Let the call have fewer places than applications."""

    def change(file: ReviewFile) -> None:
        with file.transaction() as session:
            session.get_one(Call, file.call).places = {"min": least, "max": most}

    desk.change(change)
    settled(qtbot, desk)


def test_many_are_decided_on_after_count_and_names_were_shown_and_a_reason_given(
    selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    selection.table.selectAll()
    count = selection.model.rowCount()
    press(Qt.Key.Key_S)
    dialog = opened(qtbot, DecisionDialog)
    names = dialog.findChild(QListWidget)
    assert names is not None
    assert names.count() == count
    assert not dialog.decide_button.isEnabled()
    dialog.reasons["selected"].setPlainText("Clear of the line")
    dialog.decide_button.click()
    settled(qtbot, desk)
    assert {each.outcome for each in desk.facts.decisions.values()} == {"selected"}
    assert {each.reason for each in desk.facts.decisions.values()} == {"Clear of the line"}


def test_the_proposal_is_confirmed_with_a_reason_for_each_outcome_and_leaves_decisions_alone(
    selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    take_places(selection, desk, qtbot, least=3, most=5)
    first = selection.model.application(0)
    selection.table.selectRow(0)
    press(Qt.Key.Key_N)
    dialog = opened(qtbot, DecisionDialog)
    type_text("Withdrew")
    dialog.decide_button.click()
    settled(qtbot, desk)
    assert desk.facts.decisions[first].rule == PEOPLE
    back_in(qtbot, selection)
    press(Qt.Key.Key_P)
    dialog = opened(qtbot, DecisionDialog)
    for outcome, edit in dialog.reasons.items():
        edit.setPlainText(f"Proposed as {outcome}")
    dialog.decide_button.click()
    settled(qtbot, desk)
    decisions = desk.facts.decisions
    assert decisions[first].outcome == "not_selected"
    others = {name: each for name, each in decisions.items() if name != first}
    assert all(each.reason == f"Proposed as {each.outcome}" for each in others.values())
    assert all(each.rule != PEOPLE for each in others.values())


def test_a_locked_result_offers_only_to_be_reopened_and_says_what_changed_since(
    selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    selection.table.selectAll()
    press(Qt.Key.Key_R)
    dialog = opened(qtbot, DecisionDialog)
    dialog.reasons["reserve"].setPlainText("All wait")
    dialog.decide_button.click()
    settled(qtbot, desk)
    selection.ask_to_lock()
    reason = opened(qtbot, ReasonDialog)
    assert not reason.button.isEnabled()
    reason.reason.setPlainText("Decided at the meeting")
    reason.button.click()
    settled(qtbot, desk)
    assert "The result was locked" in selection.lock_banner.text
    assert "Decided at the meeting" in selection.lock_banner.text
    enabled = {name for name, action in selection.actions_by_name.items() if action.isEnabled()}
    assert enabled == {"selection.reopen"}
    assert not selection.places.isEnabled()

    def withdraw(file: ReviewFile) -> None:
        with file.transaction() as session:
            session.get_one(Application, selection.model.application(0)).applicant = "Another name"

    desk.change(withdraw)
    settled(qtbot, desk)
    assert "What it rests on has changed since" in selection.lock_banner.text
    selection.ask_to_reopen()
    again = opened(qtbot, ReasonDialog)
    again.reason.setPlainText("The name was wrong")
    again.button.click()
    settled(qtbot, desk)
    assert selection.actions_by_name["selection.select"].isEnabled()


def test_a_result_with_undecided_applications_is_not_locked_and_it_is_said_why(
    selection: SelectionPage, qtbot: QtBot
) -> None:
    told: list[str] = []
    selection.told.connect(told.append)
    selection.ask_to_lock()
    dialog = opened(qtbot, ReasonDialog)
    dialog.reason.setPlainText("Done")
    dialog.button.click()
    assert told[0].startswith("12 applications are undecided")


def test_decisions_are_taken_back_after_a_question(selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot) -> None:
    selection.table.selectRow(0)
    press(Qt.Key.Key_S)
    dialog = opened(qtbot, DecisionDialog)
    type_text("Clear")
    dialog.decide_button.click()
    settled(qtbot, desk)
    back_in(qtbot, selection)
    press(Qt.Key.Key_Backspace)
    box = opened(qtbot, QMessageBox)
    assert "1 application" in box.text()
    box.defaultButton().click()
    settled(qtbot, desk)
    assert desk.facts.decisions == {}


def test_places_are_those_of_the_call_and_are_stored(selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot) -> None:
    take_places(selection, desk, qtbot, least=3, most=5)
    assert (selection.places.minimum(), selection.places.maximum(), selection.places.value()) == (3, 5, 5)
    selection.places.setValue(4)
    selection.places.editingFinished.emit()
    settled(qtbot, desk)
    assert desk.facts.selection.places == 4


def test_lots_are_not_drawn_where_the_rules_told_all_apart(selection: SelectionPage) -> None:
    told: list[str] = []
    selection.told.connect(told.append)
    selection.ask_to_draw()
    assert told == ["There is nobody to draw lots among: the rules have told them all apart."]


def test_the_selection_page_is_reached_by_keyboard_and_every_part_has_a_name(selection: SelectionPage) -> None:
    assert_accessible(selection)


def test_a_reviewers_file_offers_neither_page(urval: Urval, demo: object) -> None:
    window = urval.window
    assert {"meeting", "selection"} <= set(window.workspace.offered)
    window.set_lead(False)
    assert not {"meeting", "selection"} & set(window.workspace.offered)
    assert not window.action("go.meeting").isVisible()
    assert not window.action("go.selection").isVisible()
