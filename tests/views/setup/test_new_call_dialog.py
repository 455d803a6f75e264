from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from workbench.intake.call_format import bundled_calls
from workbench.models.file import open_review_file
from workbench.models.reviewing import call_of, people
from workbench.paths import resources
from workbench.views.setup.new_call_dialog import NewCallDialog


@pytest.fixture
def dialog(look: QApplication, qtbot: QtBot, tmp_path: Path) -> NewCallDialog:
    """The dialog, filled in."""
    made = NewCallDialog()
    qtbot.addWidget(made)
    made.lead.setText("Lead Example")
    made.path.setText(str(tmp_path / "call"))
    made.show()
    return made


def test_a_bundled_call_becomes_the_leads_own_file(qtbot: QtBot, dialog: NewCallDialog, tmp_path: Path) -> None:
    assert dialog.call.count() == len(bundled_calls()) + 1
    assert not dialog.call_file.isEnabled()
    with qtbot.waitSignal(dialog.call_started) as started:
        dialog.start_button.click()
    assert started.args == [tmp_path / "call.review"]
    with open_review_file(tmp_path / "call.review") as file:
        assert file.lead is not None
        assert [person.name for person in people(file)] == ["Lead Example"]
        assert len(call_of(file).criteria) == 7


def test_a_call_file_of_ones_own_can_be_chosen(qtbot: QtBot, dialog: NewCallDialog, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes((resources() / "calls" / f"{bundled_calls()[0]}.toml").read_bytes())
    dialog.call.setCurrentIndex(dialog.call.count() - 1)
    assert dialog.call_file.isEnabled()
    dialog.call_file.setText(str(own))
    with qtbot.waitSignal(dialog.call_started):
        dialog.start_button.click()


def test_a_faulty_call_file_is_refused_with_its_line(dialog: NewCallDialog, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("format = 1\nplaces = [\n", "utf-8")
    dialog.call.setCurrentIndex(dialog.call.count() - 1)
    dialog.call_file.setText(str(own))
    dialog.start_button.click()
    assert "own.toml" in dialog.notice.text.text()
    assert "line 2" in dialog.notice.text.text() or "line 3" in dialog.notice.text.text()
    assert dialog.isVisible()
    assert not (tmp_path / "call.review").exists()


def test_a_call_has_a_lead_and_a_file(dialog: NewCallDialog) -> None:
    dialog.lead.clear()
    dialog.start_button.click()
    assert dialog.notice.text.text().startswith("Write who leads the call")
    dialog.lead.setText("Lead Example")
    dialog.path.clear()
    dialog.start_button.click()
    assert dialog.notice.text.text() == "Give the review file a name."


def test_a_file_that_is_there_is_never_replaced(dialog: NewCallDialog, tmp_path: Path) -> None:
    taken = tmp_path / "call.review"
    taken.write_text("mine")
    dialog.start_button.click()
    assert "already exists" in dialog.notice.text.text()
    assert taken.read_text() == "mine"


def test_the_dialog_is_reached_by_keyboard_and_named(dialog: NewCallDialog) -> None:
    assert_accessible(dialog)
