"""The inbox on a reviewer's own copy of a real file."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.review.conftest import documents, handout, numbers, open_file
from workbench.views.inbox.inbox_page import InboxPage
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner

__all__ = ["documents", "handout", "numbers", "open_file"]


@pytest.fixture
def page(look: QApplication, qtbot: QtBot, open_file: OpenFile, keys: KeyMap, runner: Runner) -> Iterator[InboxPage]:
    """The inbox as large as it is in a window of 1366 × 768, with the focus in the list."""
    made = InboxPage(open_file, keys, runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.entered()
    yield made
    made.text_search.stop()
