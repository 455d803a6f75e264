"""How far each reviewer has come, from what they have handed in: "12 of 42 done", and who is missing what."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.models.call import read_call
from workbench.models.entities import Application
from workbench.models.file import ReviewFile
from workbench.models.reviewing import read_people
from workbench.models.sheets import read_sheets
from workbench.people.assigning import read_assignments
from workbench.people.recusals import read_recusals


@dataclass(frozen=True)
class ReviewerProgress:
    """What a reviewer has to do and has done, as far as the lead's file knows.

    ``missing`` lists the applications (ids, in order of number) whose review isn't submitted; ``started`` how many of
    those have a draft. ``has_handed_in`` says that anything of theirs has come at all.
    """

    reviewer: str
    name: str
    mail: str
    assigned: int
    submitted: int
    started: int
    missing: tuple[str, ...]
    has_handed_in: bool


@dataclass(frozen=True)
class CallProgress:
    """All reviewers' progress, and how many of all reviews are done; ``names`` shows each application."""

    reviewers: tuple[ReviewerProgress, ...]
    done: int
    wanted: int
    review_by: str | None
    names: Mapping[str, str]


def progress_of(file: ReviewFile) -> CallProgress:
    """Return how far the reviewers have come."""
    with file.transaction() as session:
        return read_progress(session)


def read_progress(session: Session) -> CallProgress:
    """Return how far the reviewers have come."""
    call, table = read_call(session), read_assignments(session)
    sheets = {(sheet.application, sheet.reviewer): sheet for sheet in read_sheets(session, call)}
    heard_of = {reviewer for _, reviewer in table.started}
    heard_of |= {each.reviewer for each in read_recusals(session) if each.source == "reviewer"}
    rows = []
    for person in read_people(session):
        if not person.reviews:
            continue
        own = [each for each in table.applications if (each, person.id) in table.assigned - table.barred]
        found = {each: sheets[each, person.id] for each in own if (each, person.id) in sheets}
        done = [each for each in own if each in found and found[each].is_submitted]
        rows.append(
            ReviewerProgress(
                reviewer=person.id,
                name=person.name,
                mail=person.mail,
                assigned=len(own),
                submitted=len(done),
                started=len(found) - len(done),
                missing=tuple(each for each in own if each not in done),
                has_handed_in=person.id in heard_of,
            )
        )
    numbers = session.execute(select(Application.id, Application.number, Application.applicant))
    return CallProgress(
        reviewers=tuple(rows),
        done=sum(row.submitted for row in rows),
        wanted=sum(row.assigned for row in rows),
        review_by=call.review_by,
        names={application: f"{number} {applicant}" for application, number, applicant in numbers},
    )
