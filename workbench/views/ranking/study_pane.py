"""A pane beside the ranking: sections of plain words, each with its table."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.headings import HeadingLabel
from workbench.views.ranking.facts_table import FactsTable


@dataclass(frozen=True)
class Section:
    """A heading, what is to be said, and a table where there are rows."""

    title: str
    text: str
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = field(default=())


class StudyPane(QScrollArea):
    """Shows what ``sections`` says of a study, and says it anew when the language changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RankingData, Ranking, Study] | None = None
        self.tables: list[FactsTable] = []
        self.texts: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wait()

    def sections(self, data: RankingData, ranking: Ranking, study: Study) -> Sequence[Section]:
        """Say what there is to say."""
        raise NotImplementedError

    def wait(self) -> None:
        """Say that it is being computed."""
        self._shown = None
        self._fill([Section("", self.tr("Computing…"))])

    def fail(self, reason: str) -> None:
        """Say why there is nothing to show."""
        self._shown = None
        self._fill([Section("", reason)])

    def show_study(self, data: RankingData, ranking: Ranking, study: Study) -> None:
        """Show another study."""
        self._shown = data, ranking, study
        self._fill(self.sections(data, ranking, study))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.wait() if self._shown is None else self.show_study(*self._shown)

    def _fill(self, sections: Sequence[Section]) -> None:
        self.tables, self.texts = [], []
        inside = QWidget()
        column = QVBoxLayout(inside)
        for section in sections:
            if section.title:
                column.addWidget(HeadingLabel(section.title, factor=1.1))
            text = QLabel(section.text)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(text)
            self.texts.append(text)
            if section.rows:
                table = FactsTable()
                table.show_facts(section.title, section.heads, section.rows)
                column.addWidget(table)
                self.tables.append(table)
        column.addStretch(1)
        self.setWidget(inside)  # the old one is deleted
