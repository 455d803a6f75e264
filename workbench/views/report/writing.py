"""The jobs of the report page, as they run on a background thread."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from workbench.models.file import open_review_file
from workbench.report.choices import Choices
from workbench.report.collect import collect_content
from workbench.report.content import ReportContent
from workbench.report.package import Package, Written, write_package
from workbench.report.preview import pages_of
from workbench.report.privacy import PersonalItem, personal_data, prepared
from workbench.report.wording import Language, Wording
from workbench.report.workbook import write_report
from workbench.views.runner import Progress


@dataclass(frozen=True)
class Listing:
    """What was read of the file, kept for the next question, and the personal data that would go in."""

    content: ReportContent
    items: tuple[PersonalItem, ...]


def window_language() -> Language:
    """Return the report's language that is the window's own."""
    return "sv" if QLocale().language() == QLocale.Language.Swedish else "en"


def package_job(path: Path, package: Package) -> Callable[[Progress], Written]:
    """Return the job that writes a package; the file is only read, so it may stay open."""

    def work(progress: Progress) -> Written:
        with open_review_file(path, write=False) as file:
            return write_package(file, package, progress.report)

    return work


def listing_job(path: Path, known: ReportContent | None, choices: Choices) -> Callable[[Progress], Listing]:
    """Return the job that lists the personal data; it reads the file only where it isn't ``known``."""

    def work(progress: Progress) -> Listing:
        content = known
        if content is None:
            with open_review_file(path, write=False) as file:
                content = collect_content(file)
        progress.check()
        return Listing(content, personal_data(prepared(content, choices, Wording("en"))))

    return work


def preview_job(path: Path, package: Package) -> Callable[[Progress], bytes]:
    """Return the job that draws the report's pages and returns them as PDF."""

    def work(progress: Progress) -> bytes:
        with tempfile.TemporaryDirectory() as folder, open_review_file(path, write=False) as file:
            book = Path(folder) / "report.xlsx"
            write_report(
                file,
                book,
                language=package.language,
                places=package.places,
                choices=package.choices,
                progress=progress.report,
            )
            progress.report(0, 0, "")
            return pages_of(book, progress.check)

    return work
