"""The ranking as a table: one row per application, with what the chart draws as a value of its own."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.ranking.rank import Group, RankedApplication, Ranking
from workbench.ranking.view_data import ApplicationLabel, RankingData
from workbench.views.icons import icon
from workbench.views.ranking.words import GROUP_ICONS, chance_text, group_text, number_text
from workbench.views.review.call_texts import total_text

AnyIndex = QModelIndex | QPersistentModelIndex
_GROUP_ORDER: tuple[Group, ...] = ("selected", "line", "not_selected")


class RankingColumn(IntEnum):
    """The columns, as they stand from left to right."""

    RANK = 0
    APPLICATION = 1
    REGION = 2
    CHART = 3
    EXPECTED = 4
    MEAN = 5
    MEDIAN = 6
    CHANCE = 7
    SPREAD = 8
    REVIEWS = 9
    GROUP = 10
    METHODS = 11


LEFT_ALIGNED = (
    RankingColumn.APPLICATION,
    RankingColumn.REGION,
    RankingColumn.CHART,
    RankingColumn.GROUP,
    RankingColumn.METHODS,
)


class RankingRole(IntEnum):
    """What the model tells beside the usual roles."""

    APPLICATION = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    BARS = Qt.ItemDataRole.UserRole + 3
    POSITION = Qt.ItemDataRole.UserRole + 4
    """Where the row stands in the method's order, from 0; ties are parted here as the ranking lists them."""


@dataclass(frozen=True)
class Bars:
    """What the chart draws in one row: intervals of ranks, the expected rank, and the selection line, on one axis."""

    inner: tuple[int, int]
    outer: tuple[int, int]
    expected: float
    line: float | None
    last: int
    """The axis runs from rank 1 to this one."""


@dataclass(frozen=True)
class _Line:
    """A row with what is derived from it once."""

    position: int
    ranked: RankedApplication
    label: ApplicationLabel
    lowest: Fraction
    highest: Fraction
    bars: Bars


