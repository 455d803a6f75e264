"""The checks of single revisions: hash, canonical form, types, and agreement with the columns they are filed under.

Run in the reader process on untrusted rows. Sentences name the row by chain and number, never by what it holds.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from workbench.errors import InputRefusedError
from workbench.merge.protocol import FieldRule, Vocabulary
from workbench.models.passage import is_passage
from workbench.models.revision import (
    BODY_VERSION,
    MAX_VALUE_CHARACTERS,
    MAX_VALUE_DEPTH,
    Revision,
    canonical,
    revision_id,
)

MAX_BODY_CHARACTERS = 2 * MAX_VALUE_CHARACTERS
MAX_CLOCK = 2**53
_MAX_INTEGER = 2**63 - 1
_MAX_PARENTS = 1000

_HEX_32 = re.compile("[0-9a-f]{32}")
_HEX_64 = re.compile("[0-9a-f]{64}")
_ENTITY_ID = re.compile("[0-9a-f]{32,64}(/[0-9a-f]{32,64}){0,4}")
_POINTS = re.compile(r"-?[0-9]{1,6}(\.[0-9]{1,6})?")
_KEYS = frozenset(Revision.__dataclass_fields__)
_PLAIN = r'"[^"\\\x00-\x1f]{0,100000}"'  # a JSON text without escapes
_PLAIN_VALUES: Mapping[str, re.Pattern[str]] = {
    "text": re.compile(f"{_PLAIN}|null"),
    "integer": re.compile("0|-?[1-9][0-9]{0,17}|null"),
    "flag": re.compile("true|false|null"),
}
_PLAIN_SCORE = re.compile(rf'\{{"criterion_version":{_PLAIN},"points":"-?[0-9]{{1,6}}(\.[0-9]{{1,6}})?"\}}|null')


class RowRefusedError(InputRefusedError):
    """A revision that can't be taken over; ``str`` says what is wrong with it, without saying which it is."""


def _refuse_number(text: str) -> None:
    raise RowRefusedError("holds a number that isn't whole")


_decode = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number).decode
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def check_revision(stored_id: object, body: object, columns: tuple[object, ...], known: Vocabulary) -> dict[str, Any]:
    """Return the body of a revision whose hash, form and values are right.

    ``columns`` are entity, entity_id, field, author, device, chain, seq, depth and hlc as stored beside the body.

    Raises:
        RowRefusedError: anything else.
    """
    if not isinstance(body, str) or len(body) > MAX_BODY_CHARACTERS or not isinstance(stored_id, bytes):
        raise RowRefusedError("isn't a revision")
    if revision_id(body) != stored_id:
        raise RowRefusedError("was altered: its hash doesn't match")
    found = _canonical_body(body)
    names = ("entity", "id", "field", "author", "device", "chain", "seq", "depth", "hlc")
    if columns != tuple(found[name] for name in names):
        raise RowRefusedError("is filed under other values than it holds")
    _check_frame(found)
    fields = known.get(found["entity"])
    rule = fields.get(found["field"]) if fields else None
    if rule is None:
        raise RowRefusedError("is about something that this version of Urval doesn't know; update the program")
    if found["audience"] != rule.audience:
        raise RowRefusedError("is addressed to others than its kind")
    _check_value(found["entity"], found["field"], found["value"], rule)
    return found


class PlainRevisions:
    """Recognises the revisions of one chain that are right at a glance, which most are.

    A body is right if it is, character by character, the canonical text of its columns around a plain value. Only
    what isn't needs :func:`check_revision`, which is the judge: this class says yes or nothing.
    """

    def __init__(self, known: Vocabulary, *, device: str, author: str, chain: str, audience: str) -> None:
        self._owner = (author, device, chain)
        self._start = f'{{"audience":"{audience}","author":"{author}","chain":"{chain}","depth":1,"device":"{device}"'
        self._values = {
            (entity, field): _PLAIN_SCORE if (entity, field) == ("score", "value") else _PLAIN_VALUES[rule.kind]
            for entity, fields in known.items()
            for field, rule in fields.items()
            if (rule.audience == audience and rule.kind in _PLAIN_VALUES and (entity, field) not in _SHAPES)
            or ((entity, field) == ("score", "value") and rule.audience == audience)
        }

    def recognises(self, stored_id: bytes, body: str, columns: tuple[Any, ...], prev: str) -> bool:
        """Tell whether a revision without parents is right and follows the one whose id (hex) is ``prev``."""
        entity, entity_id, field, *_, seq, depth, hlc = columns
        pattern = self._values.get((entity, field))
        if pattern is None or columns[3:6] != self._owner or depth != 1 or not 0 <= hlc <= MAX_CLOCK:
            return False
        frame = (
            f'{self._start},"entity":"{entity}","field":"{field}","hlc":{hlc},"id":"{entity_id}","parents":[],'
            f'"prev":"{prev}","seq":{seq},"v":{BODY_VERSION},"value":'
        )
        return (
            body.startswith(frame)
            and body.endswith("}")
            and pattern.fullmatch(body, len(frame), len(body) - 1) is not None
            and _ENTITY_ID.fullmatch(entity_id) is not None
            and (body.isascii() or unicodedata.is_normalized("NFC", body))
            and hashlib.sha256(body.encode()).digest() == stored_id
        )


