"""The checklist of each application: what is suggested on every rule, and what a person has decided."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.contacts.log import read_contacts
from workbench.errors import InputRefusedError
from workbench.intake.eligibility import organisation_number
from workbench.intake.rules import ApplicationView, CallView, DocumentView, Finding, RuleInfo, examine, fact_of
from workbench.models.entities import Application, Call, Document, Fact, Rule, Verdict, key
from workbench.models.file import ReviewFile
from workbench.models.versions import superseded

Texts = Callable[[str], Sequence[str] | None]
"""Gives the text of a document's pages by its hash; None where it can't be had."""

Standing = Literal["eligible", "open", "excluded", "withdrawn"]
_CONTACTS = frozenset({"dialogue", "meeting", "mail", "other"})


@dataclass(frozen=True, slots=True)
class Item:
    """One rule for one application; ``outcome`` is "" until a person has decided."""

    rule: RuleInfo
    finding: Finding
    outcome: str = ""
    reason: str = ""

    @property
    def needs_person(self) -> bool:
        """Whether a rule that must be met isn't known to be, and nobody has decided."""
        return self.rule.is_must and not self.outcome and self.finding.suggestion != "pass"

    @property
    def is_overruled(self) -> bool:
        """Whether a person decided otherwise than was suggested."""
        accepted = self.outcome == "accept"
        return bool(self.outcome) and (
            (accepted and self.finding.suggestion == "fail") or (not accepted and self.finding.suggestion == "pass")
        )


@dataclass(frozen=True, slots=True)
class Checklist:
    """An application with all rules; ``judged_pages`` is how many first pages count, None for all."""

    application: str
    number: int
    applicant: str
    is_withdrawn: bool
    judged_pages: int | None
    items: tuple[Item, ...]

    @property
    def is_excluded(self) -> bool:
        """Whether a person excluded it on a rule that must be met."""
        return any(item.rule.is_must and item.outcome == "exclude" for item in self.items)

    @property
    def open_items(self) -> int:
        """How many rules wait for a person."""
        return sum(item.needs_person for item in self.items)

    @property
    def standing(self) -> Standing:
        """Where it stands: advisory rules and what is still open never exclude."""
        if self.is_withdrawn:
            return "withdrawn"
        if self.is_excluded:
            return "excluded"
        return "open" if self.open_items else "eligible"


def evaluate(file: ReviewFile, texts: Texts = lambda sha256: None) -> tuple[Checklist, ...]:
    """Return the checklist of every application, in order of number."""
    with file.transaction() as session:
        return read_checklists(session, texts)


def read_checklists(session: Session, texts: Texts) -> tuple[Checklist, ...]:
    """Do the work of :func:`evaluate` inside a transaction."""
    rules = read_rules(session)
    call = _call_view(session)
    wants_text = any(rule.way == "text" for rule in rules)
    views = _Views(session, texts if wants_text else lambda sha256: None)
    verdicts = {each.id: each.verdict or {} for each in session.scalars(select(Verdict))}
    found = session.scalars(select(Application).order_by(Application.number, Application.id))
    return tuple(_checklist(each, rules, views.of(each), call, verdicts) for each in found)


def read_rules(session: Session) -> tuple[RuleInfo, ...]:
    """Return the call's rules in order."""
    found = session.scalars(select(Rule).order_by(Rule.number, Rule.id))
    return tuple(
        RuleInfo(
            *(each.id, each.number or 0, each.code or str((each.check or {}).get("code", ""))),
            *(each.kind or "must", each.check or {}, each.text or {}),
        )
        for each in found
    )


def _checklist(
    found: Application,
    rules: Sequence[RuleInfo],
    view: ApplicationView,
    call: CallView,
    verdicts: Mapping[str, Mapping[str, str]],
) -> Checklist:
    items = []
    for rule in rules:
        verdict = verdicts.get(key(found.id, rule.id), {})
        finding = examine(rule, view, call)
        items.append(Item(rule, finding, verdict.get("outcome", ""), verdict.get("reason", "")))
    return Checklist(
        application=found.id,
        number=found.number or 0,
        applicant=found.applicant or "",
        is_withdrawn=found.status == "withdrawn",
        judged_pages=found.judged_pages,
        items=tuple(items),
    )


