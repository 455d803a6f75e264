"""The people of a call: the roster, and whose device is whose."""

import re
from collections.abc import Sequence

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Acceptance, Reviewer, key
from workbench.models.file import ReviewFile
from workbench.models.identity import make_device
from workbench.models.journal import sqlite_connection
from workbench.models.reviewing import ReviewerRow, find_person, read_people

MAIL_ADDRESS = re.compile(r"[^<>\s@]+@[^<>\s@]+")
"""What can be an address, as far as that can be told without sending anything."""

_PERSON = re.compile(rf"\s*(?P<name>[^<>]+?)\s*(?:<(?P<mail>{MAIL_ADDRESS.pattern})>)?\s*")


def add_reviewers(file: ReviewFile, entries: Sequence[str]) -> tuple[ReviewerRow, ...]:
    """Add reviewers written as ``NAME <MAIL>``, and return the whole roster; somebody on it already is not doubled.

    Raises:
        InputRefusedError: an entry that isn't of this form, or one mail for two names.
    """
    with file.transaction() as session:
        for entry in entries:
            _add(session, file, entry)
            session.flush()
        return read_people(session)


def _add(session: Session, file: ReviewFile, entry: str) -> None:
    match = _PERSON.fullmatch(entry)
    if not match or not match["name"].strip():
        raise InputRefusedError(f"{entry!r} isn't a reviewer; write NAME <MAIL>.")
    name, mail = match["name"], match["mail"]
    for row in read_people(session):
        same_name = row.name.casefold() == name.casefold()
        if mail and row.mail.casefold() == mail.casefold() and not same_name:
            raise InputRefusedError(f"{mail} is already the address of {row.name}.")
        if same_name and (not mail or not row.mail or row.mail.casefold() == mail.casefold()):
            person = session.get_one(Reviewer, row.id)
            person.reviews = True
            person.mail = mail or person.mail
            return
    session.add(Reviewer(id=file.new_id(), name=name, mail=mail, reviews=True))


def accept_device(session: Session, *, person: str, device: str) -> None:
    """Record the lead's word that a device is a person's own."""
    entity_id = key(person, device)
    if session.get(Acceptance, entity_id) is None:
        session.add(Acceptance(id=entity_id, accepted=True))


def act_for(file: ReviewFile, reference: str | None) -> str:
    """Return whose reviews a command writes: the hand-out's own reviewer, or the one named.

    In a lead's file the lead enters scores for a named reviewer (from paper, say): the reviewer's device on this
    computer is made and accepted, which the journal records.

    Raises:
        InputRefusedError: nobody is named and the file isn't a reviewer's, or the person isn't the file's.
    """
    with file.transaction() as session:
        if reference is None:
            if file.reviewer is None:
                raise InputRefusedError("The file holds several reviewers; say which one with --reviewer NAME.")
            return file.reviewer
        person = find_person(session, reference)
        if file.reviewer not in (None, person.id):
            raise InputRefusedError(f"The file is another reviewer's; {person.name} can't score in it.")
        if file.reviewer is None and not person.reviews:
            raise InputRefusedError(f"{person.name} doesn't review in this call.")
        if file.reviewer is None and file.lead:
            device = make_device(file.call, person.id)
            file.act_as(device)
            if person.id != file.lead:
                accept_device(session, person=person.id, device=device.id)
    return person.id


def unaccepted_devices(session: Session) -> list[tuple[str, str]]:
    """Return the (person, device) pairs that hold revisions here but count neither as a reviewer's nor as a lead's."""
    return (
        sqlite_connection(session)
        .execute("SELECT DISTINCT author, device FROM chain WHERE NOT counts AND NOT leads ORDER BY author, device")
        .fetchall()
    )
