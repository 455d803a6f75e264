"""The review file: one SQLite file that holds a call's journal, its documents and this copy's own facts."""

import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from workbench.errors import InputRefusedError
from workbench.models import fold
from workbench.models.entities import Reviewer
from workbench.models.identity import ChainClaim, Device, TrialClaim, chain_statement, find_device, make_device
from workbench.models.journal import (
    INSERT_REVISION,
    JournalSession,
    Writers,
    chain_name,
    revision_row,
    sqlite_connection,
)
from workbench.models.revision import Revision
from workbench.models.window_lock import WindowLock

APPLICATION_ID = 0x5552564C  # "URVL"
FORMAT_VERSION = 1
SUFFIX = ".review"

_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = FULL",
    "recursive_triggers = ON",  # else INSERT OR REPLACE would go around the journal's grow-only triggers
    "trusted_schema = OFF",
    "busy_timeout = 5000",
)

_STEPS_BETWEEN_CHECKS = 200_000  # of SQLite's virtual machine: some ten milliseconds


def new_uuid() -> str:
    """Return a random id as the journal writes ids: 32 hex digits."""
    return uuid.uuid4().hex


class ReviewFile:
    """An open review file.

    Made by :func:`create_review_file` or :func:`open_review_file`. All reading and writing goes through
    :meth:`transaction`, on the thread that opened the file.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: WindowLock | None,
        new_id: Callable[[], str],
        claim: type[ChainClaim] = ChainClaim,
    ) -> None:
        self.path = path
        self.new_id = new_id
        self._is_closed = False
        self._connection = connection
        self._lock = lock
        self._engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        begin = "BEGIN" if lock is None else "BEGIN IMMEDIATE"
        event.listen(self._engine, "begin", lambda started: started.exec_driver_sql(begin))
        local = dict(connection.execute("SELECT name, value FROM local"))
        self.call: str = local["call"]
        self.founding: str = local["founding"]
        self.reviewer: str | None = local.get("reviewer")
        """Whose own copy this is: a reviewer's id, or None in a lead's file."""
        self._writers = Writers(connection, claim)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def is_writable(self) -> bool:
        """Whether this copy was opened for writing."""
        return self._lock is not None

    @property
    def lead(self) -> str | None:
        """The lead that this copy acts as on this computer, if any."""
        return self._writers.lead

    @contextmanager
    def transaction(self) -> Iterator[JournalSession]:
        """Yield a session; what it changed is committed and durable when the block ends, or nothing of it is."""
        session = JournalSession(self._writers, bind=self._engine, autoflush=False)
        try:
            yield session
            session.flush()
            self._writers.settle()
            session.commit()
        except BaseException as error:
            session.rollback()
            self._writers.forget()
            cause = error.orig if isinstance(error, DBAPIError) else error
            # Disk full, read-only, locked, malformed; any other driver error is a bug of ours.
            if isinstance(cause, sqlite3.OperationalError) or type(cause) is sqlite3.DatabaseError:
                raise InputRefusedError(f"{self.path.name} couldn't be read or written: {cause}.") from error
            raise
        finally:
            session.close()
        self._writers.record()

    @contextmanager
    def attached(self, path: Path, name: str) -> Iterator[None]:
        """Attach a database that this program wrote, under a name, for the transactions inside the block."""
        self._connection.execute(f"ATTACH ? AS {name}", (str(path),))
        try:
            yield
        finally:
            self._connection.execute(f"DETACH {name}")

    @contextmanager
    def interruptible(self, check: Callable[[], None]) -> Iterator[None]:
        """Call ``check`` now and then during the block's queries; what it raises ends the query and is raised here.

        A transaction inside the block is taken back by it.
        """
        raised: list[BaseException] = []

        def stops() -> bool:
            try:
                check()
            except BaseException as error:  # noqa: BLE001 (SQLite would swallow it: it is raised again below)
                raised.append(error)
            return bool(raised)

        self._connection.set_progress_handler(stops, _STEPS_BETWEEN_CHECKS)
        try:
            yield
        except (InputRefusedError, sqlite3.OperationalError) as error:
            if raised:
                raise raised[0] from error
            raise
        else:
            if raised:
                raise raised[0]
        finally:
            self._connection.set_progress_handler(None, 0)

    def act_as(self, device: Device, *, leads: bool = False) -> None:
        """Let this copy write in the name of the device's person."""
        self._writers.add(device, leads=leads)

    def own_device(self, person: str) -> Device | None:
        """Return the device with which this copy writes in a person's name, if it does."""
        return self._writers.device(person)

    def sign(self) -> None:
        """Sign the head of each chain of this computer's devices that has grown since its last signature."""
        unsigned = self._connection.execute(
            "SELECT c.id, c.device, c.author, c.audience, max(r.seq) AS reached FROM chain c "
            "JOIN revision r ON r.chain = c.id GROUP BY c.id "
            "HAVING reached > (SELECT coalesce(max(s.seq), 0) FROM signature s WHERE s.chain = c.id)"
        ).fetchall()
        with self.transaction() as session:
            connection = sqlite_connection(session)
            for chain, device_id, author, audience, seq in unsigned:
                device = self._writers.device(author) or find_device(self.call, author)
                if device is None or device.id != device_id:
                    continue
                (head,) = connection.execute(
                    "SELECT id FROM revision WHERE chain = ? AND seq = ?", (chain, seq)
                ).fetchone()
                statement = chain_statement(
                    call=self.call, chain=chain, author=author, audience=audience, seq=seq, head=head
                )
                connection.execute(
                    "INSERT INTO signature VALUES (?, ?, ?, ?)", (chain, seq, head, device.sign(statement))
                )

    def copy_to(self, target: Path) -> None:
        """Copy the whole file through SQLite's backup, read it back, and put it in place in one step."""
        part = target.with_name(f".{target.name}.part")
        part.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(part)) as copy:
                self._connection.backup(copy)
            check_integrity(part)
            part.replace(target)
        except (OSError, sqlite3.Error) as error:
            raise InputRefusedError(f"The copy {target.name} couldn't be written: {error}.") from error
        finally:
            part.unlink(missing_ok=True)

    def close(self) -> None:
        """Sign what is unsigned and let go of the file; closing again does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if self.is_writable:
                self.sign()
        finally:
            self._writers.forget()
            self._engine.dispose()
            self._connection.close()
            if self._lock:
                self._lock.release()


def create_review_file(path: Path, *, lead: str, new_id: Callable[[], str] = new_uuid) -> ReviewFile:
    """Make a review file with a new call, founded by a lead with this name, and open it.

    Raises:
        InputRefusedError: the path is taken or can't be written.
    """
    if path.exists():
        raise InputRefusedError(f"{path.name} already exists; choose another name.")
    if not path.parent.is_dir():
        raise InputRefusedError(f"The folder {path.parent} doesn't exist.")
    call, person = new_id(), new_id()
    with new_database(path) as connection:
        founding = _found(connection, make_device(call, person))
        set_local(connection, call=call, founding=founding.hex())
    file = open_review_file(path, new_id=new_id)
    with file.transaction() as session:
        session.add(Reviewer(id=person, name=lead, leads=True))
    return file


@contextmanager
def new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a new file's connection, with the journal's schema and inside a transaction.

    When the block ends the caches are folded, the file is read back, and only then it appears under its name.
    """
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(_connect(part)) as connection:
            connection.executescript(files("workbench.models").joinpath("schema.sql").read_text("utf-8"))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            fold.rebuild(connection)
            connection.execute("COMMIT")
        check_integrity(part)
        part.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise InputRefusedError(f"{path.name} can't be written: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def set_local(connection: sqlite3.Connection, **values: str) -> None:
    """Set facts of this copy."""
    connection.executemany("INSERT OR REPLACE INTO local VALUES (?, ?)", list(values.items()))


def _found(connection: sqlite3.Connection, device: Device) -> bytes:
    """Write the founding revision, which names the lead and the lead's key, and sign it alone; return its id.

    The signature of its own lets a hand-in carry this one revision of the lead's chain.
    """
    chain = new_uuid()
    revision = Revision(
        entity="call",
        id=device.call,
        field="founding",
        value={"lead": device.person, "key": device.public_key.hex()},
        parents=(),
        depth=1,
        author=device.person,
        device=device.id,
        chain=chain,
        audience="all",
        seq=1,
        prev=None,
        hlc=time.time_ns() // 1_000_000,
    )
    row = revision_row(revision)
    connection.execute(INSERT_REVISION, row)
    connection.execute("INSERT INTO device VALUES (?, ?)", (device.id, device.public_key))
    statement = chain_statement(call=device.call, chain=chain, author=device.person, audience="all", seq=1, head=row[0])
    connection.execute("INSERT INTO signature VALUES (?, ?, ?, ?)", (chain, 1, row[0], device.sign(statement)))
    set_local(connection, **{chain_name(device, "all"): chain})
    ChainClaim(chain).record(1, row[0])
    return bytes(row[0])


def open_review_file(path: Path, *, write: bool = True, new_id: Callable[[], str] = new_uuid) -> ReviewFile:
    """Open a review file; with ``write=False`` not a byte of it changes.

    Opening a hand-out for writing makes this computer's device for its reviewer.

    Raises:
        InputRefusedError: not a review file, damaged, made by a newer Urval, or not writable.
        FileInUseError: another window or command holds it.
    """
    check_header(path)
    lock = WindowLock(path) if write else None
    try:
        connection = _connect(path) if lock else connect_read_only(path)
        file = ReviewFile(path, connection, lock, new_id)
        if lock:
            _take_part(file, connection)
    except (sqlite3.Error, UnicodeDecodeError, KeyError, ValueError) as error:
        if lock:
            lock.release()
        raise InputRefusedError(f"{path.name} is damaged and can't be opened ({error}).") from error
    except BaseException:
        if lock:
            lock.release()
        raise
    return file


def open_trial_copy(path: Path, copy: Path) -> ReviewFile:
    """Copy a review file without changing a byte of it, and open the copy, to be changed and thrown away.

    The copy acts as whom the file would act as, makes no device, and leaves nothing in the user folder.
    """
    check_header(path)
    try:
        with closing(connect_read_only(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        connection = _connect(copy)
        connection.execute("PRAGMA synchronous = OFF")
        file = ReviewFile(copy, connection, WindowLock(copy), new_uuid, TrialClaim)
        _find_lead(file, connection)
    except (sqlite3.Error, UnicodeDecodeError, KeyError, ValueError) as error:
        raise InputRefusedError(f"{path.name} is damaged and can't be opened ({error}).") from error
    return file


def check_header(path: Path) -> None:
    """Refuse, with a sentence, what isn't a review file of a version that this program reads."""
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise InputRefusedError(f"{path} can't be read: {error.strerror}.") from error
    if not header:
        raise InputRefusedError(f"{path.name} is empty.")
    # Offsets of the SQLite file format: user version at 60, application id at 68, both big-endian.
    if header[:16] != b"SQLite format 3\0" or int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise InputRefusedError(f"{path.name} is not a review file.")
    if int.from_bytes(header[60:64]) > FORMAT_VERSION:
        raise InputRefusedError(f"{path.name} was made by a newer version of Urval; update the program to open it.")


def check_integrity(path: Path) -> None:
    """Read a file that was just written back; raises ``sqlite3.DatabaseError`` if it isn't whole."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _take_part(file: ReviewFile, connection: sqlite3.Connection) -> None:
    """Bring the caches up to date and find out whom this copy acts as on this computer."""
    version = connection.execute("SELECT value FROM local WHERE name = 'cache_version'").fetchone()
    if version != (fold.cache_version(),):
        connection.execute("BEGIN IMMEDIATE")
        fold.rebuild(connection)
        connection.execute("COMMIT")
    if file.reviewer:
        file.act_as(make_device(file.call, file.reviewer))
    else:
        _find_lead(file, connection)


def _find_lead(file: ReviewFile, connection: sqlite3.Connection) -> None:
    """Let a lead's file act as the lead whose device this computer has."""
    if file.reviewer:
        return
    leads = connection.execute(
        "SELECT author, device FROM chain WHERE leads AND until IS NULL UNION SELECT a.person, a.device "
        "FROM acceptance a JOIN reviewer r ON r.id = a.person WHERE a.accepted AND a.revoked IS NULL AND r.leads "
        "ORDER BY 1, 2"
    )
    for person, device_id in leads:
        device = find_device(file.call, person, copied=True)
        if device and device.id == device_id:
            file.act_as(device, leads=True)
            return


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def connect_read_only(path: Path) -> sqlite3.Connection:
    """Connect without changing a byte; caches of another version are folded in a copy in memory."""
    if path.with_name(f"{path.name}-journal").exists():
        with closing(_connect(path)) as recovering:  # a crash left a half-done transaction: SQLite rolls it back
            recovering.execute("SELECT count(*) FROM local")
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    version = connection.execute("SELECT value FROM local WHERE name = 'cache_version'").fetchone()
    if version != (fold.cache_version(),):
        stored, connection = connection, sqlite3.connect(":memory:", isolation_level=None)
        stored.backup(connection)
        stored.close()
        fold.rebuild(connection)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
