"""Merge conflicts: fields whose heads differ, with what they grew from, and how they are settled.

The owner of a field settles its conflict with one more revision that has all heads as parents. A lead settles a
reviewer's conflict by a record of the lead's own (see :class:`.Settlement`): the review stays as its author wrote it,
the lead's word says which of its values is shown and counted, and it holds only while the heads are those it names.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import ENTITIES, Reviewer, Settlement, tracked_fields
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession, sqlite_connection, write_field
from workbench.models.revision import canonical, dump_canonical

_TEXTS = {("score", "comment"), ("decision", "reason"), ("application", "applicant"), ("document", "reason")}
_ASIDE = {("score", "comment"), ("review", "flagged"), ("review", "confidence"), ("decision", "reason")}
_RANKED = {"score", "review", "conflict_of_interest", "criterion", "call", "application"}


@dataclass(frozen=True)
class Side:
    """One head of a field: who set which value, on which device (key fingerprint), when by that device's clock."""

    revision: str
    value: Any
    author: str
    name: str
    device: str
    time: int
    is_shown: bool


@dataclass(frozen=True)
class Conflict:
    """A field with several values. ``base`` is the value that all grew from, None also where there was none.

    ``owner`` is "lead", or the id of the reviewer whose field it is. ``sides`` are in the order of their ids.
    ``is_ancestor_missing`` says that something they grew from hasn't come yet.
    """

    entity: str
    id: str
    field: str
    owner: str
    base: Any
    sides: tuple[Side, ...]
    is_settled: bool
    is_ancestor_missing: bool

    @property
    def heads(self) -> tuple[str, ...]:
        """The ids of the revisions that stand beside each other."""
        return tuple(side.revision for side in self.sides)

    @property
    def is_text(self) -> bool:
        """Whether the values are texts, which can both be kept."""
        return (self.entity, self.field) in _TEXTS


@dataclass(frozen=True)
class Choice:
    """How to settle a conflict that was seen with these heads: take one of them, or (the owner only) write a value."""

    conflict: Conflict
    chosen: str | None = None
    value: Any = None


def conflicts_of(file: ReviewFile, *, with_settled: bool = False) -> tuple[Conflict, ...]:
    """Return the open conflicts, in order of entity, id and field; also the ones that a lead settled if asked for."""
    with file.transaction() as session:
        return read_conflicts(session, with_settled=with_settled)


def read_conflicts(session: Session, *, with_settled: bool = False) -> tuple[Conflict, ...]:
    """Do the work of :func:`conflicts_of` inside a transaction."""
    return tuple(
        _conflict(session, sqlite_connection(session), (entity, entity_id, field), bool(settled))
        for entity, entity_id, field, settled in _places(session)
        if with_settled or not settled
    )


def count_open(session: Session) -> int:
    """Return how many conflicts are open."""
    return sum(not settled for *_, settled in _places(session))


def count_touching_ranking(session: Session) -> int:
    """Return how many open conflicts may change how a ranking comes out when they are settled."""
    return sum(
        not settled and entity in _RANKED and (entity, field) not in _ASIDE
        for entity, _, field, settled in _places(session)
    )


def _places(session: Session) -> list[tuple[str, str, str, int]]:
    """Return the fields whose heads differ, and whether a lead settled them."""
    return (
        sqlite_connection(session)
        .execute(
            "SELECT entity, entity_id, field, max(settled) FROM head WHERE (entity, entity_id, field) IN "
            "(SELECT entity, entity_id, field FROM head WHERE winner = 0) "
            "GROUP BY entity, entity_id, field HAVING count(DISTINCT value) > 1 ORDER BY entity, entity_id, field"
        )
        .fetchall()
    )


def _conflict(session: Session, connection: sqlite3.Connection, place: tuple[str, str, str], settled: bool) -> Conflict:
    rows = connection.execute(
        "SELECT h.revision, h.value, h.winner, r.author, r.device, r.hlc FROM head h JOIN revision r "
        "ON r.id = h.revision WHERE h.entity = ? AND h.entity_id = ? AND h.field = ? ORDER BY h.revision",
        place,
    ).fetchall()
    sides = tuple(
        Side(revision.hex(), json.loads(value), author, _name(session, author), device, hlc, bool(winner))
        for revision, value, winner, author, device, hlc in rows
    )
    base, is_missing = _base(connection, [row[0] for row in rows])
    owner = "lead" if ENTITIES[place[0]].owner == "lead" else place[1].partition("/")[0]
    return Conflict(*place, owner, base, sides, settled, is_missing)


def _name(session: Session, person: str) -> str:
    found = session.get(Reviewer, person)
    return (found.name or "") if found else ""


def _base(connection: sqlite3.Connection, heads: Sequence[bytes]) -> tuple[Any, bool]:
    """Return the value of the deepest revision that all heads grew from, and whether an ancestor isn't here."""
    ancestries = [dict(_ancestors(connection, head)) for head in heads]
    is_missing = any(body is None for ancestry in ancestries for body in ancestry.values())
    shared = set(ancestries[0]).intersection(*ancestries[1:])
    found = [(body["depth"], each, body["value"]) for each in shared if (body := ancestries[0][each]) is not None]
    return (max(found, key=lambda one: one[:2])[2] if found else None), is_missing


