"""Applications into a review file: what the plan of an intake proposes, written once, however often it is run."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Inspection
from workbench.errors import InputRefusedError
from workbench.intake.call_template import DOCUMENT_KINDS
from workbench.intake.convert import Converter, find_office
from workbench.intake.draft import PlannedDocument
from workbench.intake.files import NeedsPerson
from workbench.intake.folder import Duplicate, IntakePlan, PlannedApplication, plan_intake
from workbench.intake.homes import Homes, KnownCall, fit_in, read_known, set_delivery
from workbench.intake.register import Register, read_register
from workbench.intake.register_writing import RegisterOutcome, write_register
from workbench.intake.unpack import Unpacked, Unpacking
from workbench.models.entities import Application, Document, key
from workbench.models.file import ReviewFile, new_uuid, open_review_file
from workbench.models.journal import JournalSession, sqlite_connection

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class ImportedApplication:
    """What became of a planned application: ``new``, already ``known``, or ``extended`` by further documents."""

    id: str
    number: int
    applicant: str
    status: Literal["new", "known", "extended"]
    documents: tuple[PlannedDocument, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class ImportOutcome:
    """What an intake did, and what it leaves to a person."""

    applications: tuple[ImportedApplication, ...]
    unplaced: tuple[NeedsPerson, ...]
    duplicates: tuple[Duplicate, ...]
    registers: tuple[RegisterOutcome, ...] = ()

    @property
    def needs_person(self) -> bool:
        """Whether a file has no place, or an application has a problem."""
        listed = [each.problems for each in self.applications] + [each.problems for each in self.registers]
        return bool(self.unplaced) or any(listed)

    def count(self, status: str) -> int:
        """Return how many applications have the status."""
        return sum(each.status == status for each in self.applications)

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``workbench import --json`` prints."""
        return {
            "new": self.count("new"),
            "known": self.count("known"),
            "extended": self.count("extended"),
            "applications": [
                {**vars(each), "documents": [_document_json(document) for document in each.documents]}
                for each in self.applications
            ],
            "needs_person": [{"path": str(each.path), "reason": each.reason} for each in self.unplaced],
            "registers": [each.as_json() for each in self.registers],
            "duplicates": [{"path": str(each.path), "of": str(each.of)} for each in self.duplicates],
        }

    def in_words(self) -> str:
        """Return what a person should know, a line each."""
        counts = (
            f"{self.count('new')} new applications, {self.count('known')} known, {self.count('extended')} extended."
        )
        problems = [
            f"{each.number} {each.applicant}: {problem}" for each in self.applications for problem in each.problems
        ]
        unplaced = [f"{each.path}: {each.reason}" for each in self.unplaced]
        duplicates = [f"{each.path}: the same content as {each.of.name}." for each in self.duplicates]
        registers = [line for each in self.registers for line in (each.in_words(), *each.problems)]
        return "\n".join((counts, *registers, *problems, *unplaced, *duplicates))


def _document_json(document: PlannedDocument) -> dict[str, Any]:
    return {
        "path": str(document.place),
        "name": document.file_name,
        "sha256": document.sha256,
        "kind": document.kind,
        "kind_reason": document.kind_reason,
        "status": document.inspection.status,
        "pages": document.inspection.pages,
        "words": document.inspection.words,
        "reason": document.inspection.reason,
        "replaces": document.replaces,
    }


def import_applications(
    path: Path,
    sources: Sequence[Path],
    *,
    new_id: Callable[[], str] = new_uuid,
    progress: Progress = lambda done, total, text: None,
    office: str | None = None,
) -> ImportOutcome:
    """Take folders, documents, messages, mailboxes, archives and registers into a review file as applications.

    A second run adds nothing. ``office`` is where LibreOffice is, found by itself where none is named.

    Raises:
        InputRefusedError: a path that isn't there, a table that is no register, or a file that isn't a lead's.
    """
    with open_review_file(path, new_id=new_id) as file:
        if file.lead is None:
            raise InputRefusedError(f"Only a lead takes applications in, and {path.name} isn't open as a lead's.")
        with file.transaction() as session:
            known = read_known(session)
        with (
            Unpacking(progress) as unpacking,
            DocumentClient() as client,
            Converter(office or find_office()) as converter,
        ):
            unpacked = unpacking.unpack(sources)
            registers = [read_register(each, facts=known.fact_names, zone=known.zone) for each in unpacked.found.tables]
            plan = _plan(client, converter, sources, unpacked, known, progress)
            return _write(file, plan, registers)


