"""The visible state of a file: what everybody who holds the same facts sees, and its hash.

Left out are times, revision ids, devices and acceptances, quarantine and whatever belongs to one copy, so that two
leads who hold the same facts print the same hash, whatever order the facts came in.
"""

import hashlib
import json
import sqlite3
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench import __version__
from workbench.models import fold
from workbench.models.call import read_call
from workbench.models.entities import (
    Application,
    Assignment,
    Call,
    ConflictOfInterest,
    Consensus,
    ContactEntry,
    Criterion,
    Decision,
    Document,
    Entity,
    Evidence,
    Fact,
    InformationMeeting,
    MeetingItem,
    Purge,
    Recusal,
    Reviewer,
    Rule,
    Selection,
    SignUp,
    Verdict,
    tracked_fields,
)
from workbench.models.file import ReviewFile, set_local
from workbench.models.journal import sqlite_connection
from workbench.models.reviewing import plain, read_sheets
from workbench.models.revision import dump_canonical

_PLAIN: dict[str, type[Entity]] = {
    "facts": Fact,
    "verdicts": Verdict,
    "recusals": Recusal,
    "consensus": Consensus,
    "meeting_items": MeetingItem,
    "selection": Selection,
    "contact_entries": ContactEntry,
    "information_meetings": InformationMeeting,
    "sign_ups": SignUp,
    "purges": Purge,
}
"""What the state shows entity by entity, as it is."""


def state_of(file: ReviewFile) -> dict[str, Any]:
    """Return the state as one JSON document, with its ``state_hash``."""
    with file.transaction() as session:
        return read_state(session)


def read_state(session: Session) -> dict[str, Any]:
    """Return the state as one JSON document, with its ``state_hash``."""
    state: dict[str, Any] = {
        "call": _call(session),
        "applications": _applications(session),
        "reviewers": [_values(each) for each in _all(session, Reviewer) if each.reviews],
        "assignments": [_values(each) for each in _all(session, Assignment) if each.assigned],
        "reviews": _reviews(session),
        "conflicts": conflicts(session),
        "decisions": [_values(each, id_as="application") for each in _all(session, Decision)],
        **{name: [_values(each) for each in _all(session, entity)] for name, entity in _PLAIN.items()},
    }
    return {**state, "state_hash": hashlib.sha256(dump_canonical(state).encode()).hexdigest()}


_STATE_VERSION = 1  # counted up when the state says the same journal in another way
_SUMMARY = "state"  # its name in the table ``local``


@dataclass(frozen=True)
class StateSummary:
    """The state's hash, and how many merge conflicts no lead has settled."""

    state_hash: str
    open_conflicts: int


def summarize(file: ReviewFile, *, keep: bool) -> StateSummary:
    """Return the hash and the open conflicts, as kept in the file while the journal is the same.

    ``keep`` is for callers that have changed the file: others must leave every byte of it alone.
    """
    with file.transaction() as session:
        connection = sqlite_connection(session)
        found = stored_summary(connection)
        if found is None:
            found = read_summary(session)
            if keep:
                stored = {"journal": journal_hash(connection), **asdict(found)}
                set_local(connection, **{_SUMMARY: dump_canonical(stored)})
        return found


def read_summary(session: Session) -> StateSummary:
    """Work the hash and the open conflicts out."""
    state = read_state(session)
    return StateSummary(state["state_hash"], sum(not each["settled"] for each in state["conflicts"]))


def stored_summary(connection: sqlite3.Connection) -> StateSummary | None:
    """Return what was kept, None where it is of another journal than the file's or of another program's."""
    row = connection.execute("SELECT value FROM local WHERE name = ?", (_SUMMARY,)).fetchone()
    stored = json.loads(row[0]) if row else {}
    if stored.pop("journal", None) != journal_hash(connection):
        return None
    return StateSummary(**stored)


def journal_hash(connection: sqlite3.Connection) -> str:
    """Return a hash of all that the state follows from: while it is the same, nothing was changed.

    That is the revisions, which the heads of the chains name, whose copy it is, and the program that tells the state.
    """
    local = "SELECT name, value FROM local WHERE name IN ('call', 'founding', 'reviewer') ORDER BY name"
    heads = "SELECT hex(r.id) FROM chain c CROSS JOIN revision r ON r.chain = c.id "
    last = "AND r.seq = (SELECT max(seq) FROM revision WHERE chain = c.id) ORDER BY 1"
    facts = [connection.execute(query).fetchall() for query in (local, heads + last)]
    text = dump_canonical([__version__, _STATE_VERSION, fold.cache_version(), *facts])
    return hashlib.sha256(text.encode()).hexdigest()


