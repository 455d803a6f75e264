"""Files that leave: whole chains copied into a new file, which is read back where it was put."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.merge.private import private_folder
from workbench.models.file import new_database, set_local
from workbench.models.journal import INSERT_REVISION

_REVISION = "SELECT id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc FROM revision"


def write_travelling_file(
    source: sqlite3.Connection,
    target: Path,
    *,
    chains: Iterable[str],
    local: Mapping[str, str],
    with_documents: bool,
) -> None:
    """Write a file of whole chains, and of the founding revision, to ``target`` in one step.

    It is built on this computer, copied, and read back from where it was copied to.

    Raises:
        InputRefusedError: it couldn't be written, or what was read back is something else.
    """
    with private_folder() as folder:
        built = folder / "export.review"
        with new_database(built) as connection:
            set_local(connection, **local)
            _copy_founding(source, connection, bytes.fromhex(local["founding"]))
            for chain in chains:
                _copy_chain(source, connection, chain)
            if with_documents:
                documents = source.execute("SELECT sha256, bytes FROM blob ORDER BY sha256")
                connection.executemany("INSERT INTO blob VALUES (?, ?)", documents)
        put(built, target)


def _copy_founding(source: sqlite3.Connection, target: sqlite3.Connection, founding: bytes) -> None:
    """Copy the revision that says which call this is; it is signed on its own."""
    target.execute(INSERT_REVISION, source.execute(f"{_REVISION} WHERE id = ?", (founding,)).fetchone())
    signed = source.execute("SELECT chain, seq, head, signature FROM signature WHERE head = ?", (founding,))
    target.executemany("INSERT OR IGNORE INTO signature VALUES (?, ?, ?, ?)", signed)
    _copy_device(source, target, "SELECT device FROM revision WHERE id = ?", founding)


def _copy_chain(source: sqlite3.Connection, target: sqlite3.Connection, chain: str) -> None:
    target.executemany(INSERT_REVISION, source.execute(f"{_REVISION} WHERE chain = ? ORDER BY seq", (chain,)))
    signed = source.execute("SELECT chain, seq, head, signature FROM signature WHERE chain = ?", (chain,))
    target.executemany("INSERT OR IGNORE INTO signature VALUES (?, ?, ?, ?)", signed)
    _copy_device(source, target, "SELECT device FROM chain WHERE id = ?", chain)


def _copy_device(source: sqlite3.Connection, target: sqlite3.Connection, which: str, value: object) -> None:
    found = source.execute(f"SELECT id, public_key FROM device WHERE id = ({which})", (value,))  # noqa: S608 (ours)
    target.executemany("INSERT OR IGNORE INTO device VALUES (?, ?)", found)


def put(built: Path, target: Path, *, copy: Callable[[Path, Path], object] = shutil.copyfile) -> None:
    """Copy a finished file to where it is wanted, read it back, and give it its name only if it is the same.

    Raises:
        InputRefusedError: it couldn't be written, or other bytes came back.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        copy(built, part)
        _push_to_disk(part)
        if _sha256(part) != _sha256(built):
            raise InputRefusedError(f"{target.name} was read back with other bytes: the disk or stick may be failing.")
        part.replace(target)
    except OSError as error:
        raise InputRefusedError(f"{target.name} can't be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)


def _push_to_disk(path: Path) -> None:
    """Have the system write the file out, and forget it where it can, so that reading it back reads the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
