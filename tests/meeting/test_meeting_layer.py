"""What the meeting writes: a layer beside the reviews, with its agenda, its moves and its minutes."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from workbench.contacts.log import remove_contact
from workbench.errors import InputRefusedError
from workbench.meeting.agenda import agenda_of, compare, rank_meeting
from workbench.meeting.dialogue import record_dialogue
from workbench.meeting.facts import MeetingFacts, meeting_of
from workbench.meeting.items import (
    close_item,
    reopen_item,
    set_consensus,
    set_consensus_reason,
    set_notes,
    set_rapporteur,
)
from workbench.meeting.minutes import minutes_from, minutes_of
from workbench.meeting.minutes_text import minutes_markdown
from workbench.models import reviewing
from workbench.models.entities import Application, Criterion
from workbench.models.file import ReviewFile
from workbench.models.history import history_of
from workbench.models.state import state_of

NOON = dt.datetime(2018, 6, 7, 12, tzinfo=dt.UTC)


def agree(file: ReviewFile, application: str, points: str) -> None:
    for number in range(1, 8):
        set_consensus(file, application=application, criterion=str(number), points=Decimal(points))


def standings(facts: MeetingFacts) -> dict[int, tuple[int, int, int, int]]:
    ranking = rank_meeting(facts)
    assert ranking is not None
    return {
        facts.applications[each.application].number: (
            *(each.rank_by_reviews, each.rank_by_consensus, each.move, each.crosses),
        )
        for each in compare(facts, ranking)
    }


def test_consensus_stands_beside_the_reviews_and_changes_none(file: ReviewFile, ids: dict[int, str]) -> None:
    before = state_of(file)["reviews"]
    set_consensus(file, application=ids[1], criterion="2", points=Decimal("2.5"))
    set_consensus_reason(file, application=ids[1], criterion="2", reason="  The role is unclear. ")
    assert state_of(file)["reviews"] == before
    criterion = reviewing.call_of(file).criterion("2")
    agreed = meeting_of(file).consensus[ids[1]][criterion.id]
    assert (agreed.points, agreed.reason, agreed.is_stale) == (Decimal("2.5"), "The role is unclear.", False)


def test_consensus_off_the_scale_is_refused_and_can_be_taken_back(file: ReviewFile, ids: dict[int, str]) -> None:
    with pytest.raises(InputRefusedError, match=r"2\.2 is not on the scale: 0 to 5 in steps of 0\.5"):
        set_consensus(file, application=ids[1], criterion="2", points=Decimal("2.2"))
    set_consensus(file, application=ids[1], criterion="2", points=Decimal(2))
    set_consensus(file, application=ids[1], criterion="2", points=None)
    assert meeting_of(file).consensus == {}


def test_points_agreed_on_before_a_criterion_was_changed_are_stale_and_count_no_more(
    file: ReviewFile, ids: dict[int, str]
) -> None:
    agree(file, ids[1], "4")
    assert meeting_of(file).agreed_total(ids[1]) == 4
    criterion = reviewing.call_of(file).criterion("1").id
    with file.transaction() as session:
        session.get_one(Criterion, criterion).levels = {"0": {"en": "Other words"}}
    facts = meeting_of(file)
    assert facts.consensus[ids[1]][criterion].is_stale
    assert facts.agreed_total(ids[1]) is None


def test_history_tells_who_agreed_on_what(file: ReviewFile, ids: dict[int, str]) -> None:
    set_consensus(file, application=ids[1], criterion="1", points=Decimal(3))
    set_consensus(file, application=ids[1], criterion="1", points=Decimal(4))
    found = [each for each in history_of(file, ids[1]) if each.entity == "consensus"]
    assert [(each.value["points"], each.standing, each.name) for each in found] == [
        ("3", "replaced", "Lead Example"),
        ("4", "shown", "Lead Example"),
    ]


def test_the_agenda_begins_with_what_settling_would_change_and_lists_everybody(
    file: ReviewFile, ids: dict[int, str]
) -> None:
    facts = meeting_of(file)
    agenda = agenda_of(facts, rank_meeting(facts))
    assert {entry.application for entry in agenda} == set(ids.values())
    changes = [entry.item.change for entry in agenda if entry.item]
    assert changes == sorted(changes, reverse=True)
    assert changes[0] > 0


def test_an_application_without_a_review_is_on_the_agenda_too_and_comes_last(file: ReviewFile) -> None:
    with file.transaction() as session:
        session.add(Application(id=file.new_id(), number=6, applicant="Applicant 6", status="active"))
    facts = meeting_of(file)
    last = agenda_of(facts, rank_meeting(facts))[-1]
    assert (facts.applications[last.application].number, last.item) == (6, None)


def test_until_something_is_agreed_on_nothing_moves(file: ReviewFile) -> None:
    assert all(move == 0 and crosses == 0 for _, _, move, crosses in standings(meeting_of(file)).values())


def test_what_was_agreed_on_moves_an_application_over_the_line(file: ReviewFile, ids: dict[int, str]) -> None:
    agree(file, ids[5], "5")
    found = standings(meeting_of(file))
    assert found[5] == (5, 1, 4, 1)
    assert found[3] == (3, 4, -1, -1)


def test_part_of_the_criteria_moves_nothing_yet(file: ReviewFile, ids: dict[int, str]) -> None:
    for number in range(1, 7):
        set_consensus(file, application=ids[5], criterion=str(number), points=Decimal(5))
    assert standings(meeting_of(file))[5] == (5, 5, 0, 0)


def test_a_dialogue_needs_a_day_people_and_an_outcome(file: ReviewFile) -> None:
    with pytest.raises(InputRefusedError, match="isn't a day"):
        record_dialogue(file, region="Region 1", held="7 June", persons="A and B", outcome="Confirmed")
    with pytest.raises(InputRefusedError, match="needs a region"):
        record_dialogue(file, region="Region 1", held="2018-06-07", persons=" ", outcome="Confirmed")
    made = record_dialogue(file, region="Region 1", held="2018-06-07", persons="A and B", outcome="Confirmed")
    record_dialogue(file, region="Region 1", held="2018-06-08", persons="A and B", outcome="Confirmed", dialogue=made)
    assert [(each.region, each.held) for each in meeting_of(file).dialogues] == [("Region 1", "2018-06-08")]
    remove_contact(file, made)
    assert meeting_of(file).dialogues == ()


def test_the_minutes_hold_what_was_dealt_with_in_order_of_closing(file: ReviewFile, ids: dict[int, str]) -> None:
    person = next(each for each in reviewing.people(file) if each.name == "Reviewer Two")
    agree(file, ids[2], "3.5")
    set_consensus_reason(file, application=ids[2], criterion="1", reason="All | agreed")
    set_rapporteur(file, application=ids[2], person=person.id)
    set_notes(file, application=ids[2], notes="Discussed *at length*.")
    record_dialogue(file, region="Region 2", held="2018-06-07", persons="A and B", outcome="Confirmed")
    close_item(file, application=ids[2], seconds=390, at=NOON)
    close_item(file, application=ids[4], seconds=60, at=NOON - dt.timedelta(hours=1))
    found = minutes_of(file)
    assert [item.application.number for item in found.items] == [4, 2]
    item = found.items[1]
    assert (item.rapporteur, item.agreed_total, item.seconds) == ("Reviewer Two", Fraction(7, 2), 390)
    assert item.reviewers == ("Reviewer One", "Reviewer Three", "Reviewer Two")
    assert item.criteria[0].points == (Decimal(4), Decimal("4.5"), Decimal(4))
    assert [each.outcome for each in item.dialogues] == ["Confirmed"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("# Minutes of the meeting", "Rapporteur", "6.5 min", "Weighted total agreed on: 3.50", "3.5")),
        ("sv", ("# Mötesprotokoll", "Föredragande", "6,5 min", "Sammanvägt efter enighet: 3,50", "3,5")),
    ],
)
def test_the_minutes_read_in_both_languages_and_no_text_passes_for_mark_up(
    file: ReviewFile, ids: dict[int, str], language: str, expected: tuple[str, ...]
) -> None:
    person = next(each for each in reviewing.people(file) if each.name == "Reviewer Two")
    agree(file, ids[2], "3.5")
    set_consensus_reason(file, application=ids[2], criterion="1", reason="All | agreed")
    set_rapporteur(file, application=ids[2], person=person.id)
    set_notes(file, application=ids[2], notes="Discussed *at length*.")
    close_item(file, application=ids[2], seconds=390, at=NOON)
    facts = meeting_of(file)
    ranking = rank_meeting(facts)
    assert ranking is not None
    text = minutes_markdown(minutes_from(facts, compare(facts, ranking)), language)  # type: ignore[arg-type]
    assert all(part in text for part in expected)
    assert r"All \| agreed" in text
    assert r"Discussed \*at length\*." in text


def test_a_closed_item_can_be_taken_up_again(file: ReviewFile, ids: dict[int, str]) -> None:
    close_item(file, application=ids[2], seconds=60, at=NOON)
    assert meeting_of(file).items[ids[2]].closed == "2018-06-07T12:00:00+00:00"
    reopen_item(file, application=ids[2])
    assert meeting_of(file).items.get(ids[2]) is None
