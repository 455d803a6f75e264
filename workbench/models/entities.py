"""The entities of a call, as tables folded from the journal.

A *tracked* attribute is mergeable data: setting it on an object writes a revision (see :mod:`.journal`). All other
columns are read out of the id, since an id is either a UUID made by the lead (32 hex digits) or the natural key:
its parts joined by ``/``. So two laptops can't make the same review twice, and an id can't disagree with its row.
Columns allow nothing (NULL) throughout: a file may hold part of an entity until the rest is merged.
"""

import hashlib
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import Computed, Integer, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from workbench.models.revision import canonical, dump_canonical

UUID_LENGTH = 32
"""An id part made by the lead: a UUID's hex digits."""


class Json(TypeDecorator[Any]):
    """A list or table, as canonical JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: object) -> str | None:
        """Write the canonical text."""
        return None if value is None else dump_canonical(value)

    def process_result_value(self, value: str | None, dialect: object) -> Any:
        """Read it back."""
        import json

        return None if value is None else json.loads(value)


class Flag(TypeDecorator[bool]):
    """True or false, as 1 or 0 (STRICT tables have no boolean type)."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: object) -> int | None:
        """Write 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: object) -> bool | None:
        """Read it back."""
        return None if value is None else bool(value)


def tracked(kind: type[Text | Integer | Json | Flag], *, audience: str | None = None) -> Mapped[Any]:
    """Return a column whose changes become revisions; ``audience`` where it differs from the entity's."""
    return mapped_column(kind, nullable=True, info={"tracked": True, "audience": audience})


def _part(number: int, length: int = UUID_LENGTH) -> Mapped[str]:
    """Return a column that reads part ``number`` (from 0) of an id whose parts before it are UUIDs."""
    return mapped_column(Text, Computed(f"substr(id, {1 + number * (UUID_LENGTH + 1)}, {length})", persisted=False))


class Entity(DeclarativeBase):
    """What all entities share: the id, who owns it, and who may receive it."""

    metadata = MetaData()
    __table_args__: Any = {"sqlite_strict": True}  # noqa: RUF012 (SQLAlchemy declares it as an instance variable)
    owner: ClassVar[str] = "lead"
    """``lead``: counts only from a lead's device. ``reviewer``: only from the reviewer whose id begins the entity's."""
    audience: ClassVar[str] = "all"
    """``all``: travels in hand-outs. ``lead``: only between the author and the leads."""

    id: Mapped[str] = mapped_column(Text, primary_key=True)


def key(*parts: str) -> str:
    """Return the id of an entity from the parts of its natural key."""
    return "/".join(parts)


class Call(Entity):
    """The announced call and its rules; ``founding`` names the first lead and that lead's key.

    ``review_by`` is the reviewers' own due date, ``asks_conflicts`` closes an application to a reviewer who hasn't
    said whether they have a conflict of interest, ``released`` lets all see what lies behind the calibration
    applications. ``follows`` is the call whose selected may apply to this one: {call, title, applicants}.
    """

    __tablename__ = "call"

    founding: Mapped[dict[str, str]] = tracked(Json)
    title: Mapped[dict[str, str] | None] = tracked(Json)
    agency: Mapped[dict[str, str] | None] = tracked(Json)
    reference: Mapped[str | None] = tracked(Text)
    places: Mapped[dict[str, int] | None] = tracked(Json)
    page_limit: Mapped[int | None] = tracked(Integer)
    deadline: Mapped[str | None] = tracked(Text)
    review_by: Mapped[str | None] = tracked(Text)
    asks_conflicts: Mapped[bool | None] = tracked(Flag)
    released: Mapped[bool | None] = tracked(Flag)
    follows: Mapped[dict[str, Any] | None] = tracked(Json)
    scale: Mapped[dict[str, str] | None] = tracked(Json)
    tie_rules: Mapped[list[Any] | None] = tracked(Json)
    step_two: Mapped[dict[str, Any] | None] = tracked(Json)


class Criterion(Entity):
    """What applications are scored on; ``levels`` describes each whole point, ``weight`` is a decimal as text.

    ``terms`` are words, by language, that passages about it are likely to hold.
    """

    __tablename__ = "criterion"

    number: Mapped[int | None] = tracked(Integer)
    code: Mapped[str | None] = tracked(Text)
    title: Mapped[dict[str, str] | None] = tracked(Json)
    guidance: Mapped[dict[str, str] | None] = tracked(Json)
    terms: Mapped[dict[str, list[str]] | None] = tracked(Json)
    levels: Mapped[dict[str, dict[str, str]] | None] = tracked(Json)
    weight: Mapped[str | None] = tracked(Text)
    threshold: Mapped[str | None] = tracked(Text)


