"""Which application a loose document belongs to: only where all that its name and text say points to one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.intake.classify import organisation_numbers_in_text
from workbench.intake.names import distinctive, name_words, number_in_name, stem, telling_words, without_numbers


@dataclass(frozen=True, slots=True)
class Candidate:
    """An application as others may refer to it: names (of the applicant, of its file or folder) and numbers."""

    names: tuple[str, ...]
    organisation_number: str | None
    number: int | None


@dataclass(frozen=True, slots=True)
class Match:
    """The position of the one application that a document belongs to, or None; ``reason`` is a sentence either way."""

    position: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Clue:
    """The applications that one clue points to."""

    what: str
    positions: frozenset[int]


class Matcher:
    """Compares documents with the applications of one intake, in time that grows with the document, not with them."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._names: list[str] = [candidate.names[0] for candidate in candidates]
        self._by_name: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._by_word: dict[str, set[int]] = defaultdict(set)
        self._by_organisation: dict[str, set[int]] = defaultdict(set)
        self._by_number: dict[int, set[int]] = defaultdict(set)
        for position, candidate in enumerate(candidates):
            exact = [name_words(name) for name in candidate.names]
            for name in filter(None, {*exact, *map(without_numbers, exact)}):
                self._by_name[name].add(position)
                for word in name:
                    self._by_word[word].add(position)
            if candidate.organisation_number:
                self._by_organisation[candidate.organisation_number].add(position)
            if candidate.number is not None:
                self._by_number[candidate.number].add(position)
        self._starting: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for name in sorted(self._by_name, key=len, reverse=True):
            if distinctive(without_numbers(name)) or (len(name) > 1 and name[-1].isdecimal()):
                self._starting[name[0]].append(name)

    def match(self, file_name: str, text: str, *, by_parts: bool = True) -> Match:
        """Return the application that the document's name or text points to, or why a person must say.

        Where nothing names a whole applicant, a part of the file's name or its number may do, if ``by_parts`` says so.
        """
        plain_name = stem(file_name)
        clues = self._clues(
            _Clue("its name", self._bearing(plain_name)),
            _Clue("the organisation number in its text", self._organisations_in(text)),
            _Clue("the applicant named in its text", self._named_in(text)),
        )
        number = _Clue("the number in its name", frozenset(self._by_number.get(number_in_name(plain_name) or 0, ())))
        if clues and number.positions & _common(clues):
            clues.append(number)
        elif by_parts and not clues:
            clues = self._clues(_Clue("a part of its name", self._sharing_words(name_words(plain_name))), number)
        return self._judge(clues)

    @staticmethod
    def _clues(*clues: _Clue) -> list[_Clue]:
        return [clue for clue in clues if clue.positions]

    def _judge(self, clues: Sequence[_Clue]) -> Match:
        if not clues:
            return Match(None, "Neither its name nor its text says which application it belongs to.")
        common = _common(clues)
        if len(common) == 1:
            [position] = common
            return Match(position, f'It belongs to "{self._names[position]}" by {" and ".join(c.what for c in clues)}.')
        if common:
            return Match(None, f"By {clues[0].what} it may belong to {self._listed(common)}.")
        pointed = (f"{clue.what} points to {self._listed(clue.positions)}" for clue in clues)
        return Match(None, f"It contradicts itself: {', but '.join(pointed)}.")

    def _listed(self, positions: Iterable[int]) -> str:
        names = [f'"{self._names[position]}"' for position in sorted(positions)]
        return " or ".join(names[:3]) + (f" or {len(names) - 3} more" if len(names) > 3 else "")

    def _bearing(self, file_name: str) -> frozenset[int]:
        """Return the applications whose whole name the file's name is or contains; numbers in it count if they can."""
        exact = name_words(file_name)
        same = self._by_name.get(exact) or self._by_name.get(without_numbers(exact))
        return frozenset(same) if same else self._named_in(file_name)

    def _organisations_in(self, text: str) -> frozenset[int]:
        found = (self._by_organisation.get(number, ()) for number in organisation_numbers_in_text(text))
        return frozenset().union(*found)

    def _named_in(self, text: str) -> frozenset[int]:
        """Return whose names stand in the text; a name inside a longer one that stands there isn't meant."""
        found: set[int] = set()
        spoken = telling_words(text)
        start = 0
        while start < len(spoken):
            name = next((name for name in self._starting_with(spoken[start]) if _stands_at(name, spoken, start)), None)
            found |= self._by_name[name] if name else set()
            start += len(name) if name else 1
        return frozenset(found)

    def _starting_with(self, word: str) -> list[tuple[str, ...]]:
        """Return the names that begin with the word, longest first; a genitive may end a name of one word."""
        return self._starting.get(word) or self._starting.get(word.removesuffix("s")) or []

    def _sharing_words(self, name: tuple[str, ...]) -> frozenset[int]:
        """Return the applications that have all words of the name which few share."""
        telling = distinctive(name)
        return (
            frozenset(set.intersection(*(self._by_word.get(word, set()) for word in telling)))
            if telling
            else frozenset()
        )


def _common(clues: Sequence[_Clue]) -> frozenset[int]:
    return frozenset.intersection(*(clue.positions for clue in clues))


def _stands_at(name: tuple[str, ...], spoken: Sequence[str], start: int) -> bool:
    there = tuple(spoken[start : start + len(name)])
    return there[:-1] == name[:-1] and there[-1] in (name[-1], f"{name[-1]}s")