def _canonical_body(body: str) -> dict[str, Any]:
    """Return the decoded body if its text is the one canonical text of what it says."""
    try:
        found = _decode(body)
        if not isinstance(found, dict) or found.keys() != _KEYS:
            raise RowRefusedError("isn't a revision")
        same = _encode(found) == body
        # Text in one piece is composed if the whole body is; only escapes (\n, \u0000) need the look at each text.
        if same and ("\\u" in body or not (body.isascii() or unicodedata.is_normalized("NFC", body))):
            same = canonical(found, depth=-1) == found
    except (ValueError, RecursionError) as error:
        raise RowRefusedError("isn't a revision") from error
    except InputRefusedError as error:
        raise RowRefusedError("holds text that can't be stored") from error
    if not same:
        raise RowRefusedError("isn't in canonical form")
    return found


def _check_frame(found: Mapping[str, Any]) -> None:
    """Check everything but the value."""
    is_whole = all(type(found[name]) is int for name in ("seq", "depth", "hlc", "v"))
    parents = found["parents"]
    if not (
        is_whole
        and found["v"] == BODY_VERSION
        and 1 <= found["seq"] <= _MAX_INTEGER
        and 1 <= found["depth"] <= _MAX_INTEGER
        and 0 <= found["hlc"] <= MAX_CLOCK
        and _is(_ENTITY_ID, found["id"])
        and _is(_HEX_32, found["author"])
        and _is(_HEX_64, found["device"])
        and _is(_HEX_32, found["chain"])
        and isinstance(found["entity"], str)
        and isinstance(found["field"], str)
        and (found["prev"] is None if found["seq"] == 1 else _is(_HEX_64, found["prev"]))
        and isinstance(parents, list)
        and len(parents) <= _MAX_PARENTS
        and all(_is(_HEX_64, parent) for parent in parents)
        and len(set(parents)) == len(parents)
        and (found["depth"] > 1) == bool(parents)
    ):
        raise RowRefusedError("has a frame that no Urval writes")


def _is(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _check_value(entity: str, field: str, value: Any, rule: FieldRule) -> None:
    if value is None:
        if field == "founding":
            raise RowRefusedError("takes the call's founding away")
        return
    shape = _SHAPES.get((entity, field))
    is_right = _IS_KIND[rule.kind](value) and (shape is None or shape(value))
    if not is_right:
        raise RowRefusedError("holds a value of another kind than its field")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= MAX_VALUE_CHARACTERS


def _is_integer(value: object) -> bool:
    return type(value) is int and abs(value) <= _MAX_INTEGER


def _is_json(value: object) -> bool:
    return isinstance(value, dict | list) and _is_plain(value, 0)


def _is_plain(value: object, depth: int) -> bool:
    """Tell whether a value is no deeper and no larger than the journal writes."""
    if isinstance(value, dict):
        items: list[object] = [*value.values(), *value]
    elif isinstance(value, list):
        items = value
    else:
        return value is None or isinstance(value, bool) or _is_text(value) or _is_integer(value)
    return depth < MAX_VALUE_DEPTH and all(_is_plain(item, depth + 1) for item in items)


_IS_KIND: Mapping[str, Callable[[object], bool]] = {
    "text": _is_text,
    "integer": _is_integer,
    "flag": lambda value: isinstance(value, bool),
    "json": _is_json,
}


def _is_score(value: dict[str, Any]) -> bool:
    return (
        value.keys() == {"points", "criterion_version"}
        and _is(_POINTS, value["points"])
        and isinstance(value["criterion_version"], str)
    )


def _is_answer(value: dict[str, Any]) -> bool:
    return (
        value.keys() <= {"declared", "reason"}
        and isinstance(value.get("declared"), bool)
        and isinstance(value.get("reason", ""), str)
    )


def _are_spans(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(span, list)
        and len(span) == 3
        and _is(_HEX_32, span[0])
        and all(_is_integer(each) for each in span[1:])
        and 1 <= span[1] <= span[2]
        for span in value
    )


def _is_choice(value: object) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"entity", "id", "field", "heads", "chosen"}
        and all(isinstance(value[name], str) for name in ("entity", "id", "field"))
        and isinstance(value["heads"], list)
        and len(value["heads"]) <= _MAX_PARENTS
        and all(_is(_HEX_64, head) for head in value["heads"])
        and _is(_HEX_64, value["chosen"])
    )


_SHAPES: Mapping[tuple[str, str], Callable[[Any], bool]] = {
    ("score", "value"): lambda value: isinstance(value, dict) and _is_score(value),
    ("conflict_of_interest", "answer"): lambda value: isinstance(value, dict) and _is_answer(value),
    ("evidence", "passage"): is_passage,
    ("undo", "step"): lambda value: isinstance(value, dict),
    ("review", "status"): lambda value: value in ("draft", "submitted"),
    ("review", "confidence"): lambda value: value in (1, 2, 3),
    ("retraction", "spans"): _are_spans,
    ("settlement", "choice"): _is_choice,
}
"""What values look like inside: the program computes with these, and they come from outside."""
