"""Who gets a place: thresholds, the statistical tie at the line, ordered tie rules, and lots only when asked for.

Everything is compared exactly. What the rules leave open is handed back for people to settle, and every decision holds
the step that made it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from workbench.errors import InputRefusedError
from workbench.ranking.tie_rules import (
    Candidate,
    Decision,
    OpenGroup,
    Standing,
    Status,
    Step,
    TieBreaker,
    TieRule,
    lot_number,
)

if TYPE_CHECKING:
    from workbench.ranking.rank import RankedApplication, Ranking

OVERALL = "overall"


@dataclass(frozen=True)
class Selection:
    """A selection; `tied` is the whole group at the line as it was before any rule, which is shown first.

    `decisions` are in the order of the ranking, `reserve` lists those next in line in order, `seed` is that of the lots
    where any were drawn. `warnings` are sentences.
    """

    places: int
    decisions: tuple[Decision, ...]
    tied: tuple[str, ...]
    tied_places: int
    open_groups: tuple[OpenGroup, ...]
    steps: tuple[Step, ...]
    reserve: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    seed: int | None = None

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected applications, in the order of the ranking."""
        return tuple(each.application for each in self.decisions if each.status == "selected")

    def as_json(self) -> dict[str, Any]:
        """The selection as JSON values."""
        return {
            "places": self.places,
            "decisions": [vars(each).copy() for each in self.decisions],
            "tied": list(self.tied),
            "tied_places": self.tied_places,
            "open_groups": [vars(each) | {"applications": list(each.applications)} for each in self.open_groups],
            "steps": [vars(each) | {"pool": list(each.pool), "kept": list(each.kept)} for each in self.steps],
            "reserve": list(self.reserve),
            "warnings": list(self.warnings),
            "seed": self.seed,
        }


def below_thresholds(
    criteria: Mapping[str, Fraction],
    thresholds: Mapping[str, Fraction],
    *,
    overall: Fraction | None = None,
    overall_threshold: Fraction | None = None,
) -> tuple[str, ...]:
    """The thresholds that an application misses: criteria in the thresholds' order, then "overall".

    Values are raw means before weights, high = good; one that is missing misses its threshold.
    """
    missed = [name for name, least in thresholds.items() if name not in criteria or criteria[name] < least]
    if overall_threshold is not None and (overall is None or overall < overall_threshold):
        missed.append(OVERALL)
    return tuple(missed)


def standings_by_ranking(ranking: Ranking, *, eligible: Iterable[str], places: int) -> dict[str, tuple[Standing, int]]:
    """Standing and order by expected rank: at the line are those whose 50 % rank interval it runs through.

    The line is the expected rank of the last of `places` eligible applications, so nobody below a threshold takes up a
    place.
    """
    allowed = set(eligible)
    ranks = {row.application: row.expected_rank for row in ranking.applications if row.application in allowed}
    orders = _orders({name: -rank for name, rank in ranks.items()})
    if places >= len(ranks):
        return {name: ("selected", order) for name, order in orders.items()}
    line = sorted(ranks.values())[places - 1]
    overfull = sum(rank <= line for rank in ranks.values()) > places

    def standing(row: RankedApplication) -> Standing:
        low, high = row.rank_50
        # An interval may lie on the other side of the line than the mean, and then nothing is clear.
        if high < line and (row.expected_rank < line or (row.expected_rank == line and not overfull)):
            return "selected"
        return "not_selected" if low > line and row.expected_rank > line else "line"

    return {
        row.application: (standing(row), orders[row.application])
        for row in ranking.applications
        if row.application in allowed
    }


def standings_by_score(scores: Mapping[str, Fraction], *, places: int) -> dict[str, tuple[Standing, int]]:
    """Standing and order by exact scores, high = good (such as the meeting's): only equal ones are tied at the line."""
    orders = _orders(scores)
    if places >= len(scores):
        return {name: ("selected", order) for name, order in orders.items()}
    line = sorted(scores.values(), reverse=True)[places - 1]
    fits = sum(score >= line for score in scores.values()) == places

    def standing(score: Fraction) -> Standing:
        if score == line and not fits:
            return "line"
        return "selected" if score >= line else "not_selected"

    return {name: (standing(score), orders[name]) for name, score in scores.items()}


