import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.views.accessibility import assert_accessible
from tests.views.ranking.conftest import shown
from tests.views.ranking.lead_file import ids_by_number, make_lead_file, score
from workbench.documents.client import DocumentClient
from workbench.errors import InputRefusedError
from workbench.meeting.selection import set_places
from workbench.models import reviewing
from workbench.models.entities import Reviewer, Rule, Verdict, key
from workbench.models.file import ReviewFile, open_review_file
from workbench.ranking.rank import METHODS
from workbench.ranking.view_data import RankingData, read_ranking_data
from workbench.views.open_file import OpenFile
from workbench.views.ranking.ranking_model import RankingColumn, RankingRole
from workbench.views.ranking.ranking_page import RankingPage
from workbench.views.ranking.words import chance_text, method_text
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


def column(page: RankingPage, which: RankingColumn) -> list[str]:
    """What a column shows, from top to bottom."""
    return [page.proxy.index(row, which).data() for row in range(page.proxy.rowCount())]


def settle(qtbot: QtBot, page: RankingPage, runner: Runner) -> None:
    """Wait until what was asked for is ranked and shown."""
    qtbot.waitUntil(lambda: not page._settle.isActive() and not runner.busy, timeout=30_000)


def lists(page: RankingPage) -> str:
    """What the warnings and the list of what is left out say."""
    return "\n".join(
        shown_list.item(row).text()
        for shown_list in (page.detail.warnings, page.detail.left_out)
        for row in range(shown_list.count())
    )


def test_the_applications_stand_in_the_order_of_the_ranking(page: RankingPage) -> None:
    assert column(page, RankingColumn.RANK) == ["1", "2", "3", "4", "5"]
    assert column(page, RankingColumn.APPLICATION)[0] == "1  Applicant 1"
    assert column(page, RankingColumn.MEAN)[0] == "4.50"
    assert column(page, RankingColumn.SPREAD)[0] == "4.00–5.00"
    assert column(page, RankingColumn.REVIEWS) == ["3", "3", "3", "2", "2"]
    assert set(column(page, RankingColumn.GROUP)) <= {"Selected", "At the line", "Not selected"}


