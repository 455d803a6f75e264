"""A reviewer's own copy of a real file, and the review page on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import make_handout
from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.review.review_page import ReviewPage
from workbench.views.runner import Runner
from workbench.views.settings import Settings


@pytest.fixture(scope="session")
def handout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the lead sends to Reviewer One; made once, copied by each test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(tmp_path_factory.mktemp("lead-home")))
        return make_handout(tmp_path_factory.mktemp("lead"))


@pytest.fixture(scope="session")
def documents() -> Iterator[DocumentClient]:
    """The real PDF worker, one for all tests."""
    with DocumentClient() as client:
        yield client


@pytest.fixture
def open_file(handout: Path, documents: DocumentClient, tmp_path: Path) -> Iterator[OpenFile]:
    """The reviewer's copy, open on the reviewer's computer."""
    path = tmp_path / "mine.review"
    shutil.copyfile(handout, path)
    file = OpenFile(path, documents)
    yield file
    file.set_aside()


@pytest.fixture
def numbers(open_file: OpenFile) -> dict[int, str]:
    """The applications' ids by their numbers."""
    from workbench.models.reviewing import inbox

    return {row.number: row.id for row in inbox(open_file.file, reviewer=None)}


@pytest.fixture
def page(
    look: QApplication,
    qtbot: QtBot,
    open_file: OpenFile,
    keys: KeyMap,
    settings: Settings,
    runner: Runner,
    numbers: dict[int, str],
) -> ReviewPage:
    """The review page at application 1, as large as it is in a window of 1366 × 768, with the focus on the document."""
    made = ReviewPage(open_file, keys, settings=settings, runner=runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.show_application(numbers[1])
    made.document_panel.setFocus()
    qtbot.waitUntil(lambda: made.document_panel.view.pages > 0, timeout=20_000)
    return made
