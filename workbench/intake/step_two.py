"""Step two: a call of its own, open to those whom an earlier call selected."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.intake.call_changes import checked_call
from workbench.intake.call_writing import read_call_values
from workbench.intake.start import start_call
from workbench.models.entities import Application, Call, Decision, Reviewer
from workbench.models.file import ReviewFile, new_uuid


def start_step_two(first: ReviewFile, path: Path, *, new_id: Callable[[], str] = new_uuid) -> ReviewFile:
    """Make a review file of the first call's step two, and return it open.

    Its rules are those the first call announced, its criteria the first call's until the lead writes others, and it
    remembers whom the first call selected: {call, title, applicants: [{applicant, organisation_number}]}.

    Raises:
        InputRefusedError: the call has no step two, nobody is selected yet, or the path can't be used.
    """
    with first.transaction() as session:
        values = read_call_values(session)
        follows = {"call": first.call, "title": values["title"], "applicants": _selected(session)}
        lead = session.scalar(select(Reviewer.name).where(Reviewer.id == first.lead))
    if not values["step_two"]:
        raise InputRefusedError("This call has no second step.")
    if not follows["applicants"]:
        raise InputRefusedError("Nobody is selected in this call yet, so nobody could apply to its second step.")
    template = checked_call(_second(values))
    file = start_call(path, template, lead=lead or "", new_id=new_id)
    with file.transaction() as session:
        session.scalars(select(Call)).one().follows = follows
    return file


def has_step_two(file: ReviewFile) -> bool:
    """Tell whether the call announced a second step and somebody is selected who may apply to it."""
    with file.transaction() as session:
        call = session.scalars(select(Call)).one()
        return bool(call.step_two) and bool(_selected(session))


def follows(file: ReviewFile) -> dict[str, str] | None:
    """Return the title of the call whose selected may apply to this one, by language; None where it follows none."""
    with file.transaction() as session:
        found = session.scalars(select(Call)).one().follows
        return found and dict(found.get("title") or {})


def _selected(session: Any) -> list[dict[str, str]]:
    chosen = select(Application).join(Decision, Decision.id == Application.id).where(Decision.outcome == "selected")
    return [
        {"applicant": each.applicant or "", "organisation_number": each.organisation_number or ""}
        for each in session.scalars(chosen.order_by(Application.number, Application.id))
    ]


def _second(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the second call's values: the deadline and page limit are its own, and not known yet."""
    step = values["step_two"]
    places = {"min": 0, "max": max(values["places"]["max"], 1)}
    own = {"title": step["title"], "rules": step["rules"], "places": places}
    unknown: dict[str, Any] = {"deadline": None, "page_limit": None, "step_two": None, "tie_rules": []}
    return {**values, **own, **unknown}
