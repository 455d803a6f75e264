"""Undoing and redoing merges from the window: what it would take away first, then the question, then the deed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.errors import UrvalError
from workbench.merge.overview import read_overview
from workbench.models.file import open_review_file
from workbench.views.domain_sentences import in_words
from workbench.views.history.words import visible
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.merging import UndoPreview, preview_undo_job, undo_job
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.merge.own_first import own_unfinished
from workbench.views.merge.rank_shift import RankMove, RankShift, rank_shift
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner


class Undoing(QObject):
    """Asks and undoes; ``told`` carries a sentence and its tint, ``done`` that merges were undone or redone."""

    told = Signal(str, str)
    done = Signal()

    def __init__(self, open_file: OpenFile, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._open_file = open_file
        self._runner = runner
        self._window = window
        self._job: Job | None = None

    def ask(self, numbers: Sequence[int], *, redo: bool = False) -> None:
        """Try it on a copy, and ask with what came of it; nothing changes before the user agrees."""
        if self._job is not None:
            self._job.cancel()
        self.told.emit(self.tr("Looking at what that would change…"), "success")
        path, numbers = self._open_file.path, tuple(numbers)
        may_rank = not own_unfinished(self._open_file)

        def work(progress: Progress) -> tuple[UndoPreview, RankShift | None, tuple[str, ...]]:
            preview = preview_undo_job(path, numbers, redo=redo)(progress)
            shift = rank_shift(preview.trial.before, preview.trial.after, progress) if may_rank else None
            with open_review_file(path, write=False) as file:
                overview = read_overview(file)
            files = tuple(
                f"{each.file}: {', '.join(overview.people[each.number])}" if overview.people[each.number] else each.file
                for each in overview.merges
                if each.number in numbers
            )
            return preview, shift, files

        self._job = self._runner.run(
            work, lambda found: self._ask(numbers, *found, redo=redo), self._fail, receiver=self
        )

    def _ask(
        self,
        numbers: tuple[int, ...],
        preview: UndoPreview,
        shift: RankShift | None,
        files: tuple[str, ...],
        *,
        redo: bool,
    ) -> None:
        self._job = None
        self.told.emit("", "success")
        if redo:
            title, button = self.tr("Redo the merge"), self.tr("&Redo it")
            text = self.tr("%n change(s) count again, from:", "", preview.revisions)
        else:
            title, button = self.tr("Undo the merge"), self.tr("&Undo it")
            text = self.tr("%n change(s) don't count any more, from:", "", preview.revisions)
        notes = [self.tr("The file as it is now is backed up first, and you can take this back at any time.")]
        if preview.conflicts:
            notes.append(self.tr("%n conflict(s) are open afterwards.", "", preview.conflicts))
        names = [*(visible(each) for each in files), *(self._move(each) for each in (shift.moved if shift else ()))]
        dialog = NamesDialog(title, text, names=names, note=" ".join(notes), button=button, parent=self._window)
        dialog.accepted.connect(lambda: self._do(numbers, redo=redo))
        dialog.open()

    def _move(self, move: RankMove) -> str:
        text = self.tr("%1 %2: rank %3 → %4")
        parts = (str(move.number), move.applicant, str(move.before or "–"), str(move.after or "–"))
        for place, part in enumerate(parts, start=1):
            text = text.replace(f"%{place}", part)
        return text

    def _do(self, numbers: tuple[int, ...], *, redo: bool) -> None:
        title = self.tr("Redoing") if redo else self.tr("Undoing")
        work = ExclusiveWork(self._open_file, self._runner, title, self._window)
        work.succeeded.connect(lambda revisions: self._tell(revisions, redo=redo))
        work.failed.connect(self._fail)
        work.stopped.connect(lambda: self.told.emit(self.tr("Stopped; look at the list of merges."), "warning"))
        work.start(undo_job(self._open_file.path, numbers, redo=redo))

    def _tell(self, revisions: int, *, redo: bool) -> None:
        if redo:
            text = self.tr("Redone: %n change(s) count again.", "", revisions)
        else:
            text = self.tr("Undone: %n change(s) don't count any more.", "", revisions)
        self.told.emit(text, "success")
        self.done.emit()

    def _fail(self, error: UrvalError) -> None:
        self._job = None
        self.told.emit(in_words(str(error)), "danger")
