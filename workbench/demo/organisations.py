"""The invented cluster organisations: hand-made ones first, composed ones when more are asked for."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from workbench.demo.texts import fields_of_work, read_toml


@dataclass(frozen=True)
class Organisation:
    """An invented cluster organisation; ``turn`` counts the earlier ones in the same field of work."""

    name: str
    number: str
    region: str
    in_place: str
    field: str
    town: str
    turn: int


def organisation_number(serial: int) -> str:
    """Return an organisation number in an invented series, with its Luhn check digit.

    The first digit of a Swedish organisation number tells the legal form, and 4 is given to none; so 4999 followed
    by a serial of five digits passes the check-digit rule and can't belong to anyone.
    """
    digits = f"4999{serial:05d}"
    total = 0
    for place, digit in enumerate(digits):
        product = int(digit) * (2 if place % 2 == 0 else 1)
        total += product // 10 + product % 10
    number = f"{digits}{-total % 10}"
    return f"{number[:6]}-{number[6:]}"


def organisations(count: int) -> tuple[Organisation, ...]:
    """Return the first ``count`` organisations; the first 42 cover the 21 regions and the 21 fields twice each."""
    data = read_toml("organisations.toml")
    places = {region["name"]: region["in"] for region in data["regions"]}
    turns: Counter[str] = Counter()
    made = []
    for serial, raw in enumerate(islice(_all_raw(data), count), start=1):
        made.append(
            Organisation(
                name=raw["name"],
                number=organisation_number(serial),
                region=raw["region"],
                in_place=places[raw["region"]],
                field=raw["field"],
                town=raw["town"],
                turn=turns[raw["field"]],
            )
        )
        turns[raw["field"]] += 1
    return tuple(made)


def _all_raw(data: dict[str, Any]) -> Iterator[dict[str, str]]:
    """Yield the hand-made organisations, then composed ones without end: a new place and prefix each, then numbered."""
    yield from data["organisations"]
    words = data["composed"]
    prefixes, places, towns = words["prefixes"], words["places"], words["towns"]
    fields, regions = list(fields_of_work()), [region["name"] for region in data["regions"]]
    serial = 0
    while True:
        prefix, place = prefixes[serial % len(prefixes)], places[(serial // len(prefixes)) % len(places)]
        again = serial // (len(prefixes) * len(places))
        field = fields[(serial * 5 + serial // len(fields)) % len(fields)]
        label = fields_of_work()[field].words["label"]
        yield {
            "name": f"{prefix} {label} {place}" + (f" {again + 1}" if again else ""),
            "region": regions[serial % len(regions)],
            "field": field,
            "town": towns[serial % len(towns)],
        }
        serial += 1
