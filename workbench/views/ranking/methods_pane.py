"""Every method's order side by side, and where the choice of method decides."""

from collections.abc import Sequence

from workbench.ranking.rank import METHODS, Method, MethodOrder, Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.ranking.study_pane import Section, StudyPane
from workbench.views.ranking.words import application_text, short_method_text


class MethodsPane(StudyPane):
    """One row per application, one column per method."""

    def sections(self, data: RankingData, ranking: Ranking, study: Study) -> Sequence[Section]:
        """Say how many places hang on the method, and list all ranks."""
        disputed = study.methods.disputed()
        if disputed:
            text = self.tr("Methods disagree on %n application(s): some give a place, others none.", "", len(disputed))
        else:
            text = self.tr("All methods give the places to the same applications.")
        kemeny = study.methods.orders.get("kemeny")
        explained = self.tr(
            "Expected rank is the one to go by: it evens out leniency and knows how sure it is. The others are there "
            "to show what hangs on that choice. Each number is the rank by that method."
        )
        heads = [
            self.tr("Application"),
            *(self._head(each, kemeny) for each in METHODS),
            self.tr("Methods"),
        ]
        rows = []
        for row in ranking.applications:
            ranks = study.methods.ranks(row.application)
            rows.append(
                [
                    application_text(data, row.application),
                    *(str(ranks.get(method, "–")) for method in METHODS),
                    self._verdict(disputed.get(row.application)),
                ]
            )
        return [Section(self.tr("Methods side by side"), f"{text} {self._proof(kemeny)} {explained}", heads, rows)]

    def _proof(self, kemeny: MethodOrder | None) -> str:
        if kemeny is None:
            return self.tr("There are too many applications for the Kemeny order.")
        if kemeny.proven_optimal:
            return self.tr("The Kemeny order is proven: no order contradicts the reviewers less.")
        return self.tr("The Kemeny order is not proven optimal: it was found by search.")

    def _head(self, method: Method, kemeny: MethodOrder | None) -> str:
        if method != "kemeny" or kemeny is None:
            return short_method_text(method)
        text = self.tr("%1 (proven)") if kemeny.proven_optimal else self.tr("%1 (not proven optimal)")
        return text.replace("%1", short_method_text(method))

    def _verdict(self, sides: tuple[Sequence[Method], Sequence[Method]] | None) -> str:
        if sides is None:
            return self.tr("agree")
        text = self.tr("disagree: a place by %1; none by %2")
        for place, side in enumerate(sides, start=1):
            text = text.replace(f"%{place}", ", ".join(short_method_text(method) for method in side))
        return text
