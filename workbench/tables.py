"""Tables that people make: the rows of a .csv or .xlsx file, or one sentence that says what can't be used."""

from __future__ import annotations

import csv
import datetime
import io
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from workbench.errors import InputRefusedError

MAX_BYTES = 100_000_000  # packed or unpacked: far above any call, far below what fills the memory
MAX_NAME = 500
MAX_DIGITS = 30


def read_rows(path: Path) -> Iterator[tuple[int, Sequence[object]]]:
    """The rows of a file with something in them, each with its number."""
    kind = path.suffix.casefold()
    if kind not in {".csv", ".tsv", ".txt", ".xlsx"}:
        raise InputRefusedError(f"{path.name} is neither a .csv nor an .xlsx file.")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputRefusedError(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB.")
        data = path.read_bytes()
    except OSError as error:
        raise InputRefusedError(f"{path.name} can't be read: {error.strerror}.") from error
    rows = _xlsx_rows(data, path.name) if kind == ".xlsx" else _csv_rows(data, path.name)
    for line, cells in enumerate(rows, start=1):
        if any(cell is not None and str(cell).strip() for cell in cells):
            yield line, cells


def _csv_rows(data: bytes, name: str) -> Iterator[Sequence[object]]:
    text = _decoded(data, name)
    header = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(";\t,", key=header.count)  # on a tie the first: no mark at all is one column, refused later
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise InputRefusedError(f"{name} can't be read as a table: {error}.") from error


def _decoded(data: bytes, name: str) -> str:
    """Text in UTF-8 (with or without a mark), UTF-16 with a mark, or what Windows calls ANSI in western Europe."""
    encodings = ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputRefusedError(f"{name} is not a text file.")


def _xlsx_rows(data: bytes, name: str) -> Iterator[Sequence[object]]:
    """The first sheet's rows; formulas count as the value that was saved with them."""
    # openpyxl takes 0.17 s to load and most tables are .csv.
    from openpyxl.reader.excel import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_BYTES:
                raise InputRefusedError(f"{name} unpacks to more than {MAX_BYTES // 1_000_000} MB.")
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            sheet = workbook.worksheets[0]
            sheet.reset_dimensions()  # some programs write a wrong size, which would cut the table
            yield from sheet.iter_rows(values_only=True)
        finally:
            workbook.close()
    # What openpyxl lets through from zip, XML and its own parsing of a damaged or hostile file.
    except (
        zipfile.BadZipFile, zlib.error, InvalidFileException, SyntaxError, LookupError, ValueError, TypeError,
        AttributeError, EOFError, OSError, NotImplementedError, RuntimeError,
    ) as error:  # fmt: skip
        raise InputRefusedError(f"{name} is not a readable .xlsx file.") from error


def find_columns(
    header: Sequence[object], name: str, *, required: Sequence[str], optional: Sequence[str] = ()
) -> dict[str, int]:
    """Where each known column stands, whatever the case and order."""
    columns = (*required, *optional)
    titles = [str(cell if cell is not None else "").strip().casefold() for cell in header]
    for column in columns:
        if titles.count(column) > 1:
            raise InputRefusedError(f"Row 1 of {name} has two columns named {column}.")
    missing = [column for column in required if column not in titles]
    if missing:
        raise InputRefusedError(f"Row 1 of {name} must name the columns {', '.join(required)}; missing: {missing[0]}.")
    return {column: titles.index(column) for column in columns if column in titles}


def label(cell: object, column: str, *, optional: bool = False) -> str:
    """A name as text (a spreadsheet's 7.0 is 7); ValueError where it can't be one."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = unicodedata.normalize("NFC", "" if cell is None else str(cell)).strip()
    if len(text) > MAX_NAME:
        raise ValueError(f"the {column} is longer than {MAX_NAME} characters")
    if not text and not optional:
        raise ValueError(f"the {column} is empty")
    return text


def number(cell: object) -> Decimal:
    """The exact value of a number or of text such as 3.5 or 3,5; ValueError where it isn't a finite number."""
    if isinstance(cell, datetime.date | datetime.time | datetime.timedelta | bool):
        raise ValueError(f"the value {cell} is not a number")
    # repr gives the shortest decimal that is this float, which is what the person typed.
    text = (repr(cell) if isinstance(cell, float) else str("" if cell is None else cell)).strip()
    text = text.replace("−", "-")
    if not text:
        raise ValueError("the value is empty")
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    shown = text if len(text) <= MAX_DIGITS else text[:MAX_DIGITS] + "…"
    # Python also reads 1_000 as a number; a table that says so means something else.
    if len(text) > MAX_DIGITS or "_" in text:
        raise ValueError(f"the value {shown!r} is not a number")
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"the value {shown!r} is not a number") from None
    if not value.is_finite() or (value and abs(value.adjusted()) > MAX_DIGITS):
        raise ValueError(f"the value {shown!r} is not a usable number")
    return value
