"""The selection line in words."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ranking.rank import Group, Ranking
from workbench.views.ranking.words import method_note, number_text

_GROUPS: tuple[Group, ...] = ("selected", "line", "not_selected")


class LineLabel(QLabel):
    """Says where the line runs, how the applications lie against it, what it parts, and what the method does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranking: Ranking | None = None
        self.setWordWrap(True)

    def show_ranking(self, ranking: Ranking) -> None:
        """Speak of another ranking."""
        self._ranking = ranking
        parts = (self._where(ranking), self._groups(ranking), self._tie(ranking), method_note(ranking.method))
        self.setText(" ".join(filter(None, parts)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._ranking is not None:
            self.show_ranking(self._ranking)
        super().changeEvent(event)

    def _where(self, ranking: Ranking) -> str:
        ranked = len(ranking.applications)
        if ranking.places >= ranked:
            return self.tr("There are places for all %n ranked application(s), so there is no line.", "", ranked)
        text = self.tr("%n place(s): the selection line runs below row %1, at expected rank %2.", "", ranking.places)
        return text.replace("%1", str(ranking.places)).replace("%2", number_text(ranking.line, 1))

    def _groups(self, ranking: Ranking) -> str:
        text = self.tr("%1 selected, %2 at the line, %3 not selected.")
        for place, group in enumerate(_GROUPS, start=1):
            text = text.replace(f"%{place}", str(sum(each.group == group for each in ranking.applications)))
        return text

    def _tie(self, ranking: Ranking) -> str:
        """Say that the line parts equal ranks, where it does: then it is not the method that chooses."""
        if ranking.places >= len(ranking.applications):
            return ""
        last, following = ranking.applications[ranking.places - 1 : ranking.places + 1]
        if last.rank != following.rank:
            return ""
        tied = sum(each.rank == last.rank for each in ranking.applications)
        return self.tr("The line parts %n application(s) of equal rank.", "", tied)
