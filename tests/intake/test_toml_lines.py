import tomllib
from typing import Any

import pytest

from workbench.intake.toml_lines import Path, TooDeepError, index_lines
from workbench.paths import resources

TRICKY = '''\
# [not] = a table
plain = "a # not a comment" # a comment
"quoted.key" = 1
dotted . "inner key".last = 2.5e3
long = """
[neither] = 'this' ""
\\""" still ""inside"""""
raw = \'\'\'
it's \\ raw
\'\'\'
list = [
  1, # one
  { x = "}", y.z = [2,
    3] },
]
when = 2018-05-31 12:00:00.5

[table.sub]
key = ""

[[items]]
name = 'first'
[items.inner]
deep = true
[[items.parts]]
n = 1
[[items.parts]]
n = 2
[[items]]
name = "second"
  [[items.parts]]
  n = 3
'''


def all_paths(value: Any, path: Path = ()) -> set[Path]:
    children: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {path}.union(*(all_paths(child, (*path, key)) for key, child in children))


def test_each_key_and_item_has_the_line_it_stands_on() -> None:
    index = index_lines(TRICKY)
    for path, line in {
        ("plain",): 2,
        ("quoted.key",): 3,
        ("dotted", "inner key", "last"): 4,
        ("long",): 5,
        ("raw",): 8,
        ("list", 0): 12,
        ("list", 1, "y", "z", 1): 14,
        ("when",): 16,
        ("table", "sub", "key"): 19,
        ("items", 0, "inner", "deep"): 24,
        ("items", 0, "parts", 1, "n"): 28,
        ("items", 1): 29,
        ("items", 1, "parts", 0, "n"): 32,
    }.items():
        assert index.lines[path] == line, path


def test_the_index_knows_exactly_the_keys_that_the_document_has() -> None:
    assert set(index_lines(TRICKY).lines) == all_paths(tomllib.loads(TRICKY))


def test_the_index_knows_exactly_the_keys_of_the_bundled_calls() -> None:
    for path in (resources() / "calls").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert set(index_lines(text).lines) == all_paths(tomllib.loads(text))


def test_a_path_that_is_not_written_out_has_the_line_of_its_nearest_ancestor() -> None:
    assert index_lines(TRICKY).line(("items", 0, "inner", "missing", "more")) == 23


def test_absurd_nesting_is_refused_with_its_line() -> None:
    with pytest.raises(TooDeepError) as caught:
        index_lines("a = 1\n" + ".".join("b" * 20) + " = 2")
    assert caught.value.line == 2
