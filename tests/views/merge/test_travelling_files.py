import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog, shown_dialogs
from tests.views.ranking.lead_file import ids_by_number
from workbench.documents.client import DocumentClient
from workbench.merge.merge import merge_files
from workbench.merge.protection import is_protected, protect
from workbench.models import reviewing
from workbench.views.merge.files_model import FileColumn
from workbench.views.merge.hand_in_dialog import HandInDialog
from workbench.views.merge.merge_page import MergePage
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


@pytest.fixture
def own_file(folder: Path, documents: DocumentClient) -> Iterator[OpenFile]:
    """Reviewer One's own file with submitted reviews."""
    file = OpenFile(folder / "handouts" / "Reviewer One.review", documents)
    yield file
    file.set_aside()


@pytest.fixture
def dialog(qtbot: QtBot, own_file: OpenFile, runner: Runner) -> HandInDialog:
    """The hand-in dialog of that file."""
    made = HandInDialog(own_file, runner)
    qtbot.addWidget(made)
    made.show()
    return made


def test_hand_outs_are_written_one_for_each_reviewer_and_listed(
    qtbot: QtBot, page: MergePage, tmp_path: Path, open_file: OpenFile
) -> None:
    target = tmp_path / "to send"
    with qtbot.waitSignal(open_file.replaced, timeout=30_000):
        page.handouts.write(target)
    names = ["Reviewer One.review", "Reviewer Three.review", "Reviewer Two.review"]
    assert sorted(path.name for path in target.iterdir()) == names
    assert page.handouts.notice.text.text().split("\n")[1:] == names
    assert page.handouts.folder_button.isVisible()


def test_hand_outs_never_replace_work_that_is_not_merged(
    qtbot: QtBot, page: MergePage, folder: Path, open_file: OpenFile
) -> None:
    with qtbot.waitSignal(open_file.replaced, timeout=30_000):
        page.handouts.write(folder / "handouts")
    assert "may hold work" in page.handouts.notice.text.text()
    assert open_file.is_lead


def test_a_hand_in_is_suggested_beside_the_file_and_reaches_the_lead(
    qtbot: QtBot, dialog: HandInDialog, own_file: OpenFile, folder: Path
) -> None:
    out = own_file.path.with_name("Reviewer One hand-in.review")
    assert dialog.path.text() == str(out)
    with qtbot.waitSignal(own_file.replaced, timeout=30_000):
        dialog.write_button.click()
    assert out.is_file()
    assert dialog.notice.text.text().startswith(f"{out.name} is ready, in the folder {out.parent}.")
    assert "Send it to the lead" in dialog.notice.text.text()
    layout = dialog.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: dialog.height() >= layout.totalHeightForWidth(dialog.width()), timeout=5_000)
    assert merge_files(folder / "lead.review", [out], accept_new_devices=True).new > 0


def test_the_dialog_says_how_many_reviews_would_not_count(
    qtbot: QtBot, own_file: OpenFile, runner: Runner, dialog: HandInDialog
) -> None:
    assert not dialog.left.isVisible(), "all are submitted"
    first = ids_by_number(own_file.file)[1]
    assert own_file.write(lambda file: reviewing.reopen(file, reviewer=own_file.reviewer or "", application=first))
    again = HandInDialog(own_file, runner)
    qtbot.addWidget(again)
    again.show()
    assert again.left.isVisible()
    assert "draft" in again.left.text.text()


def test_something_else_is_never_replaced_by_a_hand_in(
    qtbot: QtBot, dialog: HandInDialog, own_file: OpenFile, folder: Path
) -> None:
    other = Path(shutil.copy(folder / "lead.review", folder / "other.review"))
    before = other.read_bytes()
    dialog.path.setText(str(other.with_suffix("")))
    with qtbot.waitSignal(own_file.replaced, timeout=30_000):
        dialog.write_button.click()
    assert "isn't an earlier hand-in" in dialog.notice.text.text()
    assert other.read_bytes() == before


