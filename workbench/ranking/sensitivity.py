"""How far the selection hangs on the weights: chances under other weights, and the smallest change that matters.

Both work on one value per application and criterion (`CriterionTable.means` or `.adjusted_means`), because a weighted
sum of these is linear in the weights. All values are high = good; turn them with the scale's sign where a low one is.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from workbench.errors import InputRefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from workbench.ranking.criteria import Profiles
    from workbench.ranking.panel import Floats

CERTAINTY = 10
DRAWS = 20_000
SEED = 416_667


@dataclass(frozen=True)
class WeightChances:
    """Each application's chance of being among the first `places` when the weights are uncertain.

    `baseline` is its share of the places by the given weights: 1, 0, or between where it is tied over the line.
    """

    places: int
    certainty: float
    baseline: Mapping[str, Fraction]
    chances: Mapping[str, float]

    def as_json(self) -> dict[str, Any]:
        """A row for each application, in the order of the profiles."""
        rows = [
            {"application": name, "baseline": float(self.baseline[name]), "p_selected": chance}
            for name, chance in self.chances.items()
        ]
        return {"places": self.places, "certainty": self.certainty, "applications": rows}


@dataclass(frozen=True)
class WeightChange:
    """The smallest change of one criterion's weight, all others kept, at which somebody crosses the line.

    Exactly at `weight` each of `leaves` ties with each of `enters`, and just beyond it they have changed places; a
    `change` of zero says that they are tied already. `share` is the new weight's part of all weights.
    """

    criterion: str
    change: Fraction
    weight: Fraction
    share: Fraction
    leaves: tuple[str, ...]
    enters: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The fields as JSON values, exact ones as text too."""
        return {
            "criterion": self.criterion,
            "change": float(self.change),
            "weight": float(self.weight),
            "share": float(self.share),
            "exact_change": str(self.change),
            "leaves": list(self.leaves),
            "enters": list(self.enters),
        }


def weight_chances(
    profiles: Profiles,
    weights: Mapping[str, Fraction],
    *,
    places: int,
    certainty: float = CERTAINTY,
    draws: int = DRAWS,
    seed: int = SEED,
) -> WeightChances:
    """Draw weights from Dirichlet(α) with α_c = certainty · C · w_c / Σw over the C criteria of positive weight.

    With equal weights a certainty of 1 makes all weights equally likely. The draws are gamma quantiles of evenly spread
    points, shifted by a fixed seed. Applications that are tied over the line share the places left. The chances add up
    to `places`, or to the number of applications where that is smaller.
    """
    # numpy and scipy take 0.8 s to load, and the rest of this module doesn't need them.
    import numpy as np
    from scipy.special import gammaincinv

    weighed = _weighed(profiles, weights)
    alike: dict[tuple[Fraction, ...], list[str]] = defaultdict(list)
    for name in profiles:
        alike[tuple(profiles[name][criterion] for criterion in weighed)].append(name)
    kinds = sorted(alike)
    matrix = np.array([[float(value) for value in kind] for kind in kinds])
    sizes = np.array([len(alike[kind]) for kind in kinds])
    whole = sum(weighed.values())
    alphas = [float(certainty * len(weighed) * weight / whole) for weight in weighed.values()]
    points = _even_points(draws, len(alphas), seed)
    drawn = np.stack([gammaincinv(alpha, column) for alpha, column in zip(alphas, points, strict=True)])
    places = min(places, len(profiles))
    order = np.argsort(-(matrix @ drawn), axis=0, kind="stable")
    ordered = sizes[order]
    before = np.cumsum(ordered, axis=0) - ordered
    shares = np.clip((places - before) / ordered, 0, 1)
    totals = np.zeros(len(kinds))
    np.add.at(totals, order, shares)
    chances = {name: float(total / draws) for kind, total in zip(kinds, totals, strict=True) for name in alike[kind]}
    return WeightChances(
        places=places,
        certainty=certainty,
        baseline=place_shares(_totals(profiles, weighed), places),
        chances={name: chances[name] for name in profiles},
    )


def _even_points(count: int, dimensions: int, seed: int) -> Floats:
    """Points (dimensions × count) that fill the unit cube evenly: steps by powers of the generalised golden ratio.

    The ratio g solves g^(d + 1) = g + 1; their error falls nearly with the count, not with its square root.
    """
    # Loaded here for the same reason as in `weight_chances`.
    import numpy as np

    ratio = 2.0
    for _ in range(64):
        ratio = (1 + ratio) ** (1 / (dimensions + 1))
    steps = ratio ** -np.arange(1.0, dimensions + 1)
    # RandomState's stream is frozen for all future versions of numpy, which default_rng's is not.
    shift = np.random.RandomState(seed).uniform(size=dimensions)
    inside = np.outer(steps, np.arange(count)) + shift[:, None]
    return np.asarray(np.clip(inside % 1.0, 1e-12, 1 - 1e-12))


