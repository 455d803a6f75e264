"""The history page: every change in the file, narrowed and searched, and saved as a table."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.models.audit import AuditQuery
from workbench.models.history import HistoryEntry
from workbench.views.domain_sentences import in_words
from workbench.views.headings import MutedLabel
from workbench.views.history.export import export_job
from workbench.views.history.filters import HistoryFilters
from workbench.views.history.history_view import HistoryView
from workbench.views.history.words import place_text
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.merge.own_first import own_unfinished
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.runner import Job, Runner, Step


class HistoryPage(Page):
    """Reads in the background, from a file that may be open in the window meanwhile."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._is_stale = True
        self._shows_others = False
        self._place: HistoryEntry | None = None
        self._job: Job | None = None
        self.filters = HistoryFilters()
        self.view = HistoryView(open_file.path, runner)
        self.hidden_note = MutedLabel()
        self.show_button = QPushButton(icon("eye"), "")
        self.place_note = MutedLabel()
        self.place_button = QPushButton(icon("x"), "")
        self.export_button = QPushButton(icon("download"), "")
        self.progress = QProgressBar()
        self.cancel_button = QPushButton(icon("x"), "")
        self.notice = Notice()
        self._build()
        self._connect()
        self._retranslate()
        self._show_export(is_running=False)

    def entered(self) -> None:
        """Read what may have changed since."""
        if self._is_stale and not self._open_file.is_set_aside:
            self.reload()

    def focus_next_pane(self) -> bool:
        """Go from the filters to the list."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if self.filters.isAncestorOf(focused) or focused is self.filters.search:
            self.view.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def reload(self) -> None:
        """Ask what the filters say, anew."""
        self._is_stale = False
        self.view.ask(self.query())
        hides = bool(self._only_of())
        for widget in (self.hidden_note, self.show_button):
            widget.setVisible(hides)
        for place in (self.place_note, self.place_button):
            place.setVisible(self._place is not None)
        self._show_place()

    def query(self) -> AuditQuery:
        """Return what is asked now."""
        asked = replace(self.filters.query(), only_of=self._only_of())
        if self._place is not None:
            asked = replace(asked, place=(self._place.entity, self._place.id, self._place.field))
        return asked

    def show_value(self, entry: HistoryEntry) -> None:
        """Show one value's whole history."""
        self._place = entry
        self.reload()

    def export(self, target: Path) -> None:
        """Write what is asked for to a CSV file."""
        self.notice.say("")
        self._show_export(is_running=True)
        self._job = self._runner.run(
            export_job(self._open_file.path, self.query(), target),
            lambda count: self._exported(target, count),
            self._not_exported,
            self._show_step,
            receiver=self,
            on_cancelled=self._stopped,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.view.resize_parts()
        super().changeEvent(event)

    def _build(self) -> None:
        self.progress.setTextVisible(False)
        hidden, place, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        hidden.addWidget(self.hidden_note, 1)
        hidden.addWidget(self.show_button)
        place.addWidget(self.place_note, 1)
        place.addWidget(self.place_button)
        foot.addWidget(self.export_button)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.filters)
        column.addLayout(hidden)
        column.addLayout(place)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        column.addWidget(self.notice)

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.view.loaded.connect(lambda: self.filters.set_names(self.view.names))
        self.view.value_requested.connect(self.show_value)
        self.place_button.clicked.connect(self._forget_place)
        self.show_button.clicked.connect(self._show_anyway)
        self.export_button.clicked.connect(self._choose_target)
        self.cancel_button.clicked.connect(lambda: self._job.cancel() if self._job is not None else None)
        for changed in (self._open_file.replaced, self._open_file.review_changed, self._open_file.evidence_changed):
            changed.connect(self._mark_stale)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.entered()

    def _only_of(self) -> str:
        """Return whose reviews alone are shown: one's own, until they are submitted."""
        if self._shows_others or not own_unfinished(self._open_file):
            return ""
        return self._open_file.reviewer or ""

    def _show_anyway(self) -> None:
        self._shows_others = True
        self.reload()

    def _forget_place(self) -> None:
        self._place = None
        self.reload()

    # -- writing the table ---------------------------------------------------------------------------------------

    def _choose_target(self) -> None:
        suggested = self._open_file.path.with_name(self.tr("%1 history.csv").replace("%1", self._open_file.path.stem))
        dialog = QFileDialog(self, self.tr("Save the history as a table"), str(suggested))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Tables (*.csv)")])
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_export(self, *, is_running: bool) -> None:
        self.export_button.setEnabled(not is_running)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(is_running)
        self.progress.setRange(0, 0)

    def _show_step(self, step: Step) -> None:
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)

    def _exported(self, target: Path, count: int) -> None:
        self._end_export()
        self.notice.say(self.tr("%n change(s) are in %1.", "", count).replace("%1", str(target)))

    def _not_exported(self, error: UrvalError) -> None:
        self._end_export()
        self.notice.say(in_words(str(error)), "danger")

    def _stopped(self) -> None:
        self._end_export()
        self.notice.say(self.tr("Stopped; no table was written."), "warning")

    def _end_export(self) -> None:
        self._job = None
        self._show_export(is_running=False)

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_place(self) -> None:
        if self._place is not None:
            name = place_text(self._place.entity, self._place.id, self._place.field, self.view.names)
            self.place_note.setText(self.tr("Only: %1").replace("%1", name))

    def _retranslate(self) -> None:
        texts: Mapping[QPushButton, str] = {
            self.export_button: self.tr("Save as a ta&ble…"),
            self.cancel_button: self.tr("&Stop"),
            self.show_button: self.tr("Show them &anyway"),
            self.place_button: self.tr("All &values"),
        }
        for button, text in texts.items():
            button.setText(text)
        self.hidden_note.setText(self.tr("Others' reviews are left out until you have submitted your own."))
        self.progress.setAccessibleName(self.tr("Progress of saving the table"))
        self.filters.retranslate()
        self.view.retranslate()
        self._show_place()
