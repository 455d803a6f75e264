"""Reading a call file's tables: each value checked, each fault kept with its line, so that one run tells all."""

import datetime as dt
import difflib
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple

from workbench.errors import InputRefusedError
from workbench.intake.call_template import Text
from workbench.intake.toml_lines import LineIndex, TooDeepError, index_lines
from workbench.intake.toml_lines import Path as KeyPath

LANGUAGES = {"sv": "Swedish", "en": "English"}
MAX_BYTES = 1_000_000
MAX_DOTS_PER_LINE = 200
"""The standard library's reader takes quadratic time over a dotted key."""

MAX_NUMBER = 1_000_000_000


class Fault(NamedTuple):
    """What is wrong, as the rest of a sentence, and the keys that lead to it."""

    text: str
    path: KeyPath


class CallFileError(InputRefusedError):
    """A call file that can't be used: the message is the first problem, ``problems`` all of them in line order."""

    def __init__(self, problems: tuple[str, ...], faults: tuple[Fault, ...] = ()) -> None:
        more = len(problems) - 1
        rest = f" (and {more} more problem{'s' if more > 1 else ''})" if more else ""
        super().__init__(f"{problems[0]}{rest}.")
        self.problems = problems
        self.faults = faults


class Problems:
    """The faults found so far in one file."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self._found: dict[tuple[int, str], KeyPath] = {}

    def add(self, line: int, fault: str, path: KeyPath = ()) -> None:
        """Keep a fault; it reads as the rest of a sentence behind the line."""
        self._found[line, fault] = path

    def refuse_if_any(self) -> None:
        """Raise :class:`CallFileError` where something was found."""
        if self._found:
            raise CallFileError(
                tuple(f"{self._file_name}, line {line}: {fault}" for line, fault in sorted(self._found)),
                tuple(Fault(found[1], self._found[found]) for found in sorted(self._found)),
            )


def read_document(path: Path) -> tuple[dict[str, Any], LineIndex]:
    """Return the file's content and lines; raises :class:`CallFileError` naming the line where it isn't TOML."""
    problems = Problems(path.name)
    text = _decode(_read_bytes(path), problems)
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MAX_DOTS_PER_LINE:
            problems.add(number, "the line has more full stops than any text needs")
    problems.refuse_if_any()
    try:
        return tomllib.loads(text, parse_float=Decimal), index_lines(text)
    except TooDeepError as error:
        problems.add(error.line, "tables lie inside each other too deep")
    except RecursionError:
        problems.add(1, "tables or arrays lie inside each other too deep")
    except ValueError as error:  # also a number of more digits than Python converts
        problems.add(*_syntax_fault(str(error), text))
    problems.refuse_if_any()
    raise AssertionError("a fault was added")


def _read_bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise InputRefusedError(f"{path} is not a file, so no call can be read from it.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputRefusedError(f"The call file {path} can't be read: {reason}.") from error
    if len(data) > MAX_BYTES:
        raise InputRefusedError(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB, so it is no call file.")
    return data


def _decode(data: bytes, problems: Problems) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        problems.add(data.count(b"\n", 0, error.start) + 1, "the text is not UTF-8; save the file in that encoding")
        problems.refuse_if_any()
        raise


def _syntax_fault(message: str, text: str) -> tuple[int, str]:
    """Split tomllib's "What (at line 3, column 5)" into the line and what is wrong there."""
    what, _, place = message.partition(" (at ")
    line = place.removeprefix("line ").partition(",")[0]
    number = int(line) if line.isdecimal() else text.count("\n") + 1 if "end of document" in place else 1
    return number, f"this is not valid TOML: {what[:1].lower()}{what[1:]}"


