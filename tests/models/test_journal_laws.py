"""The merge laws at the level of the journal: whatever order revisions come in, the fold gives one picture."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import cache
from importlib.resources import files
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workbench.models import fold
from workbench.models.identity import device_id
from workbench.models.journal import INSERT_REVISION, revision_row
from workbench.models.revision import Revision

CALL = "c" * 32
LEAD, SECOND_LEAD, ANNA, BEA = ("1" * 32, "2" * 32, "3" * 32, "4" * 32)
PEOPLE = (LEAD, SECOND_LEAD, ANNA, BEA)
APPLICATION = "a" * 32

Row = tuple[Any, ...]


@cache
def device_of(person: str) -> str:
    return device_id(person.encode())


GROUPS: tuple[tuple[str, str, str, tuple[Any, ...]], ...] = (
    ("reviewer", SECOND_LEAD, "leads", (True, False, None)),
    ("reviewer", ANNA, "reviews", (True, False)),
    ("reviewer", BEA, "reviews", (True, None)),
    ("acceptance", f"{SECOND_LEAD}/{device_of(SECOND_LEAD)}", "accepted", (True, False)),
    ("acceptance", f"{ANNA}/{device_of(ANNA)}", "accepted", (True, False)),
    ("acceptance", f"{BEA}/{device_of(BEA)}", "accepted", (True,)),
    ("acceptance", f"{ANNA}/{device_of(ANNA)}", "revoked", ({ANNA: 1}, {}, None)),
    ("acceptance", f"{LEAD}/{device_of(LEAD)}", "revoked", ({LEAD: 3}, None)),
    ("acceptance", f"{SECOND_LEAD}/{device_of(SECOND_LEAD)}", "revoked", ({SECOND_LEAD: 2}, {SECOND_LEAD: 4})),
    ("application", APPLICATION, "applicant", ("One", "Other", None)),
    ("application", APPLICATION, "number", (1, 2)),
    ("score", f"{ANNA}/{APPLICATION}/{'k' * 32}", "comment", ("good", "bad", None)),
    ("score", f"{BEA}/{APPLICATION}/{'k' * 32}", "value", ({"points": "3"}, {"points": "4.5"})),
    ("call", CALL, "places", ({"min": 1, "max": 2}, {"min": 3, "max": 4})),
    ("retraction", "e" * 32, "spans", ([[ANNA, 1, 2]], [[SECOND_LEAD, 1, 3], [BEA, 1, 1]], [[LEAD, 2, 4]], None)),
    ("retraction", "f" * 32, "spans", ([[SECOND_LEAD, 1, 9]], [[ANNA, 2, 2]], None)),
)

SETTLED = (("application", APPLICATION, "applicant"), ("score", f"{ANNA}/{APPLICATION}/{'k' * 32}", "comment"))
"""Fields that leads settle conflicts of, whatever the heads are that they know."""


class Laptop:
    """Writes revisions as one person, knowing only what it has been shown."""

    def __init__(self, person: str) -> None:
        self.person = person
        self.known: dict[bytes, Revision] = {}
        self.seq = 0
        self.prev: str | None = None

    def heads(self, entity: str, entity_id: str, field: str) -> list[tuple[bytes, Revision]]:
        group = [
            row for row in self.known.items() if (row[1].entity, row[1].id, row[1].field) == (entity, entity_id, field)
        ]
        named = {parent for _, revision in group for parent in revision.parents}
        return [(key, revision) for key, revision in group if key.hex() not in named]

    def settle(self, entity: str, entity_id: str, field: str) -> list[Row]:
        heads = sorted(key.hex() for key, _ in self.heads(entity, entity_id, field))
        if not heads:
            return []
        choice = {"entity": entity, "id": entity_id, "field": field, "heads": heads, "chosen": heads[0]}
        return [self.write("settlement", str(SETTLED.index((entity, entity_id, field))) * 64, "choice", choice)]

    def write(self, entity: str, entity_id: str, field: str, value: Any) -> Row:
        heads = self.heads(entity, entity_id, field)
        self.seq += 1
        revision = Revision(
            entity=entity,
            id=entity_id,
            field=field,
            value=value,
            parents=tuple(sorted(key.hex() for key, _ in heads)),
            depth=1 + max((revision.depth for _, revision in heads), default=0),
            author=self.person,
            device=device_of(self.person),
            chain=self.person,
            audience="all",
            seq=self.seq,
            prev=self.prev,
            hlc=self.seq,
        )
        row = revision_row(revision)
        self.known[row[0]] = revision
        self.prev = row[0].hex()
        return row


@st.composite
def histories(draw: st.DrawFn) -> list[Row]:
    """Revisions as some laptops wrote them, each having seen what it happened to be shown."""
    laptops = [Laptop(person) for person in PEOPLE]
    founding = laptops[0].write("call", CALL, "founding", {"lead": LEAD})
    rows = [founding]
    for _ in range(draw(st.integers(0, 25))):
        laptop = draw(st.sampled_from(laptops))
        if draw(st.booleans()):
            laptop.known.update(draw(st.sampled_from(laptops)).known)
        if draw(st.integers(0, 5)) == 0:
            rows += laptop.settle(*draw(st.sampled_from(SETTLED)))
            continue
        entity, entity_id, field, values = draw(st.sampled_from(GROUPS))
        rows.append(laptop.write(entity, entity_id, field, draw(st.sampled_from(values))))
    return rows


@cache
def _empty_file() -> bytes:
    """An empty journal's file, made once: examples start from its bytes."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(files("workbench.models").joinpath("schema.sql").read_text("utf-8"))
        return connection.serialize()


