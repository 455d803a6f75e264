"""What a reviewer does next, as one button in the inbox's bar: it costs no height, and its menu holds all steps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from workbench.next_steps import Step
from workbench.views.icons import Tint, icon
from workbench.views.step_words import step_text

_ICONS: dict[str, tuple[str, Tint]] = {
    "done": ("circle-check", "success"),
    "next": ("play", "accent"),
    "later": ("circle-dashed", "muted"),
}


class NextStepButton(QToolButton):
    """``step_chosen`` carries the step that a person wants to take."""

    step_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.steps: tuple[Step, ...] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(icon(*_ICONS["next"]))
        self.clicked.connect(self._take)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the next step, and all of them in the menu."""
        self.steps = tuple(steps)
        self._menu.clear()
        for step in steps:
            action = self._menu.addAction(icon(*_ICONS[step.state]), step_text(step))
            action.triggered.connect(lambda _=False, name=step.name: self.step_chosen.emit(name))
        self._menu.addSeparator()
        self._menu.addAction(icon("x"), self.tr("Don't show this"), self.hide)
        text = step_text(self._next) if self.steps else ""
        self.setText(text)
        self.setToolTip(self.tr("Next: %1").replace("%1", text))
        self.setAccessibleName(self.toolTip())

    @property
    def _next(self) -> Step:
        return next(step for step in self.steps if step.state == "next")

    def _take(self) -> None:
        if self.steps:
            self.step_chosen.emit(self._next.name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_steps(self.steps)
        super().changeEvent(event)
