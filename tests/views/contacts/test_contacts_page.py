from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, cut_texts, shown_dialog
from tests.views.contacts.conftest import wait
from workbench.contacts.log import Contact, add_contact, contacts_of
from workbench.contacts.meetings import meetings_of, sign_ups_of
from workbench.views.contacts.contact_dialog import ContactDialog
from workbench.views.contacts.contacts_page import ContactsPage
from workbench.views.contacts.meeting_dialog import MeetingDialog, SignUpDialog
from workbench.views.open_file import OpenFile
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

SIGN_UPS = """namn;e-post;organisation;anmäld
First;first@example.org;Applicant 2;2018-04-01
Second;second@example.org;;2018-04-02
Third;third@example.org;;2018-04-03
"""


def log(qtbot: QtBot, page: ContactsPage, open_file: OpenFile) -> None:
    """Log a dialogue with an applicant, and one with a region."""
    application = next(iter(page.desk.facts.names)) if page.desk.facts else ""
    add_contact(open_file.file, Contact("", "dialogue", "2018-05-08", application, persons="A and B", summary="Scope"))
    add_contact(
        open_file.file, Contact("", "regional_dialogue", "2018-06-07", region="Skåne", persons="C", outcome="Confirmed")
    )
    open_file.replaced.emit()
    wait(qtbot, page)


def hold_meeting(qtbot: QtBot, page: ContactsPage, folder: Path) -> None:
    """Add a meeting with two seats, and take a sign-up list of three in."""
    page.meetings.add_meeting()
    dialog = shown_dialog(MeetingDialog)
    dialog.headline.setText("Information")
    dialog.starts.setText("2018-05-07 13:00")
    dialog.sign_up_by.setText("2018-05-02")
    dialog.seats.setValue(2)
    dialog.save()
    wait(qtbot, page)
    listed = folder / "list.csv"
    listed.write_text(SIGN_UPS, "utf-8")
    page.meetings.take_list(listed)
    wait(qtbot, page)


def press(page: ContactsPage, key: Qt.Key) -> None:
    page.activateWindow()  # a dialog that closes leaves no window active without a screen
    assert QTest.qWaitForWindowActive(page)
    table = page.log.table if page.tabs.currentWidget() is page.log else page.meetings.table
    table.setFocus()
    QTest.keyClick(table, key)


def test_both_tabs_can_be_used_by_keyboard_and_screen_reader(
    qtbot: QtBot, page: ContactsPage, open_file: OpenFile, tmp_path: Path
) -> None:
    log(qtbot, page, open_file)
    hold_meeting(qtbot, page, tmp_path)
    for panel in (page.log, page.meetings):
        page.show_tab(panel)
        assert_accessible(page)


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_nothing_is_cut_at_200_percent(
    qtbot: QtBot, look: QApplication, page: ContactsPage, open_file: OpenFile, tmp_path: Path, theme: str
) -> None:
    log(qtbot, page, open_file)
    hold_meeting(qtbot, page, tmp_path)
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names come from a list
    for panel in (page.log, page.meetings):
        page.show_tab(panel)
        qtbot.wait(50)  # two rounds of layout: the second knows the width that texts wrap at
        assert cut_texts(page) == []


def test_a_contact_is_added_corrected_and_removed(qtbot: QtBot, page: ContactsPage, open_file: OpenFile) -> None:
    press(page, Qt.Key.Key_Insert)
    dialog = shown_dialog(ContactDialog)
    assert_accessible(dialog)
    dialog.save()
    assert "which application or which region" in dialog.notice.text.text()
    dialog.application.setCurrentIndex(2)
    dialog.day.setDate(QDate(2018, 5, 8))
    dialog.persons.setText("A and B")
    dialog.save()
    wait(qtbot, page)
    (logged,) = contacts_of(open_file.file)
    assert (logged.held, logged.persons, page.log.table.rows) == ("2018-05-08", "A and B", (logged,))
    press(page, Qt.Key.Key_F2)
    dialog = shown_dialog(ContactDialog)
    dialog.outcome.setPlainText("Goes on")
    dialog.save()
    wait(qtbot, page)
    assert [(each.id, each.outcome) for each in contacts_of(open_file.file)] == [(logged.id, "Goes on")]
    press(page, Qt.Key.Key_Delete)
    box = shown_dialog(QMessageBox)
    next(each for each in box.findChildren(QPushButton) if "Remove" in each.text()).click()
    wait(qtbot, page)
    assert (contacts_of(open_file.file), page.log.table.rows) == ((), ())


