"""The reading-and-scoring loop: what a reviewer sees and changes, one short transaction each.

Views and commands call these functions; they take a :class:`ReviewFile` and plain values, and return frozen
dataclasses, so no caller holds a session or an entity.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, read_call
from workbench.models.closed import refuse_if_closed
from workbench.models.entities import (
    Application,
    Assignment,
    Call,
    ConflictOfInterest,
    Document,
    Review,
    Reviewer,
    Score,
    key,
)
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession, sqlite_connection

# Named again on purpose: views and commands get what they show and what they call from one module.
from workbench.models.sheets import ReviewSheet as ReviewSheet
from workbench.models.sheets import ScoreEntry as ScoreEntry
from workbench.models.sheets import read_sheets as read_sheets
from workbench.models.versions import superseded


@dataclass(frozen=True)
class DocumentRow:
    """A document of an application; ``sha256`` finds its bytes."""

    sha256: str
    name: str
    kind: str
    kind_reason: str
    size: int
    pages: int
    words: int
    status: str
    reason: str


@dataclass(frozen=True)
class InboxRow:
    """An application as the inbox lists it, with the reader's own review of it (never anybody else's).

    ``judged_pages`` says how many of its first pages count, None for all.
    """

    id: str
    number: int
    applicant: str
    organisation_number: str
    region: str
    received: str
    is_withdrawn: bool
    flags: Sequence[str]
    documents: Sequence[DocumentRow]
    review: ReviewSheet
    total: Fraction | None
    judged_pages: int | None = None
    """How many first pages of the application count; None where all do."""


@dataclass(frozen=True)
class ReviewerRow:
    """A person of the call."""

    id: str
    name: str
    mail: str
    reviews: bool
    leads: bool


def call_of(file: ReviewFile) -> CallInfo:
    """Return the call of the file."""
    with file.transaction() as session:
        return read_call(session)


def people(file: ReviewFile) -> tuple[ReviewerRow, ...]:
    """Return the reviewers and leads, by name."""
    with file.transaction() as session:
        return read_people(session)


def read_people(session: Session) -> tuple[ReviewerRow, ...]:
    """Return the reviewers and leads, by name."""
    found = session.scalars(select(Reviewer).order_by(Reviewer.name, Reviewer.id))
    return tuple(
        ReviewerRow(each.id, each.name or "", each.mail or "", bool(each.reviews), bool(each.leads)) for each in found
    )


def inbox(file: ReviewFile, *, reviewer: str | None) -> tuple[InboxRow, ...]:
    """Return the applications in order of number, those assigned to the reviewer where any are, with their reviews.

    Until the calibration applications, where the call has any, are released, they are all that reviewers see.
    """
    with file.transaction() as session:
        call = read_call(session)
        documents = _documents(session)
        sheets = (
            {sheet.application: sheet for sheet in read_sheets(session, call, reviewer=reviewer)} if reviewer else {}
        )
        assigned = _assigned_to(session, reviewer)
        applications = session.scalars(select(Application).order_by(Application.number, Application.id))
        return tuple(
            _inbox_row(each, call, documents[each.id], sheets.get(each.id, ReviewSheet(reviewer or "", each.id)))
            for each in applications
            if assigned is None or each.id in assigned
        )


def _assigned_to(session: Session, reviewer: str | None) -> set[str] | None:
    """Return what a reviewer is to read now; None where that is everything, as long as nobody was assigned anything."""
    if reviewer is None:
        return None
    shared = set(session.scalars(select(Application.id).where(Application.calibration == True)))  # noqa: E712 (SQL)
    if shared and not session.scalar(select(Call.released)):
        return shared
    pairs = session.execute(select(Assignment.reviewer, Assignment.application).where(Assignment.assigned == True))  # noqa: E712 (SQL)
    assigned = [(reader, application) for reader, application in pairs]
    return {application for reader, application in assigned if reader == reviewer} if assigned else None


def _inbox_row(found: Application, call: CallInfo, documents: list[DocumentRow], sheet: ReviewSheet) -> InboxRow:
    return InboxRow(
        id=found.id,
        number=found.number or 0,
        applicant=found.applicant or "",
        organisation_number=found.organisation_number or "",
        region=found.region or "",
        received=found.received or "",
        is_withdrawn=found.status == "withdrawn",
        flags=tuple(found.flags or ()),
        documents=tuple(documents),
        review=sheet,
        total=sheet.total(call),
        judged_pages=found.judged_pages,
    )


_KIND_ORDER = ("application", "recommendation", "annex")


def _documents(session: Session) -> defaultdict[str, list[DocumentRow]]:
    """Return every application's documents as they are now: the application itself first, then by name."""
    rows: defaultdict[str, list[DocumentRow]] = defaultdict(list)
    old = superseded(session)
    for each in (found for found in session.scalars(select(Document)) if found.id not in old):
        rows[each.application].append(
            DocumentRow(
                *(each.sha256, each.name or "", each.kind or "annex", each.kind_reason or "", each.size or 0),
                *(each.pages or 0, each.words or 0, each.status or "", each.reason or ""),
            )
        )
    for documents in rows.values():
        documents.sort(
            key=lambda row: (_KIND_ORDER.index(row.kind) if row.kind in _KIND_ORDER else 9, row.name, row.sha256)
        )
    return rows


def review_sheet(file: ReviewFile, *, reviewer: str, application: str) -> ReviewSheet:
    """Return one review, empty where nothing is written yet."""
    with file.transaction() as session:
        found = read_sheets(session, read_call(session), reviewer=reviewer, application=application)
    return found[0] if found else ReviewSheet(reviewer, application)


