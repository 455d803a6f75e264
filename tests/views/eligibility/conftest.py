"""A lead's file with three applications that rules have much to say of, and the page that shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.intake import mailbox_for_tests as made
from tests.views.ranking.lead_file import make_lead_file
from workbench.documents.client import DocumentClient
from workbench.intake.applications import import_applications
from workbench.views.eligibility.eligibility_page import EligibilityPage
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


@pytest.fixture
def open_file(tmp_path: Path) -> Iterator[OpenFile]:
    """Three applications by mail: an over-long one, one without recommendation, one that came late."""
    path = make_lead_file(tmp_path / "lead.review", applications=0)
    folder = tmp_path / "mail"
    folder.mkdir()
    for mail in made.mails():
        if mail.number in (7, 9, 11):
            (folder / f"{mail.number}.eml").write_bytes(made.gmail(mail))
    import_applications(path, [folder])
    with DocumentClient() as documents:
        file = OpenFile(path, documents)
        yield file
        file.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, keys: KeyMap, runner: Runner) -> EligibilityPage:
    """The page as large as it is in a window of 1366 × 768, evaluated."""
    made_page = EligibilityPage(open_file, keys, runner)
    qtbot.addWidget(made_page)
    made_page.resize(1270, 668)
    made_page.show()
    made_page.activateWindow()
    qtbot.waitExposed(made_page)
    made_page.entered()
    qtbot.waitUntil(lambda: made_page.model.rowCount() == 3, timeout=30_000)
    return made_page
