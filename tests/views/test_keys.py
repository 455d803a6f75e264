import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.errors import InputRefusedError
from workbench.views.bindings import BINDINGS, SCOPES
from workbench.views.key_sheet import KeyChangeDialog, KeySheetDialog
from workbench.views.keys import KeyMap, is_single_key, plain_text
from workbench.views.settings import Settings

BY_ACTION = {binding.action: binding for binding in BINDINGS}


def test_action_ids_are_unique() -> None:
    assert len(BY_ACTION) == len(BINDINGS)


def test_no_default_key_reaches_two_actions(keys: KeyMap) -> None:
    assert {binding.action: keys.conflicts(binding.action, binding.keys) for binding in BINDINGS} == {
        binding.action: () for binding in BINDINGS
    }


def test_every_default_key_is_one_that_qt_knows() -> None:
    for binding in BINDINGS:
        for key in binding.keys:
            assert QKeySequence(key).toString() == key, binding.action


def test_no_default_key_is_hard_to_type_on_swedish_or_mac_keyboards() -> None:
    for binding in BINDINGS:
        for key in binding.keys:
            assert not set(key) & set("[]{}\\~/"), binding.action
            assert not ("Ctrl" in key and "Alt" in key), binding.action
            assert not re.search(r"Alt\+\d", key), binding.action


def test_the_keys_promised_to_reviewers_are_there(keys: KeyMap) -> None:
    promised = {
        **{f"review.score.{digit}": str(digit) for digit in range(10)},
        **{f"review.criterion.{number}": f"Ctrl+{number}" for number in range(1, 10)},
        **{f"review.evidence_for.{number}": f"Shift+E, {number}" for number in range(1, 10)},
        "review.half_up": "+",
        "review.half_down": "-",
        "review.clear_score": "Backspace",
        "review.flag": "F",
        "review.abstain": "A",
        "document.find": "Ctrl+F",
        "document.fit_width": "W",
        "view.next_pane": "F6",
        "view.hide_list": "F9",
        "view.reading_focus": "F11",
        "help.keys": "F1",
        "help.commands": "Ctrl+K",
    }
    assert {action: keys.keys(action)[0] for action in promised} == promised
    assert keys.keys("review.next_unscored") == ("Return", "Enter")


def test_held_keys_never_score_repeatedly() -> None:
    for binding in BINDINGS:
        if binding.action.startswith(("review.score", "review.half", "review.clear", "review.next_unscored")):
            assert not binding.repeat, binding.action


@pytest.mark.parametrize("key", ["A", "5", "+", "Shift+G", "Shift+E, 1", "Å"])
def test_a_character_alone_is_a_single_key(key: str) -> None:
    assert is_single_key(key)


@pytest.mark.parametrize("key", ["Ctrl+A", "F5", "Return", "Space", "Alt+Left", "Backspace", "PgDown"])
def test_keys_with_ctrl_and_keys_that_print_nothing_are_not_single_keys(key: str) -> None:
    assert not is_single_key(key)


def test_single_keys_can_be_switched_off_for_good(keys: KeyMap, settings: Settings) -> None:
    keys.set_single_keys(False)
    assert keys.keys("review.score.3") == ()
    assert keys.keys("review.next_unscored") == ("Return", "Enter")
    assert not any(is_single_key(key) for binding in BINDINGS for key in keys.keys(binding.action))
    assert not KeyMap(Settings.load(settings.path)).single_keys


