"""Applications into a review file: what the plan of an intake proposes, written once, however often it is run."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Inspection
from workbench.errors import InputRefusedError
from workbench.intake.call_template import DOCUMENT_KINDS
from workbench.intake.files import NeedsPerson
from workbench.intake.folder import Duplicate, IntakePlan, PlannedApplication, PlannedDocument, plan_intake
from workbench.models.entities import Application, Document, key
from workbench.models.file import ReviewFile, new_uuid, open_review_file
from workbench.models.journal import sqlite_connection

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

    @property
    def needs_person(self) -> bool:
        """Whether a file has no place, or an application has a problem."""
        return bool(self.unplaced) or any(each.problems for each in self.applications)

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
        return "\n".join((counts, *problems, *unplaced, *duplicates))


def _document_json(document: PlannedDocument) -> dict[str, Any]:
    return {
        "path": str(document.path),
        "name": document.file_name,
        "sha256": document.sha256,
        "kind": document.kind,
        "kind_reason": document.kind_reason,
        "status": document.inspection.status,
        "pages": document.inspection.pages,
        "words": document.inspection.words,
        "reason": document.inspection.reason,
    }


def import_applications(
    path: Path,
    sources: Sequence[Path],
    *,
    new_id: Callable[[], str] = new_uuid,
    progress: Progress = lambda done, total, text: None,
) -> ImportOutcome:
    """Take the PDFs of folders and files into a review file as applications; a second run adds nothing.

    Raises:
        InputRefusedError: a path that isn't there, or a file that isn't a lead's.
    """
    with open_review_file(path, new_id=new_id) as file:
        if file.lead is None:
            raise InputRefusedError(f"Only a lead takes applications in, and {path.name} isn't open as a lead's.")
        with DocumentClient() as client:
            plan = _plan(client, sources, progress)
        return _write(file, plan)


def _plan(client: DocumentClient, sources: Sequence[Path], progress: Progress) -> IntakePlan:
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

    return plan_intake(sources, inspect=inspect, text=text)


def _write(file: ReviewFile, plan: IntakePlan) -> ImportOutcome:
    with file.transaction() as session:
        known: defaultdict[str, list[str]] = defaultdict(list)
        for each in session.scalars(select(Document).order_by(Document.id)):
            known[each.sha256].append(each.application)
        homes = [_home(planned, known) for planned in plan.applications]
        taken = set(session.scalars(select(Application.number)))
        imported = tuple(
            _write_application(session, file, planned, home, known, taken)
            for planned, home in zip(plan.applications, homes, strict=True)
        )
    return ImportOutcome(imported, plan.needs_person, plan.duplicates)


def _write_application(
    session: Session,
    file: ReviewFile,
    planned: PlannedApplication,
    home: str | None,
    known: defaultdict[str, list[str]],
    taken: set[int | None],
) -> ImportedApplication:
    application = session.get(Application, home) if home else None
    status: Literal["new", "known", "extended"] = "known"
    if application is None:
        status = "new"
        number = planned.number
        if number in taken:
            number = 1 + max(each or 0 for each in taken)
        taken.add(number)
        application = Application(id=file.new_id(), number=number, applicant=planned.name, status="active")
        application.organisation_number = planned.organisation_number
        session.add(application)
    for document in planned.documents:
        if application.id not in known[document.sha256]:
            status = status if status == "new" else "extended"
            known[document.sha256].append(application.id)
            _write_document(session, application.id, document)
    return ImportedApplication(
        id=application.id,
        number=application.number or 0,
        applicant=application.applicant or "",
        status=status,
        documents=planned.documents,
        problems=planned.problems,
    )


def _home(planned: PlannedApplication, known: Mapping[str, Sequence[str]]) -> str | None:
    """Return the application that this one was before this intake, if it was in the file.

    The applicant's own documents tell, since two applications may share a letter.
    """
    own = [each for each in planned.documents if each.kind == "application"] or planned.documents
    return next((home for each in own for home in known.get(each.sha256, ())), None)


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


def set_application_facts(file: ReviewFile, *, application: str, **facts: Any) -> None:
    """Set what a case officer knows of an application: applicant, region, received, status, flags and the like."""
    with file.transaction() as session:
        found = session.get(Application, application)
        if found is None:
            raise InputRefusedError("The application isn't in this file.")
        for name, value in facts.items():
            setattr(found, name, value)
