"""Undo and redo as the window offers them: what the next step is, in words, and the doing of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.models import undo
from workbench.models.undo import UndoStep
from workbench.views.domain_sentences import in_words
from workbench.views.open_file import OpenFile
from workbench.views.review.call_texts import in_language, points_text
from workbench.views.review.review_writer import ReviewWriter


class UndoSteps(QObject):
    """Knows what undo and redo would do (``undo_words`` and ``redo_words``, "" for nothing), and does it."""

    changed = Signal()  # the words
    told = Signal(str)
    done = Signal(str, str)  # the application and the criterion ("" for the whole review) that a step has changed

    def __init__(self, workspace: OpenFile, writer: ReviewWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._writer = writer
        self._back: UndoStep | None = None
        self._forth: UndoStep | None = None
        # Not in the middle of the key that wrote: first the eye, then the disk, then this.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        workspace.saved.connect(self._timer.start)
        workspace.replaced.connect(self._timer.start)
        self.refresh()

    @property
    def undo_words(self) -> str:
        """What undo would take back, in the user's language."""
        return self.words(self._back) if self._back else ""

    @property
    def redo_words(self) -> str:
        """What redo would bring back, in the user's language."""
        return self.words(self._forth) if self._forth else ""

    def refresh(self) -> None:
        """Look what can be undone and redone now."""
        self._timer.stop()
        if self._workspace.is_set_aside:
            return
        person = self._person
        self._back = undo.undo_of(self._workspace.file, person=person) if person else None
        self._forth = undo.redo_of(self._workspace.file, person=person) if person else None
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back, or say why that can't be done."""
        self._do(undo.undo_of, undo.undo, self.tr("Undone: %1"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do the step again that was taken back last, or say why that can't be done."""
        self._do(undo.redo_of, undo.redo, self.tr("Redone: %1"), self.tr("There is nothing to redo."))

    @property
    def _person(self) -> str:
        workspace = self._workspace
        return (workspace.reviewer or "") if workspace.file.is_writable else ""

    def _do(
        self, look: Callable[..., UndoStep | None], act: Callable[..., UndoStep], success: str, nothing: str
    ) -> None:
        if self._workspace.is_set_aside or not self._person or not self._writer.flush():
            return
        step = look(self._workspace.file, person=self._person)
        if step is None:
            self.told.emit(nothing)
        elif step.refusal:
            self.told.emit(in_words(step.refusal))
        elif self._writer.do(step.application, partial(act, person=self._person)):
            if any(change.kind == "evidence" for change in step.changes):
                self._workspace.evidence_changed.emit(step.application)
            self.refresh()
            self.done.emit(step.application, step.criterion)
            self.told.emit(success.replace("%1", self.words(step)))

    def words(self, step: UndoStep) -> str:
        """Return what a step did: "3 points for Firms at the centre"."""
        criteria = {criterion.id: in_language(criterion.title) for criterion in self._workspace.call.criteria}
        text = self._forms(step.new is not None)[step.kind]
        points = points_text(step.new) if step.kind == "points" and step.new is not None else ""
        if points == "1":
            text = self.tr("1 point for %2")
        return text.replace("%1", points).replace("%2", criteria.get(step.criterion, step.criterion))

    def _forms(self, is_given: bool) -> dict[str, str]:
        if is_given:
            return {
                "points": self.tr("%1 points for %2"),
                "abstention": self.tr("abstention from %2"),
                "comment": self.tr("comment on %2"),
                "evidence": self.tr("evidence for %2"),
                "flag": self.tr("flag for discussion"),
                "confidence": self.tr("how sure you are"),
                "conflict_of_interest": self.tr("answer about a conflict of interest"),
            }
        return {
            "points": self.tr("cleared points for %2"),
            "abstention": self.tr("taken back abstention from %2"),
            "comment": self.tr("removed comment on %2"),
            "evidence": self.tr("removed evidence for %2"),
            "flag": self.tr("removed flag"),
            "confidence": self.tr("no longer said how sure you are"),
            "conflict_of_interest": self.tr("answer about a conflict of interest"),
        }
