"""The selection report as an Excel workbook, put in place in one step.

openpyxl takes 0.2 s to load, so it is imported when a report is written and not before.
"""

import datetime as dt
import stat
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.merge.travel import put
from workbench.models.file import ReviewFile
from workbench.report.choices import ARCHIVE, SHEETS, Choices
from workbench.report.collect import collect_content
from workbench.report.content import ReportContent
from workbench.report.privacy import prepared
from workbench.report.wording import Language, Wording

Progress = Callable[[int, int, str], None]
"""Told how many steps are done, of how many, and the name of the sheet that begins; what it raises ends the work."""


def write_report(
    file: ReviewFile,
    out: Path,
    *,
    language: Language = "sv",
    places: int | None = None,
    now: dt.datetime | None = None,
    choices: Choices = ARCHIVE,
    progress: Progress = lambda done, total, text: None,
) -> None:
    """Write the selection report of a review file, which may be open for reading only.

    ``places`` defaults to those of the selection, then to the most that the call gives; ``now`` is the time that the
    report bears. The written file is read back and compared before it gets its name.

    Raises:
        InputRefusedError: the report can't be written there, or the call has no applications.
    """
    refuse_target(out, ".xlsx")
    progress(0, len(SHEETS) + 2, "")
    content = prepared(collect_content(file, places=places), choices, Wording(language))
    write_content(content, out, language=language, now=now or dt.datetime.now().astimezone(), progress=progress)


def write_content(
    content: ReportContent, out: Path, *, language: Language, now: dt.datetime, progress: Progress
) -> None:
    """Write a report on content that was collected and prepared."""
    from workbench.report.book import write_book

    steps = count(1)
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "report.xlsx"
        try:
            write_book(
                content,
                built,
                language=language,
                now=now,
                progress=lambda name: progress(next(steps), len(SHEETS) + 2, name),
            )
        except OSError as error:
            raise InputRefusedError(f"{out.name} can't be written: {error.strerror or error}.") from error
        put_in_place(built, out)


def put_in_place(built: Path, out: Path) -> None:
    """Give a finished file its name, read back; one sentence where somebody has the old one open."""
    try:
        put(built, out)
    except InputRefusedError as error:
        if isinstance(error.__cause__, PermissionError):
            text = f"{out.name} can't be written: close it where it is open, or choose another folder."
            raise InputRefusedError(text) from error.__cause__
        raise


def refuse_target(out: Path, suffix: str) -> None:
    """Refuse, before any work, a place where a file with this ending can't be written."""
    if out.suffix.lower() != suffix:
        raise InputRefusedError(f"{out.name} is of another kind: give it the ending {suffix}.")
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    if out.is_dir():
        raise InputRefusedError(f"{out.name} is a folder; name a file.")
    # Replacing a file needs no right to write it, so its own mark is asked: it stands there for a reason.
    if out.exists() and not out.stat().st_mode & stat.S_IWUSR:
        raise InputRefusedError(f"{out.name} is read-only; choose another name, or allow it to be changed.")
