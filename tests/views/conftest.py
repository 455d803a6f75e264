"""A window without a screen, with its own settings folder, in English and the light theme."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.views.endings import destroy
from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.runner import Runner
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


@pytest.fixture(autouse=True)
def garbage_on_the_gui_thread() -> Iterator[None]:
    """Collect garbage here only, as the program does: a worker's thread would destroy widgets that it holds."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """Show the light theme in English, and give back the plain application afterwards."""
    locale = QLocale()
    install_language(qapp, "en")
    apply_theme(qapp, "light", 100)
    yield qapp
    install_language(qapp, "en")
    for translator in qapp.findChildren(QTranslator):  # tests that don't ask for this fixture see the texts of the code
        qapp.removeTranslator(translator)
    apply_theme(qapp, "light", 100)
    QLocale.setDefault(locale)


@pytest.fixture
def runner(look: QApplication) -> Iterator[Runner]:
    """Background work that is over when the test is."""
    made = Runner()
    yield made
    made.shutdown()


@pytest.fixture
def documents() -> Iterator[DocumentClient]:
    """The PDF worker's client; nothing starts the worker here."""
    with DocumentClient() as client:
        yield client


@pytest.fixture
def settings() -> Settings:
    """The settings of a new user."""
    return Settings.load()


@pytest.fixture
def keys(settings: Settings) -> KeyMap:
    """The key map of a new user."""
    return KeyMap(settings)


@pytest.fixture
def window(look: QApplication, settings: Settings, keys: KeyMap) -> Iterator[MainWindow]:
    """The main window at its start page, shown."""
    window = MainWindow(settings, keys)
    window.resize(1366, 728)
    window.show()
    yield window
    destroy(window)
