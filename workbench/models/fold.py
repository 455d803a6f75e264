"""The fold: from the journal to the tables that the program reads.

Set-based SQL on one connection. ``rebuild`` drops every cache and folds all; ``fold_new`` folds what new revisions
touch. Both run the same statements, over more or fewer *groups* (entity, id, field), which wait in the temporary
table ``touched``. A property test holds the two equal.

Whether a revision counts is computed here, from the roster in the journal itself:

- lead data count from *lead pairs* (device, person): the founding pair, and pairs that a lead accepted for a person
  whose ``leads`` is true. Lead pairs are only ever added while computing, so a circle of acceptances has one outcome.
- a reviewer's data count when the id begins with the author's id and the pair is accepted for somebody on the roster,
  or when the file is that reviewer's own (local name ``reviewer``).
- what a lead's retraction names doesn't count, except that retractions themselves can't be retracted (so no two can
  take each other back), and that a reviewer's own file shows the reviewer's own work.
- a device whose key a lead revoked counts up to the seq named for each chain. A revocation is final: of several the
  strictest holds, the device itself has no say in its own, and what counts of revocations is asked as if none held,
  so that two leads who revoke each other are both revoked, everywhere.

Of the heads of a field one is shown: the one that a lead settled on while the heads are those that the settlement
names, else the deepest; never the newest by the clock.
"""

import hashlib
import sqlite3
from functools import cache
from importlib.resources import files

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from workbench.models.entities import ENTITIES, Entity, tracked_fields

CONTROL_ENTITIES = ("acceptance", "retraction", "reviewer")
"""Entities that decide what counts: a change in them may admit or shut out other revisions."""

REACHING_ENTITIES = (*CONTROL_ENTITIES, "settlement")
"""Entities of which a change reaches further than its own row: into other fields' heads."""

_FOLD_VERSION = 3


def _names(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))


_REVIEWER_OWNED = _names([name for name, entity in ENTITIES.items() if entity.owner == "reviewer"])
_KNOWN = _names(list(ENTITIES))
_CONTROL = _names(CONTROL_ENTITIES)
_GROUP = "entity, entity_id, field"


def _counts(revision: str, chain: str) -> str:
    """Return the SQL condition that a revision's author may say what it says."""
    return f"""CASE
      WHEN {revision}.field = 'founding' THEN {revision}.id = (SELECT founding FROM anchor)
      WHEN {revision}.entity = 'call' AND {revision}.entity_id <> (SELECT call FROM anchor) THEN 0
      WHEN {revision}.entity IN ({_REVIEWER_OWNED})
        THEN {chain}.counts AND substr({revision}.entity_id, 1, 32) = {revision}.author
      ELSE {chain}.leads END AND {revision}.seq <= coalesce({chain}.until, {revision}.seq)"""


def _is_gone(revision: str, chain: str) -> str:
    """Return the SQL condition that a revision is retracted; few chains have such, so that is asked first."""
    return f"""({chain}.retracted AND {revision}.entity <> 'retraction' AND EXISTS (
      SELECT 1 FROM retracted gone
      WHERE gone.chain = {revision}.chain AND {revision}.seq BETWEEN gone.first AND gone.last))"""


def _stands(revision: str, chain: str) -> str:
    """Return the SQL condition that a revision is admitted and isn't retracted."""
    return f"({_counts(revision, chain)}) AND NOT {_is_gone(revision, chain)}"


def _fold_heads_of(groups: str) -> str:
    """Return the statement that finds the heads of groups, each as if it were its field's only one.

    CROSS JOIN keeps the order of the joins: from a revision to its children, of which there are few.
    """
    return f"""
INSERT INTO head ({_GROUP}, revision, depth, value, winner, settled)
SELECT r.entity, r.entity_id, r.field, r.id, r.depth, r.body -> '$.value', 1, 0
FROM {groups} t
CROSS JOIN revision r ON r.entity = t.entity AND r.entity_id = t.entity_id AND r.field = t.field
JOIN chain c ON c.id = r.chain
WHERE {_stands("r", "c")} AND NOT EXISTS (
  SELECT 1 FROM parent p CROSS JOIN revision k ON k.id = p.child CROSS JOIN chain kc ON kc.id = k.chain
  WHERE p.parent = r.id AND k.entity = r.entity AND k.entity_id = r.entity_id AND k.field = r.field
    AND {_stands("k", "kc")})"""


