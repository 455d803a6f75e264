from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.errors import InputRefusedError
from workbench.models.file import open_review_file
from workbench.models.window_lock import WindowLock
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.open_file import OpenFile
from workbench.views.runner import Progress, Runner


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window that waits."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def work(behind: QWidget, open_file: OpenFile, runner: Runner) -> ExclusiveWork:
    """Work that isn't started yet."""
    return ExclusiveWork(open_file, runner, "Working", behind)


def test_the_job_has_the_file_for_itself_and_gives_it_back(
    qtbot: QtBot, work: ExclusiveWork, open_file: OpenFile
) -> None:
    path = open_file.path

    def job(progress: Progress) -> str:
        with open_review_file(path) as file:
            progress.report(1, 2, "half")
            return file.call

    with qtbot.waitSignal(open_file.replaced, timeout=10_000), qtbot.waitSignal(work.succeeded, timeout=10_000) as done:
        work.start(job)
        assert work.isVisible()
    assert done.args == [open_file.file.call]
    assert open_file.is_lead


def test_the_file_comes_back_after_a_job_that_failed(qtbot: QtBot, work: ExclusiveWork, open_file: OpenFile) -> None:
    def job(progress: Progress) -> None:
        raise InputRefusedError("It can't be done.")

    with qtbot.waitSignal(work.failed, timeout=10_000) as failed:
        work.start(job)
    assert str(failed.args[0]) == "It can't be done."
    assert open_file.is_lead


def test_escape_stops_the_job_at_its_next_step(qtbot: QtBot, work: ExclusiveWork, open_file: OpenFile) -> None:
    def job(progress: Progress) -> None:
        while True:
            progress.report(0, 0, "round and round")

    with qtbot.waitSignal(work.stopped, timeout=10_000):
        work.start(job)
        QTest.keyClick(work, Qt.Key.Key_Escape)
    assert open_file.is_lead


def test_where_another_window_was_faster_the_file_is_taken_up_when_it_lets_go(
    qtbot: QtBot, work: ExclusiveWork, open_file: OpenFile
) -> None:
    path: Path = open_file.path
    held: list[WindowLock] = []
    work.start(lambda progress: held.append(WindowLock(path)))
    qtbot.waitUntil(lambda: work.button.text() == "&Try again", timeout=10_000)
    assert "is already open" in work.text.text()
    work.button.click()
    assert work.isVisible(), "it is still held"
    held[0].release()
    with qtbot.waitSignal(work.succeeded, timeout=10_000):
        work.button.click()
    assert open_file.is_lead
