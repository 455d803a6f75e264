"""The charts, one at a time, each with its table beside it; pyqtgraph is loaded when the first one is looked at."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.announcements import announce
from workbench.views.icons import icon
from workbench.views.ranking.charts import KINDS, ChartKind, chart_text, make_chart
from workbench.views.ranking.facts_table import FactsTable
from workbench.views.ranking.words import application_text

if TYPE_CHECKING:
    from workbench.views.ranking.plot import ChartPlot


class ChartsPane(QWidget):
    """Chooses a chart, draws it, lists its figures, and saves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RankingData, Ranking, Study] | None = None
        self.plot: ChartPlot | None = None
        self.kind = QComboBox()
        self.kind_label = QLabel()
        self.kind_label.setBuddy(self.kind)
        self.applications = QListWidget()
        self.applications_label = QLabel()
        self.applications_label.setBuddy(self.applications)
        self.table = FactsTable()
        self.save_button = QPushButton(icon("download"), "")
        self._build()
        self._connect()
        self._retranslate()

    def wait(self) -> None:
        """Show nothing while it is computed."""
        self._shown = None
        self._show()

    def fail(self, reason: str) -> None:
        """Show nothing; the other panes say why."""
        self.wait()

    def show_study(self, data: RankingData, ranking: Ranking, study: Study) -> None:
        """Draw another study."""
        before = self._chosen()
        self._shown = data, ranking, study
        self._offer_applications(before)
        self._show()

    def save(self, path: Path) -> None:
        """Write the chart that is shown; the name's ending tells SVG from PNG."""
        if self.plot is not None:
            self.plot.save(path)
            announce(self, self.tr("%1 is saved.").replace("%1", path.name))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw now that somebody looks."""
        super().showEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for kind in KINDS:
            self.kind.addItem("", kind)
        self.applications.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        bar = QHBoxLayout()
        bar.addWidget(self.kind_label)
        bar.addWidget(self.kind)
        bar.addStretch(1)
        bar.addWidget(self.save_button)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.applications_label)
        column.addWidget(self.applications, 1)
        column.addWidget(self.table, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._scroll)
        split.addWidget(side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.addLayout(bar)
        outer.addWidget(split, 1)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show)
        self.applications.itemSelectionChanged.connect(self._show)
        self.save_button.clicked.connect(self._ask_where)

    def _retranslate(self) -> None:
        self.kind_label.setText(self.tr("C&hart"))
        for row, kind in enumerate(KINDS):
            self.kind.setItemText(row, chart_text(kind))
        self.applications_label.setText(self.tr("A&pplications to compare"))
        self.save_button.setAccessibleDescription(self.tr("As an SVG drawing or a PNG picture"))
        self.save_button.setToolTip(self.save_button.accessibleDescription())
        self.save_button.setText(self.tr("&Save…"))
        self._scroll.setAccessibleName(self.tr("Chart"))
        self._show()

    # -- showing -------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[str]:
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for row in range(self.applications.count())
            if (item := self.applications.item(row)).isSelected()
        ]

    def _offer_applications(self, before: Sequence[str]) -> None:
        """List the ranked ones; to begin with, the two on either side of the line are compared."""
        assert self._shown is not None
        data, ranking, _ = self._shown
        names = [each.application for each in ranking.applications]
        start = min(max(0, ranking.places - 1), max(0, len(names) - 2))
        chosen = [each for each in before if each in names] or names[start : start + 2]
        self.applications.blockSignals(True)
        self.applications.clear()
        for name in names:
            item = QListWidgetItem(application_text(data, name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.applications.addItem(item)
            item.setSelected(name in chosen)
        self.applications.blockSignals(False)

    def _show(self) -> None:
        kind: ChartKind = self.kind.currentData() or "intervals"
        for widget in (self.applications, self.applications_label):
            widget.setVisible(kind == "profile")
        self.save_button.setEnabled(self._shown is not None)
        if self._shown is None or not self.isVisible():
            return
        chart = make_chart(kind, *self._shown, self._chosen())
        self._plot().show_chart(chart)
        self.table.show_facts(chart.title, chart.heads, chart.cells)

    def _plot(self) -> "ChartPlot":
        if self.plot is None:
            # pyqtgraph takes a third of a second to load, and most visits to the ranking need no chart.
            from workbench.views.ranking.plot import ChartPlot

            self.plot = ChartPlot()
            self._scroll.setWidget(self.plot)
        return self.plot

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("SVG drawing (*.svg)"), self.tr("PNG picture (*.png)")])
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("png" if "*.png" in chosen else "svg"))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
