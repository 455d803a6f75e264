"""What each way of checking a rule suggests for an application: pass, fail or unknown, with the evidence."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from workbench.intake.call_template import FIXED_FACTS
from workbench.intake.eligibility import is_legal_person, organisation_number, page_limit_exceeded, received_late
from workbench.tables import number

Suggestion = Literal["pass", "fail", "unknown"]
_CONTEXT = 90
"""Characters of text shown on each side of a passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a document says something: page from 0, the words found, and the text around them."""

    sha256: str
    page: int
    found: str
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What is suggested on one rule, the sentence that says why, and the passages it rests on."""

    suggestion: Suggestion
    reason: str = ""
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule of the call; ``outcomes`` are what a person may decide."""

    id: str
    number: int
    code: str
    kind: str
    check: Mapping[str, Any]
    text: Mapping[str, str]

    @property
    def way(self) -> str:
        """How it is checked, ``manual`` where no way is named."""
        return str(self.check.get("type", "manual"))

    @property
    def is_must(self) -> bool:
        """Whether an application that doesn't meet it may be excluded; advisory rules never exclude."""
        return self.kind == "must"

    @property
    def outcomes(self) -> tuple[str, ...]:
        """What a person may decide."""
        if not self.is_must:
            return ("accept",)
        return tuple(str(each) for each in self.check.get("outcomes") or ("accept", "exclude"))


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document as rules see it; ``texts`` by page, None where its text can't be had."""

    sha256: str
    name: str
    kind: str
    pages: int
    is_readable: bool
    texts: Sequence[str] | None = None


@dataclass(frozen=True)
class ApplicationView:
    """An application as rules see it; ``contacts`` are the days of the contacts logged with it."""

    applicant: str
    organisation_number: str
    received: dt.datetime | dt.date | None
    flags: Sequence[str]
    documents: Sequence[DocumentView]
    facts: Mapping[str, Any] = field(default_factory=dict)
    contacts: Sequence[dt.date] = ()

    @property
    def own(self) -> list[DocumentView]:
        """The documents that are the application itself."""
        return [each for each in self.documents if each.kind == "application"]


@dataclass(frozen=True)
class CallView:
    """What rules need of the call; ``selected`` are the numbers and names chosen in the call that it follows."""

    page_limit: int | None
    deadline: dt.datetime | None
    selected: frozenset[str] | None = None