def test_a_hand_in_needs_a_name(dialog: HandInDialog) -> None:
    dialog.path.clear()
    dialog.write_button.click()
    assert dialog.notice.text.text() == "Give the hand-in a file name."


def test_the_dialog_is_reached_by_keyboard_and_named(dialog: HandInDialog) -> None:
    assert_accessible(dialog)


PASSWORD = "a shared secret"


@pytest.fixture
def sealed(handins: list[Path], folder: Path) -> list[Path]:
    """Two protected hand-ins whose people chose a password each."""
    found = [folder / "sealed one.review", folder / "sealed two.review"]
    for plain, out, password in zip(handins, found, (PASSWORD, "another secret"), strict=False):
        protect(plain, out, password)
    return found


def enter(password: str) -> None:
    """Type a password into the question and press OK."""
    question = shown_dialog(QInputDialog)
    assert question.textEchoMode() == QLineEdit.EchoMode.Password
    question.setTextValue(password)
    question.accept()


def checked(qtbot: QtBot, page: MergePage) -> None:
    """Wait until the listed files are checked."""
    qtbot.waitUntil(lambda: page.preview is not None, timeout=60_000)


def reasons(page: MergePage) -> list[str]:
    return [page.model.index(row, FileColumn.REASON).data() for row in range(page.model.rowCount())]


def test_a_protected_hand_in_asks_for_its_password_and_a_cancelled_question_leaves_it_unmerged(
    qtbot: QtBot, page: MergePage, sealed: list[Path]
) -> None:
    page.check(sealed[:1])
    checked(qtbot, page)
    shown_dialog(QInputDialog).reject()
    assert reasons(page) == ["It is protected by a password, which is needed to read it, or it is damaged."]
    assert not page.merge_button.isEnabled()
    assert page.sealed.isVisible()
    assert_accessible(page)


def test_each_password_opens_the_files_that_it_fits_and_a_wrong_one_says_so(
    qtbot: QtBot, page: MergePage, sealed: list[Path], open_file: OpenFile
) -> None:
    page.check(sealed)
    checked(qtbot, page)
    enter(PASSWORD)
    checked(qtbot, page)
    assert reasons(page)[1] == "The password is wrong, or the file is damaged."
    assert not shown_dialogs(QInputDialog), "it asks by itself only once"
    page.sealed.button.click()
    enter("another secret")
    checked(qtbot, page)
    assert not page.sealed.isVisible()
    page.devices.accept_box.click()
    checked(qtbot, page)
    with qtbot.waitSignal(open_file.replaced, timeout=60_000):
        page.merge_button.click()
    qtbot.waitUntil(lambda: page.notice.text.text() != "", timeout=10_000)
    assert [page.model.index(row, FileColumn.STATUS).data() for row in range(2)] == ["Merged"] * 2
    assert page.sealed.passwords == {}


def test_a_hand_in_is_protected_where_a_password_is_chosen(
    qtbot: QtBot, dialog: HandInDialog, own_file: OpenFile, folder: Path
) -> None:
    dialog.protection.box.click()
    dialog.protection.password.setText(PASSWORD)
    dialog.write_button.click()
    assert dialog.notice.text.text() == "The two passwords differ."
    dialog.protection.again.setText(PASSWORD)
    with qtbot.waitSignal(own_file.replaced, timeout=60_000):
        dialog.write_button.click()
    out = Path(dialog.path.text())
    assert is_protected(out)
    assert "another way" in dialog.notice.text.text()
    assert merge_files(folder / "lead.review", [out], accept_new_devices=True, password=PASSWORD).new > 0


def test_a_password_that_is_too_short_writes_nothing(qtbot: QtBot, dialog: HandInDialog, own_file: OpenFile) -> None:
    dialog.protection.box.click()
    dialog.protection.password.setText("short")
    dialog.protection.again.setText("short")
    with qtbot.waitSignal(own_file.replaced, timeout=60_000):
        dialog.write_button.click()
    assert dialog.notice.text.text() == "The password must have at least 8 characters."
    assert not Path(dialog.path.text()).exists()
