"""What if: the ranking without a criterion, without a reviewer, by other weights, or with another number of places.

Each is ranked anew by the method in use, and compared with the ranking as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from workbench.ranking.rank import method_ranks, rank_for_places, rank_table
from workbench.ranking.sensitivity import place_shares

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from workbench.ranking.criteria import CriterionTable
    from workbench.ranking.rank import Method, Ranking
    from workbench.ranking.table import ScoreTable

Left = Literal["criterion", "reviewer", "weights"]


@dataclass(frozen=True)
class WhatIf:
    """The selection without `name`.

    `enters` and `leaves` gain and lose a place or a share of one (where several are tied over the line); `swapped`
    counts the places that change hands. `ranks` holds (before, after) of every application ranked both times,
    `unranked` those that would be left without a review. `largest_move` is in ranks.
    """

    kind: Left
    name: str
    enters: tuple[str, ...]
    leaves: tuple[str, ...]
    swapped: Fraction
    ranks: Mapping[str, tuple[int, int]]
    unranked: tuple[str, ...]
    largest_move: int

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values."""
        return vars(self) | {
            "enters": list(self.enters),
            "leaves": list(self.leaves),
            "swapped": float(self.swapped),
            "ranks": {name: list(pair) for name, pair in self.ranks.items()},
            "unranked": list(self.unranked),
        }


@dataclass(frozen=True)
class PlacesOption:
    """What giving `places` places would mean.

    `last` hold the last place and `next` come first after it (several where they are tied; then `last` and `next` are
    the same). `gap` is between their expected ranks, `p_last` and `p_next` are their chances of belonging to the best
    `places`, `at_line` counts the applications that the line runs through.
    """

    places: int
    last: tuple[str, ...]
    next: tuple[str, ...]
    gap: float
    p_last: float
    p_next: float | None
    at_line: int

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values."""
        return vars(self) | {"last": list(self.last), "next": list(self.next)}


def drop_one_criterion(
    table: CriterionTable,
    *,
    places: int,
    method: Method = "expected-rank",
    ranking: Ranking | None = None,
    check: Callable[[], None] = lambda: None,
) -> tuple[WhatIf, ...]:
    """Rank without each criterion of positive weight in turn; nothing where there is only one.

    The reviews that count stay the same. `ranking` is the one as it stands, where it is known. `check` is called before
    each one and may raise to stop.
    """
    weighed = [name for name, weight in table.weights.items() if weight > 0]
    if len(weighed) < 2:
        return ()
    ranking = ranking or rank_table(table.score_table(), method=method, places=places)
    found = []
    for name in weighed:
        check()
        without = table.score_table(dict(table.weights) | {name: Fraction(0)})
        found.append(_compared("criterion", name, ranking, without))
    return tuple(found)


def other_weights(
    table: CriterionTable, weights: Mapping[str, Fraction], *, ranking: Ranking, name: str = ""
) -> WhatIf:
    """Rank by other weights and compare with the ranking as it stands."""
    return _compared("weights", name, ranking, table.score_table(weights))


def leave_one_reviewer_out(
    table: ScoreTable,
    *,
    places: int,
    method: Method = "expected-rank",
    ranking: Ranking | None = None,
    check: Callable[[], None] = lambda: None,
) -> tuple[WhatIf, ...]:
    """Rank without each scoring reviewer in turn, as :func:`drop_one_criterion` does; nothing where there is one."""
    scoring = {row.reviewer for row in table.rows}
    if len(scoring) < 2:
        return ()
    ranking = ranking or rank_table(table, method=method, places=places)
    found = []
    for name in table.reviewers:
        if name in scoring:
            check()
            found.append(_compared("reviewer", name, ranking, _without(table, name)))
    return tuple(found)


def other_places(table: ScoreTable, numbers: Iterable[int]) -> tuple[PlacesOption, ...]:
    """What each number of places would mean, by expected ranks; more places than applications means all."""
    options = []
    for ranking in rank_for_places(table, numbers):
        rows = ranking.applications
        edge = rows[ranking.places - 1]
        last = [row for row in rows if row.rank == edge.rank]
        tied = last[-1] is not rows[min(ranking.places, len(rows)) - 1]
        behind = rows[ranking.places :]
        after = last if tied else [row for row in behind if row.rank == behind[0].rank]
        options.append(
            PlacesOption(
                places=ranking.places,
                last=tuple(row.application for row in last),
                next=tuple(row.application for row in after),
                gap=after[0].expected_rank - edge.expected_rank if after else 0.0,
                p_last=edge.p_selected,
                p_next=after[0].p_selected if after else None,
                at_line=sum(row.group == "line" for row in rows),
            )
        )
    return tuple(options)


def _without(table: ScoreTable, reviewer: str) -> ScoreTable:
    rows = tuple(row for row in table.rows if row.reviewer != reviewer)
    return replace(table, rows=rows, reviewers=tuple(name for name in table.reviewers if name != reviewer))


def _compared(kind: Left, name: str, before: Ranking, table: ScoreTable) -> WhatIf:
    old = {row.application: row.rank for row in before.applications}
    new = method_ranks(table, method=before.method, preset=before.preset)
    had, gets = (
        place_shares({each: Fraction(-rank) for each, rank in ranks.items()}, before.places) for ranks in (old, new)
    )
    moves = {each: gets.get(each, Fraction(0)) - had[each] for each in old}
    ranks = {each: (rank, new[each]) for each, rank in old.items() if each in new}
    return WhatIf(
        kind=kind,
        name=name,
        enters=tuple(each for each, move in moves.items() if move > 0),
        leaves=tuple(each for each, move in moves.items() if move < 0),
        swapped=sum((move for move in moves.values() if move > 0), Fraction(0)),
        ranks=ranks,
        unranked=tuple(each for each in old if each not in new),
        largest_move=max((abs(first - second) for first, second in ranks.values()), default=0),
    )
