from dataclasses import replace
from decimal import Decimal

import pytest

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.models.people import act_for, add_reviewers
from workbench.models.reviewing import call_of, inbox, set_points
from workbench.people.assigning import set_calibration
from workbench.people.progress import progress_of
from workbench.people.roster import Person, roster_of, write_person
from workbench.people.timing import release_rest, set_review_by


def person(call: Call, name: str) -> Person:
    return next(each for each in roster_of(call.file) if each.name == name)


def test_what_is_known_of_a_person_is_corrected(call: Call) -> None:
    before = person(call, "Reviewer 1")
    assert (before.language, before.reviews, before.leads) == ("sv", True, False)
    changed = replace(
        before, name=" Reviewer  One ", mail="one@example.org", language="en", organisation="Org", region="Skåne"
    )
    write_person(call.file, changed)
    assert person(call, "Reviewer One") == replace(changed, name="Reviewer One")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": " "}, "Write the person's name"),
        ({"name": "reviewer 2"}, "somebody else of the name"),
        ({"mail": "no address"}, "isn't an address"),
        ({"mail": "TWO@example.org"}, "already the address of Reviewer 2"),
    ],
)
def test_what_can_not_be_used_is_refused(call: Call, change: dict[str, str], reason: str) -> None:
    add_reviewers(call.file, ["Reviewer 2 <two@example.org>"])
    with pytest.raises(InputRefusedError, match=reason):
        write_person(call.file, replace(person(call, "Reviewer 1"), **change))  # type: ignore[arg-type] # names of texts
    assert person(call, "Reviewer 1").mail == ""


def test_who_has_started_goes_on_reviewing(call: Call) -> None:
    write_person(call.file, replace(person(call, "Reviewer 2"), reviews=False))
    assert [row.name for row in progress_of(call.file).reviewers] == ["Reviewer 1"]
    act_for(call.file, "Reviewer 1")
    at = {"reviewer": call.reviewers[0], "application": call.applications[0]}
    set_points(call.file, **at, criterion=call_of(call.file).criteria[0].id, points=Decimal(3))
    with pytest.raises(InputRefusedError, match="has started reviews"):
        write_person(call.file, replace(person(call, "Reviewer 1"), reviews=False))


def test_the_due_date_is_a_day_or_none(call: Call) -> None:
    set_review_by(call.file, "2018-06-15")
    with pytest.raises(InputRefusedError, match="isn't a day"):
        set_review_by(call.file, "June")
    assert progress_of(call.file).review_by == "2018-06-15"
    set_review_by(call.file, "")
    assert progress_of(call.file).review_by is None


def test_the_rest_is_released_and_held_back_again(call: Call) -> None:
    set_calibration(call.file, call.applications[0], is_calibration=True)

    def seen() -> int:
        return len(inbox(call.file, reviewer=call.reviewers[0]))

    assert seen() == 1
    release_rest(call.file)
    assert seen() == 3
    release_rest(call.file, is_released=False)
    assert seen() == 1
