"""Walks every page that the workspace offers and every dialog that they open, as people who see or hear little do.

Pages are asked of the workspace, and dialogs are found by pressing whatever promises one with "…": what is added later
is walked too.
"""

import gc
import re
from collections import Counter
from collections.abc import Iterator
from itertools import cycle, islice
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.views.accessibility import (
    assert_accessible,
    clashing_letters,
    cut_texts,
    invisible_focus,
    shown_dialogs,
    shown_texts,
)
from tests.views.endings import destroy
from workbench.app import Urval
from workbench.demo.run import Demo, run_demo
from workbench.paths import resources
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

PLACE = re.compile(r"%[\dn]")
WORD = re.compile(r"[^\W\d_]{4}")
SETTLED = 400  # ms until what a page reads in the background is there


class SwedishTexts:
    """Knows the program's Swedish texts, values filled in or not, that are not English ones too."""

    def __init__(self) -> None:
        messages = ElementTree.parse(resources() / "translations" / "urval_sv.ts").iter("message")
        pairs = [(message.findtext("source", ""), message.find("translation")) for message in messages]
        english = {source for source, _ in pairs}
        swedish = {text for _, found in pairs if found is not None for text in _forms(found)} - english
        self._patterns = [_pattern(text) for text in swedish if WORD.search(PLACE.sub("", text))]

    def __contains__(self, text: str) -> bool:
        return any(pattern.fullmatch(text) for pattern in self._patterns)


def _forms(translation: ElementTree.Element) -> list[str]:
    return [found.text or "" for found in (translation, *translation.iter("numerusform"))]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".+".join(re.escape(part) for part in PLACE.split(text)), re.DOTALL)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A small finished call, with the lead's and the reviewers' keys on this computer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(tmp_path_factory.mktemp("demo-home")))
        yield run_demo(tmp_path_factory.mktemp("every") / "demo", applications=5, reviewers=3)


@pytest.fixture(params=["lead", "reviewer"])
def urval(
    request: pytest.FixtureRequest, demo: Demo, look: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Urval]:
    """The window of a lead or a reviewer, as large as a small screen."""
    made = Urval(look, Settings.load())
    made.window.resize(1366, 768)
    made.window.show()
    made.open(demo.lead if request.param == "lead" else min(demo.handouts.glob("[!.]*.review")))
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    for dialog in shown_dialogs(QDialog):
        dialog.close()
    made.close_file()
    made._quit()
    made.window.close()
    destroy(made.window)


def pages(urval: Urval) -> Iterator[str]:
    """Show each page in turn and yield its id when it has come to rest."""
    for page_id in urval.window.workspace.offered:
        urval.window.show_page(page_id)
        rest()
        yield page_id


def rest(milliseconds: int = SETTLED) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


def still_cut(dialog: QDialog) -> list[str]:
    """What is cut once the dialog has come to rest: what it reads in the background may still change its texts."""
    for _ in range(20):
        if not cut_texts(dialog):
            return []
        rest(50)
    return cut_texts(dialog)


def promises(urval: Urval) -> list[QAction | QAbstractButton]:
    """What opens a dialog: by its text's dots, in the menus and on the page."""
    page = urval.window.workspace.current_widget()
    assert page is not None
    actions = [action for menu in urval.window.menuBar().actions() for action in _leaves(menu)]
    found: list[QAction | QAbstractButton] = [each for each in actions if each.isEnabled() and each.isVisible()]
    found += [each for each in page.findChildren(QAbstractButton) if each.isEnabled() and each.isVisible()]
    return [urval.window.menus.about, *(each for each in found if each.text().split("\t")[0].endswith("…"))]


def _leaves(action: QAction) -> Iterator[QAction]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from _leaves(each)
    else:
        yield action


def opened_by(promise: QAction | QAbstractButton) -> list[QDialog]:
    """Do what promises a dialog, and return the program's own dialogs that came."""
    if isinstance(promise, QAction):
        promise.trigger()
    else:
        promise.click()
    for _ in range(3):  # shown, filled, and laid out for what it was filled with
        QApplication.processEvents()
    return shown_dialogs(QDialog)


