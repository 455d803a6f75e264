"""Rank a score table: the order by the chosen method, and beside it what the two-way model says about certainty."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from workbench.errors import InputRefusedError
from workbench.ranking.components import component_warnings, components

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from workbench.ranking.model import ModelFit
    from workbench.ranking.table import ScoreTable

Method = Literal["expected-rank", "mean", "median", "least-squares", "borda", "kemeny"]
Group = Literal["selected", "line", "not_selected"]
Preset = Literal["snsf"]
METHODS: tuple[Method, ...] = get_args(Method)
MOST_FOR_KEMENY = 2_000  # applications; the search for a better order takes time and memory that grow with n² and more


@dataclass(frozen=True)
class RankedApplication:
    """One application's place.

    `score` belongs to the method: the model's estimate (expected-rank), mean, median and fitted value
    (least-squares) in the table's own scale, Borda points, or the position (kemeny). `rank` is the method's competition
    rank 1, 2, 2, 4. `expected_rank`, `rank_50`, `rank_90`, `p_selected` and `group` always come from the model.
    """

    application: str
    rank: int
    score: float
    mean: float
    median: float
    expected_rank: float
    rank_50: tuple[int, int]
    rank_90: tuple[int, int]
    p_selected: float
    group: Group
    n_reviews: int


@dataclass(frozen=True)
class RankedReviewer:
    """One reviewer's leniency: `offset` (positive = lenient) and its standard deviation in the table's own scale.

    Both come from least squares under that method (`sd` is None where nothing is left to estimate it from), and
    from the two-way model under every other; `n` counts the reviews.
    """

    reviewer: str
    offset: float
    sd: float | None
    n: int


@dataclass(frozen=True)
class RankingModel:
    """The posterior means of the model's standard deviations, and the fixed centre, in the table's own scale."""

    tau_application: float
    tau_reviewer: float
    sigma: float
    mu: float


@dataclass(frozen=True)
class Ranking:
    """A ranking by one method; `applications` stand in the method's order, `reviewers` in the table's.

    `places` is at most the number of ranked applications. `line` is the expected rank of the last selected one.
    `uncertainty` is by how many ranks expected ranks may still be off (0.01 or less unless a warning says so).
    `unranked` are known applications without a complete review. `proven_optimal` and `distance` (pairwise
    disagreements with the reviewers) are set by Kemeny only.
    """

    method: Method
    places: int
    model: RankingModel
    components: int
    warnings: tuple[str, ...]
    applications: tuple[RankedApplication, ...]
    reviewers: tuple[RankedReviewer, ...]
    unranked: tuple[str, ...] = ()
    line: float = 0.0
    preset: Preset | None = None
    proven_optimal: bool | None = None
    distance: int | None = None
    uncertainty: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """The document that `workbench rank --json` prints."""
        return {
            "method": self.method,
            "places": self.places,
            "model": vars(self.model).copy(),
            "components": self.components,
            "warnings": list(self.warnings),
            "applications": [
                vars(row) | {"rank_50": list(row.rank_50), "rank_90": list(row.rank_90)} for row in self.applications
            ],
            "reviewers": [vars(row).copy() for row in self.reviewers],
        }


def methods_for(table: ScoreTable) -> tuple[Method, ...]:
    """The methods that a table of this size can be ranked by: all but Kemeny's where it is very large."""
    return METHODS if len(table.reviewed) <= MOST_FOR_KEMENY else tuple(each for each in METHODS if each != "kemeny")


