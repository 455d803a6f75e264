"""The call's ordered tie rules at work on the applications at the line.

A place is given to whoever is left when each rule in turn has kept its best; then the rules look anew, since a region
may be covered now. What no rule can tell is left open, and only an explicit lot closes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from typing import Literal

Standing = Literal["selected", "line", "not_selected"]
Status = Literal["selected", "reserve", "undecided", "below_threshold"]
RuleKind = Literal["uncovered-region", "criteria", "regional-spread", "lot"]
REGIONAL = ("uncovered-region", "regional-spread")


@dataclass(frozen=True)
class TieRule:
    """One tie rule of the call; `criteria` names those that a rule of that kind compares, in order."""

    kind: RuleKind
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """An application as the rules see it, with exact values that are high = good.

    `order` is its place in the ranking, equal for equals; `criteria` are raw criterion means before weights. A blank
    `region` covers nothing and counts as the most crowded one.
    """

    application: str
    standing: Standing
    order: int
    criteria: Mapping[str, Fraction]
    region: str = ""


@dataclass(frozen=True)
class Step:
    """One comparison for the places from number `place`: `rule` was put to `pool` and left `kept`."""

    place: int
    rule: str
    pool: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Decision:
    """What became of an application and the step that decided it.

    `decided_by` is "threshold:C" (C may be "overall"), "rank", "room" (places for all that are left),
    "uncovered-region", "criterion:C", "regional-spread", "lot", "people", or "open" where people must settle it.
    """

    application: str
    status: Status
    decided_by: str


@dataclass(frozen=True)
class OpenGroup:
    """Applications that no rule tells apart, for `places` places: people settle it, or press Draw."""

    applications: tuple[str, ...]
    places: int


class TieBreaker:
    """Gives `places` to the `tied`; the result is in `decisions`, `steps` and `open_groups`.

    `covered` counts the places that each region has already, `first_place` is the number of the first place to give.
    With a `seed` choices that the rules leave open are made by `lot_number`, lowest first, and `drew_lots` says if any
    were.
    """

    def __init__(
        self,
        tied: Sequence[Candidate],
        places: int,
        *,
        rules: Sequence[TieRule],
        covered: Mapping[str, int],
        first_place: int,
        seed: int | None = None,
    ) -> None:
        self._rules = rules
        self._kinds = {rule.kind for rule in rules}
        self._covered = Counter(covered)
        self._place = first_place
        self._seed = seed
        self._chosen_among: list[tuple[int, set[str]]] = []
        self.drew_lots = False
        self.decisions: dict[str, Decision] = {}
        self.steps: list[Step] = []
        self.open_groups: list[OpenGroup] = []
        contest = self._settle(list(tied), places)
        self._judge_choices(contest)

    def _settle(self, left: list[Candidate], places: int) -> OpenGroup | None:
        """Give places until there are none or a choice is open, which is returned."""
        lost_by: dict[str, str] = {}
        contest = None
        while left and places > 0:
            pool, rule = (left, "room") if len(left) <= places else self._narrowed(left, lost_by)
            winners = pool if pool is left else self._taken_at_once(pool, places)
            if not winners and self._seed is not None:
                winners, rule = self._by_lot(pool, places), "lot"
                lost_by |= {each.application: rule for each in pool}
            if not winners:
                contest = OpenGroup(tuple(each.application for each in pool), places)
                break
            for each in winners:
                self.decisions[each.application] = Decision(each.application, "selected", rule)
                self._covered[each.region] += bool(each.region)
            self._place += len(winners)
            places -= len(winners)
            left = [each for each in left if each not in winners]
        for each in left:
            self.decisions[each.application] = Decision(
                each.application, "reserve", lost_by.get(each.application, "rank")
            )
        return contest

    def _narrowed(self, left: Sequence[Candidate], lost_by: dict[str, str]) -> tuple[list[Candidate], str]:
        """The best of those left by all rules, and the last rule that told anybody apart."""
        # Where all are equal, but a place counts against others of its region, it is that rule which tells them apart.
        pool, last = list(left), next((rule.kind for rule in self._rules if rule.kind in REGIONAL), "rank")
        for name, measure in self._measures():
            best = max(measure(each) for each in pool)
            kept = [each for each in pool if measure(each) == best]
            if len(kept) < len(pool):
                self._record(name, pool, kept)
                lost_by |= {each.application: name for each in pool if each not in kept}
                pool, last = kept, name
        return pool, last

    def _record(self, rule: str, pool: Sequence[Candidate], kept: Sequence[Candidate]) -> None:
        names = [tuple(each.application for each in some) for some in (pool, kept)]
        self.steps.append(Step(self._place, rule, *names))

    def _measures(self) -> Iterable[tuple[str, Callable[[Candidate], Fraction | int]]]:
        """Each rule but the lot by name, and what it gives a candidate; the highest go first."""
        crowd = 1 + max(self._covered.values(), default=0)
        for rule in self._rules:
            if rule.kind == "uncovered-region":
                yield rule.kind, lambda each: int(bool(each.region) and not self._covered[each.region])
            elif rule.kind == "regional-spread":
                yield rule.kind, lambda each: -(self._covered[each.region] if each.region else crowd)
            for name in rule.criteria:
                yield f"criterion:{name}", lambda each, name=name: each.criteria[name]  # type: ignore[misc]

    def _taken_at_once(self, pool: Sequence[Candidate], places: int) -> list[Candidate]:
        """Those of an equal pool who can be taken together, none where only a choice can tell.

        Where one's place counts against the others of its region, one of each region is taken; which one is a choice
        that matters only if some of them get no place in the end.
        """
        regions = self._regions(pool)
        if len(regions) > places:
            return []
        for mates in regions:
            if len(mates) > 1:
                self._chosen_among.append((self._place, {each.application for each in mates}))
        return [mates[0] for mates in regions]

    def _by_lot(self, pool: Sequence[Candidate], places: int) -> list[Candidate]:
        """The lowest lots of the pool, one of each region where regions crowd."""
        firsts = sorted((mates[0] for mates in self._regions(pool)), key=self._lot)
        self._record("lot", pool, firsts[:places])
        self.drew_lots = True
        return firsts[:places]

    def _regions(self, pool: Sequence[Candidate]) -> list[list[Candidate]]:
        """The pool in groups of which the rules take one at a time, the lowest lot first in each."""
        groups: dict[tuple[str, str], list[Candidate]] = {}
        for each in sorted(pool, key=self._lot):
            alone = "" if self._crowds(each.region) else each.application
            groups.setdefault((each.region, alone), []).append(each)
        return list(groups.values())

    def _crowds(self, region: str) -> bool:
        """Whether a place for the region makes the rules look differently at others of it."""
        uncovered = "uncovered-region" in self._kinds and not self._covered[region]
        return bool(region) and ("regional-spread" in self._kinds or uncovered)

    def _lot(self, candidate: Candidate) -> tuple[str, str]:
        drawn = "" if self._seed is None else lot_number(self._seed, candidate.application)
        return drawn, candidate.application

    def _judge_choices(self, contest: OpenGroup | None) -> None:
        """Say of each choice among equals of a region that mattered that it was open, or made by lot."""
        mattered = [
            (place, names)
            for place, names in self._chosen_among
            if any(self.decisions.get(name, _OPEN).status != "selected" for name in names)
        ]
        if self._seed is not None:
            self._attribute_to_lots(mattered)
            return
        merged: list[set[str]] = []
        for names in [names for _, names in mattered] + ([set(contest.applications)] if contest else []):
            apart = [other for other in merged if not other & names]
            merged = [*apart, names.union(*(other for other in merged if other & names))]
        for names in merged:
            got = sum(self.decisions.get(name, _OPEN).status == "selected" for name in names)
            got += contest.places if contest and names >= set(contest.applications) else 0
            self.open_groups.append(OpenGroup(tuple(sorted(names)), got))
        for group in self.open_groups:
            self.decisions |= {name: Decision(name, "undecided", "open") for name in group.applications}

    def _attribute_to_lots(self, mattered: Sequence[tuple[int, set[str]]]) -> None:
        for place, names in mattered:
            self.drew_lots = True
            winner = min(names, key=lambda name: (lot_number(self._seed or 0, name), name))
            self.steps.append(Step(place, "lot", tuple(sorted(names)), (winner,)))
            for name in names:
                self.decisions[name] = Decision(name, self.decisions[name].status, "lot")


_OPEN = Decision("", "undecided", "open")


def lot_number(seed: int, application: str) -> str:
    """The application's lot: SHA-256 of "seed:application" in hexadecimal, which anybody can compute again."""
    return sha256(f"{seed}:{application}".encode()).hexdigest()