# A null value (a tombstone) wins over nothing: an edit concurrent with a delete stays. The clock never decides.
_PICK_WINNERS = f"""
UPDATE head SET winner = revision = (
  SELECT best.revision FROM head best
  WHERE (best.entity, best.entity_id, best.field) = (head.entity, head.entity_id, head.field)
  ORDER BY best.value = 'null', best.depth DESC, best.revision DESC LIMIT 1)
WHERE ({_GROUP}) IN (SELECT {_GROUP} FROM several)"""

# The lead's word on a conflict holds while the heads are those that the lead saw, in order of their ids.
_SETTLE = f"""
UPDATE head SET winner = lower(hex(revision)) = s.chosen, settled = 1
FROM (
  SELECT v.value ->> '$.entity' AS entity, v.value ->> '$.id' AS entity_id, v.value ->> '$.field' AS field,
    v.value ->> '$.chosen' AS chosen, v.value -> '$.heads' AS heads
  FROM head v WHERE v.entity = 'settlement' AND v.winner = 1 AND v.value <> 'null') s
WHERE (head.entity, head.entity_id, head.field) = (s.entity, s.entity_id, s.field)
  AND (head.entity, head.entity_id, head.field) IN (SELECT {_GROUP} FROM several)
  AND s.heads = (SELECT json_group_array(id) FROM (
    SELECT lower(hex(each.revision)) AS id FROM head each
    WHERE (each.entity, each.entity_id, each.field) = (s.entity, s.entity_id, s.field) ORDER BY each.revision))
  AND s.chosen IN (SELECT value FROM json_each(s.heads))"""

# Pairs that a lead accepted, with what the person may do.
_ACCEPTED = """
SELECT substr(a.entity_id, 34) AS device, substr(a.entity_id, 1, 32) AS person
FROM head a JOIN head p ON p.entity = 'reviewer' AND p.entity_id = substr(a.entity_id, 1, 32) AND p.field = '{role}'
WHERE a.entity = 'acceptance' AND a.winner = 1 AND a.value = 'true' AND p.winner = 1 AND p.value = 'true'"""


# Chains of pairs whose key was revoked, with the last seq that counts: 0 where the revocation doesn't name the chain.
_REVOKED = f"""
SELECT c.id AS id, min(coalesce(named.value, 0)) AS until
FROM revision r JOIN chain rc ON rc.id = r.chain
JOIN chain c ON c.author = substr(r.entity_id, 1, 32) AND c.device = substr(r.entity_id, 34)
LEFT JOIN json_each(r.body, '$.value') named ON named.key = c.id
WHERE r.entity = 'acceptance' AND r.field = 'revoked' AND json_type(r.body, '$.value') = 'object'
  AND (r.author, r.device) <> (c.author, c.device) AND {_stands("r", "rc")}
GROUP BY c.id"""


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


CACHE_TABLES = ("parent", "chain", "retracted", "head", *sorted(ENTITIES))


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


def is_clear(connection: sqlite3.Connection) -> bool:
    """Tell whether of the heads of each field that was just folded exactly one is shown."""
    unclear = connection.execute(
        f"SELECT 1 FROM several t CROSS JOIN head h USING ({_GROUP}) "
        f"GROUP BY {_GROUP} HAVING sum(h.winner) <> 1 LIMIT 1"
    )
    return unclear.fetchone() is None


def count_conflicts(connection: sqlite3.Connection) -> int:
    """Return in how many of the fields that were just folded several values stand, and no lead has settled which."""
    found: int = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM several t CROSS JOIN head h USING ({_GROUP}) "
        f"GROUP BY {_GROUP} HAVING count(DISTINCT h.value) > 1 AND max(h.settled) = 0)"
    ).fetchone()[0]
    return found


