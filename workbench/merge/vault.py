"""The process that seals and opens protected files: the only one that loads SQLCipher, and it loads no other SQLite.

Two copies of SQLite in one process can damage a file that both have open, so this module imports nothing of the
program that could load another one, and looks before it starts.
"""

import sys
from multiprocessing.connection import Connection

from workbench.merge.bounds import become_small

OPENED, SEALED, WRONG, MISSING, FAILED = "opened", "sealed", "wrong", "missing", "failed"
"""What the process answers: done, the password or the file is wrong, no SQLCipher here, no room or a bug."""

_OTHERS = ("sqlite3", "_sqlite3", "apsw")
_KEPT = ("application_id", "user_version")  # what an export leaves behind


def serve(connection: Connection, what: str, source: str, target: str, password: str) -> None:
    """Seal or open one file and answer in a word; this is the child's main function."""
    become_small()
    connection.send_bytes(_answer(what, source, target, password).encode())


def _answer(what: str, source: str, target: str, password: str) -> str:
    if any(name in sys.modules for name in _OTHERS):
        return FAILED
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        return MISSING
    try:
        if what == SEALED:
            _export(source, None, target, password)
            _export(target, password, ":memory:", None)  # read back
        else:
            _export(source, password, target, None)
    except dbapi2.OperationalError:
        return FAILED if what == SEALED else WRONG
    except (dbapi2.Error, UnicodeDecodeError, MemoryError, OverflowError):
        return WRONG
    return what


def _export(source: str, opened_by: str | None, target: str, sealed_by: str | None) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(source, isolation_level=None)
    try:
        if opened_by is not None:
            connection.execute(f"PRAGMA key = {_quoted(opened_by)}")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master")
        if opened_by is not None and connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise dbapi2.DatabaseError
        connection.execute("ATTACH ? AS other KEY ?", (target, sealed_by or ""))
        connection.execute("SELECT sqlcipher_export('other')")
        for name in _KEPT:
            (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
            connection.execute(f"PRAGMA other.{name} = {int(value)}")
        connection.execute("DETACH other")
    finally:
        connection.close()


def _quoted(text: str) -> str:
    """Return a text as SQL writes it; a pragma takes no parameters."""
    return "'" + text.replace("'", "''") + "'"
