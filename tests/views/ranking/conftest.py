"""A lead's file in the window, and the runner that its pages share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.ranking.lead_file import make_scored_file
from workbench.documents.client import DocumentClient
from workbench.views.open_file import OpenFile
from workbench.views.ranking.ranking_page import RankingPage
from workbench.views.runner import Runner


@pytest.fixture(scope="session")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lead's file whose reviews are in, and the lead's user folder; made once, copied by each test."""
    folder = tmp_path_factory.mktemp("scored")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        make_scored_file(folder / "lead.review")
    return folder


@pytest.fixture
def open_file(scored: Path, tmp_path: Path, user_folder: Path, documents: DocumentClient) -> Iterator[OpenFile]:
    """A lead's file whose reviews are in, on the lead's computer."""
    shutil.copytree(scored / "home", user_folder)
    file = OpenFile(Path(shutil.copy(scored / "lead.review", tmp_path)), documents)
    yield file
    file.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> RankingPage:
    """The ranking page as large as it is in a window of 1366 × 768, with its ranking."""
    return shown(qtbot, RankingPage(open_file, runner), runner)


def shown(qtbot: QtBot, page: RankingPage, runner: Runner) -> RankingPage:
    """Show a page and wait for its ranking."""
    qtbot.addWidget(page)
    page.resize(1270, 668)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: not runner.busy, timeout=30_000)
    return page
