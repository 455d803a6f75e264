import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.merge.world import points_of, query, sha256, tampered
from tests.views.accessibility import assert_accessible, shown_dialog
from tests.views.merge.two_laptops import TwoLaptops
from workbench.documents.protocol import Word
from workbench.documents.recognised import RecognisedText
from workbench.documents.text_index import TextIndex
from workbench.merge.overview import loss_of_restore, read_backups
from workbench.merge.purge import purge_document_in
from workbench.merge.undo import merges_of
from workbench.models import reviewing
from workbench.models.reviewing import inbox
from workbench.models.state import state_of
from workbench.views.keys import KeyMap
from workbench.views.merge.merge_desk import MergeDesk
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.merge.purge_dialog import PurgeDialog
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

STATE = 6


@pytest.fixture
def desk(qtbot: QtBot, lead_file: OpenFile, runner: Runner, keys: KeyMap) -> MergeDesk:
    """The merge page with its lists."""
    made = MergeDesk(lead_file, runner, keys)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    return made


def show_merges(qtbot: QtBot, desk: MergeDesk) -> None:
    desk.show_tab(desk.merges)
    qtbot.waitUntil(lambda: desk.merges.is_loaded, timeout=10_000)


def show_backups(qtbot: QtBot, desk: MergeDesk) -> None:
    desk.show_tab(desk.backups)
    qtbot.waitUntil(lambda: desk.backups.is_loaded, timeout=10_000)


def answered(qtbot: QtBot) -> NamesDialog:
    """Wait for the question."""
    qtbot.waitUntil(
        lambda: any(isinstance(each, NamesDialog) and each.isVisible() for each in QApplication.topLevelWidgets()),
        timeout=20_000,
    )
    return shown_dialog(NamesDialog)


def files(desk: MergeDesk) -> list[str]:
    return [desk.merges.model.index(row, 2).data() for row in range(desk.merges.model.rowCount())]


def test_merges_are_listed_newest_first_with_whose_work_they_brought_and_whether_they_stand(
    qtbot: QtBot, desk: MergeDesk
) -> None:
    show_merges(qtbot, desk)
    assert files(desk) == ["other.review", "home.review", "office.review"]
    row = [desk.merges.model.index(0, column).data() for column in range(7)]
    assert (row[0], row[3], row[6]) == ("3", "Reviewer 2", "Stands")
    assert int(row[4]) > 0
    assert "all of them fit" in desk.merges.note.text()


def test_undo_says_first_what_it_takes_away_and_changes_nothing_when_cancelled(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile
) -> None:
    before = sha256(lead_file.path)
    show_merges(qtbot, desk)
    desk.merges.undo()
    question = answered(qtbot)
    assert "don't count any more" in question.text.text()
    assert question.list.item(0).text() == "other.review: Reviewer 2"
    assert_accessible(question)
    question.reject()
    assert sha256(lead_file.path) == before


def test_an_earlier_merge_is_undone_is_seen_to_be_and_is_redone(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile
) -> None:
    state = state_of(lead_file.file)["state_hash"]
    show_merges(qtbot, desk)
    desk.merges.table.selectRow(files(desk).index("home.review"))
    desk.merges.undo()
    with qtbot.waitSignal(desk.undoing.done, timeout=30_000):
        answered(qtbot).confirm.click()
    qtbot.waitUntil(lambda: desk.merges.is_loaded, timeout=10_000)
    row = files(desk).index("home.review")
    assert desk.merges.model.index(row, STATE).data().startswith("Undone ")
    assert desk.merges.notice.text.text().startswith("Undone: ")
    assert state_of(lead_file.file)["conflicts"] == []
    desk.merges.table.selectRow(row)
    assert not desk.merges.undo_button.isEnabled()
    desk.merges.redo()
    with qtbot.waitSignal(desk.undoing.done, timeout=30_000):
        answered(qtbot).confirm.click()
    assert state_of(lead_file.file)["state_hash"] == state


