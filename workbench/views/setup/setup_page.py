"""The setup page: who reviews, and what is reviewed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.views.merge.review_files import dropped_files
from workbench.views.merge.scroll_page import ScrollPage
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.setup.applications_box import ApplicationsBox
from workbench.views.setup.call_box import CallBox
from workbench.views.setup.reviewers_box import ReviewersBox
from workbench.views.setup.steps_panel import StepsPanel


class SetupPage(ScrollPage):
    """For the lead, before the files are handed out; folders and files may be dropped anywhere on it."""

    file_started = Signal(Path)
    step_chosen = Signal(str)

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self.setAcceptDrops(True)
        self.reviewers = ReviewersBox(open_file)
        self.applications = ApplicationsBox(open_file, runner)
        self.steps = StepsPanel(open_file, runner)
        self.call = CallBox(open_file)
        self.call.file_started.connect(self.file_started)
        self.steps.step_chosen.connect(self._go_to)
        self.column.addWidget(self.steps)
        self.column.addWidget(self.call)
        self.column.addSpacing(self.fontMetrics().height())
        self.column.addWidget(self.reviewers)
        self.column.addSpacing(self.fontMetrics().height())
        self.column.addWidget(self.applications, 1)
        open_file.replaced.connect(self.reload)

    def room_changed(self) -> None:
        """Share the steps out over the rows that they need now."""
        self.steps.set_room(self.room)

    def reload(self) -> None:
        """Read everything anew."""
        self.call.reload()
        self.reviewers.reload()
        self.applications.reload()

    def _go_to(self, step: str) -> None:
        """Go to where a step is taken: here, or on another page."""
        here: dict[str, QWidget | None] = {
            "reviewers": self.reviewers.findChild(QLineEdit),
            "import": self.applications.folder_button,
        }
        if (place := here.get(step)) is not None:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.step_chosen.emit(step)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what is dropped."""
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.applications.take_in(paths)
