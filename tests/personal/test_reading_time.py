"""Reading time, in a real cache folder."""

import math
from pathlib import Path

import pytest

from workbench.personal.reading_time import add_reading_time, reading_times

CALL, PERSON, APPLICATION, OTHER = ("c" * 32, "1" * 32, "a" * 32, "b" * 32)


def read(seconds: float, application: str = APPLICATION, person: str = PERSON) -> None:
    add_reading_time(call=CALL, person=person, application=application, seconds=seconds)


def test_time_adds_up_per_application_and_person() -> None:
    read(1.5)
    read(2.25)
    read(60, OTHER)
    read(7, person="2" * 32)
    assert reading_times(call=CALL, person=PERSON) == {APPLICATION: 3.75, OTHER: 60.0}


def test_time_is_kept_in_the_cache_folder_alone(user_folder: Path) -> None:
    read(1)
    files = [path for path in user_folder.rglob("*") if path.is_file()]
    assert files == [user_folder / "cache" / "reading-time" / CALL / f"{PERSON}.json"]


@pytest.mark.parametrize("seconds", [0, -1, math.nan, math.inf])
def test_what_is_no_time_is_not_counted(seconds: float) -> None:
    read(seconds)
    assert reading_times(call=CALL, person=PERSON) == {}


def test_ids_that_urval_does_not_make_become_no_path(user_folder: Path) -> None:
    add_reading_time(call="../../elsewhere", person=PERSON, application=APPLICATION, seconds=1)
    assert reading_times(call="../../elsewhere", person=PERSON) == {}
    assert not user_folder.exists()


@pytest.mark.parametrize("damaged", [b"{", b"[]", b"\xff", b'{"a": "1", "b": -1, "c": 1.5, "d": true}'])
def test_a_damaged_file_counts_as_nothing_and_counting_goes_on(user_folder: Path, damaged: bytes) -> None:
    read(1)
    (path,) = (user_folder / "cache").rglob(f"{PERSON}.json")
    path.write_bytes(damaged)
    assert reading_times(call=CALL, person=PERSON) == {}
    read(2)
    assert reading_times(call=CALL, person=PERSON) == {APPLICATION: 2.0}


def test_a_folder_that_cannot_be_written_stops_nobody(user_folder: Path) -> None:
    (user_folder / "cache").mkdir(parents=True)
    (user_folder / "cache" / "reading-time").write_text("in the way")
    read(1)
    assert reading_times(call=CALL, person=PERSON) == {}
