from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from workbench.models import reviewing
from workbench.models.entities import Reviewer
from workbench.models.state import state_of
from workbench.views.merge.files_model import FileColumn, FilesTableModel
from workbench.views.merge.merge_page import MergePage
from workbench.views.merge.review_files import dropped_reviews, fingerprint
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


def cells(page: MergePage, column: FileColumn) -> list[str]:
    """What a column shows, from top to bottom."""
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def checked(qtbot: QtBot, page: MergePage) -> None:
    """Wait until the listed files are checked."""
    qtbot.waitUntil(lambda: page.preview is not None, timeout=60_000)


def merged(qtbot: QtBot, page: MergePage, open_file: OpenFile) -> None:
    """Press Merge and wait until the file is back."""
    with qtbot.waitSignal(open_file.replaced, timeout=60_000):
        page.merge_button.click()
    qtbot.waitUntil(lambda: page.notice.text.text() != "", timeout=10_000)


def test_an_empty_page_offers_to_choose_files_and_nothing_to_press_by_mistake(page: MergePage) -> None:
    assert page.choose_button.isVisible()
    for hidden in (page.table, page.merge_button, page.devices, page.totals, page.progress, page.cancel_button):
        assert not hidden.isVisible()


def test_files_are_checked_and_shown_before_anything_changes(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    before = open_file.path.read_bytes()
    page.check(handins)
    assert cells(page, FileColumn.STATUS) == ["Not checked yet"] * 3
    assert page.cancel_button.isVisible()
    checked(qtbot, page)
    assert cells(page, FileColumn.FILE) == ["Reviewer One.review", "Reviewer Three.review", "Reviewer Two.review"]
    assert cells(page, FileColumn.STATUS) == ["Ready to merge"] * 3
    assert cells(page, FileColumn.PEOPLE) == ["Reviewer One", "Reviewer Three", "Reviewer Two"]
    assert cells(page, FileColumn.NEW) == ["0", "0", "0"]
    assert all(int(cell) > 0 for cell in cells(page, FileColumn.ASIDE))
    assert cells(page, FileColumn.REASON)[0].startswith("It comes from a device that isn't accepted yet;")
    assert "The state stays " in page.totals.text()
    assert not page.cancel_button.isVisible()
    assert open_file.path.read_bytes() == before


def test_new_devices_are_shown_with_their_fingerprints_and_count_only_once_accepted(
    qtbot: QtBot, page: MergePage, handins: list[Path]
) -> None:
    page.check(handins[:1])
    checked(qtbot, page)
    assert page.devices.isVisible()
    name, key = page.devices.list.item(0).text().split("\n")
    assert name == "Reviewer One"
    assert [len(group) for group in key.split()] == [4] * 16
    assert not page.devices.accepts
    page.devices.accept_box.click()
    checked(qtbot, page)
    assert int(cells(page, FileColumn.NEW)[0]) > 0
    assert cells(page, FileColumn.ASIDE) == ["0"]
    assert " → " in page.totals.text()
    assert page.devices.isVisible(), "what was accepted stays in view"


def test_merging_counts_what_was_accepted_and_names_the_backup(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    page.check(handins)
    checked(qtbot, page)
    page.devices.accept_box.click()
    checked(qtbot, page)
    preview = page.preview
    assert preview is not None
    merged(qtbot, page, open_file)
    assert cells(page, FileColumn.STATUS) == ["Merged"] * 3
    (backup,) = (open_file.path.parent / "lead backups").iterdir()
    assert f"is kept as {backup.name} in the folder lead backups." in page.notice.text.text()
    assert state_of(open_file.file)["state_hash"] == preview.outcome.state_hash
    people = {person.name: person.id for person in reviewing.people(open_file.file)}
    application = reviewing.inbox(open_file.file, reviewer=None)[0].id
    sheet = reviewing.review_sheet(open_file.file, reviewer=people["Reviewer Two"], application=application)
    assert sheet.is_submitted


def test_a_file_that_was_merged_before_holds_nothing_new(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    page.check(handins[:1])
    checked(qtbot, page)
    page.devices.accept_box.click()
    checked(qtbot, page)
    merged(qtbot, page, open_file)
    page.check(handins[:1])
    checked(qtbot, page)
    assert cells(page, FileColumn.STATUS) == ["Nothing new"]
    assert not page.merge_button.isEnabled()


def test_a_refused_file_says_why_and_the_others_still_merge(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path], tmp_path: Path
) -> None:
    letter = tmp_path / "letter.review"
    letter.write_text("no review file")
    page.check([letter, handins[0]])
    checked(qtbot, page)
    assert cells(page, FileColumn.STATUS) == ["Refused", "Ready to merge"]
    assert cells(page, FileColumn.REASON)[0] == "letter.review is not a review file."
    assert cells(page, FileColumn.NEW)[0] == ""
    merged(qtbot, page, open_file)
    assert "could not be used" in page.notice.text.text()


def test_only_refused_files_leave_nothing_to_merge(qtbot: QtBot, page: MergePage, tmp_path: Path) -> None:
    empty = tmp_path / "empty.review"
    empty.touch()
    page.check([empty])
    checked(qtbot, page)
    assert cells(page, FileColumn.REASON) == ["empty.review is empty."]
    assert not page.merge_button.isEnabled()


def test_more_files_join_those_that_wait_and_clearing_starts_over(
    qtbot: QtBot, page: MergePage, handins: list[Path]
) -> None:
    page.check(handins[:1])
    checked(qtbot, page)
    page.check(handins[:2])
    assert page.model.paths == tuple(handins[:2])
    page.cancel_button.click()
    assert page.model.paths == ()
    assert not page.table.isVisible()


def test_a_stopped_check_delivers_nothing(qtbot: QtBot, page: MergePage, handins: list[Path], runner: Runner) -> None:
    page.check(handins)
    page.clear()
    qtbot.waitUntil(lambda: not runner.busy, timeout=60_000)
    assert page.preview is None
    assert page.model.rowCount() == 0


def test_dropped_files_and_folders_are_checked(
    qtbot: QtBot, page: MergePage, folder: Path, handins: list[Path]
) -> None:
    drop(page, [folder / "handins"])
    assert page.model.paths == tuple(handins)
    checked(qtbot, page)


def test_what_is_no_review_file_is_not_taken(page: MergePage, tmp_path: Path) -> None:
    drop(page, [tmp_path / "picture.png"])
    assert page.notice.text.text() == "No review file was among what was dropped."
    assert page.model.rowCount() == 0


def drop(page: MergePage, paths: list[Path]) -> None:
    """Drop files on the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing_held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *nothing_held))


def test_files_elsewhere_than_on_this_computer_are_not_dropped() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.invalid/a.review"), QUrl.fromLocalFile("/somewhere/b.review")])
    assert dropped_reviews(data) == (Path("/somewhere/b.review"),)


def test_a_fingerprint_is_written_in_groups_of_four() -> None:
    assert fingerprint("0123456789ab") == "0123 4567 89ab"


def test_the_files_model_keeps_qts_rules(qtbot: QtBot, page: MergePage, handins: list[Path]) -> None:
    model = FilesTableModel(page)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    model.set_paths(handins)
    page.check(handins)
    checked(qtbot, page)
    assert page.preview is not None
    model.set_outcomes(page.preview.outcome.files, is_applied=True)
    model.retranslate()
    model.set_paths(())


def test_the_page_is_reached_by_keyboard_and_named(qtbot: QtBot, page: MergePage, handins: list[Path]) -> None:
    assert_accessible(page)
    page.check(handins)
    checked(qtbot, page)
    assert_accessible(page)


def test_at_200_percent_and_in_another_language_everything_can_be_scrolled_to(
    qtbot: QtBot, look: QApplication, page: MergePage, handins: list[Path]
) -> None:
    page.check(handins)
    checked(qtbot, page)
    apply_theme(look, "dark", 200)
    install_language(look, "sv")
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1100
    assert page.totals.isVisible()


def test_a_file_that_was_changed_after_the_preview_is_previewed_anew_before_it_is_merged(
    qtbot: QtBot, page: MergePage, open_file: OpenFile, handins: list[Path]
) -> None:
    """Scenario 39."""
    page.check(handins)
    checked(qtbot, page)
    with open_file.file.transaction() as session:
        session.add(Reviewer(id=open_file.file.new_id(), name="Late Reviewer"))
    before = state_of(open_file.file)["state_hash"]
    merged(qtbot, page, open_file)
    assert "look at a new preview first" in page.notice.text.text()
    assert state_of(open_file.file)["state_hash"] == before
    checked(qtbot, page)
    assert page.merge_button.isEnabled()
