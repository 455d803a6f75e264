"""How far reviewers agree, by the usual statistics; on all scores, never only on those near the selection line."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from workbench.ranking.criteria import CriterionTable
    from workbench.ranking.table import ScoreTable

    Units = Sequence[Sequence[Fraction]]

ONE_RATER = "fewer than two reviewers"
ONE_UNIT = "fewer than two applications"
NO_SPREAD = "all scores are equal"
NO_PAIRS = "no application has two reviews"

WORDS = {
    "icc_single": "One review on its own, ICC(2,1)",
    "icc_mean": "The mean of an application's reviews, ICC(2,k)",
    "icc_oneway": "One review, as if reviewers differed by application, ICC(1,1)",
    "krippendorff_interval": "Krippendorff's alpha, interval",
    "krippendorff_ordinal": "Krippendorff's alpha, ordinal",
    "kendall_w": "Kendall's W on what everybody scored",
    "gwet_ac2": "Gwet's AC2",
}

Interval = tuple[float, float]


class UndefinedError(ValueError):
    """A statistic has no value on these data; the message says why."""


@dataclass(frozen=True)
class Agreement:
    """Agreement statistics; None where one is undefined, with the reason in `notes` under its name.

    `icc_single`, `icc_mean`: absolute agreement of one reviewer and of an application's mean, ICC(2,1) and ICC(2,k);
    `icc_oneway`: ICC(1,1). Their 95 % intervals are McGraw and Wong's where every reviewer scored everything; with gaps
    those of the first two are the two-way model's (`interval_by_model`), and that of the third is approximate.
    """

    icc_single: float | None
    icc_mean: float | None
    icc_oneway: float | None
    krippendorff_interval: float | None
    krippendorff_ordinal: float | None
    kendall_w: float | None
    gwet_ac2: float | None
    n_units: int
    n_raters: int
    notes: Mapping[str, str]
    icc_single_interval: Interval | None = None
    icc_mean_interval: Interval | None = None
    icc_oneway_interval: Interval | None = None
    interval_by_model: bool = False

    def as_json(self) -> dict[str, Any]:
        """The document that `workbench agreement --json` prints."""
        return vars(self) | {"notes": dict(self.notes)}


def agreement_by_criterion(table: CriterionTable, *, check: Callable[[], None] = lambda: None) -> dict[str, Agreement]:
    """The statistics of each criterion of positive weight on its own, over the reviews that count.

    `check` is called before each and may raise to stop.
    """
    found = {}
    for name, weight in table.weights.items():
        if weight > 0:
            check()
            found[name] = agreement(table.score_table({name: Fraction(1)}))
    return found


def agreement_lines(found: Agreement) -> list[str]:
    """The statistics in words, one to a line, with 95 % intervals and the reasons for what is undefined."""
    lines = [f"{found.n_units} applications, {found.n_raters} reviewers"]
    for name, words in WORDS.items():
        value, interval = getattr(found, name), getattr(found, f"{name}_interval", None)
        if value is None:
            lines.append(f"{words}: can't be computed, {found.notes[name]}")
            continue
        between = f" (95 %: {interval[0]:.3f} to {interval[1]:.3f})" if interval else ""
        lines.append(f"{words}: {value:.3f}{between}")
    return [*lines, "Agreement is not correctness, and it is low where the applications are alike."]


def agreement(table: ScoreTable) -> Agreement:
    """Compute all statistics on the complete reviews' totals; gaps are left open, never filled."""
    by_unit: dict[str, dict[str, Fraction]] = defaultdict(dict)
    for row in table.rows:
        by_unit[row.application][row.reviewer] = row.value
    raters = {row.reviewer for row in table.rows}
    units = [list(scores.values()) for scores in by_unit.values()]
    block = [[scores[rater] for rater in raters] for scores in by_unit.values() if len(scores) == len(raters)]
    notes: dict[str, str] = {}

    def value(name: str, statistic: Callable[[], float]) -> float | None:
        try:
            if not units:
                raise UndefinedError("no complete review")
            return statistic()
        except UndefinedError as reason:
            notes[name] = str(reason)
            return None

    reviews = _harmonic_mean(len(unit) for unit in units) if units else Fraction(1)
    is_complete = len(block) == len(units)
    single = value("icc_single", lambda: _icc_two_way(table, 1))
    interval = None if single is None else _icc_interval(table) if is_complete else _icc_by_model(table)
    return Agreement(
        icc_single=single,
        icc_mean=value("icc_mean", lambda: _icc_two_way(table, reviews)),
        icc_oneway=value("icc_oneway", lambda: icc_one_way(units)),
        krippendorff_interval=value("krippendorff_interval", lambda: krippendorff_interval(units)),
        krippendorff_ordinal=value("krippendorff_ordinal", lambda: krippendorff_ordinal(units)),
        kendall_w=value("kendall_w", lambda: kendall_w(block, len(raters))),
        gwet_ac2=value("gwet_ac2", lambda: gwet_ac2(units)),
        n_units=len(units),
        n_raters=len(raters),
        notes=notes,
        icc_single_interval=interval,
        icc_mean_interval=None if interval is None else _of_means(interval, float(reviews)),
        icc_oneway_interval=_one_way_interval(units),
        interval_by_model=interval is not None and not is_complete,
    )


