"""What the parts of a page share: facts that are read from the file in the background, and the way to change them."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.errors import UrvalError
from workbench.models.file import ReviewFile
from workbench.models.reviewing import call_of, people
from workbench.views.attempts import attempt
from workbench.views.domain_sentences import in_words
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner

Facts = TypeVar("Facts")


class FactsDesk(QObject, Generic[Facts]):
    """Reads the file of a ``page`` when that is looked at and the file may have changed since."""

    changed = Signal()
    """Everything was read anew."""
    failed = Signal(str)
    """The file couldn't be read; carries a sentence in the user's language."""

    def __init__(self, open_file: OpenFile, runner: Runner, read: Callable[[Path], Facts], page: QWidget) -> None:
        super().__init__(page)
        self.open_file = open_file
        self.runner = runner
        self.facts: Facts | None = None
        self._read = read
        self._page = page
        self._job: Job | None = None
        self._is_stale = True
        open_file.replaced.connect(self._mark_stale)

    @property
    def is_loaded(self) -> bool:
        """Whether what is shown is the file as it is now."""
        return self._job is None and not self._is_stale

    def entered(self) -> None:
        """Read the file if it may have changed since."""
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read the file anew; an earlier reading that still runs is dropped."""
        if self._job is not None:
            self._job.cancel()
        self._is_stale = False
        path, read = self.open_file.path, self._read

        def work(progress: Progress) -> Facts:
            return read(path)

        self._job = self.runner.run(work, self._done, self._fail)

    def change(self, change: Callable[[ReviewFile], object], *, concerns_all: bool = True) -> str | None:
        """Make a change, and look again where it is done; see :func:`.attempt` for what is returned.

        Other pages look again too, where it ``concerns_all`` of them.
        """
        refused = attempt(self.open_file, change)
        if refused == "" and concerns_all:
            self._tell_all()
        elif refused == "":
            self.reload()
        return refused

    def _tell_all(self) -> None:
        """Bring what the window keeps of people and call up to date, and have all pages look again."""
        file = self.open_file.file
        self.open_file.people = {person.id: person for person in people(file)}
        self.open_file.call = call_of(file)
        self.open_file.replaced.emit()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self._page.isVisible():
            self.reload()

    def _done(self, facts: Facts) -> None:
        self._job = None
        self.facts = facts
        self.changed.emit()

    def _fail(self, error: UrvalError) -> None:
        self._job = None
        self._is_stale = True
        self.failed.emit(in_words(str(error)))
