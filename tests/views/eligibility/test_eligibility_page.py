import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.intake import mailbox_for_tests as made
from tests.views.accessibility import assert_accessible, shown_dialog
from workbench.contacts.log import Contact, add_contact
from workbench.intake.checklist import evaluate
from workbench.views.eligibility.eligibility_model import RULES, FixedColumn
from workbench.views.eligibility.eligibility_page import EligibilityPage
from workbench.views.eligibility.facts_dialog import FactsDialog
from workbench.views.open_file import OpenFile
from workbench.views.settings import Language
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


def cell(page: EligibilityPage, number: int, code: str) -> QModelIndex:
    """Return the cell of a rule for the application of a number in the mailbox."""
    checklists = page.model.checklists
    row = next(row for row, each in enumerate(checklists) if each.applicant == made.name_of(number))
    column = next(place for place, item in enumerate(checklists[row].items) if item.rule.code == code)
    return page.proxy.mapFromSource(page.model.index(row, RULES + column))


def text(page: EligibilityPage, number: int, code: str) -> str:
    return str(cell(page, number, code).data())


def choose(page: EligibilityPage, number: int, code: str) -> None:
    page.table.setCurrentIndex(cell(page, number, code))
    page.table.setFocus()


def decide(qtbot: QtBot, page: EligibilityPage, key: Qt.Key) -> None:
    """Press a key in the table, and wait until everything is held against the rules again."""
    model = page.model
    with qtbot.waitSignal(model.dataChanged, timeout=30_000):
        QTest.keyClick(page.table, key)


def standing(page: EligibilityPage, number: int) -> str:
    return str(cell(page, number, "PAGES").siblingAtColumn(FixedColumn.STANDING).data())


