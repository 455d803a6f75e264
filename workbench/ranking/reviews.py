"""From a review file to the table that is ranked: submitted and complete reviews, as weighted totals."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, chosen_places, read_call
from workbench.models.conflicts import count_touching_ranking
from workbench.models.entities import Application
from workbench.models.reviewing import ReviewSheet, read_people, read_sheets
from workbench.models.standing import competing_applications, read_exclusions
from workbench.ranking.criteria import CriterionTable, make_criterion_table
from workbench.ranking.rank import Method, Ranking, rank_table
from workbench.ranking.selection import below_thresholds
from workbench.ranking.table import ScoreTable, make_score_table


@dataclass(frozen=True)
class CountedReviews:
    """What a ranking rests on.

    ``totals`` holds (application, reviewer, weighted total) by ids, for the reviews that count. ``left_out`` says in
    words why each other review of a competing application doesn't, by (reviewer, application). ``applications`` are the
    competing ones in order of number, counted or not; ``excluded`` are those that a person excluded, with the reasons;
    ``names`` maps every id to the name to show. ``open_conflicts`` counts the merge conflicts that a ranking hangs on.
    """

    call: CallInfo
    applications: tuple[str, ...]
    totals: tuple[tuple[str, str, Fraction], ...]
    sheets: tuple[ReviewSheet, ...]
    left_out: Mapping[tuple[str, str], str]
    names: Mapping[str, str]
    excluded: Mapping[str, str] = field(default_factory=dict)
    open_conflicts: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """A sentence where merge conflicts are open that a ranking may depend on."""
        if not self.open_conflicts:
            return ()
        are, until = ("conflict is", "it is") if self.open_conflicts == 1 else ("conflicts are", "they are")
        return (f"{self.open_conflicts} merge {are} open; until {until} settled, provisional values count.",)


def counted_reviews(session: Session) -> CountedReviews:
    """Return the reviews that count: submitted, complete, without a conflict of interest, of competing applications."""
    call = read_call(session)
    applications = session.scalars(select(Application).order_by(Application.number, Application.id)).all()
    active = {each.id: each for each in competing_applications(session)}
    reviewers = {person.id: person.name for person in read_people(session)}
    totals: list[tuple[str, str, Fraction]] = []
    left_out: dict[tuple[str, str], str] = {}
    sheets = [sheet for sheet in read_sheets(session, call) if sheet.application in active]
    for sheet in sheets:
        total = sheet.total(call)
        if sheet.has_conflict_of_interest:
            left_out[sheet.reviewer, sheet.application] = "conflict of interest"
        elif not sheet.is_submitted:
            left_out[sheet.reviewer, sheet.application] = "not submitted"
        elif total is None:
            left_out[sheet.reviewer, sheet.application] = "incomplete"
        else:
            totals.append((sheet.application, sheet.reviewer, total))
    names = {each.id: f"{each.number} {each.applicant}" for each in applications}
    return CountedReviews(
        call=call,
        applications=tuple(active),
        totals=tuple(totals),
        sheets=tuple(sheets),
        left_out=left_out,
        names={**reviewers, **names},
        excluded={each: why for each, why in read_exclusions(session).items() if each in names},
        open_conflicts=count_touching_ranking(session),
    )


def score_table(counted: CountedReviews) -> ScoreTable:
    """Return the counted reviews as the table that every method ranks, labelled by ids."""
    scale = counted.call.scale
    return make_score_table(counted.totals, scale=(scale.low, scale.high), applications=counted.applications)


def criterion_table(counted: CountedReviews) -> CriterionTable:
    """Return the counted reviews' points per criterion, labelled by ids: its weighted totals are those that count."""
    sheets = {(sheet.application, sheet.reviewer): sheet.valid_points() for sheet in counted.sheets}
    scale = counted.call.scale
    return make_criterion_table(
        [
            (application, reviewer, criterion, points)
            for application, reviewer, _ in counted.totals
            for criterion, points in sheets[application, reviewer].items()
        ],
        weights={each.id: Fraction(each.weight) for each in counted.call.criteria},
        scale=(scale.low, scale.high),
        applications=counted.applications,
    )


def missed_thresholds(counted: CountedReviews) -> dict[str, tuple[str, ...]]:
    """Return the criteria (ids) whose threshold an application's raw mean misses, for each that misses any.

    Thresholds bear on the criterion's mean over the counted reviews, before weights.
    """
    thresholds = {each.id: Fraction(each.threshold) for each in counted.call.criteria if each.threshold is not None}
    if not thresholds or not counted.totals:
        return {}
    means = criterion_table(counted).means()
    missed = {name: below_thresholds(values, thresholds) for name, values in means.items()}
    return {name: criteria for name, criteria in missed.items() if criteria}


def rank_reviews(session: Session, *, method: Method = "expected-rank", places: int | None = None) -> Ranking:
    """Rank the applications of a review file by their counted reviews; ids stand as labels.

    ``places`` defaults to those of the selection, then to the call's most.

    Raises:
        InputRefusedError: no review counts yet.
    """
    counted = counted_reviews(session)
    if not counted.totals:
        raise InputRefusedError("There is nothing to rank yet: no review is both submitted and complete.")
    places = chosen_places(session, counted.call) if places is None else places
    ranking = rank_table(score_table(counted), method=method, places=places)
    return replace(ranking, warnings=(*ranking.warnings, *counted.warnings))


def rank_document(session: Session, ranking: Ranking) -> dict[str, Any]:
    """Return a ranking of reviews as JSON: that of :meth:`Ranking.as_json` with names beside the ids."""
    numbers = {each.id: (each.number, each.applicant) for each in session.scalars(select(Application))}
    counted = counted_reviews(session)
    document = ranking.as_json()
    for row in document["applications"]:
        row["number"], row["applicant"] = numbers[row["application"]]
    for row in document["reviewers"]:
        row["name"] = counted.names.get(row["reviewer"], "")
    document["warnings"] = [named(warning, counted.names) for warning in document["warnings"]]
    document["left_out"] = [
        {"reviewer": reviewer, "application": application, "reason": reason}
        for (reviewer, application), reason in sorted(counted.left_out.items())
    ]
    document["excluded"] = [
        {
            "application": application,
            "number": numbers[application][0],
            "applicant": numbers[application][1],
            "reason": why,
        }
        for application, why in sorted(counted.excluded.items())
    ]
    return document


def named(sentence: str, names: Mapping[str, str]) -> str:
    """Return a warning with names in the place of ids."""
    return re.sub(r"\b[0-9a-f]{32}\b", lambda found: names.get(found[0], found[0]), sentence)
