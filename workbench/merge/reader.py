"""The reader: checks a received file row by row and writes what is clean to a staging file.

Runs in a process of its own, the only one that loads apsw: limits, defensive mode and an authorizer bound what a
hostile file can make SQLite do; what they can't bound is ended by the parent, which kills the process.
"""

import hashlib
import json
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from workbench.errors import InputRefusedError
from workbench.merge.bounds import become_small
from workbench.merge.checks import PlainRevisions, RowRefusedError, check_revision
from workbench.merge.protocol import (
    MAX_CHAINS,
    STAGING_SCHEMA,
    KnownChain,
    ReadChain,
    Reading,
    ReadQuestion,
    SchemaObject,
    fingerprint,
)

_HEAP_LIMIT = 512 * 2**20  # bytes that SQLite may hold
_LONGEST = 256 * 2**20  # bytes of one value; the largest a document may be
_PRAGMAS = ("integrity_check", "application_id", "user_version", "cell_size_check")
# Large pages take several revisions each without overflow; the file is thrown away, so nothing need be safe on disk.
_STAGING_PRAGMAS = (
    "PRAGMA page_size = 32768",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
)
_FUNCTIONS = ("count", "max", "substr", "length")
_TABLES = ("revision", "device", "signature", "blob", "local", "sqlite_master")  # sqlite_schema's own name


def serve(connection: Connection) -> None:
    """Answer questions until the parent is gone; this is the child's main function."""
    become_small()
    while True:
        try:
            question = connection.recv()
        except EOFError:
            return
        answer: dict[str, Any]
        try:
            answer = {"reading": _answer(question).as_json()}
        except InputRefusedError as refused:
            answer = {"refused": str(refused)}
        connection.send_bytes(json.dumps(answer).encode())


def _answer(question: ReadQuestion) -> Reading:
    """Read one file; whatever SQLite finds wrong with it is one of a few sentences."""
    import apsw

    apsw.hard_heap_limit(_HEAP_LIMIT)
    try:
        source = _open_received(question.file)
        staging = apsw.Connection(question.staging)
        try:
            return _Reader(source, staging, question).read()
        finally:
            staging.close(True)
            source.close(True)
    except apsw.TooBigError as error:
        raise InputRefusedError("It holds something larger than a review file may hold.") from error
    except (MemoryError, apsw.NoMemError) as error:
        raise InputRefusedError("It needs more memory to read than a review file may.") from error
    except apsw.FullError as error:
        raise InputRefusedError("There is no room on this computer's disk to check it.") from error
    except (apsw.Error, UnicodeDecodeError) as error:
        raise InputRefusedError("It is damaged or incomplete; ask for a new copy.") from error


