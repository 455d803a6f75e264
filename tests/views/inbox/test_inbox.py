import shutil
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import APPLICANTS, DAMAGED, ENCRYPTED, LONG, WITHDRAWN, press, type_text
from workbench.documents.client import DocumentClient
from workbench.models import reviewing
from workbench.views.inbox.inbox_model import REVIEW_COLUMNS, InboxColumn, InboxRole, InboxTableModel
from workbench.views.inbox.inbox_page import InboxPage
from workbench.views.inbox.inbox_proxy import InboxProxyModel
from workbench.views.inbox.order import shuffle_key
from workbench.views.inbox.status import ReviewStatus, status_of
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.review.reading_list import ReadingList
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

CONTROL = Qt.KeyboardModifier.ControlModifier


def score(file: OpenFile, application: str, criteria: int = 7, points: str = "3") -> None:
    """Give the first criteria points, as the review page does."""
    for criterion in file.call.criteria[:criteria]:
        place = {"reviewer": file.reviewer or "", "application": application, "criterion": criterion.id}
        assert file.write(partial(reviewing.set_points, **place, points=Decimal(points)))  # type: ignore[arg-type] # mypy can't follow ** here
    file.review_changed.emit(application)


def column(page: InboxPage, wanted: InboxColumn) -> list[str]:
    """What a column shows, from top to bottom."""
    return [page.proxy.index(row, wanted).data() for row in range(page.proxy.rowCount())]


def shown(page: InboxPage, number: int) -> dict[InboxColumn, str]:
    """What the row of an application shows."""
    row = column(page, InboxColumn.NUMBER).index(str(number))
    return {each: page.proxy.index(row, each).data() for each in InboxColumn}


def test_the_models_keep_qts_rules_through_every_change(open_file: OpenFile, numbers: dict[int, str]) -> None:
    model = InboxTableModel(open_file.call, open_file.reviewer)
    proxy = InboxProxyModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(each, fatal) for each in (model, proxy) if isinstance(each, QAbstractItemModel)]
    proxy.setSourceModel(model)
    rows = reviewing.inbox(open_file.file, reviewer=open_file.reviewer)
    model.set_rows(open_file.call, rows)
    proxy.set_by_number(True)
    proxy.set_needle("region 2")
    proxy.set_status(ReviewStatus.SUBMITTED)
    model.set_review(reviewing.ReviewSheet(open_file.reviewer or "", numbers[2], status="submitted"))
    assert proxy.rowCount() == 1
    proxy.set_status(None)
    model.set_rows(open_file.call, rows[:1])
    model.retranslate()
    assert len(testers) == 2


