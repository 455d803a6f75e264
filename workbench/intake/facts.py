"""What a case officer knows of an application and enters by hand, checked before it is written."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.intake.checklist import read_rules
from workbench.intake.eligibility import organisation_number
from workbench.intake.register import read_moment
from workbench.intake.rules import RuleInfo, fact_of
from workbench.models.entities import Application, Call, Fact, key
from workbench.models.file import ReviewFile
from workbench.tables import number

REGIONS = (
    "Blekinge", "Dalarna", "Gotland", "Gävleborg", "Halland", "Jämtland Härjedalen", "Jönköping", "Kalmar", "Kronoberg",
    "Norrbotten", "Skåne", "Stockholm", "Sörmland", "Uppsala", "Värmland", "Västerbotten", "Västernorrland",
    "Västmanland", "Västra Götaland", "Örebro", "Östergötland",
)  # fmt: skip
"""The regions of Sweden, in the alphabet's order."""

STATUSES = ("active", "withdrawn")
_MAX_TEXT = 500
_STATUS_REASON = "status_reason"
"""The fact that keeps why an application was withdrawn or taken up again."""


@dataclass(frozen=True)
class ApplicationFacts:
    """An application as its form shows it; ``received`` is a date, or a moment with its zone, as ISO text.

    ``facts`` are what the rules ask: texts for numbers, True, False or None for what may or may not hold.
    """

    id: str
    number: int
    applicant: str
    organisation_number: str
    region: str
    received: str
    sender: str
    status: str
    status_reason: str
    time_source: str = ""
    subject: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


def asked_facts(rules: tuple[RuleInfo, ...]) -> dict[str, bool]:
    """Return the names of the facts that rules ask, each with whether it is a yes or no."""
    return {name: rule.way == "flag" for rule in rules if (name := fact_of(rule))}


def read_facts(file: ReviewFile, application: str) -> tuple[ApplicationFacts, dict[str, bool]]:
    """Return an application's facts, and the names that the rules ask about (see :func:`asked_facts`)."""
    with file.transaction() as session:
        found = session.get(Application, application)
        if found is None:
            raise InputRefusedError("The application isn't in this file.")
        asked = asked_facts(read_rules(session))
        known = {each.name: each.value for each in session.scalars(select(Fact)) if each.application == application}
        known |= {name: True for name in found.flags or () if asked.get(name)}
        source = found.source or {}
        return ApplicationFacts(
            id=found.id,
            number=found.number or 0,
            applicant=found.applicant or "",
            organisation_number=found.organisation_number or "",
            region=found.region or "",
            received=found.received or "",
            sender=found.sender or "",
            status=found.status or "active",
            status_reason=str(known.get(_STATUS_REASON) or ""),
            time_source=str(source.get("time") or ""),
            subject=str(source.get("subject") or ""),
            facts={name: known.get(name) for name in asked},
        ), asked


def write_facts(file: ReviewFile, facts: ApplicationFacts) -> None:
    """Write an application's facts as a person entered them; what is the same stays untouched.

    Raises:
        InputRefusedError: a value that can't be, with the sentence that says why.
    """
    with file.transaction() as session:
        found = session.get(Application, facts.id)
        if found is None:
            raise InputRefusedError("The application isn't in this file.")
        others = [each for each in session.scalars(select(Application)) if each.id != facts.id]
        if not 0 < facts.number < 1_000_000 or any(each.number == facts.number for each in others):
            raise InputRefusedError(f"The number {facts.number} is taken or can't be one.")
        if not facts.applicant.strip():
            raise InputRefusedError("Write who applies.")
        if facts.status not in STATUSES:
            raise InputRefusedError("An application is active or withdrawn.")
        if facts.status != (found.status or "active") and not facts.status_reason.strip():
            raise InputRefusedError("Write why the application is withdrawn or taken up again.")
        call = session.scalars(select(Call)).one()
        zone = dt.datetime.fromisoformat(call.deadline).tzinfo if call.deadline else dt.UTC
        values: dict[str, Any] = {
            "number": facts.number,
            "applicant": _line(facts.applicant),
            "organisation_number": _organisation(facts.organisation_number),
            "region": _line(facts.region) or None,
            "received": _received(facts.received, zone or dt.UTC),
            "sender": _line(facts.sender) or None,
            "status": facts.status if found.status or facts.status != "active" else None,
        }
        for name, value in values.items():
            if getattr(found, name) != value:
                setattr(found, name, value)
        asked = asked_facts(read_rules(session))
        flags = [each for each in found.flags or () if not asked.get(each) or facts.facts.get(each) is True]
        if flags != list(found.flags or ()):
            found.flags = flags
        texts = {name: _fact(name, value, asked.get(name, False)) for name, value in facts.facts.items()}
        for name, value in {**texts, _STATUS_REASON: _line(facts.status_reason) or None}.items():
            entity = session.get(Fact, key(facts.id, name))
            if (entity.value if entity else None) != value:
                session.get_or_add(Fact, key(facts.id, name)).value = value


def set_application_facts(file: ReviewFile, *, application: str, **facts: Any) -> None:
    """Set fields of an application as a program knows them: applicant, region, received, status, flags and the like."""
    with file.transaction() as session:
        found = session.get(Application, application)
        if found is None:
            raise InputRefusedError("The application isn't in this file.")
        for name, value in facts.items():
            setattr(found, name, value)


def _line(text: str) -> str:
    line = " ".join(text.split())
    if len(line) > _MAX_TEXT:
        raise InputRefusedError(f"A field holds at most {_MAX_TEXT} characters.")
    return line


def _organisation(text: str) -> str | None:
    """Return the number as it is written everywhere; one that can't be right is refused, where it can be mended."""
    if not text.strip():
        return None
    if (found := organisation_number(text)) is None:
        raise InputRefusedError(f"{text.strip()[:20]} is no organisation number: ten digits with a right check digit.")
    return found


def _received(text: str, zone: dt.tzinfo) -> str | None:
    try:
        return read_moment(text, zone) or None
    except ValueError as error:
        raise InputRefusedError(f"The time received can't be read: {error}.") from error


def _fact(name: str, value: Any, is_flag: bool) -> Any:
    if value is None or is_flag or isinstance(value, bool) or not str(value).strip():
        return value if isinstance(value, bool) else None
    try:
        return f"{number(''.join(str(value).split())):f}"  # 600 000, as sums are written here
    except ValueError as error:
        raise InputRefusedError(f"The fact {name} must be a number: {error}.") from error
