"""Planning an intake from files and folders: which PDFs make which application. Nothing is written, nothing guessed.

The plan is the same whatever the order of the paths, of the directory, and of the system's language.
"""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workbench.errors import InputRefusedError, UrvalError
from workbench.intake.classify import applicant_in_text, classify, organisation_number_in_text
from workbench.intake.convert import CONVERTIBLE, NOT_INSTALLED
from workbench.intake.draft import Draft, PlannedDocument, Read, as_kind, content_key, is_own, settle_kinds
from workbench.intake.files import FoundFolder, NeedsPerson, find_files, order_of
from workbench.intake.matching import Matcher
from workbench.intake.names import applicant_in_name, composed, natural_key, number_in_name, stem
from workbench.intake.unpack import Delivery, Unpacked
from workbench.intake.versions import arrival, join_messages

if TYPE_CHECKING:
    from workbench.documents.protocol import Inspection

Listed = TypeVar("Listed", NeedsPerson, "Duplicate")
Convert = Callable[[Path, bytes], Path]
"""Makes a PDF file of a document that isn't one; raises InputRefusedError where it can't."""

__all__ = [
    "Duplicate",
    "IntakePlan",
    "NeedsPerson",
    "PlannedApplication",
    "PlannedDocument",
    "plan_intake",
]

MAX_DOCUMENT_BYTES = 200 * 2**20
"""Larger files are listed and not read."""

MAX_LETTER_TEXT = 50_000
"""Characters of a loose document that are searched for an applicant."""


@dataclass(frozen=True, slots=True)
class PlannedApplication:
    """An application: ``number`` follows the file names, ``problems`` are sentences that a person should know.

    ``letters`` is the text of the documents that aren't the applicant's own.
    """

    name: str
    organisation_number: str | None
    number: int
    documents: tuple[PlannedDocument, ...]
    problems: tuple[str, ...]
    delivery: Delivery | None = None
    letters: str = ""


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


def _no_office(path: Path, data: bytes) -> Path:
    raise InputRefusedError(NOT_INSTALLED)


def plan_intake(
    paths: Sequence[Path],
    *,
    inspect: Callable[[bytes], "Inspection"],
    text: Callable[[bytes], tuple[str, ...]],
    convert: Convert = _no_office,
    unpacked: Unpacked | None = None,
    deadline: dt.datetime | None = None,
    max_bytes: int = MAX_DOCUMENT_BYTES,
) -> IntakePlan:
    """Return which applications the files make; raises InputRefusedError for a path where nothing is.

    ``inspect`` says what state a PDF is in and ``text`` gives the text of each page of a usable one. A sub-folder is
    one application; a loose PDF is one too, unless its name or text says that it is a recommendation (or annex) that
    belongs to another. A single file that is named itself is an application whatever it says. ``unpacked`` holds what
    lay in messages and archives of the paths, where they were unpacked; of one applicant's messages a later one takes
    the place of an earlier, unless the ``deadline`` lies between them.
    """
    files = unpacked or Unpacked(find_files(paths))
    found = files.found
    intake = _Intake(inspect, text, convert, files, max_bytes)
    for folder in sorted(found.folders, key=lambda each: _received(files.deliveries.get(each.path))):
        intake.add_folder(folder)
    intake.drafts = join_messages(intake.drafts, deadline)
    alone = len(found.loose) == 1 and not found.folders and any(path == found.loose[0] for path in paths)
    intake.add_loose(found.loose, alone=alone)
    shown = files.shown
    needs_person = [*found.needs_person, *intake.needs_person]
    return IntakePlan(
        applications=_numbered(intake.drafts),
        needs_person=_in_order(NeedsPerson(shown(each.path), each.reason) for each in needs_person),
        duplicates=_in_order(Duplicate(shown(each.path), shown(each.of)) for each in intake.duplicates),
    )


