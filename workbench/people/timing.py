"""When reviews are due, and whether what lies behind the calibration applications is let through."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Call
from workbench.models.file import ReviewFile


@dataclass(frozen=True)
class Timing:
    """``review_by`` is the reviewers' due date (ISO), empty where there is none."""

    review_by: str
    is_released: bool


def read_timing(session: Session, call: str) -> Timing:
    """Return when reviews are due, and whether the rest is released."""
    found = session.get_one(Call, call)
    return Timing(found.review_by or "", bool(found.released))


def set_review_by(file: ReviewFile, day: str) -> None:
    """Say until when reviews are due, or with an empty day that there is no due date.

    Raises:
        InputRefusedError: it isn't a day.
    """
    try:
        written = dt.date.fromisoformat(day.strip()).isoformat() if day.strip() else None
    except ValueError:
        raise InputRefusedError(f"{day!r} isn't a day; write it as 2018-05-07.") from None
    with file.transaction() as session:
        session.get_one(Call, file.call).review_by = written


def release_rest(file: ReviewFile, *, is_released: bool = True) -> None:
    """Let the reviewers see all that is theirs, or only the calibration applications again.

    What reviewers see follows their copies: hand the files out anew afterwards.
    """
    with file.transaction() as session:
        session.get_one(Call, file.call).released = is_released
