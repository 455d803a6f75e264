"""The contact log: dialogues with applicants, and with regions about the applications from there."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.contacts.meetings import read_attendance
from workbench.errors import InputRefusedError
from workbench.models.entities import Application, ContactEntry
from workbench.models.file import ReviewFile

ContactKind = Literal["dialogue", "regional_dialogue", "meeting", "mail", "other"]
"""What a contact was: a dialogue with the applicant or with its region, a meeting, a mail, something else."""


@dataclass(frozen=True)
class Contact:
    """One contact; ``application`` or ``region`` says whom it was about, ``held`` is its day (ISO).

    ``id`` is empty where it was read out of a sign-up list, which is where such a contact is changed.
    """

    id: str
    kind: ContactKind
    held: str
    application: str = ""
    region: str = ""
    persons: str = ""
    summary: str = ""
    outcome: str = ""


def add_contact(file: ReviewFile, contact: Contact) -> str:
    """Write a contact, a new one where its ``id`` is empty, and return its id.

    Raises:
        InputRefusedError: it is about neither an application nor a region, or its kind or day can't be used.
    """
    if contact.kind not in get_args(ContactKind):
        raise InputRefusedError(f"{contact.kind} is no kind of contact; known are {', '.join(get_args(ContactKind))}.")
    if not (contact.application or contact.region.strip()):
        raise InputRefusedError("Say which application or which region the contact was about.")
    day = _day(contact.held)
    with file.transaction() as session:
        if contact.application and session.get(Application, contact.application) is None:
            raise InputRefusedError("The application isn't in this file.")
        entry = session.get_or_add(ContactEntry, contact.id or file.new_id())
        entry.kind, entry.held = contact.kind, day
        entry.application, entry.region = contact.application or None, contact.region.strip() or None
        for name in ("persons", "summary", "outcome"):
            setattr(entry, name, getattr(contact, name).strip() or None)
        return entry.id


def _day(text: str) -> str:
    try:
        return dt.date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise InputRefusedError(f"{text!r} isn't a day; write it as 2018-05-07.") from None


def remove_contact(file: ReviewFile, contact: str) -> None:
    """Take a contact out of the log; its history stays in the journal."""
    with file.transaction() as session:
        session.get_one(ContactEntry, contact).kind = None


def contacts_of(file: ReviewFile, *, application: str | None = None) -> tuple[Contact, ...]:
    """Return the contacts in order of days, all of them or what bears on one application: its own and its region's."""
    with file.transaction() as session:
        return read_contacts(session, application=application)


def read_contacts(session: Session, *, application: str | None = None) -> tuple[Contact, ...]:
    """Return the contacts in order of days; see :func:`contacts_of`."""
    found = [*read_entries(session), *_attended(session)]
    if application is not None:
        region = session.get_one(Application, application).region
        found = [each for each in found if bears_on(each, application=application, region=region or "")]
    return tuple(sorted(found, key=lambda each: (each.held, each.id)))


def bears_on(contact: Contact, *, application: str, region: str) -> bool:
    """Tell whether a contact was about an application, or with the region that it comes from."""
    is_regional = bool(region) and contact.region.casefold() == region.casefold()
    return contact.application == application or is_regional


def read_entries(session: Session) -> Iterator[Contact]:
    """Return what was written into the log, without the attendance at information meetings."""
    for each in session.scalars(select(ContactEntry).order_by(ContactEntry.id)):
        if each.kind in get_args(ContactKind):
            texts = (each.application, each.region, each.persons, each.summary, each.outcome)
            yield Contact(each.id, each.kind, each.held or "", *(text or "" for text in texts))  # type: ignore[arg-type] # checked above


def _attended(session: Session) -> Iterator[Contact]:
    for row in read_attendance(session):
        if row.application:
            yield Contact("", "meeting", row.day, row.application, persons=row.name, summary=row.title)
