"""The roster as the lead keeps it: each person with mail, language, organisation and region."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Reviewer
from workbench.models.file import ReviewFile
from workbench.models.people import MAIL_ADDRESS
from workbench.people.assigning import started_pairs

Language = Literal["sv", "en"]
"""The languages that mails are written in."""


@dataclass(frozen=True)
class Person:
    """A person of the call; ``language`` is what mails to them are written in."""

    id: str
    name: str
    mail: str
    language: Language
    organisation: str
    region: str
    reviews: bool
    leads: bool


def roster_of(file: ReviewFile) -> tuple[Person, ...]:
    """Return the people of the call by name."""
    with file.transaction() as session:
        return read_roster(session)


def read_roster(session: Session) -> tuple[Person, ...]:
    """Return the people of the call by name."""
    return tuple(
        Person(
            each.id,
            name=each.name or "",
            mail=each.mail or "",
            language="en" if each.language == "en" else "sv",
            organisation=each.organisation or "",
            region=each.region or "",
            reviews=bool(each.reviews),
            leads=bool(each.leads),
        )
        for each in session.scalars(select(Reviewer).order_by(Reviewer.name, Reviewer.id))
    )


def write_person(file: ReviewFile, person: Person) -> None:
    """Correct what is known of a person; whether they lead is not changed here.

    Raises:
        InputRefusedError: the name is missing or another's, the address is none or another's, or somebody who has
            started reviews is to review no more.
    """
    name, mail = " ".join(person.name.split()), person.mail.strip()
    if not name:
        raise InputRefusedError("Write the person's name.")
    if mail and not MAIL_ADDRESS.fullmatch(mail):
        raise InputRefusedError(f"{mail!r} isn't an address that a mail can go to.")
    with file.transaction() as session:
        for other in read_roster(session):
            if other.id == person.id:
                continue
            if other.name.casefold() == name.casefold():
                raise InputRefusedError(f"There is somebody else of the name {name}.")
            if mail and other.mail.casefold() == mail.casefold():
                raise InputRefusedError(f"{mail} is already the address of {other.name}.")
        entity = session.get_one(Reviewer, person.id)
        if entity.reviews and not person.reviews and any(person.id == each for _, each in started_pairs(session)):
            raise InputRefusedError(f"{name} has started reviews; take the applications back instead.")
        entity.name, entity.mail, entity.language = name, mail or None, person.language
        entity.organisation, entity.region = person.organisation.strip() or None, person.region.strip() or None
        if bool(entity.reviews) != person.reviews:
            entity.reviews = person.reviews
