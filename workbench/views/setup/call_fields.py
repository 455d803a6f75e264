"""The call editor's forms as data: what each part of a call holds, in order, and what kind of value it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from workbench.intake.call_template import CHECKS, DOCUMENT_KINDS, OUTCOMES, RULE_KINDS, TIE_RULES
from workbench.views.translation import QT_TRANSLATE_NOOP

Kind = Literal[
    "line", "whole", "decimal", "titles", "texts", "words", "terms", "moment", "day", "switch", "choice", "outcomes"
]
Path = tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One value: the keys that lead to it, what it is called, and a hint; ``options`` are those of a choice."""

    path: Path
    label: str
    kind: Kind
    hint: str = ""
    options: tuple[str, ...] = ()
    about: str = ""
    """What stands in the place of %1 in the label."""


CALL = (
    Field(("title",), QT_TRANSLATE_NOOP("CallForm", "Title"), "titles"),
    Field(("agency",), QT_TRANSLATE_NOOP("CallForm", "Agency"), "titles"),
    Field(("reference",), QT_TRANSLATE_NOOP("CallForm", "Reference"), "line"),
    Field(("deadline",), QT_TRANSLATE_NOOP("CallForm", "Deadline"), "moment"),
    Field(("page_limit",), QT_TRANSLATE_NOOP("CallForm", "Page limit"), "whole", QT_TRANSLATE_NOOP("CallForm", "none")),
    Field(("places", "min"), QT_TRANSLATE_NOOP("CallForm", "Places, at least"), "whole"),
    Field(("places", "max"), QT_TRANSLATE_NOOP("CallForm", "Places, at most"), "whole"),
    Field(("scale", "low"), QT_TRANSLATE_NOOP("CallForm", "Scale from"), "decimal"),
    Field(("scale", "high"), QT_TRANSLATE_NOOP("CallForm", "Scale to"), "decimal"),
    Field(("scale", "step"), QT_TRANSLATE_NOOP("CallForm", "In steps of"), "decimal"),
    Field(("review_by",), QT_TRANSLATE_NOOP("CallForm", "Reviews due"), "day"),
    Field(
        ("asks_conflicts",),
        QT_TRANSLATE_NOOP("CallForm", "Reviewers answer on conflicts of interest before they score"),
        "switch",
    ),
)
_CRITERION = (
    Field(
        ("code",),
        QT_TRANSLATE_NOOP("CallForm", "Code"),
        "line",
        QT_TRANSLATE_NOOP("CallForm", "Capital letters, digits and hyphens"),
    ),
    Field(("number",), QT_TRANSLATE_NOOP("CallForm", "Number"), "whole"),
    Field(("title",), QT_TRANSLATE_NOOP("CallForm", "Title"), "titles"),
    Field(("weight",), QT_TRANSLATE_NOOP("CallForm", "Weight"), "decimal"),
    Field(("threshold",), QT_TRANSLATE_NOOP("CallForm", "Threshold"), "decimal", QT_TRANSLATE_NOOP("CallForm", "none")),
    Field(("guidance",), QT_TRANSLATE_NOOP("CallForm", "Guidance"), "texts"),
    Field(
        ("terms",),
        QT_TRANSLATE_NOOP("CallForm", "Words to look for"),
        "terms",
        QT_TRANSLATE_NOOP("CallForm", "Separated by commas"),
    ),
)
_TEXT = Field(("text",), QT_TRANSLATE_NOOP("CallForm", "Text"), "texts")
_RULE = (
    _CRITERION[0],
    Field(("kind",), QT_TRANSLATE_NOOP("CallForm", "Kind"), "choice", options=RULE_KINDS),
    Field(("check", "type"), QT_TRANSLATE_NOOP("CallForm", "How it is checked"), "choice", options=tuple(CHECKS)),
)
_OUTCOMES = Field(
    ("check", "outcomes"), QT_TRANSLATE_NOOP("CallForm", "What may be decided"), "outcomes", options=OUTCOMES
)
_FACT_HINT = QT_TRANSLATE_NOOP("CallForm", "Small letters, digits, _ and -")
_PARAMETERS: Mapping[str, Field] = {
    "document": Field(
        ("check", "document"), QT_TRANSLATE_NOOP("CallForm", "Document"), "choice", options=DOCUMENT_KINDS
    ),
    "words": Field(
        ("check", "words"),
        QT_TRANSLATE_NOOP("CallForm", "Words to look for"),
        "words",
        QT_TRANSLATE_NOOP("CallForm", "Separated by commas"),
    ),
    "flag": Field(("check", "flag"), QT_TRANSLATE_NOOP("CallForm", "What mustn't hold"), "line", _FACT_HINT),
    "amount": Field(("check", "amount"), QT_TRANSLATE_NOOP("CallForm", "Amount, at most"), "whole"),
    "currency": Field(("check", "currency"), QT_TRANSLATE_NOOP("CallForm", "Currency"), "line"),
    "months": Field(("check", "months"), QT_TRANSLATE_NOOP("CallForm", "Months, at most"), "whole"),
    "percent": Field(("check", "percent"), QT_TRANSLATE_NOOP("CallForm", "Per cent, at least"), "whole"),
    "fact": Field(("check", "fact"), QT_TRANSLATE_NOOP("CallForm", "Fact"), "line", _FACT_HINT),
    "limit": Field(("check", "limit"), QT_TRANSLATE_NOOP("CallForm", "At most"), "whole"),
}
_TIE = Field(("rule",), QT_TRANSLATE_NOOP("CallForm", "What breaks the tie"), "choice", options=tuple(TIE_RULES))
_TIE_CRITERIA = Field(
    ("criteria",),
    QT_TRANSLATE_NOOP("CallForm", "Criteria, the first first"),
    "words",
    QT_TRANSLATE_NOOP("CallForm", "Codes, separated by commas"),
)
WORDS: Mapping[str, str] = {
    "must": QT_TRANSLATE_NOOP("CallForm", "must be met"),
    "should": QT_TRANSLATE_NOOP("CallForm", "should be met; never excludes"),
    "note": QT_TRANSLATE_NOOP("CallForm", "to be noted only"),
    "accept": QT_TRANSLATE_NOOP("CallForm", "accept"),
    "disregard": QT_TRANSLATE_NOOP("CallForm", "leave out what is over the limit"),
    "exclude": QT_TRANSLATE_NOOP("CallForm", "exclude"),
    "manual": QT_TRANSLATE_NOOP("CallForm", "by a person"),
    "organisation-number": QT_TRANSLATE_NOOP("CallForm", "a legal person's organisation number"),
    "document-kind": QT_TRANSLATE_NOOP("CallForm", "a document of a kind is there"),
    "text": QT_TRANSLATE_NOOP("CallForm", "words stand in the application"),
    "page-limit": QT_TRANSLATE_NOOP("CallForm", "the call's page limit"),
    "deadline": QT_TRANSLATE_NOOP("CallForm", "the call's deadline"),
    "contact": QT_TRANSLATE_NOOP("CallForm", "a contact before applying"),
    "flag": QT_TRANSLATE_NOOP("CallForm", "something that mustn't hold"),
    "amount-limit": QT_TRANSLATE_NOOP("CallForm", "the amount applied for"),
    "duration-limit": QT_TRANSLATE_NOOP("CallForm", "the duration in months"),
    "co-financing": QT_TRANSLATE_NOOP("CallForm", "the share of co-financing"),
    "number-at-most": QT_TRANSLATE_NOOP("CallForm", "a number, at most"),
    "share-at-least": QT_TRANSLATE_NOOP("CallForm", "a share, at least"),
    "member-of-earlier-selection": QT_TRANSLATE_NOOP("CallForm", "selected in the call before"),
    "application": QT_TRANSLATE_NOOP("CallForm", "application"),
    "recommendation": QT_TRANSLATE_NOOP("CallForm", "recommendation"),
    "annex": QT_TRANSLATE_NOOP("CallForm", "annex"),
    "uncovered-region": QT_TRANSLATE_NOOP("CallForm", "a region not covered yet"),
    "criteria": QT_TRANSLATE_NOOP("CallForm", "points on criteria, in order"),
    "regional-spread": QT_TRANSLATE_NOOP("CallForm", "regional spread"),
    "lot": QT_TRANSLATE_NOOP("CallForm", "a lot"),
}
"""What a choice's options are called."""


def criterion_fields(points: tuple[int, ...]) -> tuple[Field, ...]:
    """Return a criterion's fields on a scale with these whole points."""
    level = QT_TRANSLATE_NOOP("CallForm", "Level %1")
    return (*_CRITERION, *(Field(("levels", str(point)), level, "texts", about=str(point)) for point in points))


def rule_fields(rule: Mapping[str, Any]) -> tuple[Field, ...]:
    """Return a rule's fields: those of the way it is checked, and what may be decided where it must be met."""
    parameters = (_PARAMETERS[name] for name in CHECKS.get(rule["check"]["type"], ()))
    return (*_RULE, *parameters, *([_OUTCOMES] if rule["kind"] == "must" else []), _TEXT)


def tie_fields(tie: Mapping[str, Any]) -> tuple[Field, ...]:
    """Return the fields of one step of breaking a tie."""
    return (_TIE, *([_TIE_CRITERIA] if "criteria" in TIE_RULES.get(tie["rule"], ()) else []), _TEXT)
