"""What makes pictures of the real window: the platform, the window's size, hands that press real keys, and waiting.

Import this before Qt: without a screen it chooses the platform that needs none.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QWidget

SIZE = (1366, 768)
PATIENCE = 30_000  # ms until something that was asked for must have come

DialogT = TypeVar("DialogT", bound=QDialog)


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


def wait_for(what: str, is_so: Callable[[], object]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: it never came, and ``what`` says what.
    """
    timer = QElapsedTimer()
    timer.start()
    while not is_so():
        if timer.hasExpired(PATIENCE):
            raise TimeoutError(f"waited in vain for {what}")
        wait(20)


def dialog(kind: type[DialogT]) -> DialogT:
    """Return the dialog of a kind that has come up, once it has the keys."""

    def found() -> list[DialogT]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    wait_for(kind.__name__, found)
    (shown,) = found()
    shown.activateWindow()
    wait_for(f"{kind.__name__} to be active", lambda: QApplication.activeWindow() is shown)
    return shown


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys, one after the other, where the focus is."""
    for key in keys:
        QTest.keyClick(_focused(), key, modifiers)


def write(text: str) -> None:
    """Write a text where the focus is, as an input method does: QTest's keys are ASCII."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_focused(), event)


def write_into(widget: QWidget, text: str) -> None:
    """Replace what stands in a field."""
    widget.setFocus()
    press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    write(text)


def click(button: QAbstractButton | None) -> None:
    """Click a button, or tick a box: its left edge is its own, however wide the layout makes it."""
    assert button is not None
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.height() // 2, button.height() // 2))


def choose(path: Path) -> None:
    """Answer the file dialog that has come up."""
    asked = dialog(QFileDialog)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(path))
    asked.accept()
    wait_for("the file dialog to go", lambda: not asked.isVisible())


def come_back(window: QWidget) -> None:
    """Give the keys back to a window after a dialog; without a window manager nobody else does."""
    wait_for("dialogs to go", lambda: not isinstance(QApplication.activeModalWidget(), QDialog))
    window.activateWindow()
    wait_for("the window to be active", window.isActiveWindow)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    return focused