def examine(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    """Return what is suggested on one rule; a way that this version doesn't know is a person's to check."""
    check = _CHECKS.get(rule.way)
    return check(rule, application, call) if check else Finding("unknown", "This is checked by a person.")


def _organisation_number(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    if not application.organisation_number.strip():
        return Finding("unknown", "No organisation number is known.")
    found = organisation_number(application.organisation_number)
    if found is None:
        return Finding("fail", f"{application.organisation_number} is no valid organisation number.")
    if not is_legal_person(found):
        return Finding("fail", f"{found} is a person's number, not an organisation's.")
    return Finding("pass", f"{found} is a valid number of a legal person.")


def _document_kind(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    wanted = str(rule.check.get("document", ""))
    found = [each for each in application.documents if each.kind == wanted]
    if found:
        passages = tuple(Passage(each.sha256, 0, "", each.name) for each in found)
        return Finding("pass", f"{found[0].name} is taken for it.", passages)
    if unread := [each.name for each in application.documents if not each.is_readable]:
        return Finding("unknown", f"No document is taken for it, but {unread[0]} can't be read.")
    return Finding("fail", "No document is taken for it.")


def _text(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    words = [str(each) for each in rule.check.get("words") or ()]
    passages = tuple(found for document in application.own for found in find_passages(document, words))
    if passages:
        return Finding("pass", f'Page {passages[0].page + 1} says "{passages[0].found}".', passages)
    if not application.own or any(not any(each.texts or ()) for each in application.own):
        return Finding("unknown", "The application has no text that can be searched.")
    return Finding("fail", "None of the words that the rule looks for is in the application.")


def find_passages(document: DocumentView, words: Sequence[str], *, limit: int = 5) -> list[Passage]:
    """Return the first places in a document where any of the words stands, whatever its case and line breaks."""
    if not (terms := [re.escape(" ".join(word.split())) for word in words if word.strip()]):
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(terms)})", re.IGNORECASE)
    found: list[Passage] = []
    for page, text in enumerate(document.texts or ()):
        line = " ".join(re.sub(r"(?<=\w)[-\u00ad]\n(?=[a-zåäö])", "", text).split())
        for match in pattern.finditer(line):
            if len(found) < limit:
                found.append(Passage(document.sha256, page, match.group(), _around(line, match.start(), match.end())))
    return found


def _around(line: str, start: int, end: int) -> str:
    low, high = max(0, start - _CONTEXT), min(len(line), end + _CONTEXT)
    low = line.rfind(" ", 0, low) + 1 if low else 0
    high = line.find(" ", high) if high < len(line) and line.find(" ", high) >= 0 else len(line)
    return f"{'… ' if low else ''}{line[low:high]}{' …' if high < len(line) else ''}"


def _page_limit(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    own = application.own
    if call.page_limit is None or not own or not all(each.is_readable for each in own):
        return Finding("unknown", "The pages of the application can't be counted.")
    pages = sum(each.pages for each in own)
    passages = tuple(
        Passage(each.sha256, call.page_limit, "", each.name) for each in own if each.pages > call.page_limit
    )
    exceeded = page_limit_exceeded(pages, call.page_limit)
    return Finding("fail" if exceeded else "pass", f"It has {pages} pages of at most {call.page_limit}.", passages)


def _deadline(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    received, deadline = application.received, call.deadline
    if received is None:
        return Finding("unknown", "Nobody has said when it was received.")
    if deadline is None or (isinstance(received, dt.datetime) and received.tzinfo is None):
        return Finding("unknown", "The time received has no time zone, or the call has no deadline.")
    if isinstance(received, dt.datetime):
        shown = f"{received.astimezone(deadline.tzinfo):%Y-%m-%d %H:%M:%S}"
    else:
        shown = received.isoformat()
    limit = f"{deadline:%Y-%m-%d %H:%M:%S}"
    if received_late(deadline, received):
        return Finding("fail", f"It was received {shown}, after {limit}.")
    return Finding("pass", f"It was received {shown}, by {limit}.")


def _flag(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    name = str(rule.check.get("flag", ""))
    said = application.facts.get(name)
    if name in application.flags or said is True:
        return Finding("fail", f"The applicant is marked: {name}.")
    return Finding("pass", f"It is said that {name} doesn't hold.") if said is False else _not_known(name)


def _not_known(name: str) -> Finding:
    return Finding("unknown", f"Nobody has entered the fact {name}.")


def _at_most(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    return _compared(
        rule, application, parameters=("limit", "amount", "months"), is_met=lambda said, limit: said <= limit
    )


def _at_least(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    return _compared(rule, application, parameters=("percent",), is_met=lambda said, limit: said >= limit)


def _compared(
    rule: RuleInfo,
    application: ApplicationView,
    *,
    parameters: Sequence[str],
    is_met: Callable[[Decimal, Decimal], bool],
) -> Finding:
    name = fact_of(rule) or ""
    limit = next((Decimal(str(rule.check[each])) for each in parameters if each in rule.check), None)
    said = application.facts.get(name)
    if said is None or limit is None:
        return _not_known(name)
    try:
        value = number(said)
    except ValueError:
        return Finding("unknown", f"The fact {name} is {said!s:.40}, which is no number.")
    return Finding("pass" if is_met(value, limit) else "fail", f"The fact {name} is {value:f}; the limit is {limit:f}.")


def fact_of(rule: RuleInfo) -> str | None:
    """Return the name of the fact that a rule asks about, None where it asks about none."""
    named = rule.check.get("fact") or rule.check.get("flag") or FIXED_FACTS.get(rule.way)
    return str(named) if named else None


def _earlier_selection(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    if call.selected is None:
        return Finding("unknown", "The call doesn't say which call it follows.")
    number = organisation_number(application.organisation_number)
    if number in call.selected or application.applicant.casefold() in call.selected:
        return Finding("pass", "The applicant was selected in the call that this one follows.")
    if number is None:
        return Finding("unknown", "Without an organisation number it can't be told whether the applicant was selected.")
    return Finding("fail", "The applicant isn't among those selected in the call that this one follows.")


def _contact(rule: RuleInfo, application: ApplicationView, call: CallView) -> Finding:
    if not application.contacts:
        return Finding("unknown", "No contact with the applicant is logged.")
    first = min(application.contacts)
    received = application.received
    arrived = received.date() if isinstance(received, dt.datetime) else received
    if arrived is not None and first > arrived:
        return Finding("fail", f"The first contact ({first}) was after the application came in ({arrived}).")
    return Finding("pass", f"The first contact was on {first}.")


_CHECKS: Mapping[str, Callable[[RuleInfo, ApplicationView, CallView], Finding]] = {
    "organisation-number": _organisation_number,
    "document-kind": _document_kind,
    "text": _text,
    "page-limit": _page_limit,
    "deadline": _deadline,
    "flag": _flag,
    "amount-limit": _at_most,
    "duration-limit": _at_most,
    "number-at-most": _at_most,
    "co-financing": _at_least,
    "share-at-least": _at_least,
    "member-of-earlier-selection": _earlier_selection,
    "contact": _contact,
}