def test_the_last_merge_is_undone_from_the_menu(qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile) -> None:
    show_merges(qtbot, desk)
    next(action for action in desk.page_actions() if action.objectName() == "merge.undo_last").trigger()
    with qtbot.waitSignal(desk.undoing.done, timeout=30_000):
        answered(qtbot).confirm.click()
    assert [each.is_undone for each in merges_of(lead_file.file)] == [False, False, True]


def test_a_log_that_was_changed_is_told(qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile) -> None:
    lead_file.set_aside()
    with tampered(lead_file.path) as connection:
        connection.execute(
            "UPDATE local SET value = replace(value, 'home.review', 'gone.review') WHERE name LIKE 'log %'"
        )
    lead_file.take_up()
    show_merges(qtbot, desk)
    assert desk.merges.note.text() == "The log isn't as it was written."
    assert desk.merges.notice.text.text().startswith("The merge log was changed before its entry ")


def test_backups_say_before_what_they_were_made(qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile) -> None:
    show_backups(qtbot, desk)
    (row,) = desk.backups.model.rows
    assert (row.reason, row.file) == ("merge", "office.review")
    assert row.size == row.path.stat().st_size
    assert desk.backups.model.index(0, 2).data() == "the merge of office.review"


def test_each_backup_is_told_by_what_followed_it(laptops: TwoLaptops) -> None:
    for each in laptops.handins[:2]:
        laptops.world.merge(each)
    found = read_backups(laptops.world.lead)
    assert sorted(each.file for each in found) in (["home.review", "office.review"], ["office.review", "office.review"])
    assert found[0].time > found[1].time
    assert all(each.time.tzinfo == datetime.UTC for each in found)


def test_restoring_says_what_is_lost_does_it_and_can_be_taken_back(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile
) -> None:
    show_backups(qtbot, desk)
    desk.backups.ask()
    question = answered(qtbot)
    told = [question.list.item(row).text() for row in range(question.list.count())]
    assert any(text.endswith("by Reviewer 1") for text in told)
    assert "The merge of other.review" in told
    with qtbot.waitSignal(lead_file.replaced, timeout=30_000):
        question.confirm.click()
    qtbot.waitUntil(lambda: desk.backups.notice.text.text().startswith("Restored: "), timeout=10_000)
    assert merges_of(lead_file.file) == ()
    qtbot.waitUntil(lambda: desk.backups.is_loaded and len(desk.backups.model.rows) == 2, timeout=10_000)
    assert desk.backups.model.rows[0].reason == "restore"


def test_what_a_restore_loses_is_counted_by_person(lead_file: OpenFile) -> None:
    (backup,) = read_backups(lead_file.path)
    loss = loss_of_restore(lead_file.path, backup.path)
    chains = (
        query(lead_file.path, "SELECT count(*) FROM revision")[0][0]
        - query(backup.path, "SELECT count(*) FROM revision")[0][0]
    )
    assert loss.changes == chains
    assert {"Reviewer 1", "Reviewer 2"} <= set(loss.by_person)
    assert [each.file for each in loss.merges] == ["office.review", "home.review", "other.review"]


