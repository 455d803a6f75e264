"""The workbook of a report, sheet by sheet."""

import datetime as dt
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

from workbench.report.archive import ReportArchive
from workbench.report.choices import SHEETS, SheetName
from workbench.report.content import ReportContent
from workbench.report.eligibility_sheet import fill_eligibility, fill_rules
from workbench.report.looks import Looks
from workbench.report.matrix_sheet import fill_matrix
from workbench.report.meeting_sheet import fill_meeting
from workbench.report.method_sheet import fill_method
from workbench.report.ranking_sheet import fill_ranking
from workbench.report.reviewers_sheet import fill_interests, fill_reviewers
from workbench.report.reviews_sheet import fill_reviews
from workbench.report.rows import Rows
from workbench.report.sheet import Sheet
from workbench.report.summary_sheet import fill_summary
from workbench.report.whatif_sheet import fill_whatif
from workbench.report.wording import Language, Wording


def write_book(
    content: ReportContent,
    target: Path,
    *,
    language: Language,
    now: dt.datetime,
    progress: Callable[[str], None] = lambda name: None,
) -> None:
    """Write the report on its content to a new file; the same content and time give the same bytes.

    ``progress`` is told each sheet as it begins, and nothing as the file is put together; what it raises ends the work.
    """
    words = Wording(language)
    book = Workbook(write_only=True)
    looks = Looks(book)
    title = words("document.title", call=words.of(content.call.title))
    _set_properties(book, title, words, now)
    with ExitStack() as files:
        sheets: dict[SheetName, Sheet] = {}
        for name in filter(content.choices.has, SHEETS):
            file = files.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n"))
            rows = Rows(file, looks.style_number, words("word.cut"))
            sheets[name] = sheet = Sheet(book, words(f"sheet.{name}"), rows)
            generated = words("document.generated", moment=words.moment(now))
            sheet.set_header(left=title, right=generated, footer=words("document.page"))
        for name, sheet in sheets.items():
            progress(name)
            _fill(name, sheet, sheets["ranking"], content, words, now)
        charts = [text for sheet in sheets.values() for text in sheet.chart_texts]
        progress("")
        with ReportArchive(target, [sheet.rows for sheet in sheets.values()], now, charts) as archive:
            ExcelWriter(book, archive).write_data()


def _set_properties(book: Workbook, title: str, words: Wording, now: dt.datetime) -> None:
    book.calculation.fullCalcOnLoad = False  # there is nothing to calculate, so nothing to save when it is closed
    moment = now.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    book.properties = DocumentProperties(
        title=title,
        subject=words("document.subject"),
        creator="Urval",
        lastModifiedBy="Urval",
        language=words("document.language"),
        created=moment,
        modified=moment,
    )


def _fill(
    name: SheetName, sheet: Sheet, ranking: Sheet, content: ReportContent, words: Wording, now: dt.datetime
) -> None:
    if name == "summary":
        fill_summary(sheet, content, words, now=now, ranking=ranking)
    elif name == "method":
        fill_method(sheet, content, words, now=now)
    else:
        _PLAIN[name](sheet, content, words)


_PLAIN: Mapping[SheetName, Callable[[Sheet, ReportContent, Wording], None]] = {
    "ranking": fill_ranking,
    "matrix": fill_matrix,
    "reviews": fill_reviews,
    "reviewers": fill_reviewers,
    "interests": fill_interests,
    "eligibility": fill_eligibility,
    "rules": fill_rules,
    "meeting": fill_meeting,
    "whatif": fill_whatif,
}
