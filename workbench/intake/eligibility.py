"""The eligibility checks that arithmetic can settle; all others are a person's."""

import datetime as dt
import re

_NUMBER = re.compile(r"(?:16)?([0-9]{6})[-\u2013\u2010]?([0-9]{4})")


def organisation_number(text: str) -> str | None:
    """Return a Swedish organisation number as NNNNNN-NNNN, or None where it is not ten digits with a right check digit.

    The check digit is Luhn's (modulus 10, weights 2 1 2 1 … from the left); 16, for the century, may stand in front.
    """
    match = _NUMBER.fullmatch("".join(text.split()))
    if match is None or not _luhn("".join(match.groups())):
        return None
    return "-".join(match.groups())


def _luhn(digits: str) -> bool:
    products = (int(digit) * (2 - position % 2) for position, digit in enumerate(digits))
    return sum(product // 10 + product % 10 for product in products) % 10 == 0


def is_legal_person(number: str) -> bool:
    """Tell a legal person's NNNNNN-NNNN from a personal number: its third digit is at least 2, so it is no month."""
    return number[2] >= "2"


def page_limit_exceeded(pages: int, limit: int | None) -> bool:
    """Tell whether a document has more pages than the call allows; a call without a limit allows any."""
    return limit is not None and pages > limit


def received_late(deadline: dt.datetime, received: dt.datetime | dt.date) -> bool:
    """Tell whether an application came in after the deadline, the last moment in time.

    A time is compared to the second; a mere date is late only where it is a later day in the deadline's zone.
    Raises ValueError for a time without a zone: guessing one could cost an applicant the day.
    """
    if not isinstance(received, dt.datetime):
        return received > deadline.date()
    if received.tzinfo is None or deadline.tzinfo is None:
        raise ValueError("a time received and its deadline need a time zone")
    return received.replace(microsecond=0) > deadline