def _plan(
    client: DocumentClient,
    converter: Converter,
    sources: Sequence[Path],
    unpacked: Unpacked,
    known: KnownCall,
    progress: Progress,
) -> IntakePlan:
    read = 0

    def inspect(data: bytes) -> Inspection:
        nonlocal read
        read += 1
        progress(read, 0, "Reading documents")
        return client.inspect(data).result()

    def text(data: bytes) -> tuple[str, ...]:
        sha256 = hashlib.sha256(data).hexdigest()
        client.add(sha256, lambda: data)
        try:
            return client.text(sha256).result()
        except DocumentFailure:
            return ()

    def convert(document: Path, data: bytes) -> Path:
        made = known.pdf_of.get(hashlib.sha256(data).hexdigest())
        if made is not None:
            return converter.keep(made)
        progress(read, 0, "Making PDF files")
        return converter.to_pdf(document, data)

    return plan_intake(sources, inspect=inspect, text=text, convert=convert, unpacked=unpacked, deadline=known.deadline)


def _write(file: ReviewFile, plan: IntakePlan, registers: Sequence[Register]) -> ImportOutcome:
    with file.transaction() as session:
        homes = Homes(session)
        chosen = [homes.find(planned) for planned in plan.applications]
        writer = _Writer(session, file, homes)
        imported = [writer.write(planned, home) for planned, home in zip(plan.applications, chosen, strict=True)]
        session.flush()
        listed = [write_register(session, file.new_id, register) for register in registers]
    return ImportOutcome(tuple(imported), plan.needs_person, plan.duplicates, tuple(listed))


class _Writer:
    """Writes planned applications, each once."""

    def __init__(self, session: JournalSession, file: ReviewFile, homes: Homes) -> None:
        self._session, self._file, self._homes = session, file, homes
        self._taken = set(session.scalars(select(Application.number)))

    def write(self, planned: PlannedApplication, home: str | None) -> ImportedApplication:
        """Write what of an application isn't in the file yet."""
        application = self._session.get(Application, home) if home else None
        is_new = application is None
        if application is None:
            application = self._new(planned)
        added = [each for each in planned.documents if application.id not in self._homes.known[each.sha256]]
        problems = [*planned.problems]
        if added and not is_new and planned.delivery:
            added, told = fit_in(self._session, application, added, planned.delivery, self._homes.deadline)
            problems += told
        for document in added:
            self._homes.known[document.sha256].append(application.id)
            _write_document(self._session, application.id, document)
        return ImportedApplication(
            id=application.id,
            number=application.number or 0,
            applicant=application.applicant or "",
            status="new" if is_new else "extended" if added else "known",
            documents=planned.documents,
            problems=tuple(problems),
        )

    def _new(self, planned: PlannedApplication) -> Application:
        number = planned.number
        if number in self._taken:
            number = 1 + max(each or 0 for each in self._taken)
        self._taken.add(number)
        application = Application(id=self._file.new_id(), number=number, applicant=planned.name, status="active")
        application.organisation_number = planned.organisation_number
        if planned.delivery:
            set_delivery(application, planned.delivery)
        self._session.add(application)
        return application


def _write_document(session: Session, application: str, document: PlannedDocument) -> None:
    data = document.path.read_bytes()
    if hashlib.sha256(data).hexdigest() != document.sha256:
        raise InputRefusedError(f"{document.file_name} was changed while it was read; import it again.")
    sqlite_connection(session).execute(
        "INSERT OR IGNORE INTO blob SELECT ?1, ?2 WHERE ?1 NOT IN (SELECT id FROM purge)", (document.sha256, data)
    )
    found = document.inspection
    session.add(
        Document(
            id=key(application, document.sha256),
            name=document.file_name,
            kind=document.kind,
            kind_reason=document.kind_reason,
            size=document.size,
            pages=found.pages,
            words=found.words,
            status=found.status,
            reason=found.reason,
            replaces=document.replaces,
        )
    )


def set_document_kind(file: ReviewFile, *, application: str, sha256: str, kind: str) -> None:
    """Say what a document is, where the intake's choice was wrong.

    Raises:
        InputRefusedError: an unknown kind, or a document that isn't the application's.
    """
    if kind not in DOCUMENT_KINDS:
        raise InputRefusedError(f"A document is one of {', '.join(DOCUMENT_KINDS)}, not {kind}.")
    with file.transaction() as session:
        document = session.get(Document, key(application, sha256))
        if document is None:
            raise InputRefusedError("The document isn't one of the application's.")
        document.kind = kind
        document.kind_reason = "A person chose it."
