from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, cut_texts, shown_dialog, shown_dialogs
from tests.views.people.conftest import wait
from workbench.people.assigning import AssignmentTable, assignments_of, set_calibration, set_recusal
from workbench.people.progress import progress_of
from workbench.people.recusals import recusals_of
from workbench.people.roster import roster_of
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.open_file import OpenFile
from workbench.views.people.mails_dialog import MailsDialog
from workbench.views.people.people_page import PeoplePage
from workbench.views.people.person_dialog import PersonDialog
from workbench.views.people.recusal_dialog import RecusalDialog
from workbench.views.people.spread_dialog import SpreadDialog
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


def table_of(open_file: OpenFile) -> AssignmentTable:
    return assignments_of(open_file.file)


def put_cursor(page: PeoplePage, row: int, column: int) -> tuple[str, str]:
    """Show the matrix with its cursor there, and return the pair."""
    page.show_tab(page.assignment)
    page.assignment.table.setCurrentIndex(page.assignment.model.index(row, column))
    pair = page.assignment.model.pair(page.assignment.table.currentIndex())
    assert pair is not None
    return pair


def press(page: PeoplePage, key: Qt.Key) -> None:
    page.activateWindow()  # a dialog that closes leaves no window active without a screen
    assert QTest.qWaitForWindowActive(page)
    page.assignment.table.setFocus()
    QTest.keyClick(page.assignment.table, key)


def settle(qtbot: QtBot, page: PeoplePage) -> None:
    """Until nothing holds the file, and the page shows it."""
    qtbot.waitUntil(lambda: not shown_dialogs(ExclusiveWork), timeout=20_000)
    wait(qtbot, page)


def bar(open_file: OpenFile, pair: tuple[str, str]) -> None:
    set_recusal(open_file.file, reviewer=pair[1], application=pair[0], recused=True, kind="kinship", reason="A cousin")
    open_file.replaced.emit()


