"""The composition root: from a command line to a window with a review file in it."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workbench import __version__
from workbench.errors import InputRefusedError, UrvalError
from workbench.views.errors_dialog import ExceptionHook, show_error
from workbench.views.icons import app_icon
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.runner import Runner
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


def run_window(path: Path | None) -> int:
    """Show the window, open ``path`` in it if given, and return the exit code when it is closed."""
    qapp = make_qapp()
    settings = Settings.load()
    install_language(qapp, settings.language)
    apply_theme(qapp, settings.theme, settings.text_percent)
    ExceptionHook(qapp).install()
    runner = Runner(qapp)
    qapp.aboutToQuit.connect(runner.shutdown)
    window = MainWindow(settings, KeyMap(settings))
    window.file_chosen.connect(lambda chosen: try_to_open(window, chosen))
    window.close_file_requested.connect(lambda: close_review_file(window))
    window.show()
    if path is not None:
        # After the first paint: what opens a file imports SQLAlchemy, and the window should not wait for that.
        QTimer.singleShot(0, lambda: try_to_open(window, path))
    return qapp.exec()


def make_qapp() -> QApplication:
    """Return the Qt application, named and ready for screens of any density."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qapp = QApplication(sys.argv[:1])
    qapp.setApplicationName("Urval")
    qapp.setApplicationVersion(__version__)
    qapp.setDesktopFileName("urval")
    qapp.setWindowIcon(app_icon())
    return qapp


def try_to_open(window: MainWindow, path: Path) -> None:
    """Open a review file, or show the sentence that says why not."""
    try:
        open_review_file(window, path)
    except UrvalError as refused:
        show_error(window, refused)


def open_review_file(window: MainWindow, path: Path) -> None:
    """Open ``path`` and show its pages; raises ``UrvalError`` with the reason where that can't be done."""
    raise InputRefusedError(f"{path.name} can't be shown yet.")


def close_review_file(window: MainWindow) -> None:
    """Close the open file and go back to the start page."""
    window.remove_pages()
    window.show_start()