class Rule(Entity):
    """A rule of who may apply; ``kind`` is must, should or note."""

    __tablename__ = "rule"

    number: Mapped[int | None] = tracked(Integer)
    code: Mapped[str | None] = tracked(Text)
    kind: Mapped[str | None] = tracked(Text)
    check: Mapped[dict[str, Any] | None] = tracked(Json)
    text: Mapped[dict[str, str] | None] = tracked(Json)


class Reviewer(Entity):
    """A person of the call: ``reviews`` says that they score, ``leads`` that lead data may come from them.

    ``language`` is sv or en; organisation and region are what conflicts of interest are suggested from.
    """

    __tablename__ = "reviewer"

    name: Mapped[str | None] = tracked(Text)
    mail: Mapped[str | None] = tracked(Text, audience="lead")
    language: Mapped[str | None] = tracked(Text, audience="lead")
    organisation: Mapped[str | None] = tracked(Text, audience="lead")
    region: Mapped[str | None] = tracked(Text, audience="lead")
    reviews: Mapped[bool | None] = tracked(Flag)
    leads: Mapped[bool | None] = tracked(Flag)


class Acceptance(Entity):
    """The lead's word that a device (key fingerprint) is a person's own.

    It travels in hand-outs: a reviewer's copy must know a second lead's device to let that lead's data count.
    ``revoked`` bounds a key that was lost: {chain: the last seq that counts}; chains it doesn't name don't count.
    """

    __tablename__ = "acceptance"

    person: Mapped[str] = _part(0)
    device: Mapped[str] = _part(1, 64)
    accepted: Mapped[bool | None] = tracked(Flag)
    revoked: Mapped[dict[str, int] | None] = tracked(Json)


class Application(Entity):
    """A grant application; ``status`` is active or withdrawn, ``flags`` what a person should know about it.

    ``judged_pages`` says that only so many first pages count, ``calibration`` that all reviewers score it first,
    ``source`` names the message it came in: {message, subject, sent}.
    """

    __tablename__ = "application"

    number: Mapped[int | None] = tracked(Integer)
    applicant: Mapped[str | None] = tracked(Text)
    organisation_number: Mapped[str | None] = tracked(Text)
    region: Mapped[str | None] = tracked(Text)
    received: Mapped[str | None] = tracked(Text)
    judged_pages: Mapped[int | None] = tracked(Integer)
    calibration: Mapped[bool | None] = tracked(Flag)
    sender: Mapped[str | None] = tracked(Text, audience="lead")
    source: Mapped[dict[str, Any] | None] = tracked(Json, audience="lead")
    status: Mapped[str | None] = tracked(Text)
    flags: Mapped[list[str] | None] = tracked(Json)


class Document(Entity):
    """A file of an application, its bytes by SHA-256; ``status`` and ``reason`` as the worker found it.

    ``replaces`` is the SHA-256 of the earlier version that this one stands for.
    """

    __tablename__ = "document"

    application: Mapped[str] = _part(0)
    sha256: Mapped[str] = _part(1, 64)
    name: Mapped[str | None] = tracked(Text)
    kind: Mapped[str | None] = tracked(Text)
    kind_reason: Mapped[str | None] = tracked(Text)
    size: Mapped[int | None] = tracked(Integer)
    pages: Mapped[int | None] = tracked(Integer)
    words: Mapped[int | None] = tracked(Integer)
    status: Mapped[str | None] = tracked(Text)
    reason: Mapped[str | None] = tracked(Text)
    replaces: Mapped[str | None] = tracked(Text)


class Fact(Entity):
    """Something known of an application that a rule asks about (see ``Rule.check``): a sum, a share, a flag."""

    __tablename__ = "fact"

    application: Mapped[str] = _part(0)
    name: Mapped[str] = _part(1, 100)
    value: Mapped[Any] = tracked(Json)


class Verdict(Entity):
    """A person's word on one rule for one application: {outcome, reason}; the outcomes are the rule's."""

    __tablename__ = "verdict"
    audience = "lead"

    application: Mapped[str] = _part(0)
    rule: Mapped[str] = _part(1)
    verdict: Mapped[dict[str, str] | None] = tracked(Json)


