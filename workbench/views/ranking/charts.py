"""What each chart shows, as data: rows along one axis, and the same facts as a table for those who don't see it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

from workbench.ranking.rank import Ranking
from workbench.ranking.study import Study
from workbench.ranking.view_data import RankingData
from workbench.views.ranking.words import (
    application_text,
    criterion_text,
    group_text,
    interval_text,
    number_text,
    signed_text,
)
from workbench.views.review.call_texts import total_text
from workbench.views.translation import QT_TRANSLATE_NOOP

ChartKind = Literal["intervals", "spread", "offsets", "profile", "regions"]
KINDS: tuple[ChartKind, ...] = get_args(ChartKind)
CHART_TEXTS: dict[ChartKind, str] = {
    "intervals": QT_TRANSLATE_NOOP("Ranking", "Rank intervals"),
    "spread": QT_TRANSLATE_NOOP("Ranking", "Spread per application"),
    "offsets": QT_TRANSLATE_NOOP("Ranking", "Leniency of the reviewers"),
    "profile": QT_TRANSLATE_NOOP("Ranking", "Criterion profile"),
    "regions": QT_TRANSLATE_NOOP("Ranking", "Regions covered"),
}
_NINETY = 1.645  # standard deviations to either side hold 90 %


@dataclass(frozen=True)
class Bar:
    """A line from low to high: thick, thin, or as wide as the row."""

    low: float
    high: float
    weight: Literal["thin", "thick", "block"] = "thin"
    series: int = 0


@dataclass(frozen=True)
class Row:
    """One row of a chart: its label, bars, and points (value, series)."""

    label: str
    bars: tuple[Bar, ...] = ()
    points: tuple[tuple[float, int], ...] = ()


@dataclass(frozen=True)
class Chart:
    """A chart and its table; ``series`` names what colours and shapes tell apart, ``line`` is drawn across all rows."""

    title: str
    axis: str
    rows: tuple[Row, ...]
    heads: Sequence[str]
    cells: Sequence[Sequence[str]]
    series: tuple[str, ...] = ()
    line: float | None = None
    line_text: str = ""
    low: float | None = None
    high: float | None = None


def chart_text(kind: ChartKind) -> str:
    """Return a chart's name in the user's language."""
    return QCoreApplication.translate("Ranking", CHART_TEXTS[kind])


def make_chart(kind: ChartKind, data: RankingData, ranking: Ranking, study: Study, chosen: Sequence[str] = ()) -> Chart:
    """Return a chart of a ranking; ``chosen`` are the applications (ids) of the criterion profile."""
    if kind == "profile":
        return _profile(data, ranking, chosen)
    makers: dict[ChartKind, Callable[[RankingData, Ranking, Study], Chart]] = {
        "intervals": _intervals,
        "spread": _spread,
        "offsets": _offsets,
        "regions": _regions,
    }
    return makers[kind](data, ranking, study)


def _intervals(data: RankingData, ranking: Ranking, study: Study) -> Chart:
    has_line = ranking.places < len(ranking.applications)
    return Chart(
        title=chart_text("intervals"),
        axis=QCoreApplication.translate("Ranking", "Rank: thin line 90 %, thick line 50 %, dot expected rank"),
        rows=tuple(
            Row(
                application_text(data, each.application),
                (Bar(*each.rank_90), Bar(*each.rank_50, "thick")),
                ((each.expected_rank, 0),),
            )
            for each in ranking.applications
        ),
        heads=[
            QCoreApplication.translate("Ranking", "Application"),
            QCoreApplication.translate("Ranking", "Expected rank"),
            QCoreApplication.translate("Ranking", "50 % interval"),
            QCoreApplication.translate("Ranking", "90 % interval"),
            QCoreApplication.translate("Ranking", "Group"),
        ],
        cells=[
            [
                application_text(data, each.application),
                number_text(each.expected_rank, 1),
                interval_text(each.rank_50, 0),
                interval_text(each.rank_90, 0),
                group_text(each.group),
            ]
            for each in ranking.applications
        ],
        line=ranking.line if has_line else None,
        line_text=QCoreApplication.translate("Ranking", "Selection line"),
        low=1,
        high=max(2, len(ranking.applications)),
    )


def _spread(data: RankingData, ranking: Ranking, study: Study) -> Chart:
    rows, cells = [], []
    for each in ranking.applications:
        totals = sorted(data.totals[each.application].values())
        low, high = float(totals[0]), float(totals[-1])
        points = (*((float(total), 0) for total in totals), (each.mean, 1))
        rows.append(Row(application_text(data, each.application), (Bar(low, high),), points))
        cells.append(
            [
                application_text(data, each.application),
                number_text(each.mean, 2),
                number_text(high - low, 2),
                "; ".join(total_text(total) for total in totals),
            ]
        )
    return Chart(
        title=chart_text("spread"),
        axis=QCoreApplication.translate("Ranking", "Weighted total"),
        rows=tuple(rows),
        heads=[
            QCoreApplication.translate("Ranking", "Application"),
            QCoreApplication.translate("Ranking", "Mean"),
            QCoreApplication.translate("Ranking", "Range"),
            QCoreApplication.translate("Ranking", "Totals"),
        ],
        cells=cells,
        series=(
            QCoreApplication.translate("Ranking", "One review"),
            QCoreApplication.translate("Ranking", "Mean of the reviews"),
        ),
        low=float(data.call.scale.low),
        high=float(data.call.scale.high),
    )


def _offsets(data: RankingData, ranking: Ranking, study: Study) -> Chart:
    rows, cells = [], []
    for each in sorted(study.calibration.reviewers, key=lambda each: -each.offset):
        if not each.n:
            continue
        half = _NINETY * (each.offset_sd or 0)
        name = data.reviewers.get(each.reviewer, each.reviewer)
        rows.append(Row(name, (Bar(each.offset - half, each.offset + half),), ((each.offset, 0),)))
        interval = interval_text((each.offset - half, each.offset + half), 2)
        cells.append([name, signed_text(each.offset, 2), interval, str(each.n)])
    return Chart(
        title=chart_text("offsets"),
        axis=QCoreApplication.translate(
            "Ranking", "Points above (lenient) or below (severe) the others, 90 % interval"
        ),
        rows=tuple(rows),
        heads=[
            QCoreApplication.translate("Ranking", "Reviewer"),
            QCoreApplication.translate("Ranking", "Leniency"),
            QCoreApplication.translate("Ranking", "90 % interval"),
            QCoreApplication.translate("Ranking", "Reviews"),
        ],
        cells=cells,
        line=0.0,
        line_text=QCoreApplication.translate("Ranking", "As the others"),
    )


def _profile(data: RankingData, ranking: Ranking, chosen: Sequence[str]) -> Chart:
    means = data.criteria.means()
    shown = [each for each in chosen if each in means]
    rows, cells = [], []
    for criterion in data.call.criteria:
        values = [means[each].get(criterion.id) for each in shown]
        points = tuple((float(value), at) for at, value in enumerate(values) if value is not None)
        ends = [value for value, _ in points]
        bars = (Bar(min(ends), max(ends)),) if len(ends) > 1 else ()
        label = criterion_text(data, criterion.id)
        rows.append(Row(label, bars, points))
        cells.append([label, *("–" if value is None else number_text(float(value), 2) for value in values)])
    return Chart(
        title=chart_text("profile"),
        axis=QCoreApplication.translate("Ranking", "Mean points"),
        rows=tuple(rows),
        heads=[
            QCoreApplication.translate("Ranking", "Criterion"),
            *(application_text(data, each) for each in shown),
        ],
        cells=cells,
        series=tuple(application_text(data, each) for each in shown),
        low=float(data.call.scale.low),
        high=float(data.call.scale.high),
    )


def _regions(data: RankingData, ranking: Ranking, study: Study) -> Chart:
    first = {name for name, share in study.methods.shares(ranking.method).items() if share == 1}
    everything = Counter(_region(data, each.application) for each in ranking.applications)
    selected = Counter(_region(data, name) for name in first)
    names = sorted(everything, key=lambda name: (-selected[name], -everything[name], name))
    covered = sum(selected[name] > 0 for name in names)
    title = QCoreApplication.translate("Ranking", "Regions covered: %1 of %2")
    return Chart(
        title=title.replace("%1", str(covered)).replace("%2", str(len(names))),
        axis=QCoreApplication.translate("Ranking", "Applications"),
        rows=tuple(
            Row(name, (Bar(0, everything[name], "block", 1), Bar(0, selected[name], "block"))) for name in names
        ),
        heads=[
            QCoreApplication.translate("Ranking", "Region"),
            QCoreApplication.translate("Ranking", "With a place by the chosen method"),
            QCoreApplication.translate("Ranking", "Ranked"),
        ],
        cells=[[name, str(selected[name]), str(everything[name])] for name in names],
        series=(
            QCoreApplication.translate("Ranking", "With a place by the chosen method"),
            QCoreApplication.translate("Ranking", "Ranked"),
        ),
        low=0,
        high=max(everything.values(), default=1),
    )


def _region(data: RankingData, application: str) -> str:
    return data.labels[application].region or QCoreApplication.translate("Ranking", "No region given")
