"""A lead's file with three reviewers and five applications, and the people page that shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.ranking.lead_file import make_lead_file
from workbench.documents.client import DocumentClient
from workbench.models.entities import Application, Reviewer
from workbench.models.file import open_review_file
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.people.people_page import PeoplePage
from workbench.views.runner import Runner


@pytest.fixture
def open_file(tmp_path: Path) -> Iterator[OpenFile]:
    """The first reviewer works where the second applicant does."""
    path = make_lead_file(tmp_path / "lead.review")
    with open_review_file(path) as file, file.transaction() as session:
        first = next(each for each in session.query(Reviewer) if each.name == "Reviewer One")
        first.organisation = "Applicant 2"
        first.mail = "one@example.org"
        session.query(Application).filter_by(number=3).one().sender = "someone@example.com"
    with DocumentClient() as documents:
        shared = OpenFile(path, documents)
        yield shared
        shared.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, keys: KeyMap, runner: Runner) -> PeoplePage:
    """The page as large as it is in a window of 1366 × 768, read."""
    made = PeoplePage(open_file, runner, keys)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.entered()
    wait(qtbot, made)
    return made


def wait(qtbot: QtBot, page: PeoplePage) -> None:
    """Until the page shows the file as it is now."""
    qtbot.waitUntil(lambda: page.desk.facts is not None and page.desk.is_loaded, timeout=10_000)
