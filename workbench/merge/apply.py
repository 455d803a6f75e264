"""Taking staged rows into the target: one transaction per received file, checked before it is committed."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.merge.protocol import STAGING_SCHEMA, ReadChain, Reading
from workbench.merge.purge import remove_purged
from workbench.merge.reader import forked
from workbench.merge.received import Staged
from workbench.models import fold
from workbench.models.entities import Acceptance, Reviewer, key
from workbench.models.file import ReviewFile, set_local
from workbench.models.history import clock_bounds
from workbench.models.journal import sqlite_connection
from workbench.models.merge_log import append_entry
from workbench.models.people import accept_device
from workbench.models.revision import canonical, dump_canonical

_CACHE_KIB = 256 * 1024  # page cache while merging: the journal's indexes are filled in random order


@dataclass(frozen=True)
class Applied:
    """What a file did to the target: ``new`` and ``quarantined`` as in an outcome, ``people`` by id.

    ``revoked`` counts what a device wrote after its key was revoked. ``is_retracted`` says that the merge of something
    in it was undone, ``is_clock_doubtful`` that a clock of what it brought can't have been right. ``purged`` are the
    documents whose bytes were deleted, since the file brought their purge. ``conflicts`` are the fields where what it
    brought stands against another value.
    """

    added: int
    new: int
    quarantined: int
    unknown_people: int
    foreign: int
    revoked: int
    people: tuple[str, ...]
    is_retracted: bool
    is_clock_doubtful: bool
    purged: tuple[str, ...]
    conflicts: int


def known_reading(target: ReviewFile, sha256: str) -> Reading | None:
    """Return what a file with these bytes held when it was merged before, None if it never was."""
    with target.transaction() as session:
        connection = sqlite_connection(session)
        stored = connection.execute("SELECT value FROM local WHERE name = ?", (_merged(sha256),)).fetchone()
        lengths: dict[str, int] = json.loads(stored[0]) if stored else {}
        owners: dict[str, tuple[str, str, str]] = {
            row[0]: row[1:] for row in connection.execute("SELECT id, device, author, audience FROM chain")
        }
    if not stored:
        return None
    chains = tuple(ReadChain(chain, *owners[chain], "", reached, 0) for chain, reached in sorted(lengths.items()))
    return Reading(chains, 0, 0, "")


def _merged(sha256: str) -> str:
    return f"merged {sha256}"


def acceptable_pairs(session: Session, reading: Reading) -> list[tuple[str, str]]:
    """Return the file's (person, device) pairs that nothing was said of yet, of reviewers on the roster.

    A lead's device is never among them: it would let lead data in, so a lead accepts it on its own.
    """
    pairs = sorted({(chain.author, chain.device) for chain in reading.chains})
    return [(person, device) for person, device in pairs if _is_acceptable(session, person, device)]


def _is_acceptable(session: Session, person: str, device: str) -> bool:
    reviewer = session.get(Reviewer, person)
    is_reviewer = reviewer is not None and bool(reviewer.reviews) and not reviewer.leads
    return is_reviewer and session.get(Acceptance, key(person, device)) is None


def apply(
    target: ReviewFile, reading: Reading, staged: Staged | None, *, name: str, sha256: str, accept: bool
) -> Applied:
    """Take a checked file into the target, or nothing of it, and write in the merge log what came.

    Args:
        name: the file's name, for the log.
        staged: where its new rows are, None for a file that was merged before.
        accept: accept the devices of :func:`acceptable_pairs`, in the target's lead's name.

    Raises:
        InputRefusedError: two copies went on with a chain, or the result doesn't add up; nothing was changed.
    """
    with _attached(target, staged), target.transaction() as session:
        connection = sqlite_connection(session)
        before = _count(connection, reading.chains)
        if not reading.staged and any(_is_retracted(connection, chain) for chain in reading.chains):
            accept, is_logged = False, False  # an undone file came again: that says nothing new
        else:
            is_logged = staged is not None
        accepted = _accept(session, reading) if accept else []
        _refuse_forks(connection, reading.chains)
        added = _insert(connection, reading) if staged else 0
        conflicts = fold.count_conflicts(connection) if added else 0
        if accept and staged:  # the file itself may have put people on the roster
            session.expire_all()
            accepted += _accept(session, reading)
        if staged and _took_all_documents(connection):
            lengths = {chain.id: chain.reached for chain in reading.chains}
            set_local(connection, **{_merged(sha256): dump_canonical(lengths)})
        session.writers.settle()
        session.expire_all()
        purged = remove_purged(connection)
        is_clock_doubtful = staged is not None and _is_clock_doubtful(connection)
        after = _count(connection, reading.chains) if added or accepted else before
        applied = _applied(session, reading, added, before, after, is_clock_doubtful, purged, conflicts)
        if is_logged or accepted:
            append_entry(
                connection,
                "merge",
                file=canonical(name.encode("utf-8", "replace").decode()),  # a name can be what no text can be
                sha256=sha256,
                new=applied.new,
                quarantined=applied.quarantined,
                chains={chain.id: [chain.reached - chain.staged, chain.reached] for chain in reading.chains},
                accepts=accept,
                accepted=accepted,
            )
        return applied


@contextmanager
def _attached(target: ReviewFile, staged: Staged | None) -> Iterator[None]:
    with target.attached(staged.rows, "staging") if staged else nullcontext():
        yield


def _count(connection: sqlite3.Connection, chains: Iterable[ReadChain]) -> Mapping[str, tuple[int, int]]:
    return {chain.id: fold.count_admitted(connection, chain.id, chain.reached) for chain in chains}


def _accept(session: Session, reading: Reading) -> list[str]:
    """Accept what can be, and return the acceptances' ids."""
    pairs = acceptable_pairs(session, reading)
    for person, device in pairs:
        accept_device(session, person=person, device=device)
    session.flush()
    return [key(*pair) for pair in pairs]


