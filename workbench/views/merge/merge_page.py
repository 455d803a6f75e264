"""The merge page: files in, checked and shown before anything changes, then merged with a backup."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from workbench.errors import UrvalError
from workbench.merge.outcome import TargetChangedError
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.devices_box import DevicesBox
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.files_model import FilesTableModel
from workbench.views.merge.files_table import FilesTable
from workbench.views.merge.handout_box import HandoutBox
from workbench.views.merge.merge_words import MergeWords
from workbench.views.merge.merging import Answers, MergePreview, MergeResult, Trial, merge_job, preview_job
from workbench.views.merge.notice import Notice
from workbench.views.merge.open_conflicts import OpenConflicts
from workbench.views.merge.own_first import own_unfinished
from workbench.views.merge.rank_shift import RankShift, rank_shift
from workbench.views.merge.rank_shift_view import RankShiftView
from workbench.views.merge.review_files import choose_reviews, dropped_reviews
from workbench.views.merge.scroll_page import ScrollPage
from workbench.views.merge.sealed_box import SealedBox
from workbench.views.merge.waiting_devices import WaitingDevices
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Runner, Step


class MergePage(ScrollPage):
    """Chosen files are checked at once; only the Merge button changes the review file.

    ``undo_requested`` carries the numbers of the merges that were just made; ``conflicts_requested`` asks for the
    conflict window.
    """

    undo_requested = Signal(tuple)
    conflicts_requested = Signal()

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._preview: MergePreview | None = None
        self._result: MergeResult | None = None
        self._job: Job | None = None
        self._rank_job: Job | None = None
        self._is_lead = open_file.is_lead
        self._unfinished = 0
        self._words = MergeWords(self)
        self.setAcceptDrops(True)
        self.model = FilesTableModel(self)
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.choose_button = QPushButton(icon("upload"), "")
        self.clear_button = QPushButton(icon("x"), "")
        self.progress_text = QLabel()
        self.progress = QProgressBar()
        self.cancel_button = QPushButton(icon("x"), "")
        self.table = FilesTable(self.model)
        self.sealed = SealedBox()
        self.devices = DevicesBox()
        self.totals = QLabel()
        self.shift = RankShiftView()
        self.shift_note = MutedLabel()
        self.merge_button = QPushButton(icon("git-merge"), "")
        self.notice = Notice()
        self.undo_button = QPushButton(icon("undo-2"), "")
        self.conflicts = OpenConflicts()
        self.waiting = WaitingDevices(open_file)
        self.handouts = HandoutBox(open_file, runner)
        self._build()
        self._connect()
        self._retranslate()
        self._show_files()
        self._look_again()

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def preview(self) -> MergePreview | None:
        """What a merge of the listed files would do, once they are checked."""
        return self._preview

    def check(self, paths: Sequence[Path]) -> None:
        """List files, with those that are listed and not merged yet, and check what they would bring."""
        waiting = self.model.paths if self._preview is not None or self._job is not None else ()
        self.model.set_paths(tuple(dict.fromkeys((*waiting, *paths))))
        self.forget_result()
        self.devices.show_devices(())
        self._start_check()

    def clear(self) -> None:
        """List no files."""
        self._stop_check()
        self._preview = None
        self.model.set_paths(())
        self.devices.show_devices(())
        self.sealed.forget()
        self.forget_result()

    def stop(self) -> None:
        """Stop what is under way: the check, and with it the list; or only the ranking."""
        if self._job is not None:
            self.clear()
        elif self._rank_job is not None:
            self._stop_ranking()
            self.shift_note.setText(self.tr("The ranking was not compared."))
            self._show_files()

    def merge(self) -> None:
        """Merge the listed files."""
        expected = self._preview.outcome.target if self._preview is not None else None
        self._stop_ranking()
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Merging"), self.window())
        work.succeeded.connect(self._merged)
        work.failed.connect(self._not_merged)
        work.stopped.connect(self._stopped)
        work.start(merge_job(self._open_file.path, self.model.paths, expected=expected, **self._answers()))

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.totals.setWordWrap(True)
        self.progress.setTextVisible(False)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.choose_button)
        top.addWidget(self.clear_button)
        top.addStretch(1)
        for widget in (self.progress_text, self.progress, self.cancel_button):
            top.addWidget(widget)
        bottom.addWidget(self.merge_button)
        bottom.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.note)
        self.column.addLayout(top)
        self.column.addWidget(self.table)
        self.column.addWidget(self.sealed)
        self.column.addWidget(self.devices)
        self.column.addWidget(self.totals)
        self.column.addWidget(self.shift_note)
        self.column.addWidget(self.shift)
        self.column.addLayout(bottom)
        self.column.addWidget(self.notice)
        after = QHBoxLayout()
        after.addWidget(self.undo_button)
        after.addStretch(1)
        self.column.addLayout(after)
        self.column.addWidget(self.conflicts)
        self.column.addWidget(self.waiting)
        self.column.addSpacing(self.fontMetrics().height())
        self.column.addWidget(self.handouts)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.clear_button.clicked.connect(self.clear)
        self.cancel_button.clicked.connect(self.stop)
        self.merge_button.clicked.connect(self.merge)
        self.devices.accepting_changed.connect(self._start_check)
        self.sealed.entered.connect(self._start_check)
        self.undo_button.clicked.connect(self._ask_to_undo)
        self.conflicts.requested.connect(self.conflicts_requested)
        self.waiting.accepted.connect(self.notice.say)
        self._open_file.replaced.connect(self._look_again)

    # -- checking ------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files to check."""
        choose_reviews(self, self.tr("Files that were handed in"), self._open_file.path.parent, self.check)

    def _start_check(self) -> None:
        self._stop_check()
        self._preview = None
        self._unfinished = own_unfinished(self._open_file)
        self.shift.show_shift(None)
        work = preview_job(self._open_file.path, self.model.paths, **self._answers())
        self._job = self._runner.run(work, self._checked, self._not_checked, self._show_step)
        self._show_files()

    def _answers(self) -> Answers:
        return {"accept": self.devices.accepts, "passwords": self.sealed.passwords}

    def _stop_check(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._stop_ranking()

    def _stop_ranking(self) -> None:
        if self._rank_job is not None:
            self._rank_job.cancel()
            self._rank_job = None

    def _show_step(self, step: Step) -> None:
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)
        self.progress_text.setText(self.tr("Checking %1").replace("%1", step.text))

    def _checked(self, preview: MergePreview) -> None:
        self._job = None
        self._preview = preview
        self.model.set_outcomes(preview.outcome.files, is_applied=False, known=preview.known)
        if not self.devices.accepts:  # with them accepted there are none left to ask about
            self.devices.show_devices(preview.outcome.new_devices)
        self._compare(preview.trial)
        self._show_files()
        self.sealed.show_locked(preview.locked)
        announce(self.table, self.totals.text())

    def _compare(self, trial: Trial) -> None:
        """Rank the reviews before and after, where this person may see that."""
        if not self._is_lead:
            self.shift_note.setText("")
        elif self._unfinished:
            text = self.tr(
                "The ranking before and after is shown once your own %n review(s) are submitted.", "", self._unfinished
            )
            self.shift_note.setText(text)
        else:
            self.shift_note.setText(self.tr("Ranking before and after…"))
            self._rank_job = self._runner.run(
                lambda progress: rank_shift(trial.before, trial.after, progress), self._compared, self._not_compared
            )

    def _compared(self, shift: RankShift) -> None:
        self._rank_job = None
        self.shift_note.setText("")
        self.shift.show_shift(shift)
        self._show_files()

    def _not_compared(self, error: UrvalError) -> None:
        self._rank_job = None
        self.shift_note.setText(in_words(str(error)))
        self._show_files()

    def _not_checked(self, error: UrvalError) -> None:
        self._job = None
        self._show_files()
        self.notice.say(in_words(str(error)), "danger")

    # -- merging -------------------------------------------------------------------------------------------------

    def _merged(self, result: MergeResult) -> None:
        outcome = result.outcome
        self._preview, self._result = None, result
        self.shift.show_shift(None)
        self.model.set_outcomes(outcome.files, is_applied=True)
        self.devices.show_devices(())
        self.sealed.forget()
        self._show_files()
        self.notice.say(self._words.outcome(outcome), "warning" if outcome.exit_code else "success")

    def _ask_to_undo(self) -> None:
        if self._result is not None:
            self.undo_requested.emit(self._result.numbers)

    def forget_result(self) -> None:
        """Stop telling of what was just merged, and offering to undo it."""
        self._result = None
        self.notice.say("")
        self._show_files()

    def _look_again(self) -> None:
        """Show what waits for a person in the file as it is now."""
        self._is_lead = self._open_file.is_lead
        self.waiting.reload()
        self.conflicts.look(self._open_file.file)
        self.handouts.setVisible(self._is_lead)

    def _not_merged(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")
        if isinstance(error, TargetChangedError):
            self._start_check()

    def _stopped(self) -> None:
        self.notice.say(self.tr("Stopped. The files that were merged before are in; merge again to go on."), "warning")
        self._start_check()

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_files(self) -> None:
        has_files, is_checking = bool(self.model.paths), self._job is not None or self._rank_job is not None
        for listed in (self.table, self.clear_button, self.merge_button):
            listed.setVisible(has_files)
        for under_way in (self.progress, self.progress_text, self.cancel_button):
            under_way.setVisible(is_checking)
        self.merge_button.setEnabled(self._can_merge())
        self.shift_note.setVisible(bool(self.shift_note.text()) and self._preview is not None)
        self.undo_button.setVisible(self._result is not None and bool(self._result.numbers) and self._is_lead)
        self.totals.setVisible(self._preview is not None)
        self.totals.setText(self._words.preview(self._preview) if self._preview is not None else "")
        self.table.fit()

    def _can_merge(self) -> bool:
        """Tell whether merging would change anything."""
        if self._preview is None:
            return False
        outcome = self._preview.outcome
        return self.devices.accepts or any(file.status == "merged" for file in outcome.files)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept review files and folders of them."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the dropped files."""
        paths = dropped_reviews(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.check(paths)
        else:
            self.notice.say(self.tr("No review file was among what was dropped."), "warning")

    def room_changed(self) -> None:
        """Share the width out among the columns."""
        self.table.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.table.fit)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Merge what was handed in"))
        self.note.setText(
            self.tr(
                "Choose the files that came back, or drop them here. They are checked first, and nothing changes until "
                "you press Merge; the order of the files doesn't matter, and a file twice does no harm."
            )
        )
        self.choose_button.setText(self.tr("&Choose files…"))
        self.clear_button.setText(self.tr("C&lear the list"))
        self.cancel_button.setText(self.tr("S&top"))
        self.merge_button.setText(self.tr("&Merge"))
        self.undo_button.setText(self.tr("&Undo this merge…"))
        self.table.setAccessibleName(self.tr("Files to merge"))
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.model.retranslate()
        self._show_files()
