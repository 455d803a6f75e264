"""A window without a screen, with its own settings folder, in English and the light theme."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

FOLDER = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass the one thing that the offscreen platform always complains of when a window is shown."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


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
    window.hide()
    window.deleteLater()