def _refuse_forks(connection: sqlite3.Connection, chains: Iterable[ReadChain]) -> None:
    """Refuse a chain that the target went on with differently.

    The reader has compared the head that the target had; this catches what only the target can know.
    """
    for chain in chains:
        if chain.staged:
            reached = connection.execute("SELECT max(seq) FROM revision WHERE chain = ?", (chain.id,)).fetchone()[0]
            if (reached or 0) != chain.reached - chain.staged:
                raise InputRefusedError(forked(chain.id))
        elif chain.head:
            found = connection.execute(
                "SELECT id FROM revision WHERE chain = ? AND seq = ?", (chain.id, chain.reached)
            ).fetchone()
            if found is None or found[0].hex() != chain.head:
                raise InputRefusedError(forked(chain.id))


def _insert(connection: sqlite3.Connection, reading: Reading) -> int:
    """Insert the staged rows, fold them, and check the result; return how many revisions were added."""
    schema = {sql for (sql,) in connection.execute("SELECT sql FROM staging.sqlite_schema")}
    if schema != set(STAGING_SCHEMA):
        raise InputRefusedError(_NOT_SOUND)
    connection.execute(f"PRAGMA main.cache_size = -{_CACHE_KIB}")
    count = "SELECT count(*) FROM revision"
    before = connection.execute(count).fetchone()[0]
    connection.execute("INSERT OR IGNORE INTO device SELECT id, public_key FROM staging.device")
    connection.execute(
        "INSERT OR IGNORE INTO main.revision "
        "SELECT id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc FROM staging.revision"
    )
    connection.execute("INSERT OR IGNORE INTO main.signature SELECT chain, seq, head, signature FROM staging.signature")
    fold.fold_new(connection, "staging.revision")
    # Bytes come in only for documents that count: a stranger's file can't fill the target with anything else.
    connection.execute(
        "INSERT OR IGNORE INTO main.blob SELECT sha256, bytes FROM staging.blob "
        "WHERE sha256 IN (SELECT sha256 FROM document) AND sha256 NOT IN (SELECT id FROM purge)"
    )
    added: int = connection.execute(count).fetchone()[0] - before
    if added != reading.staged or connection.execute(_WRONG_DEPTH).fetchone() or not fold.is_clear(connection):
        raise InputRefusedError(_NOT_SOUND)
    return added


_NOT_SOUND = "Merging it would leave a journal that doesn't add up, so nothing of it was taken."

# A revision is one deeper than its deepest parent; where a parent is missing still, at least that.
_WRONG_DEPTH = """
SELECT 1 FROM staging.edge e JOIN main.revision child ON child.id = e.child
LEFT JOIN main.revision parent ON parent.id = e.parent
GROUP BY e.child
HAVING max(child.depth) < 1 + max(parent.depth)
  OR (count(*) = count(parent.id) AND max(child.depth) <> 1 + max(parent.depth))
LIMIT 1"""


def _took_all_documents(connection: sqlite3.Connection) -> bool:
    """Tell whether no staged document was left out, but purged ones; a file with such can come again, unremembered."""
    here = "SELECT sha256 FROM main.blob UNION SELECT id FROM purge"
    left = connection.execute(f"SELECT 1 FROM staging.blob WHERE sha256 NOT IN ({here}) LIMIT 1")  # noqa: S608 (ours)
    return left.fetchone() is None


def _applied(
    session: Session,
    reading: Reading,
    added: int,
    before: Mapping[str, tuple[int, int]],
    after: Mapping[str, tuple[int, int]],
    is_clock_doubtful: bool,
    purged: tuple[str, ...],
    conflicts: int,
) -> Applied:
    waiting = {chain.author: 0 for chain in reading.chains}
    for chain in reading.chains:
        waiting[chain.author] += after[chain.id][1]
    chains = sqlite_connection(session).execute("SELECT id, counts OR leads, until FROM chain").fetchall()
    revoked = {chain for chain, _, until in chains if until is not None}
    admitted = {chain for chain, counts, _ in chains if counts} - revoked
    leads = {chain for (chain,) in sqlite_connection(session).execute("SELECT id FROM chain WHERE leads")}
    brought = [chain for chain in reading.chains if chain.staged] or [
        chain for chain in reading.chains if chain.id not in leads
    ]
    return Applied(
        added=added,
        new=sum(after[chain.id][0] - before[chain.id][0] for chain in reading.chains),
        quarantined=sum(waiting.values()),
        unknown_people=sum(count for person, count in waiting.items() if session.get(Reviewer, person) is None),
        foreign=sum(after[chain.id][1] for chain in reading.chains if chain.id in admitted),
        revoked=sum(after[chain.id][1] for chain in reading.chains if chain.id in revoked),
        people=tuple(sorted({chain.author for chain in brought})),
        is_retracted=any(_is_retracted(sqlite_connection(session), chain) for chain in reading.chains),
        is_clock_doubtful=is_clock_doubtful,
        purged=purged,
        conflicts=conflicts,
    )


def _is_retracted(connection: sqlite3.Connection, chain: ReadChain) -> bool:
    gone = "SELECT 1 FROM retracted r JOIN chain c ON c.id = r.chain WHERE c.retracted AND r.chain = ? AND r.first <= ?"
    return connection.execute(gone, (chain.id, chain.reached)).fetchone() is not None


def _is_clock_doubtful(connection: sqlite3.Connection) -> bool:
    earliest, latest = clock_bounds(connection)
    first, last = connection.execute("SELECT min(hlc), max(hlc) FROM staging.revision").fetchone()
    return first is not None and not earliest <= first <= last <= latest
