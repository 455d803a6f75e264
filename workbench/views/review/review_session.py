"""The review that is open, without its looks: what it holds, whether it may be changed, and where to go next."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.models import evidence, review_notes, reviewing
from workbench.models.evidence import EvidenceRow
from workbench.models.file import ReviewFile
from workbench.models.passage import Passage
from workbench.models.reviewing import InboxRow, ReviewSheet
from workbench.views.inbox.order import in_reading_order
from workbench.views.open_file import OpenFile
from workbench.views.review.closed import Closed, why_closed
from workbench.views.review.reading_list import ReadingList
from workbench.views.review.review_writer import ReviewWriter, with_value


class ReviewSession(QObject):
    """One reviewer's way through the applications; every change is written through its ``writer``."""

    review_changed = Signal()  # all of it is to be shown anew
    evidence_changed = Signal()
    points_changed = Signal(str)  # of this criterion; emitted before they are written: the eye comes before the disk

    def __init__(self, workspace: OpenFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reviewer = workspace.reviewer or ""
        self._applications = ReadingList(workspace.call, ())
        self._order: Sequence[str] = ()
        self._is_read = False
        self._is_writable = workspace.file.is_writable
        self.writer = ReviewWriter(workspace, self)
        self.sheet = ReviewSheet(self._reviewer, "")
        self.evidence: tuple[EvidenceRow, ...] = ()
        """The open review's evidence, in order of criterion, document and place."""
        workspace.review_changed.connect(self._written)
        workspace.evidence_changed.connect(self._evidence_written)

    # -- where one is --------------------------------------------------------------------------------------------

    @property
    def application(self) -> str:
        """The id of the application that is open, "" for none."""
        return self.sheet.application

    @property
    def row(self) -> InboxRow | None:
        """The application that is open, with its documents."""
        return self.applications.row(self.application)

    @property
    def applications(self) -> ReadingList:
        """The applications in reading order, read when first asked for."""
        if not self._is_read:
            reviewer, call = self._workspace.reviewer, self._workspace.call
            rows = reviewing.inbox(self._workspace.file, reviewer=reviewer)
            self._is_writable = self._workspace.file.is_writable
            self._applications = ReadingList(call, in_reading_order(rows, reviewer=reviewer, call=call.id))
            if self._order:
                self._applications.set_order(self._order)
            self._is_read = True
        return self._applications

    @property
    def closed(self) -> Closed | None:
        """Why the open review can't be changed, None where it can."""
        row = self.row
        if row is None:
            return None
        return why_closed(
            row,
            reviewer=self._workspace.reviewer,
            is_writable=self._is_writable,
            asks_conflicts=self._workspace.call.asks_conflicts,
        )

    @property
    def first(self) -> str | None:
        """The application to begin with: the first that lacks points, or else the first."""
        return self.applications.next_unscored("") or self.applications.neighbour("", 1)

    def open(self, application: str) -> bool:
        """Open another application after writing what waits; return whether it is in the list."""
        self.writer.flush()
        self.sheet = ReviewSheet(self._reviewer, application)
        if self.row is None:
            self.sheet, self.evidence = ReviewSheet(self._reviewer, ""), ()
            return False
        self.refresh()
        return True

    def set_order(self, applications: Sequence[str]) -> None:
        """Go through the applications in this order."""
        self._order = applications
        self._applications.set_order(applications)

    def forget_list(self) -> None:
        """Read the applications anew when they are next needed."""
        self._is_read = False

    def refresh(self) -> None:
        """Read the open review, lay over it what waits to be written, and have it shown."""
        sheet = ReviewSheet(self._reviewer, self.application)
        if self._workspace.reviewer is not None:
            sheet = self._stored(self.application)
            self.evidence = self._stored_evidence()
        self.sheet = self.writer.overlay(sheet)
        self.applications.set_review(self.sheet)
        self.review_changed.emit()

    # -- changing it ---------------------------------------------------------------------------------------------

    def set_points(self, criterion: str, points: Decimal | None) -> None:
        """Give a criterion points, or take them away with None."""
        self.sheet = with_value(self.sheet, criterion, points)
        self.applications.set_review(self.sheet)
        self.points_changed.emit(criterion)
        self.writer.set_points(self.application, criterion, points)

    def set_comment(self, criterion: str, text: str) -> None:
        """Comment on a criterion."""
        self.sheet = with_value(self.sheet, criterion, text)
        self.applications.set_review(self.sheet)
        self.writer.set_comment(self.application, criterion, text)

    def set_abstained(self, criterion: str, is_abstained: bool) -> bool:
        """Abstain from judging a criterion, or take that back; return whether it is durable."""
        return self._do(
            self.application, partial(review_notes.set_abstained, criterion=criterion, is_abstained=is_abstained)
        )

    def set_confidence(self, confidence: int | None) -> bool:
        """Say how sure one is of the whole review; return whether that is durable."""
        return self._do(self.application, partial(review_notes.set_confidence, confidence=confidence))

    def mark(self, passage: Passage, criteria: Sequence[str]) -> bool:
        """Make a passage evidence for criteria (ids); return whether that is durable."""
        change = partial(
            evidence.add_evidence,
            criteria=criteria,
            document=passage.document,
            page=passage.page,
            rects=passage.rects,
            text=passage.text,
        )
        return self._told(self._write(self.application, change))

    def unmark(self, piece: str) -> bool:
        """Take a piece of evidence (id) away; return whether that is durable."""
        return self._told(self.writer.do(self.application, partial(evidence.remove_evidence, evidence=(piece,))))

    def set_flag(self, is_flagged: bool) -> bool:
        """Flag the application for discussion or not; return whether that is durable."""
        return self._do(self.application, partial(reviewing.set_flag, is_flagged=is_flagged))

    def declare(self, application: str, declared: bool, reason: str) -> bool:
        """Declare a conflict of interest, or take it back; return whether that is durable."""
        change = partial(reviewing.declare_conflict_of_interest, declared=declared, reason=reason)
        return self._do(application, change)

    def submit(self, application: str) -> bool:
        """Submit a finished review; return whether that is durable."""
        change = partial(reviewing.submit, reviewer=self._reviewer, applications=(application,))
        return self._done(self.writer.do(application, change))

    def reopen(self) -> bool:
        """Take the submitted review back to draft; return whether that is durable."""
        return self._do(self.application, reviewing.reopen)

    def _do(self, application: str, change: Callable[..., object]) -> bool:
        return self._done(self._write(application, change))

    def _write(self, application: str, change: Callable[..., object]) -> bool:
        def on_file(file: ReviewFile) -> object:
            return change(file, reviewer=self._reviewer, application=application)

        return self.writer.do(application, on_file)

    def _done(self, durable: bool) -> bool:
        if durable:
            self.refresh()
        return durable

    def _told(self, durable: bool) -> bool:
        if durable:
            self._workspace.evidence_changed.emit(self.application)
        return durable

    def _stored(self, application: str) -> ReviewSheet:
        return reviewing.review_sheet(self._workspace.file, reviewer=self._reviewer, application=application)

    def _stored_evidence(self) -> tuple[EvidenceRow, ...]:
        return evidence.evidence_of(self._workspace.file, reviewer=self._reviewer, application=self.application)

    def _written(self, application: str) -> None:
        """Follow what another page wrote; what was written here is known already."""
        if self._workspace.reviewer is None or not self._is_read:
            return
        sheet = self.writer.overlay(self._stored(application))
        self._applications.set_review(sheet)
        if application == self.application and sheet != self.sheet:
            self.sheet = sheet
            self.review_changed.emit()

    def _evidence_written(self, application: str) -> None:
        if application == self.application and self._workspace.reviewer is not None:
            self.evidence = self._stored_evidence()
            self.evidence_changed.emit()

    # -- what is left to do --------------------------------------------------------------------------------------

    def unscored(self) -> list[int]:
        """Return the places (from 0) of the criteria that wait for points, none where nothing can be scored."""
        done = {*self.sheet.valid_points(), *self.sheet.abstentions}
        criteria = self._workspace.call.criteria if self.closed is None else ()
        return [place for place, criterion in enumerate(criteria) if criterion.id not in done]
