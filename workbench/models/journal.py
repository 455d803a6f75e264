"""How the journal is written: one listener turns changes of tracked attributes into revisions.

Domain code sets attributes on entities; before SQLAlchemy flushes them, the listener appends the revisions in the
same transaction. There is no other way to change mergeable data: statements that would go around it are refused.
"""

import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from sqlalchemy import event, inspect
from sqlalchemy.orm import ORMExecuteState, Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Entity, tracked_fields
from workbench.models.fold import REACHING_ENTITIES, fold_new
from workbench.models.identity import ChainClaim, Device
from workbench.models.revision import Revision, canonical, dump_canonical, revision_id

Kind = TypeVar("Kind", bound=Entity)

INSERT_REVISION = """
INSERT OR IGNORE INTO revision (id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def chain_name(device: Device, audience: str) -> str:
    """Return the local name under which a copy keeps the chain that it goes on with."""
    return f"chain {device.id} {audience}"


def revision_row(revision: Revision) -> tuple[Any, ...]:
    """Return the values of :data:`INSERT_REVISION`."""
    body = revision.body()
    return (
        *(revision_id(body), body, revision.entity, revision.id, revision.field, revision.author),
        *(revision.device, revision.chain, revision.seq, revision.depth, revision.hlc),
    )


class ChainWriter:
    """Appends one device's revisions for one audience to a file, on a chain that this copy alone continues."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        device: Device,
        audience: str,
        on_written: Callable[[bytes], None],
        claim: type[ChainClaim],
    ) -> None:
        self.device = device
        self._connection = connection
        self._audience = audience
        self._on_written = on_written
        self._new_claim = claim
        self._grown = False
        self._moment: int | None = None  # the clock of the transaction under way, once it has written
        self._chain: str | None = None
        self._claim: ChainClaim | None = None

    @property
    def chain(self) -> str:
        """The chain's id, claimed or made at the first write."""
        if self._chain is None:
            self._chain = self._continued() or self._started()
        return self._chain

    def append(self, entity: str, entity_id: str, field: str, value: Any) -> None:
        """Append one revision that replaces the field's heads, and make it the head."""
        group = (entity, entity_id, field)
        heads = self._connection.execute(
            "SELECT revision, depth FROM head WHERE entity = ? AND entity_id = ? AND field = ? ORDER BY revision", group
        ).fetchall()
        seq, prev, hlc = self._head()
        if self._moment is None:
            self._moment = max(time.time_ns() // 1_000_000, hlc + 1)
        revision = Revision(
            entity=entity,
            id=entity_id,
            field=field,
            value=value,
            parents=tuple(head.hex() for head, _ in heads),
            depth=1 + max((depth for _, depth in heads), default=0),
            author=self.device.person,
            device=self.device.id,
            chain=self.chain,
            audience=self._audience,
            seq=seq + 1,
            prev=prev.hex() if prev else None,
            hlc=self._moment,
        )
        row = revision_row(revision)
        self._grown = True
        self._on_written(row[0])
        self._connection.execute(INSERT_REVISION, row)
        self._connection.executemany("INSERT INTO parent VALUES (?, ?)", [(head, row[0]) for head, _ in heads])
        self._connection.execute("DELETE FROM head WHERE entity = ? AND entity_id = ? AND field = ?", group)
        self._connection.execute(
            "INSERT INTO head VALUES (?, ?, ?, ?, ?, ?, 1, 0)", (*group, row[0], revision.depth, dump_canonical(value))
        )

    def record(self) -> None:
        """Remember in the user folder how far the chain has come; called after each commit."""
        if self._claim and self._grown:
            seq, head, _ = self._head()
            if head:
                self._claim.record(seq, head)
            self._grown = False
        self._moment = None

    def close(self) -> None:
        """Let go of the chain."""
        if self._claim:
            self._claim.release()
        self._claim = self._chain = None

    def _head(self) -> tuple[int, bytes | None, int]:
        found = self._connection.execute(
            "SELECT seq, id, hlc FROM revision WHERE chain = ? ORDER BY seq DESC LIMIT 1", (self.chain,)
        ).fetchone()
        return found or (0, None, 0)

    def _continued(self) -> str | None:
        """Return the copy's chain if this copy holds its newest head and nobody else is writing it."""
        found = self._connection.execute(
            "SELECT value FROM local WHERE name = ?", (chain_name(self.device, self._audience),)
        ).fetchone()
        if not found:
            return None
        claim = self._new_claim(found[0])
        if claim.acquire():
            reached = claim.reached()
            if (
                reached
                and self._connection.execute(
                    "SELECT 1 FROM revision WHERE chain = ? AND seq = ? AND id = ?",
                    (found[0], reached[0], bytes.fromhex(reached[1])),
                ).fetchone()
            ):
                self._claim = claim
                return str(found[0])
            claim.release()
        return None

    def _started(self) -> str:
        chain = uuid.uuid4().hex  # random even where entities' ids are seeded: a chain is never made twice
        self._claim = self._new_claim(chain)
        self._claim.acquire()
        self._connection.execute(
            "INSERT OR REPLACE INTO local VALUES (?, ?)", (chain_name(self.device, self._audience), chain)
        )
        self._connection.execute("INSERT OR IGNORE INTO device VALUES (?, ?)", (self.device.id, self.device.public_key))
        self._connection.execute(
            "INSERT INTO chain (id, device, author, audience) VALUES (?, ?, ?, ?)",
            (chain, self.device.id, self.device.person, self._audience),
        )
        return chain


class JournalSession(Session):
    """A session whose changes become revisions; ``writers`` picks whose chain a change is written on."""

    def __init__(self, writers: "Writers", **options: Any) -> None:
        super().__init__(**options)
        self.writers = writers
        self._added: dict[tuple[type[Entity], str], Entity] = {}

    def get_or_add(self, entity: type[Kind], entity_id: str) -> Kind:
        """Return an entity by its id, a new one where it isn't there; also found before it is flushed."""
        found = self.get(entity, entity_id) or self._added.get((entity, entity_id))
        if found is None:
            found = self._added[entity, entity_id] = entity(id=entity_id)
            self.add(found)
        return cast(Kind, found)


class Writers:
    """Finds the chain writer for each change: whose data it is decides in whose name it is written."""

    def __init__(self, connection: sqlite3.Connection, claim: type[ChainClaim] = ChainClaim) -> None:
        self.lead: str | None = None
        self._connection = connection
        self._claim = claim
        self._devices: dict[str, Device] = {}
        self._open: dict[tuple[str, str], ChainWriter] = {}
        self._written: list[bytes] = []
        self._reaches_further = False

    def add(self, device: Device, *, leads: bool) -> None:
        """Let this copy write in the name of the device's person, and lead data if they lead."""
        self._devices[device.person] = device
        if leads:
            self.lead = device.person

    def device(self, person: str) -> Device | None:
        """Return the device with which this copy acts as the person, if it does."""
        return self._devices.get(person)

    def reach_further(self) -> None:
        """Remember that this transaction may change how other revisions count."""
        self._reaches_further = True

    def settle(self) -> None:
        """Fold what was written in this transaction, where that can show something else than what was set.

        So it is after a change of who or what counts, on a new chain, and on one whose device isn't accepted here.
        """
        if not self._written:
            return
        counting = {chain for (chain,) in self._connection.execute("SELECT id FROM chain WHERE counts OR leads")}
        if self._reaches_further or any(writer.chain not in counting for writer in self._open.values()):
            self._connection.execute("CREATE TEMP TABLE written (id BLOB PRIMARY KEY)")
            self._connection.executemany("INSERT INTO written VALUES (?)", [(written,) for written in self._written])
            fold_new(self._connection, "(SELECT * FROM revision WHERE id IN (SELECT id FROM written))")
            self._connection.execute("DROP TABLE written")
        self._written.clear()
        self._reaches_further = False

    def writer(self, entity: type[Entity], entity_id: str, audience: str) -> ChainWriter:
        """Return the writer of an entity's owner.

        Raises:
            InputRefusedError: this copy doesn't act for the owner.
        """
        owner = self.lead if entity.owner == "lead" else entity_id.partition("/")[0]
        device = self._devices.get(owner) if owner else None
        if device is None:
            who = "a lead" if entity.owner == "lead" else "the reviewer"
            raise InputRefusedError(f"Only {who} can change this, and this file isn't open as theirs.")
        at = (device.id, audience)
        if at not in self._open:
            self._open[at] = ChainWriter(self._connection, device, audience, self._written.append, self._claim)
        return self._open[at]

    def record(self) -> None:
        """Remember how far each chain has come."""
        for writer in self._open.values():
            writer.record()

    def forget(self) -> None:
        """Let go of all chains, as after a rollback that took a new chain's start with it."""
        for writer in self._open.values():
            writer.close()
        self._open.clear()
        self._written.clear()
        self._reaches_further = False


@event.listens_for(JournalSession, "before_flush")
def _write_revisions(session: JournalSession, context: object, instances: object) -> None:
    for entity in _in_order(session.deleted):
        for field in tracked_fields(type(entity)):
            write_field(session, entity, field, None)
    for entity in _in_order({*session.new, *session.dirty}):
        for field in tracked_fields(type(entity)):
            if inspect(entity).attrs[field].history.has_changes():
                value = canonical(getattr(entity, field))
                setattr(entity, field, value)
                write_field(session, entity, field, value)
        if all(getattr(entity, field) is None for field in tracked_fields(type(entity))):
            if entity in session.new:
                session.expunge(entity)
            else:
                session.delete(entity)


def _in_order(entities: Iterable[Any]) -> list[Entity]:
    """Return entities in an order that doesn't depend on memory addresses."""
    return sorted(entities, key=lambda entity: (type(entity).__tablename__, entity.id))


def write_field(session: JournalSession, entity: Entity, field: str, value: Any) -> None:
    """Append a revision unless the field already stands, undisputed, at the value.

    For the listener, and for settling a conflict on the value that is shown, which sets no attribute.
    """
    kind = type(entity)
    name = kind.__tablename__
    connection = sqlite_connection(session)
    values = connection.execute(
        "SELECT value FROM head WHERE entity = ? AND entity_id = ? AND field = ?", (name, entity.id, field)
    ).fetchall()
    if values in ([(dump_canonical(value),)], [] if value is None else None):
        return
    audience = tracked_fields(kind)[field]
    session.writers.writer(kind, entity.id, audience or kind.audience).append(name, entity.id, field, value)
    if name in REACHING_ENTITIES:
        session.writers.reach_further()


@event.listens_for(JournalSession, "do_orm_execute")
def _refuse_bulk_changes(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise TypeError("mergeable data is changed by setting attributes on entities, so that the journal sees it")


def sqlite_connection(session: Session) -> sqlite3.Connection:
    """Return the driver's connection under a session, inside the session's transaction."""
    connection = session.connection().connection.dbapi_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection
