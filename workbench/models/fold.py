"""The fold: from the journal to the tables that the program reads.

Set-based SQL on one connection. ``rebuild`` drops every cache and folds all; ``fold_new`` folds what new revisions
touch. Both run the same statements, over more or fewer *groups* (entity, id, field), which wait in the temporary
table ``touched``. A property test holds the two equal.

Whether a revision counts is computed here, from the roster in the journal itself:

- lead data count from *lead pairs* (device, person): the founding pair, and pairs that a lead accepted for a person
  whose ``leads`` is true. Lead pairs are only ever added while computing, so a circle of acceptances has one outcome.
- a reviewer's data count when the id begins with the author's id and the pair is accepted for somebody on the roster,
  or when the file is that reviewer's own (local name ``reviewer``).
"""

import hashlib
import sqlite3
from functools import cache
from importlib.resources import files

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from workbench.models.entities import ENTITIES, Entity, tracked_fields

CONTROL_ENTITIES = ("acceptance", "reviewer")
"""Entities that decide what counts: a change in them may admit or shut out other revisions."""

_FOLD_VERSION = 1


def _names(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))


_REVIEWER_OWNED = _names([name for name, entity in ENTITIES.items() if entity.owner == "reviewer"])
_KNOWN = _names(list(ENTITIES))
_CONTROL = _names(CONTROL_ENTITIES)


def _counts(revision: str, chain: str) -> str:
    """Return the SQL condition that a revision counts."""
    return f"""CASE
      WHEN {revision}.field = 'founding' THEN {revision}.id = (SELECT founding FROM anchor)
      WHEN {revision}.entity = 'call' AND {revision}.entity_id <> (SELECT call FROM anchor) THEN 0
      WHEN {revision}.entity IN ({_REVIEWER_OWNED})
        THEN {chain}.counts AND substr({revision}.entity_id, 1, 32) = {revision}.author
      ELSE {chain}.leads END"""


# CROSS JOIN keeps the order of the joins: from a revision to its children, of which there are few.
# A null value (a tombstone) wins over nothing: an edit concurrent with a delete stays. The clock never decides.
_FOLD_HEADS = f"""
INSERT INTO head (entity, entity_id, field, revision, depth, value, winner)
SELECT entity, entity_id, field, id, depth, value, row_number() OVER (
    PARTITION BY entity, entity_id, field ORDER BY value = 'null', depth DESC, id DESC) = 1
FROM (
  SELECT r.entity, r.entity_id, r.field, r.id, r.depth, r.body -> '$.value' AS value
  FROM touched t
  CROSS JOIN revision r ON r.entity = t.entity AND r.entity_id = t.entity_id AND r.field = t.field
  JOIN chain c ON c.id = r.chain
  WHERE {_counts("r", "c")} AND NOT EXISTS (
    SELECT 1 FROM parent p CROSS JOIN revision k ON k.id = p.child CROSS JOIN chain kc ON kc.id = k.chain
    WHERE p.parent = r.id AND k.entity = r.entity AND k.entity_id = r.entity_id AND k.field = r.field
      AND {_counts("k", "kc")}))"""

_CLEAR_HEADS = "DELETE FROM head WHERE (entity, entity_id, field) IN (SELECT entity, entity_id, field FROM touched)"

# Pairs that a lead accepted, with what the person may do.
_ACCEPTED = """
SELECT substr(a.entity_id, 34) AS device, substr(a.entity_id, 1, 32) AS person
FROM head a JOIN head p ON p.entity = 'reviewer' AND p.entity_id = substr(a.entity_id, 1, 32) AND p.field = '{role}'
WHERE a.entity = 'acceptance' AND a.winner = 1 AND a.value = 'true' AND p.winner = 1 AND p.value = 'true'"""


@cache
def cache_ddl() -> tuple[str, ...]:
    """Return the statements that make every cache table."""
    journal_caches = files("workbench.models").joinpath("cache.sql").read_text("utf-8")
    dialect = sqlite.dialect()
    tables = [str(CreateTable(entity.__table__).compile(dialect=dialect)) for entity in ENTITIES.values()]  # type: ignore[arg-type]
    return (*(part for part in journal_caches.split(";\n") if part.strip()), *sorted(tables))


@cache
def cache_version() -> str:
    """Return a fingerprint of the caches' schema and of the fold; a file with another one is folded anew."""
    return hashlib.sha256("\n".join((str(_FOLD_VERSION), *cache_ddl())).encode()).hexdigest()[:16]


CACHE_TABLES = ("parent", "chain", "head", *sorted(ENTITIES))