def _harmonic_mean(numbers: Iterable[int]) -> Fraction:
    counts = Counter(numbers)
    return Fraction(counts.total()) / sum(Fraction(times, number) for number, times in counts.items())


def _pair_squares(values: Sequence[Fraction]) -> Fraction:
    """The sum of (a − b)² over all ordered pairs of values."""
    return 2 * (len(values) * _total(value * value for value in values) - _total(values) ** 2)


def _total(values: Iterable[Fraction]) -> Fraction:
    return sum(values, Fraction(0))


def _icc_two_way(table: ScoreTable, reviews: int | Fraction) -> float:
    """ICC(2,k) of a mean of k reviews: τ_p² / (τ_p² + (τ_r² + σ²) / k)."""
    application, reviewer, noise = variance_components(table)
    whole = application + (reviewer + noise) / float(reviews)
    if whole <= 0:
        raise UndefinedError("the variance components add up to nothing")
    return application / whole


def variance_components(table: ScoreTable) -> tuple[float, float, float]:
    """Unbiased τ_p², τ_r² and σ² of the two-way random model, by Henderson's method III.

    On a complete table this is the analysis of variance that Shrout and Fleiss use. A component can be negative, which
    says that it is too small to see. Raises UndefinedError where the scores can't tell the three apart.
    """
    # numpy takes 0.1 s to load, and the rest of this module doesn't need it.
    from workbench.ranking.aggregation import residual_squares
    from workbench.ranking.components import components

    applications, reviewers, scores = len(table.reviewed), len({row.reviewer for row in table.rows}), len(table.rows)
    parts = len(components(table.rows))
    freedom = scores - applications - reviewers + parts
    if reviewers < 2:
        raise UndefinedError(ONE_RATER)
    if applications < 2:
        raise UndefinedError(ONE_UNIT)
    if freedom < 1 or scores in (applications, reviewers):
        raise UndefinedError("too few scores to tell reviewers, applications and noise apart")
    if len({row.value for row in table.rows}) == 1:
        raise UndefinedError(NO_SPREAD)
    both, within_applications, within_reviewers = residual_squares(table)
    noise = both / freedom
    return (
        (within_reviewers - both - noise * (applications - parts)) / (scores - reviewers),
        (within_applications - both - noise * (reviewers - parts)) / (scores - applications),
        noise,
    )


def _icc_by_model(table: ScoreTable) -> Interval:
    # numpy and scipy take 0.8 s to load, and most of this module doesn't need them.
    from workbench.ranking.variance_posterior import icc_credible_interval

    return icc_credible_interval(table)


def _of_means(interval: Interval, reviews: float) -> Interval:
    """The interval of the mean of so many reviews from that of one (Spearman and Brown)."""
    low, high = (reviews * limit / (1 + (reviews - 1) * limit) for limit in interval)
    return low, high


def _icc_interval(table: ScoreTable) -> Interval | None:
    """The 95 % interval of ICC(2,1) on a complete table (McGraw and Wong 1996, table 7)."""
    try:
        application, reviewer, noise = variance_components(table)
    except UndefinedError:
        return None
    # scipy.stats takes most of a second to load; the inverse of F is all that is needed.
    from scipy.special import fdtri

    n, k = len(table.reviewed), len({row.reviewer for row in table.rows})
    rows, columns = noise + k * application, noise + n * reviewer
    single = application / (application + reviewer + noise) if application + reviewer + noise > 0 else 0.0
    if noise <= 0 or rows <= 0 or single >= 1:  # applications that all have one mean leave no interval
        return None
    a = k * single / (n * (1 - single))
    b = 1 + k * single * (n - 1) / (n * (1 - single))
    freedom = (a * columns + b * noise) ** 2 / ((a * columns) ** 2 / (k - 1) + (b * noise) ** 2 / ((n - 1) * (k - 1)))
    below, above = float(fdtri(n - 1, freedom, 0.975)), float(fdtri(freedom, n - 1, 0.975))
    rest = k * columns + (k * n - k - n) * noise
    return (
        n * (rows - below * noise) / (below * rest + n * rows),
        n * (above * rows - noise) / (rest + n * above * rows),
    )


def icc_one_way(units: Units) -> float:
    """ICC(1,1) from the one-way analysis of variance, with the usual mean number of reviews where it varies."""
    between, within, reviews = _one_way(units)
    whole = between + (reviews - 1) * within
    if whole <= 0:
        raise UndefinedError(NO_SPREAD)
    return float((between - within) / whole)


