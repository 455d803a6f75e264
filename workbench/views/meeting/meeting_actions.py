"""The meeting page's keys and menu."""

from collections.abc import Callable
from decimal import Decimal
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from workbench.views.icons import icon
from workbench.views.keys import KeyMap

_ICONS = {
    "meeting.close_item": "circle-check",
    "meeting.next_item": "chevron-right",
    "meeting.previous_item": "chevron-left",
    "meeting.reason": "message-square",
    "meeting.dialogue": "users",
    "meeting.pause": "clock",
    "meeting.projector": "maximize",
    "meeting.save_minutes": "save",
}
MENU = (
    *("meeting.close_item", "meeting.next_item", "meeting.previous_item", ""),
    *("meeting.next_open", "meeting.next_criterion", "meeting.previous_criterion", "meeting.half_up"),
    *("meeting.half_down", "meeting.clear_score", "meeting.reason", ""),
    *("meeting.next_evidence", "meeting.previous_evidence", "document.switch", ""),
    *("meeting.rapporteur", "meeting.notes", "meeting.dialogue", ""),
    *("meeting.pause", "meeting.projector", "meeting.tab", "meeting.save_minutes"),
)


class Commands(Protocol):
    """What the keys ask of the page."""

    def score_active(self, points: Decimal) -> None:
        """Agree on points for the active criterion."""

    def nudge_active(self, steps: int) -> None:
        """Move the active criterion's points by steps of the scale."""

    def clear_active(self) -> None:
        """Take the active criterion's points back."""

    def next_open(self) -> None:
        """Go to the next criterion without consensus, after the last to the next item."""

    def move_criterion(self, step: int) -> None:
        """Go to another criterion."""

    def go_to_criterion(self, number: int) -> None:
        """Go to the criterion at this place, from 1."""

    def move_item(self, step: int) -> None:
        """Go to another item of the agenda."""

    def close_item(self) -> None:
        """Close the item and take the next that is open."""

    def write_reason(self) -> None:
        """Put the cursor in the active criterion's reason."""

    def write_notes(self) -> None:
        """Put the cursor in the notes."""

    def choose_rapporteur(self) -> None:
        """Put the focus on the choice of who presents the item."""

    def ask_dialogue(self) -> None:
        """Ask about the dialogue with the item's region."""

    def step_evidence(self, direction: int) -> None:
        """Go to the active criterion's next or previous evidence."""

    def toggle_clock(self) -> None:
        """Pause the clock, or start it."""

    def next_tab(self) -> None:
        """Turn to the next tab."""

    def ask_to_save_minutes(self) -> None:
        """Ask where the minutes go."""

    def next_document(self) -> None:
        """Turn to the application's next document."""


def make_actions(keys: KeyMap, page: QWidget, commands: Commands) -> dict[str, QAction]:
    """Return the page's actions by their names in the key map; their keys work anywhere in the page."""
    slots: dict[str, Callable[[], None]] = {
        "meeting.half_up": lambda: commands.nudge_active(1),
        "meeting.half_down": lambda: commands.nudge_active(-1),
        "meeting.clear_score": commands.clear_active,
        "meeting.next_open": commands.next_open,
        "meeting.next_criterion": lambda: commands.move_criterion(1),
        "meeting.previous_criterion": lambda: commands.move_criterion(-1),
        "meeting.close_item": commands.close_item,
        "meeting.next_item": lambda: commands.move_item(1),
        "meeting.previous_item": lambda: commands.move_item(-1),
        "meeting.reason": commands.write_reason,
        "meeting.notes": commands.write_notes,
        "meeting.rapporteur": commands.choose_rapporteur,
        "meeting.dialogue": commands.ask_dialogue,
        "meeting.next_evidence": lambda: commands.step_evidence(1),
        "meeting.previous_evidence": lambda: commands.step_evidence(-1),
        "meeting.pause": commands.toggle_clock,
        "meeting.projector": lambda: None,  # checkable: the page follows ``toggled``
        "meeting.tab": commands.next_tab,
        "meeting.save_minutes": commands.ask_to_save_minutes,
        "document.switch": commands.next_document,
    }
    for digit in range(10):
        slots[f"meeting.score.{digit}"] = lambda digit=digit: commands.score_active(Decimal(digit))  # type: ignore[misc] # mypy can't infer a default's type here
    for number in range(1, 10):
        slots[f"meeting.criterion.{number}"] = lambda number=number: commands.go_to_criterion(number)  # type: ignore[misc] # as above
    actions = {name: _action(keys, page, name, slot) for name, slot in slots.items()}
    for name in ("meeting.pause", "meeting.projector"):
        actions[name].setCheckable(True)
    return actions


def _action(keys: KeyMap, page: QWidget, name: str, slot: Callable[[], None]) -> QAction:
    def unless_a_popup_is_open() -> None:
        # Qt counts an open menu or list as a part of the page: a digit pressed there would score.
        if QApplication.activePopupWidget() is None:
            slot()

    picture = icon(_ICONS[name]) if name in _ICONS else None
    return keys.action(name, page, unless_a_popup_is_open, icon=picture)
