"""What a register of applicants may call its columns, in Swedish and English."""

from collections.abc import Mapping

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "number": (
        "nr",
        "nummer",
        "ansökningsnummer",
        "ansökan nr",
        "löpnummer",
        "number",
        "no",
        "no.",
        "application number",
    ),
    "applicant": (
        *(
            "sökande",
            "sökandens namn",
            "namn",
            "organisation",
            "organisationens namn",
            "kluster",
            "klusterorganisation",
        ),
        *("applicant", "name", "applicant name", "organisation name", "organization", "cluster organisation"),
    ),
    "organisation_number": (
        *("organisationsnummer", "orgnr", "org.nr", "org nr", "org.nummer", "org. nr"),
        *("organisation number", "organization number", "registration number"),
    ),
    "region": ("region", "län", "county"),
    "received": (
        "inkom",
        "inkommen",
        "inkommet",
        "inkom datum",
        "ankomstdatum",
        "mottagen",
        "received",
        "date received",
    ),
    "sender": ("avsändare", "e-post", "epost", "e-postadress", "mejl", "mail", "e-mail", "email", "sender"),
}
"""What a column may be called, compared without case and spaces around."""
