"""The workbook of a report, sheet by sheet."""

import datetime as dt
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

from workbench.report.content import ReportContent
from workbench.report.eligibility_sheet import fill_eligibility, fill_rules
from workbench.report.looks import add_looks
from workbench.report.matrix_sheet import fill_matrix
from workbench.report.method_sheet import fill_method
from workbench.report.ranking_sheet import fill_ranking
from workbench.report.reviewers_sheet import fill_interests, fill_reviewers
from workbench.report.reviews_sheet import fill_reviews
from workbench.report.sheet import Sheet
from workbench.report.summary_sheet import fill_summary
from workbench.report.wording import Language, Wording

SHEETS = ("summary", "ranking", "matrix", "reviews", "reviewers", "interests", "eligibility", "rules", "method")


def write_book(content: ReportContent, target: Path, *, language: Language, now: dt.datetime) -> None:
    """Write the report on its content to a new file; the same content and time give the same bytes."""
    words = Wording(language)
    book = Workbook(write_only=True)
    add_looks(book)
    book.calculation.fullCalcOnLoad = False  # there is nothing to calculate, so nothing to save when it is closed
    title = words("document.title", call=words.of(content.call.title))
    book.properties = DocumentProperties(
        title=title, subject=words("document.subject"), creator="Urval", language=words("document.language")
    )
    book.properties.created = book.properties.modified = now.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    sheets = {name: Sheet(book, words(f"sheet.{name}"), cut_note=words("word.cut")) for name in SHEETS}
    generated = words("document.generated", moment=words.moment(now))
    for sheet in sheets.values():
        sheet.set_header(left=title, right=generated, footer=words("document.page"))
    fill_summary(sheets["summary"], content, words, now=now, ranking=sheets["ranking"])
    fill_ranking(sheets["ranking"], content, words)
    fill_matrix(sheets["matrix"], content, words)
    fill_reviews(sheets["reviews"], content, words)
    fill_reviewers(sheets["reviewers"], content, words)
    fill_interests(sheets["interests"], content, words)
    fill_eligibility(sheets["eligibility"], content, words)
    fill_rules(sheets["rules"], content, words)
    fill_method(sheets["method"], content, words, now=now)
    with _DatedArchive(target, now) as archive:
        ExcelWriter(book, archive).write_data()


class _DatedArchive(zipfile.ZipFile):
    """A ZIP whose entries all bear one time, so that the bytes depend on nothing else."""

    def __init__(self, path: Path, now: dt.datetime) -> None:
        super().__init__(path, "w", zipfile.ZIP_DEFLATED)
        self._time = (max(now.year, 1980), now.month, now.day, now.hour, now.minute, now.second)

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, self._time)
        entry.compress_type = zipfile.ZIP_DEFLATED
        return entry

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write bytes or text as an entry."""
        if isinstance(zinfo_or_arcname, str):
            zinfo_or_arcname = self._entry(zinfo_or_arcname)
        super().writestr(zinfo_or_arcname, data, compress_type, compresslevel)

    def write(
        self,
        filename: str | os.PathLike[str],
        arcname: str | os.PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write a file as an entry."""
        entry = self._entry(str(arcname or filename))
        with Path(filename).open("rb") as source, self.open(entry, "w", force_zip64=True) as target:
            shutil.copyfileobj(source, target, 1 << 20)
