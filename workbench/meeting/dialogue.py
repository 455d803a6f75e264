"""The dialogue with each region: who took part, when, and what came of it."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import ContactEntry
from workbench.models.file import ReviewFile

KIND = "regional_dialogue"


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
        Dialogue(each.id, each.region or "", each.held or "", each.persons or "", each.outcome or "")
        for each in session.scalars(select(ContactEntry).where(ContactEntry.kind == KIND))
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
    try:
        day = dt.date.fromisoformat(held).isoformat()
    except ValueError:
        raise InputRefusedError(f"{held} isn't a day; write it as 2018-06-07.") from None
    with file.transaction() as session:
        entry = session.get_or_add(ContactEntry, dialogue or file.new_id())
        entry.kind = KIND
        entry.region, entry.held = region.strip(), day
        entry.persons, entry.outcome = persons.strip(), outcome.strip()
        return entry.id


def remove_dialogue(file: ReviewFile, *, dialogue: str) -> None:
    """Take a dialogue away that was recorded by mistake; the journal still knows it."""
    with file.transaction() as session:
        entry = session.get(ContactEntry, dialogue)
        if entry is not None and entry.kind == KIND:
            session.delete(entry)
