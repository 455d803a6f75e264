"""What the selection hangs on: weights, single criteria, single reviewers, and the number of places."""

from collections.abc import Sequence

from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.ranking.whatif import WhatIf
from workbench.views.ranking.study_pane import Section, StudyPane
from workbench.views.ranking.words import (
    application_text,
    applications_text,
    chance_text,
    criterion_text,
    number_text,
    signed_text,
)

_SURE = 0.995  # a place by weights that is this certain, or this hopeless, is not listed


class SensitivityPane(StudyPane):
    """Five sections, each with what would have to change for somebody to cross the line."""

    def sections(self, data: RankingData, ranking: Ranking, study: Study) -> Sequence[Section]:
        """Say what the selection hangs on."""
        return [
            self._changes(data, study),
            self._chances(data, study),
            Section(
                self.tr("Without one criterion"),
                self._swaps(study.without_criteria, study),
                self._heads(self.tr("Without")),
                [self._left_out(data, criterion_text(data, each.name), each) for each in study.without_criteria],
            ),
            Section(
                self.tr("Without one reviewer"),
                self._swaps(study.without_reviewers, study),
                self._heads(self.tr("Without")),
                [
                    self._left_out(data, data.reviewers.get(each.name, each.name), each)
                    for each in study.without_reviewers
                ],
            ),
            self._places(data, study),
        ]

    def _changes(self, data: RankingData, study: Study) -> Section:
        if study.weight_changes:
            text = self.tr(
                "The smallest change of one weight, all others kept, at which somebody crosses the line; the smallest "
                "first. Reckoned with each criterion's values by least squares."
            )
        else:
            text = self.tr("No change of a single weight moves anybody over the line.")
        heads = [
            self.tr("Criterion"),
            self.tr("Change"),
            self.tr("New weight"),
            self.tr("Part of all"),
            self.tr("Leaves"),
            self.tr("Enters"),
        ]
        rows = [
            [
                criterion_text(data, each.criterion),
                signed_text(float(each.change), 2),
                number_text(float(each.weight), 2),
                self.tr("%1 %").replace("%1", str(round(100 * each.share))),
                applications_text(data, each.leaves),
                applications_text(data, each.enters),
            ]
            for each in study.weight_changes
        ]
        return Section(self.tr("The smallest change of a weight"), text, heads, rows)

    def _chances(self, data: RankingData, study: Study) -> Section:
        found = study.weight_chances
        text = self.tr(
            "How often an application is among the selected if the weights are drawn at random around the call's; "
            "those that always or never are selected are left out."
        )
        rows = [
            [application_text(data, name), chance_text(float(found.baseline[name])), chance_text(chance)]
            for name, chance in sorted(found.chances.items(), key=lambda item: -item[1])
            if 1 - _SURE < chance < _SURE
        ]
        heads = [self.tr("Application"), self.tr("By the call's weights"), self.tr("By weights around them")]
        return Section(self.tr("Other weights"), text, heads, rows)

    def _swaps(self, found: Sequence[WhatIf], study: Study) -> str:
        moved = sum(each.swapped > 0 for each in found)
        if study.is_abridged:
            return self.tr("So many applications are not ranked anew here: it would take too long.")
        if not found:
            return self.tr("There is only one.")
        if not moved:
            return self.tr("Nobody crosses the line, whichever is left out.")
        text = self.tr("In %n case(s) of %1 somebody crosses the line.", "", moved)
        return text.replace("%1", str(len(found)))

    def _heads(self, first: str) -> list[str]:
        return [first, self.tr("Places moved"), self.tr("Largest move"), self.tr("Leaves"), self.tr("Enters")]

    def _left_out(self, data: RankingData, name: str, each: WhatIf) -> list[str]:
        return [
            name,
            number_text(float(each.swapped), 0 if each.swapped.denominator == 1 else 1),
            self.tr("%n rank(s)", "", each.largest_move),
            applications_text(data, each.leaves),
            applications_text(data, each.enters),
        ]

    def _places(self, data: RankingData, study: Study) -> Section:
        text = self.tr(
            "What each number of places would mean: a wide gap and few at the line make an easy line to draw."
        )
        heads = [
            self.tr("Places"),
            self.tr("Gap in expected rank"),
            self.tr("At the line"),
            self.tr("Chance of the last in"),
            self.tr("Chance of the first out"),
            self.tr("Last in"),
            self.tr("First out"),
        ]
        rows = [
            [
                str(each.places),
                number_text(each.gap, 2),
                str(each.at_line),
                chance_text(each.p_last),
                "–" if each.p_next is None else chance_text(each.p_next),
                applications_text(data, each.last),
                applications_text(data, each.next),
            ]
            for each in study.places
        ]
        return Section(self.tr("Other numbers of places"), text, heads, rows)
