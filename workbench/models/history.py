"""The history of values: who set what, when, on which device, in which chain, and in which file it came."""

import datetime
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.orm import Session

from workbench.models.entities import Reviewer
from workbench.models.file import ReviewFile
from workbench.models.journal import sqlite_connection
from workbench.models.merge_log import LoggedMerge, read_merges

Standing = Literal["shown", "in conflict", "replaced", "retracted", "quarantined"]

DAY = 24 * 60 * 60 * 1000
"""Milliseconds by which an honest clock may be off; it flags only, it decides nothing."""


@dataclass(frozen=True)
class HistoryEntry:
    """One change of one field.

    ``name`` is empty for somebody who isn't on the roster. ``time`` is the author's clock, UTC, as ISO 8601;
    ``is_clock_doubtful`` says that it can't be right. ``file`` is the name of the merged file that brought the change
    and ``merge`` its number in the merge log; empty and None for what was written in this copy or was in it before.
    """

    entity: str
    id: str
    field: str
    value: Any
    author: str
    name: str
    time: str
    is_clock_doubtful: bool
    device: str
    chain: str
    seq: int
    revision: str
    standing: Standing
    file: str
    merge: int | None


def history_of(file: ReviewFile, entity_id: str) -> tuple[HistoryEntry, ...]:
    """Return every change of what has this id, or has it as a part of its own id, in order of field and depth.

    So an application's id finds the application, its documents, and all that is written in reviews of it.
    """
    with file.transaction() as session:
        return read_history(session, entity_id)


def read_history(session: Session, entity_id: str) -> tuple[HistoryEntry, ...]:
    """Do the work of :func:`history_of` inside a transaction."""
    found = sqlite_connection(session).execute(f"{ENTRIES} {_OF_AN_ID}", (f"/{entity_id}/",)).fetchall()
    return entries(session, found)


def entries(session: Session, found: Sequence[tuple[Any, ...]]) -> tuple[HistoryEntry, ...]:
    """Return the entries of rows that :data:`ENTRIES` found."""
    connection = sqlite_connection(session)
    merges = read_merges(connection)
    earliest, latest = clock_bounds(connection)
    names = {author: _name(session, author) for author in {row[4] for row in found}}
    return tuple(
        HistoryEntry(
            *(entity, each, field, json.loads(value), author, names[author], moment(hlc)),
            is_clock_doubtful=not earliest <= hlc <= latest,
            device=device,
            chain=chain,
            seq=seq,
            revision=revision.hex(),
            standing=standing,
            file=merge.file if (merge := _brought_by(merges, chain, seq)) else "",
            merge=merge.number if merge else None,
        )
        for entity, each, field, value, author, hlc, device, chain, seq, revision, standing in found
    )


# Retracted comes before quarantined: a device that was let go with its merge is told by the merge.
ENTRIES = """
SELECT r.entity, r.entity_id, r.field, r.body -> '$.value', r.author, r.hlc, r.device, r.chain, r.seq, r.id,
  CASE
    WHEN h.winner = 1 THEN 'shown'
    WHEN h.winner = 0 AND h.value = (SELECT value FROM head w WHERE w.entity = h.entity AND w.entity_id = h.entity_id
      AND w.field = h.field AND w.winner = 1) THEN 'shown'
    WHEN h.winner = 0 THEN CASE WHEN h.settled THEN 'replaced' ELSE 'in conflict' END
    WHEN c.retracted AND r.entity <> 'retraction' AND EXISTS (
      SELECT 1 FROM retracted g WHERE g.chain = r.chain AND r.seq BETWEEN g.first AND g.last) THEN 'retracted'
    WHEN EXISTS (
      SELECT 1 FROM parent p JOIN revision k ON k.id = p.child JOIN chain kc ON kc.id = k.chain
      WHERE p.parent = r.id AND (kc.counts OR kc.leads) AND k.seq <= coalesce(kc.until, k.seq)) THEN 'replaced'
    ELSE 'quarantined' END
FROM revision r JOIN chain c ON c.id = r.chain LEFT JOIN head h ON h.entity = r.entity AND h.entity_id = r.entity_id
  AND h.field = r.field AND h.revision = r.id"""
"""The columns of entries; conditions on ``r``, the revision, and an order go behind it."""

_OF_AN_ID = "WHERE instr('/' || r.entity_id || '/', ?) ORDER BY r.entity, r.entity_id, r.field, r.depth, r.id"


def clock_bounds(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return between which times (UTC ms) an honest clock of this call lies: from its founding to now, and a day."""
    (founding,) = connection.execute("SELECT value FROM local WHERE name = 'founding'").fetchone()
    (founded,) = connection.execute("SELECT hlc FROM revision WHERE id = ?", (bytes.fromhex(founding),)).fetchone()
    now = int(datetime.datetime.now(datetime.UTC).timestamp() * 1000)
    return founded - DAY, now + DAY


def moment(hlc: int) -> str:
    """Return a clock's time as ISO 8601, also one that no calendar holds."""
    try:
        return datetime.datetime.fromtimestamp(hlc / 1000, datetime.UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return f"{hlc} ms"


def _name(session: Session, person: str) -> str:
    found = session.get(Reviewer, person)
    return (found.name or "") if found else ""


def _brought_by(merges: tuple[LoggedMerge, ...], chain: str, seq: int) -> LoggedMerge | None:
    """Return the merge that brought a revision."""
    for merge in merges:
        before, reached = merge.chains.get(chain, (0, 0))
        if before < seq <= reached:
            return merge
    return None
