"""What the tabs of the people page share: what is read about the people, and the ways to change it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from workbench.models.file import ReviewFile, open_review_file
from workbench.people.assigning import AssignmentTable, read_assignments
from workbench.people.progress import CallProgress, read_progress
from workbench.people.recusals import RecusalRow, SuggestedRecusal, read_recusals, suggest_recusals
from workbench.people.roster import Person, read_roster
from workbench.people.spreading import Pair
from workbench.people.timing import Timing, read_timing
from workbench.views.domain_sentences import in_words
from workbench.views.facts_desk import FactsDesk
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.open_file import OpenFile
from workbench.views.runner import Progress, Runner


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


class PeopleDesk(FactsDesk[PeopleFacts]):
    """What the people page's tabs show."""

    def __init__(self, open_file: OpenFile, runner: Runner, page: QWidget) -> None:
        super().__init__(open_file, runner, read_people_facts, page)

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