def _call_view(session: Session) -> CallView:
    call = session.scalars(select(Call)).one()
    applicants = call.follows.get("applicants") if call.follows else None
    return CallView(
        page_limit=call.page_limit,
        deadline=dt.datetime.fromisoformat(call.deadline) if call.deadline else None,
        selected=None if applicants is None else frozenset(_names(applicants)),
    )


def _names(applicants: Sequence[Any]) -> list[str]:
    """Return the numbers and folded names of applicants, written as texts or as tables of the two.

    A number is written as rules compare it, however the earlier call had it.
    """
    listed = [each.values() if isinstance(each, Mapping) else [each] for each in applicants]
    texts = [str(value) for values in listed for value in values if value]
    return [organisation_number(text) or text.casefold() for text in texts]


class _Views:
    """Reads what rules look at, once for all applications."""

    def __init__(self, session: Session, texts: Texts) -> None:
        self._texts = texts
        old = superseded(session)
        self._documents: defaultdict[str, list[Document]] = defaultdict(list)
        for document in session.scalars(select(Document).order_by(Document.name, Document.id)):
            if document.id not in old:
                self._documents[document.application].append(document)
        self._facts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        for fact in session.scalars(select(Fact)):
            self._facts[fact.application][fact.name] = fact.value
        self._contacts: defaultdict[str, list[dt.date]] = defaultdict(list)
        for contact in read_contacts(session):
            day = parse_received(contact.held)
            if contact.application and day is not None and contact.kind in _CONTACTS:
                self._contacts[contact.application].append(day.date() if isinstance(day, dt.datetime) else day)

    def of(self, found: Application) -> ApplicationView:
        return ApplicationView(
            applicant=found.applicant or "",
            organisation_number=found.organisation_number or "",
            received=parse_received(found.received),
            flags=tuple(found.flags or ()),
            documents=[self._view(each) for each in self._documents[found.id]],
            facts=self._facts[found.id],
            contacts=self._contacts[found.id],
        )

    def _view(self, document: Document) -> DocumentView:
        readable = document.status in (None, "", "ok")
        texts = self._texts(document.sha256) if readable and document.kind == "application" else None
        return DocumentView(
            *(document.sha256, document.name or "", document.kind or "annex", document.pages or 0, readable, texts)
        )


def parse_received(text: str | None) -> dt.datetime | dt.date | None:
    """Return a moment or a date, None where the text is neither."""
    try:
        if text and len(text) == len("2018-05-31"):
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def set_verdict(file: ReviewFile, *, application: str, rule: str, outcome: str, reason: str = "") -> None:
    """Write a person's word on a rule; an empty outcome takes it back.

    ``disregard`` on a page limit lets only the first pages count.

    Raises:
        InputRefusedError: an outcome that the rule doesn't allow, or one that needs a reason and has none.
    """
    reason = reason.strip()
    with file.transaction() as session:
        info = next((each for each in read_rules(session) if each.id == rule), None)
        found = session.get(Application, application)
        if info is None or found is None:
            raise InputRefusedError("The rule or the application isn't in this file.")
        if outcome and outcome not in info.outcomes:
            raise InputRefusedError("The rule doesn't allow this outcome.")
        if outcome in ("exclude", "disregard") and not reason:
            raise InputRefusedError("Write the reason: the applicant may ask for it.")
        if len(reason) > 2000:
            raise InputRefusedError("The reason is too long: at most 2000 characters can be kept.")
        verdict = session.get_or_add(Verdict, key(application, rule))
        verdict.verdict = {"outcome": outcome, "reason": reason} if outcome else None
        if info.way == "page-limit":
            limit = session.scalars(select(Call)).one().page_limit
            found.judged_pages = limit if outcome == "disregard" else None


def asked_fact_names(file: ReviewFile) -> tuple[str, ...]:
    """Return the names of the facts that the call's rules ask about, sorted."""
    with file.transaction() as session:
        return tuple(sorted({name for rule in read_rules(session) if (name := fact_of(rule))}))
