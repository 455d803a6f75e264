"""A register of applicants into the file: known applicants are completed, unknown ones entered without documents."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from workbench.intake.names import name_words
from workbench.intake.register import Register, RegisterRow
from workbench.models.entities import Application, Document, Fact, key
from workbench.models.journal import JournalSession


@dataclass(frozen=True)
class RegisterOutcome:
    """What became of a register's rows; ``columns`` says which heading was taken for what."""

    name: str
    columns: Mapping[str, str]
    new: int
    completed: int
    unchanged: int
    problems: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return what ``workbench import --json`` prints of it."""
        return {**vars(self), "columns": dict(self.columns), "problems": list(self.problems)}

    def in_words(self) -> str:
        """Return the counts as a sentence."""
        return f"{self.name}: {self.new} new applicants, {self.completed} completed, {self.unchanged} unchanged."


def write_register(session: JournalSession, new_id: Callable[[], str], register: Register) -> RegisterOutcome:
    """Write what a register says and the file doesn't yet; what is there already is never overwritten, but told."""
    applications = list(session.scalars(select(Application).order_by(Application.number, Application.id)))
    with_documents = {each.application for each in session.scalars(select(Document))}
    counts = {"new": 0, "completed": 0, "unchanged": 0}
    problems = list(register.problems)
    for row in register.rows:
        found = _find(applications, row)
        is_new = found is None
        if found is None:
            found = Application(id=new_id(), status="active")
            found.number = row.number or 1 + max((each.number or 0 for each in applications), default=0)
            session.add(found)
            applications.append(found)
        changed = _complete(session, found, row, problems)
        counts["new" if is_new else "completed" if changed else "unchanged"] += 1
        if found.id not in with_documents:
            problems.append(f"{found.number} {found.applicant}: no document of it has come in.")
    return RegisterOutcome(register.name, register.columns, **counts, problems=tuple(problems))


def _find(applications: list[Application], row: RegisterRow) -> Application | None:
    """Return the application that a row means: by organisation number, else by name, else by number without a name."""
    if row.organisation_number:
        for each in applications:
            if each.organisation_number == row.organisation_number:
                return each
    words = name_words(row.applicant)
    for each in applications:
        unlike = each.organisation_number and row.organisation_number
        if words and not unlike and name_words(each.applicant or "") == words:
            return each
    same = [each for each in applications if row.number is not None and each.number == row.number and not words]
    return same[0] if same else None


def _complete(session: JournalSession, found: Application, row: RegisterRow, problems: list[str]) -> bool:
    changed = False
    for name in ("applicant", "organisation_number", "region", "received", "sender"):
        said, there = getattr(row, name), getattr(found, name)
        if said and not there:
            setattr(found, name, said)
            changed = True
        elif said and said.casefold() != there.casefold() and name != "applicant":
            what = name.replace("_", " ")
            problems.append(f"{found.number} {found.applicant}: the register says {said} as {what}, the file {there}.")
    for name, value in row.facts.items():
        fact = session.get_or_add(Fact, key(found.id, name))
        if fact.value is None:
            fact.value = value
            changed = True
    return changed
