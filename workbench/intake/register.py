"""A register of applicants: a table whose columns are found by Swedish or English headings."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from workbench.errors import InputRefusedError
from workbench.intake.eligibility import organisation_number
from workbench.intake.headings import HEADINGS
from workbench.tables import label, read_rows

MAX_ROWS = 20_000
_HEADING_ROWS = 10
"""A title and notes may stand above the headings."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One applicant as the register has it; "" or None where it says nothing. ``line`` is the table's row."""

    line: int
    number: int | None
    applicant: str
    organisation_number: str
    region: str
    received: str
    sender: str
    facts: Mapping[str, str]


@dataclass(frozen=True)
class Register:
    """What a table says: which column is what, the applicants, and sentences about rows that can't be used."""

    name: str
    columns: Mapping[str, str]
    unused: tuple[str, ...]
    rows: tuple[RegisterRow, ...]
    problems: tuple[str, ...]


def read_register(path: Path, *, facts: Sequence[str] = (), zone: dt.tzinfo | None = None) -> Register:
    """Return what a .csv or .xlsx register says; ``facts`` are further columns that the call's rules ask for.

    Raises:
        InputRefusedError: the file is no table, or no row of its first names a column for the applicant or number.
    """
    table = list(_bounded(path))
    place, columns = _find_headings(table, facts, path.name)
    header = table[place][1]
    rows, problems = [], []
    for line, cells in table[place + 1 :]:
        try:
            rows.append(_row(line, cells, columns, facts, zone or ZoneInfo("Europe/Stockholm")))
        except ValueError as error:
            problems.append(f"Row {line} of {path.name} was left out: {error}.")
    titles = [_title(cell) for cell in header]
    return Register(
        name=path.name,
        columns={field: str(header[position]).strip() for field, position in columns.items()},
        unused=tuple(
            str(header[position]).strip()
            for position, title in enumerate(titles)
            if title and position not in columns.values()
        ),
        rows=tuple(rows),
        problems=tuple(problems),
    )


def _bounded(path: Path) -> list[tuple[int, Sequence[object]]]:
    rows = []
    for row in read_rows(path):
        rows.append(row)
        if len(rows) > MAX_ROWS:
            raise InputRefusedError(f"{path.name} has more than {MAX_ROWS} rows.")
    return rows


def _title(cell: object) -> str:
    return " ".join(str("" if cell is None else cell).casefold().split()).rstrip(":*")


def _find_headings(
    table: Sequence[tuple[int, Sequence[object]]], facts: Sequence[str], name: str
) -> tuple[int, dict[str, int]]:
    """Return the row of headings, and where each known column stands in it; of two that fit, the first."""
    for place, (_, cells) in enumerate(table[:_HEADING_ROWS]):
        titles = [_title(cell) for cell in cells]
        columns = {
            field: titles.index(found)
            for field, known in (*HEADINGS.items(), *((fact, (fact.casefold(),)) for fact in facts))
            if (found := next((each for each in known if each in titles), None)) is not None
        }
        if "applicant" in columns or "organisation_number" in columns:
            return place, columns
    raise InputRefusedError(f"{name} has no column for the applicant (such as Sökande or Applicant).")


def _row(
    line: int, cells: Sequence[object], columns: Mapping[str, int], facts: Sequence[str], zone: dt.tzinfo
) -> RegisterRow:
    def cell(field: str) -> object:
        position = columns.get(field)
        return cells[position] if position is not None and position < len(cells) else None

    def text(field: str) -> str:
        return label(cell(field), field.replace("_", " "), optional=True)

    written = text("organisation_number")
    number = organisation_number(written) if written else ""
    if number is None:
        raise ValueError(f"{written} is no organisation number")
    if not text("applicant") and not number:
        raise ValueError("it names no applicant")
    return RegisterRow(
        line=line,
        number=_whole_number(text("number")),
        applicant=text("applicant"),
        organisation_number=number,
        region=text("region"),
        received=read_moment(cell("received"), zone),
        sender=text("sender").casefold(),
        facts={fact: text(fact) for fact in facts if text(fact)},
    )


def _whole_number(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text) < 1_000_000:
        raise ValueError(f"{text} is no application number")
    return int(text)


def read_moment(value: object, zone: dt.tzinfo) -> str:
    """Return a date, or a moment with its zone, as ISO text; "" for nothing.

    Raises:
        ValueError: it is neither.
    """
    if isinstance(value, dt.datetime):
        if value.tzinfo is None and value.time() == dt.time():
            return value.date().isoformat()
        return (value if value.tzinfo else value.replace(tzinfo=zone)).isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    text = str("" if value is None else value).strip()
    if not text:
        return ""
    try:
        found = dt.date.fromisoformat(text) if len(text) == len("2018-05-31") else dt.datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text[:40]} is no date such as 2018-05-31 or 2018-05-31 16:00") from None
    return read_moment(found, zone) if isinstance(found, dt.datetime) else found.isoformat()