def test_the_model_keeps_qts_rules(page: RankingPage, open_file: OpenFile) -> None:
    for model in (page.model, page.proxy, page.detail.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    data = read_ranking_data(open_file.path)
    page.model.set_ranking(data, data.rank(method="borda", places=2))
    page.detail.show_application(data, data.counted.applications[1])
    page.model.clear()


def test_the_interval_is_read_out_in_words(page: RankingPage) -> None:
    index = page.proxy.index(0, RankingColumn.CHART)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Rank 1 to ")
    assert "with 90 %; expected rank 1." in spoken
    assert "The selection line is at " in spoken
    assert index.data(Qt.ItemDataRole.ToolTipRole) == spoken
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table is not None
    names = [cell.text(QAccessible.Text.Name) for at in range(table.childCount()) if (cell := table.child(at))]
    assert spoken in names


def test_the_selection_line_lies_below_the_last_place_and_is_said_in_words(page: RankingPage) -> None:
    assert page.table.line_row == 2
    assert "the selection line runs below row 3, at expected rank " in page.line_text.text()


def test_in_another_order_than_that_of_ranks_no_line_is_drawn(page: RankingPage) -> None:
    page.table.sortByColumn(RankingColumn.APPLICATION, Qt.SortOrder.DescendingOrder)
    assert column(page, RankingColumn.APPLICATION)[0] == "5  Applicant 5"
    assert page.table.line_row is None
    page.table.sortByColumn(RankingColumn.RANK, Qt.SortOrder.DescendingOrder)
    assert page.table.line_row == 1


def test_the_page_begins_with_the_places_of_the_selection_and_follows_them(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    shown(qtbot, page, runner)
    assert page.places.value() == 3
    set_places(open_file.file, places=2)
    page.entered()
    assert page.places.value() == 2
    assert not page.is_what_if
    qtbot.waitUntil(lambda: page.ranking is not None and page.ranking.places == 2, timeout=30_000)
    page.places.setValue(1)
    page.entered()
    assert page.places.value() == 1, "what is only supposed stays until it is left"


def test_other_places_than_the_calls_are_marked_and_only_to_look_at(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    assert not page.what_if.isVisible()
    assert (page.places.minimum(), page.places.maximum()) == (1, 3)
    page.places.setValue(1)
    settle(qtbot, page, runner)
    assert page.what_if.text().startswith("What if: 1 place")
    assert page.what_if.text().endswith(" instead of 3. Nothing is saved.")
    assert page.what_if.isVisible()
    assert page.table.line_row == 0
    assert open_file.call.places == (1, 3)
    page.reset_button.click()
    settle(qtbot, page, runner)
    assert not page.what_if.isVisible()
    assert page.table.line_row == 2


def test_every_method_can_be_chosen_by_a_plain_name(qtbot: QtBot, page: RankingPage, runner: Runner) -> None:
    assert [page.method.itemText(row) for row in range(page.method.count())] == [method_text(each) for each in METHODS]
    for method in ("borda", "kemeny"):
        page.method.setCurrentIndex(METHODS.index(method))
        settle(qtbot, page, runner)
        assert page.ranking is not None
        assert page.ranking.method == method


def test_ranking_never_runs_on_the_windows_own_thread(
    qtbot: QtBot, page: RankingPage, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    real = RankingData.rank

    def rank(self: RankingData, **choice: object) -> object:
        threads.append(threading.current_thread())
        return real(self, **choice)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(RankingData, "rank", rank)
    page.places.setValue(2)
    settle(qtbot, page, runner)
    assert threads
    assert threading.main_thread() not in threads


def test_while_it_is_computed_the_page_says_so_and_nothing_moves(
    qtbot: QtBot, page: RankingPage, runner: Runner
) -> None:
    place = page.table.mapTo(page, page.table.rect().topLeft())
    page.reload()
    assert page.state.text() == "Computing…"
    assert page.table.mapTo(page, page.table.rect().topLeft()) == place
    settle(qtbot, page, runner)
    assert page.state.text() == ""


def test_the_reviews_of_the_chosen_application_stand_side_by_side(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    ids = ids_by_number(open_file.file)
    page.table.select(ids[2])
    model = page.detail.model
    assert page.detail.title.text() == "2  Applicant 2"
    across = [model.headerData(section, Qt.Orientation.Horizontal) for section in range(model.columnCount())]
    assert across == ["Reviewer One", "Reviewer Three", "Reviewer Two"]
    assert [model.index(0, section).data() for section in range(3)] == ["4", "4.5", "4"]
    assert model.headerData(model.rowCount() - 1, Qt.Orientation.Vertical) == "Weighted total"
    assert [model.index(model.rowCount() - 1, section).data() for section in range(3)] == ["4.00", "4.50", "4.00"]
    spoken = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Reviewer Three, 1  ")
    assert spoken.endswith(": 4.5")


def test_comments_and_reviews_that_do_not_count_are_shown_as_such(
    qtbot: QtBot, documents: DocumentClient, runner: Runner, tmp_path: Path
) -> None:
    path = make_lead_file(tmp_path / "lead.review")
    with open_review_file(path) as lead:
        score(lead, "Reviewer One", ("4", "3"), comments={1: "A COMMENT"})
        score(lead, "Reviewer Two", ("2", None))
        ids = ids_by_number(lead)
        two = next(person.id for person in reviewing.people(lead) if person.name == "Reviewer Two")
        reviewing.reopen(lead, reviewer=two, application=ids[1])
    file = OpenFile(path, documents)
    page = shown(qtbot, RankingPage(file, runner), runner)
    page.table.select(ids[1])
    model = page.detail.model
    assert model.index(0, 0).data() == "4\nA COMMENT"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Reviewer Two – not counted: Not submitted"
    assert "1 Applicant 1: the review by Reviewer Two doesn't count. Not submitted." in lists(page)
    assert "3 Applicant 3 has no rank: no review of it counts." in lists(page)
    assert not any(application in lists(page) for application in ids.values())
    assert "Without a complete review, and so without a rank: 3 Applicant 3" in lists(page)
    file.set_aside()


def test_without_reviews_the_page_says_what_to_do(
    qtbot: QtBot, documents: DocumentClient, runner: Runner, tmp_path: Path
) -> None:
    file = OpenFile(make_lead_file(tmp_path / "lead.review"), documents)
    page = shown(qtbot, RankingPage(file, runner), runner)
    assert page.empty.isVisible()
    assert page.empty.title.text() == "There is nothing to rank yet"
    assert "merge the files that they hand in" in page.empty.text.text()
    assert not page.table.isVisible()
    file.set_aside()


def test_the_ranking_follows_a_merge(qtbot: QtBot, documents: DocumentClient, runner: Runner, tmp_path: Path) -> None:
    file = OpenFile(make_lead_file(tmp_path / "lead.review"), documents)
    page = shown(qtbot, RankingPage(file, runner), runner)
    file.set_aside()
    with open_review_file(file.path) as lead:
        score(lead, "Reviewer One", ("4", "3"))
    file.take_up()
    settle(qtbot, page, runner)
    assert column(page, RankingColumn.APPLICATION) == ["1  Applicant 1", "2  Applicant 2"]
    assert "so there is no line." in page.line_text.text()
    file.set_aside()


def test_a_hidden_page_waits_with_its_work_until_it_is_seen(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    page.hide()
    open_file.replaced.emit()
    assert not runner.busy
    page.show()
    assert runner.busy
    settle(qtbot, page, runner)


def test_a_lead_who_reviews_is_asked_to_finish_first(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> None:
    def join(lead: ReviewFile) -> None:
        with lead.transaction() as session:
            session.get_one(Reviewer, lead.lead or "").reviews = True

    assert open_file.write(join)
    open_file.set_aside()
    open_file.take_up()
    page = shown(qtbot, RankingPage(open_file, runner), runner)
    assert page.empty.title.text() == "Your own reviews come first"
    assert page.empty.text.text().startswith("5 of your own review")
    assert not page.table.isVisible()
    page.empty.button.click()
    settle(qtbot, page, runner)
    assert page.table.isVisible()


def test_a_file_that_can_not_be_read_is_said_in_words(
    qtbot: QtBot, page: RankingPage, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> RankingData:
        raise InputRefusedError("It can't be read.")

    monkeypatch.setattr("workbench.views.ranking.ranking_page.read_ranking_data", refuse)
    page.reload()
    settle(qtbot, page, runner)
    assert page.empty.isVisible()
    assert page.empty.text.text() == "It can't be read."


def test_the_report_is_asked_for_with_the_places_that_are_shown(qtbot: QtBot, page: RankingPage) -> None:
    page.places.setValue(2)
    with qtbot.waitSignal(page.report_requested) as asked:
        page.report_button.click()
    assert asked.args == [2]


def test_no_probability_is_shown_as_certain() -> None:
    assert [chance_text(chance) for chance in (0, 0.004, 0.5, 0.996, 1)] == [
        "< 1 %",
        "< 1 %",
        "50 %",
        "> 99 %",
        "> 99 %",
    ]


def test_the_page_is_reached_by_keyboard_and_named(page: RankingPage) -> None:
    assert_accessible(page)


def test_f6_goes_from_the_choices_to_the_table_and_the_details(page: RankingPage) -> None:
    page.method.setFocus()
    assert page.focus_next_pane()
    assert page.tabs.tabBar().hasFocus()
    assert page.focus_next_pane()
    assert page.table.hasFocus()
    assert page.focus_next_pane()
    assert page.detail.tabBar().hasFocus()
    assert not page.focus_next_pane()


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_the_chart_is_painted_in_every_theme_and_at_200_percent(
    look: QApplication, page: RankingPage, theme: str
) -> None:
    light = page.grab().toImage()
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # a parameter of this test
    look.processEvents()
    page.table.horizontalScrollBar().setValue(page.table.columnViewportPosition(RankingColumn.CHART))
    assert page.grab().toImage() != light
    assert page.table.columnWidth(RankingColumn.CHART) >= 26 * page.fontMetrics().averageCharWidth()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_at_200_percent_only_the_tables_scroll_sideways(
    look: QApplication, qtbot: QtBot, page: RankingPage, runner: Runner, language: str
) -> None:
    page.places.setValue(2)
    settle(qtbot, page, runner)
    install_language(look, language)  # type: ignore[arg-type] # a parameter of this test
    apply_theme(look, "light", 200)
    page.resize(1220, 650)
    bar = page.findChildren(QScrollArea)[0].horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=5_000)


def test_the_language_changes_without_losing_the_place(look: QApplication, page: RankingPage) -> None:
    page.table.selectRow(3)
    chosen = page.table.application()
    install_language(look, "sv")
    look.processEvents()
    assert page.table.application() == chosen
    assert page.proxy.index(0, RankingColumn.MEAN).data() == "4,50"
    assert page.proxy.index(3, 0).data(RankingRole.APPLICATION) == chosen


def test_excluded_applications_are_listed_with_the_reasons_and_not_ranked(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    last = ids_by_number(open_file.file)[5]
    with open_file.file.transaction() as session:
        rule = session.scalars(select(Rule).where(Rule.kind == "must").order_by(Rule.number)).first()
        assert rule is not None
        session.add(Verdict(id=key(last, rule.id), verdict={"outcome": "exclude", "reason": "Sent too late."}))
    page.reload()
    settle(qtbot, page, runner)
    assert "5 Applicant 5 is excluded: Sent too late." in lists(page)
    assert column(page, RankingColumn.RANK) == ["1", "2", "3", "4"]


def test_open_merge_conflicts_are_warned_of(
    qtbot: QtBot, page: RankingPage, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ranking.reviews.count_touching_ranking", lambda session: 2)
    page.reload()
    settle(qtbot, page, runner)
    assert "2 merge conflicts are open; until they are settled, provisional values count." in lists(page)
