"""A lead's file without applications, and a folder of real PDFs to import."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.ranking.lead_file import make_lead_file
from tests.views.review.review_file import pdf
from workbench.documents.client import DocumentClient
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.setup.setup_page import SetupPage


@pytest.fixture
def open_file(tmp_path: Path) -> Iterator[OpenFile]:
    """A lead's file with reviewers and no applications."""
    with DocumentClient() as documents:
        file = OpenFile(make_lead_file(tmp_path / "lead.review", applications=0), documents)
        yield file
        file.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> SetupPage:
    """The setup page as large as it is in a window of 1366 × 768."""
    made = SetupPage(open_file, runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """A folder with two applications, a letter for the first, a damaged file, a copy and a text file."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "01 Klusterexempel Nord.pdf").write_bytes(pdf("Klusterexempel Nord", 2))
    (folder / "02 Provkluster Syd.pdf").write_bytes(pdf("Provkluster Syd", 2))
    (folder / "03 Mallkluster.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (folder / "Klusterexempel Nord rekommendation.pdf").write_bytes(pdf("Rekommendation", 1))
    (folder / "copy of 02.pdf").write_bytes((folder / "02 Provkluster Syd.pdf").read_bytes())
    (folder / "notes.txt").write_text("no PDF")
    return folder
