"""Conflicts of interest as the lead sets them, and suggestions of where to look for them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Application, ConflictOfInterest, Recusal, Reviewer, key
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession

Kind = Literal["employment", "kinship", "economic", "collaboration", "region", "other"]
"""What ties a reviewer to an applicant."""

_FORMS = frozenset(
    [
        *("ab", "hb", "kb", "ek", "ideell", "ekonomisk", "förening", "stiftelse", "stiftelsen"),
        *("the", "and", "och", "i", "av", "för"),
    ]
)
"""Words in organisations' names that tell nobody apart."""

_MAIL_FOR_ALL = frozenset(
    [
        *("gmail.com", "outlook.com", "hotmail.com", "live.com", "live.se", "yahoo.com", "icloud.com", "me.com"),
        *("telia.com", "proton.me"),
    ]
)
"""Domains whose addresses say nothing of where somebody works."""


@dataclass(frozen=True)
class RecusalRow:
    """A conflict of interest: ``source`` says who named it, the reviewer or the lead."""

    reviewer: str
    application: str
    kind: str
    reason: str
    source: Literal["reviewer", "lead"]


@dataclass(frozen=True)
class SuggestedRecusal:
    """A pair worth a question, and the likeness it rests on; a suggestion bars nobody."""

    reviewer: str
    application: str
    ground: Literal["organisation", "mail", "region"]
    detail: str


def write_recusal(
    session: JournalSession, *, reviewer: str, application: str, recused: bool, kind: Kind = "other", reason: str = ""
) -> None:
    """Record the lead's word on a reviewer's conflict of interest; one takes the review out of the count.

    Raises:
        InputRefusedError: no reason is given, or the kind isn't one.
    """
    if kind not in get_args(Kind):
        raise InputRefusedError(f"{kind} is no kind of conflict of interest; known are {', '.join(get_args(Kind))}.")
    if recused and not reason.strip():
        raise InputRefusedError("A conflict of interest needs a reason.")
    answer = {"recused": recused, "kind": kind, "reason": reason.strip()}
    session.get_or_add(Recusal, key(reviewer, application)).answer = answer


def recusals_of(file: ReviewFile) -> tuple[RecusalRow, ...]:
    """Return the conflicts of interest that stand, in order of reviewers and applications."""
    with file.transaction() as session:
        return tuple(read_recusals(session))


def read_recusals(session: Session) -> Iterator[RecusalRow]:
    """Return the conflicts of interest that stand, in order of reviewers and applications."""
    declared = {each.id: each.answer for each in session.scalars(select(ConflictOfInterest))}
    set_by_lead = {each.id: each.answer for each in session.scalars(select(Recusal))}
    for at in sorted({*declared, *set_by_lead}):
        reviewer, application = at.split("/")
        own, lead = declared.get(at) or {}, set_by_lead.get(at) or {}
        if own.get("declared"):
            yield RecusalRow(reviewer, application, own.get("kind", "other"), own.get("reason", ""), "reviewer")
        elif lead.get("recused"):
            yield RecusalRow(reviewer, application, lead.get("kind", "other"), lead.get("reason", ""), "lead")


def barred_pairs(session: Session) -> frozenset[tuple[str, str]]:
    """Return the pairs (application, reviewer) with a conflict of interest."""
    return frozenset((row.application, row.reviewer) for row in read_recusals(session))


def suggest_recusals(file: ReviewFile) -> tuple[SuggestedRecusal, ...]:
    """Return the pairs that share an organisation, a mail domain of their own, or a region, and aren't settled yet.

    A pair that a person answered on, with yes or no, is not suggested again.
    """
    with file.transaction() as session:
        settled = {each.id for each in session.scalars(select(Recusal))}
        settled |= {each.id for each in session.scalars(select(ConflictOfInterest)) if each.answer}
        applications = session.scalars(select(Application).order_by(Application.number, Application.id)).all()
        reviewers = session.scalars(select(Reviewer).order_by(Reviewer.name, Reviewer.id)).all()
        return tuple(
            found
            for reviewer in reviewers
            if reviewer.reviews
            for application in applications
            if key(reviewer.id, application.id) not in settled
            if (found := _suggested(reviewer, application))
        )


def _suggested(reviewer: Reviewer, application: Application) -> SuggestedRecusal | None:
    at = reviewer.id, application.id
    own, applicant = name_words(reviewer.organisation), name_words(application.applicant)
    if own and applicant and (own <= applicant or applicant <= own):
        return SuggestedRecusal(*at, "organisation", reviewer.organisation or "")
    domain = mail_domain(reviewer.mail)
    if domain and domain == mail_domain(application.sender):
        return SuggestedRecusal(*at, "mail", domain)
    if reviewer.region and _plain(reviewer.region) == _plain(application.region):
        return SuggestedRecusal(*at, "region", reviewer.region)
    return None


def _plain(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFKC", text or "").casefold().split()).removeprefix("region ")


def name_words(text: str | None) -> frozenset[str]:
    """Return the words of an organisation's name that tell it from others."""
    return frozenset(re.findall(r"\w+", _plain(text))) - _FORMS


def mail_domain(address: str | None) -> str:
    """Return the part of an address that names an organisation, its last two labels; empty where it names none."""
    found = re.search(r"@([\w.-]+)", address or "")
    domain = ".".join(found[1].casefold().strip(".").split(".")[-2:]) if found else ""
    return "" if domain in _MAIL_FOR_ALL else domain
