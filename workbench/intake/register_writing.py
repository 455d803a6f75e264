"""A register of applicants into the file: known applicants are completed, unknown ones entered without documents."""

from collections.abc import Callable, Iterable, Mapping
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
    known = _Known(session.scalars(select(Application).order_by(Application.number, Application.id)))
    with_documents = {each.application for each in session.scalars(select(Document))}
    counts = {"new": 0, "completed": 0, "unchanged": 0}
    problems = list(register.problems)
    for row in register.rows:
        found = known.find(row)
        is_new = found is None
        if found is None:
            found = Application(id=new_id(), status="active")
            found.number = row.number if row.number and row.number not in known.by_place else known.last + 1
            session.add(found)
        changed = _complete(session, found, row, problems)
        known.add(found)
        counts["new" if is_new else "completed" if changed else "unchanged"] += 1
        if found.id not in with_documents:
            problems.append(f"{found.number} {found.applicant}: no document of it has come in.")
    return RegisterOutcome(register.name, register.columns, **counts, problems=tuple(problems))


class _Known:
    """Finds applications by organisation number, by name, or by their number in the call."""

    def __init__(self, applications: Iterable[Application]) -> None:
        self._by_number: dict[str, Application] = {}
        self._by_name: dict[tuple[str, ...], Application] = {}
        self.by_place: dict[int, Application] = {}
        self.last = 0
        for each in applications:
            self.add(each)

    def add(self, application: Application) -> None:
        """Know an application, or what has been learnt of it."""
        if application.organisation_number:
            self._by_number.setdefault(application.organisation_number, application)
        if words := name_words(application.applicant or ""):
            self._by_name.setdefault(words, application)
        if application.number is not None:
            self.by_place.setdefault(application.number, application)
            self.last = max(self.last, application.number)

    def find(self, row: RegisterRow) -> Application | None:
        """Return the application that a row means; a number in the call tells only where the row has no name."""
        if found := self._by_number.get(row.organisation_number):
            return found
        words = name_words(row.applicant)
        named = self._by_name.get(words) if words else None
        if named and not (named.organisation_number and row.organisation_number):
            return named
        return self.by_place.get(row.number or 0) if not words else None


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
