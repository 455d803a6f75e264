"""Received files, from wherever they lie to checked rows in a private folder; the original is only ever copied."""

import hashlib
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.errors import InputRefusedError
from workbench.merge.private import private_folder
from workbench.merge.process import ReaderProcess
from workbench.merge.protection import is_protected, open_protected
from workbench.merge.protocol import MAX_FILE_BYTES, KnownChain, Reading, ReadQuestion
from workbench.merge.vocabulary import journal_schema, known_caches, vocabulary
from workbench.models.file import APPLICATION_ID, FORMAT_VERSION, ReviewFile, check_header
from workbench.models.journal import sqlite_connection

_CHUNK = 2**20


@dataclass(frozen=True)
class Staged:
    """A received file that was checked: what it holds, and where its new rows wait."""

    reading: Reading
    rows: Path


@dataclass(frozen=True)
class ReceivedCopy:
    """A private copy of a received file, and the SHA-256 of its bytes."""

    path: Path
    sha256: str


@contextmanager
def received(original: Path, *, password: str | None = None) -> Iterator[ReceivedCopy]:
    """Copy a received file to a private folder, which is gone when the block ends; a protected one is opened there.

    Raises:
        InputRefusedError: it can't be read, or what it is can be told from its size and first bytes.
    """
    _refuse_what_is_no_file(original)
    is_sealed = is_protected(original)
    if is_sealed and password is None:
        raise InputRefusedError("It is protected by a password, which is needed to read it, or it is damaged.")
    if not is_sealed:
        check_header(original)
    with private_folder() as folder:
        copy = folder / "received.sqlite"
        try:
            with original.open("rb") as source, copy.open("xb") as target:
                sha256 = _copy(source, target)
        except OSError as error:
            raise InputRefusedError(f"It can't be copied to be checked: {error.strerror}.") from error
        if is_sealed and password is not None:
            sealed, copy = copy, folder / "opened.sqlite"
            open_protected(sealed, copy, password)
            check_header(copy)
        _refuse_what_is_half_a_file(copy)
        yield ReceivedCopy(copy, sha256)


def _never() -> None:
    pass


def stage(
    copy: ReceivedCopy, target: ReviewFile, reader: ReaderProcess, *, check: Callable[[], None] = _never
) -> Staged:
    """Have a copy checked against what the target holds, and its new rows staged beside it.

    Raises:
        InputRefusedError: the file can't be used; the sentence says why.
    """
    rows = copy.path.with_name("staging.sqlite")
    reading = reader.read(
        ReadQuestion(
            file=str(copy.path),
            staging=str(rows),
            application_id=APPLICATION_ID,
            version=FORMAT_VERSION,
            call=target.call,
            founding=target.founding,
            schema=journal_schema(),
            caches=known_caches(),
            vocabulary=vocabulary(),
            chains=_known_chains(target),
            documents=_known_documents(target),
        ),
        check,
    )
    return Staged(reading, rows)


def _known_chains(target: ReviewFile) -> dict[str, KnownChain]:
    with target.transaction() as session:
        found = sqlite_connection(session).execute(
            "SELECT c.id, r.seq, r.id, c.device, c.author, c.audience FROM chain c CROSS JOIN revision r "
            "ON r.chain = c.id AND r.seq = (SELECT max(seq) FROM revision WHERE chain = c.id)"
        )
        return {chain: KnownChain(seq, head.hex(), *owner) for chain, seq, head, *owner in found}


def _known_documents(target: ReviewFile) -> frozenset[str]:
    with target.transaction() as session:
        known = "SELECT sha256 FROM blob UNION SELECT id FROM purge"  # what was purged isn't wanted again
        return frozenset(sha256 for (sha256,) in sqlite_connection(session).execute(known))


def _refuse_what_is_no_file(path: Path) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise InputRefusedError("There is no such file.") from None
    except (OSError, ValueError) as error:
        raise InputRefusedError(f"It can't be read: {error}.") from error
    if not stat.S_ISREG(found.st_mode):
        raise InputRefusedError("It isn't a file.")
    if found.st_size > MAX_FILE_BYTES:
        raise InputRefusedError(f"It is larger than {MAX_FILE_BYTES // 2**30} GB, more than a review file may be.")
    for suffix in ("-journal", "-wal"):
        beside = path.with_name(path.name + suffix)
        if beside.exists() and beside.stat().st_size:
            raise InputRefusedError("It is being written to, or its window crashed; open and close it first.")


def _copy(source: BinaryIO, target: BinaryIO) -> str:
    """Copy a stream and return its SHA-256."""
    digest = hashlib.sha256()
    size = 0
    while chunk := source.read(_CHUNK):
        size += len(chunk)
        if size > MAX_FILE_BYTES:
            raise InputRefusedError("It grows while it is read.")
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


def _refuse_what_is_half_a_file(path: Path) -> None:
    """Read what the SQLite header says of the size (pages at 28, page size at 16) and the journal mode (18)."""
    with path.open("rb") as stream:
        header = stream.read(100)
    page_size = int.from_bytes(header[16:18])
    page_size = 2**16 if page_size == 1 else page_size
    if len(header) < 100 or path.stat().st_size < int.from_bytes(header[28:32]) * page_size:
        raise InputRefusedError("The copy is incomplete: it was cut off on its way; ask for a new one.")
    if 2 in header[18:20]:
        raise InputRefusedError("Another program changed it (it is in WAL mode), so a part may be missing.")