def _ancestors(connection: sqlite3.Connection, head: bytes) -> Iterator[tuple[bytes, dict[str, Any] | None]]:
    found = connection.execute(
        "WITH RECURSIVE above(id) AS (VALUES (?) UNION SELECT p.parent FROM above JOIN parent p ON p.child = above.id) "
        "SELECT above.id, r.body FROM above LEFT JOIN revision r ON r.id = above.id WHERE above.id <> ?",
        (head, head),
    )
    for each, body in found:
        yield each, json.loads(body) if body else None


def settle(file: ReviewFile, choices: Sequence[Choice]) -> None:
    """Settle conflicts, all or none: the owner with one more revision each, a lead with a record of what was chosen.

    Raises:
        InputRefusedError: a conflict isn't as it was seen any more, a head isn't one of it, or this copy acts neither
            for the owner nor for a lead.
    """
    with file.transaction() as session:
        for choice in choices:
            _settle(file, session, choice)


def _settle(file: ReviewFile, session: JournalSession, choice: Choice) -> None:
    seen = choice.conflict
    if _heads_now(session, _place(seen)) != seen.heads:
        raise InputRefusedError("The conflict isn't as it was shown any more; look at it again.")
    values = {side.revision: side.value for side in seen.sides}
    if choice.chosen is not None and choice.chosen not in values:
        raise InputRefusedError("What was chosen isn't one of the conflict's values.")
    if _acts_for_owner(file, seen):
        value = choice.value if choice.chosen is None else values[choice.chosen]
        _write(session, seen, canonical(value))
    elif file.lead is None:
        raise InputRefusedError("Only the owner of what is in conflict settles it, or a lead.")
    elif choice.chosen is None:
        raise InputRefusedError("A lead chooses one of the values; only their author writes another one.")
    else:
        place = {"entity": seen.entity, "id": seen.id, "field": seen.field}
        record = session.get_or_add(Settlement, _settlement_id(seen))
        record.choice = {**place, "heads": list(seen.heads), "chosen": choice.chosen}
    session.flush()


def _heads_now(session: Session, place: tuple[str, str, str]) -> tuple[str, ...]:
    """Return the heads of a field that is in conflict, in order; none where it isn't any more."""
    found = (
        sqlite_connection(session)
        .execute(
            "SELECT revision, value FROM head WHERE entity = ? AND entity_id = ? AND field = ? ORDER BY revision", place
        )
        .fetchall()
    )
    is_open = len({value for _, value in found}) > 1
    return tuple(revision.hex() for revision, _ in found) if is_open else ()


def _place(conflict: Conflict) -> tuple[str, str, str]:
    return conflict.entity, conflict.id, conflict.field


def _acts_for_owner(file: ReviewFile, conflict: Conflict) -> bool:
    if conflict.owner == "lead":
        return file.lead is not None
    return conflict.owner in (file.reviewer, file.lead)


def _write(session: JournalSession, conflict: Conflict, value: Any) -> None:
    """Write the owner's value over all heads, also where it is the one that is shown already."""
    kind = ENTITIES[conflict.entity]
    assert conflict.field in tracked_fields(kind)
    entity = session.get_or_add(kind, conflict.id)
    if getattr(entity, conflict.field) == value:
        write_field(session, entity, conflict.field, value)
    else:
        setattr(entity, conflict.field, value)


def _settlement_id(conflict: Conflict) -> str:
    return hashlib.sha256(dump_canonical(list(_place(conflict))).encode()).hexdigest()


def both_texts(conflict: Conflict) -> str:
    """Return a conflict's texts as one, in the order of the alphabet, so that everybody gets the same.

    Raises:
        InputRefusedError: its values aren't texts.
    """
    if not conflict.is_text:
        raise InputRefusedError("Only texts can both be kept.")
    return "\n\n".join(sorted({side.value for side in conflict.sides if side.value}))


def choose_all(conflicts: Sequence[Conflict], *, by: Literal["newest"] | str) -> tuple[Choice, ...]:
    """Return a choice for each conflict: of the newest value by its device's clock, or of a device's (fingerprint).

    A conflict to which the device added nothing is left out.
    """
    choices = []
    for conflict in conflicts:
        sides = [side for side in conflict.sides if by in ("newest", side.device)]
        if sides:
            newest = max(sides, key=lambda side: (side.time, side.revision))
            choices.append(Choice(conflict, newest.revision))
    return tuple(choices)


def waiting_for_ancestors(session: Session) -> list[tuple[str, str, str]]:
    """Return the fields with a change that grew from one that hasn't come yet; they heal when its file is merged."""
    return (
        sqlite_connection(session)
        .execute(
            "SELECT DISTINCT r.entity, r.entity_id, r.field FROM parent p CROSS JOIN revision r ON r.id = p.child "
            "WHERE NOT EXISTS (SELECT 1 FROM revision WHERE id = p.parent) ORDER BY 1, 2, 3"
        )
        .fetchall()
    )
