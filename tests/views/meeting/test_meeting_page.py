"""A meeting of ten items by keyboard alone, and what the page shows and leaves."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.meeting.conftest import opened
from tests.views.review.review_file import press, type_text
from workbench.app import Urval
from workbench.meeting.facts import meeting_of
from workbench.models.state import state_of
from workbench.models.verify import verify
from workbench.views.meeting.dialogue_dialog import DialogueDialog
from workbench.views.meeting.meeting_desk import MeetingDesk
from workbench.views.meeting.meeting_page import MeetingPage
from workbench.views.translation import install_language

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_meeting_of_ten_items_is_held_by_keyboard_alone(
    urval: Urval, meeting: MeetingPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    before = state_of(desk.open_file.file)["reviews"]
    held = []
    for number in range(10):
        held.append(meeting.application)
        for _ in meeting.panel.cards:
            press(Qt.Key.Key_4 if number % 2 else Qt.Key.Key_3)
            press(Qt.Key.Key_Plus)
            press(Qt.Key.Key_C)
            type_text("Agreed")
            press(Qt.Key.Key_Escape)
            if meeting.panel.active < len(meeting.panel.cards) - 1:
                press(Qt.Key.Key_Return)
        press(Qt.Key.Key_N)
        type_text(f"Note {number}")
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Return)  # all is agreed on: closes the item and takes the next
    desk.flush()
    facts = meeting_of(desk.open_file.file)
    assert [facts.items[each].notes for each in held] == [f"Note {number}" for number in range(10)]
    assert all(facts.items[each].closed for each in held)
    assert [facts.agreed_total(each) for each in held] == [Decimal("3.5"), Decimal("4.5")] * 5
    assert all(agreed.reason == "Agreed" for each in held for agreed in facts.consensus[each].values())
    assert meeting.application not in held
    assert state_of(desk.open_file.file)["reviews"] == before
    qtbot.waitUntil(lambda: "Note 9" in meeting.minutes.text.toPlainText(), timeout=20_000)
    assert meeting.moves_model.rowCount() >= 10
    path = desk.open_file.path
    assert urval.close_file()
    assert verify(path).problems == ()


def test_the_reviews_stand_side_by_side_with_everybodys_evidence_on_the_page(
    meeting: MeetingPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    marked = next(each for each in meeting.model.order if len(desk.evidence_of(each)) == 4)
    meeting.show_item(marked)
    shown = meeting.documents.panel.view._overlay.highlights
    assert [each.label for each in shown] == ["Granskare Alfa, Granskare Gamma · 1 3"]
    texts = {label.text() for label in meeting.panel.active_card.reviews.findChildren(type(meeting.header.place))}
    assert {"Granskare Alfa", "Granskare Gamma"} <= texts
    qtbot.waitUntil(lambda: meeting.documents.panel.view.pages > 0, timeout=20_000)
    press(Qt.Key.Key_G)
    assert meeting.documents.panel.view._overlay.highlights[0].emphasized


def test_names_are_hidden_and_text_is_larger_on_the_projector_only(meeting: MeetingPage, desk: MeetingDesk) -> None:
    marked = next(each for each in meeting.model.order if len(desk.evidence_of(each)) == 4)
    meeting.show_item(marked)
    size = QApplication.font().pointSizeF()
    press(Qt.Key.Key_F5)
    assert QApplication.font().pointSizeF() == size * 1.5
    assert meeting.documents.panel.view._overlay.highlights[0].label == "Reviewer 1, Reviewer 3 · 1 3"
    words = {label.text() for label in meeting.findChildren(type(meeting.header.place)) if label.isVisible()}
    assert not any("Granskare" in text for text in words)
    assert not meeting.panel.rapporteur.isVisible()
    press(Qt.Key.Key_F5)
    assert QApplication.font().pointSizeF() == size
    press(Qt.Key.Key_F5)
    meeting.hide()
    assert QApplication.font().pointSizeF() == size


def test_a_digit_off_the_scale_is_refused_with_a_word(meeting: MeetingPage) -> None:
    press(Qt.Key.Key_9)
    assert meeting.panel.note.text() == "9 is not on the scale of 0 to 5."
    assert meeting.panel.active_card.agreed.points is None


def test_a_digit_in_a_text_never_scores(meeting: MeetingPage) -> None:
    press(Qt.Key.Key_N)
    type_text("3 of 4")
    assert meeting.panel.notes.toPlainText() == "3 of 4"
    assert all(card.agreed.points is None for card in meeting.panel.cards)


def test_the_clock_runs_pauses_and_stops_when_the_item_is_closed(meeting: MeetingPage) -> None:
    assert meeting.clock.is_running
    press(Qt.Key.Key_T)
    assert not meeting.clock.is_running
    assert "paused" in meeting.clock.text.text()
    press(Qt.Key.Key_T)
    assert meeting.clock.is_running
    closed = meeting.application
    press(Qt.Key.Key_Return, CTRL)
    assert meeting.application != closed
    meeting.show_item(closed)
    assert not meeting.clock.is_running


def test_a_closed_item_is_taken_up_again_by_the_same_key(meeting: MeetingPage, desk: MeetingDesk) -> None:
    first = meeting.application
    press(Qt.Key.Key_Return, CTRL)
    meeting.show_item(first)
    press(Qt.Key.Key_Return, CTRL)
    assert not desk.item(first).closed
    assert meeting.application == first


def test_the_dialogue_with_the_region_is_recorded_by_keyboard(
    meeting: MeetingPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    region = desk.facts.applications[meeting.application].region
    press(Qt.Key.Key_B)
    dialog = opened(qtbot, DialogueDialog)
    dialog.persons.setFocus()
    type_text("A and B")
    dialog.outcome.setFocus()
    type_text("Confirmed")
    dialog.accept()
    qtbot.waitUntil(lambda: len(desk.facts.dialogues) == 1, timeout=20_000)
    assert desk.facts.dialogues[0].region == region
    assert "A and B: Confirmed" in meeting.panel.dialogue.text()


def test_the_rapporteur_is_a_person_of_the_call(meeting: MeetingPage, desk: MeetingDesk) -> None:
    row = meeting.panel.rapporteur.findText("Granskare Beta")
    meeting.panel.rapporteur.setCurrentIndex(row)
    meeting.panel.rapporteur.activated.emit(row)
    person = desk.item(meeting.application).rapporteur
    assert desk.facts.people[person].name == "Granskare Beta"


def test_the_minutes_are_saved_as_text(meeting: MeetingPage, tmp_path: Path) -> None:
    told: list[str] = []
    meeting.told.connect(told.append)
    meeting.minutes.save(tmp_path / "minutes.md")
    assert (tmp_path / "minutes.md").read_text("utf-8").startswith("# Minutes of the meeting")
    meeting.minutes.save(tmp_path / "no folder" / "minutes.md")
    assert told == ["The minutes are in minutes.md", "minutes.md can't be written: No such file or directory."]


def test_everything_is_reached_by_keyboard_and_has_a_name(meeting: MeetingPage, qtbot: QtBot) -> None:
    meeting.show_item(meeting.model.order[1])
    qtbot.waitUntil(lambda: meeting.documents.panel.view.pages > 0, timeout=20_000)
    assert_accessible(meeting)


def test_the_page_follows_the_language(meeting: MeetingPage, look: QApplication) -> None:
    install_language(look, "sv")
    QApplication.processEvents()
    assert meeting.tabs.tabText(2) == "Protokoll"
    assert meeting.minutes.text.toPlainText().startswith("# Mötesprotokoll")