class RankingTableModel(QAbstractTableModel):
    """The ranked applications in the method's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._disputed: Container[str] | None = None
        self._texts: dict[RankingColumn, Callable[[_Line], str]] = {
            RankingColumn.RANK: lambda line: str(line.ranked.rank),
            RankingColumn.APPLICATION: lambda line: f"{line.label.number}  {line.label.applicant}",
            RankingColumn.REGION: lambda line: line.label.region,
            RankingColumn.CHART: lambda line: "",
            RankingColumn.EXPECTED: lambda line: number_text(line.ranked.expected_rank, 1),
            RankingColumn.MEAN: lambda line: number_text(line.ranked.mean, 2),
            RankingColumn.MEDIAN: lambda line: number_text(line.ranked.median, 2),
            RankingColumn.CHANCE: lambda line: chance_text(line.ranked.p_selected),
            RankingColumn.SPREAD: lambda line: f"{total_text(line.lowest)}–{total_text(line.highest)}",
            RankingColumn.REVIEWS: lambda line: str(line.ranked.n_reviews),
            RankingColumn.GROUP: lambda line: group_text(line.ranked.group),
            RankingColumn.METHODS: self._agreeing,
        }
        self._sort_keys: dict[RankingColumn, Callable[[_Line], float | int | str]] = {
            RankingColumn.RANK: lambda line: line.position,
            RankingColumn.APPLICATION: lambda line: line.label.number,
            RankingColumn.REGION: lambda line: line.label.region.casefold(),
            RankingColumn.CHART: lambda line: line.ranked.expected_rank,
            RankingColumn.EXPECTED: lambda line: line.ranked.expected_rank,
            RankingColumn.MEAN: lambda line: line.ranked.mean,
            RankingColumn.MEDIAN: lambda line: line.ranked.median,
            RankingColumn.CHANCE: lambda line: line.ranked.p_selected,
            RankingColumn.SPREAD: lambda line: float(line.highest - line.lowest),
            RankingColumn.REVIEWS: lambda line: line.ranked.n_reviews,
            RankingColumn.GROUP: lambda line: _GROUP_ORDER.index(line.ranked.group),
            RankingColumn.METHODS: lambda line: line.label.id not in (self._disputed or ()),
        }

    # -- the rows ------------------------------------------------------------------------------------------------

    def set_ranking(self, data: RankingData, ranking: Ranking) -> None:
        """Show a ranking."""
        last = len(ranking.applications)
        line = ranking.line if ranking.places < last else None
        self.beginResetModel()
        self._disputed = None
        self._lines = [
            _line(position, ranked, data, line=line, last=last) for position, ranked in enumerate(ranking.applications)
        ]
        self.endResetModel()

    def set_disputed(self, disputed: Container[str]) -> None:
        """Say of which applications (ids) the methods disagree whether they get a place."""
        self._disputed = disputed
        self.retranslate()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._lines = []
        self.endResetModel()

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(RankingColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(RankingColumn) - 1)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications are ranked."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(RankingColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or what its row is."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], RankingColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._in_words(line) if column == RankingColumn.CHART else self._texts[column](line) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        if role == Qt.ItemDataRole.DecorationRole and column == RankingColumn.GROUP:
            return icon(*GROUP_ICONS[line.ranked.group])
        if role == Qt.ItemDataRole.DecorationRole and column == RankingColumn.METHODS:
            return icon("triangle-alert", "warning") if line.label.id in (self._disputed or ()) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._fact(line, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading, and what it means as its tool tip."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(RankingColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[RankingColumn(section)]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._explanations().get(RankingColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if section == RankingColumn.CHART:  # the axis stands below
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            return _alignment(RankingColumn(section))
        return None

    def _fact(self, line: _Line, column: RankingColumn, role: int) -> Any:
        if role == RankingRole.SORT:
            return self._sort_keys[column](line)
        facts: dict[int, Any] = {
            RankingRole.APPLICATION: line.label.id,
            RankingRole.BARS: line.bars,
            RankingRole.POSITION: line.position,
        }
        return facts.get(role)

    # -- texts ---------------------------------------------------------------------------------------------------

    def _headings(self) -> dict[RankingColumn, str]:
        return {
            RankingColumn.RANK: self.tr("Rank"),
            RankingColumn.APPLICATION: self.tr("Application"),
            RankingColumn.REGION: self.tr("Region"),
            RankingColumn.CHART: self.tr("Rank interval"),
            RankingColumn.EXPECTED: self.tr("Exp. rank"),
            RankingColumn.MEAN: self.tr("Mean"),
            RankingColumn.MEDIAN: self.tr("Median"),
            RankingColumn.CHANCE: self.tr("Chance"),
            RankingColumn.SPREAD: self.tr("Spread"),
            RankingColumn.REVIEWS: self.tr("Reviews"),
            RankingColumn.GROUP: self.tr("Group"),
            RankingColumn.METHODS: self.tr("Methods"),
        }

    def _explanations(self) -> dict[RankingColumn, str]:
        return {
            RankingColumn.RANK: self.tr("The place by the chosen method; equal ones share a rank."),
            RankingColumn.CHART: self.tr(
                "Thick bar: the true rank lies in it with 50 %. Thin bar: with 90 %. Dot: expected rank. "
                "Dashed: the selection line."
            ),
            RankingColumn.EXPECTED: self.tr("The rank to be expected once each reviewer's leniency is evened out."),
            RankingColumn.MEAN: self.tr("The mean of the reviewers' weighted totals."),
            RankingColumn.MEDIAN: self.tr("The middle one of the reviewers' weighted totals."),
            RankingColumn.CHANCE: self.tr("The probability that the application truly belongs to those selected."),
            RankingColumn.SPREAD: self.tr("The lowest and the highest total that a reviewer gave."),
            RankingColumn.REVIEWS: self.tr("How many reviews count."),
            RankingColumn.GROUP: self.tr("On which side of the selection line the 50 % interval lies."),
            RankingColumn.METHODS: self.tr("Whether all methods agree on a place; the tab Methods shows every rank."),
        }

    def _agreeing(self, line: _Line) -> str:
        if self._disputed is None:
            return "…"
        return self.tr("disagree") if line.label.id in self._disputed else self.tr("agree")

    def _spoken(self, line: _Line, column: RankingColumn) -> str:
        """Return what is read out: a cell on its own says what it is about."""
        if column == RankingColumn.CHART:
            return self._in_words(line)
        text = self._texts[column](line)
        return text if column == RankingColumn.APPLICATION else f"{self._headings()[column]}: {text}"

    def _in_words(self, line: _Line) -> str:
        """Return the bars in words."""
        bars = line.bars
        text = self.tr("Rank %1 to %2 with 50 %, %3 to %4 with 90 %; expected rank %5.")
        values = (*map(str, (*bars.inner, *bars.outer)), number_text(bars.expected, 1))
        for place, value in enumerate(values, start=1):
            text = text.replace(f"%{place}", value)
        if bars.line is None:
            return text
        where = self.tr("The selection line is at %1.").replace("%1", number_text(bars.line, 1))
        return f"{text} {where}"


def _line(position: int, ranked: RankedApplication, data: RankingData, *, line: float | None, last: int) -> _Line:
    totals = data.totals[ranked.application].values()
    bars = Bars(ranked.rank_50, ranked.rank_90, ranked.expected_rank, line, last)
    return _Line(position, ranked, data.labels[ranked.application], min(totals), max(totals), bars)


def _alignment(column: RankingColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in LEFT_ALIGNED else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
