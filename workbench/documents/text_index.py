"""A full-text index of documents' text: local to the user, never in a review file, safe to delete at any time.

SQLite's FTS5, one row per document by SHA-256, so that a word on page 1 and a word on page 3 are found together. Å, ä
and ö are letters of their own. Every call uses a connection of its own: threads and processes may share an index.
"""

import json
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from workbench.documents.client import DocumentClient
from workbench.documents.line_ends import joined
from workbench.documents.protocol import DocumentFailure
from workbench.errors import InputRefusedError
from workbench.paths import cache_folder

NAME = "documents.index"
_VERSION = 1
_BUSY = 20.0  # seconds that a call waits for another process's write
_PAGE_END = "\f"
_START, _END = "\x02", "\x03"  # around a hit, while a row is read
_MARKS = str.maketrans("", "", f"{_START}{_END}")
_ONE_LINE = str.maketrans(_PAGE_END, " ")
_BEFORE, _AFTER = 50, 90  # characters of a snippet around its first hit
_MAX_QUERY, _MAX_PIECES = 500, 30
_PIECE = re.compile(r'"([^"]*)("?)|([^"\s]+)')
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_TABLES = frozenset({"document", "words", "words_config", "words_content", "words_data", "words_docsize", "words_idx"})
_SCHEMA = (
    "CREATE TABLE document (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE) STRICT",
    "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 0')",
    f"PRAGMA user_version = {_VERSION}",
)
_MATCHING = """
FROM words CROSS JOIN document d ON d.id = words.rowid
WHERE words MATCH ? AND d.sha256 IN (SELECT value FROM json_each(?))"""
_SELECT_MATCHING = f"SELECT d.sha256 {_MATCHING}"
_SELECT_HITS = f"SELECT d.sha256, highlight(words, 0, '{_START}', '{_END}') {_MATCHING}"
_BATCH = 20  # documents written at once: a write each would take as long as reading them
_PASSING = ("crashed", "timeout")  # what may go better another time

T = TypeVar("T")


class _UnusableError(Exception):
    """The file is of another kind, or of another version of this index."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document with hits: how many, the page of the first (from 0), and the text around it in one line."""

    sha256: str
    page: int
    snippet: str
    hits: int


