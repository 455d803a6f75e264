"""The windows of merging and history as the open file offers them: by menu, key and command palette."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import shown_dialog, shown_dialogs
from tests.views.endings import destroy
from tests.views.merge.two_laptops import TwoLaptops
from workbench.app import Urval
from workbench.views.history.history_dialog import HistoryDialog
from workbench.views.history.history_page import HistoryPage
from workbench.views.merge.conflicts_dialog import ConflictsDialog
from workbench.views.merge.merge_desk import MergeDesk
from workbench.views.settings import Settings


@pytest.fixture
def urval(qtbot: QtBot, look: QApplication, laptops: TwoLaptops) -> Iterator[Urval]:
    """The program, with no file open yet, on the lead's laptop."""
    laptops.world.merge(*laptops.handins)
    made = Urval(look, Settings.load())
    made.window.resize(1366, 728)
    made.window.show()
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    made._quit()
    destroy(made.window)


def test_conflicts_are_settled_from_the_go_menu_and_the_window_says_how_many(
    qtbot: QtBot, urval: Urval, laptops: TwoLaptops
) -> None:
    action = urval.window.action("go.conflicts")
    assert not action.isEnabled(), "no file is open"
    urval.open(laptops.world.lead)
    action.trigger()
    dialog = shown_dialog(ConflictsDialog)
    qtbot.waitUntil(lambda: dialog.is_loaded, timeout=10_000)
    dialog.take(1)
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.settle()
    assert urval.window.statusBar().currentMessage() == "1 conflict settled."
    assert urval.pages is not None
    assert urval.pages.file.is_lead


def test_what_goes_back_to_its_owner_asks_for_a_folder_and_writes_that_ones_hand_out_alone(
    qtbot: QtBot, urval: Urval, laptops: TwoLaptops, tmp_path: Path
) -> None:
    urval.open(laptops.world.lead)
    urval.window.action("go.merge").trigger()
    desk = urval.window.workspace.page("merge")
    assert isinstance(desk, MergeDesk)
    assert urval.pages is not None
    with qtbot.waitSignal(urval.pages.file.replaced, timeout=30_000):
        desk.files.handouts.write(tmp_path / "back", only=(laptops.world.reviewers[0],))
    assert [path.name for path in (tmp_path / "back").iterdir()] == ["Reviewer 1.review"]
    assert len(laptops.open_conflicts(tmp_path / "back" / "Reviewer 1.review")) == 3, "the owner sees them"


def test_the_review_page_is_built_ahead_only_when_no_job_has_the_file(
    qtbot: QtBot, urval: Urval, laptops: TwoLaptops
) -> None:
    urval.open(laptops.world.lead)
    pages = urval.pages
    assert pages is not None
    pages.file.set_aside()
    pages._rest.timeout.emit()
    assert "review" not in vars(pages)
    pages.file.take_up()
    qtbot.waitUntil(lambda: "review" in vars(pages), timeout=10_000)


def test_a_reviewer_has_the_merge_page_and_the_history_of_their_points(
    qtbot: QtBot, urval: Urval, laptops: TwoLaptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("URVAL_HOME", str(laptops.world.folder / "laptops" / "office"))
    urval.open(laptops.office)
    assert {"merge", "history"} <= set(urval.window.workspace.offered)
    assert urval.pages is not None
    urval.pages.show_application(laptops.world.applications[0])
    urval.pages.review.actions_by_name["review.history"].trigger()
    dialog = shown_dialog(HistoryDialog)
    qtbot.waitUntil(lambda: dialog.view.is_loaded, timeout=10_000)
    values = [dialog.view.model.index(row, 5).data() for row in range(dialog.view.model.rowCount())]
    assert values == ["The budget holds. Partners are named.", "2", "3"]
    dialog.reject()
    card = urval.pages.review.panel.cards[0]
    assert urval.pages.review.actions_by_name["review.history"] in card.actions()


def test_the_history_page_is_a_key_away_and_reads_again_after_the_file_has_changed(
    qtbot: QtBot, urval: Urval, laptops: TwoLaptops
) -> None:
    urval.open(laptops.world.lead)
    urval.window.action("go.history").trigger()
    page = urval.window.workspace.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.view.is_loaded, timeout=10_000)
    assert page.view.count > 0
    assert urval.window.focusWidget() is not None
    assert urval.close_file()
    assert shown_dialogs(HistoryDialog) == []
