"""How far the reviewers agree, in plain words: the total, each criterion, and what the numbers can't say."""

from collections.abc import Sequence

from workbench.ranking.agreement import Agreement
from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.domain_sentences import in_words
from workbench.views.ranking.study_pane import Section, StudyPane
from workbench.views.ranking.words import criterion_text, interval_text, number_text

_LOW, _FAIR, _GOOD = 0.4, 0.6, 0.75  # Cicchetti's bounds (1994) for the intraclass correlation


class AgreementPane(StudyPane):
    """The statistics of the totals in words, those of each criterion beside each other, and their limits."""

    def sections(self, data: RankingData, ranking: Ranking, study: Study) -> Sequence[Section]:
        """Say it in three sections."""
        return [
            Section(
                self.tr("Agreement on the total"),
                self._in_short(study.agreement),
                [self.tr("Statistic"), self.tr("Value"), self.tr("95 % interval"), self.tr("What it says")],
                self._statistics(study.agreement),
            ),
            Section(
                self.tr("Agreement on each criterion"),
                self.tr(
                    "Reviewers usually agree less on a single criterion than on the total. A criterion on which they "
                    "agree very little may be read in different ways: it is worth a word at the meeting."
                ),
                [
                    self.tr("Criterion"),
                    self.tr("One review"),
                    self.tr("95 % interval"),
                    self.tr("Mean of the reviews"),
                    self.tr("Krippendorff, interval"),
                    self.tr("Krippendorff, ordinal"),
                    self.tr("Kendall"),
                    self.tr("Gwet"),
                ],
                [self._criterion(criterion_text(data, name), each) for name, each in study.by_criterion.items()],
            ),
            Section(self.tr("What these numbers can't say"), self._limits()),
        ]

    def _in_short(self, found: Agreement) -> str:
        counts = self.tr("%n application(s) by %1 reviewers.", "", found.n_units).replace("%1", str(found.n_raters))
        if found.icc_single is None or found.icc_mean is None:
            return counts
        text = self.tr(
            "Of the differences between the totals of single reviews, %1 % lie between the applications; the rest is "
            "the reviewers' leniency and taste. Averaged over all reviews of an application it is %2 %: %3 agreement."
        )
        for place, value in enumerate((found.icc_single, found.icc_mean), start=1):
            text = text.replace(f"%{place}", str(round(100 * max(value, 0))), 1)
        return f"{counts} {text.replace('%3', self._grade(found.icc_mean))}"

    def _grade(self, value: float) -> str:
        if value < _LOW:
            return self.tr("poor")
        if value < _FAIR:
            return self.tr("fair")
        return self.tr("good") if value < _GOOD else self.tr("very good")

    def _statistics(self, found: Agreement) -> list[list[str]]:
        model = self.tr(" (by the model, since there are gaps)") if found.interval_by_model else ""
        meanings = [
            (
                "icc_single",
                self.tr("ICC, one review"),
                self.tr("How far one review on its own can be relied on") + model,
            ),
            (
                "icc_mean",
                self.tr("ICC, mean of the reviews"),
                self.tr("How far the mean of an application's reviews can be relied on") + model,
            ),
            (
                "icc_oneway",
                self.tr("ICC, one-way"),
                self.tr("The same for one review, as if each application had reviewers of its own"),
            ),
            (
                "krippendorff_interval",
                self.tr("Krippendorff's alpha, interval"),
                self.tr("1: no disagreement; 0: as much as by chance; points half as far apart count a quarter"),
            ),
            (
                "krippendorff_ordinal",
                self.tr("Krippendorff's alpha, ordinal"),
                self.tr("The same, looking at the order of the points only"),
            ),
            (
                "kendall_w",
                self.tr("Kendall's W"),
                self.tr("How alike the orders are on the applications that everybody scored"),
            ),
            (
                "gwet_ac2",
                self.tr("Gwet's AC2"),
                self.tr("Agreement beyond chance; stays sensible where nearly everybody gives the same points"),
            ),
        ]
        return [
            [
                name,
                self._number(getattr(found, key)),
                interval_text(getattr(found, f"{key}_interval", None), 2) if key.startswith("icc") else "–",
                self._why(found, key) or meaning,
            ]
            for key, name, meaning in meanings
        ]

    def _why(self, found: Agreement, key: str) -> str:
        if key not in found.notes:
            return ""
        return self.tr("Can't be computed: %1.").replace("%1", in_words(found.notes[key]))

    def _criterion(self, name: str, found: Agreement) -> list[str]:
        return [
            name,
            self._number(found.icc_single),
            interval_text(found.icc_single_interval, 2),
            self._number(found.icc_mean),
            self._number(found.krippendorff_interval),
            self._number(found.krippendorff_ordinal),
            self._number(found.kendall_w),
            self._number(found.gwet_ac2),
        ]

    def _number(self, value: float | None) -> str:
        return "–" if value is None else number_text(value, 2).replace("-", "−")

    def _limits(self) -> str:
        return " ".join(
            (
                self.tr(
                    "Agreement is not correctness: reviewers can agree and be wrong, and one who differs can be right."
                ),
                self.tr(
                    "The numbers depend on how different the applications are: where all are alike, agreement is low "
                    "however careful everybody was."
                ),
                self.tr(
                    "They are computed over all applications. Near the selection line agreement goes to zero by "
                    "construction, since only applications that are alike stand there; it is therefore never computed "
                    "for those alone."
                ),
                self.tr("With few applications the intervals are wide: look at them before the value."),
            )
        )