def open_journal(founding: Row, reviewer: str | None = None) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(_empty_file())
    connection.execute("INSERT INTO local VALUES ('call', ?), ('founding', ?)", (CALL, founding[0].hex()))
    if reviewer:
        connection.execute("INSERT INTO local VALUES ('reviewer', ?)", (reviewer,))
    fold.rebuild(connection)
    return connection


def absorb(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Take revisions in as a merge does: the new ones, then the fold of what they touch."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS arrived (id BLOB PRIMARY KEY)")
    connection.execute("DELETE FROM arrived")
    for row in rows:
        if connection.execute(INSERT_REVISION, row).rowcount:
            connection.execute("INSERT INTO arrived VALUES (?)", (row[0],))
    fold.fold_new(connection, "(SELECT * FROM revision WHERE id IN (SELECT id FROM arrived))")


def picture(connection: sqlite3.Connection) -> dict[str, list[Row]]:
    return {
        table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in fold.CACHE_TABLES
    }


def picture_after(batches: Sequence[Sequence[Row]], founding: Row, reviewer: str | None = None) -> dict[str, list[Row]]:
    with closing(open_journal(founding, reviewer)) as connection:
        for batch in batches:
            absorb(connection, batch)
        return picture(connection)


def in_chain_prefixes(rows: Sequence[Row]) -> list[Row]:
    """Put each chain's revisions back in their order, since files bring whole prefixes of chains."""
    waiting = {chain: sorted((row for row in rows if row[7] == chain), key=lambda row: row[8]) for chain in PEOPLE}
    return [waiting[row[7]].pop(0) for row in rows]


@st.composite
def two_orders(draw: st.DrawFn) -> tuple[list[list[Row]], list[list[Row]], Row]:
    rows = draw(histories())
    orders = []
    for _ in range(2):
        order = in_chain_prefixes(draw(st.permutations(rows)))
        cuts = sorted(draw(st.lists(st.integers(0, len(order)), max_size=4)))
        batches = [order[start:end] for start, end in zip([0, *cuts], [*cuts, len(order)], strict=True)]
        batches += draw(st.lists(st.sampled_from(batches), max_size=2))  # files that come again
        orders.append(batches)
    return orders[0], orders[1], rows[0]


