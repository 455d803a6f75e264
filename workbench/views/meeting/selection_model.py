"""The selection as a table: rank, group and chance beside the proposal, the decision, its reason and its step."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.meeting.agenda import Standing
from workbench.meeting.facts import DecisionMade, MeetingApplication
from workbench.meeting.grants import Grant
from workbench.meeting.proposal import ProposedDecision
from workbench.views.icons import icon
from workbench.views.meeting.meeting_desk import Table
from workbench.views.meeting.words import OUTCOME_ICONS, outcome_text, step_text, sum_text
from workbench.views.ranking.words import chance_text, group_text

AnyIndex = QModelIndex | QPersistentModelIndex


class SelectionColumn(IntEnum):
    """The columns."""

    RANK, APPLICATION, REGION, GROUP, CHANCE, PROPOSAL, PROPOSED_BY, DECISION, DECIDED_BY = range(9)
    ASKED, GRANTED, SO_FAR, REASON = range(9, 13)


MONEY = (SelectionColumn.ASKED, SelectionColumn.GRANTED, SelectionColumn.SO_FAR)
"""The columns that only a call about money shows."""

_FIGURES = frozenset({SelectionColumn.RANK, SelectionColumn.CHANCE, *MONEY})


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class _Row:
    application: MeetingApplication
    standing: Standing | None
    proposal: ProposedDecision | None
    decision: DecisionMade | None
    grant: Grant | None
    is_disputed: bool


class SelectionModel(QAbstractTableModel):
    """One row per active application, in the order that places go by; those without a review come last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._by_consensus = False
        self._texts: dict[SelectionColumn, Callable[[_Row], str]] = {
            SelectionColumn.RANK: self._rank,
            SelectionColumn.APPLICATION: lambda row: row.application.name,
            SelectionColumn.REGION: lambda row: row.application.region,
            SelectionColumn.GROUP: lambda row: group_text(row.standing.group) if row.standing else self.tr("no review"),
            SelectionColumn.CHANCE: lambda row: chance_text(row.standing.p_selected) if row.standing else "",
            SelectionColumn.PROPOSAL: self._proposal,
            SelectionColumn.PROPOSED_BY: lambda row: step_text(row.proposal.rule) if row.proposal else "",
            SelectionColumn.DECISION: self._decision,
            SelectionColumn.DECIDED_BY: lambda row: step_text(row.decision.rule) if row.decision else "",
            SelectionColumn.ASKED: lambda row: sum_text(row.grant.asked) if row.grant else "",
            SelectionColumn.GRANTED: lambda row: sum_text(row.grant.granted) if row.grant else "",
            SelectionColumn.SO_FAR: self._so_far,
            SelectionColumn.REASON: lambda row: row.decision.reason if row.decision else "",
        }

    # -- the rows ------------------------------------------------------------------------------------------------

    def show_table(self, table: Table) -> None:
        """Show how it stands; the rows keep their places where the order is the same."""
        rows = _rows(table)
        self._by_consensus = table.facts.selection.method == "consensus"
        if [row.application for row in rows] == [row.application for row in self._rows]:
            self._rows = rows
            self.retranslate()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def application(self, row: int) -> str:
        """Return a row's application (id)."""
        return self._rows[row].application.id

    def row_of(self, application: str) -> int:
        """Return where an application (id) is."""
        return next(at for at, row in enumerate(self._rows) if row.application.id == application)

    def budget_line(self) -> int | None:
        """Return the row that the budget line lies below: the last whose grant the budget holds, if one goes beyond."""
        granted = [(at, row.grant) for at, row in enumerate(self._rows) if row.grant is not None]
        beyond = next((place for place, (_at, grant) in enumerate(granted) if not grant.is_within), 0)
        return granted[beyond - 1][0] if beyond else None

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(SelectionColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(SelectionColumn) - 1)

    # -- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications there are to decide on."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(SelectionColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], SelectionColumn(index.column())
        text = self._texts[column](row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings()[column]}: {text}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _FIGURES:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return _RIGHT
        return self._headings()[SelectionColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def _picture(self, row: _Row, column: SelectionColumn) -> Any:
        if column == SelectionColumn.DECISION:
            if row.is_disputed:
                return icon("triangle-alert", "conflict")
            return icon(*OUTCOME_ICONS[row.decision.outcome]) if row.decision else None
        if column == SelectionColumn.SO_FAR and row.grant and not row.grant.is_within:
            return icon("triangle-alert", "warning")
        if column == SelectionColumn.PROPOSAL and row.proposal:
            return icon(*OUTCOME_ICONS.get(row.proposal.outcome, ("circle-alert", "warning")))
        return None

    def _rank(self, row: _Row) -> str:
        if row.standing is None:
            return "–"
        return str(row.standing.rank_by_consensus if self._by_consensus else row.standing.rank_by_reviews)

    def _so_far(self, row: _Row) -> str:
        if row.grant is None:
            return ""
        text = sum_text(row.grant.so_far)
        return text if row.grant.is_within else self.tr("%1, over the budget").replace("%1", text)

    def _proposal(self, row: _Row) -> str:
        if row.proposal is None:
            return ""
        return outcome_text(row.proposal.outcome, row.proposal.reserve) or self.tr("Open")

    def _decision(self, row: _Row) -> str:
        text = outcome_text(row.decision.outcome, row.decision.reserve) if row.decision else self.tr("Undecided")
        return self.tr("%1 – two leads differ").replace("%1", text) if row.is_disputed else text

    def _headings(self) -> dict[SelectionColumn, str]:
        return {
            SelectionColumn.RANK: self.tr("Rank"),
            SelectionColumn.APPLICATION: self.tr("Application"),
            SelectionColumn.REGION: self.tr("Region"),
            SelectionColumn.GROUP: self.tr("Group"),
            SelectionColumn.CHANCE: self.tr("Chance"),
            SelectionColumn.PROPOSAL: self.tr("Proposal"),
            SelectionColumn.PROPOSED_BY: self.tr("Proposed by"),
            SelectionColumn.DECISION: self.tr("Decision"),
            SelectionColumn.DECIDED_BY: self.tr("Decided by"),
            SelectionColumn.ASKED: self.tr("Asked, SEK"),
            SelectionColumn.GRANTED: self.tr("Granted, SEK"),
            SelectionColumn.SO_FAR: self.tr("Sum so far, SEK"),
            SelectionColumn.REASON: self.tr("Reason"),
        }


def _rows(table: Table) -> list[_Row]:
    facts = table.facts
    standings = {each.application: each for each in table.in_order}
    grants = {each.application: each for each in table.grants.rows} if table.grants else {}
    order = [*standings, *(each for each in facts.applications if each not in standings)]
    proposed = table.proposal.decisions if table.proposal else {}
    return [
        _Row(
            *(facts.applications[each], standings.get(each), proposed.get(each), facts.decisions.get(each)),
            grant=grants.get(each),
            is_disputed=each in facts.disputed,
        )
        for each in order
    ]
