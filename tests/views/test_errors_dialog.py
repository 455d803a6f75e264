import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog, shown_dialogs
from workbench.errors import InputRefusedError
from workbench.views.errors_dialog import BugDialog, ExceptionHook, show_error
from workbench.views.main_window import MainWindow
from workbench.views.runner import StoppedByBugError


@pytest.fixture
def hook(qapp: QApplication) -> Iterator[ExceptionHook]:
    before = sys.excepthook, threading.excepthook
    hook = ExceptionHook()
    hook.install()
    yield hook
    sys.excepthook, threading.excepthook = before


def test_a_known_error_is_its_sentence_and_a_bug_its_traceback(window: MainWindow, qtbot: QtBot) -> None:
    show_error(window, InputRefusedError("The file is <b>damaged</b>."))
    box = shown_dialog(QMessageBox)
    assert box.text() == "The file is <b>damaged</b>."
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()
    show_error(window, _bug())
    dialog = shown_dialog(BugDialog)
    assert "ZeroDivisionError" in dialog.report
    assert "PySide6" in dialog.report
    assert_accessible(dialog)
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report
    dialog.close()


def test_a_bug_that_was_shown_already_is_not_shown_twice(window: MainWindow) -> None:
    show_error(window, StoppedByBugError("stopped"))
    assert not window.findChildren(QDialog)


def test_an_exception_in_a_slot_reaches_the_user(
    window: MainWindow, hook: ExceptionHook, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    qtbot.waitUntil(lambda: shown_dialogs(BugDialog) != [])
    assert "ZeroDivisionError" in capsys.readouterr().err
    shown_dialog(BugDialog).close()


def test_an_exception_in_a_thread_reaches_the_user(
    window: MainWindow, hook: ExceptionHook, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown_dialogs(BugDialog) != [])
    assert "ZeroDivisionError" in capsys.readouterr().err
    shown_dialog(BugDialog).close()


def _bug() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018 - raised for its traceback
    except ZeroDivisionError as error:
        return error
    raise AssertionError