class Assignment(Entity):
    """Who reviews what; where a call has none, everybody reviews everything."""

    __tablename__ = "assignment"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    assigned: Mapped[bool | None] = tracked(Flag)


class Review(Entity):
    """One reviewer's review of one application; ``status`` is draft or submitted, ``confidence`` 1 to 3."""

    __tablename__ = "review"
    owner = "reviewer"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    status: Mapped[str | None] = tracked(Text)
    flagged: Mapped[bool | None] = tracked(Flag)
    confidence: Mapped[int | None] = tracked(Integer)


class Score(Entity):
    """One criterion of a review; ``value`` is {points, criterion_version} as one atomic value, points a decimal.

    ``abstained`` says that the reviewer gives this criterion no points on purpose. It stands over points that come from
    another laptop's merge: what somebody didn't want to judge isn't counted.
    """

    __tablename__ = "score"
    owner = "reviewer"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    criterion: Mapped[str] = _part(2)
    value: Mapped[dict[str, str] | None] = tracked(Json)
    comment: Mapped[str | None] = tracked(Text)
    abstained: Mapped[bool | None] = tracked(Flag)

    @property
    def points(self) -> Decimal | None:
        """The points given, exact."""
        return Decimal(self.value["points"]) if self.value else None


class Evidence(Entity):
    """A quote or an area in a document that a score rests on; for ``passage`` see :mod:`.passage`.

    The last part of the id is the quote's: entities of several criteria that share it are one quote.
    """

    __tablename__ = "evidence"
    owner = "reviewer"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    criterion: Mapped[str] = _part(2)
    quote: Mapped[str] = _part(3)
    passage: Mapped[dict[str, Any] | None] = tracked(Json)


class ConflictOfInterest(Entity):
    """A reviewer's answer about an application: {declared, reason}."""

    __tablename__ = "conflict_of_interest"
    owner = "reviewer"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    answer: Mapped[dict[str, Any] | None] = tracked(Json)


class Recusal(Entity):
    """The lead's word that a reviewer has a conflict of interest: {recused, kind, reason}; the review doesn't count."""

    __tablename__ = "recusal"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    application: Mapped[str] = _part(1)
    answer: Mapped[dict[str, Any] | None] = tracked(Json)


class Undo(Entity):
    """That a transaction took back or restored an earlier step; for ``step`` see :mod:`.undo`.

    It is written in the same transaction as the values, and nothing but the undo history reads it.
    """

    __tablename__ = "undo"
    owner = "reviewer"
    audience = "lead"

    reviewer: Mapped[str] = _part(0)
    step: Mapped[dict[str, Any] | None] = tracked(Json)


class Consensus(Entity):
    """What the meeting agreed on for one criterion of an application; it stands beside the reviews, never over them.

    ``value`` is {points, criterion_version}, as a score's.
    """

    __tablename__ = "consensus"
    audience = "lead"

    application: Mapped[str] = _part(0)
    criterion: Mapped[str] = _part(1)
    value: Mapped[dict[str, str] | None] = tracked(Json)
    reason: Mapped[str | None] = tracked(Text)

    @property
    def points(self) -> Decimal | None:
        """The points agreed on, exact."""
        return Decimal(self.value["points"]) if self.value else None


class MeetingItem(Entity):
    """One application (its id) at the deciding meeting: who presents it, what was said, and when it was closed.

    ``closed`` is {at, seconds}: when the item was done, UTC, and how long it took.
    """

    __tablename__ = "meeting_item"
    audience = "lead"

    rapporteur: Mapped[str | None] = tracked(Text)
    notes: Mapped[str | None] = tracked(Text)
    closed: Mapped[dict[str, Any] | None] = tracked(Json)


class Decision(Entity):
    """What was decided on an application (its id): ``outcome`` is selected, reserve or not_selected.

    ``basis`` is what decided it, {rule, pool, kept}, as the tie rules said or "people"; ``granted`` a sum in SEK, a
    decimal as text.
    """

    __tablename__ = "decision"
    audience = "lead"

    outcome: Mapped[str | None] = tracked(Text)
    reason: Mapped[str | None] = tracked(Text)
    basis: Mapped[dict[str, Any] | None] = tracked(Json)
    granted: Mapped[str | None] = tracked(Text)


