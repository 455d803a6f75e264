"""The selection report as an Excel workbook, put in place in one step.

openpyxl takes 0.2 s to load, so it is imported when a report is written and not before.
"""

import datetime as dt
import stat
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.models.file import ReviewFile
from workbench.report.collect import collect_content
from workbench.report.wording import Language


def write_report(
    file: ReviewFile,
    out: Path,
    *,
    language: Language = "sv",
    places: int | None = None,
    now: dt.datetime | None = None,
) -> None:
    """Write the selection report of a review file, which may be open for reading only.

    ``places`` defaults to the most that the call gives; ``now`` is the time that the report bears.

    Raises:
        InputRefusedError: the report can't be written there, or the call has no applications.
    """
    _refuse_target(out)
    content = collect_content(file, places=places)
    from workbench.report.book import write_book

    part = out.with_name(f".{out.name}.part")
    try:
        try:
            part.unlink(missing_ok=True)
            write_book(content, part, language=language, now=now or dt.datetime.now().astimezone())
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    except PermissionError as error:
        raise InputRefusedError(
            f"{out.name} can't be written: close it where it is open, or choose another folder."
        ) from error
    except OSError as error:
        raise InputRefusedError(f"{out.name} can't be written: {error.strerror or error}.") from error


def _refuse_target(out: Path) -> None:
    """Refuse, before any work, a place where the report can't be written."""
    if out.suffix.lower() != ".xlsx":
        raise InputRefusedError(f"A report is an Excel workbook: give {out.name} the ending .xlsx.")
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    if out.is_dir():
        raise InputRefusedError(f"{out.name} is a folder; name a file.")
    # Replacing a file needs no right to write it, so its own mark is asked: it stands there for a reason.
    if out.exists() and not out.stat().st_mode & stat.S_IWUSR:
        raise InputRefusedError(f"{out.name} is read-only; choose another name, or allow it to be changed.")