@pytest.mark.usefixtures("urval")
def test_every_page_can_be_used_by_keyboard_and_screen_reader(urval: Urval) -> None:
    for _page_id in pages(urval):
        assert_accessible(urval.window)


def test_the_focus_is_seen_at_every_stop_of_every_page(urval: Urval) -> None:
    unseen = {page_id: invisible_focus(urval.window) for page_id in pages(urval)}
    assert {page_id: stops for page_id, stops in unseen.items() if stops} == {}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_text_of_any_page_is_cut_at_any_size(urval: Urval, look: QApplication, language: str) -> None:
    install_language(look, language)  # type: ignore[arg-type] # the names come from a tuple
    cut = {}
    for percent in (100, 200):
        apply_theme(look, "high_contrast", percent)
        for page_id in pages(urval):
            cut[page_id, percent] = cut_texts(urval.window)
    assert {at: texts for at, texts in cut.items() if texts} == {}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_alt_and_a_letter_go_to_one_place_only(urval: Urval, look: QApplication, language: str) -> None:
    install_language(look, language)  # type: ignore[arg-type] # the names come from a tuple
    clashes = {page_id: clashing_letters(urval.window) for page_id in pages(urval)}
    assert {page_id: letters for page_id, letters in clashes.items() if letters} == {}


def test_a_switch_of_language_leaves_nothing_behind(urval: Urval, look: QApplication) -> None:
    assert urval.pages is not None
    path = urval.pages.file.path
    install_language(look, "sv")
    for _page_id in pages(urval):
        pass  # each is built and has written its texts in Swedish
    install_language(look, "en")
    switched = {page_id: shown_texts(urval.window) for page_id in pages(urval)}
    urval.open(path)
    anew = {page_id: shown_texts(urval.window) for page_id in pages(urval)}
    swedish = SwedishTexts()
    left = {page_id: [text for text in switched[page_id] - anew[page_id] if text in swedish] for page_id in anew}
    assert {page_id: texts for page_id, texts in left.items() if texts} == {}


def test_every_dialog_can_be_used_and_read_at_200_percent_in_swedish(urval: Urval, look: QApplication) -> None:
    install_language(look, "sv")
    apply_theme(look, "dark", 200)
    faults = {}
    walked = set()
    for page_id in pages(urval):
        for promise in promises(urval):
            name = promise.text()
            for dialog in opened_by(promise):
                if isinstance(dialog, QFileDialog):
                    dialog.close()  # Qt's own
                    continue
                walked.add(type(dialog).__name__)
                assert_accessible(dialog)
                if found := [*still_cut(dialog), *map(str, clashing_letters(dialog).items())]:
                    faults[page_id, name] = found
                assert dialog.width() <= 1366, name
                dialog.close()
            QApplication.processEvents()
    assert faults == {}
    assert walked >= {"AboutDialog", "KeySheetDialog", "CommandPalette", "NewCallDialog"}


def test_file_after_file_leaves_no_page_behind(urval: Urval, demo: Demo, look: QApplication) -> None:
    looks = cycle((("light", 100), ("dark", 150), ("high_contrast", 200)))
    languages = cycle(("sv", "en"))
    left: list[Counter[str]] = []
    for path in islice(cycle((demo.lead, *sorted(demo.handouts.glob("[!.]*.review"))[:1])), 6):
        urval.open(path)
        for page_id in urval.window.workspace.offered:
            urval.window.show_page(page_id)
            rest(20)  # so that pages are left in the midst of what they read
            for _ in range(3):
                QTest.keyClick(QApplication.focusWidget() or urval.window, Qt.Key.Key_Tab)
        apply_theme(look, *next(looks))  # type: ignore[arg-type] # the names come from a tuple
        install_language(look, next(languages))  # type: ignore[arg-type] # the names come from a tuple
        urval.close_file()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        left.append(Counter(type(widget).__name__ for widget in QApplication.allWidgets()))
    assert left[-2:] == left[2:4], "the third time round as many widgets are left as the second time"