def test_each_rule_has_a_word_an_icon_and_its_reason(page: EligibilityPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (text(page, 7, "PAGES"), text(page, 9, "PAGES")) == ("Not met", "Met")
    assert (text(page, 9, "RECOMMENDATION"), text(page, 7, "RECOMMENDATION")) == ("Not met", "Met")
    assert (text(page, 11, "DEADLINE"), text(page, 7, "DEADLINE")) == ("Not met", "Met")
    assert text(page, 7, "DIALOGUE") == "Not known"
    index = cell(page, 7, "PAGES")
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "It has 6 pages of at most 4."
    assert page.progress.text() == "0 of 3 done"


def test_the_passage_stands_beside_the_page_that_says_it(qtbot: QtBot, page: EligibilityPage) -> None:
    choose(page, 7, "S3-REFERENCE")
    assert 'Page 2 says "smart specialisering".' in page.rule.finding.text()
    assert page.rule.passages.item(0).text().startswith("Page 2: ")
    qtbot.waitUntil(lambda: page.document.view.page == 1, timeout=30_000)
    page.rule.passages.itemActivated.emit(page.rule.passages.item(2))
    qtbot.waitUntil(lambda: page.document.view.page == 3, timeout=30_000)


def test_a_key_accepts_and_another_takes_it_back(qtbot: QtBot, page: EligibilityPage) -> None:
    choose(page, 9, "RECOMMENDATION")
    decide(qtbot, page, Qt.Key.Key_A)
    assert text(page, 9, "RECOMMENDATION") == "Accepted"
    assert "Decided: Accepted" in page.rule.finding.text()
    decide(qtbot, page, Qt.Key.Key_Backspace)
    assert text(page, 9, "RECOMMENDATION") == "Not met"


def test_excluding_asks_for_the_reason_first(qtbot: QtBot, page: EligibilityPage, open_file: OpenFile) -> None:
    choose(page, 11, "DEADLINE")
    QTest.keyClick(page.table, Qt.Key.Key_X)
    assert page.rule.notice.text.text().startswith("Write the reason first")
    assert page.rule.reason.hasFocus()
    assert not any(each.is_excluded for each in evaluate(open_file.file))
    QTest.keyClicks(page.rule.reason, "A minute late, by their own choice")
    page.table.setFocus()
    decide(qtbot, page, Qt.Key.Key_X)
    assert standing(page, 11) == "Excluded"
    page.filter.setCurrentIndex(2)
    assert page.proxy.rowCount() == 1
    page.filter.setCurrentIndex(0)
    assert page.proxy.rowCount() == 3


def test_an_over_long_application_can_be_judged_on_its_first_pages(
    qtbot: QtBot, page: EligibilityPage, open_file: OpenFile
) -> None:
    choose(page, 7, "PAGES")
    assert page.rule.buttons["disregard"].isVisible()
    page.rule.reason.setText("Two pages too many")
    decide(qtbot, page, Qt.Key.Key_L)
    assert text(page, 7, "PAGES") == "First pages only"
    assert {each.applicant: each.judged_pages for each in evaluate(open_file.file)}[made.name_of(7)] == 4


def test_an_advisory_rule_offers_no_exclusion(page: EligibilityPage) -> None:
    choose(page, 7, "DIALOGUE")
    assert page.rule.buttons["accept"].isVisible()
    assert not page.rule.buttons["exclude"].isVisible()


def test_the_next_rule_that_needs_a_person_is_one_key_away(page: EligibilityPage) -> None:
    choose(page, 7, "VINNVAXT")
    QTest.keyClick(page.table, Qt.Key.Key_U)
    current = page.table.currentIndex()
    assert current.data() in ("To check", "Not met")
    assert current.row() != cell(page, 7, "PAGES").row()


def test_what_is_being_written_as_a_reason_survives_a_new_evaluation(qtbot: QtBot, page: EligibilityPage) -> None:
    choose(page, 11, "DEADLINE")
    page.rule.reason.setText("Half a sen")
    with qtbot.waitSignal(page.model.dataChanged, timeout=30_000):
        page.reload()
    assert page.rule.reason.text() == "Half a sen"


def test_facts_are_edited_in_a_form_that_says_what_is_wrong(qtbot: QtBot, page: EligibilityPage) -> None:
    choose(page, 11, "VINNVAXT")
    page.rule.facts_button.click()
    dialog = shown_dialog(FactsDialog)
    assert_accessible(dialog)
    assert made.name_of(11) in dialog.source.text()
    dialog.organisation_number.setText("123")
    dialog.save()
    assert dialog.notice.text.text().startswith("123 is no organisation number")
    assert dialog.isVisible()
    dialog.organisation_number.setText(made.organisation(12))
    answer = dialog.asked["vinnvaxt"]
    assert isinstance(answer, QComboBox)
    answer.setCurrentIndex(2)
    with qtbot.waitSignal(page.model.dataChanged, timeout=30_000):
        dialog.save()
    assert text(page, 11, "VINNVAXT") == "Met"


def test_the_panes_are_walked_with_one_key(page: EligibilityPage) -> None:
    page.filter.setFocus()
    assert page.focus_next_pane()
    assert page.table.hasFocus()
    assert page.focus_next_pane()
    assert page.rule.reason.hasFocus()
    assert page.focus_next_pane()
    assert not page.focus_next_pane()


def test_everything_has_a_name_and_is_reached_by_keyboard(page: EligibilityPage) -> None:
    choose(page, 7, "S3-REFERENCE")
    assert_accessible(page)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "sv"])
def test_nothing_is_wider_than_the_page(
    look: QApplication, page: EligibilityPage, percent: int, language: Language
) -> None:
    install_language(look, language)
    apply_theme(look, "light", percent)
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1270


def test_the_facts_show_what_was_said_with_the_applicant(
    qtbot: QtBot, page: EligibilityPage, open_file: OpenFile
) -> None:
    application = page.model.checklists[0].application
    add_contact(open_file.file, Contact("", "dialogue", "2018-05-08", application, persons="A", outcome="Goes on"))
    page.edit_facts()
    dialog = shown_dialog(FactsDialog)
    assert "2018-05-08, Dialogue with the applicant, A: Goes on" in dialog.contacts.text()
    dialog.reject()