class TextIndex:
    """The index at ``path``, by default the user's own in the cache folder; made, or made anew, when it is used.

    Every method raises ``InputRefusedError`` where the file can't be read or written.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else cache_folder() / NAME

    def missing(self, sha256s: Iterable[str]) -> set[str]:
        """Return those of the documents that the index doesn't have."""
        wanted = set(sha256s)
        rows = self._use(
            lambda connection: connection.execute(
                "SELECT sha256 FROM document WHERE sha256 IN (SELECT value FROM json_each(?))", (_list(wanted),)
            ).fetchall()
        )
        return wanted - {sha256 for (sha256,) in rows}

    def add(self, sha256: str, pages: Sequence[str]) -> None:
        """Take in a document's text, a string per page; one that is in the index already is left alone."""
        self.add_all({sha256: pages})

    def add_all(self, documents: Mapping[str, Sequence[str]]) -> None:
        """Take in several documents' pages by SHA-256, all or none of them."""
        texts = {sha256: _text_of(pages) for sha256, pages in documents.items()}

        def insert(connection: sqlite3.Connection) -> None:
            with _writing(connection):
                for sha256, text in texts.items():
                    new = connection.execute("INSERT OR IGNORE INTO document (sha256) VALUES (?)", (sha256,))
                    if new.rowcount:
                        connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (new.lastrowid, text))

        self._use(insert)

    def remove(self, sha256s: Iterable[str]) -> None:
        """Take documents out and leave no trace of their text in the file, for text that is purged elsewhere."""
        wanted = _list(sha256s)

        def delete(connection: sqlite3.Connection) -> None:
            connection.execute("PRAGMA secure_delete = ON")
            with _writing(connection):
                chosen = "SELECT id FROM document WHERE sha256 IN (SELECT value FROM json_each(?))"
                connection.execute(f"DELETE FROM words WHERE rowid IN ({chosen})", (wanted,))  # noqa: S608 - a constant
                connection.execute(f"DELETE FROM document WHERE id IN ({chosen})", (wanted,))  # noqa: S608 - a constant
                connection.execute("INSERT INTO words (words) VALUES ('optimize')")  # rewrites what names the words
            connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")

        self._use(delete)

    def matching(self, query: str, sha256s: Collection[str]) -> set[str]:
        """Return the documents, among these, that have every word of the query.

        Words in quotes stand together and in order; the last word may go on. A query without words finds nothing.
        """
        expression = match_expression(query)
        if not expression or not sha256s:
            return set()
        values = (expression, _list(sha256s))
        return {row[0] for row in self._use(lambda connection: connection.execute(_SELECT_MATCHING, values).fetchall())}

    def search(self, query: str, sha256s: Sequence[str], limit: int = 300) -> list[Found]:
        """Return the hits of the first ``limit`` :meth:`matching` documents, in the order of ``sha256s``.

        Finding documents is fast whatever their number; counting hits takes 0.3 ms for each.
        """
        if len(sha256s) > limit:
            matching = self.matching(query, sha256s)
            sha256s = [sha256 for sha256 in sha256s if sha256 in matching][:limit]
        expression = match_expression(query)
        if not expression or not sha256s:
            return []
        values = (expression, _list(sha256s))
        rows = dict(self._use(lambda connection: connection.execute(_SELECT_HITS, values).fetchall()))
        return [_found(sha256, rows[sha256]) for sha256 in sha256s if sha256 in rows]

    def _use(self, act: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with a connection; a damaged index is made anew, empty, and asked once more."""
        try:
            try:
                return self._try(act)
            except (sqlite3.DatabaseError, _UnusableError) as error:
                if not _is_damage(error):
                    raise
            for suffix in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            return self._try(act)
        except (sqlite3.Error, OSError, _UnusableError) as error:
            raise InputRefusedError(f"The search index {self.path.name} can't be used: {error}.") from error

    def _try(self, act: Callable[[sqlite3.Connection], T]) -> T:
        with closing(sqlite3.connect(self.path, timeout=_BUSY, isolation_level=None)) as connection:
            connection.text_factory = _decoded
            connection.execute("PRAGMA synchronous = NORMAL")
            _prepare(connection)
            return act(connection)


def index_documents(
    client: DocumentClient,
    index: TextIndex,
    items: Sequence[tuple[str, Callable[[], bytes]]],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> int:
    """Put documents, given as SHA-256 and what loads the bytes, into the index; return how many could not be read.

    Meant for a background thread: one document after the other, so that pages on the screen wait for one at most. The
    loaders run in the client's thread. ``progress`` hears how many of how many are done; what it raises ends the work.
    A document that can never be read is remembered as empty; one that stopped the reader is tried again next time.
    Pages of scans that OCR has read count with the words that it found.
    """
    missing = index.missing(sha256 for sha256, _ in items)
    waiting = [(sha256, load) for sha256, load in items if sha256 in missing]
    read: dict[str, Sequence[str]] = {}
    unread = 0
    try:
        for done, (sha256, load) in enumerate(waiting):
            progress(done, len(waiting))
            try:
                read[sha256] = _read(client, sha256, load)
            except DocumentFailure as failure:
                unread += 1
                if failure.status not in _PASSING:
                    read[sha256] = ()
            except (OSError, InputRefusedError):  # of the loader
                unread += 1
            if len(read) >= _BATCH:
                index.add_all(read)
                read.clear()
    finally:
        index.add_all(read)
    progress(len(waiting), len(waiting))
    return unread


def _read(client: DocumentClient, sha256: str, load: Callable[[], bytes]) -> tuple[str, ...]:
    key = f"index {sha256}"  # its own: a reader that stops over it must not keep the page from being shown
    client.add(key, load)
    try:
        pages = client.text(key, urgent=False).result()
        known = client.recognised  # by the document's own name
        return tuple(text if text.strip() else known.text(sha256, page) for page, text in enumerate(pages))
    finally:
        client.add(key, bytes)  # lets go of the loader, which may hold the document


def match_expression(query: str) -> str:
    """Return what the user typed as an FTS5 expression, all of it quoted; empty where it has no word."""
    pieces = []
    for match in _PIECE.finditer(_folded(query[:_MAX_QUERY])):
        phrase, closing, word = match.groups()
        text = (phrase if word is None else word).replace("\0", " ")
        if any(map(str.isalnum, text)):
            pieces.append((text, bool(closing)))
    pieces = pieces[:_MAX_PIECES]
    quoted = [f'"{text}"' for text, _ in pieces]
    if pieces and not pieces[-1][1]:
        quoted[-1] += " *"
    return " ".join(quoted)


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the tables of a new index; raises ``_UnusableError`` for a file of another kind or version."""
    if _tables(connection) >= _TABLES and _version(connection) == _VERSION:
        return
    with suppress(sqlite3.OperationalError):  # another process is making the same index; either way of writing works
        connection.execute("PRAGMA journal_mode = WAL")
    with _writing(connection):
        tables = _tables(connection)
        if not tables:
            for statement in _SCHEMA:
                connection.execute(statement)
        elif not (tables >= _TABLES and _version(connection) == _VERSION):
            raise _UnusableError("it is of another kind")


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _writing(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _is_damage(error: Exception) -> bool:
    """Tell whether an error says that the file is no index of ours, rather than that it is busy or the disk full."""
    # The driver's own complaints have no code.
    return isinstance(error, _UnusableError) or getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def _decoded(data: bytes) -> str:
    """Read text that damage, which no checksum tells, may have made invalid: a strange snippet does no harm."""
    return data.decode(errors="replace")


def _text_of(pages: Sequence[str]) -> str:
    whole = (joined(page.translate(_MARKS).splitlines()) for page in pages)
    return _folded(_PAGE_END.join(whole)).replace("\0", "")


def _list(sha256s: Iterable[str]) -> str:
    return json.dumps(list(sha256s))


def _folded(text: str) -> str:
    """Return text with composed letters and without ligatures, as people type it."""
    return unicodedata.normalize("NFKC", text)


def _found(sha256: str, marked: str) -> Found:
    """Read a row in which each hit stands between two marks."""
    hits = marked.count(_START)
    before, _, rest = marked.partition(_START)
    hit, _, after = rest.partition(_END)
    lead = before.rpartition(_PAGE_END)[2]
    tail = after.partition(_PAGE_END)[0][: 2 * _AFTER].translate(_MARKS)
    start, end = lead[-_BEFORE:], tail[:_AFTER]
    if len(lead) > _BEFORE:
        start = "…" + start.partition(" ")[2]
    if len(tail) > _AFTER:
        end = end.rpartition(" ")[0] + "…"
    snippet = f"{start}{hit.translate(_ONE_LINE)}{end}"
    return Found(sha256, before.count(_PAGE_END), snippet, hits)
