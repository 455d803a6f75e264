"""What the pages of the meeting and the selection share: facts, read in the background, and the way to change them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import InputRefusedError, UrvalError
from workbench.meeting import items
from workbench.meeting.agenda import AgendaEntry, Standing, agenda_of, compare, rank_meeting
from workbench.meeting.facts import Agreed, Item, MeetingFacts, read_meeting
from workbench.meeting.grants import Grants, read_money
from workbench.meeting.proposal import Proposal, propose
from workbench.models import reviewing
from workbench.models.evidence import EvidenceRow, evidence_of
from workbench.models.file import ReviewFile
from workbench.ranking.rank import Ranking
from workbench.views.domain_sentences import in_words
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner

_SETTLE_MS = 300  # a row of changes is read anew once
_TYPING_MS = 800  # typed text is written when one pauses


@dataclass(frozen=True)
class Table:
    """Everything that lies on the table: what was read, and what follows from it; no ranking without a review.

    ``grants`` are in the order that places go by; None where the call isn't about money.
    """

    facts: MeetingFacts
    ranking: Ranking | None
    agenda: tuple[AgendaEntry, ...]
    standings: tuple[Standing, ...]
    proposal: Proposal | None
    grants: Grants | None = None

    @property
    def in_order(self) -> tuple[Standing, ...]:
        """The standings in the order that places go by."""
        by_consensus = self.facts.selection.method == "consensus"
        return tuple(
            sorted(
                self.standings,
                key=lambda each: (
                    each.rank_by_consensus if by_consensus else each.rank_by_reviews,
                    each.rank_by_reviews,
                ),
            )
        )


class MeetingDesk(QObject):
    """Reads the file in the background, and shows a change at once, before what follows from it is computed."""

    read = Signal()
    """Everything was read anew."""
    item_changed = Signal(str)
    """Something was written on an application (id)."""
    refused = Signal(str)
    """A change was refused; carries a sentence in the user's language."""
    failed = Signal(str)
    """The file couldn't be read; carries a sentence in the user's language."""
    busy_changed = Signal(bool)

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_file = open_file
        self.table: Table | None = None
        self.shows_others = False
        self._runner = runner
        self._job: Job | None = None
        self._is_stale = True
        self._typed: dict[tuple[str, ...], Callable[[ReviewFile], object]] = {}
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.flush)
        open_file.replaced.connect(self._mark_stale)
        open_file.review_changed.connect(self._mark_stale)

    # -- reading -------------------------------------------------------------------------------------------------

    @property
    def facts(self) -> MeetingFacts:
        """What was read last."""
        assert self.table is not None
        return self.table.facts

    @property
    def own_unfinished(self) -> int:
        """How many reviews of their own a lead who also reviews hasn't submitted: they come first."""
        reviewer = self.open_file.reviewer
        if reviewer is None or self.shows_others:
            return 0
        rows = reviewing.inbox(self.open_file.file, reviewer=reviewer)
        return sum(
            not (row.is_withdrawn or row.review.is_submitted or row.review.has_conflict_of_interest) for row in rows
        )

    def entered(self) -> None:
        """Read the file if it may have changed since."""
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read the file anew, in the background; an earlier reading that still runs is dropped."""
        if self._job is not None:
            self._job.cancel()
        self._settle.stop()
        self._is_stale = False
        path, before = self.open_file.path, self.table

        def work(progress: Progress) -> Table:
            facts = read_meeting(path)
            progress.check()
            table = _follow(facts, before, progress)
            order = {each.application: place for place, each in enumerate(table.in_order)}
            return replace(table, grants=read_money(path, order=order))

        self.busy_changed.emit(True)
        self._job = self._runner.run(work, self._done, self._failed)

    def evidence_of(self, application: str) -> tuple[EvidenceRow, ...]:
        """Return everybody's evidence on an application, as far as their reviews are shown."""
        shown = {sheet.reviewer for sheet in self.facts.sheets_of(application)}
        rows = evidence_of(self.open_file.file, application=application)
        return tuple(row for row in rows if row.reviewer in shown)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.table is not None:
            self._settle.start()

    def _done(self, table: Table) -> None:
        self._job = None
        if self.open_file.is_set_aside:  # closed, or merged into: then it is read anew afterwards
            self._is_stale = True
            return
        if self.table is not None and (self._typed or self._settle.isActive()):
            # Something was written since this was read: what is on the screen is newer, and a new reading follows.
            mine = self.table.facts
            table = replace(table, facts=replace(table.facts, consensus=mine.consensus, items=mine.items))
        self.table = table
        self.busy_changed.emit(False)
        self.read.emit()

    def _failed(self, error: UrvalError) -> None:
        self._job = None
        self._is_stale = True
        self.busy_changed.emit(False)
        self.failed.emit(in_words(str(error)))

    # -- writing -------------------------------------------------------------------------------------------------

    def set_points(self, application: str, criterion: str, points: Decimal | None) -> None:
        """Write what was agreed on for a criterion (id)."""
        if self._write(
            lambda file: items.set_consensus(file, application=application, criterion=criterion, points=points)
        ):
            old = self.facts.consensus.get(application, {}).get(criterion, Agreed())
            self._agree(application, criterion, replace(old, points=points, is_stale=False))

    def set_reason(self, application: str, criterion: str, reason: str) -> None:
        """Write the reason for a criterion (id) when typing pauses."""
        old = self.facts.consensus.get(application, {}).get(criterion, Agreed())
        self._typed["reason", application, criterion] = lambda file: items.set_consensus_reason(
            file, application=application, criterion=criterion, reason=reason
        )
        self._typing.start()
        self._agree(application, criterion, replace(old, reason=reason), is_typed=True)

    def set_notes(self, application: str, notes: str) -> None:
        """Write the notes when typing pauses."""
        self._typed["notes", application] = lambda file: items.set_notes(file, application=application, notes=notes)
        self._typing.start()
        self._put(application, replace(self.item(application), notes=notes))

    def set_rapporteur(self, application: str, person: str) -> None:
        """Write who presents an application."""
        if self._write(lambda file: items.set_rapporteur(file, application=application, person=person)):
            self._put(application, replace(self.item(application), rapporteur=person))

    def close_item(self, application: str, seconds: int) -> None:
        """Write that an application has been dealt with."""
        self.flush()
        if self._write(lambda file: items.close_item(file, application=application, seconds=seconds)):
            self._put(application, replace(self.item(application), closed="now", seconds=seconds))

    def reopen_item(self, application: str) -> None:
        """Take an application up again."""
        if self._write(lambda file: items.reopen_item(file, application=application)):
            self._put(application, replace(self.item(application), closed=""))

    def item(self, application: str) -> Item:
        """Return what was written on an application at the meeting."""
        return self.facts.items.get(application, Item())

    def change(self, change: Callable[[ReviewFile], object]) -> bool:
        """Make a change that may be refused for good reasons, which are told; nothing is lost by that."""
        self.flush()
        try:
            change(self.open_file.file)
        except InputRefusedError as error:
            self.refused.emit(in_words(str(error)))
            return False
        self.open_file.write(lambda _file: None)  # tells when it was saved
        self.reload()
        return True

    def flush(self) -> bool:
        """Write what was typed; return whether all of it is durable."""
        self._typing.stop()
        for place, change in list(self._typed.items()):
            if not self.open_file.write(change):
                return False
            del self._typed[place]
            self._settle.start()
        return True

    def _write(self, change: Callable[[ReviewFile], object]) -> bool:
        done = self.open_file.write(change)
        if done:
            self._settle.start()
        return done

    def _agree(self, application: str, criterion: str, agreed: Agreed, *, is_typed: bool = False) -> None:
        of_application = {**self.facts.consensus.get(application, {}), criterion: agreed}
        self._replace(replace(self.facts, consensus={**self.facts.consensus, application: of_application}))
        if not is_typed:
            self.item_changed.emit(application)

    def _put(self, application: str, item: Item) -> None:
        self._replace(replace(self.facts, items={**self.facts.items, application: item}))
        self.item_changed.emit(application)

    def _replace(self, facts: MeetingFacts) -> None:
        assert self.table is not None
        self.table = replace(self.table, facts=facts)


def _follow(facts: MeetingFacts, before: Table | None, progress: Progress) -> Table:
    """Return what follows from the facts; the ranking and the agenda only where the reviews or places are others."""
    if before is not None and _counts_alike(facts, before.facts):
        ranking, agenda = before.ranking, before.agenda
    else:
        ranking = rank_meeting(facts)
        progress.check()
        agenda = agenda_of(facts, ranking)
    if ranking is None:
        return Table(facts, None, agenda, (), None)
    return Table(facts, ranking, agenda, compare(facts, ranking), propose(facts, ranking))


def _counts_alike(one: MeetingFacts, other: MeetingFacts) -> bool:
    return (one.counted.totals, one.counted.applications, one.selection.places) == (
        other.counted.totals,
        other.counted.applications,
        other.selection.places,
    )
