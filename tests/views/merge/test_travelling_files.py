import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.ranking.lead_file import ids_by_number
from workbench.documents.client import DocumentClient
from workbench.merge.merge import merge_files
from workbench.models import reviewing
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
