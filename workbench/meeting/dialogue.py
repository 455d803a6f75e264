"""The dialogue with each region: who took part, when, and what came of it. It is a part of the contact log."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.contacts.log import Contact, add_contact, read_entries
from workbench.errors import InputRefusedError
from workbench.models.file import ReviewFile


@dataclass(frozen=True)
class Dialogue:
    """One dialogue with a region; ``held`` is the day, as ISO 8601."""

    id: str
    region: str
    held: str
    persons: str
    outcome: str


def read_dialogues(session: Session) -> tuple[Dialogue, ...]:
    """Return the dialogues with regions by region and day."""
    found = (
        Dialogue(each.id, each.region, each.held, each.persons, each.outcome)
        for each in read_entries(session)
        if each.kind == "regional_dialogue"
    )
    return tuple(sorted(found, key=lambda each: (each.region.casefold(), each.held, each.id)))


def record_dialogue(
    file: ReviewFile, *, region: str, held: str, persons: str, outcome: str, dialogue: str | None = None
) -> str:
    """Record a dialogue with a region, or correct the one with the id ``dialogue``; return its id.

    Raises:
        InputRefusedError: the region, who took part or the outcome is missing, or the day isn't one.
    """
    for value in (region, persons, outcome):
        if not value.strip():
            raise InputRefusedError("A dialogue needs a region, who took part, and what came of it.")
    contact = Contact(dialogue or "", "regional_dialogue", held, region=region, persons=persons, outcome=outcome)
    return add_contact(file, contact)
