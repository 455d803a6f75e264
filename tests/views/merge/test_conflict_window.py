from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.merge.world import points_of, query, sha256
from tests.views.accessibility import assert_accessible, shown_dialog
from tests.views.merge.two_laptops import HOME_TEXT, OFFICE_TEXT, TwoLaptops
from workbench.documents.client import DocumentClient
from workbench.models.conflicts import Choice, Conflict, settle
from workbench.models.state import state_of
from workbench.views.keys import KeyMap
from workbench.views.merge.conflicts_dialog import ConflictsDialog
from workbench.views.merge.edit_value_dialog import EditValueDialog
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

Opener = Callable[[OpenFile], ConflictsDialog]


@pytest.fixture
def open_window(qtbot: QtBot, runner: Runner, keys: KeyMap) -> Opener:
    def open_it(file: OpenFile) -> ConflictsDialog:
        dialog = ConflictsDialog(file, runner, keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.resize(1200, 680)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.is_loaded, timeout=10_000)
        return dialog

    return open_it


@pytest.fixture
def window(open_window: Opener, lead_file: OpenFile) -> ConflictsDialog:
    """The conflicts as the lead sees them."""
    return open_window(lead_file)


@pytest.fixture
def own_file(laptops: TwoLaptops, documents: DocumentClient, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenFile]:
    """The reviewer's file at the office, with the work from home merged into it."""
    world = laptops.world
    world.merge(laptops.handins[1], into=laptops.office, on="office", accept_new_devices=False)
    monkeypatch.setenv("URVAL_HOME", str(world.folder / "laptops" / "office"))
    file = OpenFile(laptops.office, documents)
    yield file
    file.set_aside()


def settled(qtbot: QtBot, window: ConflictsDialog) -> None:
    """Press Settle and wait until it is done."""
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.settle_button.click()


def names(window: ConflictsDialog) -> list[str]:
    return [window.model.index(row, 0).data() for row in range(window.model.rowCount())]


def decisions(window: ConflictsDialog) -> list[str]:
    return [window.model.index(row, 2).data() for row in range(window.model.rowCount())]


def current(window: ConflictsDialog) -> Conflict:
    found = window.current()
    assert found is not None
    return found


def test_each_conflict_is_listed_with_what_all_grew_from_and_every_value_with_its_origin(
    window: ConflictsDialog,
) -> None:
    assert sorted(names(window)) == ["Comment", "Points", "Points"]
    assert window.note.text().startswith("3 conflicts are open.")
    assert window.note.text().endswith("2 of them can change the ranking.")
    window.table.selectRow(names(window).index("Points"))
    assert window.detail.base.text() == "They grew from: 3"
    assert [card.value.accessibleName().split(": ")[1] for card in window.detail.cards] in (["2", "5"], ["5", "2"])
    origins = sorted(card.origin.text() for card in window.detail.cards)
    assert all(origin.startswith("Reviewer 1, ") and ", device " in origin for origin in origins)
    assert sorted(origin.rpartition("from ")[2] for origin in origins) == ["home.review", "office.review"]
    assert "which stays as it was written" in window.detail.owner.text()


def test_texts_are_compared_word_by_word_with_underline_and_strike_and_in_words(window: ConflictsDialog) -> None:
    window.table.selectRow(names(window).index("Comment"))
    first, second = window.detail.cards
    assert "underline" not in first.value.text()
    html = second.value.text()
    assert "text-decoration: underline" in html
    assert "text-decoration: line-through" in html
    assert "removed: " in second.value.accessibleDescription()
    assert "added: " in second.value.accessibleDescription()


