"""The merges so far, as the log has them: when, which file, whose work, how much, and whether it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.merge.overview import MergeOverview, read_overview
from workbench.models.file import open_review_file
from workbench.models.merge_log import LoggedMerge
from workbench.views.domain_sentences import in_words
from workbench.views.history.words import moment_text, visible
from workbench.views.icons import Tint, icon
from workbench.views.merge.list_panel import ListPanel
from workbench.views.merge.rows_model import Column, RowsModel
from workbench.views.open_file import OpenFile
from workbench.views.runner import Progress, Runner

_FILE = 2


class MergesPanel(ListPanel[LoggedMerge]):
    """Newest first; ``undo_requested`` and ``redo_requested`` carry the number of a merge."""

    undo_requested = Signal(int)
    redo_requested = Signal(int)

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        self._overview = MergeOverview((), {}, ())
        columns: Sequence[Column[LoggedMerge]] = (
            Column(lambda: self.tr("No."), lambda merge: str(merge.number), is_number=True),
            Column(lambda: self.tr("When"), lambda merge: moment_text(merge.time)),
            Column(lambda: self.tr("File"), lambda merge: visible(merge.file)),
            Column(lambda: self.tr("Whose work"), self._people),
            Column(lambda: self.tr("New"), lambda merge: str(merge.new), is_number=True),
            Column(lambda: self.tr("Set aside"), lambda merge: str(merge.quarantined), is_number=True),
            Column(lambda: self.tr("State"), self._state, self._state_icon),
        )
        super().__init__(open_file, runner, RowsModel(columns), stretched=_FILE, parent=parent)
        self.undo_button = QPushButton(icon("undo-2"), "")
        self.redo_button = QPushButton(icon("redo-2"), "")
        for button in (self.undo_button, self.redo_button):
            self.add_button(button)
        self._buttons.addStretch(1)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.retranslate()
        self.offer()

    def reload(self) -> None:
        """Read the log anew."""
        path = self._open_file.path

        def work(progress: Progress) -> MergeOverview:
            with open_review_file(path, write=False) as file:
                return read_overview(file)

        self._job = self._runner.run(work, self._read, self.refuse)

    def undo(self) -> None:
        """Ask to undo the merge that is chosen."""
        merge = self.chosen()
        if merge is not None:
            self.undo_requested.emit(merge.number)

    def redo(self) -> None:
        """Ask to redo the merge that is chosen."""
        merge = self.chosen()
        if merge is not None:
            self.redo_requested.emit(merge.number)

    @property
    def last_standing(self) -> int | None:
        """The number of the last merge that changed something and stands, as undo without a choice takes it."""
        standing = [each.number for each in self._overview.merges if not each.is_undone and each.changed_something]
        return standing[-1] if standing else None

    def offer(self) -> None:
        """Offer to undo what stands, and to redo what was undone."""
        merge = self.chosen()
        for button in (self.undo_button, self.redo_button):
            button.setVisible(not self._open_file.is_set_aside and self._open_file.is_lead)
        self.undo_button.setEnabled(merge is not None and not merge.is_undone and merge.changed_something)
        self.redo_button.setEnabled(merge is not None and merge.is_undone)

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Merges"))
        self.undo_button.setText(self.tr("&Undo this merge…"))
        self.redo_button.setText(self.tr("&Redo this merge…"))
        self.model.retranslate()
        self._show_note()

    def _read(self, overview: MergeOverview) -> None:
        self._overview = overview
        self.fill(overview.merges[::-1])
        self._show_note()
        if overview.problems:
            self.notice.say(" ".join(in_words(each) for each in overview.problems), "danger")

    def _show_note(self) -> None:
        if not self._overview.merges:
            self.note.setText(self.tr("Nothing was merged yet. Every merge is listed here, and can be undone."))
        elif self._overview.problems:
            self.note.setText(self.tr("The log isn't as it was written."))
        else:
            self.note.setText(
                self.tr(
                    "Each entry of the log holds the hash of the one before, and all of them fit: nothing was changed."
                )
            )

    def _people(self, merge: LoggedMerge) -> str:
        return ", ".join(visible(each) for each in self._overview.people.get(merge.number, ()))

    def _state(self, merge: LoggedMerge) -> str:
        if merge.undone_by is not None:
            return self.tr("Undone %1").replace("%1", moment_text(str(merge.undone_by["time"])))
        return self.tr("Stands") if merge.changed_something else self.tr("Held nothing new")

    @staticmethod
    def _state_icon(merge: LoggedMerge) -> tuple[str, Tint]:
        if merge.is_undone:
            return "undo-2", "warning"
        return ("circle-check", "success") if merge.changed_something else ("check", "muted")
