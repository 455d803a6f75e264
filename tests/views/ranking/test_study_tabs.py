"""What stands beside the ranking: methods, agreement, reviewers, sensitivity, charts, and what-if."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.ranking.conftest import shown
from workbench.models.state import read_state
from workbench.ranking.view_data import Suppose, read_ranking_data
from workbench.views.open_file import OpenFile
from workbench.views.palettes import THEMES, contrast
from workbench.views.ranking.charts import KINDS
from workbench.views.ranking.facts_table import FactsTable
from workbench.views.ranking.ranking_model import RankingColumn
from workbench.views.ranking.ranking_page import RankingPage
from workbench.views.runner import Runner

METHODS, AGREEMENT, REVIEWERS, SENSITIVITY, CHARTS = range(1, 6)


def look_at(qtbot: QtBot, page: RankingPage, runner: Runner, tab: int) -> None:
    page.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(lambda: not page._settle.isActive() and not runner.busy, timeout=60_000)


def cells(table: FactsTable, column: int) -> list[str]:
    return [table.facts.index(row, column).data() for row in range(table.facts.rowCount())]


def test_every_tab_says_its_part_and_is_reached_by_keyboard(
    qtbot: QtBot, page: RankingPage, runner: Runner, tmp_path: Path
) -> None:
    for tab in (METHODS, AGREEMENT, REVIEWERS, SENSITIVITY, CHARTS):
        look_at(qtbot, page, runner, tab)
        assert_accessible(page)
    (methods,) = page.tabs.methods.tables
    assert cells(methods, 1) == ["1", "2", "3", "4", "5"]
    assert "Kemeny order is proven" in page.tabs.methods.texts[0].text()
    total, criteria = page.tabs.agreement.tables
    assert cells(total, 0)[0] == "ICC, one review"
    assert len(cells(criteria, 0)) == 7
    assert "can't" not in page.tabs.agreement.texts[0].text()
    assert cells(page.tabs.reviewers.tables[0], 0) == ["Reviewer One", "Reviewer Three", "Reviewer Two"]
    assert len(page.tabs.sensitivity.texts) == 5
    charts = page.tabs.charts
    for at, kind in enumerate(KINDS):
        charts.kind.setCurrentIndex(at)
        assert charts.plot is not None
        assert charts.table.facts.rowCount() > 0
        for ending in ("svg", "png"):
            charts.save(tmp_path / f"{kind}.{ending}")
            assert (tmp_path / f"{kind}.{ending}").stat().st_size > 1_000
    drawing = (tmp_path / "intervals.svg").read_text(encoding="utf-8")
    assert "<title>Rank intervals</title>" in drawing
    assert 'xml:lang="en"' in drawing


def test_a_reviewers_own_line_waits_until_all_their_reviews_are_in(
    qtbot: QtBot, page: RankingPage, runner: Runner
) -> None:
    look_at(qtbot, page, runner, REVIEWERS)
    pane = page.tabs.reviewers
    assert pane.own_line(0).startswith("Reviewer: Reviewer One\n")
    assert pane.own_line(2) == ""  # Reviewer Two has one review to go
    pane.tables[0].selectRow(2)
    assert not pane.copy_button.isEnabled()
    pane.tables[0].selectRow(0)
    pane.copy_button.click()
    assert "Reviewer One" in QApplication.clipboard().text()
    assert "Reviewer Two" not in QApplication.clipboard().text()


def test_what_if_tries_weights_and_a_missing_reviewer_and_leaves_by_one_key_without_writing(
    qtbot: QtBot, page: RankingPage, open_file: OpenFile, runner: Runner
) -> None:
    with open_file.file.transaction() as session:
        before = read_state(session)
    page.panel_button.click()
    assert page.panel.isVisible()
    assert_accessible(page)
    next(iter(page.panel.weights.values())).setValue(4)
    page.panel.without.setCurrentIndex(1)
    look_at(qtbot, page, runner, 0)
    assert page.what_if.text() == "What if: other weights, without Reviewer One. Nothing is saved."
    reviews = [page.proxy.index(row, RankingColumn.REVIEWS).data() for row in range(page.proxy.rowCount())]
    assert reviews[0] == "2"
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    look_at(qtbot, page, runner, 0)
    assert not page.is_what_if
    assert not page.what_if.isVisible()
    assert not page.panel.isVisible()
    with open_file.file.transaction() as session:
        assert read_state(session) == before


def test_a_supposition_ranks_as_leaving_the_rows_out_does(open_file: OpenFile) -> None:
    data = read_ranking_data(open_file.path)
    one = data.scoring[0]
    without = data.rank(method="mean", places=2, suppose=Suppose(without=one))
    assert all(row.n_reviews <= 2 for row in without.applications)
    assert data.criteria.score_table().rows == tuple(sorted(data.criteria.score_table().rows))
    totals = {(a, r): total for a, r, total in data.counted.totals}
    assert {(row.application, row.reviewer): row.value for row in data.criteria.score_table().rows} == totals


@pytest.mark.parametrize("theme", list(THEMES))
def test_the_charts_colours_are_seen_in_every_theme(theme: str) -> None:
    look = THEMES[theme]
    for color in (*look.evidence, look.danger, look.border):
        assert contrast(color, look.base) >= 3


def test_the_pages_charts_stay_unloaded_until_looked_at(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> None:
    page = shown(qtbot, RankingPage(open_file, runner), runner)
    assert page.tabs.charts.plot is None
