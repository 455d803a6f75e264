"""The review sheet: one reviewer's review of one application, read out of the tables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from workbench.models.call import CallInfo, CriterionInfo, Scale
from workbench.models.entities import UUID_LENGTH, ConflictOfInterest, Evidence, Recusal, Review, Score
from workbench.models.journal import sqlite_connection

CONFIDENCES = (1, 2, 3)
"""How sure a reviewer says to be of a whole review: 1 little, 2 fairly, 3 very."""

Reviewed = TypeVar("Reviewed", Score, Review, ConflictOfInterest, Recusal, Evidence)
_At = tuple[str, str]  # reviewer and application


@dataclass(frozen=True)
class ScoreEntry:
    """One criterion of a review.

    ``is_stale`` says that the points don't count as they are: the scale or the criterion's levels were changed after
    them, or another program gave points that the scale hasn't.
    """

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
    is_conflict_answered: bool = False
    """Whether the reviewer has said if they have a conflict of interest, either way."""

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
    scores = _scores(session, call, reviewer, application)
    reviews = {
        (each.reviewer, each.application): each for each in session.scalars(rows_of(Review, reviewer, application))
    }
    interests = {
        (each.reviewer, each.application): each.answer or {}
        for each in session.scalars(rows_of(ConflictOfInterest, reviewer, application))
    }
    for each in session.scalars(rows_of(Recusal, reviewer, application)):
        if each.answer and each.answer.get("recused"):  # the lead's word, which a reviewer's own doesn't take back
            interests[each.reviewer, each.application] = {"declared": True}
    marked = rows_of(Evidence, reviewer, application).with_only_columns(Evidence.reviewer, Evidence.application)
    evidenced = {(row.reviewer, row.application) for row in session.execute(marked.distinct())}
    return [
        _sheet(at, reviews.get(at), interests.get(at, {}), scores.get(at, {}))
        for at in sorted({*scores, *reviews, *interests, *evidenced})
    ]


_SCORES = "SELECT id, value ->> '$.points', value ->> '$.criterion_version', comment, abstained FROM score WHERE "


def _scores(
    session: Session, call: CallInfo, reviewer: str | None, application: str | None
) -> dict[_At, dict[str, ScoreEntry]]:
    """Return the scores by review and criterion; plain SQL, since of these there are tens of thousands."""
    where, values = _range(reviewer, application)
    found = sqlite_connection(session).execute(_SCORES + where, values)
    versions = {criterion.id: criterion.version for criterion in call.criteria}
    points = _Points(call.scale)
    scores: dict[_At, dict[str, ScoreEntry]] = {}
    for entity_id, given, version, comment, abstained in found:
        owner, of, criterion = entity_id.split("/", 2)
        number, is_allowed = points[given]
        is_stale = number is not None and not (is_allowed and version == versions.get(criterion))
        scores.setdefault((owner, of), {})[criterion] = ScoreEntry(number, comment or "", is_stale, bool(abstained))
    return scores


class _Points(dict[str | None, tuple[Decimal | None, bool]]):
    """Points by their text, each worked out once: the number, and whether the scale has it."""

    def __init__(self, scale: Scale) -> None:
        super().__init__({None: (None, True)})
        self._scale = scale

    def __missing__(self, text: str) -> tuple[Decimal, bool]:
        number = Decimal(text)
        self[text] = number, self._scale.allows(number)
        return number, self._scale.allows(number)


def _range(reviewer: str | None, application: str | None) -> tuple[str, list[str]]:
    """Return the condition of :func:`rows_of` as SQL, with its values."""
    conditions, values = ["1"], []
    if reviewer:
        conditions.append("id > ? AND id < ?")
        values += [f"{reviewer}/", f"{reviewer}0"]
    if application:
        conditions.append(f"substr(id, {UUID_LENGTH + 2}, {UUID_LENGTH}) = ?")
        values.append(application)
    return " AND ".join(conditions), values


def _sheet(
    at: _At, review: Review | None, interest: Mapping[str, object], scores: dict[str, ScoreEntry]
) -> ReviewSheet:
    confidence = review.confidence if review else None
    return ReviewSheet(
        *at,
        status=(review.status if review else None) or "draft",
        is_flagged=bool(review and review.flagged),
        has_conflict_of_interest=bool(interest.get("declared")),
        scores=scores,
        confidence=confidence if confidence in CONFIDENCES else None,  # another program may have written it
        is_conflict_answered="declared" in interest,
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
