"""The demo's invented texts, read from the resource files, and the small grammar they are written in."""

import random
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from workbench.paths import resources

_ALTERNATIVES = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_RANGE = re.compile(r"\{(\d+)\.\.(\d+)\}")
_SLOT = re.compile(r"\{(\w+)\}")
_AFTER_FULL_STOP = re.compile(r"(^|(?<=[a-zåäö0-9)”][.!?] ))([a-zåäö])")


@dataclass(frozen=True)
class FieldOfWork:
    """What is particular to one field of work; ``words`` fill slots and ``pools`` hold whole sentences."""

    code: str
    words: Mapping[str, str]
    needs: tuple[str, ...]
    techs: tuple[str, ...]
    firm_words: tuple[str, ...]
    pools: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Move:
    """One step of an argument: strong sentences (or the field's own, from ``pool``) and weak ones.

    ``pairs`` says when two of the sentences may stand together: ``weak``, ``both`` or ``never``.
    """

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    pool: str
    pairs: str


@dataclass(frozen=True)
class Topic:
    """What a section is about: a criterion, or the introduction, the resources and the appendix."""

    code: str
    headings: tuple[str, ...]
    question: str
    moves: tuple[Move, ...]


_POOLS = ("background", "challenge", "projects", "international", "ecological", "social", "results")
_LISTS = ("needs", "techs", "firm_words")


def read_toml(name: str) -> dict[str, Any]:
    """Return one of the demo's resource files as plain data."""
    return tomllib.loads((resources() / "demo" / name).read_text(encoding="utf-8"))


@cache
def fields_of_work() -> Mapping[str, FieldOfWork]:
    """Return the fields of work by their code."""
    fields = {}
    for name in ("fields-materials.toml", "fields-technology.toml", "fields-services.toml"):
        for code, table in read_toml(name).items():
            fields[code] = _field(code, table)
    return fields


def _field(code: str, table: dict[str, Any]) -> FieldOfWork:
    words = {key: value for key, value in table.items() if isinstance(value, str)}
    needs, techs, firm_words = (tuple(table[key]) for key in _LISTS)
    return FieldOfWork(code, words, needs, techs, firm_words, {pool: tuple(table[pool]) for pool in _POOLS})


@cache
def topics() -> Mapping[str, Topic]:
    """Return the sections that an application can have, by their code."""
    return {code: _topic(code, table) for code, table in read_toml("prose.toml").items() if "moves" in table}


def _topic(code: str, table: dict[str, Any]) -> Topic:
    moves = tuple(
        Move(tuple(move.get("strong", ())), tuple(move["weak"]), move.get("pool", ""), move.get("pairs", "weak"))
        for move in table["moves"]
    )
    return Topic(code, tuple(table["headings"]), table["question"], moves)


@cache
def loose_sentences(name: str) -> tuple[str, ...]:
    """Return the sentences that belong to no section: ``vinnvaxt`` or ``quotes``."""
    return tuple(read_toml("prose.toml")[name]["sentences"])


@cache
def letter_texts() -> Mapping[str, tuple[str, ...]]:
    """Return the parts of a recommendation letter by their name."""
    return {name: tuple(sentences) for name, sentences in read_toml("letters.toml").items()}


@cache
def partners() -> Mapping[str, tuple[str, ...]]:
    """Return the invented universities, institutes, incubators, parks and member-firm prefixes."""
    return {name: tuple(names) for name, names in read_toml("organisations.toml")["partners"].items()}


def draw_ranges(template: str, rng: random.Random) -> str:
    """Return the template with a number drawn for each range."""
    return _RANGE.sub(lambda match: str(rng.randint(int(match[1]), int(match[2]))), template)


def expand(template: str, facts: Mapping[str, str], rng: random.Random) -> str:
    """Return the sentence that a template makes of the facts: alternatives chosen, ranges drawn, slots filled."""
    text = _ALTERNATIVES.sub(lambda match: rng.choice(match[1].split("|")), template)
    text = draw_ranges(text, rng)
    text = _SLOT.sub(lambda match: facts[match[1]], text)
    return _AFTER_FULL_STOP.sub(lambda match: match[1] + match[2].upper(), text)
