"""The tabs of the ranking page: the ranking itself, and what a study says about it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.ranking.agreement_pane import AgreementPane
from workbench.views.ranking.charts_pane import ChartsPane
from workbench.views.ranking.methods_pane import MethodsPane
from workbench.views.ranking.reviewers_pane import ReviewersPane
from workbench.views.ranking.sensitivity_pane import SensitivityPane


class StudyTabs(QTabWidget):
    """Tells all panes at once that a study is on its way, and what it says."""

    def __init__(self, ranked: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.methods = MethodsPane()
        self.agreement = AgreementPane()
        self.reviewers = ReviewersPane()
        self.sensitivity = SensitivityPane()
        self.charts = ChartsPane()
        self._panes = (self.methods, self.agreement, self.reviewers, self.sensitivity, self.charts)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        for pane in (ranked, *self._panes):
            self.addTab(pane, "")
        self._retranslate()

    def wait(self) -> None:
        """Have every pane say that it is being computed."""
        for pane in self._panes:
            pane.wait()

    def fail(self, reason: str) -> None:
        """Have every pane say why there is nothing to show."""
        for pane in self._panes:
            pane.fail(reason)

    def show_study(self, data: RankingData, ranking: Ranking, study: Study) -> None:
        """Have every pane show its part."""
        for pane in self._panes:
            pane.show_study(data, ranking, study)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.tabBar().setAccessibleName(self.tr("Views of the ranking"))
        titles = (
            self.tr("Ranking"),
            self.tr("Methods"),
            self.tr("Agreement"),
            self.tr("Reviewers"),
            self.tr("What it hangs on"),
            self.tr("Charts"),
        )
        for at, title in enumerate(titles):
            self.setTabText(at, title)
