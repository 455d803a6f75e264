"""What the tabs of the people page share: everything about the people, read in the background, and ways to change it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.errors import UrvalError
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import call_of, people
from workbench.people.assigning import AssignmentTable, read_assignments
from workbench.people.progress import CallProgress, read_progress
from workbench.people.recusals import RecusalRow, SuggestedRecusal, read_recusals, suggest_recusals
from workbench.people.roster import Person, read_roster
from workbench.people.spreading import Pair
from workbench.people.timing import Timing, read_timing
from workbench.views.attempts import attempt
from workbench.views.domain_sentences import in_words
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner


@dataclass(frozen=True)
class PeopleFacts:
    """Everything that the page shows."""

    roster: tuple[Person, ...]
    table: AssignmentTable
    timing: Timing
    recusals: tuple[RecusalRow, ...]
    suggested: tuple[SuggestedRecusal, ...]
    progress: CallProgress

    @property
    def names(self) -> dict[str, str]:
        """What people and applications are called, by id; also those that are withdrawn."""
        return {**self.progress.names, **{each.id: each.name for each in self.roster}}


def read_people_facts(path: Path) -> PeopleFacts:
    """Read the file of that path."""
    with open_review_file(path, write=False) as file:
        suggested = suggest_recusals(file)
        with file.transaction() as session:
            return PeopleFacts(
                roster=read_roster(session),
                table=read_assignments(session),
                timing=read_timing(session, file.call),
                recusals=tuple(read_recusals(session)),
                suggested=suggested,
                progress=read_progress(session),
            )


class PeopleDesk(QObject):
    """Reads the file in the background when it is looked at and may have changed since."""

    changed = Signal()
    """Everything was read anew."""
    failed = Signal(str)
    """The file couldn't be read; carries a sentence in the user's language."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_file = open_file
        self.runner = runner
        self.facts: PeopleFacts | None = None
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
        path = self.open_file.path

        def work(progress: Progress) -> PeopleFacts:
            return read_people_facts(path)

        self._job = self.runner.run(work, self._done, self._fail)

    def change(self, change: Callable[[ReviewFile], object], *, concerns_all: bool = True) -> str | None:
        """Make a change, and look again where it is done; see :func:`.attempt` for what is returned.

        Other pages look again too, unless what changed ``concerns`` this one only.
        """
        refused = attempt(self.open_file, change)
        if refused == "" and concerns_all:
            self._tell_all()
        elif refused == "":
            self.reload()
        return refused

    def show_assigned(self, assigned: frozenset[Pair]) -> None:
        """Show a choice that is written, before it is read back."""
        assert self.facts is not None
        self.facts = replace(self.facts, table=replace(self.facts.table, assigned=assigned))

    def work_alone(
        self,
        title: str,
        change: Callable[[ReviewFile], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Make a change that takes its time, in front of the window."""
        path = self.open_file.path

        def job(progress: Progress) -> object:
            with open_review_file(path) as file:
                return change(file)

        work = ExclusiveWork(self.open_file, self.runner, title, parent)
        work.succeeded.connect(done)
        work.failed.connect(lambda error: failed(in_words(str(error))))
        work.start(job)

    def _tell_all(self) -> None:
        """Bring what the window keeps of people and call up to date, and have all pages look again."""
        file = self.open_file.file
        self.open_file.people = {person.id: person for person in people(file)}
        self.open_file.call = call_of(file)
        self.open_file.replaced.emit()

    def _mark_stale(self) -> None:
        self._is_stale = True
        parent = self.parent()
        if isinstance(parent, QWidget) and parent.isVisible():
            self.reload()

    def _done(self, facts: PeopleFacts) -> None:
        self._job = None
        self.facts = facts
        self.changed.emit()

    def _fail(self, error: UrvalError) -> None:
        self._job = None
        self._is_stale = True
        self.failed.emit(in_words(str(error)))
