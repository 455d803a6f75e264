"""What a reviewer does next, as one button in the inbox's bar: it costs no height, and its menu holds all steps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from workbench.next_steps import Step
from workbench.views.icons import Tint, icon
from workbench.views.step_words import step_text

_ICONS: dict[str, tuple[str, Tint]] = {
    "done": ("circle-check", "success"),
    "next": ("play", "accent"),
    "later": ("circle-dashed", "muted"),
}


class NextStepButton(QToolButton):
    """``step_chosen`` carries the step that a person wants to take. Where room is short, only the icon is shown."""

    step_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.steps: tuple[Step, ...] = ()
        self._full = self._least = QSize()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a tool button's own never shrinks
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
        self._measure()

    @property
    def _next(self) -> Step:
        return next(step for step in self.steps if step.state == "next")

    def _take(self) -> None:
        if self.steps:
            self.step_chosen.emit(self._next.name)

    def sizeHint(self) -> QSize:
        """Ask for the text's room."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        """Ask for the icon's room at least."""
        return self._least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the text where it fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_steps(self.steps)
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._least = super().sizeHint()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._full = super().sizeHint()
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        fits = self.width() >= self._full.width()
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if fits else styles.ToolButtonIconOnly)
