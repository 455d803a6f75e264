import pytest

from workbench.documents.line_ends import joined
from workbench.documents.stems import Language, language_of, relatives, stems_of, words_of


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ["företag", "företagen", "företagens", "företaget"]),
        ("sv", ["etablerad", "etablerat", "etablerade"]),
        ("en", ["strategy", "strategies"]),
        ("en", ["collaboration", "collaborations", "collaborate"]),
    ],
)
def test_inflections_have_one_stem(language: Language, words: list[str]) -> None:
    assert len(set(stems_of(words, language))) == 1


def test_words_that_say_nothing_have_no_stem() -> None:
    assert list(stems_of(words_of("Vi är 75 i klustret"), "sv")) == ["klustret"]
    assert list(stems_of(words_of("We are 75 in a cluster"), "en")) == ["cluster"]


def test_words_are_letters_and_figures_in_one_case_and_form() -> None:
    assert words_of("S3-strategi, MÅL_bild pro\ufb01l a\u030ar mil\u00adjö") == [
        "s3",
        "strategi",
        "mål",
        "bild",
        "profil",
        "år",
        "miljö",
    ]


def test_a_compound_counts_for_less_as_its_parts() -> None:
    [stem] = stems_of(["medlemsföretagen"], "sv")
    likeness = dict(relatives(stem))
    assert likeness[stem] == 1
    assert likeness["medlemsföretag"] > likeness["företag"] > 0
    assert "tag" not in likeness


def test_the_language_is_told_by_its_small_words() -> None:
    assert language_of(words_of("Klustret och företagen är med i arbetet")) == "sv"
    assert language_of(words_of("The cluster and its firms take part in the work")) == "en"
    assert language_of(["triple", "helix"]) == "sv"
    assert language_of(["triple", "helix"], otherwise="en") == "en"


def test_words_divided_at_line_ends_are_joined_but_not_real_hyphens() -> None:
    assert joined(["konkur-", "renskraft och"]) == "konkurrenskraft och"
    assert joined(["närings-", "och regionalpolitik"]) == "närings- och regionalpolitik"
    assert joined(["Västra-", "Götaland 5-", "10"]) == "Västra- Götaland 5- 10"
    assert joined(["", "  ett  ", "två"]) == "ett två"
