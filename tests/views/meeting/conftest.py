"""The window on the demo's lead file, small enough for tests, with evidence that two reviewers marked."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.views.endings import destroy
from workbench.app import Urval
from workbench.demo.run import run_demo
from workbench.models.evidence import add_evidence
from workbench.models.file import open_review_file
from workbench.models.people import act_for
from workbench.models.reviewing import inbox, reopen, submit
from workbench.views.meeting.meeting_desk import MeetingDesk
from workbench.views.meeting.meeting_page import MeetingPage
from workbench.views.meeting.selection_page import SelectionPage
from workbench.views.settings import Settings

READY = 30_000
"""Milliseconds until an agenda is computed on a slow machine."""


DialogT = TypeVar("DialogT", bound=QDialog)


def opened(qtbot: QtBot, kind: type[DialogT]) -> DialogT:
    """Return the dialog that has just been opened, once keys reach it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind), timeout=READY)
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def back_in(qtbot: QtBot, page: QWidget) -> None:
    """Wait until keys reach the page again, once a dialog has gone (offscreen, no window manager sees to that)."""
    qtbot.waitUntil(lambda: not isinstance(QApplication.activeWindow(), QDialog), timeout=READY)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow, timeout=READY)
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or page.window()), timeout=READY)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lead's file of 12 applications by 3 reviewers, and the user folder; made once."""
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        made = run_demo(folder / "demo", applications=12, reviewers=3)
        shutil.copy(made.lead, folder / "lead.review")
        _mark_evidence(folder / "lead.review")
    return folder


def _mark_evidence(path: Path) -> None:
    """Let two reviewers mark the same words of every application they reviewed, for two criteria."""
    with open_review_file(path) as file:
        for name in ("Granskare Alfa", "Granskare Gamma"):
            person = act_for(file, name)
            for row in inbox(file, reviewer=person):
                if row.review.is_submitted and row.documents:
                    reopen(file, reviewer=person, application=row.id)
                    add_evidence(
                        file,
                        reviewer=person,
                        application=row.id,
                        criteria=["1", "3"],
                        document=row.documents[0].sha256,
                        page=0,
                        rects=[(72, 90, 300, 110)],
                        text="Ansökan till S3-piloten",
                    )
                    submit(file, reviewer=person, applications=[row.id])


@pytest.fixture
def urval(look: QApplication, qtbot: QtBot, demo: Path, tmp_path: Path, user_folder: Path) -> Iterator[Urval]:
    """The window on a copy of the lead's file, on the lead's computer."""
    shutil.copytree(demo / "home", user_folder)
    made = Urval(look, Settings.load())
    made.window.resize(1366, 768)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open(Path(shutil.copy(demo / "lead.review", tmp_path)))
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.close_file()
    made.window.close()
    destroy(made.window)


@pytest.fixture
def desk(urval: Urval) -> MeetingDesk:
    """What the pages share."""
    assert urval.pages is not None
    return urval.pages.meeting


@pytest.fixture
def meeting(urval: Urval, desk: MeetingDesk, qtbot: QtBot) -> MeetingPage:
    """The meeting page with its agenda."""
    urval.window.action("go.meeting").trigger()
    page = urval.window.workspace.page("meeting")
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: bool(page.application), timeout=READY)
    return page


@pytest.fixture
def selection(urval: Urval, desk: MeetingDesk, qtbot: QtBot) -> SelectionPage:
    """The selection page with its table."""
    urval.window.action("go.selection").trigger()
    page = urval.window.workspace.page("selection")
    assert isinstance(page, SelectionPage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=READY)
    return page
