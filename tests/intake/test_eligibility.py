import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.intake.eligibility import is_legal_person, organisation_number, page_limit_exceeded, received_late

STOCKHOLM = ZoneInfo("Europe/Stockholm")
DEADLINE = dt.datetime(2018, 5, 31, 23, 59, 59, tzinfo=STOCKHOLM)


@pytest.mark.parametrize("text", ["802512-3459", "8025123459", " 802512 3459 ", "16802512-3459", "802512–3459"])
def test_a_valid_number_is_written_one_way(text: str) -> None:
    assert organisation_number(text) == "802512-3459"


@pytest.mark.parametrize(
    "text", ["", "802512-3450", "80251-23459", "802512-345", "802512-34590", "２０２１００-2114", "a"]
)
def test_anything_else_is_no_organisation_number(text: str) -> None:
    assert organisation_number(text) is None


@settings(deadline=None)
@given(st.text("0123456789", min_size=9, max_size=9))
def test_exactly_one_check_digit_is_right(digits: str) -> None:
    assert sum(organisation_number(f"{digits}{check}") is not None for check in range(10)) == 1


@settings(deadline=None)
@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(digits: str, position: int, shift: int) -> None:
    check = next(check for check in range(10) if organisation_number(f"{digits}{check}"))
    wrong = str((int(digits[position]) + shift) % 10)
    assert organisation_number(f"{digits[:position]}{wrong}{digits[position + 1 :]}{check}") is None


def test_a_personal_number_is_told_from_a_legal_persons() -> None:
    assert is_legal_person("802512-3459")
    assert not is_legal_person("811218-9876")


@pytest.mark.parametrize(
    ("pages", "limit", "exceeded"), [(4, 4, False), (5, 4, True), (0, 4, False), (99, None, False)]
)
def test_pages_exceed_only_a_limit_that_exists(pages: int, limit: int | None, exceeded: bool) -> None:
    assert page_limit_exceeded(pages, limit) is exceeded


@pytest.mark.parametrize(
    ("received", "late"),
    [
        (dt.datetime(2018, 5, 31, 23, 59, 59, 999_999, STOCKHOLM), False),
        (dt.datetime(2018, 6, 1, 0, 0, 0, 0, STOCKHOLM), True),
        (dt.datetime(2018, 5, 31, 21, 59, 59, 0, dt.UTC), False),
        (dt.datetime(2018, 5, 31, 22, 0, 0, 0, dt.UTC), True),
        (dt.date(2018, 5, 31), False),
        (dt.date(2018, 6, 1), True),
    ],
)
def test_the_last_day_counts_whole_in_the_deadlines_own_zone(received: dt.date, late: bool) -> None:
    assert received_late(DEADLINE, received) is late


def test_a_time_without_a_zone_is_never_guessed() -> None:
    with pytest.raises(ValueError, match="time zone"):
        received_late(DEADLINE, dt.datetime(2018, 5, 31, 12))  # noqa: DTZ001 - the fault under test
