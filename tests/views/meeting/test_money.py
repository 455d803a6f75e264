"""Money on the selection page: the budget, sums with what refuses them beside the field, and the line in the table."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.meeting.conftest import READY, back_in, opened
from tests.views.meeting.test_selection_page import settled
from tests.views.review.review_file import press, type_text
from workbench.meeting.grants import grants_of
from workbench.models.entities import Decision, Fact, Rule
from workbench.models.file import ReviewFile
from workbench.views.meeting.grant_dialog import GrantDialog
from workbench.views.meeting.meeting_desk import MeetingDesk
from workbench.views.meeting.selection_model import MONEY, SelectionColumn
from workbench.views.meeting.selection_page import SelectionPage


@pytest.fixture
def money(selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot) -> SelectionPage:
    """The first three are selected, in a call that grants at most 600,000; the first asks for 500,000."""
    chosen = [selection.model.application(row) for row in range(3)]

    def change(file: ReviewFile) -> None:
        with file.transaction() as session:
            check = {"type": "amount-limit", "code": "AMOUNT", "amount": 600_000, "currency": "SEK"}
            session.add(Rule(id=file.new_id(), number=30, code="AMOUNT", kind="must", check=check))
            session.add(Fact(id=f"{chosen[0]}/amount", value="500000"))
            for application in chosen:
                decision = session.get_or_add(Decision, application)
                decision.outcome, decision.reason = "selected", "Strong"

    desk.change(change)
    settled(qtbot, desk)
    return selection


def cell(page: SelectionPage, row: int, column: SelectionColumn) -> str:
    return str(page.model.index(row, column).data()).replace("\u00a0", " ")


def test_a_call_without_money_shows_no_columns_of_it_but_takes_a_budget(
    selection: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    assert all(selection.table.isColumnHidden(column) for column in MONEY)
    assert not selection.actions_by_name["selection.grant"].isEnabled()
    write_budget(selection, desk, qtbot, "1 000 000")
    assert not any(selection.table.isColumnHidden(column) for column in MONEY)
    assert selection.money.text().replace("\u00a0", " ") == "Granted: SEK 0 of 1 000 000; 1 000 000 is left."


def test_sums_begin_with_what_was_asked_for_and_draw_the_budget_line(
    money: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    write_budget(money, desk, qtbot, "900000")
    grant_to_first(money, desk, qtbot, "500 000", "400 000", "1")
    assert [cell(money, row, SelectionColumn.SO_FAR) for row in range(4)] == [
        "500 000",
        "900 000",
        "900 001, over the budget",
        "",
    ]
    assert money.model.budget_line() == 1
    assert "which is 1 more than there is" in money.money.text()
    assert cell(money, 0, SelectionColumn.ASKED) == "500 000"


def test_a_refused_sum_is_told_beside_its_field_and_the_others_are_kept(
    money: SelectionPage, desk: MeetingDesk, qtbot: QtBot
) -> None:
    first, second, third = open_dialog(money, qtbot).fields.values()
    dialog = opened(qtbot, GrantDialog)
    assert (first.text().replace("\u00a0", " "), second.text()) == ("500 000", "")
    first.setText("500,001")
    second.setText("600 001 kr")
    third.setText("much")
    dialog.grant_button.click()
    told = [notice.text.text() for notice in dialog.notices.values()]
    assert told == [
        "The applicant asked for 500000 SEK; more can't be granted.",
        "The call grants at most 600000 SEK for each application.",
        "'much' isn't a sum of money.",
    ]
    assert dialog.isVisible()
    assert first.hasFocus()
    for field in (first, second, third):
        field.setText("1")
    dialog.grant_button.click()
    back_in(qtbot, money)
    settled(qtbot, desk)
    assert grants_of(desk.open_file.file).total == Decimal(3)


def test_a_budget_that_isnt_a_sum_is_told_and_taken_back(money: SelectionPage, desk: MeetingDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(money.told) as told:
        write_budget(money, desk, qtbot, "much")
    assert told.args == ["'much' isn't a sum of money."]
    assert money.budget.field.text() == ""


def test_the_dialog_for_sums_is_reached_by_keyboard_and_named(money: SelectionPage, qtbot: QtBot) -> None:
    dialog = open_dialog(money, qtbot)
    assert_accessible(dialog)
    dialog.reject()


def write_budget(page: SelectionPage, desk: MeetingDesk, qtbot: QtBot, text: str) -> None:
    page.budget.field.setFocus()
    page.budget.field.selectAll()
    type_text(text)
    press(Qt.Key.Key_Return)
    settled(qtbot, desk)


def open_dialog(page: SelectionPage, qtbot: QtBot) -> GrantDialog:
    page.table.setFocus()
    page.table.clearSelection()
    selected = page.table.selectionModel()
    for row in range(3):
        selected.select(page.model.index(row, 0), selected.SelectionFlag.Select | selected.SelectionFlag.Rows)
    press(Qt.Key.Key_B)
    return opened(qtbot, GrantDialog)


def grant_to_first(page: SelectionPage, desk: MeetingDesk, qtbot: QtBot, *sums: str) -> None:
    dialog = open_dialog(page, qtbot)
    for field, text in zip(dialog.fields.values(), sums, strict=True):
        field.setText(text)
    dialog.grant_button.click()
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: page.model.budget_line() is not None, timeout=READY)
