"""Where what comes in belongs in a file that holds applications already."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.intake.checklist import read_rules
from workbench.intake.draft import PlannedDocument
from workbench.intake.folder import PlannedApplication
from workbench.intake.matching import Candidate, Matcher
from workbench.intake.rules import fact_of
from workbench.intake.unpack import Delivery
from workbench.intake.versions import EARLIER_REASON, LATE_REASON, sender_sentence, standing_of, version_sentence
from workbench.models.entities import Application, Call, Document, key
from workbench.models.journal import sqlite_connection


@dataclass(frozen=True)
class KnownCall:
    """What an intake needs of the call and of earlier intakes: ``pdf_of`` are PDF files made of documents, by hash."""

    deadline: dt.datetime | None
    fact_names: tuple[str, ...]
    pdf_of: Mapping[str, bytes]

    @property
    def zone(self) -> dt.tzinfo | None:
        """The deadline's time zone."""
        return self.deadline.tzinfo if self.deadline else None


def read_known(session: Session) -> KnownCall:
    """Return what the file knows before an intake."""
    made: dict[str, bytes] = {}
    connection = sqlite_connection(session)
    for document in session.scalars(select(Document).where(Document.replaces.is_not(None))):
        original = session.get(Document, key(document.application, document.replaces or ""))
        found = connection.execute("SELECT bytes FROM blob WHERE sha256 = ?", (document.sha256,)).fetchone()
        if found and original and not (original.name or "").casefold().endswith(".pdf"):
            made[original.sha256] = found[0]
    names = {name for rule in read_rules(session) if (name := fact_of(rule))}
    return KnownCall(_deadline(session), tuple(sorted(names)), made)


def _deadline(session: Session) -> dt.datetime | None:
    call = session.scalars(select(Call)).one()
    return dt.datetime.fromisoformat(call.deadline) if call.deadline else None


class Homes:
    """Finds the application that a planned one was before this intake; ``known`` lists by hash whose documents are."""

    def __init__(self, session: Session) -> None:
        self.deadline = _deadline(session)
        self.known: defaultdict[str, list[str]] = defaultdict(list)
        for each in session.scalars(select(Document).order_by(Document.id)):
            self.known[each.sha256].append(each.application)
        self._by_number: dict[str, str] = {}
        self._by_sender: dict[tuple[str, str], str] = {}
        candidates: list[Candidate] = []
        self._places: list[str] = []
        for found in session.scalars(select(Application).order_by(Application.number, Application.id)):
            if found.organisation_number:
                self._by_number.setdefault(found.organisation_number, found.id)
            if found.sender:
                self._by_sender.setdefault((found.sender, (found.applicant or "").casefold()), found.id)
            candidates.append(Candidate((found.applicant or "",), found.organisation_number, found.number))
            self._places.append(found.id)
        self._matcher = Matcher(candidates)

    def find(self, planned: PlannedApplication) -> str | None:
        """Return the application's id, None for a new one.

        The applicant's own documents tell, since two applications may share a letter. Of a message also the
        organisation number tells, or sender and name together; of one that carries letters only, whom they name.
        """
        own: Sequence[PlannedDocument] = [each for each in planned.documents if each.kind == "application"]
        home = next((home for each in own or planned.documents for home in self.known.get(each.sha256, ())), None)
        if home is not None or planned.delivery is None:
            return home
        if not own:
            match = self._matcher.match(planned.documents[0].file_name, planned.letters, by_parts=False)
            return None if match.position is None else self._places[match.position]
        sender = planned.delivery.message.sender
        return self._by_number.get(planned.organisation_number or "") or self._by_sender.get(
            (sender, planned.name.casefold())
        )


def set_delivery(application: Application, delivery: Delivery) -> None:
    """Write how an application came in."""
    application.received = delivery.received.isoformat() if delivery.received else None
    application.sender = delivery.message.sender or None
    application.source = delivery.as_source()


def fit_in(
    session: Session,
    application: Application,
    added: Sequence[PlannedDocument],
    delivery: Delivery,
    deadline: dt.datetime | None,
) -> tuple[list[PlannedDocument], tuple[str, ...]]:
    """Return an application's further documents as they stand to what it has, and what a person should know of it."""
    own = [each for each in added if each.kind == "application"]
    current = _current(session, application.id)
    if not own:
        return list(added), ()
    if current is None:
        set_delivery(application, delivery)
        return list(added), ()
    if all(each.replaces == current for each in own):  # a PDF file made at last of a document that was there
        return list(added), ()
    before = _moment(application.received)
    standing = standing_of(delivery.received, before, deadline)
    told = [version_sentence(standing, delivery.received, before)]
    told += sender_sentence(delivery.message.sender, application.sender or "")
    if standing != "replaces":
        reason = LATE_REASON if standing == "late" else EARLIER_REASON
        return [replace(each, kind="annex", kind_reason=reason) if each in own else each for each in added], tuple(told)
    set_delivery(application, delivery)
    bases = {each.replaces for each in own}
    first = next((each for each in own if each.sha256 in bases), own[0])  # the document that a PDF file was made of
    if first.replaces is None:
        added = [replace(each, replaces=current) if each is first else each for each in added]
    return list(added), tuple(told)


def _current(session: Session, application: str) -> str | None:
    """Return the hash of the application document that no other stands for."""
    documents = [each for each in session.scalars(select(Document)) if each.application == application]
    replaced = {each.replaces for each in documents}
    own = (each.sha256 for each in documents if each.kind == "application" and each.sha256 not in replaced)
    return next(own, None)


def _moment(text: str | None) -> dt.datetime | None:
    """Return a time with its zone, None for a mere date or anything else."""
    try:
        found = dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else None
