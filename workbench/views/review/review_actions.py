"""The review page's keys and menu: every command that the key map gives to scoring, bound to the page."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.translation import QT_TRANSLATE_NOOP

_ICONS = {
    "review.comment": "message-square",
    "review.evidence": "paperclip",
    "review.next_passage": "search",
    "review.reusable_comment": "message-square",
    "review.abstain_criterion": "ban",
    "review.spread": "chart-bar",
    "review.history": "clock",
    "review.flag": "flag",
    "review.abstain": "hand",
    "review.submit": "send",
    "review.next_application": "chevron-right",
    "review.previous_application": "chevron-left",
}
_MENU = (
    *("review.next_unscored", "review.next_criterion", "review.previous_criterion", "Go to criterion", "Score"),
    *("", "Evidence", "review.next_passage", "review.previous_passage"),
    *("", "review.comment", "review.reusable_comment", "review.flag", "review.abstain_criterion", "review.abstain"),
    *("", "review.submit", "review.spread", "review.history"),
    *("", "review.next_unscored_application", "review.next_application", "review.previous_application"),
    *("", "document.switch", "Document"),
)
_SUBMENUS = {
    "Score": (
        QT_TRANSLATE_NOOP("ReviewMenu", "&Score"),
        ("review.score.", "review.half_up", "review.half_down", "review.clear_score"),
    ),
    "Go to criterion": (QT_TRANSLATE_NOOP("ReviewMenu", "&Go to criterion"), ("review.criterion.",)),
    "Evidence": (
        QT_TRANSLATE_NOOP("ReviewMenu", "&Evidence"),
        ("review.evidence", "review.evidence_for.", "review.next_evidence", "review.previous_evidence"),
    ),
    "Document": (QT_TRANSLATE_NOOP("ReviewMenu", "&Document"), ("document.",)),
}


class ScoreCommands(Protocol):
    """What the keys ask of the scoring."""

    def score_active(self, points: Decimal) -> None:
        """Give the active criterion points."""

    def nudge_active(self, steps: int) -> None:
        """Move the active criterion's points by steps of the scale."""

    def clear_active(self) -> None:
        """Take the active criterion's points away."""


class Commands(Protocol):
    """What the keys ask of the page."""

    def next_unscored(self) -> None:
        """Go to the next criterion without points."""

    def move_criterion(self, step: int) -> None:
        """Go to another criterion."""

    def go_to_criterion(self, number: int) -> None:
        """Go to the criterion with this place, from 1."""

    def move_application(self, step: int) -> None:
        """Go to another application."""

    def next_unscored_application(self) -> None:
        """Go to the next application that lacks points."""

    def write_comment(self) -> None:
        """Put the cursor in the comment."""

    def show_passage(self, step: int) -> None:
        """Show another passage that may answer the active criterion."""

    def next_document(self) -> None:
        """Turn to the application's next document."""


class EvidenceCommands(Protocol):
    """What the keys ask of the evidence."""

    def mark_active(self) -> None:
        """Make what is selected evidence for the active criterion."""

    def mark_for(self, number: int) -> None:
        """Make what is selected evidence for the criterion at this place, from 1."""

    def step(self, direction: int) -> None:
        """Go to the active criterion's next or previous evidence."""


class QuestionCommands(Protocol):
    """What the keys ask of the rest of the review."""

    def toggle_flag(self) -> None:
        """Flag for discussion, or no longer."""

    def toggle_abstention(self) -> None:
        """Abstain from the active criterion, or no longer."""

    def ask_to_abstain(self) -> None:
        """Ask about a conflict of interest."""

    def ask_to_submit(self) -> None:
        """Ask whether to submit."""

    def show_comments(self) -> None:
        """Show the library of comments."""

    def show_spread(self) -> None:
        """Show how one's own points are spread."""

    def show_history(self) -> None:
        """Show who set the active criterion's points and comment, and when."""


def make_actions(
    keys: KeyMap,
    page: QWidget,
    commands: Commands,
    scoring: ScoreCommands,
    evidence: EvidenceCommands,
    questions: QuestionCommands,
) -> dict[str, QAction]:
    """Return the page's actions by their names in the key map; their keys work anywhere in the page."""
    slots: dict[str, Callable[[], None]] = {
        "review.half_up": lambda: scoring.nudge_active(1),
        "review.half_down": lambda: scoring.nudge_active(-1),
        "review.clear_score": scoring.clear_active,
        "review.next_unscored": commands.next_unscored,
        "review.next_criterion": lambda: commands.move_criterion(1),
        "review.previous_criterion": lambda: commands.move_criterion(-1),
        "review.next_application": lambda: commands.move_application(1),
        "review.previous_application": lambda: commands.move_application(-1),
        "review.next_unscored_application": commands.next_unscored_application,
        "review.comment": commands.write_comment,
        "review.flag": questions.toggle_flag,
        "review.evidence": evidence.mark_active,
        "review.next_evidence": lambda: evidence.step(1),
        "review.previous_evidence": lambda: evidence.step(-1),
        "review.next_passage": lambda: commands.show_passage(1),
        "review.previous_passage": lambda: commands.show_passage(-1),
        "review.abstain_criterion": questions.toggle_abstention,
        "review.reusable_comment": questions.show_comments,
        "review.spread": questions.show_spread,
        "review.abstain": questions.ask_to_abstain,
        "review.submit": questions.ask_to_submit,
        "review.history": questions.show_history,
        "document.switch": commands.next_document,
    }
    for digit in range(10):
        slots[f"review.score.{digit}"] = lambda digit=digit: scoring.score_active(Decimal(digit))  # type: ignore[misc] # mypy can't infer a default's type here
    for number in range(1, 10):
        slots[f"review.criterion.{number}"] = lambda number=number: commands.go_to_criterion(number)  # type: ignore[misc] # as above
        slots[f"review.evidence_for.{number}"] = lambda number=number: evidence.mark_for(number)  # type: ignore[misc] # as above
    actions = {name: _action(keys, page, name, slot) for name, slot in slots.items()}
    for name in ("review.flag", "review.abstain_criterion"):
        actions[name].setCheckable(True)
    return actions


def make_menu(actions: Mapping[str, QAction], owner: QWidget) -> tuple[tuple[QAction | QMenu, ...], dict[str, QMenu]]:
    """Return the page's menu, and the submenus in it, whose titles follow the language by ``name_menus``."""
    menus = {name: QMenu(owner) for name in _SUBMENUS}
    for name, (_title, beginnings) in _SUBMENUS.items():
        for beginning in beginnings:
            menus[name].addActions([actions[each] for each in actions if _belongs(each, beginning)])
    name_menus(menus)
    entries = (menus.get(entry) or actions.get(entry) or QAction(owner) for entry in _MENU)
    return tuple(entries), menus


def name_menus(menus: Mapping[str, QMenu]) -> None:
    """Write the submenus' titles in the user's language."""
    for name, menu in menus.items():
        menu.setTitle(QCoreApplication.translate("ReviewMenu", _SUBMENUS[name][0]))


def _belongs(name: str, beginning: str) -> bool:
    return name != "document.switch" and (name.startswith(beginning) if beginning.endswith(".") else name == beginning)


def _action(keys: KeyMap, page: QWidget, name: str, slot: Callable[[], None]) -> QAction:
    def unless_a_popup_is_open() -> None:
        # Qt counts an open menu or list as a part of the page: a digit pressed there would score.
        if QApplication.activePopupWidget() is None:
            slot()

    picture = icon(_ICONS[name]) if name in _ICONS else None
    return keys.action(name, page, unless_a_popup_is_open, icon=picture)