def count_admitted(connection: sqlite3.Connection, chain: str, length: int) -> tuple[int, int]:
    """Return how many of a chain's first ``length`` revisions count here, and how many of those here aren't admitted.

    What is retracted is neither.
    """
    _start(connection)
    standing, waiting = connection.execute(
        f"SELECT coalesce(sum({_stands('r', 'c')}), 0), "
        f"coalesce(sum(NOT ({_counts('r', 'c')}) AND NOT {_is_gone('r', 'c')}), 0) "
        "FROM revision r JOIN chain c ON c.id = r.chain WHERE r.chain = ? AND r.seq <= ?",
        (chain, length),
    ).fetchone()
    return standing, waiting


def _start(connection: sqlite3.Connection) -> None:
    """Set up the temporary tables: the groups to fold, and the facts of this copy that admission starts from."""
    connection.create_function("from_hex", 1, bytes.fromhex, deterministic=True)
    for table in ("touched", "control", "several"):
        connection.execute(
            f"CREATE TEMP TABLE IF NOT EXISTS {table} (entity TEXT, entity_id TEXT, field TEXT, "
            f"PRIMARY KEY ({_GROUP})) WITHOUT ROWID"
        )
        connection.execute(f"DELETE FROM {table}")
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS anchor (call TEXT, founding BLOB, reviewer TEXT)")
    connection.execute("DELETE FROM anchor")
    local = dict(connection.execute("SELECT name, value FROM local WHERE name IN ('call', 'founding', 'reviewer')"))
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
    # A chain that is new here has nothing but new revisions, so what was before is told without it.
    connection.execute("CREATE TEMP TABLE chain_before AS SELECT id, counts, leads, until FROM chain")
    connection.execute("CREATE TEMP TABLE retracted_before AS SELECT chain, first, last FROM retracted")
    _derive(connection, new)
    _settle_admission(connection)
    _touch(connection, new)
    connection.execute("DROP TABLE chain_before")
    connection.execute("DROP TABLE retracted_before")
    _fold_heads(connection, "touched")
    connection.execute(_SETTLE)
    for name, entity in ENTITIES.items():
        _fold_rows(connection, name, entity)
    connection.execute("DELETE FROM touched")


def _touch(connection: sqlite3.Connection, new: str) -> None:
    """Collect the groups to fold: those of new revisions, and those that count otherwise than before."""
    admitted = (
        "SELECT r.entity, r.entity_id, r.field FROM chain_before b CROSS JOIN chain c USING (id) "
        f"CROSS JOIN revision r ON r.chain = c.id AND r.entity IN ({_KNOWN}) "
        "WHERE (c.counts, c.leads, coalesce(c.until, -1)) <> (b.counts, b.leads, coalesce(b.until, -1))"
    )
    spans = "SELECT chain, first, last FROM"
    retracted = (
        "SELECT r.entity, r.entity_id, r.field FROM "
        f"(SELECT * FROM ({spans} retracted EXCEPT {spans} retracted_before) "
        f"UNION SELECT * FROM ({spans} retracted_before EXCEPT {spans} retracted)) s "
        f"CROSS JOIN revision r ON r.chain = s.chain AND r.seq BETWEEN s.first AND s.last AND r.entity IN ({_KNOWN})"
    )
    # The control rows were settled along the way with fewer leads than there are now: once more with all.
    control = f"SELECT {_GROUP} FROM control"
    # A settlement that came, or counts otherwise, may settle its field or let go of it.
    settled = (
        "SELECT r.body ->> '$.value.entity', r.body ->> '$.value.id', r.body ->> '$.value.field' FROM touched t "
        "CROSS JOIN revision r ON r.entity = t.entity AND r.entity_id = t.entity_id AND r.field = t.field "
        "WHERE t.entity = 'settlement' AND json_type(r.body, '$.value') = 'object'"
    )
    new_groups = f"SELECT {_GROUP} FROM {new} WHERE entity IN ({_KNOWN})"
    for groups in (new_groups, admitted, retracted, control, settled):
        connection.execute(f"INSERT OR IGNORE INTO touched {groups}")


