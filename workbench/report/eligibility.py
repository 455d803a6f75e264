"""What the call's rules say of an application, as far as it can be known; nothing is ever rejected here."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from workbench.intake.eligibility import is_legal_person, organisation_number, page_limit_exceeded, received_late
from workbench.intake.rules import Suggestion
from workbench.models.call import CallInfo

Verdict = Literal["met", "flagged", "person", "note", "none"]
"""``flagged`` waits for a decision, ``person`` for somebody's check, ``note`` is worth knowing."""


@dataclass(frozen=True)
class RuleFacts:
    """A rule of who may apply; ``text`` by language, ``check`` how it is known."""

    id: str
    number: int
    kind: str
    check: Mapping[str, Any]
    text: Mapping[str, str]

    @property
    def way(self) -> str:
        """The kind of check, ``manual`` where none is named."""
        return str(self.check.get("type", "manual"))


@dataclass(frozen=True)
class DocumentFacts:
    """A document as far as the rules ask."""

    kind: str
    pages: int
    is_readable: bool


@dataclass(frozen=True)
class Finding:
    """What was found on one rule; ``reason`` is a key of the report's wording, with its values."""

    verdict: Verdict
    reason: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    rule: str = ""


@dataclass(frozen=True)
class EligibilityFacts:
    """The facts of one application that rules look at, and what was found; None where something isn't known."""

    number_is_valid: bool
    has_recommendation: bool
    pages: int | None
    is_late: bool | None
    documents: int
    unreadable: int
    findings: tuple[Finding, ...]

    @property
    def flagged(self) -> tuple[Finding, ...]:
        """What waits for a decision."""
        return tuple(finding for finding in self.findings if finding.verdict == "flagged")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What is worth knowing."""
        return tuple(finding for finding in self.findings if finding.verdict == "note")


@dataclass(frozen=True)
class Applicant:
    """What the rules are held against; ``suggested`` says by rule (id) what the checklist suggests."""

    organisation_number: str
    received: dt.datetime | dt.date | str | None
    flags: Sequence[str]
    documents: Sequence[DocumentFacts]
    suggested: Mapping[str, Suggestion] = field(default_factory=dict)


def parse_moment(text: str | None, deadline: str | None) -> dt.datetime | dt.date | str | None:
    """Return a moment in the deadline's zone, a date, or the text itself where it is neither; None for nothing."""
    if not text:
        return None
    try:
        if len(text) == len("2018-05-31"):
            return dt.date.fromisoformat(text)
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    zone = dt.datetime.fromisoformat(deadline).tzinfo if deadline else None
    return moment.astimezone(zone) if zone and moment.tzinfo else moment


def examine(call: CallInfo, rules: Sequence[RuleFacts], applicant: Applicant) -> EligibilityFacts:
    """Hold an application against the call's rules."""
    own = [each for each in applicant.documents if each.kind == "application"]
    readable = bool(own) and all(each.is_readable for each in own)
    facts = EligibilityFacts(
        number_is_valid=organisation_number(applicant.organisation_number) is not None,
        has_recommendation=any(each.kind == "recommendation" for each in applicant.documents),
        pages=sum(each.pages for each in own) if readable else None,
        is_late=_is_late(call.deadline, applicant.received),
        documents=len(applicant.documents),
        unreadable=sum(not each.is_readable for each in applicant.documents),
        findings=(),
    )
    findings = [_examine_rule(call, rule, applicant, facts) for rule in rules]
    if facts.unreadable:
        findings.append(Finding("flagged", "unreadable", {"count": facts.unreadable}))
    return EligibilityFacts(**{**vars(facts), "findings": tuple(findings)})


def _is_late(deadline: str | None, received: dt.datetime | dt.date | str | None) -> bool | None:
    if deadline is None or received is None or isinstance(received, str):
        return None
    try:
        return received_late(dt.datetime.fromisoformat(deadline), received)
    except ValueError:  # a time without a zone
        return None


def _examine_rule(call: CallInfo, rule: RuleFacts, applicant: Applicant, facts: EligibilityFacts) -> Finding:
    verdict, reason, values = _verdict(call, rule, applicant, facts)
    if verdict == "flagged" and rule.kind != "must":
        verdict = "note"  # advisory rules never ask for a decision
    return Finding(verdict, reason, values, rule.id)


def _verdict(
    call: CallInfo, rule: RuleFacts, applicant: Applicant, facts: EligibilityFacts
) -> tuple[Verdict, str, dict[str, Any]]:
    match rule.way:
        case "organisation-number":
            return _number_verdict(applicant.organisation_number)
        case "document-kind":
            wanted = str(rule.check.get("document", ""))
            found = any(each.kind == wanted for each in applicant.documents)
            return ("met", "", {}) if found else ("flagged", f"missing_{wanted}", {})
        case "page-limit" if facts.pages is None:
            return "flagged", "pages_unknown", {}
        case "page-limit":
            exceeded = page_limit_exceeded(facts.pages or 0, call.page_limit)
            values = {"pages": facts.pages, "limit": call.page_limit}
            return ("flagged", "pages_over", values) if exceeded else ("met", "", {})
        case "deadline" if facts.is_late is None:
            return "person", "received_unknown", {}
        case "deadline":
            return ("flagged", "late", {}) if facts.is_late else ("met", "", {})
        case "flag":
            flag = str(rule.check.get("flag", ""))
            return ("flagged", "flag", {"flag": flag}) if flag in applicant.flags else ("none", "", {})
        case _:
            return _suggested_verdict(rule, applicant)


def _suggested_verdict(rule: RuleFacts, applicant: Applicant) -> tuple[Verdict, str, dict[str, Any]]:
    """Return what the checklist suggests on a rule that the report has no words of its own for."""
    match applicant.suggested.get(rule.id):
        case "pass":
            return "met", "", {}
        case "fail":
            return "flagged", "not_met", {"number": rule.number}
        case _:
            return "person", "", {}


def _number_verdict(written: str) -> tuple[Verdict, str, dict[str, Any]]:
    if not written.strip():
        return "flagged", "number_missing", {}
    number = organisation_number(written)
    if number is None:
        return "flagged", "number_invalid", {}
    return ("met", "", {}) if is_legal_person(number) else ("flagged", "number_personal", {})