def _open_received(file: str) -> Any:
    """Open a file so that it can only be read, and can run nothing of its own."""
    import apsw

    uri = f"{Path(file).as_uri()}?mode=ro&immutable=1"
    source = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    for limit, value in (
        (apsw.SQLITE_LIMIT_LENGTH, _LONGEST),
        (apsw.SQLITE_LIMIT_SQL_LENGTH, 20_000),
        (apsw.SQLITE_LIMIT_COLUMN, 64),
        (apsw.SQLITE_LIMIT_EXPR_DEPTH, 20),
        (apsw.SQLITE_LIMIT_COMPOUND_SELECT, 2),
        (apsw.SQLITE_LIMIT_FUNCTION_ARG, 8),
        (apsw.SQLITE_LIMIT_ATTACHED, 0),
        (apsw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
        (apsw.SQLITE_LIMIT_VARIABLE_NUMBER, 8),
        (apsw.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (apsw.SQLITE_LIMIT_WORKER_THREADS, 0),
    ):
        source.limit(limit, value)
    for setting, on in (
        (apsw.SQLITE_DBCONFIG_DEFENSIVE, 1),
        (apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0),
        (apsw.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DML, 0),
        (apsw.SQLITE_DBCONFIG_DQS_DDL, 0),
    ):
        source.config(setting, on)
    source.execute("PRAGMA cell_size_check = ON")
    source.authorizer = _allow
    return source


def _allow(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
    """Allow reading the journal's tables and the few functions and pragmas that the reader itself uses."""
    import apsw

    allowed = (
        action == apsw.SQLITE_SELECT
        or (action == apsw.SQLITE_READ and first in _TABLES)
        or (action == apsw.SQLITE_FUNCTION and second in _FUNCTIONS)
        or (action == apsw.SQLITE_PRAGMA and first in _PRAGMAS)
    )
    return int(apsw.SQLITE_OK if allowed and trigger is None else apsw.SQLITE_DENY)


class _Reader:
    """One file being read."""

    def __init__(self, source: Any, staging: Any, question: ReadQuestion) -> None:
        self._source = source
        self._staging = staging
        self._question = question

    def read(self) -> Reading:
        """Check everything, stage what is new, and return what there is."""
        self._check_database()
        local = self._check_call()
        for statement in (*_STAGING_PRAGMAS, "BEGIN", *STAGING_SCHEMA):
            self._staging.execute(statement).fetchall()
        chains = tuple(self._read_chain(*found) for found in self._lengths())
        self._stage_devices(chains)
        documents, staged_documents = self._stage_documents()
        self._staging.execute("COMMIT")
        return Reading(chains, documents, staged_documents, local.get("reviewer", ""))

    def _check_database(self) -> None:
        """Check the version, the schema, then the pages.

        The schema comes first: only with the known one is it certain that no expression of the file's own runs while
        SQLite checks its integrity. Comparing the whole SQL finds generated columns too, which ``table_info`` hides.
        """
        for name, expected in (
            ("application_id", self._question.application_id),
            ("user_version", self._question.version),
        ):
            if self._one(f"PRAGMA {name}") != expected:
                raise InputRefusedError("It is not a review file of a version that this program reads.")
        found = self._rows("SELECT type, name, tbl_name, sql FROM sqlite_schema")
        if not self._question.schema.issubset(found):
            raise InputRefusedError("It lacks tables that a review file has, or has them in another form.")
        if any(each not in self._question.schema and not self._is_cache(each) for each in found):
            raise InputRefusedError(
                "It holds tables or rules that this version of Urval doesn't make; if a newer one wrote it, update the "
                "program."
            )
        if self._one("PRAGMA integrity_check(1)") != "ok":
            raise InputRefusedError("It is damaged or incomplete; ask for a new copy.")

    def _is_cache(self, found: SchemaObject) -> bool:
        """Tell whether an object is a cache as some version makes it: its fold is here, so it isn't even read."""
        return fingerprint(found) in self._question.caches

    def _check_call(self) -> dict[str, str]:
        names = "('call', 'founding', 'reviewer')"
        local = dict(self._source.execute(f"SELECT name, value FROM local WHERE name IN {names}"))  # noqa: S608
        founding = self._question.founding
        known = self._rows("SELECT 1 FROM revision WHERE id = ?", bytes.fromhex(founding))
        if (local.get("call"), local.get("founding")) != (self._question.call, founding) or not known:
            raise InputRefusedError("It belongs to another call.")
        return local

    def _lengths(self) -> list[tuple[str, int]]:
        found = self._rows("SELECT chain, max(seq) FROM revision GROUP BY chain ORDER BY chain")
        if len(found) > MAX_CHAINS:
            raise InputRefusedError("It holds more chains of changes than a review file may.")
        return found

    def _read_chain(self, chain: str, reached: int) -> ReadChain:
        """Check and stage what the target lacks of a chain."""
        known = self._question.chains.get(chain)
        if known and reached <= known.reached:
            head = self._id_at(chain, reached)
            return ReadChain(chain, known.device, known.author, known.audience, head, reached, 0)
        if known and self._id_at(chain, known.reached) != known.head:
            raise InputRefusedError(forked(chain))
        walk = _ChainWalk(chain, known)
        rows = self._source.execute(
            "SELECT id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc FROM revision "
            "WHERE chain = ? AND seq > ? ORDER BY seq",
            (chain, walk.seq),
        )
        self._staging.executemany(
            "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._checked(walk, rows)
        )
        self._stage_signatures(walk, known)
        staged = walk.seq - (known.reached if known else 0)
        return ReadChain(chain, walk.device, walk.author, walk.audience, walk.head, walk.seq, staged)

    def _checked(self, walk: "_ChainWalk", rows: Any) -> Iterator[tuple[Any, ...]]:
        edges = self._staging.cursor()
        plain: PlainRevisions | None = None
        for row in rows:
            stored_id, body, *_, seq, _, _ = row
            columns = row[2:]
            if plain and seq == walk.seq + 1 and plain.recognises(stored_id, body, columns, walk.head):
                walk.seq, walk.head = seq, stored_id.hex()
                yield row
                continue
            try:
                found = check_revision(stored_id, body, columns, self._question.vocabulary)
            except RowRefusedError as refused:
                raise InputRefusedError(f"Change {seq} of chain {_short(walk.chain)} {refused}.") from refused
            walk.step(found, stored_id)
            if plain is None:
                owner = {name: found[name] for name in ("device", "author", "chain", "audience")}
                plain = PlainRevisions(self._question.vocabulary, **owner)
            for parent in found["parents"]:
                edges.execute("INSERT INTO edge VALUES (?, ?)", (bytes.fromhex(parent), stored_id))
            yield row

    def _stage_signatures(self, walk: "_ChainWalk", known: KnownChain | None) -> None:
        """Check the chain's new signatures; the last one must be of the chain's last revision."""
        from workbench.models.identity import chain_statement, device_id, is_signed

        keys = self._rows("SELECT public_key FROM device WHERE id = ?", walk.device)
        if not keys or device_id(keys[0][0]) != walk.device:
            raise InputRefusedError(f"The key of the device that wrote chain {_short(walk.chain)} is missing or wrong.")
        signatures = self._rows(
            "SELECT s.seq, s.head, s.signature, r.id FROM signature s LEFT JOIN revision r "
            "ON r.chain = s.chain AND r.seq = s.seq WHERE s.chain = ? AND s.seq > ? ORDER BY s.seq",
            walk.chain,
            known.reached if known else 0,
        )
        if not signatures or signatures[-1][0] < walk.seq:
            raise InputRefusedError(
                f"Its changes aren't signed up to the last one (chain {_short(walk.chain)}): a working file must be "
                "closed before it is sent; open and close it where it was written, or ask for a hand-in."
            )
        for seq, head, signature, stored_id in signatures:
            statement = chain_statement(
                call=self._question.call,
                chain=walk.chain,
                author=walk.author,
                audience=walk.audience,
                seq=seq,
                head=head,
            )
            if head != stored_id or not is_signed(keys[0][0], signature, statement):
                raise InputRefusedError(
                    f"A signature of chain {_short(walk.chain)} isn't its device's: what it signs was altered."
                )
            self._staging.execute("INSERT INTO signature VALUES (?, ?, ?, ?)", (walk.chain, seq, head, signature))

    def _stage_devices(self, chains: tuple[ReadChain, ...]) -> None:
        for device in sorted({chain.device for chain in chains if chain.staged}):
            row = self._rows("SELECT id, public_key FROM device WHERE id = ?", device)[0]
            self._staging.execute("INSERT INTO device VALUES (?, ?)", row)

    def _stage_documents(self) -> tuple[int, int]:
        """Stage the bytes of documents that the file's journal names; return how many there are and were staged."""
        named = {
            sha256
            for (sha256,) in self._source.execute(
                "SELECT substr(entity_id, 34) FROM revision WHERE entity = 'document' GROUP BY entity_id"
            )
        }
        held = [sha256 for (sha256,) in self._source.execute("SELECT sha256 FROM blob ORDER BY sha256")]
        wanted = [sha256 for sha256 in held if sha256 in named and sha256 not in self._question.documents]
        for sha256 in wanted:
            data = self._one("SELECT bytes FROM blob WHERE sha256 = ?", sha256)
            if hashlib.sha256(data).hexdigest() != sha256:
                raise InputRefusedError(f"Document {sha256[:12]} in it was altered: its hash doesn't match.")
            self._staging.execute("INSERT INTO blob VALUES (?, ?)", (sha256, data))
        return len(held), len(wanted)

    def _id_at(self, chain: str, seq: int) -> str:
        found = self._rows("SELECT id FROM revision WHERE chain = ? AND seq = ?", chain, seq)
        if len(found) != 1:
            raise InputRefusedError(f"Changes are missing in chain {_short(chain)}, at {seq}.")
        return str(found[0][0].hex())

    def _one(self, query: str, *values: object) -> Any:
        return self._rows(query, *values)[0][0]

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self._source.execute(query, values).fetchall()  # type: ignore[no-any-return]


class _ChainWalk:
    """Follows a chain from where the target holds it: no gap, each revision linked to the one before, one owner."""

    def __init__(self, chain: str, known: KnownChain | None) -> None:
        self.chain = chain
        self.seq = known.reached if known else 0
        self.head = known.head if known else ""
        self.device = known.device if known else ""
        self.author = known.author if known else ""
        self.audience = known.audience if known else ""

    def step(self, found: dict[str, Any], stored_id: bytes) -> None:
        """Take one revision."""
        if self.seq == 0:
            self.device, self.author, self.audience = found["device"], found["author"], found["audience"]
        if found["seq"] != self.seq + 1:
            raise InputRefusedError(f"Changes are missing in chain {_short(self.chain)}, at {self.seq + 1}.")
        if (found["prev"] or "") != self.head:
            raise InputRefusedError(f"Chain {_short(self.chain)} is broken before change {found['seq']}.")
        if (found["device"], found["author"], found["audience"]) != (self.device, self.author, self.audience):
            raise InputRefusedError(f"Chain {_short(self.chain)} changes its owner at change {found['seq']}.")
        self.seq, self.head = found["seq"], stored_id.hex()


def forked(chain: str) -> str:
    """Return the sentence for a chain that two copies went on with."""
    return (
        f"Two copies have gone on from the same point (chain {_short(chain)}), as after copying the user folder; "
        "ask its owner which copy holds."
    )


def _short(chain: str) -> str:
    """Return a chain's name as shown: it comes from the file, so nothing but what a chain's name may hold."""
    return "".join(character for character in chain[:12] if character in "0123456789abcdef")
