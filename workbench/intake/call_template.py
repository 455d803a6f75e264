"""A call as a call file describes it: frozen, without a database, convertible to plain JSON values."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

Text = Mapping[str, str]
"""One text in each language."""

DOCUMENT_KINDS = ("application", "recommendation", "annex")
RULE_KINDS = ("must", "should", "note")
OUTCOMES = ("accept", "disregard", "exclude")
"""What a person may decide on a rule that isn't met; ``disregard`` leaves out what is over the limit."""

CHECKS: Mapping[str, tuple[str, ...]] = {
    "manual": (),
    "organisation-number": (),
    "document-kind": ("document",),
    "text": ("words",),
    "page-limit": (),
    "deadline": (),
    "contact": (),
    "flag": ("flag",),
    "amount-limit": ("amount", "currency"),
    "duration-limit": ("months",),
    "co-financing": ("percent",),
    "number-at-most": ("fact", "limit"),
    "share-at-least": ("fact", "percent"),
    "member-of-earlier-selection": (),
}
"""How a rule is checked, with the parameters that each way needs."""

FIXED_FACTS: Mapping[str, str] = {
    "amount-limit": "amount",
    "duration-limit": "months",
    "co-financing": "co_financing",
}
"""The fact that a way of checking asks about, where the rule itself doesn't name it."""

TIE_RULES: Mapping[str, tuple[str, ...]] = {
    "uncovered-region": (),
    "criteria": ("criteria",),
    "regional-spread": (),
    "lot": (),
}
"""How a tie may be broken, with parameters."""


@dataclass(frozen=True)
class ScaleTemplate:
    """Points run from ``low`` to ``high`` in steps of ``step``."""

    low: Decimal
    high: Decimal
    step: Decimal

    def whole_points(self) -> tuple[int, ...]:
        """Return the whole numbers on the scale: those that a criterion describes."""
        first, last = int(self.low.to_integral_value("ROUND_CEILING")), int(self.high.to_integral_value("ROUND_FLOOR"))
        return tuple(range(first, last + 1))

    def holds(self, points: Decimal) -> bool:
        """Tell whether the points are on the scale."""
        return self.low <= points <= self.high and (points - self.low) % self.step == 0


@dataclass(frozen=True)
class CriterionTemplate:
    """What applications are scored on; ``levels`` describes each whole point.

    ``terms`` are words, by language, that passages about it are likely to hold; none where the file gives none.
    """

    code: str
    number: int
    title: Text
    guidance: Text
    terms: Mapping[str, tuple[str, ...]]
    weight: Decimal
    threshold: Decimal | None
    levels: Mapping[int, Text]


@dataclass(frozen=True)
class RuleTemplate:
    """A rule of who may apply; ``parameters`` belong to the way it is checked (:data:`CHECKS`)."""

    code: str
    kind: str
    check: str
    text: Text
    outcomes: tuple[str, ...]
    parameters: Mapping[str, str | int | tuple[str, ...]]


@dataclass(frozen=True)
class TieRuleTemplate:
    """One step of breaking a tie; ``criteria`` are codes, in order, where the step goes by criteria."""

    rule: str
    text: Text
    criteria: tuple[str, ...]


@dataclass(frozen=True)
class StepTwoTemplate:
    """What is known of a second step: its rules; the lead writes its criteria."""

    title: Text
    summary: Text
    rules: tuple[RuleTemplate, ...]


@dataclass(frozen=True)
class CallTemplate:
    """A call as announced; ``deadline`` is the last moment in time, in the zone that the call names."""

    title: Text
    agency: Text
    reference: str
    published: dt.date | None
    deadline: dt.datetime | None
    page_limit: int | None
    places: tuple[int, int]
    scale: ScaleTemplate
    criteria: tuple[CriterionTemplate, ...]
    rules: tuple[RuleTemplate, ...]
    tie_rules: tuple[TieRuleTemplate, ...]
    step_two: StepTwoTemplate | None

    def as_values(self) -> dict[str, object]:
        """Return plain JSON values by the names of the models' fields; decimals and the deadline are texts."""
        return {
            "title": dict(self.title),
            "agency": dict(self.agency),
            "reference": self.reference,
            "places": {"min": self.places[0], "max": self.places[1]},
            "page_limit": self.page_limit,
            "deadline": self.deadline.isoformat() if self.deadline else None,
            "scale": {name: _plain(getattr(self.scale, name)) for name in ("low", "high", "step")},
            "criteria": [_criterion_values(criterion) for criterion in self.criteria],
            "rules": _rules_values(self.rules),
            "tie_rules": [_tie_values(rule) for rule in self.tie_rules],
            "step_two": self.step_two and _step_two_values(self.step_two),
        }


def _plain(number: Decimal) -> str:
    """Return the number without needless zeros, so that 0.5 and 0.50 are one value."""
    return f"{number.normalize():f}"


def _criterion_values(criterion: CriterionTemplate) -> dict[str, object]:
    return {
        "number": criterion.number,
        "code": criterion.code,
        "title": dict(criterion.title),
        "guidance": dict(criterion.guidance),
        "terms": {language: list(terms) for language, terms in criterion.terms.items()} or None,
        "levels": {str(point): dict(text) for point, text in criterion.levels.items()},
        "weight": _plain(criterion.weight),
        "threshold": None if criterion.threshold is None else _plain(criterion.threshold),
    }


def _rules_values(rules: Sequence[RuleTemplate]) -> list[dict[str, object]]:
    return [_rule_values(number, rule) for number, rule in enumerate(rules, start=1)]


def _rule_values(number: int, rule: RuleTemplate) -> dict[str, object]:
    parameters = {name: list(value) if isinstance(value, tuple) else value for name, value in rule.parameters.items()}
    check = {"type": rule.check, "code": rule.code, "outcomes": list(rule.outcomes), **parameters}
    return {"number": number, "code": rule.code, "kind": rule.kind, "check": check, "text": dict(rule.text)}


def _tie_values(rule: TieRuleTemplate) -> dict[str, object]:
    criteria = {"criteria": list(rule.criteria)} if rule.criteria else {}
    return {"rule": rule.rule, "text": dict(rule.text), **criteria}


def _step_two_values(step: StepTwoTemplate) -> dict[str, object]:
    return {"title": dict(step.title), "summary": dict(step.summary), "rules": _rules_values(step.rules)}