def smallest_weight_changes(
    profiles: Profiles, weights: Mapping[str, Fraction], *, places: int
) -> tuple[WeightChange, ...]:
    """The smallest rise and the smallest fall of each weight that moves somebody over the line, smallest first.

    Exact. Absent are directions in which nobody ever crosses; a weight falls to zero at the most.
    """
    weighed = _weighed(profiles, weights)
    if places >= len(profiles):
        return ()
    totals = _totals(profiles, weighed)
    order = sorted(profiles, key=lambda name: -totals[name])
    selected, others = order[:places], order[places:]
    whole = sum(weighed.values())
    found = []
    for criterion, weight in weighed.items():
        for sign in (1, -1):
            slope = {name: sign * profiles[name][criterion] for name in profiles}
            step = _first_crossing(totals, slope, selected, others, None if sign > 0 else weight)
            if step is None:
                continue
            at = {name: totals[name] + step * slope[name] for name in profiles}
            line = min(at[name] for name in selected)
            leaves, enters = _crossing(at, slope, selected, others, line)
            new = weight + sign * step
            rest = whole + sign * step
            share = new / rest if rest else Fraction(0)
            found.append(WeightChange(criterion, sign * step, new, share, leaves, enters))
    return tuple(sorted(found, key=lambda each: abs(each.change)))


def _crossing(
    at: Mapping[str, Fraction],
    slope: Mapping[str, Fraction],
    selected: Sequence[str],
    others: Sequence[str],
    line: Fraction,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who is tied on the line and loses or gains against the other side beyond it."""
    below = [name for name in selected if at[name] == line]
    above = [name for name in others if at[name] == line]
    fastest, slowest = max(slope[name] for name in above), min(slope[name] for name in below)
    leaves = tuple(name for name in below if slope[name] < fastest)
    enters = tuple(name for name in above if slope[name] > slowest)
    return leaves, enters


def _first_crossing(
    totals: Mapping[str, Fraction],
    slope: Mapping[str, Fraction],
    selected: Sequence[str],
    others: Sequence[str],
    limit: Fraction | None,
) -> Fraction | None:
    """The smallest step ≥ 0 (at most `limit`) from which somebody selected is overtaken, by Newton's method.

    min over selected − max over others of total + step · slope is concave in the step and not negative at zero, so each
    pair's crossing that lies beyond the first one leads to a pair that crosses earlier.
    """
    if limit is None:
        first = min(selected, key=lambda name: (slope[name], totals[name]))
        second = max(others, key=lambda name: (slope[name], totals[name]))
    else:
        first = min(selected, key=lambda name: (totals[name] + limit * slope[name], slope[name]))
        second = max(others, key=lambda name: (totals[name] + limit * slope[name], slope[name]))
        if totals[first] + limit * slope[first] > totals[second] + limit * slope[second]:
            return None
    while slope[second] > slope[first]:
        step = (totals[first] - totals[second]) / (slope[second] - slope[first])
        value = {name: totals[name] + step * slope[name] for name in totals}
        # Of those that are equal here, the ones that cross it most steeply were the first to be equal before.
        first_next = min(selected, key=lambda name: (value[name], slope[name]))
        second_next = max(others, key=lambda name: (value[name], slope[name]))
        if value[first_next] == value[second_next]:
            return step
        first, second = first_next, second_next
    return None


def place_shares(scores: Mapping[str, Fraction | float], places: int) -> dict[str, Fraction]:
    """Each one's share of the places by scores of which a higher one is better; those tied over the line share."""
    ordered = sorted(scores.values(), reverse=True)
    if places >= len(ordered):
        return dict.fromkeys(scores, Fraction(1))
    line = ordered[places - 1]
    tied = ordered.count(line)
    left = Fraction(places - sum(score > line for score in ordered), tied)
    return {name: left if score == line else Fraction(score > line) for name, score in scores.items()}


def _totals(profiles: Profiles, weights: Mapping[str, Fraction]) -> dict[str, Fraction]:
    return {
        name: sum((weight * values[criterion] for criterion, weight in weights.items()), Fraction(0))
        for name, values in profiles.items()
    }


def _weighed(profiles: Profiles, weights: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The criteria of positive weight; refuses a negative one, none at all, or an application without a value."""
    if min(weights.values(), default=Fraction(0)) < 0 or not any(weights.values()):
        raise InputRefusedError("Weights must not be negative, and one at least must be more than zero.")
    weighed = {name: Fraction(weight) for name, weight in weights.items() if weight > 0}
    for name, values in profiles.items():
        missing = [criterion for criterion in weighed if criterion not in values]
        if missing:
            raise InputRefusedError(f"{name} has no value on {missing[0]}, so other weights can't be tried.")
    return weighed
