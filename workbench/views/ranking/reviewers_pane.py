"""How each reviewer uses the scale, for the lead; a reviewer gets their own line once all their reviews are in."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from workbench.ranking.calibration import Calibration, Flag, ReviewerCalibration
from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.announcements import announce
from workbench.views.icons import icon
from workbench.views.ranking.study_pane import Section, StudyPane
from workbench.views.ranking.words import application_text, interval_text, number_text, signed_text

_NINETY = 1.645  # standard deviations to either side hold 90 %


class ReviewersPane(StudyPane):
    """Offsets with their uncertainty, spread, correlation, flags, and how many of these chance alone would raise."""

    def sections(self, data: RankingData, ranking: Ranking, study: Study) -> Sequence[Section]:
        """Say how the scale is used and where reviewers of one application are far apart."""
        calibration = study.calibration
        return [
            Section(
                self.tr("How each reviewer uses the scale"),
                f"{self._flags_by_chance(calibration)} {self._meaning()}",
                [
                    self.tr("Reviewer"),
                    self.tr("Reviews"),
                    self.tr("Leniency"),
                    self.tr("90 % interval"),
                    self.tr("Spread against others"),
                    self.tr("Usual"),
                    self.tr("Correlation with others"),
                    self.tr("Usually above"),
                    self.tr("Flags"),
                ],
                [self._reviewer(data, each) for each in _by_name(data, calibration)],
            ),
            Section(
                self.tr("Where reviewers are far apart"),
                self._apart(calibration),
                [self.tr("Application"), self.tr("Reviews"), self.tr("Range"), self.tr("Chance of as much")],
                [
                    [
                        application_text(data, each.application),
                        str(each.n),
                        number_text(float(each.range), 2),
                        self._p(each.p),
                    ]
                    for each in sorted(calibration.disagreements, key=lambda each: each.p)
                    if each.flagged
                ],
            ),
        ]

    def _fill(self, sections: Sequence[Section]) -> None:
        super()._fill(sections)
        if self._shown is None:
            return
        inside = self.widget()
        assert inside is not None
        self.copy_button = QPushButton(icon("copy"), self.tr("&Copy the chosen reviewer's own line"))
        self.copy_button.setAccessibleDescription(
            self.tr("To send to that reviewer; only once all of their reviews are submitted.")
        )
        self.copy_button.setToolTip(self.copy_button.accessibleDescription())
        column = inside.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(3, self.copy_button)
        self.copy_button.clicked.connect(self._copy)
        if self.tables:
            self.tables[0].selectionModel().currentRowChanged.connect(self._show_copy)
            self.tables[0].selectRow(0)
        self._show_copy()

    def own_line(self, row: int) -> str:
        """Return what a reviewer may be told of themselves; "" before all their reviews are submitted."""
        if self._shown is None:
            return ""
        data, _, study = self._shown
        found = _by_name(data, study.calibration)[row]
        if not data.has_finished(found.reviewer):
            return ""
        texts = self._reviewer(data, found)
        heads = self.sections(*self._shown)[0].heads
        return "\n".join(f"{head}: {text}" for head, text in zip(heads, texts, strict=True))

    def _chosen(self) -> int:
        return max(0, self.tables[0].currentIndex().row()) if self.tables else 0

    def _show_copy(self) -> None:
        self.copy_button.setEnabled(bool(self.own_line(self._chosen())))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.own_line(self._chosen()))
        announce(self, self.tr("Copied."))

    def _flags_by_chance(self, calibration: Calibration) -> str:
        flags = sum(len(each.flags) for each in calibration.reviewers)
        chance = sum(calibration.by_chance[kind] for kind in ("offset", "spread", "correlation"))
        text = self.tr("%n flag(s); chance alone would raise about %1.", "", flags)
        return text.replace("%1", number_text(chance, 1))

    def _meaning(self) -> str:
        return self.tr(
            "Leniency is in points: above zero is lenient, below is severe; the ranking by expected rank has taken it "
            "off. Spread 1 is as wide as the others' on the same applications. A flag is a question to ask, no fault."
        )

    def _apart(self, calibration: Calibration) -> str:
        flagged = sum(each.flagged for each in calibration.disagreements)
        text = self.tr(
            "%n application(s) with a range of 2 points or more that noise explains with 5 % at the most; chance alone "
            "would give about %1.",
            "",
            flagged,
        )
        return text.replace("%1", number_text(calibration.by_chance["disagreement"], 1))

    def _reviewer(self, data: RankingData, each: ReviewerCalibration) -> list[str]:
        half = None if each.offset_sd is None else _NINETY * each.offset_sd
        return [
            data.reviewers.get(each.reviewer, each.reviewer),
            str(each.n),
            signed_text(each.offset, 2) if each.n else "–",
            "–" if half is None else interval_text((each.offset - half, each.offset + half), 2),
            self._number(each.spread_ratio),
            interval_text(each.spread_usual, 2),
            self._number(each.correlation),
            self._number(each.correlation_usual),
            ", ".join(self._flag(flag) for flag in each.flags) or self.tr("none"),
        ]

    def _flag(self, flag: Flag) -> str:
        return {
            "lenient": self.tr("lenient"),
            "severe": self.tr("severe"),
            "wide": self.tr("uses more of the scale"),
            "narrow": self.tr("uses less of the scale"),
            "apart": self.tr("follows the others less than usual"),
        }[flag]

    def _number(self, value: float | None) -> str:
        return "–" if value is None else number_text(value, 2).replace("-", "−")

    def _p(self, p: float) -> str:
        return self.tr("< 0.1 %") if p < 0.001 else self.tr("%1 %").replace("%1", number_text(100 * p, 1))


def _by_name(data: RankingData, calibration: Calibration) -> list[ReviewerCalibration]:
    return sorted(calibration.reviewers, key=lambda each: (data.reviewers.get(each.reviewer, ""), each.reviewer))