def test_a_remapped_key_works_at_once_and_after_a_restart(keys: KeyMap, settings: Settings, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = keys.action("review.flag", owner)
    keys.remap("review.flag", ["Ctrl+Shift+F"])
    assert action.shortcuts() == [QKeySequence("Ctrl+Shift+F")]
    assert KeyMap(Settings.load(settings.path)).keys("review.flag") == ("Ctrl+Shift+F",)
    keys.reset()
    assert action.shortcuts() == [QKeySequence("F")]


def test_a_taken_key_is_refused_with_the_name_of_its_action(keys: KeyMap) -> None:
    with pytest.raises(InputRefusedError, match="Write the comment"):
        keys.remap("review.flag", ["C"])
    assert keys.keys("review.flag") == ("F",)


def test_a_key_that_starts_anothers_two_key_sequence_is_taken(keys: KeyMap) -> None:
    with pytest.raises(InputRefusedError, match="evidence"):
        keys.remap("review.flag", ["Shift+E"])


def test_a_window_key_collides_everywhere_but_list_and_review_keys_never_meet(keys: KeyMap) -> None:
    assert [other.action for other in keys.conflicts("list.search", ["Ctrl+Z"])] == ["edit.undo"]
    assert keys.conflicts("list.search", ["C"]) == ()
    assert [other.action for other in keys.conflicts("document.rotate", ["C"])] == ["review.comment", "meeting.reason"]


def test_a_key_that_was_freed_by_remapping_can_be_taken(keys: KeyMap) -> None:
    keys.remap("review.comment", ["Ctrl+Shift+X"])
    keys.remap("review.flag", ["C"])
    assert keys.keys("review.flag") == ("C",)


def test_an_unusable_key_is_refused(keys: KeyMap) -> None:
    with pytest.raises(InputRefusedError, match="can't be used"):
        keys.remap("review.flag", [""])


def test_scoring_keys_work_inside_their_page_only_and_never_in_a_text_field(keys: KeyMap, qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    outside, inside = QLineEdit(), QLineEdit()
    layout.addWidget(outside)
    layout.addWidget(page)
    QVBoxLayout(page).addWidget(inside)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    scored: list[int] = []
    keys.action("review.score.5", page, lambda: scored.append(5))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for field in (outside, inside):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_5)
        assert (field.text(), scored) == ("5", [])
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_5)
    QTest.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier)
    assert scored == [5, 5]


def test_a_tool_tip_names_the_action_and_its_key(keys: KeyMap, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    assert keys.action("document.fit_width", owner).toolTip() == "Fit width (W)"


def test_plain_text_has_no_mnemonic_and_no_dots() -> None:
    assert plain_text("&Open R&&D…") == "Open R&D"


def test_the_key_sheet_shows_every_scope_and_the_keys_as_they_are_now(keys: KeyMap, qtbot: QtBot) -> None:
    sheet = KeySheetDialog(keys, ("review",))
    qtbot.addWidget(sheet)
    assert sheet.tree.topLevelItemCount() == len(SCOPES)
    assert _shown(sheet)["Score the active criterion"] == "0 … 9"
    assert _shown(sheet)["Flag for discussion"] == "F"
    keys.remap("review.flag", ["Ctrl+Shift+F"])
    assert _shown(sheet)["Flag for discussion"] == "Ctrl+Shift+F"
    keys.set_single_keys(False)
    assert _shown(sheet)["Score the active criterion"] == "off"


def test_the_change_dialog_says_why_a_key_is_refused_and_stays_open(keys: KeyMap, qtbot: QtBot) -> None:
    dialog = KeyChangeDialog(keys, "review.flag")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.edit.setKeySequence(QKeySequence("C"))
    dialog.try_key()
    assert "Write the comment" in dialog.refusal.text()
    assert dialog.isVisible()
    dialog.edit.setKeySequence(QKeySequence("Ctrl+Shift+F"))
    dialog.try_key()
    assert not dialog.isVisible()
    assert keys.keys("review.flag") == ("Ctrl+Shift+F",)


def _shown(sheet: KeySheetDialog) -> dict[str, str]:
    headings = [sheet.tree.topLevelItem(row) for row in range(sheet.tree.topLevelItemCount())]
    items = [heading.child(row) for heading in headings if heading for row in range(heading.childCount())]
    return {item.text(0): item.text(1) for item in items if item}
