"""The reading-and-scoring loop: what a reviewer sees and changes, one short transaction each.

Views and commands call these functions; they take a :class:`ReviewFile` and plain values, and return frozen
dataclasses, so no caller holds a session or an entity.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, read_call
from workbench.models.entities import (
    Application,
    Assignment,
    ConflictOfInterest,
    Document,
    Review,
    Reviewer,
    Score,
    key,
)
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession, sqlite_connection

Reviewed = TypeVar("Reviewed", Score, Review, ConflictOfInterest)


@dataclass(frozen=True)
class ScoreEntry:
    """One criterion of a review; ``is_stale`` says that the criterion's levels were changed after the points."""

    points: Decimal | None = None
    comment: str = ""
    is_stale: bool = False


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
class ReviewSheet:
    """One reviewer's review of one application; ``scores`` by criterion id."""

    reviewer: str
    application: str
    status: str = "draft"
    is_flagged: bool = False
    has_conflict_of_interest: bool = False
    scores: Mapping[str, ScoreEntry] = field(default_factory=dict)

    @property
    def is_submitted(self) -> bool:
        """Whether the review was handed to the lead as finished."""
        return self.status == "submitted"

    def valid_points(self) -> dict[str, Decimal]:
        """Return the points that count, by criterion id: given, and not stale."""
        return {
            criterion: score.points
            for criterion, score in self.scores.items()
            if score.points is not None and not score.is_stale
        }

    def total(self, call: CallInfo) -> Fraction | None:
        """Return the weighted total, None where the review is incomplete."""
        return call.weighted_total(self.valid_points())


@dataclass(frozen=True)
class InboxRow:
    """An application as the inbox lists it, with the reader's own review of it (never anybody else's)."""

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
    """Return the applications in order of number, those assigned to the reviewer where any are, with their reviews."""
    with file.transaction() as session:
        call = read_call(session)
        documents = _documents(session)
        sheets = (
            {sheet.application: sheet for sheet in read_sheets(session, call, reviewer=reviewer)} if reviewer else {}
        )
        assigned = set(
            session.scalars(
                select(Assignment.application).where(Assignment.reviewer == reviewer, Assignment.assigned == True)  # noqa: E712 (SQL)
            )
        )
        applications = session.scalars(select(Application).order_by(Application.number, Application.id))
        return tuple(
            _inbox_row(each, call, documents[each.id], sheets.get(each.id, ReviewSheet(reviewer or "", each.id)))
            for each in applications
            if not assigned or each.id in assigned
        )


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
    )


_KIND_ORDER = ("application", "recommendation", "annex")


def _documents(session: Session) -> defaultdict[str, list[DocumentRow]]:
    """Return every application's documents: the application itself first, then by name."""
    rows: defaultdict[str, list[DocumentRow]] = defaultdict(list)
    for each in session.scalars(select(Document)):
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


def read_sheets(
    session: Session, call: CallInfo, *, reviewer: str | None = None, application: str | None = None
) -> list[ReviewSheet]:
    """Return the reviews that hold anything, of one reviewer or application or of all, in order of their ids."""
    versions = {criterion.id: criterion.version for criterion in call.criteria}
    scores: dict[tuple[str, str], dict[str, ScoreEntry]] = {}
    for score in session.scalars(_of(Score, reviewer, application)):
        stale = score.value is not None and score.value["criterion_version"] != versions.get(score.criterion)
        entry = ScoreEntry(score.points, score.comment or "", stale)
        scores.setdefault((score.reviewer, score.application), {})[score.criterion] = entry
    reviews = {(each.reviewer, each.application): each for each in session.scalars(_of(Review, reviewer, application))}
    interests = {
        (each.reviewer, each.application): each.answer or {}
        for each in session.scalars(_of(ConflictOfInterest, reviewer, application))
    }
    return [
        ReviewSheet(
            *at,
            status=(reviews[at].status if at in reviews else None) or "draft",
            is_flagged=at in reviews and bool(reviews[at].flagged),
            has_conflict_of_interest=bool(interests.get(at, {}).get("declared")),
            scores=scores.get(at, {}),
        )
        for at in sorted({*scores, *reviews, *interests})
    ]


def _of(entity: type[Reviewed], reviewer: str | None, application: str | None) -> Select[Reviewed]:
    query = select(entity)
    if reviewer:
        # The id begins with the reviewer's: a range on the primary key, "0" being the character after "/".
        query = query.where(entity.id > f"{reviewer}/", entity.id < f"{reviewer}0")
    if application:
        query = query.where(entity.application == application)
    return query


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
    """Give a criterion (id) its points, or clear them with None.

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
    _refuse_if_closed(session, reviewer, application)
    score = session.get_or_add(Score, key(reviewer, application, criterion))
    version = call.criterion(criterion).version
    score.value = None if points is None else {"points": plain(points), "criterion_version": version}


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
    _refuse_if_closed(session, reviewer, application)
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
    """Submit finished reviews and return the applications' ids; all complete drafts where none is named.

    Raises:
        InputRefusedError: a named review lacks points, or was submitted before.
    """
    with file.transaction() as session:
        call = read_call(session)
        sheets = {sheet.application: sheet for sheet in read_sheets(session, call, reviewer=reviewer)}
        if applications is None:
            applications = [
                sheet.application
                for sheet in sheets.values()
                if not sheet.is_submitted and not sheet.has_conflict_of_interest and sheet.total(call) is not None
            ]
        for application in applications:
            sheet = sheets.get(application, ReviewSheet(reviewer, application))
            missing = [each.code for each in call.criteria if each.weight > 0 and each.id not in sheet.valid_points()]
            if sheet.has_conflict_of_interest:
                raise InputRefusedError("A review with a declared conflict of interest can't be submitted.")
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


def _refuse_if_closed(session: Session, reviewer: str, application: str) -> None:
    if session.get(Application, application) is None:
        raise InputRefusedError("The application isn't in this file.")
    review = session.get(Review, key(reviewer, application))
    if review and review.status == "submitted":
        raise InputRefusedError("The review is submitted; reopen it to change it.")
    interest = session.get(ConflictOfInterest, key(reviewer, application))
    if interest and interest.answer and interest.answer.get("declared"):
        raise InputRefusedError("You have declared a conflict of interest; this application isn't yours to score.")
