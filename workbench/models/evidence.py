"""Evidence: the passages that a reviewer's scores rest on, tied to criteria and written through the journal."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, read_call
from workbench.models.closed import refuse_if_closed
from workbench.models.entities import Document, Evidence, key
from workbench.models.file import ReviewFile
from workbench.models.passage import Passage, PassageKind, Rect, make_passage, read_passage
from workbench.models.sheets import rows_of
from workbench.models.versions import superseded

_LAST = 1_000_000  # sorts evidence of a criterion or document that isn't there any more after all others


@dataclass(frozen=True)
class EvidenceRow:
    """A passage tied to one criterion; rows that share ``quote`` are one passage on several criteria.

    ``page`` counts from 0, ``rects`` are (x0, y0, x1, y1) in points of the unrotated page (see :mod:`.passage`).
    ``is_document_missing`` says that the application no longer has a document with these bytes: it was replaced or
    taken away after the passage was marked.
    """

    id: str
    quote: str
    reviewer: str
    application: str
    criterion: str
    document: str
    page: int
    rects: tuple[Rect, ...]
    text: str
    kind: PassageKind
    is_document_missing: bool


def add_evidence(
    file: ReviewFile,
    *,
    reviewer: str,
    application: str,
    criteria: Sequence[str],
    document: str,
    page: int,
    rects: Sequence[Sequence[float]],
    text: str = "",
) -> tuple[str, ...]:
    """Tie a passage to criteria (by number, code or id) and return the evidence's ids, one for each criterion.

    A passage that was marked before is the same quote again: where it is tied to the criterion already, nothing is
    added and that evidence's id is returned. ``document`` is the SHA-256 of one of the application's documents.

    Raises:
        InputRefusedError: no criterion, no such document or page, nothing marked, more than can be kept, a submitted
            review, or a conflict of interest.
    """
    passage = make_passage(document=document, page=page, rects=rects, text=text)
    with file.transaction() as session:
        call = read_call(session)
        ids = list(dict.fromkeys(call.criterion(each).id for each in criteria))
        if not ids:
            raise InputRefusedError("Say which criterion the evidence is for.")
        refuse_if_closed(session, reviewer=reviewer, application=application)
        _refuse_if_elsewhere(session, application, passage)
        value = passage.value()
        same = {
            each.criterion: each
            for each in session.scalars(rows_of(Evidence, reviewer, application).order_by(Evidence.id.desc()))
            if each.passage == value
        }
        quote = min((each.quote for each in same.values()), default=None) or file.new_id()
        for criterion in ids:
            if criterion not in same:
                same[criterion] = session.get_or_add(Evidence, key(reviewer, application, criterion, quote))
                same[criterion].passage = value
        return tuple(same[criterion].id for criterion in ids)


def _refuse_if_elsewhere(session: Session, application: str, passage: Passage) -> None:
    document = session.get(Document, key(application, passage.document))
    if document is None:
        raise InputRefusedError("The document isn't one of this application's.")
    if document.pages and passage.page >= document.pages:
        raise InputRefusedError(f"The document has {document.pages} pages, so there is no page {passage.page + 1}.")


def remove_evidence(file: ReviewFile, *, evidence: Sequence[str]) -> None:
    """Take pieces of evidence (ids) away, in one step; what is gone already stays gone.

    Raises:
        InputRefusedError: a submitted review, a conflict of interest, or somebody else's evidence.
    """
    with file.transaction() as session:
        for entity_id in evidence:
            found = session.get(Evidence, entity_id)
            if found is not None:
                refuse_if_closed(session, reviewer=found.reviewer, application=found.application)
                found.passage = None


def evidence_of(
    file: ReviewFile, *, reviewer: str | None = None, application: str | None = None
) -> tuple[EvidenceRow, ...]:
    """Return the evidence of one review, of a reviewer's, or on an application, in order of reviewer and application.

    Within a review it is in order of criterion, document, page and place on the page.
    """
    with file.transaction() as session:
        return read_evidence(session, read_call(session), reviewer=reviewer, application=application)


def evidence_counts(file: ReviewFile, *, reviewer: str, application: str | None = None) -> dict[str, int]:
    """Return how many pieces of evidence a reviewer has marked, by application; without those that have none."""
    query = rows_of(Evidence, reviewer, application).with_only_columns(Evidence.application, func.count())
    with file.transaction() as session:
        found = session.execute(query.where(Evidence.passage.is_not(None)).group_by(Evidence.application))
        return {row[0]: row[1] for row in found}


def read_evidence(
    session: Session, call: CallInfo, *, reviewer: str | None = None, application: str | None = None
) -> tuple[EvidenceRow, ...]:
    """Do the work of :func:`evidence_of` inside a transaction; what isn't of a passage's form is left out."""
    documents = _reading_order(session, application)
    criteria = {criterion.id: number for number, criterion in enumerate(call.criteria)}
    found = [
        (each, passage)
        for each in session.scalars(rows_of(Evidence, reviewer, application))
        if (passage := read_passage(each.passage))
    ]
    found.sort(
        key=lambda one: (
            *(one[0].reviewer, one[0].application, criteria.get(one[0].criterion, _LAST), one[0].criterion),
            *(documents.get(key(one[0].application, one[1].document), _LAST), one[1].document),
            *(one[1].place, one[0].id),
        )
    )
    return tuple(
        EvidenceRow(
            *(each.id, each.quote, each.reviewer, each.application, each.criterion),
            *(passage.document, passage.page, passage.rects, passage.text, passage.kind),
            is_document_missing=key(each.application, passage.document) not in documents,
        )
        for each, passage in found
    )


def _reading_order(session: Session, application: str | None) -> dict[str, int]:
    """Return a number for each document by its id: an application's own document comes before what goes with it."""
    query = select(Document.id, Document.kind, Document.name)
    if application:
        query = query.where(Document.application == application)
    old = superseded(session)
    rows = (row for row in session.execute(query) if row.id not in old)
    found = sorted(rows, key=lambda row: (row.kind != "application", row.name or "", row.id))
    return {row.id: number for number, row in enumerate(found)}
