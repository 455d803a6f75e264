"""The changes as a table, newest first, read a page at a time, and the one that the cursor is on in full."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QSplitter, QTableView, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.models.audit import PAGE, AuditQuery, Change, Names, count_changes, names_of, read_changes
from workbench.models.file import open_review_file
from workbench.models.history import HistoryEntry
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import MutedLabel
from workbench.views.history.words import (
    STANDING_ICONS,
    field_text,
    moment_text,
    place_text,
    short_device,
    source_text,
    standing_text,
    subject_text,
    value_text,
    visible,
    who_text,
)
from workbench.views.icons import Tint, icon
from workbench.views.merge.plain_table import make_plain
from workbench.views.merge.rows_model import Column, RowsModel
from workbench.views.merge.word_diff import as_html, in_sentences, word_diff
from workbench.views.runner import Job, Progress, Runner
from workbench.views.theme import colors, gap
from workbench.views.upright_scroll import UprightScroll

NO_NAMES = Names({}, {}, {}, {})
_WIDTHS = (22, 19, 21, 29, 19, 19, 13, 18, 16)
"""The columns' widths in characters."""


@dataclass(frozen=True)
class _Read:
    changes: tuple[Change, ...]
    count: int | None
    names: Names | None


class HistoryView(QWidget):
    """Shows what a question finds; ``loaded`` when a page has come."""

    loaded = Signal()
    value_requested = Signal(object)
    """The whole history of the value in a :class:`.HistoryEntry` is asked for."""

    def __init__(self, path: Path, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._runner = runner
        self._query = AuditQuery()
        self._job: Job | None = None
        self.names = NO_NAMES
        self.count = 0
        self.model: RowsModel[Change] = RowsModel(self._columns(), self)
        self.table = QTableView()
        self.detail = QLabel(wordWrap=True)
        self.state = MutedLabel()
        self.more_button = QPushButton(icon("chevron-down"), "")
        self.value_button = QPushButton(icon("clock"), "")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def query(self) -> AuditQuery:
        """What was asked last."""
        return self._query

    @property
    def is_loaded(self) -> bool:
        """Whether nothing is being read."""
        return self._job is None

    def ask(self, query: AuditQuery) -> None:
        """Show what a question finds, from the newest on; an earlier question that still runs is dropped."""
        self._query = query
        self._stop()
        self.state.setText(self.tr("Reading…"))
        self._read(None)

    def show_more(self) -> None:
        """Read the page that follows, if there is one."""
        if self._job is None and 0 < len(self.model.rows) < self.count:
            self._read(self.model.rows[-1].entry)

    def current(self) -> Change | None:
        """Return the change that the cursor is on."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Changes"))
        self.detail.setAccessibleName(self.tr("The change in full"))
        self.more_button.setText(self.tr("Show &more"))
        self.value_button.setText(self.tr("All of this val&ue"))
        self.model.retranslate()
        self._show_state()
        self._show_detail()

    # -- building ------------------------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[Change]]:
        return (
            Column(lambda: self.tr("When"), self._when, self._clock_icon),
            Column(lambda: self.tr("Who"), lambda change: who_text(change.entry)),
            Column(lambda: self.tr("What"), lambda change: field_text(change.entry.entity, change.entry.field)),
            Column(
                lambda: self.tr("About"),
                lambda change: subject_text(change.entry.entity, change.entry.id, self.names),
            ),
            Column(lambda: self.tr("Old value"), lambda change: _one_line(self._old(change))),
            Column(lambda: self.tr("New value"), lambda change: _one_line(self._new(change))),
            Column(lambda: self.tr("Device"), lambda change: short_device(change.entry.device)),
            Column(lambda: self.tr("From the file"), lambda change: source_text(change.entry)),
            Column(
                lambda: self.tr("State"),
                lambda change: standing_text(change.entry.standing),
                lambda change: STANDING_ICONS[change.entry.standing],
            ),
        )

    def _build(self) -> None:
        make_plain(self.table)
        self.table.setModel(self.model)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setTextInteractionFlags(selectable)
        self.detail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.value_button)
        foot.addWidget(self.more_button)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(UprightScroll(self.detail))
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split, 1)
        column.addLayout(foot)
        self.resize_parts()

    def resize_parts(self) -> None:
        """Follow the text size."""
        unit = self.fontMetrics().averageCharWidth()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        for at, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(at, width * unit)
        self.table.setMinimumHeight(6 * self.fontMetrics().height())

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.more_button.clicked.connect(self.show_more)
        self.value_button.clicked.connect(self._ask_for_value)

    # -- reading -------------------------------------------------------------------------------------------------

    def _read(self, behind: HistoryEntry | None) -> None:
        path, query = self._path, self._query

        def work(progress: Progress) -> _Read:
            with open_review_file(path, write=False) as file:
                with file.transaction() as session:
                    changes = read_changes(session, query, behind=behind, limit=PAGE)
                progress.check()
                return _Read(
                    changes,
                    count_changes(file, query) if behind is None else None,
                    names_of(file) if behind is None else None,
                )

        self._job = self._runner.run(work, self._loaded, self._failed)

    def _loaded(self, found: _Read) -> None:
        self._job = None
        if found.names is None:
            self.model.add_rows(found.changes)
        else:
            self.names, self.count = found.names, found.count or 0
            self.model.set_rows(found.changes)
            if found.changes:
                self.table.selectRow(0)
        self._show_state()
        self._show_detail()
        announce(self.table, self.state.text())
        self.loaded.emit()

    def _failed(self, error: UrvalError) -> None:
        self._job = None
        self.state.setText(in_words(str(error)))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _scrolled(self, value: int) -> None:
        if value == self.table.verticalScrollBar().maximum() > 0:
            self.show_more()

    def _ask_for_value(self) -> None:
        change = self.current()
        if change is not None:
            self.value_requested.emit(change.entry)

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        if self._job is not None:
            return
        text = self.tr("%n change(s)", "", self.count)
        if len(self.model.rows) < self.count:
            text = self.tr("The newest %1 of %2 changes")
            text = text.replace("%1", self.locale().toString(len(self.model.rows)))
            text = text.replace("%2", self.locale().toString(self.count))
        self.state.setText(text)
        self.more_button.setVisible(len(self.model.rows) < self.count)

    def _show_detail(self) -> None:
        change = self.current()
        self.value_button.setEnabled(change is not None)
        if change is None:
            self.detail.setText("")
            self.detail.setAccessibleDescription("")
            return
        entry = change.entry
        where = place_text(entry.entity, entry.id, entry.field, self.names)
        origin = self.tr("%1, %2, device %3, from %4")
        parts = (
            who_text(entry),
            self._when(change),
            short_device(entry.device),
            visible(entry.file) or self.tr("this file"),
        )
        for place, part in enumerate(parts, start=1):
            origin = origin.replace(f"%{place}", part)
        diff = word_diff(self._old(change), self._new(change)) if _is_text(change) else ()
        if diff:
            body = as_html(diff, colors(self))
        else:
            both = f"{self._old(change)} → {self._new(change)}" if change.old else self._new(change)
            body = html.escape(both).replace("\n", "<br>")
        told = in_sentences(diff)
        self.detail.setAccessibleDescription(". ".join(filter(None, (where, told or self._new(change), origin))))
        self.detail.setText(f"<b>{html.escape(where)}</b><br>{html.escape(origin)}<br>{body}")

    def _when(self, change: Change) -> str:
        text = moment_text(change.entry.time)
        return self.tr("%1 (the clock can't be right)").replace("%1", text) if change.entry.is_clock_doubtful else text

    @staticmethod
    def _clock_icon(change: Change) -> tuple[str, Tint] | None:
        return ("triangle-alert", "warning") if change.entry.is_clock_doubtful else None

    def _old(self, change: Change) -> str:
        texts = (value_text(change.entry.entity, change.entry.field, value, self.names) for value in change.old)
        return " | ".join(dict.fromkeys(texts))

    def _new(self, change: Change) -> str:
        return value_text(change.entry.entity, change.entry.field, change.entry.value, self.names)


def _is_text(change: Change) -> bool:
    """Tell whether words were changed, so that they can be compared."""
    return len(change.old) == 1 and isinstance(change.old[0], str) and isinstance(change.entry.value, str)


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:199]}…"