@dataclass(frozen=True)
class Table:
    """One table of the file; ``name`` is what messages call it. Readers return None (or "") for a faulty value."""

    values: Mapping[str, Any]
    path: KeyPath
    name: str
    lines: LineIndex
    problems: Problems

    def fault(self, text: str, *keys: str | int) -> None:
        """Keep a fault at a key of this table, or at the table itself."""
        self.problems.add(self.lines.line((*self.path, *keys)), text, (*self.path, *keys))

    def lack(self, text: str, key: str) -> None:
        """Keep a fault about a key that isn't there: it has no line, so that of the table is told."""
        self.problems.add(self.lines.line(self.path), text, (*self.path, key))

    def allow_only(self, known: Iterable[str]) -> None:
        """Keep a fault for each key that means nothing here, with the nearest that does."""
        names = tuple(known)
        for key in self.values:
            if key not in names:
                near = difflib.get_close_matches(key, names, n=1, cutoff=0.5)
                hint = f'did you mean "{near[0]}"?' if near else f"known are {', '.join(names)}"
                self.fault(f'{self.name} has an unknown key "{key[:60]}" ({hint})', key)

    def value(self, key: str, *, required: bool) -> Any:
        """Return what stands at the key, or None, which is a fault where it is required."""
        if required and key not in self.values:
            self.lack(f"{self.name} has no {key}", key)
        return self.values.get(key)

    def string(self, key: str, *, required: bool = True, limit: int = 200) -> str:
        """Return a text in no particular language."""
        value = self.value(key, required=required)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.fault(f"{key} of {self.name} must be a text in quotes", key)
            return ""
        return self._clean(value, f"{key} of {self.name}", limit, key)

    def strings(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """Return a list of at least one short text."""
        value = self.value(key, required=required)
        if value is None:
            return ()
        if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            self.fault(f"{key} of {self.name} must be a list of texts", key)
            return ()
        return tuple(self._clean(item, f"{key} of {self.name}", 100, key) for item in value)

    def integer(self, key: str, *, required: bool = True, low: int = 0, high: int = MAX_NUMBER) -> int | None:
        """Return a whole number within the bounds."""
        value = self.value(key, required=required)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(f"{key} of {self.name} must be a whole number from {low} to {high}", key)
            return None
        return value

    def decimal(self, key: str, *, required: bool = True) -> Decimal | None:
        """Return an exact number, written as such or in quotes."""
        value = self.value(key, required=required)
        if value is None:
            return None
        number = _exact(value)
        if number is None:
            self.fault(f'{key} of {self.name} must be a number such as 1, 0.5 or "0.5"', key)
        return number

    def text(self, key: str, *, limit: int, required: bool = True) -> Text:
        """Return a text in each language; a text that lacks one is a fault."""
        return self.text_at(self, key, f"{self.name} has no {key}", limit) if required or key in self.values else {}

    def text_at(self, table: "Table", key: str, missing: str, limit: int) -> Text:
        """Return ``table``'s text at the key; ``missing`` begins the sentence that says what isn't there."""
        value = table.values.get(key)
        if value is None:
            table.lack(f"{missing} in {' and '.join(LANGUAGES.values())}", key)
            return {}
        if not isinstance(value, dict):
            table.fault(f"{missing} per language (write {key}.sv and {key}.en)", key)
            return {}
        part = Table(value, (*table.path, key), f"{key} of {self.name}", self.lines, self.problems)
        part.allow_only(LANGUAGES)
        texts = {}
        for language, language_name in LANGUAGES.items():
            if language in value:
                texts[language] = part.string(language, limit=limit)
            else:
                part.lack(f"{missing} in {language_name}", language)
        return texts

    def table(self, key: str, name: str, *, required: bool = True) -> "Table | None":
        """Return a table inside this one."""
        value = self.value(key, required=required)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.fault(f"{key} of {self.name} must be a table", key)
            return None
        return Table(value, (*self.path, key), name, self.lines, self.problems)

    def tables(self, key: str, noun: str, *, limit: int, required: bool = True) -> tuple["Table", ...]:
        """Return the ``[[key]]`` tables, named by their code where they have one."""
        value = self.value(key, required=required)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.fault(f"{key} must be written as [[{key}]] tables", key)
            return ()
        if len(value) > limit:
            self.fault(f"there are {len(value)} [[{key}]] tables, more than the {limit} allowed", key)
            return ()
        return tuple(
            Table(item, (*self.path, key, position), f"{noun} {_label(item, position)}", self.lines, self.problems)
            for position, item in enumerate(value)
        )

    def _clean(self, value: str, what: str, limit: int, key: str) -> str:
        """Return the text in NFC; a single line break is a space, an empty line parts paragraphs."""
        paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", value))
        text = unicodedata.normalize("NFC", "\n\n".join(part for part in paragraphs if part))
        if not text:
            self.fault(f"{what} is empty", key)
        elif len(text) > limit:
            self.fault(f"{what} has {len(text)} characters, more than the {limit} allowed", key)
        elif any(unicodedata.category(character) == "Cc" for character in text.replace("\n", "")):
            self.fault(f"{what} has a control character", key)
        else:
            return text
        return ""


def _label(item: Mapping[str, Any], position: int) -> str:
    code = item.get("code")
    return code if isinstance(code, str) and 0 < len(code) <= 40 and code.isprintable() else str(position + 1)


def _exact(value: object) -> Decimal | None:
    """Return a finite decimal of modest size, or None."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        number = Decimal(value)
    except (InvalidOperation, ValueError):
        return None
    small = number.is_finite() and abs(number) <= MAX_NUMBER and int(number.as_tuple().exponent) >= -9
    return number if small else None


def moment_of(value: object, zone: dt.tzinfo | None) -> dt.datetime | None:
    """Return the last moment that a date or a date-time means, or None; a date means its whole day in the zone."""
    if isinstance(value, dt.datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone) if zone else None
    if isinstance(value, dt.date) and zone:
        return dt.datetime.combine(value, dt.time(23, 59, 59), tzinfo=zone)
    return None
