"""Trying the demo: the invented call is made in a folder of the user's, with its progress shown, and then opened."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from workbench.errors import UrvalError
from workbench.views.errors_dialog import show_error
from workbench.views.runner import Job, Progress, Runner, Step


class DemoProgress(QObject):
    """Makes the demo call, or finds the one made earlier; ``finished_in`` carries the lead's file."""

    finished_in = Signal(Path)

    def __init__(self, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._window = window
        self._job: Job | None = None
        self._dialog = QProgressDialog(window)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setWindowTitle(self.tr("Demo"))
        self._dialog.setLabelText(self.tr("An invented call is made and run from its announcement to its report…"))
        self._dialog.setMinimumDuration(0)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.canceled.connect(self._cancel)

    def start(self, folder: Path | None = None) -> None:
        """Begin; the folder is one in the user's documents where none is given."""
        place = folder or demo_folder()

        def work(progress: Progress) -> Path:
            from workbench.demo.run import run_demo

            return run_demo(place, progress=progress.report).lead

        self._dialog.show()
        self._job = self._runner.run(work, self._done, self._failed, self._show)

    def _show(self, step: Step) -> None:
        self._dialog.setMaximum(step.total)
        self._dialog.setValue(step.done)

    def _done(self, lead: Path) -> None:
        self._end()
        self.finished_in.emit(lead)

    def _failed(self, error: UrvalError) -> None:
        self._end()
        show_error(self._window, error)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._end()

    def _end(self) -> None:
        self._dialog.canceled.disconnect(self._cancel)
        self._dialog.close()
        self._dialog.deleteLater()
        self.deleteLater()


def demo_folder() -> Path:
    """Return where the demo's files go."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Urval-demo"