def _one_way_interval(units: Units) -> Interval | None:
    """The 95 % interval of ICC(1,1) (Shrout and Fleiss 1979): exact for equal numbers of reviews."""
    try:
        between, within, reviews = _one_way(units)
    except UndefinedError:
        return None
    if not within:
        return None
    # scipy.stats takes most of a second to load; the inverse of F is all that is needed.
    from scipy.special import fdtri

    ratio, n = float(between / within), len(units)
    freedom = sum(len(unit) for unit in units) - n
    below, above = ratio / float(fdtri(n - 1, freedom, 0.975)), ratio * float(fdtri(freedom, n - 1, 0.975))
    low, high = ((limit - 1) / (limit - 1 + float(reviews)) for limit in (below, above))
    return low, high


def _one_way(units: Units) -> tuple[Fraction, Fraction, Fraction]:
    """The mean squares between and within applications, and the mean number of reviews that goes with them."""
    n, scores = len(units), sum(len(unit) for unit in units)
    if n < 2:
        raise UndefinedError(ONE_UNIT)
    if scores == n:
        raise UndefinedError(NO_PAIRS)
    within = _total(_pair_squares(unit) / (2 * len(unit)) for unit in units)
    everything = [value for unit in units for value in unit]
    between = _pair_squares(everything) / (2 * scores) - within
    reviews = (scores - Fraction(sum(len(unit) ** 2 for unit in units), scores)) / (n - 1)
    return between / (n - 1), within / (scores - n), reviews


def krippendorff_interval(units: Units) -> float:
    """Krippendorff's α with squared differences, over the applications that have two reviews or more."""
    paired = [unit for unit in units if len(unit) > 1]
    if not paired:
        raise UndefinedError(NO_PAIRS)
    observed = _total(_pair_squares(unit) / (len(unit) - 1) for unit in paired)
    everything = [value for unit in paired for value in unit]
    expected = _pair_squares(everything) / (len(everything) - 1)
    if not expected:
        raise UndefinedError(NO_SPREAD)
    return float(1 - observed / expected)


def krippendorff_ordinal(units: Units) -> float:
    """Krippendorff's ordinal α: the interval one of the values' mid-ranks among all that can be paired."""
    paired = [unit for unit in units if len(unit) > 1]
    ranks = _mid_ranks([value for unit in paired for value in unit])
    return krippendorff_interval([[ranks[value] for value in unit] for unit in paired])


def _mid_ranks(values: Sequence[Fraction]) -> dict[Fraction, Fraction]:
    """Each different value's mean rank, from 1 up."""
    ranks, below = {}, 0
    for value, times in sorted(Counter(values).items()):
        ranks[value] = below + Fraction(times + 1, 2)
        below += times
    return ranks


def kendall_w(block: Units, raters: int) -> float:
    """Kendall's W with correction for ties, on the applications that every reviewer scored (n × m)."""
    n = len(block)
    if raters < 2:
        raise UndefinedError(ONE_RATER)
    if n < 2:
        raise UndefinedError("fewer than two applications were scored by every reviewer")
    columns = list(zip(*block, strict=True))
    ranked = [_mid_ranks(column) for column in columns]
    sums = [_total(ranks[value] for ranks, value in zip(ranked, unit, strict=True)) for unit in block]
    ties = sum(times**3 - times for column in columns for times in Counter(column).values())
    largest = raters**2 * (n**3 - n) - raters * ties
    if not largest:
        raise UndefinedError("every reviewer scored these applications all alike")
    # Σ (R − mean R)² is the sum over ordered pairs by 2n.
    return float(12 * _pair_squares(sums) / (2 * n) / largest)


def gwet_ac2(units: Units) -> float:
    """Gwet's AC2 with quadratic weights; the categories are the values that occur."""
    paired = [unit for unit in units if len(unit) > 1]
    if not paired:
        raise UndefinedError(NO_PAIRS)
    values = sorted({value for unit in units for value in unit})
    q, width = len(values), (values[-1] - values[0]) ** 2
    if q < 2:
        raise UndefinedError(NO_SPREAD)
    apart = _total(_pair_squares(unit) / (len(unit) * (len(unit) - 1)) for unit in paired)
    observed = 1 - apart / (width * len(paired))
    shares: dict[Fraction, Fraction] = defaultdict(Fraction)
    for reviews, scores in _by_size(units).items():
        for value, times in scores.items():
            shares[value] += Fraction(times, reviews * len(units))
    weights = q**2 - _pair_squares(values) / width
    expected = weights * _total(share * (1 - share) for share in shares.values()) / (q * (q - 1))
    if expected == 1:
        raise UndefinedError("chance alone would agree on everything")
    return float((observed - expected) / (1 - expected))


def _by_size(units: Units) -> dict[int, Counter[Fraction]]:
    """How often each value occurs in applications with each number of reviews."""
    counts: dict[int, Counter[Fraction]] = defaultdict(Counter)
    for unit in units:
        counts[len(unit)].update(unit)
    return counts
