import unicodedata

import pytest

from workbench.intake.classify import (
    applicant_in_text,
    classify,
    organisation_number_in_text,
    organisation_numbers_in_text,
)


@pytest.mark.parametrize(
    ("file_name", "kind"),
    [
        ("Rekommendation Exempelklustret.pdf", "recommendation"),
        (unicodedata.normalize("NFD", "Exempelklustret_tillstyrkan.PDF"), "recommendation"),
        ("Ansökan Exempelklustret - rekommendationsbrev.pdf", "recommendation"),
        ("Intyg från regionen.pdf", "recommendation"),
        ("Letter of Support Example.pdf", "recommendation"),
        ("recommendation_example.pdf", "recommendation"),
        ("Ansökan med rekommendation.pdf", "application"),
        (unicodedata.normalize("NFD", "Ansökan Exempelklustret.pdf"), "application"),
        ("Exempelklustret bilaga 2.pdf", "annex"),
        ("Exempelklustret.pdf", "application"),
        ("Registreringsintyg.pdf", "application"),
    ],
)
def test_a_name_says_what_the_document_is(file_name: str, kind: str) -> None:
    assert classify(file_name, ()).kind == kind


@pytest.mark.parametrize(
    ("pages", "kind", "reason"),
    [
        (("Region Påhitt\nRekommendation av Exempelklustret\n",), "recommendation", 'The heading says "Rek'),
        (("Till myndigheten\n\nVi rekommenderar\nvarmt klustret.",), "recommendation", 'The text says "vi rek'),
        (("Hej,\nRegion Påhitt tillstyrker klustret.",), "recommendation", 'The text says "region på'),
        (("Dear all,\nwe warmly recommend the cluster.",), "recommendation", 'The text says "we warmly recommend".'),
        (("Ansökan\nRekommendation från regionen\nBifogas.",), "application", 'The heading says "Ansökan".'),
        (("Exempelklustret\nRekommendation bifogas.",), "application", "Neither name nor text"),
        (("Sökande: Exempelklustret\nRegion Påhitt rekommenderar oss.",), "application", "Neither name nor text"),
        (("Exempelklustret\nVi rekommenderar mer.", "2", "3", "4"), "application", "Neither name nor text"),
        ((), "application", "Neither name nor text"),
    ],
)  # fmt: skip
def test_where_the_name_is_silent_the_text_says_it(pages: tuple[str, ...], kind: str, reason: str) -> None:
    found = classify("fil.pdf", pages)
    assert found.kind == kind
    assert found.reason.startswith(reason)


@pytest.mark.parametrize(
    ("page", "applicant"),
    [
        ("Ansökan\nSökande: Exempelklustret Norr, org.nr 802512-3459\n", "Exempelklustret Norr"),
        ("Sökande\nExempelklustret Norr\n", "Exempelklustret Norr"),
        ("Klusterorganisation:\nExempelklustret Norr\n", "Exempelklustret Norr"),
        ("Applicant organisation: Example Cluster (802512-3459)", "Example Cluster"),
        ("Sökande\nOrganisationsnummer\nExempelklustret\n", ""),
        ("Organisation\nKlustret har en styrelse", ""),
        ("Sökande: klustret är en förening.", ""),
        ("Ingen etikett", ""),
    ],
)
def test_the_applicant_stands_behind_a_label(page: str, applicant: str) -> None:
    assert applicant_in_text((page,)) == applicant


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Organisationsnummer: 802512-3459. Regionen har 232100-0016.", "802512-3459"),
        ("Org.nr\n8025123459", "802512-3459"),
        ("Föreningen (802512-3459)", "802512-3459"),
        ("802512-3459 eller 232100-0016", None),
        ("Ring 0701234567 eller 8025123459", None),
        ("Kontakt 811218-9876", None),
        ("Org.nr 802512-3450", None),
    ],
)
def test_an_organisation_number_is_labelled_or_the_only_one(text: str, number: str | None) -> None:
    assert organisation_number_in_text(text) == number


def test_a_letter_may_hold_several_organisation_numbers() -> None:
    assert organisation_numbers_in_text("802512-3459, 232100-0016, 811218-9876") == {"802512-3459", "232100-0016"}