def conflicts(session: Session) -> list[dict[str, Any]]:
    """Return the merge conflicts: fields whose heads differ, with every value and the one shown.

    ``settled`` says that a lead chose the one shown; the others are open.
    """
    found = sqlite_connection(session).execute(
        "SELECT entity, entity_id, field, json_group_array(json(value)), max(CASE winner WHEN 1 THEN value END), "
        "max(settled) FROM (SELECT entity, entity_id, field, value, max(winner) AS winner, max(settled) AS settled "
        "FROM head WHERE (entity, entity_id, field) IN (SELECT entity, entity_id, field FROM head WHERE winner = 0) "
        "GROUP BY 1, 2, 3, 4) GROUP BY entity, entity_id, field HAVING count(*) > 1 ORDER BY entity, entity_id, field"
    )
    return [
        {
            "entity": entity,
            "id": entity_id,
            "field": field,
            "values": sorted(json.loads(values), key=dump_canonical),
            "shown": json.loads(shown),
            "settled": bool(settled),
        }
        for entity, entity_id, field, values, shown, settled in found
    ]


def _all(session: Session, entity: type[Any]) -> Any:
    return session.scalars(select(entity).order_by(entity.id))


def _values(entity: Entity, *, id_as: str = "id") -> dict[str, Any]:
    """Return an entity's id and tracked values; nothing is left out, so that any change changes the hash."""
    return {id_as: entity.id, **{name: getattr(entity, name) for name in tracked_fields(type(entity))}}


def _call(session: Session) -> dict[str, Any]:
    call = _values(session.scalars(select(Call)).one())
    del call["founding"]  # names a key, and keys are no part of the state
    leads = session.scalars(select(Reviewer.name).where(Reviewer.leads == True).order_by(Reviewer.id))  # noqa: E712 (SQL)
    return {
        **call,
        "leads": list(leads),
        "criteria": sorted((_values(each) for each in _all(session, Criterion)), key=_number),
        "rules": sorted((_values(each) for each in _all(session, Rule)), key=_number),
    }


def _number(values: dict[str, Any]) -> tuple[int, str]:
    return values["number"] or 0, values["id"]


def _applications(session: Session) -> list[dict[str, Any]]:
    documents: dict[str, list[dict[str, Any]]] = {}
    for each in _all(session, Document):
        documents.setdefault(each.application, []).append({"sha256": each.sha256, **_values(each)})
    return sorted(
        ({**_values(each), "documents": documents.get(each.id, [])} for each in _all(session, Application)), key=_number
    )


def _reviews(session: Session) -> list[dict[str, Any]]:
    """Return the reviews by reviewer and application; scores by criterion code (its id where the code is gone)."""
    call = read_call(session)
    codes = {criterion.id: criterion.code for criterion in call.criteria}
    answers = {each.id: each.answer for each in _all(session, ConflictOfInterest)}
    evidence: dict[tuple[str, str], dict[str, list[dict[str, Any]]]] = {}
    for each in _all(session, Evidence):
        by_criterion = evidence.setdefault((each.reviewer, each.application), {})
        by_criterion.setdefault(each.criterion, []).append({**(each.passage or {}), "id": each.id})
    reviews = []
    for sheet in read_sheets(session, call):
        of_review = evidence.get((sheet.reviewer, sheet.application), {})
        scores = {}
        for criterion in sorted({*sheet.scores, *of_review}):
            entry = sheet.scores.get(criterion)
            scores[codes.get(criterion, criterion)] = {
                "points": plain(entry.points) if entry and entry.points is not None else None,
                "comment": entry.comment if entry else "",
                "is_stale": bool(entry and entry.is_stale),
                "is_abstained": bool(entry and entry.is_abstained),
                "evidence": of_review.get(criterion, []),
            }
        reviews.append(
            {
                "application": sheet.application,
                "reviewer": sheet.reviewer,
                "status": sheet.status,
                "is_flagged": sheet.is_flagged,
                "confidence": sheet.confidence,
                "conflict_of_interest": answers.get(f"{sheet.reviewer}/{sheet.application}"),
                "scores": scores,
            }
        )
    return reviews
