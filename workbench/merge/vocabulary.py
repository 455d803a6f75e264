"""What a received file may hold, derived from what this program itself would write."""

import sqlite3
from contextlib import closing
from functools import cache
from importlib.resources import files

from sqlalchemy import Integer, Text

from workbench.merge.protocol import FieldRule, Kind, SchemaObject, Vocabulary
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
def schema_objects() -> frozenset[SchemaObject]:
    """Return every object of a review file's schema, with the exact SQL that this program writes."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(files("workbench.models").joinpath("schema.sql").read_text("utf-8"))
        for statement in fold.cache_ddl():
            connection.execute(statement)
        return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