def rebuild(connection: sqlite3.Connection) -> None:
    """Drop every cache and fold the whole journal; the caller holds the transaction."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        if table not in ("revision", "device", "signature", "blob", "local") and not table.startswith("sqlite_"):
            connection.execute(f'DROP TABLE "{table}"')
    for statement in cache_ddl():
        connection.execute(statement)
    _start(connection)
    _fold(connection, "revision")
    connection.execute("INSERT OR REPLACE INTO local VALUES ('cache_version', ?)", (cache_version(),))


def fold_new(connection: sqlite3.Connection, new: str) -> None:
    """Fold what new revisions touch; ``new`` is a table or query of these rows, the caller holds the transaction."""
    _start(connection)
    _fold(connection, new)


def count_admitted(connection: sqlite3.Connection, chain: str, length: int) -> tuple[int, int]:
    """Return how many of a chain's first ``length`` revisions are in the file and count, and how many don't count."""
    _start(connection)
    counting, known = connection.execute(
        f"SELECT coalesce(sum({_counts('r', 'c')}), 0), count(*) FROM revision r JOIN chain c ON c.id = r.chain "
        "WHERE r.chain = ? AND r.seq <= ?",
        (chain, length),
    ).fetchone()
    return counting, known - counting


def _start(connection: sqlite3.Connection) -> None:
    """Set up the temporary tables: the groups to fold, and the facts of this copy that admission starts from."""
    connection.create_function("from_hex", 1, bytes.fromhex, deterministic=True)
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched (entity TEXT, entity_id TEXT, field TEXT, "
        "PRIMARY KEY (entity, entity_id, field)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM touched")
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS anchor (call TEXT, founding BLOB, reviewer TEXT)")
    connection.execute("DELETE FROM anchor")
    local = dict(connection.execute("SELECT name, value FROM local"))
    connection.execute(
        "INSERT INTO anchor VALUES (?, ?, ?)", (local["call"], bytes.fromhex(local["founding"]), local.get("reviewer"))
    )


def _derive(connection: sqlite3.Connection, new: str) -> None:
    """Fill the caches that read single revisions: parent edges and chains."""
    connection.execute(
        "INSERT OR IGNORE INTO parent SELECT from_hex(p.value), r.id "
        f"FROM {new} r, json_each(r.body, '$.parents') p WHERE r.depth > 1"  # the first of a field has no parents
    )
    connection.execute(
        "INSERT OR IGNORE INTO chain (id, device, author, audience) "
        f"SELECT chain, device, author, body ->> '$.audience' FROM {new} WHERE seq = 1"
    )


def _fold(connection: sqlite3.Connection, new: str) -> None:
    """Settle who counts, then fold the touched groups and all groups of chains that were admitted or shut out."""
    _derive(connection, new)
    connection.execute("CREATE TEMP TABLE chain_before AS SELECT id, counts, leads FROM chain")
    connection.execute(f"INSERT OR IGNORE INTO touched SELECT entity, entity_id, field FROM {new}")
    _settle_admission(connection)
    connection.execute(
        "INSERT OR IGNORE INTO touched SELECT r.entity, r.entity_id, r.field FROM chain_before b "
        "CROSS JOIN chain c USING (id) CROSS JOIN revision r ON r.chain = c.id "
        "WHERE (c.counts, c.leads) <> (b.counts, b.leads)"
    )
    connection.execute("DROP TABLE chain_before")
    connection.execute(f"DELETE FROM touched WHERE entity NOT IN ({_KNOWN})")
    _fold_heads(connection)
    for name, entity in ENTITIES.items():
        _fold_rows(connection, name, entity)
    connection.execute("DELETE FROM touched")


def _settle_admission(connection: sqlite3.Connection) -> None:
    """Compute, from the founding pair outwards, which chains are leads' and which are reviewers' own."""
    connection.execute("CREATE TEMP TABLE waiting AS SELECT * FROM touched")
    connection.execute("DELETE FROM touched")
    connection.execute(
        f"INSERT INTO touched SELECT DISTINCT entity, entity_id, field FROM revision WHERE entity IN ({_CONTROL})"
    )
    connection.execute(
        "UPDATE chain SET leads = (device, author) IN "
        "(SELECT device, author FROM revision WHERE id = (SELECT founding FROM anchor))"
    )
    added = 1
    while added:
        _fold_heads(connection)
        added = connection.execute(
            "UPDATE chain SET leads = 1 WHERE leads = 0 AND (device, author) IN "
            f"(SELECT device, person FROM ({_ACCEPTED.format(role='leads')}))"
        ).rowcount
    connection.execute(
        "UPDATE chain SET counts = author IS (SELECT reviewer FROM anchor) "
        f"OR (device, author) IN (SELECT device, person FROM ({_ACCEPTED.format(role='reviews')})) "
        "OR (leads AND author IN (SELECT entity_id FROM head WHERE entity = 'reviewer' AND field = 'reviews' "
        "AND winner = 1 AND value = 'true'))"
    )
    connection.execute("DELETE FROM touched")
    connection.execute("INSERT INTO touched SELECT * FROM waiting")
    connection.execute("DROP TABLE waiting")
    # The control rows were settled along the way with fewer leads than there are now: fold them once more with all.
    connection.execute(
        f"INSERT OR IGNORE INTO touched SELECT DISTINCT entity, entity_id, field FROM revision "
        f"WHERE entity IN ({_CONTROL}) AND EXISTS (SELECT 1 FROM chain_before b JOIN chain c USING (id) "
        "WHERE (c.counts, c.leads) <> (b.counts, b.leads))"
    )


def _fold_heads(connection: sqlite3.Connection) -> None:
    connection.execute(_CLEAR_HEADS)
    connection.execute(_FOLD_HEADS)


def _fold_rows(connection: sqlite3.Connection, name: str, entity: type[Entity]) -> None:
    """Write an entity's touched rows from the winners; a row of nothing but tombstones is no row."""
    fields = list(tracked_fields(entity))
    touched = f"SELECT entity_id FROM touched WHERE entity = '{name}'"
    if not connection.execute(f"SELECT EXISTS ({touched})").fetchone()[0]:
        return
    columns = ", ".join(f'"{field}"' for field in fields)
    values = ", ".join(f"max(CASE field WHEN '{field}' THEN value ->> '$' END)" for field in fields)
    connection.execute(f'DELETE FROM "{name}" WHERE id IN ({touched})')
    connection.execute(
        f'INSERT INTO "{name}" (id, {columns}) SELECT entity_id, {values} FROM head '
        f"WHERE entity = '{name}' AND winner = 1 AND entity_id IN ({touched}) "
        f"AND field IN ({_names(fields)}) GROUP BY entity_id HAVING max(value <> 'null')"
    )
