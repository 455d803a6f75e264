"""Goes through a whole review in Swedish by keyboard alone and leaves a numbered picture of each step.

python resources/screenshots/session.py FOLDER     with a screen (or Xvfb), else without one

An application is read, evidenced on three criteria, scored on seven, commented and submitted; the keys go to whatever
has the focus, as a keyboard's do.
"""

import os
import sys
import tempfile
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.app import Urval, make_qapp
from workbench.cli import main as run_command
from workbench.demo.run import run_demo
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

SIZE = (1366, 768)
SETTLED = 500  # ms until a page is sharp
PASSAGES = 1500  # ms until passages are found in a document that was just opened

# Each step: what the picture is called, and what is pressed before it. A step of several words types the last one.
STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("inbox", ()),
    ("opened", ("Down", "Return")),
    ("scrolled", ("Space",)),
    ("passage", ("Home", "N")),
    ("evidence-1", ("E",)),
    ("scored-1", ("4",)),
    ("comment", ("C", "text:Väl förankrat i strategin, med beslut 2017.")),
    ("second-criterion", ("Esc", "Return")),
    ("evidence-2", ("N", "E", "3", "+")),
    ("evidence-3", ("Return", "N", "Shift+N", "E", "5")),
    ("scored-4", ("Return", "2")),
    ("undone", ("Ctrl+Z",)),
    ("redone", ("Ctrl+Y",)),
    ("all-scored", ("Return", "3", "Return", "4", "Return", "3")),
    ("evidence-again", ("Ctrl+1", "G")),
    ("keys", ("F1",)),
    ("palette", ("Esc", "Ctrl+K", "text:lämna")),
    ("read-as-text", ("Esc", "F7")),
    ("question", ("F7", "Ctrl+Return")),
    ("submitted", ("Return",)),
    ("back-in-the-inbox", ("Ctrl+Shift+I",)),
)


def main() -> None:
    """Go through the session and save the pictures."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["URVAL_HOME"] = str(Path(scratch) / "home")
        handout = _hand_out(Path(scratch))
        qapp = make_qapp()
        install_language(qapp, "sv")
        apply_theme(qapp, "light", 100)
        urval = Urval(qapp, Settings.load())
        urval.window.resize(*SIZE)
        urval.window.show()
        urval.open(handout)
        urval.window.activateWindow()
        _wait(PASSAGES)
        for number, (name, keys) in enumerate(STEPS, start=1):
            for key in keys:
                press(urval, key)
                _wait(PASSAGES if key == "N" else 60)
            _wait(SETTLED)
            _shown(urval).save(str(folder / f"{number:02}-{name}.png"))
        urval.close_file()


def _hand_out(folder: Path) -> Path:
    """Run the commands that a lead runs, on the demo's applications, and return the reviewer's file."""
    demo = run_demo(folder / "demo", applications=6, reviewers=2)
    lead, handouts = str(folder / "call.review"), str(folder / "handouts")
    for words in (
        ["new", lead, "--call", "s3-piloten-2018"],
        ["reviewers", lead, "--add", "Granskare Exempel <granskare@example.invalid>"],
        ["import", lead, str(demo.lead.parent / "applications")],
        ["handout", lead, handouts],
    ):
        run_command(words)
    return next(Path(handouts).glob("*.review"))


def press(urval: Urval, key: str) -> None:
    """Press a key with its modifiers, or type what follows "text:"."""
    if QApplication.focusWidget() is None:  # a bare X server has nobody to give the focus back after a dialog
        (QApplication.activeModalWidget() or urval.window).activateWindow()
        _wait(SETTLED)
    focused = QApplication.focusWidget()
    assert focused is not None, f"nothing has the focus before {key}"
    if key.startswith("text:"):
        for letter in key.removeprefix("text:"):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        return
    combined = QKeySequence.fromString(key)[0]
    QTest.keyClick(focused, combined.key(), combined.keyboardModifiers())


def _shown(urval: Urval) -> QPixmap:
    """Draw the window with the dialog over it, if there is one."""
    picture = urval.window.grab()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.render(picture, (urval.window.rect().center() - dialog.rect().center()))
    return picture


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
