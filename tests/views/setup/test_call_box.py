"""The call on its page, what comes next, and the second step started from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog
from tests.views.ranking.lead_file import ids_by_number, make_scored_file
from workbench.app import Urval
from workbench.models.entities import Call, Decision
from workbench.models.file import ReviewFile, open_review_file
from workbench.views.settings import Settings
from workbench.views.setup.call_editor import CallEditor
from workbench.views.setup.setup_page import SetupPage
from workbench.views.setup.step_two_dialog import StepTwoDialog

READY = 30_000


@pytest.fixture
def urval(qtbot: QtBot, look: QApplication, tmp_path: Path) -> Iterator[Urval]:
    """The window on a lead's file, at the call's page."""
    made = Urval(look, Settings.load())
    made.window.resize(1366, 768)
    made.window.show()
    made.open(make_scored_file(tmp_path / "lead.review"))
    made.window.show_page("setup")
    yield made
    made.close_file()
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def page_of(urval: Urval) -> SetupPage:
    page = urval.window.workspace.page("setup")
    assert isinstance(page, SetupPage)
    return page


def select_first(urval: Urval) -> None:
    assert urval.pages is not None

    def change(file: ReviewFile) -> None:
        with file.transaction() as session:
            session.add(Decision(id=ids_by_number(file)[1], outcome="selected", reason="Strong"))

    urval.pages.file.write(change)
    urval.pages.file.replaced.emit()


def test_the_call_is_said_and_its_editor_opens(urval: Urval) -> None:
    page = page_of(urval)
    assert page.call.title.text() == "Clusters linked to smart specialisation – the S3 pilot"
    assert "7 criteria" in page.call.facts.text()
    assert "1 to 3 places" in page.call.facts.text()
    page.call.edit_button.click()
    shown_dialog(CallEditor).reject()


def test_what_comes_next_follows_the_file_and_leads_to_its_page(urval: Urval, qtbot: QtBot) -> None:
    panel = page_of(urval).steps
    qtbot.waitUntil(lambda: any(step.state == "done" for step in panel.steps), timeout=READY)
    states = {step.name: step.state for step in panel.steps}
    assert (states["hand_out"], states["merge"], states["decide"]) == ("done", "next", "later")
    assert panel.buttons["merge"].text() == "Merge hand-ins (13 of 15)"
    panel.buttons["decide"].click()
    assert urval.window.workspace.current_page == "selection"
    urval.window.show_page("setup")
    select_first(urval)
    qtbot.waitUntil(lambda: {each.name: each for each in panel.steps}["decide"].done == 1, timeout=READY)
    panel.hide_button.click()
    assert not panel.isVisible()


def test_what_comes_next_on_this_page_puts_the_cursor_there(urval: Urval, qtbot: QtBot) -> None:
    page = page_of(urval)
    page.steps.buttons["import"].click()
    assert urval.window.focusWidget() is page.applications.folder_button


def test_step_two_is_offered_once_somebody_is_selected_and_opens_in_place(
    urval: Urval, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_of(urval)
    assert page.call.step_two_button.isHidden()
    select_first(urval)
    assert not page.call.step_two_button.isHidden()
    page.call.step_two_button.click()
    dialog = shown_dialog(StepTwoDialog)
    assert_accessible(dialog)
    assert Path(dialog.path.text()) == tmp_path / "lead-2.review"
    dialog.path.setText(str(tmp_path / "lead.review"))
    dialog.start_button.click()
    assert "already exists" in dialog.notice.text.text()
    dialog.path.setText(str(tmp_path / "two"))
    dialog.start_button.click()
    second = tmp_path / "two.review"
    qtbot.waitUntil(lambda: urval.pages is not None and urval.pages.file.path == second, timeout=READY)
    urval.window.show_page("setup")
    assert "open to those selected in" in page_of(urval).call.facts.text()
    with open_review_file(second, write=False) as file, file.transaction() as session:
        follows = session.get_one(Call, file.call).follows
        assert follows is not None
        assert [each["applicant"] for each in follows["applicants"]] == ["Applicant 1"]


def test_where_room_is_short_only_what_is_next_is_shown(urval: Urval, qtbot: QtBot) -> None:
    panel = page_of(urval).steps
    qtbot.waitUntil(lambda: any(step.state == "done" for step in panel.steps), timeout=READY)
    assert all(button.isVisible() for button in panel.buttons.values())
    panel.set_room(300)
    shown = {name for name, button in panel.buttons.items() if button.isVisible()}
    assert shown == {step.name for step in panel.steps if step.state == "next"}
