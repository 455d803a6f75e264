"""What to do next, as a lead's panel: the steps of a call in order, what is done, and the way to the next one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout

from workbench.next_steps import LEAD, Step, read_lead_steps
from workbench.views.headings import HeadingLabel
from workbench.views.icons import Tint, icon
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner
from workbench.views.step_words import step_text
from workbench.views.theme import relative_font

_SETTLE = 300  # ms: several changes in a row are read once
_MARGINS = 24  # pixels beside the steps
_ENOUGH_COLUMNS, _MOST_COLUMNS = 2, 5

PAGES: Mapping[str, tuple[str, ...]] = {
    "reviewers": ("people", "setup"),
    "import": ("setup",),
    "eligibility": ("eligibility",),
    "assign": ("people", "setup"),
    "hand_out": ("merge",),
    "merge": ("merge",),
    "meeting": ("meeting",),
    "decide": ("selection",),
    "report": ("report",),
}
"""The page on which each step is taken; the first that there is."""

_ICONS: Mapping[str, tuple[str, Tint]] = {
    "done": ("circle-check", "success"),
    "next": ("play", "accent"),
    "later": ("circle-dashed", "muted"),
}


class StepsPanel(QFrame):
    """Reads the file in the background; ``step_chosen`` carries the name of the step that a person goes to."""

    step_chosen = Signal(str)

    def __init__(self, open_file: OpenFile, runner: Runner) -> None:
        super().__init__()
        self._open_file, self._runner = open_file, runner
        self._job: Job | None = None
        self._room, self._columns = 0, 0
        self.steps = tuple(Step(name, "later") for name in LEAD)
        self.buttons = {name: self._new_button(name) for name in LEAD}
        self.title = HeadingLabel(factor=1.1)
        self.hide_button = QToolButton(self)  # behind the steps for Tab
        self._grid = QGridLayout()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._read)
        self._build()
        for signal in (open_file.replaced, open_file.review_changed, open_file.saved):
            signal.connect(lambda *_: self._settle.start())
        self._settle.start()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps; a button keeps its focus."""
        self.steps = tuple(steps)
        for step in steps:
            button = self.buttons[step.name]
            button.setText(step_text(step))
            button.setIcon(icon(*_ICONS[step.state]))
            button.setFont(relative_font(1.0, bold=step.state == "next"))
            states = {"done": self.tr("done"), "next": self.tr("next"), "later": self.tr("later")}
            button.setAccessibleName(f"{step_text(step)}: {states[step.state]}")
        self._share_rows()

    def _new_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.step_chosen.emit(name))
        return button

    def _read(self) -> None:
        if self._open_file.is_set_aside:  # it is read when it is taken up again
            return
        if self._job is not None:
            self._job.cancel()
        path = self._open_file.path

        def work(progress: Progress) -> tuple[Step, ...]:
            return read_lead_steps(path)

        self._job = self._runner.run(work, self._done, lambda _error: None)

    def _done(self, steps: tuple[Step, ...]) -> None:
        self._job = None
        self.show_steps(steps)

    def set_room(self, width: int) -> None:
        """Share the rows out anew for a page of this width."""
        self._room = width
        self._share_rows()

    def _share_rows(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values()) + self._grid.horizontalSpacing()
        columns = min(max(1, (self._room - _MARGINS) // widest), _MOST_COLUMNS)
        states = {step.name: step.state for step in self.steps}
        for name, button in self.buttons.items():  # where all would fill the page, what is next is enough
            button.setVisible(columns >= _ENOUGH_COLUMNS or states[name] == "next")
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, place // columns, place % columns, Qt.AlignmentFlag.AlignLeft)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.hide_button.setIcon(icon("x"))
        self.hide_button.setAutoRaise(True)
        self.hide_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 4)
        column.addLayout(head)
        column.addLayout(self._grid)
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow language and text size."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            QTimer.singleShot(0, self, lambda: self.show_steps(self.steps))
        return handled

    def _retranslate(self) -> None:
        self.title.setText(self.tr("What to do next"))
        self.hide_button.setToolTip(self.tr("Hide what to do next"))
        self.hide_button.setAccessibleName(self.hide_button.toolTip())
        self.show_steps(self.steps)
