"""A lead's real review file with scored and submitted reviews, for the tests of the lead's pages."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.models import reviewing
from workbench.models.call import read_call
from workbench.models.entities import Application, Call, Reviewer
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.people import act_for

POINTS = {
    "Reviewer One": ("5", "4", "3", "2", "1"),
    "Reviewer Two": ("4.5", "4", "3.5", "1.5", None),
    "Reviewer Three": ("4", "4.5", "2", None, "0.5"),
}
"""Five applications by three reviewers, in the order of their numbers; no review where there are no points."""


def make_lead_file(path: Path, *, places: tuple[int, int] = (1, 3), applications: int = 5) -> Path:
    """Make a call with three reviewers and invented applicants, and close it."""
    with start_call(path, load_call("s3-piloten-2018"), lead="Lead Example") as lead, lead.transaction() as session:
        call = session.get_one(Call, lead.call)
        call.places = {"min": places[0], "max": places[1]}
        for name in POINTS:
            session.add(Reviewer(id=lead.new_id(), name=name, reviews=True))
        for number in range(1, applications + 1):
            made = Application(id=lead.new_id(), number=number, applicant=f"Applicant {number}", status="active")
            made.region = f"Region {number}"
            session.add(made)
    return path


def make_scored_file(path: Path, *, places: tuple[int, int] = (1, 3)) -> Path:
    """Make a call whose reviews are in."""
    make_lead_file(path, places=places)
    with open_review_file(path) as lead:
        for reviewer, points in POINTS.items():
            score(lead, reviewer, points)
    return path


def score(
    file: ReviewFile, reviewer: str | None, points: Sequence[str | None], *, comments: Mapping[int, str] | None = None
) -> None:
    """Give each application the same points on all criteria, comment the first by application number, and submit."""
    person = act_for(file, reviewer)
    ids = ids_by_number(file)
    with file.transaction() as session:
        call = read_call(session)
        for number, value in enumerate(points, start=1):
            for criterion in call.criteria if value is not None else ():
                at = {"reviewer": person, "application": ids[number], "criterion": criterion.id}
                reviewing.write_points(session, call, **at, points=Decimal(str(value)))
                comment = (comments or {}).get(number)
                if comment and criterion.number == 1:
                    reviewing.write_comment(session, **at, comment=comment)
    reviewing.submit(file, reviewer=person)


def ids_by_number(file: ReviewFile) -> dict[int, str]:
    """Return the applications' ids by their numbers."""
    return {row.number: row.id for row in reviewing.inbox(file, reviewer=None)}
