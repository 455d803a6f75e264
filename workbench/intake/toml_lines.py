"""On which line each key of a TOML document stands, which the standard library's reader doesn't say."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
"""A place in the document: keys, and positions (from 0) in arrays; the document itself is ``()``."""

MAX_DEPTH = 12

_TOKEN = re.compile(
    r"""
    (?P<space>[ \t\r]+ | \#[^\n]*)
  | (?P<newline>\n)
  | (?P<string>\"{3} (?:[^"\\] | \\. | "{1,2}(?!"))* "{3,5}
             | '{3} (?:[^'] | '{1,2}(?!'))* '{3,5}
             | " (?:[^"\\\n] | \\.)* "
             | ' [^'\n]* ')
  | (?P<mark>[][{}=,.])
  | (?P<bare>[^][{}=,.\s\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)


class TooDeepError(ValueError):
    """Tables or arrays lie inside each other deeper than :data:`MAX_DEPTH`; ``line`` says where."""

    def __init__(self, line: int) -> None:
        super().__init__(f"nested deeper than {MAX_DEPTH} levels at line {line}")
        self.line = line


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


@dataclass
class LineIndex:
    """The first line of each key, table and array item of a document that ``tomllib`` has accepted."""

    lines: dict[Path, int] = field(default_factory=lambda: {(): 1})

    def line(self, path: Path) -> int:
        """Return the line of the path, or of its nearest ancestor that is written out."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]


def index_lines(text: str) -> LineIndex:
    """Return the lines of a valid TOML document's keys; raises :class:`TooDeepError` for absurd nesting."""
    return _Scanner(text).scan()


def _tokens(text: str) -> Iterator[_Token]:
    """Yield what counts; an ``end`` token stands behind the last."""
    line, position = 1, 0
    while match := _TOKEN.match(text, position):
        kind = match.lastgroup or ""
        if kind != "space":
            yield _Token(kind, match.group(), line)
        line += match.group().count("\n")
        position = match.end()
    yield _Token("end", "", line)


def _key_text(token: _Token) -> str:
    """Return a bare or quoted key as the program sees it."""
    return str(tomllib.loads(f"key = {token.text}")["key"]) if token.kind == "string" else token.text


class _Scanner:
    """Walks over the tokens once; it may trust the syntax, since ``tomllib`` has read it already."""

    def __init__(self, text: str) -> None:
        self._rest = _tokens(text)
        self._token = next(self._rest)
        self._index = LineIndex()
        self._array_sizes: dict[Path, int] = {}

    def scan(self) -> LineIndex:
        """Return the finished index."""
        table: Path = ()
        while self._token.kind != "end":
            if self._token.kind == "newline":
                self._advance()
            elif self._token.text == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._index

    def _advance(self) -> _Token:
        token, self._token = self._token, next(self._rest, self._token)
        return token

    def _at(self, mark: str) -> bool:
        return self._token.kind == "mark" and self._token.text == mark

    def _note(self, path: Path, line: int) -> None:
        if len(path) > MAX_DEPTH:
            raise TooDeepError(line)
        self._index.lines.setdefault(path, line)

    def _header(self) -> Path:
        line = self._advance().line
        is_array = self._at("[")
        if is_array:
            self._advance()
        path = self._key((), line)
        if is_array:
            array = path[:-1] if isinstance(path[-1], int) else path
            position = self._array_sizes.get(array, 0)
            self._array_sizes[array] = position + 1
            path = (*array, position)
            self._note(path, line)
        while self._at("]"):
            self._advance()
        return path

    def _key(self, table: Path, line: int) -> Path:
        """Read a dotted key; where a part names an array of tables, its latest item is meant."""
        path = table
        while True:
            path = (*path, _key_text(self._advance()))
            self._note(path, line)
            if size := self._array_sizes.get(path):
                path = (*path, size - 1)
            if not self._at("."):
                return path
            self._advance()

    def _pair(self, table: Path) -> None:
        path = self._key(table, self._token.line)
        self._advance()  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        if self._at("["):
            self._array(path)
        elif self._at("{"):
            self._inline_table(path)
        elif self._token.kind == "string":
            self._advance()
        else:
            self._advance()
            while self._token.kind == "bare" or self._at("."):
                self._advance()

    def _array(self, path: Path) -> None:
        self._advance()
        position = 0
        while not self._at("]") and self._token.kind != "end":
            if self._token.kind == "newline" or self._at(","):
                self._advance()
                continue
            self._note((*path, position), self._token.line)
            self._value((*path, position))
            position += 1
        self._advance()

    def _inline_table(self, path: Path) -> None:
        self._advance()
        while not self._at("}") and self._token.kind != "end":
            if self._token.kind == "newline" or self._at(","):
                self._advance()
            else:
                self._pair(path)
        self._advance()
