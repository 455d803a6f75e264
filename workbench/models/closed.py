"""Whether a review may be changed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Application, Call, ConflictOfInterest, Review, key


def closed_because(session: Session, *, reviewer: str, application: str) -> str:
    """Return why a review can't be changed, as a sentence; empty where it can."""
    if session.get(Application, application) is None:
        return "The application isn't in this file."
    review = session.get(Review, key(reviewer, application))
    if review and review.status == "submitted":
        return "The review is submitted; reopen it to change it."
    interest = session.get(ConflictOfInterest, key(reviewer, application))
    if interest and interest.answer and interest.answer.get("declared"):
        return "You have declared a conflict of interest; this application isn't yours to score."
    if not (interest and interest.answer) and session.scalar(select(Call.asks_conflicts)):
        return "The call asks first whether you have a conflict of interest; answer that before you score."
    return ""


def refuse_if_closed(session: Session, *, reviewer: str, application: str) -> None:
    """Do nothing where the review may be changed.

    Raises:
        InputRefusedError: the application isn't there, the review is submitted, or a conflict of interest is declared,
            or isn't answered for where the call asks.
    """
    if why := closed_because(session, reviewer=reviewer, application=application):
        raise InputRefusedError(why)
