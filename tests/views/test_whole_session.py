"""A reviewer's session from the opened hand-out to the submitted review, by keyboard alone, and what a kill leaves."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import PROJECT
from tests.views.accessibility import shown_dialog
from tests.views.endings import destroy
from workbench.app import Urval
from workbench.cli import main
from workbench.models.file import open_review_file
from workbench.models.state import state_of
from workbench.models.verify import verify
from workbench.views.review.submit_question import SubmitQuestion
from workbench.views.settings import Settings


@pytest.fixture
def handout(tmp_path: Path) -> Path:
    """A reviewer's file of one application, made by the commands that a lead runs."""
    lead, received, folder = tmp_path / "lead.review", tmp_path / "received", tmp_path / "handouts"
    received.mkdir()
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "Ansökan från Exempelkluster Nord")
        document.save(received / "Exempelkluster Nord.pdf")
    for words in (
        ["new", lead, "--call", "s3-piloten-2018"],
        ["reviewers", lead, "--add", "Reviewer One <one@example.invalid>"],
        ["import", lead, received],
        ["handout", lead, folder],
    ):
        assert main([str(word) for word in words]) == 0
    (path,) = folder.glob("*.review")
    return path


@pytest.fixture
def urval(qtbot: QtBot, qapp: QApplication, handout: Path) -> Iterator[Urval]:
    made = Urval(qapp, Settings.load())
    made.window.resize(1366, 728)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open(handout)
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made.close_file()
    made.window.close()
    destroy(made.window)


def press(*keys: Qt.Key | str) -> None:
    """Type on whatever has the focus, as a keyboard does."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, Qt.Key):
            QTest.keyClick(focused, key)
            continue
        for letter in key:
            if letter.isascii():
                QTest.keyClicks(focused, letter)
            else:  # QTest types ASCII only
                typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused, typed)


def read_state(path: Path) -> dict[str, Any]:
    with open_review_file(path, write=False) as file:
        return state_of(file)


def test_a_whole_review_by_keyboard_alone_is_in_the_state_exactly(qtbot: QtBot, urval: Urval, handout: Path) -> None:
    assert urval.pages is not None
    press(Qt.Key.Key_Return)  # opens the first application of the list
    review = urval.pages.review
    qtbot.waitUntil(review.isVisible)
    for number in range(1, 8):
        press(str(number % 6), Qt.Key.Key_C)
        press(f"Skäl {number}, med 5 siffror i.", Qt.Key.Key_Escape)
        if number < 7:
            press(Qt.Key.Key_Return)
    review.flush()
    with open_review_file(handout, write=False) as file:
        (draft,) = state_of(file)["reviews"]
    assert draft["status"] == "draft"
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    question = shown_dialog(SubmitQuestion)
    qtbot.waitUntil(lambda: question.isAncestorOf(QApplication.focusWidget() or review))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_state(handout)["reviews"][0]["status"] == "submitted")
    urval.close_file()
    (found,) = read_state(handout)["reviews"]
    assert {code: (score["points"], score["comment"]) for code, score in found["scores"].items()} == {
        code: (str(Decimal(number % 6)), f"Skäl {number}, med 5 siffror i.")
        for number, code in enumerate(
            ("REGION", "ESTABLISHED", "FIRMS", "DIRECTION", "HELIX", "SUSTAIN", "RESULTS"), start=1
        )
    }
    assert verify(handout).problems == ()


def test_three_criteria_get_evidence_by_keyboard_alone(qtbot: QtBot, urval: Urval, handout: Path) -> None:
    assert urval.pages is not None
    press(Qt.Key.Key_Return)
    review = urval.pages.review
    view = review.document_panel.view
    qtbot.waitUntil(lambda: view.pages > 0 and view.document != "", timeout=20_000)
    for number in range(1, 4):
        qtbot.waitUntil(lambda: view._text_of(0) is not None, timeout=20_000)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)  # the text of the page
        assert review.document_panel.selected_quote() is not None
        press("e", str(number), Qt.Key.Key_Return)
    urval.close_file()
    (found,) = read_state(handout)["reviews"]
    evidenced = {code: len(score["evidence"]) for code, score in found["scores"].items() if score["evidence"]}
    assert evidenced == {"REGION": 1, "ESTABLISHED": 1, "FIRMS": 1}


_TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from workbench.app import Urval, make_qapp
from workbench.views.review.submit_question import SubmitQuestion
from workbench.views.settings import Settings

qapp = make_qapp()
urval = Urval(qapp, Settings.load())
urval.window.show()
urval.open(Path(sys.argv[1]))
urval.window.activateWindow()
assert QTest.qWaitForWindowActive(urval.window)
urval.pages.show_application(urval.pages.inbox.model.rows[0].id)
focused = lambda: QApplication.focusWidget() or urval.pages.review
QTest.keyClicks(focused(), "4")
QTest.keyClick(focused(), Qt.Key.Key_C)
QTest.keyClicks(focused(), "Not lost")
print("typed", flush=True)
qapp.exec()
"""


def test_a_killed_window_has_lost_nothing_older_than_half_a_second(handout: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(handout)], cwd=PROJECT, env=environment, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"typed\n"
        time.sleep(0.5)  # the promise itself: what is older than this is on the disk
        window.send_signal(signal.SIGKILL)
    (found,) = read_state(handout)["reviews"]
    score = found["scores"]["REGION"]
    assert (score["points"], score["comment"]) == ("4", "Not lost")
    open_review_file(handout).close()
    assert verify(handout).problems == ()


def test_a_key_is_durable_at_once(handout: Path) -> None:
    script = _TYPING.replace("QTest.keyClick(focused(), Qt.Key.Key_C)", 'print("typed", flush=True); qapp.exec()')
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script, str(handout)], cwd=PROJECT, env=environment, stdout=subprocess.PIPE
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"typed\n"
        window.send_signal(signal.SIGKILL)
    assert json.dumps(read_state(handout)["reviews"][0]["scores"]["REGION"]["points"]) == '"4"'