class Selection(Entity):
    """The selection as a whole (the call's id): how many places, by which method, and whether it is closed.

    ``draw`` is {seed, applications, order} of a lot that a person drew, ``lock`` {locked, at, reason, state_hash},
    ``budget`` the money there is in SEK, a decimal as text.
    """

    __tablename__ = "selection"
    audience = "lead"

    places: Mapped[int | None] = tracked(Integer)
    method: Mapped[str | None] = tracked(Text)
    draw: Mapped[dict[str, Any] | None] = tracked(Json)
    lock: Mapped[dict[str, Any] | None] = tracked(Json)
    budget: Mapped[str | None] = tracked(Text)


class ContactEntry(Entity):
    """One contact with an applicant or a region: ``kind`` is dialogue, regional_dialogue, meeting, mail or other.

    ``held`` is the day, ``persons`` who took part, ``outcome`` what came of it.
    """

    __tablename__ = "contact_entry"
    audience = "lead"

    application: Mapped[str | None] = tracked(Text)
    region: Mapped[str | None] = tracked(Text)
    kind: Mapped[str | None] = tracked(Text)
    held: Mapped[str | None] = tracked(Text)
    persons: Mapped[str | None] = tracked(Text)
    summary: Mapped[str | None] = tracked(Text)
    outcome: Mapped[str | None] = tracked(Text)


class InformationMeeting(Entity):
    """A meeting that people sign up for: ``starts``, ``ends`` and ``sign_up_by`` are times, ``seats`` a number."""

    __tablename__ = "information_meeting"
    audience = "lead"

    title: Mapped[str | None] = tracked(Text)
    place: Mapped[str | None] = tracked(Text)
    starts: Mapped[str | None] = tracked(Text)
    ends: Mapped[str | None] = tracked(Text)
    sign_up_by: Mapped[str | None] = tracked(Text)
    seats: Mapped[int | None] = tracked(Integer)


class SignUp(Entity):
    """Somebody's place in the line for an information meeting; ``signed_up`` is when, ``attended`` once it was held."""

    __tablename__ = "sign_up"
    audience = "lead"

    meeting: Mapped[str] = _part(0)
    name: Mapped[str | None] = tracked(Text)
    mail: Mapped[str | None] = tracked(Text)
    organisation: Mapped[str | None] = tracked(Text)
    application: Mapped[str | None] = tracked(Text)
    signed_up: Mapped[str | None] = tracked(Text)
    cancelled: Mapped[bool | None] = tracked(Flag)
    attended: Mapped[bool | None] = tracked(Flag)


class Purge(Entity):
    """That the bytes of a document (id: its SHA-256) are to stay out of every copy; ``reason`` says why."""

    __tablename__ = "purge"

    reason: Mapped[str | None] = tracked(Text)


class Retraction(Entity):
    """That a lead undid a merge: ``spans`` lists the parts of chains, [chain, first seq, last seq], that don't count.

    A chain is a sequence of revisions of which each names the one before, so a part of it says which ids are meant.
    It travels in hand-outs, since it may retract what another lead wrote for all.
    """

    __tablename__ = "retraction"

    spans: Mapped[list[list[Any]] | None] = tracked(Json)


class Settlement(Entity):
    """A lead's word on a merge conflict of somebody else's: ``choice`` is {entity, id, field, heads, chosen}.

    ``heads`` and ``chosen`` are revision ids (hex), the heads in order; it holds while the field's heads are those. Its
    id is the SHA-256 of the field's place, so two leads settle one conflict in one place.
    """

    __tablename__ = "settlement"
    audience = "lead"

    choice: Mapped[dict[str, Any] | None] = tracked(Json)


ENTITIES: dict[str, type[Entity]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Entity.registry.mappers if mapper.class_ is not Entity
}
"""Every entity by the name it has in the journal."""


def tracked_fields(entity: type[Entity]) -> dict[str, str | None]:
    """Return the entity's tracked fields with the audience that each has."""
    return {
        column.key: column.info["audience"] or entity.audience
        for column in entity.__table__.columns
        if column.info.get("tracked")
    }


def criterion_version(scale: object, levels: object) -> str:
    """Return what a score's points refer to: a hash of the scale and the levels; wording and weight are not in it."""
    text = dump_canonical(canonical({"scale": scale, "levels": levels}))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
