"""Every text in domain code that is worded for a person, found in the code itself.

Two nets: what is handed to an error, a progress report or one of the named makers of sentences, whatever it looks like;
and every text of a domain package that reads as words, unless only programmers meet it.
"""

import ast
import re
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path
from typing import NamedTuple

import workbench

ROOT = Path(workbench.__file__).parent
PACKAGES = ("models", "documents", "intake", "merge", "ranking", "meeting", "people", "contacts", "report", "personal")
"""Where everything that reads as words counts."""

ERRORS_ONLY = ("demo", "views")
"""Where only the first net is cast: the demo's pages are made of words, and views translate theirs."""


MAKERS = {
    "fault",
    "add",
    "NeedsPerson",
    "Classification",
    "Match",
    "_Clue",
    "_as_kind",
    "DocumentFailure",
    "Inspection",
}
BUGS = {"AssertionError", "ValueError", "TypeError", "NotImplementedError", "compile", "execute", "executemany"}
"""Calls whose texts nobody but a programmer or a library reads."""

_WORDS = re.compile(r"\b[A-Za-z][a-z']*[,:;]? (?:%\d+ )*[a-z']{2,}")
_NO_WORDS = re.compile(r"\b(?:SELECT|INSERT|CREATE|DELETE|PRAGMA|ATTACH|DETACH|DROP|UPDATE|CASE)\b|\(\?|\\[bws]|=|\w\[")
_FORMATTED = re.compile(r"\{\w+\}")
"""A value in a text for ``str.format``."""


class Text(NamedTuple):
    """A text of the domain, with %1, %2 … in the place of its values, and where it stands."""

    module: str
    line: int
    pattern: str


def patterns_of(path: Path) -> set[str]:
    """Return every text of a module, whoever it is for."""
    return {pattern_of(node) for node in _outermost_texts(ast.parse(path.read_text("utf-8")))}


@cache
def domain_texts() -> list[Text]:
    """Return the texts of all domain packages."""
    found = [text for name in PACKAGES for path in modules(name) for text in _texts(path, all_words=True)]
    return found + [text for name in ERRORS_ONLY for path in modules(name) for text in _texts(path, all_words=False)]


def modules(package: str) -> list[Path]:
    """Return the files of a package."""
    return sorted((ROOT / package).rglob("*.py"))


@cache
def error_names() -> frozenset[str]:
    """Return the names of the exceptions whose text is shown to users."""
    names = {"UrvalError"}
    classes = [
        node
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    for _ in classes:  # as often as it takes for grandchildren
        found = {each.name for each in classes if any(getattr(base, "id", "") in names for base in each.bases)}
        if found <= names:
            break
        names |= found
    return frozenset(names)


def _texts(path: Path, *, all_words: bool) -> Iterator[Text]:
    tree = ast.parse(path.read_text("utf-8"))
    module = path.relative_to(ROOT).as_posix()
    progress = {text for text in _handed_over(tree, {"progress"}) if pattern_of(text)}
    shown = _handed_over(tree, error_names() | (MAKERS if all_words else set()))
    left_out = _docstrings(tree) | _handed_over(tree, BUGS)
    for node in _outermost_texts(tree):
        pattern = pattern_of(node)
        reads_as_words = all_words and _WORDS.search(pattern) and not _NO_WORDS.search(pattern)
        if (node in shown and " " in pattern) or node in progress or (reads_as_words and node not in left_out):
            yield Text(module, node.lineno, pattern)


def pattern_of(node: ast.JoinedStr | ast.Constant) -> str:
    """Return a text with its values numbered as %1, %2 …."""
    count = 0
    if isinstance(node, ast.Constant):
        text = str(node.value)
        for count, name in enumerate(_FORMATTED.findall(text), start=1):
            text = text.replace(name, f"%{count}", 1)
        return text
    text = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            count += 1
            text += f"%{count}"
    return text


def _outermost_texts(tree: ast.AST) -> Iterator[ast.JoinedStr | ast.Constant]:
    """Yield the texts, an f-string as one; texts inside its values are texts of their own."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.JoinedStr):
            yield node
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from _outermost_texts(part.value)
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node
        else:
            yield from _outermost_texts(node)


def _docstrings(tree: ast.AST) -> set[ast.AST]:
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _handed_over(tree: ast.AST, names: Set[str]) -> set[ast.JoinedStr | ast.Constant]:
    """Return the texts that are positional arguments of the named calls, also inside a choice between two."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in names]
    return {text for call in calls for argument in call.args for text in _choices(argument)}


def _choices(node: ast.AST) -> Iterator[ast.JoinedStr | ast.Constant]:
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
