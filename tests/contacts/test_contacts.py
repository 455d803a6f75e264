from pathlib import Path

import pytest

from tests.conftest import Call
from workbench.contacts.log import Contact, add_contact, contacts_of, remove_contact
from workbench.contacts.meetings import (
    Meeting,
    NewSignUp,
    meetings_of,
    read_sign_up_list,
    set_sign_up,
    sign_up,
    sign_ups_of,
    write_meeting,
)
from workbench.errors import InputRefusedError
from workbench.models.entities import Application


def meeting(call: Call, *, seats: int | None = 2, by: str = "2018-05-02") -> str:
    return write_meeting(
        call.file, Meeting("", "Information", "Stockholm", "2018-05-07 13:00", "2018-05-07 17:00", by, seats)
    )


def places(call: Call, of: str) -> list[tuple[str, str, int]]:
    return [(row.name, row.place, row.position) for row in sign_ups_of(call.file, of)]


FOUR = [
    NewSignUp("Late", "late@example.org", "", "2018-05-03 08:00"),
    NewSignUp("Third", "third@example.org", "", "2018-05-02 16:00"),
    NewSignUp("First", "first@example.org", "", "2018-04-01 08:00"),
    NewSignUp("Second", "second@example.org", "Applicant 2", "2018-04-02 08:00"),
]


def test_seats_go_in_the_order_of_sign_up_and_the_rest_wait(call: Call) -> None:
    held = meeting(call)
    assert sign_up(call.file, held, FOUR) == 4
    assert places(call, held) == [
        ("First", "seat", 1),
        ("Second", "seat", 2),
        ("Third", "waiting", 1),
        ("Late", "late", 1),
    ]


def test_a_cancellation_moves_the_next_in_line_up(call: Call) -> None:
    held = meeting(call)
    sign_up(call.file, held, FOUR)
    set_sign_up(call.file, sign_ups_of(call.file, held)[0].id, cancelled=True)
    assert places(call, held)[:2] == [("Second", "seat", 1), ("Third", "seat", 2)]


def test_the_same_list_again_adds_nobody(call: Call) -> None:
    held = meeting(call)
    sign_up(call.file, held, FOUR)
    assert sign_up(call.file, held, [*FOUR, NewSignUp("First again", "FIRST@example.org", "")]) == 0


def test_a_list_without_times_counts_by_its_order(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Namn;E-post;Organisation\nEtt;ett@example.org;\nTvå;;Applicant 3\nTre;tre@example.org;\n", "utf-8")
    held = meeting(call, by="")
    sign_up(call.file, held, read_sign_up_list(path))
    assert places(call, held) == [("Ett", "seat", 1), ("Två", "seat", 2), ("Tre", "waiting", 1)]
    assert sign_ups_of(call.file, held)[1].application == call.applications[2]


def test_a_row_without_a_name_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,mail\nOne,a@example.org\n,b@example.org\n", "utf-8")
    with pytest.raises(InputRefusedError, match=r"Row 3 of list\.csv: the name is empty"):
        read_sign_up_list(path)


def test_who_came_shows_in_the_contact_log_of_their_application(call: Call) -> None:
    held = meeting(call)
    sign_up(call.file, held, FOUR)
    second = sign_ups_of(call.file, held)[1]
    assert not contacts_of(call.file, application=call.applications[1])
    set_sign_up(call.file, second.id, attended=True)
    (contact,) = contacts_of(call.file, application=call.applications[1])
    assert (contact.kind, contact.held, contact.persons, contact.summary) == (
        "meeting",
        "2018-05-07",
        "Second",
        "Information",
    )


def test_a_regional_dialogue_shows_beside_every_application_of_the_region(call: Call) -> None:
    with call.file.transaction() as session:
        for application in call.applications[:2]:
            session.get_one(Application, application).region = "Skåne"
    add_contact(call.file, Contact("", "regional_dialogue", "2018-06-04", region="Skåne", outcome="Supports both"))
    shown = [bool(contacts_of(call.file, application=each)) for each in call.applications]
    assert shown == [True, True, False]


def test_a_contact_can_be_changed_and_taken_out(call: Call) -> None:
    at = add_contact(call.file, Contact("", "dialogue", "2018-04-10", application=call.applications[0], summary="Call"))
    add_contact(call.file, Contact(at, "dialogue", "2018-04-11", application=call.applications[0], summary="Two calls"))
    assert [each.summary for each in contacts_of(call.file)] == ["Two calls"]
    remove_contact(call.file, at)
    assert not contacts_of(call.file)


@pytest.mark.parametrize(
    ("contact", "sentence"),
    [
        (Contact("", "dialogue", "2018-04-10"), "which application or which region"),
        (Contact("", "dialogue", "April", region="Skåne"), "isn't a day"),
        (Contact("", "party", "2018-04-10", region="Skåne"), "no kind of contact"),  # type: ignore[arg-type] # on purpose
        (Contact("", "dialogue", "2018-04-10", application="0" * 32), "isn't in this file"),
    ],
)
def test_a_contact_that_says_too_little_is_refused_and_nothing_is_written(
    call: Call, contact: Contact, sentence: str
) -> None:
    with pytest.raises(InputRefusedError, match=sentence):
        add_contact(call.file, contact)
    assert not contacts_of(call.file)


def test_a_meeting_that_ends_before_it_starts_is_refused(call: Call) -> None:
    with pytest.raises(InputRefusedError, match="ends before it starts"):
        write_meeting(call.file, Meeting("", "Wrong", "", "2018-05-07 13:00", "2018-05-07 12:00", "", None))
    assert not meetings_of(call.file)
