"""The job of the report page, as it runs on a background thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from workbench.models.file import open_review_file
from workbench.report.workbook import write_report
from workbench.views.runner import Progress

Language = Literal["sv", "en"]


def report_job(path: Path, out: Path, *, language: Language, places: int) -> Callable[[Progress], Path]:
    """Return the job that writes a report and returns its path; the file is only read, so it may stay open."""

    def work(progress: Progress) -> Path:
        with open_review_file(path, write=False) as file:
            write_report(file, out, language=language, places=places)
        return out

    return work
