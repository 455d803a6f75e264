"""The call as the program reads it: scale, criteria and weights as exact values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Call, Criterion, Selection, criterion_version


@dataclass(frozen=True)
class Scale:
    """The points that may be given: low, low + step, … high."""

    low: Decimal
    high: Decimal
    step: Decimal

    def allows(self, points: Decimal) -> bool:
        """Tell whether the points are on the scale."""
        return points.is_finite() and self.low <= points <= self.high and (points - self.low) % self.step == 0

    def values(self) -> tuple[Decimal, ...]:
        """Return every allowed value, lowest first."""
        steps = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * count for count in range(steps + 1))


@dataclass(frozen=True)
class CriterionInfo:
    """A criterion; texts are by language, ``levels`` by whole point, ``version`` is what its scores refer to.

    ``terms`` are words that passages about it are likely to hold, by language.
    """

    id: str
    number: int
    code: str
    title: Mapping[str, str]
    guidance: Mapping[str, str]
    levels: Mapping[Decimal, Mapping[str, str]]
    weight: Decimal
    threshold: Decimal | None
    version: str
    terms: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class CallInfo:
    """A call with its criteria in order; texts are by language.

    ``review_by`` is the reviewers' due date (ISO), ``asks_conflicts`` says that a reviewer must say whether they have a
    conflict of interest before they see an application's documents.
    """

    id: str
    title: Mapping[str, str]
    agency: Mapping[str, str]
    reference: str
    places: tuple[int, int]
    page_limit: int | None
    deadline: str | None
    scale: Scale
    criteria: tuple[CriterionInfo, ...]
    review_by: str | None = None
    asks_conflicts: bool = False

    def criterion(self, reference: str) -> CriterionInfo:
        """Return a criterion by its number, code or id.

        Raises:
            InputRefusedError: there is none.
        """
        for criterion in self.criteria:
            if reference.casefold() in (str(criterion.number), criterion.code.casefold(), criterion.id):
                return criterion
        codes = ", ".join(criterion.code for criterion in self.criteria)
        raise InputRefusedError(f"There is no criterion {reference}; the call has {codes}.")

    def weighted_total(self, points: Mapping[str, Decimal]) -> Fraction | None:
        """Return the weighted mean of points by criterion id, on the call's scale; None where one is missing.

        Σ w·p / Σ w over the criteria of positive weight. Weights are never renormalised over what happens to be there.
        """
        weighed = [criterion for criterion in self.criteria if criterion.weight > 0]
        if not weighed or any(criterion.id not in points for criterion in weighed):
            return None
        total = sum((Fraction(criterion.weight) * Fraction(points[criterion.id]) for criterion in weighed), Fraction())
        return total / sum((Fraction(criterion.weight) for criterion in weighed), Fraction())


def read_call(session: Session) -> CallInfo:
    """Return the call of the file.

    Raises:
        InputRefusedError: the file has no call yet.
    """
    call = session.scalars(select(Call)).one()
    if not call.scale:
        raise InputRefusedError("The file holds no call yet.")
    criteria = session.scalars(select(Criterion).order_by(Criterion.number, Criterion.id)).all()
    return CallInfo(
        id=call.id,
        title=call.title or {},
        agency=call.agency or {},
        reference=call.reference or "",
        places=(call.places["min"], call.places["max"]) if call.places else (1, 1),
        page_limit=call.page_limit,
        deadline=call.deadline,
        scale=Scale(*(Decimal(call.scale[name]) for name in ("low", "high", "step"))),
        criteria=tuple(_criterion(criterion, call.scale) for criterion in criteria),
        review_by=call.review_by,
        asks_conflicts=bool(call.asks_conflicts),
    )


def chosen_places(session: Session, call: CallInfo) -> int:
    """Return how many places are given, within what the call allows: those of the selection, else the most."""
    low, high = call.places
    chosen = session.get(Selection, call.id)
    return min(max((chosen and chosen.places) or high, low), high)


def _criterion(criterion: Criterion, scale: dict[str, Any]) -> CriterionInfo:
    return CriterionInfo(
        id=criterion.id,
        number=criterion.number or 0,
        code=criterion.code or "",
        title=criterion.title or {},
        guidance=criterion.guidance or {},
        levels={Decimal(points): text for points, text in (criterion.levels or {}).items()},
        weight=Decimal(criterion.weight or "0"),
        threshold=Decimal(criterion.threshold) if criterion.threshold else None,
        version=criterion_version(scale, criterion.levels),
        terms=criterion.terms or {},
    )
