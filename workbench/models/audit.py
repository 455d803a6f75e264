"""The audit trail: every change in the journal, newest first, narrowed by who, what and when, a page at a time.

A page is read with the position behind which it begins, so a journal of any length is never held in memory.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.models.entities import ENTITIES, Application, Criterion, Document, Reviewer
from workbench.models.file import ReviewFile
from workbench.models.history import ENTRIES, HistoryEntry, entries
from workbench.models.journal import sqlite_connection

PAGE = 200
"""Changes that are read at once to be shown."""
_BATCH = 5_000


# The changes of one transaction share their clock, and so may those of two devices.
_NEWEST_FIRST = "ORDER BY r.hlc DESC, r.chain DESC, r.seq DESC"


@dataclass(frozen=True)
class AuditQuery:
    """Which changes are wanted; what is empty or None doesn't narrow.

    ``person`` is an id, ``about`` an id or parts of one in a row, ``place`` the (entity, id, field) of one value,
    ``entities`` are kinds, ``since`` and ``until`` bound the author's clock (UTC ms, the second not included),
    ``text`` is looked for in the values whatever its case. ``only_of`` leaves out what reviewers but this one wrote in
    their reviews.
    """

    person: str = ""
    about: str = ""
    place: tuple[str, str, str] | None = None
    entities: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    text: str = ""
    only_of: str = ""


@dataclass(frozen=True)
class Change:
    """One change, with the values that it replaced: none for the first, several where it settled a conflict."""

    entry: HistoryEntry
    old: tuple[Any, ...]


@dataclass(frozen=True)
class Names:
    """What to call things: applications ("3 Applicant"), people and documents by id, criteria by id and language."""

    applications: Mapping[str, str]
    people: Mapping[str, str]
    documents: Mapping[str, str]
    criteria: Mapping[str, Mapping[str, str]]


def changes_of(
    file: ReviewFile, query: AuditQuery, *, behind: HistoryEntry | None = None, limit: int = PAGE
) -> tuple[Change, ...]:
    """Return the newest changes that were asked for, at most ``limit``; ``behind`` an entry those that follow it."""
    with file.transaction() as session:
        return read_changes(session, query, behind=behind, limit=limit)


def read_changes(
    session: Session, query: AuditQuery, *, behind: HistoryEntry | None = None, limit: int = PAGE
) -> tuple[Change, ...]:
    """Do the work of :func:`changes_of` inside a transaction."""
    connection = sqlite_connection(session)
    conditions, values = _where(connection, query)
    if behind is not None:
        conditions.append("(r.hlc, r.chain, r.seq) < (SELECT hlc, chain, seq FROM revision WHERE id = ?)")
        values.append(bytes.fromhex(behind.revision))
    # The ids first: what stands beside a revision is looked up for one page only.
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    page = f"SELECT r.id FROM revision r {where} {_NEWEST_FIRST} LIMIT ?"  # noqa: S608 (our own texts)
    found = connection.execute(f"{ENTRIES} WHERE r.id IN ({page}) {_NEWEST_FIRST}", (*values, limit)).fetchall()
    return tuple(Change(entry, _replaced(connection, entry.revision)) for entry in entries(session, found))


def all_changes(file: ReviewFile, query: AuditQuery) -> Iterator[Change]:
    """Yield every change that was asked for, newest first; each page looks through the journal, so many at a time."""
    behind: HistoryEntry | None = None
    while page := changes_of(file, query, behind=behind, limit=_BATCH):
        yield from page
        behind = page[-1].entry


def count_changes(file: ReviewFile, query: AuditQuery) -> int:
    """Return how many changes were asked for."""
    with file.transaction() as session:
        connection = sqlite_connection(session)
        conditions, values = _where(connection, query)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        (count,) = connection.execute(f"SELECT count(*) FROM revision r {where}", values).fetchone()  # noqa: S608
    return int(count)


def _where(connection: sqlite3.Connection, query: AuditQuery) -> tuple[list[str], list[Any]]:
    """Return conditions on a revision ``r`` and what stands in their places."""
    wanted: list[tuple[str, tuple[Any, ...]]] = []
    if query.place:
        wanted.append(("r.entity = ? AND r.entity_id = ? AND r.field = ?", query.place))
    if query.entities:
        wanted.append((f"r.entity IN ({', '.join('?' * len(query.entities))})", query.entities))
    if query.person:
        wanted.append(("r.author = ?", (query.person,)))
    if query.about:
        wanted.append(("instr('/' || r.entity_id || '/', ?)", (f"/{query.about}/",)))
    if query.only_of:
        reviews = [name for name, entity in ENTITIES.items() if entity.owner == "reviewer"]
        places = ", ".join("?" * len(reviews))
        wanted.append((f"(r.author = ? OR r.entity NOT IN ({places}))", (query.only_of, *reviews)))
    if query.since is not None:
        wanted.append(("r.hlc >= ?", (query.since,)))
    if query.until is not None:
        wanted.append(("r.hlc < ?", (query.until,)))
    if query.text:
        connection.create_function("folded", 1, str.casefold, deterministic=True)
        # As it stands in the journal: a quotation mark or a line break is escaped there.
        text = json.dumps(query.text.casefold(), ensure_ascii=False)[1:-1]
        wanted.append(("instr(folded(r.body -> '$.value'), ?)", (text,)))
    return [condition for condition, _ in wanted], [value for _, values in wanted for value in values]


def _replaced(connection: sqlite3.Connection, revision: str) -> tuple[Any, ...]:
    """Return the values of a revision's parents, as its body names them; of those that are here."""
    (parents,) = connection.execute(
        "SELECT body -> '$.parents' FROM revision WHERE id = ?", (bytes.fromhex(revision),)
    ).fetchone()
    found = (
        connection.execute("SELECT body -> '$.value' FROM revision WHERE id = ?", (bytes.fromhex(each),)).fetchone()
        for each in json.loads(parents)
    )
    return tuple(json.loads(row[0]) for row in found if row is not None)


def names_of(file: ReviewFile) -> Names:
    """Return what to call the ids in a file."""
    with file.transaction() as session:
        return read_names(session)


def read_names(session: Session) -> Names:
    """Do the work of :func:`names_of` inside a transaction."""
    return Names(
        applications={
            each.id: f"{each.number} {each.applicant or ''}".strip() if each.number else each.applicant or ""
            for each in session.scalars(select(Application).order_by(Application.number, Application.id))
        },
        people={
            each.id: each.name or "" for each in session.scalars(select(Reviewer).order_by(Reviewer.name, Reviewer.id))
        },
        documents={each.sha256: each.name or "" for each in session.scalars(select(Document))},
        criteria={
            each.id: each.title or {}
            for each in session.scalars(select(Criterion).order_by(Criterion.number, Criterion.id))
        },
    )
