"""What a received file may hold, derived from what this program itself would write."""

import sqlite3
from contextlib import closing
from functools import cache
from importlib.resources import files

from sqlalchemy import Integer, Text

from workbench.merge.protocol import FieldRule, Kind, SchemaObject, Vocabulary, fingerprint
from workbench.models import fold
from workbench.models.entities import ENTITIES, Flag, Json, tracked_fields

_KINDS: tuple[tuple[type, Kind], ...] = ((Json, "json"), (Flag, "flag"), (Integer, "integer"), (Text, "text"))


@cache
def vocabulary() -> Vocabulary:
    """Return the tracked fields of every entity with the values that each takes."""
    return {
        name: {
            field: FieldRule(_kind(entity.__table__.columns[field].type), audience or entity.audience)
            for field, audience in tracked_fields(entity).items()
        }
        for name, entity in ENTITIES.items()
    }


def _kind(column: object) -> Kind:
    return next(kind for known, kind in _KINDS if isinstance(column, known))


@cache
def journal_schema() -> frozenset[SchemaObject]:
    """Return every object of a journal's schema, with the exact SQL that this program writes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(files("workbench.models").joinpath("schema.sql").read_text("utf-8"))
        return _objects(connection)


@cache
def present_caches() -> frozenset[str]:
    """Return the fingerprints of the cache tables that this version makes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in fold.cache_ddl():
            connection.execute(statement)
        return frozenset(fingerprint(each) for each in _objects(connection))


@cache
def known_caches() -> frozenset[str]:
    """Return the fingerprints of the cache tables that any version so far has made.

    A received file's caches are never read, but SQLite looks at their schema: so they may be there only as some
    version of this program made them. Those of the past are kept in a list beside this module.
    """
    listed = files("workbench.merge").joinpath("known_caches.txt").read_text("utf-8").splitlines()
    return present_caches() | {line.split()[0] for line in listed if line and not line.startswith("#")}


def _objects(connection: sqlite3.Connection) -> frozenset[SchemaObject]:
    return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
