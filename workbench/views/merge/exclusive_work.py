"""Background work that needs the review file for itself: in front of the window, which waits for it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner, Step


class ExclusiveWork(FittingDialog):
    """Sets the file aside, runs a job, and takes the file up again whatever became of the job.

    The window is blocked meanwhile, so nothing can ask for the file. After that one of ``succeeded`` (with the job's
    result), ``failed`` (with a known error) or ``stopped`` is emitted, and the dialog goes.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, open_file: OpenFile, runner: Runner, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._job: Job | None = None
        self._report: Callable[[], None] = self.stopped.emit
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.button = QPushButton(self.tr("&Stop"))
        self.button.clicked.connect(self._press)
        self._build(title)

    def start(self, work: Callable[[Progress], Any]) -> None:
        """Begin; the job runs on another thread and may only use plain data."""
        self.open()
        try:
            self._open_file.set_aside()
        except UrvalError as error:
            self._fail(error)
            return
        self._job = self._runner.run(
            work, self._succeed, self._fail, self._show, receiver=self, on_cancelled=self._cancelled
        )

    def reject(self) -> None:
        """Stop instead of closing (Esc, or the window's own button): the file must come back first."""
        self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the button: there is no default to press by accident."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.button.hasFocus():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _build(self, title: str) -> None:
        self.button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(title, 1.1))
        column.addWidget(self.text)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.setMinimumWidth(50 * self.fontMetrics().averageCharWidth())

    def _show(self, step: Step) -> None:
        counted = f"{in_words(step.text)} ({step.done})" if step.done and not step.total else in_words(step.text)
        self.text.setText(counted)
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)

    def _press(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.button.setEnabled(False)
            self.text.setText(self.tr("Stopping after the step that is under way…"))
        else:
            self._finish(self._report)

    def _succeed(self, result: object) -> None:
        self._finish(lambda: self.succeeded.emit(result))

    def _fail(self, error: UrvalError) -> None:
        self._finish(lambda: self.failed.emit(error))

    def _cancelled(self) -> None:
        self._finish(self.stopped.emit)

    def _finish(self, report: Callable[[], None]) -> None:
        """Take the file up and report; where another window was faster, stay until it can be taken."""
        self._job = None
        self._report = report
        try:
            self._open_file.take_up()
        except UrvalError as error:
            self.text.setText(in_words(str(error)))
            self.bar.setRange(0, 1)
            self.button.setText(self.tr("&Try again"))
            self.button.setEnabled(True)
            announce(self, self.text.text(), urgent=True)
            return
        report()
        self.accept()
