"""An application in the making: its documents as read, and what they say of the applicant."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.intake.classify import Kind
from workbench.intake.matching import Candidate
from workbench.intake.names import applicant_in_name, number_in_name

if TYPE_CHECKING:
    from workbench.documents.protocol import Inspection
    from workbench.intake.unpack import Delivery


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """A file that becomes a document; ``kind_reason`` is a short sentence, for a person to agree with or change.

    ``path`` holds its bytes, ``place`` is where a person finds it; ``replaces`` is the hash of what it stands for.
    """

    path: Path
    place: Path
    file_name: str
    sha256: str
    size: int
    kind: Kind
    kind_reason: str
    inspection: "Inspection"
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A document with what its text says; ``sure`` unless its kind is the default.

    ``original`` is the document that this one, a PDF file, was made from.
    """

    document: PlannedDocument
    sure: bool
    applicant: str
    organisation_number: str | None
    text: str
    original: PlannedDocument | None = None

    def documents(self) -> tuple[PlannedDocument, ...]:
        """Return the document, and behind it what it was made from."""
        return (self.document, self.original) if self.original else (self.document,)


@dataclass
class Draft:
    """An application in the making; ``place`` is the file or folder that its number and order follow."""

    place: Path
    label: str
    files: list[Read]
    delivery: "Delivery | None" = None
    problems: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The applicant by the application's text, else by the name of file or folder."""
        return (
            next(filter(None, (read.applicant for read in self.own())), "")
            or applicant_in_name(self.label)
            or self.label
        )

    @property
    def organisation_number(self) -> str | None:
        """The number in the documents that the applicant wrote."""
        return next(filter(None, (read.organisation_number for read in self.own())), None)

    def own(self) -> list[Read]:
        """Return the documents that the applicant wrote: a letter may name its sender first."""
        return [read for read in self.files if read.document.kind == "application"]

    def current(self) -> Read | None:
        """Return the application document that no other stands for."""
        replaced = {each.replaces for read in self.files for each in read.documents()}
        return next((read for read in reversed(self.own()) if read.document.sha256 not in replaced), None)

    def as_candidate(self) -> Candidate:
        """Return it as letters may refer to it."""
        names = (self.name, applicant_in_name(self.label), self.label)
        return Candidate(names, self.organisation_number, number_in_name(self.label))


def content_key(read: Read) -> str:
    """Return what equal files share: their content, but an empty file equals no other."""
    document = read.original or read.document  # each making of a PDF file gives other bytes
    return document.sha256 if document.size else f"empty {document.path}"


def is_own(read: Read) -> bool:
    """Tell whether the applicant wrote it as the application."""
    return read.document.kind == "application"


def as_kind(read: Read, kind: Kind, reason: str) -> Read:
    """Return the document as of a kind."""
    return replace(read, document=replace(read.document, kind=kind, kind_reason=reason))


def settle_kinds(files: list[Read]) -> None:
    """Make annexes of those in a folder that nothing says are the application, where another one is it.

    Where nothing says which is, the first by name is taken, and its reason says so.
    """
    unsure = [position for position, read in enumerate(files) if is_own(read) and not read.sure]
    if unsure and not any(is_own(read) and read.sure for read in files):
        first, *unsure = unsure
        if unsure:
            reason = "Nothing says which file in the folder is the application, so the first by name was taken."
            files[first] = as_kind(files[first], "application", reason)
    for position in unsure:
        files[position] = as_kind(files[position], "annex", "Another file in the folder is the application.")