@given(two_orders())
def test_any_order_with_any_repeats_gives_one_picture(
    orders: tuple[list[list[Row]], list[list[Row]], Row],
) -> None:
    one, other, founding = orders
    assert picture_after(one, founding) == picture_after(other, founding)


@given(two_orders(), st.sampled_from([None, ANNA, BEA]))
def test_folding_as_files_come_equals_folding_all_anew(
    orders: tuple[list[list[Row]], list[list[Row]], Row], reviewer: str | None
) -> None:
    batches, _, founding = orders
    with closing(open_journal(founding, reviewer)) as connection:
        for batch in batches:
            absorb(connection, batch)
        incremental = picture(connection)
        fold.rebuild(connection)
        assert picture(connection) == incremental


@given(histories())
def test_nothing_counts_that_its_owner_did_not_write(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        strangers = connection.execute(
            "SELECT count(*) FROM head h JOIN revision r ON r.id = h.revision "
            "WHERE h.entity = 'score' AND substr(h.entity_id, 1, 32) <> r.author"
        ).fetchone()
        not_leads = connection.execute(
            "SELECT count(*) FROM head h JOIN revision r ON r.id = h.revision JOIN chain c ON c.id = r.chain "
            "WHERE h.entity <> 'score' AND NOT c.leads"
        ).fetchone()
        assert (strangers, not_leads) == ((0,), (0,))


@given(histories())
def test_every_revision_that_counts_is_a_head_or_was_replaced_by_one_that_counts(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        lost = connection.execute(
            "SELECT count(*) FROM revision r JOIN chain c ON c.id = r.chain WHERE c.leads "
            "AND r.seq <= coalesce(c.until, r.seq) "
            "AND r.entity NOT IN ('score', 'call') AND r.id NOT IN (SELECT revision FROM head) AND NOT EXISTS "
            "(SELECT 1 FROM parent p JOIN revision k ON k.id = p.child JOIN chain kc ON kc.id = k.chain "
            "WHERE p.parent = r.id AND kc.leads AND k.seq <= coalesce(kc.until, k.seq)) "
            "AND (r.entity = 'retraction' OR NOT EXISTS "
            "(SELECT 1 FROM retracted g WHERE g.chain = r.chain AND r.seq BETWEEN g.first AND g.last))"
        ).fetchone()
        assert lost == (0,)


@given(histories())
def test_nothing_that_is_retracted_is_a_head_but_retractions(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        standing = connection.execute(
            "SELECT count(*) FROM head h JOIN revision r ON r.id = h.revision JOIN retracted g "
            "ON g.chain = r.chain AND r.seq BETWEEN g.first AND g.last WHERE h.entity <> 'retraction'"
        ).fetchone()
        assert standing == (0,)


@given(histories())
def test_nothing_counts_that_a_revoked_key_wrote_later(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        standing = connection.execute(
            "SELECT count(*) FROM head h JOIN revision r ON r.id = h.revision JOIN chain c ON c.id = r.chain "
            "WHERE r.seq > c.until"
        ).fetchone()
        assert standing == (0,)


@given(histories())
def test_of_each_field_exactly_one_head_is_shown(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        unclear = connection.execute(
            "SELECT 1 FROM head GROUP BY entity, entity_id, field HAVING sum(winner) <> 1"
        ).fetchall()
        assert unclear == []


@given(histories())
def test_the_shown_value_is_never_a_deletion_while_an_edit_stands_beside_it(rows: list[Row]) -> None:
    with closing(open_journal(rows[0])) as connection:
        absorb(connection, rows)
        hidden = connection.execute(
            "SELECT count(*) FROM head shown JOIN head beside USING (entity, entity_id, field) "
            "WHERE shown.winner = 1 AND shown.settled = 0 AND shown.value = 'null' AND beside.value <> 'null'"
        ).fetchone()
        assert hidden == (0,)
