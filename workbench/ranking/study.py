"""Everything that stands beside a ranking: other methods, agreement, calibration and sensitivity, computed together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.ranking.agreement import Agreement, agreement, agreement_by_criterion
from workbench.ranking.calibration import Calibration, calibrate
from workbench.ranking.comparison import MethodComparison
from workbench.ranking.sensitivity import WeightChances, WeightChange, smallest_weight_changes, weight_chances
from workbench.ranking.whatif import PlacesOption, WhatIf, drop_one_criterion, leave_one_reviewer_out, other_places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from workbench.ranking.criteria import CriterionTable
    from workbench.ranking.rank import Ranking

MOST_RANKED_ANEW = 60_000  # applications times reviewers; a minute or so
MOST_PLACES = 12  # numbers of places to compare; a call that leaves more open is shown those about the line


@dataclass(frozen=True)
class Study:
    """What is known about one ranking; `by_criterion` follows the criteria of positive weight.

    `is_abridged` says that `without_criteria` and `without_reviewers` are empty since ranking so many applications anew
    each time would take too long.
    """

    methods: MethodComparison
    agreement: Agreement
    by_criterion: Mapping[str, Agreement]
    calibration: Calibration
    weight_chances: WeightChances
    weight_changes: tuple[WeightChange, ...]
    without_criteria: tuple[WhatIf, ...]
    without_reviewers: tuple[WhatIf, ...]
    places: tuple[PlacesOption, ...]
    is_abridged: bool = False


def study_ranking(
    table: CriterionTable,
    ranking: Ranking,
    methods: MethodComparison,
    *,
    places: tuple[int, int],
    check: Callable[[], None] = lambda: None,
) -> Study:
    """Study the ranking of the table's totals, compared by all `methods`, in a call that may give `places`.

    The weights' sensitivity works on each criterion's values by least squares, since these add up under any weights.
    `check` is called between the parts and may raise to stop.
    """
    totals = table.score_table()
    profiles = table.adjusted_means()
    if table.sign < 0:
        profiles = {name: {each: -value for each, value in values.items()} for name, values in profiles.items()}
    check()
    agreed, by_criterion = agreement(totals), agreement_by_criterion(table, check=check)
    check()
    calibration = calibrate(totals, ranking=ranking)
    check()
    chances = weight_chances(profiles, table.weights, places=ranking.places)
    changes = smallest_weight_changes(profiles, table.weights, places=ranking.places)
    check()
    # Right after the ranking, whose fit is still kept.
    options = other_places(totals, _numbers(places, ranking.places, len(totals.reviewed)))
    is_abridged = len(totals.reviewed) * len(calibration.reviewers) > MOST_RANKED_ANEW
    without_criteria: tuple[WhatIf, ...] = ()
    without_reviewers: tuple[WhatIf, ...] = ()
    if not is_abridged:
        given, method = ranking.places, ranking.method
        without_criteria = drop_one_criterion(table, places=given, method=method, ranking=ranking, check=check)
        without_reviewers = leave_one_reviewer_out(totals, places=given, method=method, ranking=ranking, check=check)
    return Study(
        methods=methods,
        agreement=agreed,
        by_criterion=by_criterion,
        calibration=calibration,
        weight_chances=chances,
        weight_changes=changes,
        without_criteria=without_criteria,
        without_reviewers=without_reviewers,
        places=options,
        is_abridged=is_abridged,
    )


def _numbers(places: tuple[int, int], chosen: int, applications: int) -> Iterable[int]:
    """The numbers of places to compare: those the call allows and the chosen one, each at most all applications."""
    low, high = places
    low = max(low, high - MOST_PLACES + 1)
    return sorted({min(number, applications) for number in (*range(low, high + 1), chosen)})
