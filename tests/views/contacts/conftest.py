"""A lead's file with five applications, and the contacts page that shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.ranking.lead_file import make_lead_file
from workbench.documents.client import DocumentClient
from workbench.views.contacts.contacts_page import ContactsPage
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


@pytest.fixture
def open_file(tmp_path: Path) -> Iterator[OpenFile]:
    """Five applications, nothing said yet."""
    with DocumentClient() as documents:
        shared = OpenFile(make_lead_file(tmp_path / "lead.review"), documents)
        yield shared
        shared.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, keys: KeyMap, runner: Runner) -> ContactsPage:
    """The page as large as it is in a window of 1366 × 768, read."""
    made = ContactsPage(open_file, runner, keys)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.entered()
    wait(qtbot, made)
    return made


def wait(qtbot: QtBot, page: ContactsPage) -> None:
    """Until the page shows the file as it is now."""
    qtbot.waitUntil(lambda: page.desk.facts is not None and page.desk.is_loaded, timeout=10_000)
