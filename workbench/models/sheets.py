"""The review sheet: one reviewer's review of one application, read out of the tables."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from workbench.models.call import CallInfo, CriterionInfo
from workbench.models.entities import ConflictOfInterest, Evidence, Review, Score

CONFIDENCES = (1, 2, 3)
"""How sure a reviewer says to be of a whole review: 1 little, 2 fairly, 3 very."""

Reviewed = TypeVar("Reviewed", Score, Review, ConflictOfInterest, Evidence)
_At = tuple[str, str]  # reviewer and application


@dataclass(frozen=True)
class ScoreEntry:
    """One criterion of a review; ``is_stale`` says that the criterion's levels were changed after the points."""

    points: Decimal | None = None
    comment: str = ""
    is_stale: bool = False
    is_abstained: bool = False


@dataclass(frozen=True)
class ReviewSheet:
    """One reviewer's review of one application; ``scores`` by criterion id, ``confidence`` one of CONFIDENCES."""

    reviewer: str
    application: str
    status: str = "draft"
    is_flagged: bool = False
    has_conflict_of_interest: bool = False
    scores: Mapping[str, ScoreEntry] = field(default_factory=dict)
    confidence: int | None = None

    @property
    def is_submitted(self) -> bool:
        """Whether the review was handed to the lead as finished."""
        return self.status == "submitted"

    @property
    def abstentions(self) -> frozenset[str]:
        """The ids of the criteria that the reviewer gives no points on purpose."""
        return frozenset(criterion for criterion, score in self.scores.items() if score.is_abstained)

    def valid_points(self) -> dict[str, Decimal]:
        """Return the points that count, by criterion id: given, not stale, and without an abstention beside them."""
        return {
            criterion: score.points
            for criterion, score in self.scores.items()
            if score.points is not None and not score.is_stale and not score.is_abstained
        }

    def total(self, call: CallInfo) -> Fraction | None:
        """Return the weighted total, None where the review is incomplete: an abstention makes it so."""
        return call.weighted_total(self.valid_points())

    def missing(self, call: CallInfo) -> tuple[CriterionInfo, ...]:
        """Return the criteria that still keep the review from being submitted: neither points nor an abstention."""
        done = {*self.valid_points(), *self.abstentions}
        return tuple(each for each in call.criteria if each.weight > 0 and each.id not in done)

    def is_finished(self, call: CallInfo) -> bool:
        """Tell whether the review can be submitted; with an abstention it can, and still counts in no ranking."""
        return any(each.weight > 0 for each in call.criteria) and not self.missing(call)


def read_sheets(
    session: Session, call: CallInfo, *, reviewer: str | None = None, application: str | None = None
) -> list[ReviewSheet]:
    """Return the reviews that hold anything, of one reviewer or application or of all, in order of their ids."""
    scores = _scores(call, session.scalars(rows_of(Score, reviewer, application)))
    reviews = {
        (each.reviewer, each.application): each for each in session.scalars(rows_of(Review, reviewer, application))
    }
    interests = {
        (each.reviewer, each.application): each.answer or {}
        for each in session.scalars(rows_of(ConflictOfInterest, reviewer, application))
    }
    marked = rows_of(Evidence, reviewer, application).with_only_columns(Evidence.reviewer, Evidence.application)
    evidenced = {(row.reviewer, row.application) for row in session.execute(marked.distinct())}
    return [
        _sheet(at, reviews.get(at), bool(interests.get(at, {}).get("declared")), scores.get(at, {}))
        for at in sorted({*scores, *reviews, *interests, *evidenced})
    ]


def _scores(call: CallInfo, found: Iterable[Score]) -> dict[_At, dict[str, ScoreEntry]]:
    versions = {criterion.id: criterion.version for criterion in call.criteria}
    scores: dict[_At, dict[str, ScoreEntry]] = {}
    for score in found:
        is_stale = score.value is not None and score.value["criterion_version"] != versions.get(score.criterion)
        entry = ScoreEntry(score.points, score.comment or "", is_stale, bool(score.abstained))
        scores.setdefault((score.reviewer, score.application), {})[score.criterion] = entry
    return scores


def _sheet(at: _At, review: Review | None, has_interest: bool, scores: dict[str, ScoreEntry]) -> ReviewSheet:
    confidence = review.confidence if review else None
    return ReviewSheet(
        *at,
        status=(review.status if review else None) or "draft",
        is_flagged=bool(review and review.flagged),
        has_conflict_of_interest=has_interest,
        scores=scores,
        confidence=confidence if confidence in CONFIDENCES else None,  # another program may have written it
    )


def rows_of(entity: type[Reviewed], reviewer: str | None, application: str | None) -> Select[Reviewed]:
    """Return the query for what belongs to one reviewer's reviews, to one application's, to both, or to all."""
    query = select(entity)
    if reviewer:
        # The id begins with the reviewer's: a range on the primary key, "0" being the character after "/".
        query = query.where(entity.id > f"{reviewer}/", entity.id < f"{reviewer}0")
    if application:
        query = query.where(entity.application == application)
    return query
