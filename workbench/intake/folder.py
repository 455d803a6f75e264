"""Planning an intake from files and folders: which PDFs make which application. Nothing is written, nothing guessed.

The plan is the same whatever the order of the paths, of the directory, and of the system's language.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.errors import UrvalError
from workbench.intake.classify import Kind, applicant_in_text, classify, organisation_number_in_text
from workbench.intake.files import FoundFolder, NeedsPerson, find_pdfs, order_of
from workbench.intake.matching import Candidate, Matcher
from workbench.intake.names import applicant_in_name, composed, natural_key, number_in_name, stem

if TYPE_CHECKING:
    from workbench.documents.protocol import Inspection

__all__ = [
    "Duplicate",
    "IntakePlan",
    "NeedsPerson",
    "PlannedApplication",
    "PlannedDocument",
    "find_pdfs",
    "plan_intake",
]

MAX_DOCUMENT_BYTES = 200 * 2**20
"""Larger files are listed and not read."""

MAX_LETTER_TEXT = 50_000
"""Characters of a loose document that are searched for an applicant."""


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """A file that becomes a document; ``kind_reason`` is a short sentence, for a person to agree with or change."""

    path: Path
    file_name: str
    sha256: str
    size: int
    kind: Kind
    kind_reason: str
    inspection: "Inspection"


@dataclass(frozen=True, slots=True)
class PlannedApplication:
    """An application: ``number`` follows the file names, ``problems`` are sentences that a person should know."""

    name: str
    organisation_number: str | None
    number: int
    documents: tuple[PlannedDocument, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file left out because another of the intake has the same content."""

    path: Path
    of: Path


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """What an intake would make of the files; each file is in exactly one of the three."""

    applications: tuple[PlannedApplication, ...]
    needs_person: tuple[NeedsPerson, ...]
    duplicates: tuple[Duplicate, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A document with what its text says; ``sure`` unless its kind is the default."""

    document: PlannedDocument
    sure: bool
    applicant: str
    organisation_number: str | None
    text: str


@dataclass
class _Draft:
    """An application in the making; ``place`` is the file or folder that its number and order follow."""

    place: Path
    label: str
    files: list[_Read]

    @property
    def name(self) -> str:
        """The applicant by the application's text, else by the name of file or folder."""
        return (
            next(filter(None, (read.applicant for read in self._own())), "")
            or applicant_in_name(self.label)
            or self.label
        )

    @property
    def organisation_number(self) -> str | None:
        return next(filter(None, (read.organisation_number for read in self._own())), None)

    def _own(self) -> list[_Read]:
        """The documents that the applicant wrote: a letter may name its sender first."""
        return [read for read in self.files if read.document.kind == "application"]

    def as_candidate(self) -> Candidate:
        names = (self.name, applicant_in_name(self.label), self.label)
        return Candidate(names, self.organisation_number, number_in_name(self.label))


def plan_intake(
    paths: Sequence[Path],
    *,
    inspect: Callable[[bytes], "Inspection"],
    text: Callable[[bytes], tuple[str, ...]],
    max_bytes: int = MAX_DOCUMENT_BYTES,
) -> IntakePlan:
    """Return which applications the files make; raises InputRefusedError for a path where nothing is.

    ``inspect`` says what state a PDF is in and ``text`` gives the text of each page of a usable one. A sub-folder is
    one application; a loose PDF is one too, unless its name or text says that it is a recommendation (or annex) that
    belongs to another. A single file that is named itself is an application whatever it says.
    """
    found = find_pdfs(paths)
    intake = _Intake(inspect, text, max_bytes)
    intake.needs_person += found.needs_person
    for folder in found.folders:
        intake.add_folder(folder)
    alone = len(found.loose) == 1 and not found.folders and any(path == found.loose[0] for path in paths)
    intake.add_loose(found.loose, alone=alone)
    return IntakePlan(
        applications=_numbered(intake.drafts),
        needs_person=tuple(sorted(intake.needs_person, key=lambda item: order_of(item.path))),
        duplicates=tuple(sorted(intake.duplicates, key=lambda item: order_of(item.path))),
    )


class _Intake:
    """Reads each file once and puts it where it belongs."""

    def __init__(
        self, inspect: Callable[[bytes], "Inspection"], text: Callable[[bytes], tuple[str, ...]], max_bytes: int
    ) -> None:
        self._inspect, self._text, self._max_bytes = inspect, text, max_bytes
        self._first_with: dict[str, Path] = {}
        self.drafts: list[_Draft] = []
        self.needs_person: list[NeedsPerson] = []
        self.duplicates: list[Duplicate] = []

    def add_folder(self, folder: FoundFolder) -> None:
        """Make one application of a folder, unless it holds the same application document as an earlier one."""
        files = self._without_repeats(self._read_all(folder.files))
        _settle_kinds(files)
        twin = next((path for read in files if _is_own(read) and (path := self._first_with.get(_key(read)))), None)
        if twin is not None:
            self._set_aside(files, twin)
        elif files:
            for read in files:
                self._first_with.setdefault(_key(read), read.document.path)
            self.drafts.append(_Draft(folder.path, composed(folder.path.name), files))

    def _without_repeats(self, files: Iterable[_Read]) -> list[_Read]:
        """Return the files of one folder without those that repeat another of it."""
        kept: dict[str, _Read] = {}
        for read in files:
            first = kept.setdefault(_key(read), read)
            if first is not read:
                self.duplicates.append(Duplicate(read.document.path, first.document.path))
        return list(kept.values())

    def _set_aside(self, files: Iterable[_Read], twin: Path) -> None:
        for read in files:
            path = read.document.path
            if first := self._first_with.get(_key(read)):
                self.duplicates.append(Duplicate(path, first))
            else:
                reason = f"The application document beside it is the same as {twin.name} of another application."
                self.needs_person.append(NeedsPerson(path, reason))

    def add_loose(self, paths: Iterable[Path], *, alone: bool) -> None:
        """Make an application of each loose file, then let the loose recommendations and annexes join theirs."""
        joining = []
        for read in self._read_all(paths):
            first = self._first_with.setdefault(_key(read), read.document.path)
            if first != read.document.path:
                self.duplicates.append(Duplicate(read.document.path, first))
            elif alone:
                self._draft_of(_as_kind(read, "application", "It was imported on its own."))
            elif read.document.kind == "application":
                self._draft_of(read)
            else:
                joining.append(read)
        self._join(joining)

    def _draft_of(self, read: _Read) -> None:
        self.drafts.append(_Draft(read.document.path, stem(read.document.file_name), [read]))

    def _join(self, joining: Iterable[_Read]) -> None:
        matcher = Matcher([draft.as_candidate() for draft in self.drafts])
        for read in joining:
            document = read.document
            match = matcher.match(document.file_name, read.text, by_parts=document.kind == "recommendation")
            if match.position is None:
                article = "an" if document.kind == "annex" else "a"
                reason = f"It seems to be {article} {document.kind} ({document.kind_reason}) {match.reason}"
                self.needs_person.append(NeedsPerson(document.path, reason))
            else:
                joined = _as_kind(read, document.kind, f"{document.kind_reason} {match.reason}")
                self.drafts[match.position].files.append(joined)

    def _read_all(self, paths: Iterable[Path]) -> list[_Read]:
        return [read for path in paths if (read := self._read(path)) is not None]

    def _read(self, path: Path) -> _Read | None:
        """Read, inspect and classify a file; one that can't be read is listed instead."""
        try:
            with path.open("rb") as file:
                data = file.read(self._max_bytes + 1) if path.stat().st_size <= self._max_bytes else None
        except OSError as error:
            self.needs_person.append(NeedsPerson(path, f"The file can't be read: {error.strerror}."))
            return None
        if data is None or len(data) > self._max_bytes:
            limit = f"{self._max_bytes / 2**20:g} MB"
            self.needs_person.append(NeedsPerson(path, f"The file is larger than {limit}, so it was not read."))
            return None
        return self._examine(path, data)

    def _examine(self, path: Path, data: bytes) -> _Read:
        inspection = self._inspect(data)
        pages = self._pages(data) if inspection.status == "ok" else ()
        file_name = _shown_name(path)
        found = classify(file_name, pages)
        document = PlannedDocument(
            path, file_name, hashlib.sha256(data).hexdigest(), len(data), found.kind, found.reason, inspection
        )
        whole = "\n".join(pages)
        letter = whole[:MAX_LETTER_TEXT] if found.kind != "application" else ""
        return _Read(document, found.sure, applicant_in_text(pages), organisation_number_in_text(whole), letter)

    def _pages(self, data: bytes) -> tuple[str, ...]:
        """Return the text of each page; a document whose text fails is still a document."""
        try:
            return self._text(data)
        except UrvalError:
            return ()


def _key(read: _Read) -> str:
    """Return what equal files share: their content, but an empty file equals no other."""
    return read.document.sha256 if read.document.size else f"empty {read.document.path}"


def _is_own(read: _Read) -> bool:
    return read.document.kind == "application"


def _shown_name(path: Path) -> str:
    """Return the file name as valid, composed text, also where the system's bytes aren't UTF-8."""
    return composed(path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _as_kind(read: _Read, kind: Kind, reason: str) -> _Read:
    return replace(read, document=replace(read.document, kind=kind, kind_reason=reason))


def _settle_kinds(files: list[_Read]) -> None:
    """Make annexes of those in a folder that nothing says are the application, where another one is it.

    Where nothing says which is, the first by name is taken, and its reason says so.
    """
    unsure = [position for position, read in enumerate(files) if _is_own(read) and not read.sure]
    if unsure and not any(_is_own(read) and read.sure for read in files):
        first, *unsure = unsure
        if unsure:
            reason = "Nothing says which file in the folder is the application, so the first by name was taken."
            files[first] = _as_kind(files[first], "application", reason)
    for position in unsure:
        files[position] = _as_kind(files[position], "annex", "Another file in the folder is the application.")


def _numbered(drafts: Sequence[_Draft]) -> tuple[PlannedApplication, ...]:
    """Return the applications in natural order, numbered from 1, or by the numbers in their names if all have one."""
    ordered = sorted(drafts, key=lambda draft: (natural_key(draft.label), draft.place.as_posix()))
    hints = [number_in_name(draft.label) for draft in ordered]
    numbers = [hint for hint in hints if hint is not None]
    if len(set(numbers)) != len(ordered):
        numbers = list(range(1, len(ordered) + 1))
    problems = _problems(ordered)
    planned = (
        PlannedApplication(
            name=draft.name,
            organisation_number=draft.organisation_number,
            number=number,
            documents=tuple(read.document for read in draft.files),
            problems=tuple(problems[position]),
        )
        for position, (draft, number) in enumerate(zip(ordered, numbers, strict=True))
    )
    return tuple(sorted(planned, key=lambda application: application.number))


def _problems(drafts: Sequence[_Draft]) -> list[list[str]]:
    """Return, per application, the sentences that a person should know."""
    problems: list[list[str]] = [
        [_state(read.document) for read in draft.files if _has_state(read)] for draft in drafts
    ]
    for draft, found in zip(drafts, problems, strict=True):
        if not any(map(_is_own, draft.files)):
            found.append("No document of it is the application itself.")
        if sum(map(_is_own, draft.files)) > 1:
            found.append("More than one document says that it is the application.")
    for what, values in (
        ("organisation number", [draft.organisation_number for draft in drafts]),
        ("applicant's name", [draft.name.casefold() for draft in drafts]),
    ):
        for positions in _sharing(values):
            for position in positions:
                others = ", ".join(composed(drafts[other].place.name) for other in positions if other != position)
                problems[position].append(f"It has the same {what} as {others}.")
    return problems


def _has_state(read: _Read) -> bool:
    return read.document.inspection.status != "ok"


def _state(document: PlannedDocument) -> str:
    reason = document.inspection.reason
    return f"{document.file_name} is {document.inspection.status}{f': {reason}' if reason else '.'}"


def _sharing(values: Sequence[str | None]) -> list[list[int]]:
    """Return the groups of positions that have one value."""
    positions: dict[str, list[int]] = defaultdict(list)
    for position, value in enumerate(values):
        if value:
            positions[value].append(position)
    return [group for group in positions.values() if len(group) > 1]