def test_cancel_leaves_nothing_half_resolved(window: ConflictsDialog, lead_file: OpenFile, laptops: TwoLaptops) -> None:
    """Scenario 50."""
    before, state = sha256(lead_file.path), state_of(lead_file.file)["state_hash"]
    QTest.keyClick(window.table, Qt.Key.Key_1)
    QTest.keyClick(window.table, Qt.Key.Key_2)
    assert window.progress.text() == "2 of 3 decided"
    QTest.keyClick(window.table, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert sha256(lead_file.path) == before
    assert state_of(lead_file.file)["state_hash"] == state
    assert len(laptops.open_conflicts(lead_file.path)) == 3


def test_a_lead_settles_some_by_digit_keys_and_the_review_stays_as_it_was_written(
    qtbot: QtBot, window: ConflictsDialog, lead_file: OpenFile, laptops: TwoLaptops
) -> None:
    revisions = query(lead_file.path, "SELECT count(*) FROM revision WHERE entity = 'score'")
    window.table.selectRow(names(window).index("Points"))
    wanted = next(n for n, side in enumerate(current(window).sides, start=1) if side.value["points"] == "5")
    QTest.keyClick(window.table, Qt.Key(Qt.Key.Key_0 + wanted))
    assert "5" in decisions(window)
    settled(qtbot, window)
    assert len(laptops.open_conflicts(lead_file.path)) == 2
    assert query(lead_file.path, "SELECT count(*) FROM revision WHERE entity = 'score'") == revisions
    assert "5" in points_of(state_of(lead_file.file))


def test_after_a_decision_the_next_undecided_conflict_is_shown(window: ConflictsDialog) -> None:
    QTest.keyClick(window.table, Qt.Key.Key_1)
    assert window.table.currentIndex().row() == 1
    QTest.keyClick(window.table, Qt.Key.Key_K)
    QTest.keyClick(window.table, Qt.Key.Key_Backspace)
    assert decisions(window)[0] == "Not decided"
    assert not window.settle_button.isEnabled()


def test_all_that_remain_are_decided_after_a_question_that_names_them(window: ConflictsDialog) -> None:
    QTest.keyClick(window.table, Qt.Key.Key_1)
    QTest.keyClick(window.table, Qt.Key.Key_N)
    question = shown_dialog(NamesDialog)
    assert question.list.count() == 2
    assert all("Reviewer 1" in question.list.item(row).text() for row in range(2))
    assert_accessible(question)
    question.reject()
    assert window.progress.text() == "1 of 3 decided"
    QTest.keyClick(window.table, Qt.Key.Key_N)
    shown_dialog(NamesDialog).confirm.click()
    assert window.progress.text() == "3 of 3 decided"


def test_all_that_remain_take_what_one_device_wrote(
    qtbot: QtBot, window: ConflictsDialog, lead_file: OpenFile, laptops: TwoLaptops
) -> None:
    menu = window.all_button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 3, "the newest, and each of two devices"
    device = laptops.world.device("office", laptops.world.reviewers[0]).id
    window.ask_for_all(device, "those from the office")
    shown_dialog(NamesDialog).confirm.click()
    settled(qtbot, window)
    assert laptops.open_conflicts(lead_file.path) == ()
    (review,) = [each for each in state_of(lead_file.file)["reviews"] if each["status"] and _comments(each)]
    assert _comments(review) == [OFFICE_TEXT]


def _comments(review: dict[str, object]) -> list[str]:
    scores = review["scores"]
    assert isinstance(scores, dict)
    return [score["comment"] for score in scores.values() if score["comment"]]


def test_a_conflict_goes_back_to_its_owner_and_stays_open(
    qtbot: QtBot, window: ConflictsDialog, lead_file: OpenFile, laptops: TwoLaptops
) -> None:
    QTest.keyClick(window.table, Qt.Key.Key_S)
    assert decisions(window)[0] == "Back to Reviewer 1"
    with qtbot.waitSignal(window.sent_back, timeout=10_000) as sent:
        window.settle_button.click()
    assert sent.args == [(laptops.world.reviewers[0],)]
    assert len(laptops.open_conflicts(lead_file.path)) == 3


def test_the_owner_keeps_both_texts_or_writes_another_value(
    qtbot: QtBot, open_window: Opener, own_file: OpenFile, laptops: TwoLaptops
) -> None:
    window = open_window(own_file)
    assert "This is yours" in window.detail.owner.text()
    window.table.selectRow(names(window).index("Comment"))
    QTest.keyClick(window.table, Qt.Key.Key_B)
    window.table.selectRow(names(window).index("Points"))
    QTest.keyClick(window.table, Qt.Key.Key_E)
    form = shown_dialog(EditValueDialog)
    form.points.setCurrentIndex(form.points.findText("4.5"))
    form.confirm.click()
    assert {"4.5", "Keep both"} <= set(decisions(window))
    settled(qtbot, window)
    state = state_of(own_file.file)
    assert [_comments(each) for each in state["reviews"] if _comments(each)] == [[f"{OFFICE_TEXT}\n\n{HOME_TEXT}"]]
    assert "4.5" in points_of(state)
    assert len(laptops.open_conflicts(own_file.path)) == 1


def test_a_lead_may_neither_keep_both_nor_write_in_a_reviewers_place(window: ConflictsDialog) -> None:
    for name in ("conflicts.both", "conflicts.edit"):
        assert not window.actions_by_name[name].isEnabled()
    assert window.actions_by_name["conflicts.send_back"].isEnabled()


def test_settled_conflicts_are_shown_when_asked_for(
    qtbot: QtBot, window: ConflictsDialog, open_window: Opener, lead_file: OpenFile
) -> None:
    QTest.keyClick(window.table, Qt.Key.Key_1)
    settled(qtbot, window)
    again = open_window(lead_file)
    assert again.model.rowCount() == 2
    again.settled_box.click()
    qtbot.waitUntil(lambda: again.is_loaded and again.model.rowCount() == 3, timeout=10_000)
    assert "Settled by a lead" in decisions(again)


def test_a_conflict_that_changed_meanwhile_is_told_and_shown_anew(
    qtbot: QtBot, window: ConflictsDialog, lead_file: OpenFile, laptops: TwoLaptops
) -> None:
    QTest.keyClick(window.table, Qt.Key.Key_1)
    conflict = laptops.open_conflicts(lead_file.path)[0]
    world = laptops.world
    world.merge(laptops.handins[0], into=laptops.home, on="home", accept_new_devices=False)
    with world.opened(laptops.home, "home") as file:
        settle(file, [Choice(conflict, conflict.heads[0])])
    late = world.hand_in(laptops.home, "home", "late.review")
    lead_file.set_aside()
    world.merge(late)
    lead_file.take_up()
    window.settle_button.click()
    qtbot.waitUntil(lambda: "look at it again" in window.notice.text.text() and window.is_loaded, timeout=20_000)
    assert window.model.rowCount() == 2


def test_without_conflicts_the_window_says_so(open_window: Opener, open_file: OpenFile) -> None:
    window = open_window(open_file)
    assert window.note.text().startswith("No conflict is open.")
    assert not window.settle_button.isEnabled()


def test_the_window_is_reached_by_keyboard_and_its_model_keeps_qts_rules(window: ConflictsDialog) -> None:
    QAbstractItemModelTester(window.model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    assert_accessible(window)
    assert window.actions_by_name["conflicts.send_back"].iconText() == "Send back to the owner (S)"


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_at_200_percent_the_window_fits_a_small_screen(
    look: QApplication, window: ConflictsDialog, theme: str, tmp_path: Path
) -> None:
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names of themes
    install_language(look, "sv")
    look.processEvents()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def test_a_file_closed_while_its_conflicts_are_read_leaves_the_window_empty(
    qtbot: QtBot, runner: Runner, keys: KeyMap, lead_file: OpenFile
) -> None:
    dialog = ConflictsDialog(lead_file, runner, keys)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    lead_file.set_aside()
    qtbot.waitUntil(lambda: dialog.is_loaded, timeout=10_000)
    assert dialog.settling is None
    lead_file.take_up()
