"""The ranking page: the table that is the chart, the selection line, and one application's reviews beneath."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.models import reviewing
from workbench.models.call import chosen_places
from workbench.ranking.comparison import MethodComparison
from workbench.ranking.rank import METHODS, Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import NOTHING_SUPPOSED, RankingData, Suppose, read_ranking_data
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.ranking.detail_pane import DetailPane
from workbench.views.ranking.empty_state import EmptyState
from workbench.views.ranking.line_label import LineLabel
from workbench.views.ranking.ranking_model import RankingRole, RankingTableModel
from workbench.views.ranking.ranking_table import RankingTable
from workbench.views.ranking.study_tabs import StudyTabs
from workbench.views.ranking.what_if_panel import WhatIfPanel
from workbench.views.ranking.words import method_note, method_text
from workbench.views.runner import Job, Progress, Runner
from workbench.views.theme import colors, gap

_SETTLE_MS = 150  # a spin box that is held down asks for one ranking, not for ten


class RankingPage(Page):
    """Ranks in the background whenever the file, the method or the places change."""

    report_requested = Signal(int)
    """The report is asked for, with the places that are shown."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._data: RankingData | None = None
        self._ranking: Ranking | None = None
        self._job: Job | None = None
        self._study_job: Job | None = None
        self._methods: MethodComparison | None = None
        self._study: Study | None = None
        self._is_stale = True
        self._shows_others = False
        self.model = RankingTableModel(self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(RankingRole.SORT)
        self.table = RankingTable(self.proxy)
        self.detail = DetailPane()
        self.method = QComboBox()
        self.places = QSpinBox()
        self.what_if = QLabel()
        self.panel = WhatIfPanel()
        self.panel_button = QPushButton()
        self.reset_button = QPushButton()
        self.report_button = QPushButton()
        self.state = QLabel()
        self.line_text = LineLabel()
        self.empty = EmptyState()
        self._decided_places = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build()
        self._connect()
        self._set_places_range()
        self._retranslate()

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def is_what_if(self) -> bool:
        """Whether other places than were decided, other weights or other reviewers are supposed."""
        return self.places.value() != self._decided_places or self._suppose != NOTHING_SUPPOSED

    @property
    def study(self) -> Study | None:
        """What is known about the ranking that is shown; None while it is computed."""
        return self._study

    def leave_what_if(self) -> None:
        """Go back to what the call says."""
        self.places.setValue(self._decided_places)
        self.panel.reset()
        self.panel_button.setChecked(False)

    @property
    def ranking(self) -> Ranking | None:
        """The ranking that is shown."""
        return self._ranking

    def entered(self) -> None:
        """Read the file if it may have changed since."""
        if not self.isVisible():
            return
        if self._is_stale:
            self.reload()
        elif not self._open_file.is_set_aside:
            self._set_places_range()  # which the selection may have decided meanwhile

    def reload(self) -> None:
        """Read the reviews anew and rank them, in the background."""
        self._is_stale = False
        self._set_places_range()
        unfinished = self._own_unfinished()
        if unfinished and not self._shows_others:
            self._ask_for_own_first(unfinished)
            return
        path = self._open_file.path
        self._start(lambda: read_ranking_data(path))

    def focus_next_pane(self) -> bool:
        """Go from the choices to the table, and on to the details."""
        if self.tabs.currentIndex():
            panes: tuple[QWidget, ...] = (self.method, self.tabs.tabBar())
        else:
            panes = (self.method, self.tabs.tabBar(), self.table, self.detail.tabBar())
        focused = QApplication.focusWidget()
        if self._stack.currentWidget() is self.empty:
            return False
        at = next((number for number, pane in enumerate(panes) if pane is focused), None)
        inside = focused is not None and self.detail.isAncestorOf(focused)
        if at == len(panes) - 1 or inside:
            return False
        panes[0 if at is None else at + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def toggle_list(self) -> None:
        """Hide or show the details."""
        self.detail.setVisible(not self.detail.isVisible())

    # -- building ------------------------------------------------------------------------------------------------

    def _build_bars(self) -> None:
        self.method_label, self.places_label = QLabel(), QLabel()
        self.method_label.setBuddy(self.method)
        self.places_label.setBuddy(self.places)
        for method in METHODS:
            self.method.addItem("", method)
        self.panel_button.setCheckable(True)
        self.panel.hide()
        self.reset_button.setIcon(icon("undo-2"))
        self.report_button.setIcon(icon("file-spreadsheet"))
        self.what_if.setAutoFillBackground(True)
        self.what_if.setWordWrap(True)
        self.what_if.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.method_label)
        self._bar.addWidget(self.method)
        self._bar.addWidget(self.places_label)
        self._bar.addWidget(self.places)
        self._bar.addStretch(1)
        self._bar.addWidget(self.state)
        self._what_if_row = QHBoxLayout()
        self._what_if_row.addWidget(self.panel_button)
        self._what_if_row.addWidget(self.what_if)
        self._what_if_row.addWidget(self.reset_button)
        self._what_if_row.addStretch(1)
        self._what_if_row.addWidget(self.report_button)

    def _build_ranked(self) -> QWidget:
        """Return what shows a ranking: the bars, what is supposed, and the tabs with the table first."""
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        first = QWidget()
        inner = QVBoxLayout(first)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.line_text)
        inner.addWidget(split, 1)
        self.tabs = StudyTabs(first)
        ranked = QWidget()
        column = QVBoxLayout(ranked)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar)
        column.addLayout(self._what_if_row)
        column.addWidget(self.panel)
        column.addWidget(self.tabs, 1)
        return ranked

    def _build(self) -> None:
        self._build_bars()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._build_ranked())
        inside = QWidget()
        QVBoxLayout(inside).addWidget(self._stack)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._resize_parts()

    def _connect(self) -> None:
        self.method.currentIndexChanged.connect(self._settle.start)
        self.places.valueChanged.connect(self._show_what_if)
        self.places.valueChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._rank_again)
        self.tabs.currentChanged.connect(lambda _: self._study_if_looked_at())
        self.panel_button.toggled.connect(self._show_panel)
        self.panel.changed.connect(self._show_what_if)
        self.panel.changed.connect(self._settle.start)
        self.reset_button.clicked.connect(self.leave_what_if)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave_what_if)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.report_button.clicked.connect(lambda: self.report_requested.emit(self.places.value()))
        self.empty.button.clicked.connect(self._show_anyway)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.axis.sortIndicatorChanged.connect(lambda *_: self.table.viewport().update())
        self._open_file.replaced.connect(self._mark_stale)
        self._open_file.review_changed.connect(self._mark_stale)

    # -- reading and ranking -------------------------------------------------------------------------------------

    def _mark_stale(self) -> None:
        self._is_stale = True
        self.entered()

    def _own_unfinished(self) -> int:
        """Return how many reviews a lead who also reviews has not submitted yet."""
        reviewer = self._open_file.reviewer
        if reviewer is None:
            return 0
        rows = reviewing.inbox(self._open_file.file, reviewer=reviewer)
        return sum(
            not (row.is_withdrawn or row.review.is_submitted or row.review.has_conflict_of_interest) for row in rows
        )

    def _show_anyway(self) -> None:
        self._shows_others = True
        self.reload()

    def _rank_again(self) -> None:
        data = self._data
        if data is not None:
            self._start(lambda: data)

    def _start(self, read: Callable[[], RankingData]) -> None:
        """Rank in the background what ``read`` returns there; an earlier ranking that still runs is dropped."""
        for job in (self._job, self._study_job):
            if job is not None:
                job.cancel()
        self._study = self._methods = self._study_job = None
        method, places, suppose = self.method.currentData(), self.places.value(), self._suppose

        def work(progress: Progress) -> tuple[RankingData, Ranking | None]:
            data = read()
            progress.check()
            return data, None if data.is_empty else data.rank(method=method, places=places, suppose=suppose)

        self._show_state(self.tr("Computing…"))
        self._job = self._runner.run(work, self._ranked, self._failed)

    def _ranked(self, found: tuple[RankingData, Ranking | None]) -> None:
        self._job = None
        self._show_state("")
        self._data, self._ranking = found
        if self._ranking is None:
            self.model.clear()
            self._show_nothing_yet()
            return
        current = self.table.application()
        self.model.set_ranking(self._data, self._ranking)
        last = len(self._ranking.applications)
        self.table.set_line(self._ranking.places if self._ranking.places < last else None, last)
        self._stack.setCurrentIndex(1)
        self.table.fit_columns()
        self.table.select(current)
        self.detail.show_ranking(self._data, self._ranking)
        self._show_detail()
        self.line_text.show_ranking(self._ranking)
        announce(self.table, self.line_text.text())
        self.panel.show_data(self._data)
        self._compare_methods(self._data, self._ranking)

    def _compare_methods(self, data: RankingData, ranking: Ranking) -> None:
        """Order the applications by the other methods, in the background."""
        suppose = self._suppose
        self.tabs.wait()

        def work(progress: Progress) -> MethodComparison:
            return data.compare(ranking, suppose, check=progress.check)

        self._study_job = self._runner.run(work, self._compared, self._study_failed)

    def _compared(self, methods: MethodComparison) -> None:
        self._study_job = None
        self._methods = methods
        self.model.set_disputed(methods.disputed())
        self.table.fit_columns()
        self._study_if_looked_at()

    def _study_if_looked_at(self) -> None:
        """Compute what the other tabs say, once somebody looks at one: it takes seconds."""
        data, ranking, methods, suppose = self._data, self._ranking, self._methods, self._suppose
        wanted = self.tabs.currentIndex() > 0 and self._study is None and self._study_job is None
        if not wanted or data is None or ranking is None or methods is None:
            return

        def work(progress: Progress) -> Study:
            return data.study(ranking, methods, suppose, check=progress.check)

        self._study_job = self._runner.run(work, self._studied, self._study_failed)

    def _studied(self, study: Study) -> None:
        self._study_job = None
        self._study = study
        if self._data is not None and self._ranking is not None:
            self.tabs.show_study(self._data, self._ranking, study)

    def _study_failed(self, error: UrvalError) -> None:
        self._study_job = None
        self.tabs.fail(in_words(str(error)))

    def _failed(self, error: UrvalError) -> None:
        self._job = None
        self._show_state("")
        self._stack.setCurrentWidget(self.empty)
        self.empty.say(self.tr("The ranking couldn't be made"), in_words(str(error)))

    # -- what is shown -------------------------------------------------------------------------------------------

    @property
    def _suppose(self) -> Suppose:
        return self.panel.suppose

    def _show_panel(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        if not shown and self.is_what_if:
            self._show_what_if()

    def _set_places_range(self) -> None:
        """Offer what the call allows, and begin with what was decided where that is another than before."""
        before = self._decided_places
        with self._open_file.file.transaction() as session:
            self._decided_places = chosen_places(session, self._open_file.call)
        self.places.setRange(*self._open_file.call.places)
        if self._decided_places != before:
            self.places.setValue(self._decided_places)
        self._show_what_if()

    def _show_state(self, text: str) -> None:
        self.state.setText(text)
        if text and self._stack.currentWidget() is self.empty:
            self.empty.say(text)

    def _show_nothing_yet(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.empty.say(
            self.tr("There is nothing to rank yet"),
            self.tr(
                "A review counts once it has points for every criterion and is submitted. Hand out the files to the "
                "reviewers, and merge the files that they hand in; the ranking then appears here by itself."
            ),
        )

    def _ask_for_own_first(self, unfinished: int) -> None:
        self._stack.setCurrentWidget(self.empty)
        what = self.tr("%n of your own review(s) are not submitted yet.", "", unfinished)
        why = self.tr("The ranking shows what the others think, and that colours one's own judgement.")
        self.empty.say(
            self.tr("Your own reviews come first"),
            f"{what} {why}",
            button=self.tr("Show the ranking &anyway"),
        )

    def _show_detail(self) -> None:
        self.detail.show_application(self._data, self.table.application())

    def _show_what_if(self) -> None:
        shown = self.is_what_if
        self.reset_button.setVisible(shown)
        self.what_if.setVisible(shown)
        self._escape.setEnabled(shown)
        self.what_if.setText(self.tr("What if: %1. Nothing is saved.").replace("%1", ", ".join(self._supposed())))

    def _supposed(self) -> Sequence[str]:
        """Return what is supposed, in words."""
        parts = []
        if self.places.value() != self._decided_places:
            text = self.tr("%n place(s) instead of %1", "", self.places.value())
            parts.append(text.replace("%1", str(self._decided_places)))
        if self._suppose.weights is not None:
            parts.append(self.tr("other weights"))
        if self._suppose.without and self._data is not None:
            name = self._data.reviewers.get(self._suppose.without, "")
            parts.append(self.tr("without %1").replace("%1", name))
        return parts

    # -- Qt ------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read the file now that somebody looks."""
        super().showEvent(event)
        self.entered()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.table, self.table.fit_columns)

    def event(self, event: QEvent) -> bool:
        """Follow the theme (``changeEvent`` is not told of it)."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._color()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._resize_parts)
        super().changeEvent(event)

    def _color(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, colors().warning_soft)
        palette.setColor(QPalette.ColorRole.WindowText, colors().warning)
        self.what_if.setPalette(palette)

    def _resize_parts(self) -> None:
        self._color()
        line = self.fontMetrics().height()
        self.table.verticalHeader().setDefaultSectionSize(line + 2 * gap(self))
        self.table.setMinimumHeight(9 * line)
        self.detail.setMinimumHeight(9 * line)
        self._bar.setSpacing(2 * gap(self))
        self.what_if.setMargin(gap(self))
        self.table.fit_columns()

    def _retranslate(self) -> None:
        self.method_label.setText(self.tr("&Rank by"))
        self.places_label.setText(self.tr("&Places"))
        for row, method in enumerate(METHODS):
            self.method.setItemText(row, method_text(method))
            self.method.setItemData(row, method_note(method), Qt.ItemDataRole.ToolTipRole)
        self.panel_button.setText(self.tr("What &if…"))
        self.panel_button.setToolTip(self.tr("Try other weights, or leave a reviewer out; nothing is saved."))
        self.reset_button.setText(self.tr("&Leave (Esc)"))
        self.report_button.setText(self.tr("&Excel report…"))
        self.table.setAccessibleName(self.tr("Ranking"))
        self.places.setAccessibleDescription(self.tr("Only to look; the call's own number of places stays."))
        self.model.retranslate()
        if self._data is not None and self._ranking is not None:
            self.detail.show_ranking(self._data, self._ranking)
            self._show_detail()
        self._show_what_if()
