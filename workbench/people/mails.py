"""Mails to reviewers, ready to send: with the hand-out, and as a reminder of what is missing."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from string import Template
from typing import Literal

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, read_call
from workbench.models.entities import Reviewer
from workbench.models.file import ReviewFile
from workbench.paths import resources
from workbench.people.progress import CallProgress, ReviewerProgress, read_progress

Occasion = Literal["handout", "reminder"]
_LANGUAGES = ("sv", "en")


@dataclass(frozen=True)
class Mail:
    """A mail that a person sends from their own mail program; ``to`` is empty where no address is known."""

    reviewer: str
    name: str
    to: str
    subject: str
    body: str


def mails_to_reviewers(
    file: ReviewFile, occasion: Occasion, *, attachments: Mapping[str, str] | None = None
) -> tuple[Mail, ...]:
    """Return one mail per reviewer in the reviewer's own language; reminders only to those who are missing something.

    ``attachments`` names by reviewer the file that the mail goes with.
    """
    with file.transaction() as session:
        call, progress = read_call(session), read_progress(session)
        languages = {each.id: each.language or "sv" for each in session.scalars(select(Reviewer))}
        lead = next((each.name for each in session.scalars(select(Reviewer)) if each.leads and each.name), "")
    return tuple(
        _mail(occasion, call, progress, row, languages[row.reviewer], lead, (attachments or {}).get(row.reviewer, ""))
        for row in progress.reviewers
        if occasion == "handout" or row.missing
    )


def as_draft(mail: Mail) -> bytes:
    """Return the mail as an .eml file that mail programs open as an unsent message.

    Raises:
        InputRefusedError: the address isn't one that a mail can go to.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    try:
        message["Subject"] = " ".join(mail.subject.split())
        if mail.to:
            message["To"] = mail.to
    except ValueError as error:
        raise InputRefusedError(f"{mail.to!r} isn't an address that a mail can go to.") from error
    message.set_content(mail.body)
    return message.as_bytes()


def _mail(
    occasion: Occasion,
    call: CallInfo,
    progress: CallProgress,
    row: ReviewerProgress,
    language: str,
    lead: str,
    attachment: str,
) -> Mail:
    words = _wording()[language if language in _LANGUAGES else "sv"]
    texts = words[occasion]
    values = {
        "name": row.name,
        "call": call.title.get(language) or next(iter(call.title.values()), ""),
        "assigned": str(row.assigned),
        "submitted": str(row.submitted),
        "missing": "\n".join(f"  • {progress.names[each]}" for each in row.missing),
        "file": attachment,
        "due": words["due"]["with"].replace("$day", _day(progress.review_by)) if progress.review_by else "",
        "lead": lead,
    }
    body = Template(texts["body"]).substitute(values)
    paragraphs = [part.strip("\n") for part in body.split("\n\n") if part.strip()]
    return Mail(
        row.reviewer, row.name, row.mail, Template(texts["subject"]).substitute(values), "\n\n".join(paragraphs) + "\n"
    )


def _day(review_by: str) -> str:
    """Return the day in ISO form, as both languages write it; anything else stays as it was typed."""
    try:
        return date.fromisoformat(review_by).isoformat()
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(review_by).date().isoformat()
    except ValueError:
        return review_by


@cache
def _wording() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((resources() / "mail" / "wording.toml").read_text("utf-8"))
