"""The minutes as Markdown, which also reads well as plain text."""

import datetime as dt
import tomllib
from collections.abc import Callable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from workbench import paths
from workbench.meeting.facts import DecisionMade
from workbench.meeting.minutes import Minutes, MinutesItem
from workbench.models.reviewing import plain

Language = Literal["sv", "en"]
_SPECIAL = str.maketrans({character: f"\\{character}" for character in r"\`*_[]<>#|"})
_PARTS = ("threshold", "criterion")  # steps that name a criterion after a colon


def minutes_markdown(minutes: Minutes, language: Language) -> str:
    """Return the minutes as a Markdown document; what people wrote is escaped, so that it can't pass for mark-up."""
    return "\n".join(_Writer(minutes, language).lines()).strip() + "\n"


class _Writer:
    def __init__(self, minutes: Minutes, language: Language) -> None:
        self._minutes = minutes
        self._language = language

    def lines(self) -> Iterator[str]:
        """Yield the document line by line."""
        minutes = self._minutes
        yield f"# {self._words('title')}"
        yield ""
        yield self._of(minutes.title)
        if minutes.reference:
            yield ""
            yield self._words("reference", reference=_safe(minutes.reference))
        yield from self._section("items", self._items())
        yield from self._section("dialogues", self._bullets(map(self._dialogue, minutes.dialogues)))
        yield from self._section("moves", self._bullets(move_sentences(minutes, self._language, safe=_safe)))
        yield from self._section("decisions", self._result())

    def _section(self, title: str, lines: Iterator[str]) -> Iterator[str]:
        found = list(lines)
        if found:
            yield from ("", f"## {self._words(title)}", "", *found)

    def _bullets(self, texts: Iterator[str]) -> Iterator[str]:
        yield from (f"- {text}" for text in texts)

    def _items(self) -> Iterator[str]:
        if not self._minutes.items:
            yield self._words("nothing")
        for item in self._minutes.items:
            yield from self._item(item)

    def _item(self, item: MinutesItem) -> Iterator[str]:
        yield from (f"### {_safe(item.application.name)}", "")
        if item.application.region:
            yield f"- {self._words('region', region=_safe(item.application.region))}"
        if item.rapporteur:
            yield f"- {self._words('rapporteur', name=_safe(item.rapporteur))}"
        yield f"- {self._closed(item)}"
        if item.standing is not None:
            standing = item.standing
            ranks = {"before": standing.rank_by_reviews, "after": standing.rank_by_consensus}
            yield f"- {self._words('ranks', **ranks)}"
        yield ""
        yield from self._table(item)
        if item.agreed_total is not None:
            yield from ("", self._words("agreed_total", total=self._number(item.agreed_total)))
        if item.notes:
            yield from ("", f"**{self._words('notes')}**", "", *map(_safe, item.notes.splitlines()))
        if item.decision is not None:
            yield from ("", self._decision(item.decision))
        yield ""

    def _closed(self, item: MinutesItem) -> str:
        if not item.closed:
            return self._words("open")
        minutes = self._number(Fraction(item.seconds, 60), places="0.1")
        return self._words("closed", moment=_moment(item.closed), minutes=minutes)

    def _table(self, item: MinutesItem) -> Iterator[str]:
        heads = [self._words("criterion"), *map(_safe, item.reviewers), self._words("agreed"), self._words("reason")]
        yield _row(heads)
        yield _row(["---"] * len(heads))
        for each in item.criteria:
            name = f"{each.criterion.number} {_safe(self._of(each.criterion.title))}"
            points = [self._points(value) for value in (*each.points, each.agreed)]
            yield _row([name, *points, " ".join(_safe(each.reason).split())])

    def _dialogue(self, dialogue: Any) -> str:
        values = {name: _safe(getattr(dialogue, name)) for name in ("region", "held", "persons", "outcome")}
        return self._words("dialogue", **values)

    def _result(self) -> Iterator[str]:
        minutes = self._minutes
        for application, decision in minutes.decisions.items():
            yield f"- **{_safe(minutes.names[application])}.** {self._decision(decision)}"
        yield from self._bullets(result_sentences(minutes, self._language, safe=_safe))

    def _decision(self, decision: DecisionMade) -> str:
        outcome = self._words(f"outcome.{decision.outcome}")
        if decision.reserve:
            outcome = f"{outcome} {decision.reserve}"
        text = self._words("decision", outcome=outcome, reason=" ".join(_safe(decision.reason).split()))
        step = self._step(decision.rule)
        return f"{text} {self._words('step', step=step)}." if step else text

    def _step(self, rule: str) -> str:
        kind, _, code = rule.partition(":")
        if kind in _PARTS:
            return self._words(f"rule.{kind}", code=_safe(code))
        return self._words(f"rule.{kind}") if f"rule.{kind}" in read_words() else _safe(rule)

    def _points(self, value: Decimal | None) -> str:
        return "–" if value is None else self._signed(plain(value))

    def _number(self, value: Fraction, *, places: str = "0.01") -> str:
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return self._signed(f"{exact.quantize(Decimal(places), ROUND_HALF_UP):f}")

    def _signed(self, text: str) -> str:
        return text.replace(".", ",") if self._language == "sv" else text

    def _of(self, texts: Mapping[str, str]) -> str:
        text = texts.get(self._language) or next((each for each in texts.values() if each), "")
        return " ".join(text.split())

    def _words(self, key: str, **values: object) -> str:
        return _say(self._language, key, **values)


def move_sentences(minutes: Minutes, language: Language, *, safe: Callable[[str], str] = str) -> Iterator[str]:
    """Yield how the consensus moved each application; ``safe`` makes what people wrote safe for where it goes."""
    for each in minutes.moves:
        name = safe(minutes.names[each.application])
        text = _say(language, "move", name=name, before=each.rank_by_reviews, after=each.rank_by_consensus)
        crossing = {1: "crosses_in", -1: "crosses_out"}.get(each.crosses)
        yield f"{text}; {_say(language, crossing)}" if crossing else text


def result_sentences(minutes: Minutes, language: Language, *, safe: Callable[[str], str] = str) -> Iterator[str]:
    """Yield the lot that was drawn, when the result was locked or reopened, and whether it rests on the same still."""
    selection, draw = minutes.selection, minutes.selection.draw
    if draw is not None:
        names = ", ".join(safe(minutes.names.get(each, each)) for each in draw.applications)
        order = ", ".join(safe(minutes.names.get(each, each)) for each in draw.order)
        yield _say(language, "draw", names=names, seed=draw.seed, order=order)
    if selection.locked_at:
        key = "locked" if selection.is_locked else "reopened"
        yield _say(language, key, moment=_moment(selection.locked_at), reason=safe(selection.lock_reason))
    if minutes.is_changed_since_lock:
        yield _say(language, "changed")


def _say(language: Language, key: str, **values: object) -> str:
    return read_words()[key][language].format(**values)


@cache
def read_words() -> Mapping[str, Mapping[str, str]]:
    """Return every text by key and language."""
    tables = tomllib.loads((paths.resources() / "meeting" / "minutes.toml").read_text("utf-8"))
    flat = {key: value for key, value in tables.items() if "sv" in value}
    for group in tables.keys() - flat.keys():
        flat |= {f"{group}.{key}": value for key, value in tables[group].items()}
    return flat


def _moment(text: str) -> str:
    """Return a stored time as the clock on the wall here shows it."""
    try:
        return f"{dt.datetime.fromisoformat(text).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return text


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _safe(text: str) -> str:
    return text.translate(_SPECIAL)
