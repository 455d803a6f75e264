import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.intake.names import applicant_in_name, name_words, natural_key, number_in_name


def test_numbers_sort_by_value_and_swedish_letters_behind_z() -> None:
    names = ["10 Ö", "2 b", "02 a", "1", "Zorn", "Ängen", "ödla", "Åsen", "alfa"]
    assert sorted(names, key=natural_key) == ["1", "02 a", "2 b", "10 Ö", "alfa", "Zorn", "Åsen", "Ängen", "ödla"]


@settings(deadline=None)
@given(st.lists(st.text(max_size=12)))
def test_the_natural_order_ignores_how_letters_are_composed_and_where_names_came_from(names: list[str]) -> None:
    decomposed = [unicodedata.normalize("NFD", name) for name in reversed(names)]
    assert sorted(map(natural_key, names)) == sorted(map(natural_key, decomposed))


@settings(deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_numbered_names_sort_as_their_numbers(first: int, second: int) -> None:
    assert (natural_key(f"a {first} b") < natural_key(f"a {second} b")) == (first < second)


@pytest.mark.parametrize(
    ("name", "applicant"),
    [
        ("07 Exempelklustret Norr - ansökan", "Exempelklustret Norr"),
        ("Ansökan_S3-piloten_Exempelklustret_Norr_v2_signerad", "Exempelklustret Norr"),
        ("07 Exempelklustret 2 ansökan", "Exempelklustret 2"),
        ("07 Exempelklustret 2018-05-30", "Exempelklustret"),
        ("Exempelklustret 12", "Exempelklustret 12"),
        ("Exempelklustret 1234", "Exempelklustret"),
        ("exempelklustret-norr-ansokan", "exempelklustret norr"),
        ("Kluster för Prov och Test", "Kluster för Prov och Test"),
        ("Region Exempels kluster", "Region Exempels kluster"),
        ("ansökan", ""),
        ("12", ""),
    ],
)
def test_the_applicant_is_what_is_left_of_a_name_without_its_labels(name: str, applicant: str) -> None:
    assert applicant_in_name(name) == applicant


def test_names_are_compared_without_case_punctuation_composition_and_legal_form() -> None:
    decomposed = unicodedata.normalize("NFD", "REKOMMENDATION – Påhittade_Klustret.")
    assert name_words(decomposed) == name_words("Påhittade klustret AB, ansökan") == ("påhittade", "klustret")


def test_accents_tell_names_apart() -> None:
    assert name_words("Ängsklustret") != name_words("Angsklustret")


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("07 Exempel", 7),
        ("7. Exempel 3", 7),
        ("Exempel 12", 12),
        ("Exempel-12-ansökan", 12),
        ("Exempel 12 av 42", None),
        ("2018 Exempel", None),
        ("0 Exempel", None),
        ("S3 Exempel", None),
        ("123456 Exempel", None),
    ],
)
def test_a_number_is_read_only_where_it_can_be_meant_as_one(name: str, number: int | None) -> None:
    assert number_in_name(name) == number
