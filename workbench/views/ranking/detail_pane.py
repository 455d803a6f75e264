"""Beneath the ranking: the chosen application's reviews, what to know about the ranking, and what is left out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ranking.rank import Ranking
from workbench.ranking.view_data import RankingData
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel
from workbench.views.icons import icon
from workbench.views.ranking.detail_model import DetailTableModel
from workbench.views.ranking.words import application_text, criterion_text, reason_text
from workbench.views.theme import gap


class DetailPane(QTabWidget):
    """Three tabs: reviews, warnings, left out; their counts stand in the tabs' titles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warnings: tuple[str, ...] = ()
        self._left_out: tuple[str, ...] = ()
        self.title = HeadingLabel(factor=1.1)
        self.model = DetailTableModel(self)
        self.table = QTableView()
        self.warnings = _reading_list()
        self.left_out = _reading_list()
        self._build()
        self.retranslate()

    def show_ranking(self, data: RankingData, ranking: Ranking) -> None:
        """List what a reader of this ranking should know."""
        known = (in_words(data.with_names(each)) for each in ranking.warnings)
        self._warnings = (*known, *self._below_thresholds(data))
        _fill(self.warnings, self._warnings, "triangle-alert")
        self._left_out = (*self._excluded(data), *self._without_rank(data), *self._not_counted(data))
        _fill(self.left_out, self._left_out, "circle-dashed")
        self._write_titles()

    def show_application(self, data: RankingData | None, application: str) -> None:
        """Show the reviews of an application."""
        self.model.show_application(data, application)
        label = data.labels.get(application) if data is not None else None
        self.title.setText(f"{label.number}  {label.applicant}" if label is not None else "")
        self._fit_rows()

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Points and comments by criterion and reviewer"))
        self.warnings.setAccessibleName(self.tr("Warnings"))
        self.left_out.setAccessibleName(self.tr("Left out"))
        self.tabBar().setAccessibleName(self.tr("Details"))
        self._write_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the reviewers."""
        super().resizeEvent(event)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_rows)
        super().changeEvent(event)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        reviews = QWidget()
        column = QVBoxLayout(reviews)
        column.addWidget(self.title)
        column.addWidget(table, 1)
        self.setDocumentMode(True)
        for page in (reviews, self.warnings, self.left_out):
            self.addTab(page, "")

    def _write_titles(self) -> None:
        self.setTabText(0, self.tr("Reviews side by side"))
        self.setTabText(1, self.tr("%n warning(s)", "", len(self._warnings)))
        self.setTabText(2, self.tr("%n left out", "", len(self._left_out)))
        self.setTabIcon(1, icon("triangle-alert", "warning") if self._warnings else icon("check", "success"))
        self.setTabIcon(2, icon("circle-dashed", "muted"))

    def _below_thresholds(self, data: RankingData) -> Sequence[str]:
        text = self.tr("%1 is below the threshold on: %2.")
        return [
            text.replace("%1", application_text(data, name)).replace(
                "%2", ", ".join(criterion_text(data, each) for each in criteria)
            )
            for name, criteria in data.missed_thresholds.items()
        ]

    def _excluded(self, data: RankingData) -> Sequence[str]:
        with_reason, without = self.tr("%1 is excluded: %2"), self.tr("%1 is excluded; no reason is given.")
        return [
            (with_reason if why else without).replace("%1", f"{each.number} {each.applicant}").replace("%2", why)
            for each, why in data.excluded
        ]

    def _without_rank(self, data: RankingData) -> Sequence[str]:
        text = self.tr("%1 has no rank: no review of it counts.")
        return [text.replace("%1", f"{each.number} {each.applicant}") for each in data.unreviewed]

    def _not_counted(self, data: RankingData) -> Sequence[str]:
        text = self.tr("%1: the review by %2 doesn't count. %3.")
        return [
            text.replace("%1", f"{each.application.number} {each.application.applicant}")
            .replace("%2", each.reviewer)
            .replace("%3", reason_text(each.reason))
            for each in data.left_out
        ]

    def _fit_rows(self) -> None:
        """Give each reviewer the same width, wide enough to read a comment, and each row the height of its texts."""
        columns = self.model.columnCount()
        if not columns:
            return
        least = 26 * self.fontMetrics().averageCharWidth()
        self.table.verticalHeader().setMaximumWidth(least)
        width = max(least, self.table.viewport().width() // columns)
        for column in range(columns):
            self.table.setColumnWidth(column, width)
        self.table.resizeRowsToContents()


def _reading_list() -> QListWidget:
    made = QListWidget()
    made.setWordWrap(True)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setSpacing(max(1, gap(made) // 2))
    return made


def _fill(target: QListWidget, texts: Sequence[str], icon_name: str) -> None:
    target.clear()
    for text in texts:
        target.addItem(QListWidgetItem(icon(icon_name, "muted"), text))
