"""What is done to a review besides scoring: flag, abstain, submit, reopen, comments to use again, one's own points."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.models.point_spread import own_point_spread
from workbench.views.open_file import OpenFile
from workbench.views.review.call_texts import in_language
from workbench.views.review.closed import Closed
from workbench.views.review.comment_library import CommentLibrary
from workbench.views.review.conflict_dialog import ConflictDialog
from workbench.views.review.criterion_card import CriterionCard
from workbench.views.review.review_session import ReviewSession
from workbench.views.review.spread_dialog import SpreadDialog
from workbench.views.review.submit_question import SubmitQuestion


class ReviewQuestions(QObject):
    """Opens the dialogs over ``page`` and carries their answers, and what needs no dialog, to the session."""

    heard = Signal(str)  # what was done, for a screen reader: the page shows it anyway
    refused = Signal(str)
    history_requested = Signal(str, str)  # of something: its id and its name
    settled = Signal()  # whether or not the change could be written

    def __init__(
        self, session: ReviewSession, workspace: OpenFile, page: QWidget, active: Callable[[], CriterionCard]
    ) -> None:
        super().__init__(page)
        self._session = session
        self._workspace = workspace
        self._page = page
        self._active = active

    def toggle_flag(self) -> None:
        """Flag for discussion, or take the flag away; that is possible after submitting too."""
        session, flagged = self._session, not self._session.sheet.is_flagged
        if session.closed in (Closed.NOT_A_REVIEWER, Closed.READ_ONLY) or not session.application:
            self._refuse_if_closed()
        elif session.set_flag(flagged):
            self.heard.emit(self.tr("Flagged for discussion") if flagged else self.tr("No longer flagged"))
        self.settled.emit()

    def toggle_abstention(self) -> None:
        """Give the active criterion no points on purpose, or take that back."""
        card = self._active()
        abstains = not card.entry.is_abstained
        if not self._refuse_if_closed() and self._session.set_abstained(card.criterion.id, abstains):
            self.heard.emit(card.spoken_state())
        self.settled.emit()

    def set_confidence(self, confidence: int | None) -> None:
        """Say how sure one is of the whole review, or nothing with None."""
        self._session.set_confidence(confidence)
        self.settled.emit()

    def reopen(self) -> None:
        """Take a submitted review back to draft."""
        if self._session.reopen():
            self.heard.emit(self.tr("Reopened"))
            self._active().focus_scale()

    def ask_to_abstain(self) -> None:
        """Ask about a conflict of interest, or about taking it back; or whether to abstain from a criterion alone."""
        session, row = self._session, self._session.row
        if session.closed in (Closed.NOT_A_REVIEWER, Closed.READ_ONLY) or row is None:
            self._refuse_if_closed()
            return
        card = self._active()
        offered = session.closed is None and not card.entry.is_abstained
        title = in_language(card.criterion.title) if offered else ""
        declared = row.review.has_conflict_of_interest
        asks = session.closed is Closed.UNANSWERED
        dialog = ConflictDialog(row.applicant, is_declared=declared, criterion=title, asks=asks, parent=self._page)
        dialog.answered.connect(partial(self._declare, row.id))
        dialog.criterion_chosen.connect(self.toggle_abstention)
        dialog.open()

    def ask_to_submit(self) -> None:
        """Ask whether to submit the review, or say what it lacks."""
        if self._refuse_if_closed():
            return
        row = self._session.row
        if row is None or not row.review.is_finished(self._workspace.call):
            self.refused.emit(self.tr("Not finished yet: every criterion needs points."))
            return
        question = SubmitQuestion(row, row.total, self._page)
        question.accepted.connect(partial(self._submit, row.id))
        question.open()

    def answer_banner(self) -> None:
        """Do what the button beside the reason offers: answer the call's question, or reopen the review."""
        if self._session.closed is Closed.UNANSWERED:
            self.ask_to_abstain()
        else:
            self.reopen()

    def show_comments(self) -> None:
        """Show the library of comments; the chosen one goes into the active criterion's comment."""
        card = self._active()
        dialog = CommentLibrary(card.comment.toPlainText(), can_insert=self._session.closed is None, parent=self._page)
        dialog.chosen.connect(card.insert_comment)
        dialog.open()

    def show_spread(self) -> None:
        """Show how one's own points are spread so far."""
        reviewer = self._workspace.reviewer
        if reviewer is None:
            self.refused.emit(Closed.NOT_A_REVIEWER.text)
        elif self._session.writer.flush():
            spread = own_point_spread(self._workspace.file, reviewer=reviewer)
            SpreadDialog(self._workspace.call, spread, self._page).open()

    def show_history(self) -> None:
        """Ask for the history of the active criterion's points, comment and evidence."""
        row, criterion, reviewer = self._session.row, self._active().criterion, self._workspace.reviewer
        if row is not None and reviewer is not None and self._session.writer.flush():
            title = f"{row.applicant} · {in_language(criterion.title)}"
            self.history_requested.emit("/".join((reviewer, row.id, criterion.id)), title)

    def _refuse_if_closed(self) -> bool:
        closed = self._session.closed
        if closed is not None:
            self.refused.emit(closed.text)
        return closed is not None or not self._session.application

    def _declare(self, application: str, declared: bool, reason: str) -> None:
        if self._session.declare(application, declared, reason):
            text = Closed.CONFLICT.text if declared else self.tr("You can score the application again.")
            self.heard.emit(text)

    def _submit(self, application: str) -> None:
        if self._session.submit(application):
            self.heard.emit(self.tr("Submitted"))