def _in_order(items: Iterable[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(items, key=lambda item: order_of(item.path)))


def _received(delivery: Delivery | None) -> dt.datetime:
    return (delivery.received if delivery else None) or dt.datetime.min.replace(tzinfo=dt.UTC)


class _Intake:
    """Reads each file once and puts it where it belongs."""

    def __init__(
        self,
        inspect: Callable[[bytes], "Inspection"],
        text: Callable[[bytes], tuple[str, ...]],
        convert: Convert,
        files: Unpacked,
        max_bytes: int,
    ) -> None:
        self._inspect, self._text, self._convert = inspect, text, convert
        self._files, self._max_bytes = files, max_bytes
        self._first_with: dict[str, Path] = {}
        self.drafts: list[Draft] = []
        self.needs_person: list[NeedsPerson] = []
        self.duplicates: list[Duplicate] = []

    def add_folder(self, folder: FoundFolder) -> None:
        """Make one application of a folder, unless it holds the same application document as an earlier one."""
        files = self._without_repeats(self._read_all(folder.files))
        settle_kinds(files)
        twins = (self._first_with.get(content_key(read)) for read in files if is_own(read))
        twin = next(filter(None, twins), None)
        if twin is not None:
            self._set_aside(files, twin)
        elif files:
            for read in files:
                self._first_with.setdefault(content_key(read), read.document.path)
            delivery = self._files.deliveries.get(folder.path)
            label = _label_of(delivery, files) if delivery else composed(folder.path.name)
            self.drafts.append(Draft(self._files.shown(folder.path), label, files, delivery))

    def _without_repeats(self, files: Iterable[Read]) -> list[Read]:
        """Return the files of one folder without those that repeat another of it."""
        kept: dict[str, Read] = {}
        for read in files:
            first = kept.setdefault(content_key(read), read)
            if first is not read:
                self.duplicates.append(Duplicate(read.document.path, first.document.path))
        return list(kept.values())

    def _set_aside(self, files: Iterable[Read], twin: Path) -> None:
        for read in files:
            path = read.document.path
            if first := self._first_with.get(content_key(read)):
                self.duplicates.append(Duplicate(path, first))
            else:
                reason = f"The application document beside it is the same as {twin.name} of another application."
                self.needs_person.append(NeedsPerson(path, reason))

    def add_loose(self, paths: Iterable[Path], *, alone: bool) -> None:
        """Make an application of each loose file, then let the loose recommendations and annexes join theirs."""
        joining = []
        for read in self._read_all(paths):
            first = self._first_with.setdefault(content_key(read), read.document.path)
            if first != read.document.path:
                self.duplicates.append(Duplicate(read.document.path, first))
            elif alone:
                self._draft_of(as_kind(read, "application", "It was imported on its own."))
            elif read.document.kind == "application":
                self._draft_of(read)
            else:
                joining.append(read)
        self._join(joining)

    def _draft_of(self, read: Read) -> None:
        self.drafts.append(Draft(read.document.path, stem(read.document.file_name), [read]))

    def _join(self, joining: Iterable[Read]) -> None:
        matcher = Matcher([draft.as_candidate() for draft in self.drafts])
        for read in joining:
            document = read.document
            match = matcher.match(document.file_name, read.text, by_parts=document.kind == "recommendation")
            if match.position is None:
                article = "an" if document.kind == "annex" else "a"
                reason = f"It seems to be {article} {document.kind} ({document.kind_reason}) {match.reason}"
                self.needs_person.append(NeedsPerson(document.path, reason))
            else:
                joined = as_kind(read, document.kind, f"{document.kind_reason} {match.reason}")
                self.drafts[match.position].files.append(joined)

    def _read_all(self, paths: Iterable[Path]) -> list[Read]:
        return [read for path in paths if (read := self._read(path)) is not None]

    def _read(self, path: Path) -> Read | None:
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

    def _examine(self, path: Path, data: bytes) -> Read:
        if path.suffix.casefold() in CONVERTIBLE:
            return self._examine_original(path, data)
        inspection = self._inspect(data)
        pages = self._pages(data) if inspection.status == "ok" else ()
        return self._classified(path, path, data, inspection, pages)

    def _examine_original(self, path: Path, data: bytes) -> Read:
        """Read the PDF made of a document that isn't one, and keep both; where none can be made, only the document."""
        from workbench.documents.protocol import Inspection

        try:
            pdf = self._convert(path, data)
        except InputRefusedError as error:
            return self._classified(path, path, data, Inspection("damaged", 0, 0, str(error)), ())
        made = pdf.read_bytes()
        inspection = self._inspect(made)
        pages = self._pages(made) if inspection.status == "ok" else ()
        read = self._classified(pdf, path, made, inspection, pages)
        original = replace(
            read.document, path=path, file_name=_shown_name(path), sha256=hashlib.sha256(data).hexdigest(),
            size=len(data), kind_reason="The document as it came; a PDF file was made of it.",
        )  # fmt: skip
        name = f"{_shown_name(path).rpartition('.')[0]}.pdf"
        return replace(
            read, document=replace(read.document, file_name=name, replaces=original.sha256), original=original
        )

    def _classified(
        self, path: Path, place: Path, data: bytes, inspection: "Inspection", pages: tuple[str, ...]
    ) -> Read:
        file_name = _shown_name(place)
        found = classify(file_name, pages)
        document = PlannedDocument(
            *(path, self._files.shown(place), file_name, hashlib.sha256(data).hexdigest(), len(data)),
            *(found.kind, found.reason, inspection),
        )
        whole = "\n".join(pages)
        letter = whole[:MAX_LETTER_TEXT] if found.kind != "application" else ""
        return Read(document, found.sure, applicant_in_text(pages), organisation_number_in_text(whole), letter)

    def _pages(self, data: bytes) -> tuple[str, ...]:
        """Return the text of each page; a document whose text fails is still a document."""
        try:
            return self._text(data)
        except UrvalError:
            return ()


def _shown_name(path: Path) -> str:
    """Return the file name as valid, composed text, also where the system's bytes aren't UTF-8."""
    return composed(path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _label_of(delivery: Delivery, files: Sequence[Read]) -> str:
    """Return what names a message's application where its text doesn't: its file's name, the subject, or the sender."""
    own = [stem(read.document.file_name) for read in files if is_own(read)]
    named = (applicant_in_name(text) for text in (*own, delivery.message.subject))
    return next(filter(None, named), delivery.message.sender or delivery.place.name)


def _numbered(drafts: Sequence[Draft]) -> tuple[PlannedApplication, ...]:
    """Return the applications in natural order, numbered from 1, or by the numbers in their names if all have one.

    Applications that came by mail follow in the order in which they were received.
    """
    ordered = sorted(
        drafts,
        key=lambda draft: (arrival(draft), () if draft.delivery else natural_key(draft.label), draft.place.as_posix()),
    )
    hints = [None if draft.delivery else number_in_name(draft.label) for draft in ordered]
    numbers = [hint for hint in hints if hint is not None]
    if len(set(numbers)) != len(ordered):
        numbers = list(range(1, len(ordered) + 1))
    problems = _problems(ordered)
    planned = (
        PlannedApplication(
            name=draft.name,
            organisation_number=draft.organisation_number,
            number=number,
            documents=tuple(document for read in draft.files for document in read.documents()),
            problems=tuple(problems[position]),
            delivery=draft.delivery,
            letters="\n".join(read.text for read in draft.files)[:MAX_LETTER_TEXT],
        )
        for position, (draft, number) in enumerate(zip(ordered, numbers, strict=True))
    )
    return tuple(sorted(planned, key=lambda application: application.number))


def _problems(drafts: Sequence[Draft]) -> list[list[str]]:
    """Return, per application, the sentences that a person should know."""
    problems: list[list[str]] = [
        [_state(read.document) for read in draft.files if _has_state(read)] for draft in drafts
    ]
    for draft, found in zip(drafts, problems, strict=True):
        if not any(map(is_own, draft.files)):
            found.append("No document of it is the application itself.")
        replaced = {document.replaces for read in draft.files for document in read.documents()}
        if sum(is_own(read) and read.document.sha256 not in replaced for read in draft.files) > 1:
            found.append("More than one document says that it is the application.")
        found += [*(draft.delivery.problems() if draft.delivery else ()), *draft.problems]
    for what, values in (
        ("organisation number", [draft.organisation_number for draft in drafts]),
        ("applicant's name", [draft.name.casefold() for draft in drafts]),
    ):
        for positions in _sharing(values):
            for position in positions:
                others = ", ".join(composed(drafts[other].place.name) for other in positions if other != position)
                problems[position].append(f"It has the same {what} as {others}.")
    return problems


def _has_state(read: Read) -> bool:
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
