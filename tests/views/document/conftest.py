"""The real worker with documents to open, and the widgets that show them."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import HandDrivenClient, add_documents, shown_panel, shown_view
from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.page_view import PageView
from workbench.views.settings import Settings


@pytest.fixture(scope="session")
def client() -> Iterator[DocumentClient]:
    with DocumentClient() as made:
        add_documents(made)
        yield made


@pytest.fixture
def own_client() -> Iterator[DocumentClient]:
    """A client of one's own, for tests that kill its worker."""
    with DocumentClient() as made:
        add_documents(made)
        yield made


@pytest.fixture
def keys(tmp_path: Path) -> KeyMap:
    return KeyMap(Settings(tmp_path / "settings.ini"))


@pytest.fixture
def view(qtbot: QtBot, client: DocumentClient) -> PageView:
    return shown_view(qtbot, client, "text")


@pytest.fixture
def panel(qtbot: QtBot, client: DocumentClient, keys: KeyMap) -> DocumentPanel:
    return shown_panel(qtbot, client, keys)


@pytest.fixture
def hand_driven() -> HandDrivenClient:
    return HandDrivenClient()
