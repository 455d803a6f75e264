"""A revision: one immutable, content-addressed change to one field of one entity.

The body is canonical JSON (sorted keys, no spaces, NFC text, decimals as strings, no floats, whole milliseconds
in UTC); the revision's id is the SHA-256 of the body's UTF-8 bytes.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from workbench.errors import InputRefusedError

BODY_VERSION = 1
MAX_VALUE_CHARACTERS = 1_000_000
MAX_VALUE_DEPTH = 12

_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True)
class Revision:
    """The body of a revision; field names are the JSON keys.

    ``parents`` are the ids (hex) of the heads that this change replaces, ``depth`` is one more than the deepest of
    them. ``seq`` counts from 1 without gaps in ``chain``, and ``prev`` is the id of the chain's previous revision.
    ``hlc`` is the author's clock in UTC milliseconds, never running backwards within a chain: for reading, not for
    deciding. The revisions of one transaction share it, and no two transactions of a chain do: so the journal tells
    what was written together.
    """

    entity: str
    id: str
    field: str
    value: Any
    parents: tuple[str, ...]
    depth: int
    author: str
    device: str
    chain: str
    audience: str
    seq: int
    prev: str | None
    hlc: int
    v: int = BODY_VERSION

    def body(self) -> str:
        """Return the canonical JSON text."""
        return dump_canonical(asdict(self))


def revision_id(body: str) -> bytes:
    """Return the SHA-256 of a body, 32 bytes."""
    return hashlib.sha256(body.encode()).digest()


def dump_canonical(value: object) -> str:
    """Return the one JSON text of a value whose text is already canonical."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical(value: object, *, depth: int = 0) -> Any:
    """Return ``value`` in the form that the journal keeps: NFC text, lists and string-keyed tables.

    Raises:
        InputRefusedError: text that no file could hold (NUL, half a surrogate pair), or a value too large or deep.
        TypeError: a type that the journal doesn't hold, such as a float; that is a bug in the caller.
    """
    if depth > MAX_VALUE_DEPTH:
        raise InputRefusedError("The value is nested too deeply to be stored.")
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return _canonical_text(value)
    if isinstance(value, Mapping):
        return {_canonical_text(key): canonical(item, depth=depth + 1) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [canonical(item, depth=depth + 1) for item in value]
    raise TypeError(f"the journal holds no {type(value).__name__}")


def _canonical_text(text: str) -> str:
    if len(text) > MAX_VALUE_CHARACTERS:
        raise InputRefusedError("The text is too long to be stored.")
    if _FORBIDDEN.search(text):
        raise InputRefusedError("The text holds a character that can't be stored.")
    return unicodedata.normalize("NFC", text)
