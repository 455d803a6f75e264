import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.merge.test_merge_page import cells, checked, merged
from tests.views.merge.two_laptops import TwoLaptops
from workbench.documents.client import DocumentClient
from workbench.merge.undo import merges_of
from workbench.models.entities import Reviewer
from workbench.models.file import open_review_file
from workbench.models.state import state_of
from workbench.ranking.view_data import RankingData, read_ranking_data
from workbench.views.merge.files_model import FileColumn
from workbench.views.merge.merge_page import MergePage
from workbench.views.merge.merging import preview_job
from workbench.views.merge.rank_shift import RankMove, RankShift, rank_shift
from workbench.views.merge.rank_shift_view import RankShiftView
from workbench.views.open_file import OpenFile
from workbench.views.runner import Progress, Runner, WorkCancelledError


def silent() -> Progress:
    return Progress(lambda: None)


def move(before: int | None, after: int | None, *, was_in: bool = True, is_in: bool = True) -> RankMove:
    return RankMove(1, "Applicant 1", before, after, was_in, is_in)


def test_the_ranking_after_the_preview_is_that_of_the_merged_file(folder: Path, handins: list[Path]) -> None:
    preview = preview_job(folder / "lead.review", handins, accept=True)(silent())
    shift = rank_shift(preview.trial.before, preview.trial.after, silent())
    assert preview.trial.before.is_empty
    merged_data = preview.trial.after.rank(method="expected-rank", places=3)
    assert [each.after for each in shift.moves] == [each.rank for each in merged_data.applications]
    assert all(each.before is None for each in shift.moves)
    assert read_ranking_data(folder / "lead.review").is_empty, "the file itself is as it was"


def test_a_later_merge_moves_applications_up_and_down(qtbot: QtBot, folder: Path, handins: list[Path]) -> None:
    first = preview_job(folder / "lead.review", handins[:1], accept=True)(silent())
    all_three = preview_job(folder / "lead.review", handins, accept=True)(silent())
    shift = rank_shift(first.trial.after, all_three.trial.after, silent())
    before = {
        each.application: each.rank for each in first.trial.after.rank(method="expected-rank", places=3).applications
    }
    assert [each.before for each in shift.moves] == [
        before.get(each.application)
        for each in all_three.trial.after.rank(method="expected-rank", places=3).applications
    ]


def test_comparing_can_be_stopped(folder: Path, handins: list[Path]) -> None:
    data = preview_job(folder / "lead.review", handins[:1], accept=True)(silent()).trial.after
    progress = silent()
    progress._cancelled.set()
    with pytest.raises(WorkCancelledError):
        rank_shift(data, data, progress)


@pytest.mark.parametrize(
    ("before", "after", "step", "is_moved"), [(3, 1, 2, True), (1, 2, -1, True), (2, 2, 0, False), (None, 1, 0, True)]
)
def test_a_move_counts_ranks_upwards(before: int | None, after: int, step: int, is_moved: bool) -> None:
    found = move(before, after)
    assert (found.step, found.is_moved) == (step, is_moved)


def test_the_view_says_in_words_who_moves_and_who_crosses_the_line(qtbot: QtBot, look: QApplication) -> None:
    view = RankShiftView()
    qtbot.addWidget(view)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.show_shift(RankShift((move(3, 1, was_in=False), move(2, 2), move(1, 3, is_in=False))))
    assert view.summary.text() == (
        "2 applications get another rank. Into the places: 1 Applicant 1. Out of the places: 1 Applicant 1."
    )
    texts = [[view.model.index(row, column).data() for column in range(1, 5)] for row in range(2)]
    assert texts == [["3", "1", "up 2", "gets in"], ["1", "3", "down 2", "falls out"]]
    view.all_box.click()
    assert view.model.rowCount() == 3
    view.show_shift(RankShift((move(2, 2),)))
    assert view.summary.text() == "The ranking stays as it is."
    view.show_shift(None)
    assert view.isHidden()


def test_the_page_shows_the_moves_and_offers_to_undo_what_it_merged(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    page.check(handins)
    checked(qtbot, page)
    page.devices.accept_box.click()
    checked(qtbot, page)
    qtbot.waitUntil(page.shift.isVisible, timeout=30_000)
    assert page.shift.summary.text().startswith("5 applications get another rank.")
    assert not page.undo_button.isVisible()
    merged(qtbot, page, open_file)
    assert page.undo_button.isVisible()
    with qtbot.waitSignal(page.undo_requested) as asked:
        page.undo_button.click()
    assert asked.args == [tuple(each.number for each in merges_of(open_file.file))]


def test_the_ranking_can_be_stopped_without_losing_the_check(
    qtbot: QtBot, page: MergePage, handins: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = threading.Event()

    def ranks_until_stopped(before: RankingData, after: RankingData, progress: Progress) -> RankShift:
        assert stopped.wait(30), "nobody stopped it"
        progress.check()
        raise AssertionError("it was stopped, and goes on")

    monkeypatch.setattr("workbench.views.merge.merge_page.rank_shift", ranks_until_stopped)
    page.check(handins)
    qtbot.waitUntil(lambda: page.preview is not None and page.cancel_button.isVisible(), timeout=30_000)
    page.stop()
    stopped.set()
    assert page.shift_note.text() == "The ranking was not compared."
    assert page.preview is not None
    assert page.merge_button.isEnabled()


def test_a_lead_who_reviews_sees_no_ranking_before_their_own_reviews_are_submitted(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    with open_file.file.transaction() as session:
        session.get_one(Reviewer, open_file.file.lead).reviews = True
    open_file.set_aside()
    open_file.take_up()
    page.check(handins)
    checked(qtbot, page)
    assert "once your own 5 reviews are submitted" in page.shift_note.text()
    assert not page.shift.isVisible()


def test_each_file_says_what_was_here_already_and_which_conflicts_it_opens(
    qtbot: QtBot, laptops: TwoLaptops, runner: Runner, documents: DocumentClient
) -> None:
    laptops.world.merge(laptops.handins[0])
    file = OpenFile(laptops.world.lead, documents)
    page = MergePage(file, runner)
    qtbot.addWidget(page)
    page.show()
    page.check(laptops.handins)
    checked(qtbot, page)
    page.devices.accept_box.click()
    checked(qtbot, page)
    assert cells(page, FileColumn.KNOWN)[0] == "all"
    assert int(cells(page, FileColumn.KNOWN)[1]) > 0
    assert cells(page, FileColumn.CONFLICTS) == ["0", "3", "0"]
    merged(qtbot, page, file)
    assert page.conflicts.button.isVisible()
    assert page.conflicts.note.text() == "3 merge conflicts are open. 2 of them can change the ranking."
    with open_review_file(laptops.world.lead, write=False) as merged_file:
        assert len(state_of(merged_file)["conflicts"]) == 3
    file.set_aside()
