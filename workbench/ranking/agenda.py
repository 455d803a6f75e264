"""The meeting's agenda: first what would change the selection most if it were settled, not what stands highest.

Suppose that the meeting found out one application's true quality θ_i. The others' estimates would then move along, as
far as they share reviewers, to E[θ_k | θ_i = t] = m_k + V_ik / V_ii (t − m_i), with m and V the posterior's mean and
covariance; and the places would go to the K highest. An application's `change` is the expected number of places that
would go to somebody else, and its `gain` the expected rise of the selected ones' summed quality: the value of perfect
information. The moments are averaged over nodes of the model's own kind, each solved exactly; nothing here is random.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from workbench.ranking.calibration import calibrate
from workbench.ranking.rank import rank_table

if TYPE_CHECKING:
    from fractions import Fraction

    from workbench.ranking.calibration import Calibration
    from workbench.ranking.rank import Group, RankedApplication, Ranking
    from workbench.ranking.table import ScoreTable

Reason = Literal["at_the_line", "reviewers_disagree", "single_review"]
IN_PLAY = 400  # applications about the line; those further away don't cross it


@dataclass(frozen=True)
class AgendaItem:
    """One application to discuss.

    `change` counts places and `gain` points; `range` is that of the raw totals, and `disagreement` the statistic of
    `calibration.Disagreement` with its p-value (None for a single review).
    """

    application: str
    change: float
    gain: float
    p_selected: float
    group: Group
    expected_rank: float
    rank_50: tuple[int, int]
    n_reviews: int
    range: Fraction | None
    disagreement: float | None
    disagreement_p: float | None
    reasons: tuple[Reason, ...]

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values."""
        return vars(self) | {
            "rank_50": list(self.rank_50),
            "range": None if self.range is None else float(self.range),
            "reasons": list(self.reasons),
        }


@dataclass(frozen=True)
class Agenda:
    """All reviewed applications, the one whose settling would change the selection most first."""

    places: int
    items: tuple[AgendaItem, ...]

    def as_json(self) -> dict[str, Any]:
        """The agenda as JSON values."""
        return {"places": self.places, "items": [item.as_json() for item in self.items]}


def make_agenda(
    table: ScoreTable, *, places: int, ranking: Ranking | None = None, calibration: Calibration | None = None
) -> Agenda:
    """Order the applications by what settling each would change for `places` places.

    `ranking` (of the same table for as many places) and `calibration` spare their computation where they are known.
    Equal changes are ordered by closeness to the line, then as the table lists them. Raises InputRefusedError without a
    complete review.
    """
    # numpy and scipy take 0.8 s to load, and nobody who only imports this package needs them.
    from workbench.ranking.settling import settling_values

    ranking = ranking or rank_table(table, places=places)
    calibration = calibration or calibrate(table, ranking=ranking)
    rows = {row.application: row for row in ranking.applications}
    by_rank = sorted(table.reviewed, key=lambda name: rows[name].expected_rank)
    start = max(0, min(ranking.places - IN_PLAY // 2, len(by_rank) - IN_PLAY))
    in_play = by_rank[start : start + IN_PLAY]
    values = settling_values(table, in_play, places=ranking.places - start, preset=ranking.preset)
    apart = {row.application: row for row in calibration.disagreements}
    items = []
    for name in table.reviewed:
        row, known = rows[name], apart.get(name)
        change, gain = values.get(name, (0.0, 0.0))
        reasons = _reasons(row, disagrees=known is not None and known.flagged)
        items.append(
            AgendaItem(
                application=name,
                change=change,
                gain=gain,
                p_selected=row.p_selected,
                group=row.group,
                expected_rank=row.expected_rank,
                rank_50=row.rank_50,
                n_reviews=row.n_reviews,
                range=known.range if known else None,
                disagreement=known.statistic if known else None,
                disagreement_p=known.p if known else None,
                reasons=reasons,
            )
        )
    items.sort(key=lambda item: (-round(item.change, 9), round(abs(item.expected_rank - ranking.line), 9)))
    return Agenda(ranking.places, tuple(items))


def _reasons(row: RankedApplication, *, disagrees: bool) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if row.group == "line":
        reasons.append("at_the_line")
    if disagrees:
        reasons.append("reviewers_disagree")
    if row.n_reviews == 1:
        reasons.append("single_review")
    return tuple(reasons)