def test_the_folder_of_backups_is_opened(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    show_backups(qtbot, desk)
    desk.backups.folder_button.click()
    assert Path(opened[0].toLocalFile()) == lead_file.path.with_name("lead backups")


def test_devices_that_wait_are_accepted_one_by_one(
    qtbot: QtBot, laptops: TwoLaptops, desk: MergeDesk, lead_file: OpenFile
) -> None:
    assert not desk.files.waiting.isVisible()
    copy = laptops.world.copy(laptops.home, "third/copy.review")
    with laptops.world.opened(copy, "third") as file:
        reviewing.reopen(file, reviewer=laptops.world.reviewers[0], application=laptops.world.applications[1])
    laptops.world.score(copy, "third", "1", application=1)
    lead_file.set_aside()
    laptops.world.merge(laptops.world.hand_in(copy, "third", "third.review"), accept_new_devices=False)
    lead_file.take_up()
    (device,) = desk.files.waiting.devices
    assert (device.name, desk.files.waiting.isVisible()) == ("Reviewer 1", True)
    desk.files.waiting.ask()
    question = answered(qtbot)
    assert question.list.item(0).text().replace(" ", "") == device.device
    question.confirm.click()
    assert desk.files.waiting.devices == ()
    assert desk.files.notice.text.text() == "The device of Reviewer 1 is accepted."
    assert "1" in points_of(state_of(lead_file.file)), "it counts from now on"


def test_a_reviewers_desk_offers_neither_hand_outs_nor_undo(
    qtbot: QtBot, laptops: TwoLaptops, runner: Runner, keys: KeyMap, monkeypatch: pytest.MonkeyPatch, documents: object
) -> None:
    monkeypatch.setenv("URVAL_HOME", str(laptops.world.folder / "laptops" / "office"))
    file = OpenFile(laptops.office, documents)  # type: ignore[arg-type] # nothing asks the documents here
    desk = MergeDesk(file, runner, keys)
    qtbot.addWidget(desk)
    desk.show()
    assert not desk.files.handouts.isVisible()
    show_merges(qtbot, desk)
    assert not desk.merges.undo_button.isVisible()
    file.set_aside()


def test_the_lists_are_reached_by_keyboard_and_their_models_keep_qts_rules(qtbot: QtBot, desk: MergeDesk) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (desk.merges.model, desk.backups.model):
        QAbstractItemModelTester(model, fatal, desk)
    show_merges(qtbot, desk)
    assert_accessible(desk)
    show_backups(qtbot, desk)
    assert_accessible(desk)


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_at_200_percent_the_lists_fit_a_small_screen(
    qtbot: QtBot, look: QApplication, desk: MergeDesk, theme: str
) -> None:
    show_merges(qtbot, desk)
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names of themes
    install_language(look, "sv")
    look.processEvents()
    assert desk.minimumSizeHint().width() <= 1200
    assert desk.minimumSizeHint().height() <= 700


def test_a_document_is_purged_with_a_reason_from_the_file_and_its_backups(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile
) -> None:
    (sha256,) = {each.sha256 for row in inbox(lead_file.file, reviewer=None) for each in row.documents}
    word = Word(0, 0, 10, 10, "secret", 0, 0)
    for known in (RecognisedText(), lead_file.documents.recognised):
        known.put(sha256, 0, [word])
    TextIndex().add(sha256, ["secret"])
    desk.purge()
    dialog = shown_dialog(PurgeDialog)
    assert_accessible(dialog)
    dialog.list.setCurrentRow(0)
    dialog.reason.setText("The applicant asked for it.")
    assert not dialog.confirm.isEnabled(), "it asks for a tick, too"
    dialog.sure_box.click()
    with qtbot.waitSignal(dialog.purged, timeout=20_000) as purged:
        dialog.confirm.click()
    assert purged.args == ["a.pdf is purged, also from 1 backup.", "success"]
    (backup,) = read_backups(lead_file.path)
    for path in (lead_file.path, backup.path):
        assert query(path, "SELECT count(*) FROM blob") == [(0,)]
    assert not RecognisedText().has(sha256)
    assert not lead_file.documents.recognised.has(sha256)
    assert TextIndex().missing([sha256]) == {sha256}


def test_a_document_that_is_purged_is_marked_and_is_not_purged_again(
    qtbot: QtBot, desk: MergeDesk, lead_file: OpenFile
) -> None:
    sha256 = next(each.sha256 for row in inbox(lead_file.file, reviewer=None) for each in row.documents)
    purge_document_in(lead_file.file, sha256, reason="A reason")
    desk.purge()
    dialog = shown_dialog(PurgeDialog)
    item = dialog.list.item(0)
    assert item.text().endswith("– purged")
    dialog.list.setCurrentRow(0)
    dialog.reason.setText("A reason")
    dialog.sure_box.click()
    assert not dialog.confirm.isEnabled()
    dialog.reject()


def test_a_document_that_a_search_hides_is_not_purged(qtbot: QtBot, desk: MergeDesk) -> None:
    desk.purge()
    dialog = shown_dialog(PurgeDialog)
    dialog.list.setCurrentRow(0)
    dialog.reason.setText("A reason")
    dialog.sure_box.click()
    dialog.search.setText("something else")
    assert not dialog.confirm.isEnabled()
    dialog.reject()