def _settle_admission(connection: sqlite3.Connection) -> None:
    """Compute, from the founding pair outwards, which chains are leads' and reviewers' own, and what is retracted."""
    connection.execute(f"INSERT INTO control SELECT DISTINCT {_GROUP} FROM revision WHERE entity IN ({_CONTROL})")
    connection.execute("UPDATE chain SET until = NULL")
    _find_leads(connection)
    revoked = connection.execute(_REVOKED).fetchall()
    if revoked:
        connection.executemany(
            # A reviewer's own file shows the reviewer's own work, whatever it is worth elsewhere.
            "UPDATE chain SET until = ?2 WHERE id = ?1 AND author IS NOT (SELECT reviewer FROM anchor)",
            revoked,
        )
        _find_leads(connection)
    connection.execute(
        "UPDATE chain SET counts = author IS (SELECT reviewer FROM anchor) "
        f"OR (device, author) IN (SELECT device, person FROM ({_ACCEPTED.format(role='reviews')})) "
        "OR (leads AND author IN (SELECT entity_id FROM head WHERE entity = 'reviewer' AND field = 'reviews' "
        "AND winner = 1 AND value = 'true'))"
    )


def _find_leads(connection: sqlite3.Connection) -> None:
    """Find the leads' chains, from the founding pair outwards, and what they have retracted."""
    connection.execute(
        "UPDATE chain SET leads = (device, author) IN "
        "(SELECT device, author FROM revision WHERE id = (SELECT founding FROM anchor))"
    )
    added = 1
    while added:
        _retract(connection)
        _fold_heads(connection, "control")
        added = connection.execute(
            "UPDATE chain SET leads = 1 WHERE leads = 0 AND (device, author) IN "
            f"(SELECT device, person FROM ({_ACCEPTED.format(role='leads')}))"
        ).rowcount


def _retract(connection: sqlite3.Connection) -> None:
    """Find what the leads known so far have retracted; a reviewer's own file shows the reviewer's own work anyhow."""
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM control WHERE entity = 'retraction')").fetchone()[0]:
        return
    _fold_heads(connection, f"(SELECT {_GROUP} FROM control WHERE entity = 'retraction')")
    connection.execute("DELETE FROM retracted")
    connection.execute(
        "INSERT OR IGNORE INTO retracted SELECT span.value ->> 0, span.value ->> 1, span.value ->> 2 "
        "FROM head h, json_each(h.value) span WHERE h.entity = 'retraction' AND h.winner = 1 AND h.value <> 'null'"
    )
    connection.execute(
        "UPDATE chain SET retracted = id IN (SELECT chain FROM retracted) "
        "AND author IS NOT (SELECT reviewer FROM anchor)"
    )


def _fold_heads(connection: sqlite3.Connection, groups: str) -> None:
    """Find the heads of groups anew, and which of several in a field is shown; these groups wait in ``several``."""
    connection.execute(f"DELETE FROM head WHERE ({_GROUP}) IN (SELECT {_GROUP} FROM {groups})")
    connection.execute(_fold_heads_of(groups))
    connection.execute("DELETE FROM several")
    found = connection.execute(
        f"INSERT INTO several SELECT t.entity, t.entity_id, t.field FROM {groups} t CROSS JOIN head h "
        "ON h.entity = t.entity AND h.entity_id = t.entity_id AND h.field = t.field "
        "GROUP BY t.entity, t.entity_id, t.field HAVING count(*) > 1"
    )
    if found.rowcount:
        connection.execute(_PICK_WINNERS)


def _fold_rows(connection: sqlite3.Connection, name: str, entity: type[Entity]) -> None:
    """Write an entity's touched rows from the winners; a row of nothing but tombstones is no row."""
    fields = list(tracked_fields(entity))
    touched = f"SELECT DISTINCT entity_id FROM touched WHERE entity = '{name}'"
    if not connection.execute(f"SELECT EXISTS ({touched})").fetchone()[0]:
        return
    columns = ", ".join(f'"{field}"' for field in fields)
    values = ", ".join(f"max(CASE h.field WHEN '{field}' THEN h.value ->> '$' END)" for field in fields)
    connection.execute(f'DELETE FROM "{name}" WHERE id IN ({touched})')
    connection.execute(
        f'INSERT INTO "{name}" (id, {columns}) SELECT t.entity_id, {values} FROM ({touched}) t '
        f"CROSS JOIN head h ON h.entity = '{name}' AND h.entity_id = t.entity_id "
        f"WHERE h.winner = 1 AND h.field IN ({_names(fields)}) "
        "GROUP BY t.entity_id HAVING max(h.value <> 'null')"
    )