def document_bytes(file: ReviewFile, sha256: str) -> bytes | None:
    """Return a document's bytes, None where they aren't in this file."""
    with file.transaction() as session:
        found = sqlite_connection(session).execute("SELECT bytes FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return found[0] if found else None


def set_points(file: ReviewFile, *, reviewer: str, application: str, criterion: str, points: Decimal | None) -> None:
    """Give a criterion (id) its points, or clear them with None; points take an abstention back.

    Raises:
        InputRefusedError: points outside the scale, a submitted review, or a conflict of interest.
    """
    with file.transaction() as session:
        call = read_call(session)
        write_points(session, call, reviewer=reviewer, application=application, criterion=criterion, points=points)


def write_points(
    session: JournalSession, call: CallInfo, *, reviewer: str, application: str, criterion: str, points: Decimal | None
) -> None:
    """Do the work of :func:`set_points` inside a transaction, for commands that write many."""
    if points is not None and not call.scale.allows(points):
        low, high, step = (plain(each) for each in (call.scale.low, call.scale.high, call.scale.step))
        raise InputRefusedError(f"{plain(points)} is not on the scale: {low} to {high} in steps of {step}.")
    refuse_if_closed(session, reviewer=reviewer, application=application)
    score = session.get_or_add(Score, key(reviewer, application, criterion))
    version = call.criterion(criterion).version
    score.value = None if points is None else {"points": plain(points), "criterion_version": version}
    if points is not None:
        score.abstained = None


def plain(number: Decimal) -> str:
    """Return a decimal as text in one form: 3, 3.5, 10; never 3.50 or 1E+1."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def set_comment(file: ReviewFile, *, reviewer: str, application: str, criterion: str, comment: str) -> None:
    """Set a criterion's comment; empty text removes it."""
    with file.transaction() as session:
        write_comment(session, reviewer=reviewer, application=application, criterion=criterion, comment=comment)


def write_comment(session: JournalSession, *, reviewer: str, application: str, criterion: str, comment: str) -> None:
    """Do the work of :func:`set_comment` inside a transaction."""
    refuse_if_closed(session, reviewer=reviewer, application=application)
    session.get_or_add(Score, key(reviewer, application, criterion)).comment = comment or None


def set_flag(file: ReviewFile, *, reviewer: str, application: str, is_flagged: bool) -> None:
    """Mark an application for discussion, or take the mark away."""
    with file.transaction() as session:
        session.get_or_add(Review, key(reviewer, application)).flagged = is_flagged or None


def declare_conflict_of_interest(
    file: ReviewFile, *, reviewer: str, application: str, declared: bool, reason: str = ""
) -> None:
    """Record a reviewer's answer; a declared conflict of interest takes their review out of the count."""
    with file.transaction() as session:
        answer = session.get_or_add(ConflictOfInterest, key(reviewer, application))
        answer.answer = {"declared": declared, "reason": reason}


def submit(file: ReviewFile, *, reviewer: str, applications: Sequence[str] | None = None) -> tuple[str, ...]:
    """Submit finished reviews and return the applications' ids; all finished drafts where none is named.

    Raises:
        InputRefusedError: a named review lacks points where it doesn't abstain, or has a conflict of interest.
    """
    with file.transaction() as session:
        call = read_call(session)
        sheets = {sheet.application: sheet for sheet in read_sheets(session, call, reviewer=reviewer)}
        if applications is None:
            applications = [
                sheet.application
                for sheet in sheets.values()
                if not sheet.is_submitted
                and not sheet.has_conflict_of_interest
                and (sheet.is_conflict_answered or not call.asks_conflicts)
                and sheet.is_finished(call)
            ]
        for application in applications:
            sheet = sheets.get(application, ReviewSheet(reviewer, application))
            missing = [criterion.code for criterion in sheet.missing(call)]
            if sheet.has_conflict_of_interest:
                raise InputRefusedError("A review with a declared conflict of interest can't be submitted.")
            if call.asks_conflicts and not sheet.is_conflict_answered:
                raise InputRefusedError("Say first whether you have a conflict of interest; the call asks for it.")
            if missing:
                raise InputRefusedError(f"The review can't be submitted yet: no points for {', '.join(missing)}.")
            session.get_or_add(Review, key(reviewer, application)).status = "submitted"
    return tuple(applications)


def reopen(file: ReviewFile, *, reviewer: str, application: str) -> None:
    """Take a submitted review back to draft, so that it can be changed."""
    with file.transaction() as session:
        session.get_or_add(Review, key(reviewer, application)).status = "draft"


def find_application(session: Session, reference: str) -> Application:
    """Return an application by its number in the call or its id.

    Raises:
        InputRefusedError: there is none.
    """
    query = select(Application)
    query = (
        query.where(Application.number == int(reference))
        if _is_number(reference)
        else query.where(Application.id == reference)
    )
    found = session.scalars(query.order_by(Application.id)).first()
    if found is None:
        raise InputRefusedError(f"There is no application {reference} in this call.")
    return found


def find_person(session: Session, reference: str) -> ReviewerRow:
    """Return a person by name, mail or id, whatever the case.

    Raises:
        InputRefusedError: there is none, or several.
    """
    wanted = reference.casefold()
    found = [row for row in read_people(session) if wanted in (row.name.casefold(), row.mail.casefold(), row.id)]
    if len(found) != 1:
        few = "There is no reviewer" if not found else "There are several reviewers"
        raise InputRefusedError(f"{few} {reference} in this call.")
    return found[0]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