def test_the_log_is_narrowed_by_words_and_kind(qtbot: QtBot, page: ContactsPage, open_file: OpenFile) -> None:
    log(qtbot, page, open_file)
    for words, kind, shown in (
        ("", "", ["A and B", "C"]),
        ("skåne confirmed", "", ["C"]),
        ("applicant 1", "", ["A and B"]),
        ("", "regional_dialogue", ["C"]),
        ("applicant 1", "regional_dialogue", []),
    ):
        page.log.search.setText(words)
        page.log.kind.setCurrentIndex(page.log.kind.findData(kind))
        assert [row.persons for row in page.log.table.rows] == shown
    assert page.log.note.text().startswith("0 of 2 contact")


def test_seats_waiting_list_and_attendance(
    qtbot: QtBot, page: ContactsPage, open_file: OpenFile, tmp_path: Path
) -> None:
    page.show_tab(page.meetings)
    hold_meeting(qtbot, page, tmp_path)
    assert page.meetings.notice.text.text().startswith("3 new")
    assert page.meetings.numbers.text() == (
        "2 of 2 seats taken · 1 waiting · 0 too late · 0 cancelled · 0 came · sign up by 2018-05-02"
    )
    page.meetings.table.choose(page.meetings.table.rows[0].id)
    press(page, Qt.Key.Key_X)
    wait(qtbot, page)
    assert [(row.name, row.place) for row in page.meetings.table.rows] == [
        ("Second", "seat"),
        ("Third", "seat"),
        ("First", "cancelled"),
    ]
    press(page, Qt.Key.Key_X)
    wait(qtbot, page)
    page.meetings.table.choose(next(row.id for row in page.meetings.table.rows if row.name == "First"))
    press(page, Qt.Key.Key_Space)
    wait(qtbot, page)
    assert " · 1 came · " in page.meetings.numbers.text()
    (attended,) = contacts_of(open_file.file)
    assert (attended.persons, attended.kind) == ("First", "meeting")
    page.show_tab(page.log)
    press(page, Qt.Key.Key_F2)
    assert "change it under" in page.log.notice.text.text()


def test_one_more_person_signs_up_and_a_meeting_is_changed(
    qtbot: QtBot, page: ContactsPage, open_file: OpenFile, tmp_path: Path
) -> None:
    hold_meeting(qtbot, page, tmp_path)
    page.meetings.sign_up()
    dialog = shown_dialog(SignUpDialog)
    assert_accessible(dialog)
    dialog.save()
    assert "Write the name" in dialog.notice.text.text()
    dialog.name.setText("Fourth")
    dialog.signed_up.setText("2018-05-03")
    dialog.save()
    wait(qtbot, page)
    (meeting,) = meetings_of(open_file.file)
    assert [row.name for row in sign_ups_of(open_file.file, meeting.id) if row.place == "late"] == ["Fourth"]
    page.meetings.edit_meeting()
    form = shown_dialog(MeetingDialog)
    assert_accessible(form)
    assert (form.starts.text(), form.sign_up_by.text()) == ("2018-05-07 13:00", "2018-05-02")
    form.starts.setText("noon")
    form.save()
    assert "isn't a time" in form.notice.text.text()
    form.starts.setText("2018-05-07 12:00")
    form.seats.setValue(0)
    form.save()
    wait(qtbot, page)
    assert page.meetings.numbers.text().startswith("3 seats taken")


def test_before_there_is_a_meeting_the_page_says_so(qtbot: QtBot, page: ContactsPage) -> None:
    page.show_tab(page.meetings)
    page.meetings.sign_up()
    assert page.meetings.notice.text.text() == "There is no information meeting yet: add one first."


def test_a_list_that_can_not_be_read_says_why(
    qtbot: QtBot, page: ContactsPage, open_file: OpenFile, tmp_path: Path
) -> None:
    hold_meeting(qtbot, page, tmp_path)
    listed = tmp_path / "list.csv"
    listed.write_text("namn;anmäld\nFourth;soon\n", "utf-8")
    page.meetings.take_list(listed)
    assert "Row 2 of list.csv" in page.meetings.notice.text.text()
    assert "isn't a time" in page.meetings.notice.text.text()


def test_every_dialog_fits_a_small_screen_at_200_percent_in_swedish(
    qtbot: QtBot, look: QApplication, page: ContactsPage, tmp_path: Path
) -> None:
    hold_meeting(qtbot, page, tmp_path)
    install_language(look, "sv")
    apply_theme(look, "high_contrast", 200)
    for opens, kind in (
        (page.log.add, ContactDialog),
        (page.meetings.edit_meeting, MeetingDialog),
        (page.meetings.sign_up, SignUpDialog),
    ):
        opens()
        dialog = shown_dialog(kind)
        qtbot.wait(50)  # two rounds of layout: the second knows the width that texts wrap at
        assert cut_texts(dialog) == []
        assert (dialog.width() <= 1366, dialog.height() <= 768) == (True, True), kind
        dialog.reject()