def test_a_row_says_number_applicant_region_status_and_how_much_is_scored(
    page: InboxPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    assert shown(page, 1) == {
        InboxColumn.NUMBER: "1",
        InboxColumn.APPLICANT: APPLICANTS[0],
        InboxColumn.HITS: "",
        InboxColumn.REGION: "Region 1",
        InboxColumn.STATUS: "Not started",
        InboxColumn.SCORED: "0 of 7",
        InboxColumn.TOTAL: "",
        InboxColumn.EVIDENCE: "",
        InboxColumn.FLAGS: "",
        InboxColumn.DOCUMENTS: "",
    }
    score(open_file, numbers[1], criteria=3)
    assert (shown(page, 1)[InboxColumn.STATUS], shown(page, 1)[InboxColumn.SCORED]) == ("Started", "3 of 7")
    score(open_file, numbers[1], points="3.5")
    assert (shown(page, 1)[InboxColumn.STATUS], shown(page, 1)[InboxColumn.TOTAL]) == ("Ready to submit", "3.50")


def test_the_status_counts_a_withdrawal_before_a_conflict_and_a_conflict_before_the_rest(open_file: OpenFile) -> None:
    row = reviewing.inbox(open_file.file, reviewer=open_file.reviewer)[WITHDRAWN - 1]
    assert status_of(row, open_file.call) is ReviewStatus.WITHDRAWN
    first = reviewing.inbox(open_file.file, reviewer=open_file.reviewer)[0]
    application, reviewer = first.id, open_file.reviewer or ""
    score(open_file, application)
    open_file.write(lambda file: reviewing.submit(file, reviewer=reviewer, applications=[application]))
    first = reviewing.inbox(open_file.file, reviewer=reviewer)[0]
    assert status_of(first, open_file.call) is ReviewStatus.SUBMITTED
    place = {"reviewer": reviewer, "application": application}
    open_file.write(lambda file: reviewing.declare_conflict_of_interest(file, **place, declared=True, reason="Kin"))
    first = reviewing.inbox(open_file.file, reviewer=reviewer)[0]
    assert status_of(first, open_file.call) is ReviewStatus.CONFLICT


def test_problems_of_documents_are_told_in_words(page: InboxPage) -> None:
    told = {number: shown(page, number)[InboxColumn.DOCUMENTS] for number in (ENCRYPTED, DAMAGED, LONG)}
    assert told == {
        ENCRYPTED: "Encrypted: application.pdf",
        DAMAGED: "Damaged: application.pdf, No recommendation",
        LONG: "5 pages, the limit is 4",
    }
    assert shown(page, LONG)[InboxColumn.FLAGS] == "Vinnväxt-funded"


def test_the_status_has_an_icon_beside_its_word_and_cells_say_what_they_are_about(page: InboxPage) -> None:
    row = column(page, InboxColumn.NUMBER).index("1")
    status = page.proxy.index(row, InboxColumn.STATUS)
    assert not status.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert status.data(Qt.ItemDataRole.AccessibleTextRole) == "Status: Not started"


def test_nothing_of_another_reviewer_is_shown(page: InboxPage) -> None:
    assert set(column(page, InboxColumn.SCORED)) == {"0 of 7"}
    assert set(column(page, InboxColumn.TOTAL)) == {""}


def test_no_column_can_be_sorted_by(page: InboxPage) -> None:
    assert not page.table.isSortingEnabled()
    assert not page.table.horizontalHeader().sectionsClickable()


# -- order ---------------------------------------------------------------------------------------------------------


def test_the_order_is_the_same_always_and_another_for_each_reviewer() -> None:
    applications = [f"{number:032x}" for number in range(40)]

    def order(reviewer: str, listed: list[str]) -> list[str]:
        return sorted(listed, key=lambda each: shuffle_key(each, reviewer=reviewer, call="c"))

    assert order("a", applications) == order("a", applications[::-1])
    assert order("a", applications) != order("b", applications)
    assert order("a", applications) != applications
    # A late one goes in between and moves no other.
    assert [each for each in order("a", [*applications, "f" * 32]) if each != "f" * 32] == order("a", applications)


def test_order_of_number_is_one_click_away_and_tells_the_review_page(page: InboxPage, qtbot: QtBot) -> None:
    shuffled = column(page, InboxColumn.NUMBER)
    current = page.table.current_application()
    with qtbot.waitSignal(page.order_changed) as told:
        page.by_number.setChecked(True)
    assert column(page, InboxColumn.NUMBER) == ["1", "2", "3", "4", "5"]
    assert [row.number for application in told.args[0] for row in page.model.rows if row.id == application] == [
        *range(1, 6)
    ]
    assert page.table.current_application() == current
    page.by_number.setChecked(False)
    assert column(page, InboxColumn.NUMBER) == shuffled


def test_the_review_page_reads_in_the_inboxs_order(page: InboxPage, open_file: OpenFile) -> None:
    rows = [page.proxy.index(row, 0).data(InboxRole.APPLICATION) for row in range(page.proxy.rowCount())]
    reading = ReadingList(open_file.call, page.model.rows)
    reading.set_order(rows)
    assert [reading.neighbour("", step) for step in range(1, 6)] == rows


# -- search and filter ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("needle", "found"),
    [("nord", {"1"}), ("REGION 4", {"4"}), ("802003", {"3"}), ("älv region", {"2"}), ("5", {"5"}), ("nowhere", set())],
)
def test_search_finds_applicant_number_region_and_organisation_number(
    page: InboxPage, needle: str, found: set[str]
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    type_text(needle)
    assert set(column(page, InboxColumn.NUMBER)) == found
    assert page.empty.isVisible() == (not found)


def test_return_in_the_search_box_goes_to_the_list_and_opens_nothing(page: InboxPage) -> None:
    opened: list[str] = []
    page.application_chosen.connect(opened.append)
    press(Qt.Key.Key_F, CONTROL)
    type_text("u")
    press(Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert opened == []


def test_the_list_is_filtered_by_status(page: InboxPage, open_file: OpenFile, numbers: dict[int, str]) -> None:
    score(open_file, numbers[3], criteria=1)
    page.status_filter.setCurrentIndex(page.status_filter.findText("Started"))
    assert column(page, InboxColumn.NUMBER) == ["3"]
    page.status_filter.setCurrentIndex(0)
    assert len(column(page, InboxColumn.NUMBER)) == 5


# -- opening and submitting -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_application_under_the_cursor(page: InboxPage, qtbot: QtBot, key: Qt.Key) -> None:
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.application_chosen) as opened:
        press(key)
    assert opened.args == [page.proxy.index(1, 0).data(InboxRole.APPLICATION)]


def test_a_double_click_opens_too(page: InboxPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.application_chosen) as opened:
        page.table.doubleClicked.emit(page.proxy.index(2, InboxColumn.REGION))
    assert opened.args == [page.proxy.index(2, 0).data(InboxRole.APPLICATION)]


def test_all_finished_reviews_are_submitted_after_their_names_were_shown(
    page: InboxPage, open_file: OpenFile, numbers: dict[int, str], qtbot: QtBot
) -> None:
    assert not page.foot.submit_button.isEnabled()
    score(open_file, numbers[1])
    score(open_file, numbers[4])
    score(open_file, numbers[2], criteria=6)
    assert "2" in page.foot.submit_button.text()
    page.foot.submit_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    question = page.findChild(QMessageBox)
    assert question is not None
    named = question.informativeText()
    assert APPLICANTS[0] in named
    assert APPLICANTS[3] in named
    assert APPLICANTS[1] not in named
    press(Qt.Key.Key_Return)
    rows = {row.number: row for row in reviewing.inbox(open_file.file, reviewer=open_file.reviewer)}
    assert {number for number, row in rows.items() if row.review.is_submitted} == {1, 4}
    assert page.foot.progress_text.text().startswith("2 of 4")
    assert (page.foot.progress.value(), page.foot.progress.maximum()) == (2, 4)


def test_nothing_is_submitted_when_the_question_is_cancelled(
    page: InboxPage, open_file: OpenFile, numbers: dict[int, str], qtbot: QtBot
) -> None:
    score(open_file, numbers[1])
    page.foot.submit_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Escape)
    assert page.foot.progress_text.text().startswith("0 of 4")