def _orders(scores: Mapping[str, Fraction | float]) -> dict[str, int]:
    ascending = sorted(scores.values())
    return {name: 1 + len(ascending) - bisect_right(ascending, score) for name, score in scores.items()}


def select(
    candidates: Sequence[Candidate],
    *,
    places: int,
    limits: tuple[int, int],
    rules: Sequence[TieRule] = (),
    below: Mapping[str, Sequence[str]] | None = None,
    seed: int | None = None,
) -> Selection:
    """Give `places` places, which lie within `limits`, to the eligible candidates.

    `below` names the thresholds that an application misses. The clear ones are taken first; those at the line go
    through the rules, whatever order the candidates are listed in. A lot is only drawn where a seed is given and the
    call has that rule; without one, what is left is returned as open groups. Raises InputRefusedError where the places
    lie outside the limits, or a seed is given that the rules have no use for.
    """
    least, most = limits
    if not least <= places <= most:
        raise InputRefusedError(f"The call gives {least} to {most} places, not {places}.")
    if seed is not None and not any(rule.kind == "lot" for rule in rules):
        raise InputRefusedError("The call has no lot among its tie rules, so none can be drawn.")
    missed = {name: thresholds[0] for name, thresholds in (below or {}).items() if thresholds}
    listed = sorted(candidates, key=lambda each: (each.order, each.application))
    eligible = [each for each in listed if each.application not in missed]
    clear = [each for each in eligible if each.standing == "selected"]
    tied = [each for each in eligible if each.standing == "line"]
    room = places - len(clear)
    if room < 0:
        raise InputRefusedError(f"{len(clear)} applications are clearly selected, more than the {places} places.")
    covered = Counter(each.region for each in clear if each.region)
    machine = TieBreaker(tied, room, rules=rules, covered=covered, first_place=len(clear) + 1)
    if machine.open_groups and seed is not None:
        machine = TieBreaker(tied, room, rules=rules, covered=covered, first_place=len(clear) + 1, seed=seed)
    decided = {name: Decision(name, "below_threshold", f"threshold:{missed[name]}") for name in missed}
    for each in eligible:
        name = each.application
        status: Status = "selected" if each.standing == "selected" else "reserve"
        decided[name] = machine.decisions.get(name, Decision(name, status, "rank"))
    reserve = [each for each in eligible if decided[each.application].status == "reserve"]
    drawn = seed if machine.drew_lots else None
    reserve.sort(key=lambda each: _reserve_key(each, drawn))
    return Selection(
        places=places,
        decisions=tuple(decided[each.application] for each in listed),
        tied=tuple(each.application for each in tied),
        tied_places=min(room, len(tied)),
        open_groups=tuple(machine.open_groups),
        steps=tuple(machine.steps),
        reserve=tuple(each.application for each in reserve),
        warnings=_warnings(len(eligible), places, room - len(tied)),
        seed=drawn,
    )


def _reserve_key(candidate: Candidate, seed: int | None) -> tuple[bool, int, str]:
    lot = "" if seed is None else lot_number(seed, candidate.application)
    return candidate.standing != "line", candidate.order, lot


def _warnings(eligible: int, places: int, unused: int) -> tuple[str, ...]:
    if eligible < places:
        return (f"Only {eligible} applications pass the thresholds, fewer than the {places} places.",)
    if unused > 0:
        return (f"{unused} of the {places} places are left, since the others stand clearly below the line.",)
    return ()


def settle_by_people(selection: Selection, chosen: Iterable[str]) -> Selection:
    """Fill the open groups with those that people chose; the others become reserves.

    Raises InputRefusedError unless exactly as many of each group are chosen as it has places.
    """
    names = set(chosen)
    left = set(names)
    settled: dict[str, Decision] = {}
    for group in selection.open_groups:
        inside = names & set(group.applications)
        if len(inside) != group.places:
            raise InputRefusedError(f"Choose {group.places} of {', '.join(group.applications)}, not {len(inside)}.")
        left -= inside
        for name in group.applications:
            settled[name] = Decision(name, "selected" if name in inside else "reserve", "people")
    if left:
        raise InputRefusedError(f"{', '.join(sorted(left))} can't be chosen: the rules have settled that already.")
    losers = [name for group in selection.open_groups for name in group.applications if name not in names]
    return replace(
        selection,
        decisions=tuple(settled.get(each.application, each) for each in selection.decisions),
        open_groups=(),
        reserve=(*losers, *selection.reserve),
    )
