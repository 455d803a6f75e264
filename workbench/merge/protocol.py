"""What the reader process is asked and what it answers: plain data, so that neither side holds the other's objects.

Questions are pickled by the program itself; answers come from a process that has read a stranger's file, so they
travel as JSON and are taken apart with care.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

MAX_FILE_BYTES = 2 * 2**30
MAX_CHAINS = 10_000
TIME_LIMIT = 60.0
"""Seconds that reading one file may take."""

Kind = Literal["text", "integer", "flag", "json"]


@dataclass(frozen=True)
class FieldRule:
    """What values a tracked field takes, and who may receive it."""

    kind: Kind
    audience: str


Vocabulary = Mapping[str, Mapping[str, FieldRule]]
"""The known entities' tracked fields."""

SchemaObject = tuple[str, str, str, str | None]
"""Type, name, table and SQL of an object in a database's schema."""


def fingerprint(found: SchemaObject) -> str:
    """Return a hash of an object of a schema: one object, one text of it, one hash."""
    return hashlib.sha256(json.dumps(found).encode()).hexdigest()


@dataclass(frozen=True)
class KnownChain:
    """How far the target holds a chain, and whose it is."""

    reached: int
    head: str
    device: str
    author: str
    audience: str


@dataclass(frozen=True)
class ReadQuestion:
    """Asks for one file, already in a private folder, to be checked and staged.

    ``schema`` is what a journal must have, ``caches`` the fingerprints of what may lie beside it, unread. ``chains``
    and ``documents`` (SHA-256) are what the target holds: these are neither checked nor staged again.
    """

    file: str
    staging: str
    application_id: int
    version: int
    call: str
    founding: str
    schema: frozenset[SchemaObject]
    caches: frozenset[str]
    vocabulary: Vocabulary
    chains: Mapping[str, KnownChain]
    documents: frozenset[str]


@dataclass(frozen=True)
class ReadChain:
    """A chain of the read file: whose, how long there, its head (hex), and how many revisions were staged."""

    id: str
    device: str
    author: str
    audience: str
    head: str
    reached: int
    staged: int


@dataclass(frozen=True)
class Reading:
    """What the read file holds. ``reviewer`` names whose own copy it is, empty in a lead's file and in a hand-in."""

    chains: tuple[ReadChain, ...]
    documents: int
    staged_documents: int
    reviewer: str

    @property
    def staged(self) -> int:
        """How many revisions were staged."""
        return sum(chain.staged for chain in self.chains)

    def as_json(self) -> dict[str, Any]:
        """Return the answer as it travels."""
        return asdict(self)

    @classmethod
    def from_json(cls, answer: dict[str, Any]) -> Self:
        """Take an answer apart.

        Raises:
            TypeError, ValueError, KeyError: it isn't one.
        """
        chains = tuple(
            ReadChain(
                id=str(chain["id"]),
                device=str(chain["device"]),
                author=str(chain["author"]),
                audience=str(chain["audience"]),
                head=str(chain["head"]),
                reached=int(chain["reached"]),
                staged=int(chain["staged"]),
            )
            for chain in answer["chains"]
        )
        return cls(chains, int(answer["documents"]), int(answer["staged_documents"]), str(answer["reviewer"]))


STAGING_SCHEMA = (
    """CREATE TABLE revision (
  id BLOB NOT NULL, body TEXT NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL, field TEXT NOT NULL,
  author TEXT NOT NULL, device TEXT NOT NULL, chain TEXT NOT NULL, seq INTEGER NOT NULL, depth INTEGER NOT NULL,
  hlc INTEGER NOT NULL) STRICT""",
    "CREATE TABLE edge (parent BLOB NOT NULL, child BLOB NOT NULL) STRICT",
    "CREATE TABLE device (id TEXT NOT NULL, public_key BLOB NOT NULL) STRICT",
    """CREATE TABLE signature (
  chain TEXT NOT NULL, seq INTEGER NOT NULL, head BLOB NOT NULL, signature BLOB NOT NULL) STRICT""",
    "CREATE TABLE blob (sha256 TEXT NOT NULL, bytes BLOB NOT NULL) STRICT",
)
"""The tables of a staging file: plain rows for one INSERT … SELECT each."""