def default_places(table: ScoreTable) -> int:
    """The places where nobody said how many: half the reviewed applications, rounded down, and at least one."""
    return max(1, len(table.reviewed) // 2)


def rank_table(
    table: ScoreTable, *, method: Method = "expected-rank", places: int | None = None, preset: Preset | None = None
) -> Ranking:
    """Rank the table's applications by `method`, with `places` to give (see `default_places`; above n means all).

    `preset="snsf"` fixes the spread of leniency at a tenth of the scale instead of estimating it. Raises
    InputRefusedError where there is no complete review or the arguments make no sense.
    """
    return rank_for_places(table, (places,), method=method, preset=preset)[0]


def rank_for_places(
    table: ScoreTable,
    numbers: Iterable[int | None],
    *,
    method: Method = "expected-rank",
    preset: Preset | None = None,
) -> tuple[Ranking, ...]:
    """Rank for several numbers of places with one fit; otherwise as `rank_table`."""
    numbers = tuple(numbers)
    for places in numbers:
        _check_arguments(table, method, places, preset)
    # numpy and scipy take 0.8 s to load, and nobody who only imports this package needs them.
    from workbench.ranking.model import fit_model

    fit = fit_model(table, snsf=preset == "snsf")
    return tuple(_rank_fitted(table, fit, method, places, preset) for places in numbers)


def _rank_fitted(
    table: ScoreTable, fit: ModelFit, method: Method, places: int | None, preset: Preset | None
) -> Ranking:
    # Loaded here for the same reason as in `rank_for_places`.
    from workbench.ranking.aggregation import means, medians

    places = min(places or default_places(table), len(table.reviewed))
    certainty = _certainty(fit, places)
    mean, median = means(table), medians(table)
    order = _order(table, method, {name: part["expected_rank"] for name, part in certainty.items()}, fit)
    counts = Counter(row.application for row in table.rows)
    applications = tuple(
        RankedApplication(
            application=name,
            rank=rank,
            score=float(order.scores[name]),
            mean=float(mean[name]),
            median=float(median[name]),
            n_reviews=counts[name],
            **certainty[name],
        )
        for name, rank in order.ranks.items()
    )
    groups = components(table.rows)
    return Ranking(
        method=method,
        places=places,
        model=RankingModel(fit.tau_application, fit.tau_reviewer, fit.sigma, float(fit.centre)),
        components=len(groups),
        warnings=(*table.warnings, *_warnings(table, groups, order, fit)),
        applications=applications,
        reviewers=_reviewers(table, order, fit),
        unranked=table.unreviewed,
        line=float(sorted(fit.expected_ranks)[places - 1]),
        preset=preset,
        proven_optimal=order.proven_optimal,
        distance=order.distance,
        uncertainty=fit.uncertainty,
    )


@dataclass(frozen=True)
class _Order:
    """What a method says: scores, competition ranks in the method's order, and offsets where it has its own."""

    scores: Mapping[str, Fraction | float]
    ranks: dict[str, int]
    offsets: tuple[dict[str, float], dict[str, float | None]] | None = None
    proven_optimal: bool | None = None
    distance: int | None = None


def _check_arguments(table: ScoreTable, method: str, places: int | None, preset: str | None) -> None:
    if method not in METHODS:
        raise InputRefusedError(f"There is no method {method!r}; choose one of {', '.join(METHODS)}.")
    if preset not in (None, *get_args(Preset)):
        raise InputRefusedError(f"There is no preset {preset!r}; the only one is snsf.")
    if places is not None and places < 1:
        raise InputRefusedError(f"There must be at least one place to give, not {places}.")
    if not table.rows:
        raise InputRefusedError("There is no complete review to rank by.")
    if method not in methods_for(table):
        raise InputRefusedError(
            f"Kemeny's order compares each application with each other one, and {len(table.reviewed)} are more than "
            f"the {MOST_FOR_KEMENY} it is computed for; choose another method."
        )


def _warnings(
    table: ScoreTable, groups: Sequence[tuple[list[str], list[str]]], order: _Order, fit: ModelFit
) -> list[str]:
    """What a reader must know before trusting the order."""
    warnings = component_warnings(groups)
    if table.unreviewed:
        warnings.append(f"Without a complete review, and so without a rank: {', '.join(table.unreviewed)}.")
    if not fit.converged:
        warnings.append(f"Expected ranks are computed to ±{fit.uncertainty:.2g} only; the scores say too little.")
    if order.proven_optimal is False:
        warnings.append("The Kemeny order was found by search and is not proven optimal.")
    return warnings


def _certainty(fit: ModelFit, places: int) -> dict[str, dict[str, Any]]:
    """Each application's fields that come from the model, whatever the method."""
    line = sorted(fit.expected_ranks)[places - 1]
    chances = fit.p_selected(places)
    halves, nineties = fit.rank_intervals(0.5).tolist(), fit.rank_intervals(0.9).tolist()
    everybody = places == len(fit.applications)
    return {
        name: {
            "expected_rank": float(rank),
            "rank_50": tuple(half),
            "rank_90": tuple(ninety),
            "p_selected": float(chance),
            "group": "selected" if everybody else _group(half, line),
        }
        for name, rank, half, ninety, chance in zip(
            fit.applications, fit.expected_ranks, halves, nineties, chances, strict=True
        )
    }


def _group(interval: Sequence[int], line: float) -> Group:
    """Which side of the line the whole 50 % interval lies on, or that the line runs through it."""
    if interval[1] < line:
        return "selected"
    return "not_selected" if interval[0] > line else "line"


def method_ranks(table: ScoreTable, *, method: Method, preset: Preset | None = None) -> dict[str, int]:
    """The competition ranks that `rank_table` gives, in the same order, without its chances and intervals."""
    _check_arguments(table, method, None, preset)
    # Loaded here for the same reason as in `rank_for_places`.
    from workbench.ranking.model import expected_ranks

    expected = expected_ranks(table, snsf=preset == "snsf")
    if method == "expected-rank":
        return _competition_ranks({name: expected[name] for name in table.reviewed}, expected)
    return dict(_order(table, method, expected).ranks)


@dataclass(frozen=True)
class MethodOrder:
    """One method's competition ranks, in its order; `proven_optimal` is set by Kemeny only."""

    method: Method
    ranks: Mapping[str, int]
    proven_optimal: bool | None = None


def order_by(method: Method, table: ScoreTable, *, ranking: Ranking, time_limit: float | None = None) -> MethodOrder:
    """Order the table's applications by a method, with the expected ranks that `ranking` of the same table holds.

    Nothing is fitted anew, so all methods cost little beside a ranking; `time_limit` (seconds) stops Kemeny's solver.
    """
    if method == ranking.method:
        ranks = {row.application: row.rank for row in ranking.applications}
        return MethodOrder(method, ranks, ranking.proven_optimal)
    expected = {row.application: row.expected_rank for row in ranking.applications}
    if method == "expected-rank":
        return MethodOrder(method, _competition_ranks({name: expected[name] for name in table.reviewed}, expected))
    order = _order(table, method, expected, time_limit=time_limit)
    return MethodOrder(method, order.ranks, order.proven_optimal)


def _order(
    table: ScoreTable,
    method: Method,
    expected: Mapping[str, float],
    fit: ModelFit | None = None,
    time_limit: float | None = None,
) -> _Order:
    """The method's scores and order; equal ones stand in the order of expected ranks, then of the table.

    Only `expected-rank` needs the fit.
    """
    # Loaded here for the same reason as in rank_table.
    from workbench.ranking import aggregation

    def ranked(scores: Mapping[str, Fraction | float], sign: int) -> dict[str, int]:
        return _competition_ranks({name: sign * scores[name] for name in table.reviewed}, expected)

    if method == "expected-rank":
        assert fit is not None
        estimates = {
            name: float(fit.centre) + table.sign * float(effect)
            for name, effect in zip(fit.applications, fit.effects, strict=True)
        }
        return _Order(estimates, ranked(expected, 1))
    if method == "mean":
        return _Order(means := aggregation.means(table), ranked(means, -table.sign))
    if method == "median":
        return _Order(medians := aggregation.medians(table), ranked(medians, -table.sign))
    if method == "least-squares":
        fitted = aggregation.least_squares(table)
        return _Order(fitted.values, ranked(fitted.values, -table.sign), (fitted.offsets, fitted.deviations))
    points = aggregation.borda(table)
    by_points = ranked(points, -1)
    if method == "borda":
        return _Order(points, by_points)
    # scipy.optimize takes half a second to load, and only this method needs it.
    from workbench.ranking.kemeny import TIME_LIMIT, kemeny

    pairs = aggregation.compare_pairs(table)
    best = kemeny(pairs, list(by_points), time_limit=TIME_LIMIT if time_limit is None else time_limit)
    positions = {name: at for at, name in enumerate(best.applications, start=1)}
    return _Order(positions, positions, proven_optimal=best.proven_optimal, distance=best.distance)


def _competition_ranks(keys: Mapping[str, Fraction | float], expected: Mapping[str, float]) -> dict[str, int]:
    """Ranks 1, 2, 2, 4 by ascending key, listed in that order; equal keys by expected rank, then as they came."""
    ranks: dict[str, int] = {}
    last = None
    for at, name in enumerate(sorted(keys, key=lambda name: (keys[name], expected[name])), 1):
        ranks[name] = ranks[last] if last is not None and keys[name] == keys[last] else at
        last = name
    return ranks


def _reviewers(table: ScoreTable, order: _Order, fit: ModelFit) -> tuple[RankedReviewer, ...]:
    """Every known reviewer; one without a complete review has no leniency to speak of."""
    offsets, deviations = order.offsets or (
        dict(zip(fit.reviewers, fit.offsets.tolist(), strict=True)),
        dict(zip(fit.reviewers, fit.offset_deviations.tolist(), strict=True)),
    )
    counts = Counter(row.reviewer for row in table.rows)
    return tuple(
        RankedReviewer(name, offsets.get(name, 0.0), deviations.get(name), counts[name]) for name in table.reviewers
    )
