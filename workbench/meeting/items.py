"""What a meeting writes on an application: agreed points with reasons, rapporteur, notes, and that it is done.

It is a layer of its own beside the reviews: nothing here touches what a reviewer wrote.
"""

import datetime as dt
from decimal import Decimal

from workbench.errors import InputRefusedError
from workbench.models.call import read_call
from workbench.models.entities import Consensus, MeetingItem, key
from workbench.models.file import ReviewFile
from workbench.models.reviewing import plain


def set_consensus(file: ReviewFile, *, application: str, criterion: str, points: Decimal | None) -> None:
    """Write the points that were agreed on for a criterion (number, code or id), None to take them back.

    Raises:
        InputRefusedError: the points aren't on the scale, or there is no such criterion.
    """
    with file.transaction() as session:
        call = read_call(session)
        known = call.criterion(criterion)
        if points is not None and not call.scale.allows(points):
            low, high, step = (plain(each) for each in (call.scale.low, call.scale.high, call.scale.step))
            raise InputRefusedError(f"{plain(points)} is not on the scale: {low} to {high} in steps of {step}.")
        consensus = session.get_or_add(Consensus, key(application, known.id))
        consensus.value = None if points is None else {"points": plain(points), "criterion_version": known.version}


def set_consensus_reason(file: ReviewFile, *, application: str, criterion: str, reason: str) -> None:
    """Write why the points for a criterion (number, code or id) are what they are; empty text removes it."""
    with file.transaction() as session:
        known = read_call(session).criterion(criterion)
        session.get_or_add(Consensus, key(application, known.id)).reason = reason.strip() or None


def set_rapporteur(file: ReviewFile, *, application: str, person: str) -> None:
    """Say which person (id) presents an application; "" for nobody."""
    with file.transaction() as session:
        session.get_or_add(MeetingItem, application).rapporteur = person or None


def set_notes(file: ReviewFile, *, application: str, notes: str) -> None:
    """Write what was said; empty text removes it."""
    with file.transaction() as session:
        session.get_or_add(MeetingItem, application).notes = notes.strip() or None


def close_item(file: ReviewFile, *, application: str, seconds: int, at: dt.datetime | None = None) -> None:
    """Say that an application has been dealt with, and how long that took in all."""
    moment = (at or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
    with file.transaction() as session:
        closed = {"at": moment.isoformat(timespec="seconds"), "seconds": seconds}
        session.get_or_add(MeetingItem, application).closed = closed


def reopen_item(file: ReviewFile, *, application: str) -> None:
    """Take an application up again."""
    with file.transaction() as session:
        session.get_or_add(MeetingItem, application).closed = None
