"""The minutes of the meeting, out of what the journal holds; nothing here knows of a language or of a document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from workbench.meeting.agenda import Standing
from workbench.meeting.dialogue import Dialogue
from workbench.meeting.facts import DecisionMade, Item, MeetingApplication, MeetingFacts, SelectionState, meeting_of
from workbench.models.call import CriterionInfo
from workbench.models.file import ReviewFile


@dataclass(frozen=True)
class MinutesCriterion:
    """A criterion of an item: the reviewers' points (None where one gave none), and what was agreed on."""

    criterion: CriterionInfo
    points: tuple[Decimal | None, ...]
    agreed: Decimal | None
    reason: str


@dataclass(frozen=True)
class MinutesItem:
    """An application that was dealt with; ``reviewers`` are the names that the points belong to, in their order.

    ``rapporteur`` is a name. ``standing`` is where the reviews and the consensus put it, where that is known.
    """

    application: MeetingApplication
    rapporteur: str
    reviewers: tuple[str, ...]
    criteria: tuple[MinutesCriterion, ...]
    agreed_total: Fraction | None
    notes: str
    closed: str
    seconds: int
    dialogues: tuple[Dialogue, ...]
    decision: DecisionMade | None
    standing: Standing | None


@dataclass(frozen=True)
class Minutes:
    """The minutes; texts of the call are by language.

    ``items`` come in the order in which they were closed, those that are still open last. ``decisions`` hold every
    decision by application, in order of number, and ``names`` each application's number and applicant.
    """

    title: Mapping[str, str]
    agency: Mapping[str, str]
    reference: str
    items: tuple[MinutesItem, ...]
    dialogues: tuple[Dialogue, ...]
    moves: tuple[Standing, ...]
    selection: SelectionState
    is_changed_since_lock: bool
    decisions: Mapping[str, DecisionMade]
    names: Mapping[str, str]


def minutes_of(file: ReviewFile) -> Minutes:
    """Return the minutes of a file as they stand now, without ranks."""
    return minutes_from(meeting_of(file))


def minutes_from(facts: MeetingFacts, standings: Sequence[Standing] = ()) -> Minutes:
    """Return the minutes out of what is read already; ``standings`` adds where reviews and consensus put each."""
    by_application = {each.application: each for each in standings}
    begun = [each for each in facts.applications if _is_begun(facts, each)]
    begun.sort(key=lambda each: (not _item(facts, each).closed, _item(facts, each).closed))
    return Minutes(
        title=facts.call.title,
        agency=facts.call.agency,
        reference=facts.call.reference,
        items=tuple(_minutes_item(facts, each, by_application.get(each)) for each in begun),
        dialogues=facts.dialogues,
        moves=tuple(each for each in standings if each.move or each.crosses),
        selection=facts.selection,
        is_changed_since_lock=facts.is_changed_since_lock,
        decisions={name: facts.decisions[name] for name in facts.applications if name in facts.decisions},
        names={name: application.name for name, application in facts.applications.items()},
    )


def _item(facts: MeetingFacts, application: str) -> Item:
    return facts.items.get(application, Item())


def _is_begun(facts: MeetingFacts, application: str) -> bool:
    agreed = facts.consensus.get(application, {}).values()
    return _item(facts, application) != Item() or any(each.points is not None or each.reason for each in agreed)


def _minutes_item(facts: MeetingFacts, application: str, standing: Standing | None) -> MinutesItem:
    item = _item(facts, application)
    sheets = facts.sheets_of(application)
    agreed = facts.consensus.get(application, {})
    person = facts.people.get(item.rapporteur)
    region = facts.applications[application].region
    return MinutesItem(
        application=facts.applications[application],
        rapporteur=person.name if person else "",
        reviewers=tuple(facts.people[sheet.reviewer].name for sheet in sheets if sheet.reviewer in facts.people),
        criteria=tuple(
            MinutesCriterion(
                criterion=criterion,
                points=tuple(
                    sheet.valid_points().get(criterion.id) for sheet in sheets if sheet.reviewer in facts.people
                ),
                agreed=agreed[criterion.id].points if criterion.id in agreed else None,
                reason=agreed[criterion.id].reason if criterion.id in agreed else "",
            )
            for criterion in facts.call.criteria
        ),
        agreed_total=facts.agreed_total(application),
        notes=item.notes,
        closed=item.closed,
        seconds=item.seconds,
        dialogues=tuple(each for each in facts.dialogues if region and each.region.casefold() == region.casefold()),
        decision=facts.decisions.get(application),
        standing=standing,
    )
