"""The sections of an application: headings and paragraphs that answer the criteria, strongly or weakly."""

import random
from dataclasses import dataclass

from workbench.demo.facts import ClusterFacts
from workbench.demo.plan import DemoApplication
from workbench.demo.texts import FieldOfWork, Move, Topic, expand, fields_of_work, loose_sentences, topics

# Orders in which applicants take up the criteria; the introduction comes first and the resources last.
_ORDERS = (
    ("REGION", "ESTABLISHED", "FIRMS", "DIRECTION", "HELIX", "SUSTAIN", "RESULTS"),
    ("ESTABLISHED", "REGION", "FIRMS", "HELIX", "DIRECTION", "SUSTAIN", "RESULTS"),
    ("REGION", "FIRMS", "HELIX", "ESTABLISHED", "DIRECTION", "RESULTS", "SUSTAIN"),
    ("FIRMS", "ESTABLISHED", "HELIX", "REGION", "DIRECTION", "RESULTS", "SUSTAIN"),
    ("ESTABLISHED", "FIRMS", "RESULTS", "DIRECTION", "REGION", "HELIX", "SUSTAIN"),
)
_PAIR_CHANCE = 0.65


@dataclass(frozen=True)
class Section:
    """A heading with its paragraphs, each some points; ``code`` is the criterion's or names another part."""

    code: str
    heading: str
    question: str
    paragraphs: tuple[tuple[str, ...], ...]


class _Writer:
    """Writes one application; remembers how far it has come in each of the field's own sentences."""

    def __init__(self, application: DemoApplication, facts: ClusterFacts, rng: random.Random) -> None:
        self._application = application
        self._facts = facts
        self._field: FieldOfWork = fields_of_work()[application.field_of_work]
        self._rng = rng
        self._drawn: dict[str, int] = {}

    def section(self, topic: Topic, quality: float) -> Section:
        sentences = self._sentences(topic, quality)
        if topic.code == "RESOURCES" and self._application.vinnvaxt:
            sentences.append(expand(loose_sentences("vinnvaxt")[0], self._facts.words, self._rng))
        heading = self._rng.choice(topic.headings)
        return Section(topic.code, heading, topic.question, self._paragraphs(sentences))

    def _sentences(self, topic: Topic, quality: float) -> list[str]:
        """Make as many moves strongly as the quality says; the opening move counts first."""
        count = len(topic.moves)
        order = [0, *self._rng.sample(range(1, count), count - 1)]
        if quality < 5 / 2:
            order = [*order[1:], 0]
        strong = set(order[: round(quality / 5 * count)])
        return [self._move(move, place in strong) for place, move in enumerate(topic.moves)]

    def _move(self, move: Move, strong: bool) -> str:
        if strong and move.pool:
            return expand(self._next_of(move.pool), self._facts.words, self._rng)
        sentences = move.strong if strong else move.weak
        paired = move.pairs == "both" or (move.pairs == "weak" and not strong)
        wanted = 2 if paired and self._rng.random() < _PAIR_CHANCE else 1
        chosen = self._rng.sample(sentences, min(wanted, len(sentences)))
        return " ".join(expand(template, self._facts.words, self._rng) for template in chosen)

    def _next_of(self, pool: str) -> str:
        """Take the field's next sentence; clusters of the same field start at different places."""
        sentences = self._field.pools[pool]
        step = self._drawn.get(pool, 0)
        self._drawn[pool] = step + 1
        per_cluster = max(1, len(sentences) // 2)
        return sentences[(self._application.organisation.turn * per_cluster + step) % len(sentences)]

    def _paragraphs(self, sentences: list[str]) -> tuple[tuple[str, ...], ...]:
        paragraphs, start = [], 0
        while start < len(sentences):
            end = start + self._rng.choice((2, 2, 3))
            if len(sentences) - end == 1:
                end += 1
            paragraphs.append(tuple(sentences[start:end]))
            start = end
        return tuple(paragraphs)


def write_sections(application: DemoApplication, facts: ClusterFacts) -> tuple[Section, ...]:
    """Return the application's sections in the order this applicant takes them up."""
    rng = application.random("prose")
    writer = _Writer(application, facts, rng)
    codes = ["introduction", *rng.choice(_ORDERS), "RESOURCES"]
    if "five-pages" in application.traits:
        codes.append("extra")
    known = topics()
    return tuple(
        writer.section(known[code], application.criterion_quality.get(code, application.quality)) for code in codes
    )


def pull_quote(application: DemoApplication, facts: ClusterFacts) -> str:
    """Return a quote from an unnamed member of the cluster."""
    rng = application.random("quote")
    return expand(rng.choice(loose_sentences("quotes")), facts.words, rng)
