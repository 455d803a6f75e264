"""Ranking and reviews as CSV and JSON, for other programs; one preset is what a Swedish Excel opens as it stands."""

import csv
import datetime as dt
import io
import json
import tempfile
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal, get_args

from workbench.errors import InputRefusedError
from workbench.models.file import ReviewFile
from workbench.report.choices import ARCHIVE, Choices
from workbench.report.collect import collect_content
from workbench.report.content import ReportContent
from workbench.report.privacy import prepared
from workbench.report.ranking_sheet import ranking_columns
from workbench.report.reviews_sheet import Line, review_columns, review_lines
from workbench.report.rows import Value
from workbench.report.sheet import Column, unique_headings
from workbench.report.tables import cell_text
from workbench.report.wording import Language, Wording
from workbench.report.workbook import put_in_place

Table = Literal["ranking", "reviews"]
Format = Literal["excel", "csv", "json"]
TABLES: tuple[Table, ...] = get_args(Table)
FORMATS: tuple[Format, ...] = get_args(Format)
"""``excel``: UTF-8 with a byte order mark, ``;`` and the language's decimal sign. ``csv``: UTF-8, ``,`` and a point."""


def write_export(
    file: ReviewFile,
    out: Path,
    *,
    table: Table,
    kind: Format = "excel",
    language: Language = "sv",
    places: int | None = None,
    choices: Choices = ARCHIVE,
) -> int:
    """Write one table and return how many rows it has.

    Raises:
        InputRefusedError: it can't be written there, or the call has no applications.
    """
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    if out.is_dir():
        raise InputRefusedError(f"{out.name} is a folder; name a file.")
    words = Wording(language)
    content = prepared(collect_content(file, places=places), choices, words)
    headings, rows = _table(content, words, table)
    texts: dict[Format, Callable[[], bytes]] = {
        "excel": lambda: _csv(headings, rows, ";", _sign(words)).encode("utf-8-sig"),
        "csv": lambda: _csv(headings, rows, ",", ".").encode(),
        "json": lambda: _json(content, headings, rows, table),
    }
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "export"
        built.write_bytes(texts[kind]())
        put_in_place(built, out)
    return len(rows)


def _sign(words: Wording) -> str:
    return "," if words.language == "sv" else "."


def _table(content: ReportContent, words: Wording, table: Table) -> tuple[list[str], list[list[Value]]]:
    if table == "ranking":
        return _rows(ranking_columns(content, words), content.rows)
    lines: list[Line] = list(review_lines(content))
    return _rows(review_columns(content, words), lines)


def _rows(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> tuple[list[str], list[list[Value]]]:
    headings = unique_headings([column.heading for column in columns])
    return headings, [[column.value(row) for column in columns] for row in rows]


def _csv(headings: Sequence[str], rows: Sequence[Sequence[Value]], delimiter: str, sign: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([cell_text(each) for each in headings])
    for row in rows:
        writer.writerow([_written(value, sign) for value in row])
    return text.getvalue()


def _written(value: Value, sign: str) -> str:
    """Return a value as text; what people wrote stays text, numbers keep their minus."""
    if value is None:
        return ""
    if isinstance(value, str):
        return cell_text(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    number = _number(value)
    text = str(number) if isinstance(number, int) else f"{number:.10f}".rstrip("0").rstrip(".")
    return text.replace(".", sign)


def _number(value: Any) -> int | float:
    if isinstance(value, int):
        return value
    if isinstance(value, Decimal | Fraction) and value == int(value):
        return int(value)
    return float(value)


def _json(content: ReportContent, headings: Sequence[str], rows: Sequence[Sequence[Value]], table: Table) -> bytes:
    def plain(value: Value) -> Any:
        if value is None or isinstance(value, str):
            return value
        return value.isoformat() if isinstance(value, dt.date) else _number(value)

    document = {
        "call": content.call.id,
        "state_hash": content.state_hash,
        "places": content.places,
        table: [dict(zip(headings, map(plain, row), strict=True)) for row in rows],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