def test_every_tab_can_be_used_by_keyboard_and_screen_reader(qtbot: QtBot, page: PeoplePage) -> None:
    for panel in (page.roster, page.assignment, page.recusals, page.progress):
        page.show_tab(panel)
        assert_accessible(page)
    QAbstractItemModelTester(page.assignment.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_nothing_is_cut_at_200_percent(qtbot: QtBot, look: QApplication, page: PeoplePage, theme: str) -> None:
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names come from a list
    for panel in (page.roster, page.assignment, page.recusals, page.progress):
        page.show_tab(panel)
        qtbot.wait(50)  # two rounds of layout: the second knows the width that texts wrap at
        assert cut_texts(page) == []


def test_a_person_is_added_and_corrected(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    page.roster.add_line.entry.setText("Reviewer Four <four@example.org>")
    QTest.keyClick(page.roster.add_line.entry, Qt.Key.Key_Return)
    wait(qtbot, page)
    page.roster.table.choose(next(each.id for each in page.roster.table.rows if each.name == "Reviewer Four"))
    QTest.keyClick(page.roster.table, Qt.Key.Key_F2)
    dialog = shown_dialog(PersonDialog)
    assert_accessible(dialog)
    dialog.name.setText("Reviewer Two")
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.region.setCurrentText("Skåne")
    dialog.save()
    assert "somebody else of the name" in dialog.notice.text.text()
    dialog.name.setText("Reviewer Five")
    dialog.save()
    wait(qtbot, page)
    five = next(each for each in roster_of(open_file.file) if each.name == "Reviewer Five")
    assert (five.mail, five.language, five.region) == ("four@example.org", "en", "Skåne")
    assert open_file.people[five.id].name == "Reviewer Five"
    assert five in page.roster.table.rows


def test_space_takes_an_application_from_a_reviewer_and_gives_it_back(
    qtbot: QtBot, page: PeoplePage, open_file: OpenFile
) -> None:
    pair = put_cursor(page, 1, 0)
    assert "Nothing is assigned yet" in page.assignment.note.text()
    press(page, Qt.Key.Key_Space)
    settle(qtbot, page)
    assert pair not in table_of(open_file).assigned
    assert len(table_of(open_file).assigned) == 14, "the others keep theirs"
    assert "doesn't read" in page.assignment.about.text()
    assert page.assignment.model.headerData(0, Qt.Orientation.Horizontal).endswith("\n4 to read")
    press(page, Qt.Key.Key_Space)
    assert pair in table_of(open_file).assigned
    assert page.assignment.model.headerData(0, Qt.Orientation.Horizontal).endswith("\n5 to read")
    assert page.assignment.table.currentIndex().row() == 1, "the cursor stays"
    wait(qtbot, page)


def test_a_cell_with_a_conflict_of_interest_says_why_and_stays_empty(
    qtbot: QtBot, page: PeoplePage, open_file: OpenFile
) -> None:
    pair = put_cursor(page, 0, 1)
    bar(open_file, pair)
    wait(qtbot, page)
    press(page, Qt.Key.Key_Space)
    assert "has a conflict of interest with 1 Applicant 1: Kinship or friendship (A cousin)" in (
        page.assignment.notice.text.text()
    )
    assert pair not in table_of(open_file).assigned
    assert page.assignment.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("(A cousin)")


def test_a_spread_is_shown_before_it_is_written(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    page.assignment.spread()
    dialog = shown_dialog(SpreadDialog)
    assert_accessible(dialog)
    dialog.readers.setValue(2)
    assert not dialog.write_button.isEnabled()
    dialog.plan_button.click()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    assert "from 3 to 4 applications" in dialog.notice.text.text()
    assert table_of(open_file).is_everybody, "nothing is written yet"
    dialog.write_button.click()
    settle(qtbot, page)
    assert len(table_of(open_file).assigned) == 10
    assert page.assignment.notice.text.text().startswith("Assigned: ")


def test_a_spread_that_can_not_be_says_why(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    bar(open_file, put_cursor(page, 0, 1))
    wait(qtbot, page)
    page.assignment.spread()
    dialog = shown_dialog(SpreadDialog)
    dialog.readers.setValue(3)
    dialog.plan_button.click()
    qtbot.waitUntil(lambda: dialog.notice.text.text() != "", timeout=20_000)
    assert "has 2 reviewers without a conflict of interest" in dialog.notice.text.text()
    dialog.reject()


def test_a_table_says_who_reads_what(qtbot: QtBot, page: PeoplePage, open_file: OpenFile, tmp_path: Path) -> None:
    table = tmp_path / "who.csv"
    table.write_text("application;reviewer\n1;Reviewer One\n2;Nobody\n", "utf-8")
    page.assignment.take_table(table)
    settle(qtbot, page)
    assert page.assignment.notice.text.text() == "Row 3 of who.csv: There is no reviewer Nobody in this call."
    table.write_text("application;reviewer\n1;Reviewer One\n2;Reviewer Two\n", "utf-8")
    page.assignment.take_table(table)
    settle(qtbot, page)
    assert len(table_of(open_file).assigned) == 2


def test_calibration_applications_are_marked_and_the_rest_is_released(
    qtbot: QtBot, page: PeoplePage, open_file: OpenFile
) -> None:
    put_cursor(page, 2, 0)
    assert not page.assignment.release_button.isVisible()
    press(page, Qt.Key.Key_C)
    wait(qtbot, page)
    assert "held back" in page.assignment.calibration.text()
    assert "scored first by all" in str(
        page.assignment.model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    )
    page.assignment.release_button.click()
    box = shown_dialog(QMessageBox)
    assert "hand the files out anew" in box.informativeText()
    next(each for each in box.findChildren(QPushButton) if "Release" in each.text()).click()
    wait(qtbot, page)
    assert "The rest is released." in page.assignment.calibration.text()


def test_a_suggestion_becomes_a_conflict_of_interest_or_is_dismissed(
    qtbot: QtBot, page: PeoplePage, open_file: OpenFile
) -> None:
    page.show_tab(page.recusals)
    (suggested,) = page.recusals.suggestions.rows
    assert page.recusals.title.text() == "1 pair worth a question"
    page.recusals.confirm_button.click()
    dialog = shown_dialog(RecusalDialog)
    assert_accessible(dialog)
    assert dialog.reason.text() == "Same organisation: Applicant 2"
    dialog.reason.clear()
    dialog.save()
    assert "needs a reason" in dialog.notice.text.text()
    dialog.reason.setText("Chairs the board")
    dialog.save()
    wait(qtbot, page)
    (row,) = recusals_of(open_file.file)
    assert (row.application, row.kind, row.reason) == (suggested.application, "employment", "Chairs the board")
    assert page.recusals.suggestions.rows == ()
    page.recusals.withdraw_button.click()
    wait(qtbot, page)
    assert recusals_of(open_file.file) == ()
    assert page.recusals.suggestions.rows == (), "a person has answered"


def test_no_conflict_is_an_answer(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    page.show_tab(page.recusals)
    page.recusals.dismiss_button.click()
    wait(qtbot, page)
    assert (page.recusals.suggestions.rows, recusals_of(open_file.file)) == ((), ())


def test_progress_counts_and_the_due_date_is_set(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    page.show_tab(page.progress)
    assert page.progress.count.text() == "0 of 15 reviews done"
    assert not page.progress.due.isEnabled()
    page.progress.has_due.click()
    page.progress.due.setDate(QDate(2018, 6, 15))
    page.progress.due.editingFinished.emit()
    wait(qtbot, page)
    assert progress_of(open_file.file).review_by == "2018-06-15"
    assert open_file.call.review_by == "2018-06-15"
    page.progress.has_due.click()
    wait(qtbot, page)
    assert progress_of(open_file.file).review_by is None


def test_reminders_are_read_copied_and_saved_as_drafts(qtbot: QtBot, page: PeoplePage, tmp_path: Path) -> None:
    page.progress.show_reminders()
    dialog = shown_dialog(MailsDialog)
    assert_accessible(dialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "Reviewer One",
        "Reviewer Three",
        "Reviewer Two",
    ]
    assert dialog.to.text() == "To: one@example.org"
    dialog.copy_button.click()
    assert dialog.body.toPlainText().strip() in QGuiApplication.clipboard().text()
    dialog.save(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.eml")) == [
        "Reviewer One.eml",
        "Reviewer Three.eml",
        "Reviewer Two.eml",
    ]
    assert b"To: one@example.org" in (tmp_path / "Reviewer One.eml").read_bytes()
    dialog.save(tmp_path / "nowhere")
    assert "couldn't be saved" in dialog.notice.text.text()


def test_handout_mails_name_the_file_that_goes_with_them(qtbot: QtBot, page: PeoplePage) -> None:
    page.progress.show_handout_mails()
    assert "Reviewer One.review" in shown_dialog(MailsDialog).body.toPlainText()


def test_handouts_are_asked_of_the_window(qtbot: QtBot, page: PeoplePage) -> None:
    action = next(each for each in page.page_actions() if each.objectName() == "people.handouts")
    with qtbot.waitSignal(page.handouts_requested):
        action.trigger()


def test_a_double_click_ticks_too(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    pair = put_cursor(page, 0, 0)
    view = page.assignment.table
    at = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    settle(qtbot, page)
    assert pair not in table_of(open_file).assigned


def test_calibration_set_elsewhere_is_shown(qtbot: QtBot, page: PeoplePage, open_file: OpenFile) -> None:
    set_calibration(open_file.file, put_cursor(page, 0, 0)[0], is_calibration=True)
    open_file.replaced.emit()
    wait(qtbot, page)
    assert page.assignment.calibration.isVisible()


def test_every_dialog_fits_a_small_screen_at_200_percent_in_swedish(
    qtbot: QtBot, look: QApplication, page: PeoplePage
) -> None:
    install_language(look, "sv")
    apply_theme(look, "high_contrast", 200)
    assert page.desk.facts is not None
    for opens, kind in (
        (page.roster.edit, PersonDialog),
        (page.assignment.spread, SpreadDialog),
        (page.recusals.confirm, RecusalDialog),
        (page.progress.show_reminders, MailsDialog),
    ):
        opens()
        dialog = shown_dialog(kind)
        qtbot.wait(50)  # two rounds of layout: the second knows the width that texts wrap at
        assert cut_texts(dialog) == []
        assert (dialog.width() <= 1366, dialog.height() <= 768) == (True, True), kind
        dialog.reject()