def test_f6_goes_from_the_search_to_the_list_and_then_lets_the_window_go_on(page: InboxPage) -> None:
    page.search.setFocus()
    assert page.focus_next_pane()
    assert page.table.hasFocus()
    assert not page.focus_next_pane()


# -- leads, languages and sizes ---------------------------------------------------------------------------------------


def test_a_lead_who_reviews_nothing_sees_the_applications_and_no_scores(
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
    page = InboxPage(file, keys, runner)
    qtbot.addWidget(page)
    page.show()
    assert column(page, InboxColumn.NUMBER) == ["1", "2", "3", "4", "5"]
    assert all(page.table.isColumnHidden(each) for each in REVIEW_COLUMNS)
    assert not page.foot.submit_button.isVisible()
    assert not page.foot.progress.isVisible()
    page.text_search.stop()
    file.set_aside()


def test_headings_and_numbers_follow_the_language(
    page: InboxPage, look: QApplication, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    score(open_file, numbers[1], points="2.5")
    install_language(look, "sv")
    assert shown(page, 1)[InboxColumn.TOTAL] == "2,50"


@pytest.mark.parametrize("percent", [100, 200])
def test_every_applicant_can_be_read_at_any_text_size(page: InboxPage, look: QApplication, percent: int) -> None:
    apply_theme(look, "dark", percent)
    QApplication.processEvents()
    metrics = page.table.fontMetrics()
    for row, applicant in enumerate(column(page, InboxColumn.APPLICANT)):
        assert page.table.columnWidth(InboxColumn.APPLICANT) >= metrics.horizontalAdvance(applicant)
        assert page.table.rowHeight(row) >= metrics.height()
    assert page.minimumSizeHint().width() <= 1366 - 180


# -- until when, and only what is flagged ------------------------------------------------------------------------


def due(page: InboxPage, days: int) -> str:
    """What the foot says when reviews are due in so many days."""
    date = QDate.currentDate().addDays(days)
    page.foot.show_call(date.toString(Qt.DateFormat.ISODate), is_writable=True)
    return page.foot.due_text.text().replace(QLocale().toString(date, QLocale.FormatType.ShortFormat), "DATE")


def test_the_inbox_says_until_when_reviews_are_due_and_how_long_that_is(page: InboxPage) -> None:
    assert page.foot.due_text.isHidden()
    assert due(page, 3) == "Due DATE (3 days left)"
    assert not page.foot.due_text.isHidden()
    assert due(page, 1) == "Due DATE (1 day left)"
    assert due(page, 0) == "Due DATE (today)"
    assert due(page, -2) == "Due DATE (2 days late)"


def test_a_due_date_that_another_program_wrote_wrongly_is_left_out(page: InboxPage) -> None:
    page.foot.show_call("soon", is_writable=True)
    assert page.foot.due_text.isHidden()


def test_the_calls_own_due_date_is_shown(page: InboxPage, open_file: OpenFile) -> None:
    open_file.call = replace(open_file.call, review_by="2030-05-31")
    page.reload()
    date = QLocale().toString(QDate(2030, 5, 31), QLocale.FormatType.ShortFormat)
    assert page.foot.due_text.text().startswith(f"Due {date} (")


def test_the_list_is_filtered_by_flags_of_lead_and_reviewer(
    page: InboxPage, open_file: OpenFile, numbers: dict[int, str]
) -> None:
    change = partial(reviewing.set_flag, reviewer=open_file.reviewer or "", application=numbers[1], is_flagged=True)
    assert open_file.write(change)
    open_file.review_changed.emit(numbers[1])
    page.flagged_only.setChecked(True)
    assert sorted(column(page, InboxColumn.NUMBER)) == ["1", str(LONG)]
    page.flagged_only.setChecked(False)
    assert page.proxy.rowCount() == len(APPLICANTS)


def test_the_next_step_stands_in_the_bar_and_takes_no_height(
    qtbot: QtBot, open_file: OpenFile, page: InboxPage
) -> None:
    assert page.next_step.isVisible()
    assert page.next_step.height() <= page.search.height() + 8
    steps = [step.name for step in page.next_step.steps]
    assert steps == ["score", "submit", "hand_in"]
    with qtbot.waitSignal(page.application_chosen):
        page.next_step.click()
    with qtbot.waitSignal(page.hand_in_requested):
        page.next_step.step_chosen.emit("hand_in")
    page.next_step.menu().actions()[-1].trigger()
    assert not page.next_step.isVisible()
