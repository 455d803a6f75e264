"""The workbook of a report, sheet by sheet."""

import datetime as dt
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from openpyxl import Workbook
from openpyxl.packaging.core import DocumentProperties
from openpyxl.writer.excel import ExcelWriter

from workbench.report.archive import ReportArchive
from workbench.report.content import ReportContent
from workbench.report.eligibility_sheet import fill_eligibility, fill_rules
from workbench.report.looks import Looks
from workbench.report.matrix_sheet import fill_matrix
from workbench.report.method_sheet import fill_method
from workbench.report.ranking_sheet import fill_ranking
from workbench.report.reviewers_sheet import fill_interests, fill_reviewers
from workbench.report.reviews_sheet import fill_reviews
from workbench.report.rows import Rows
from workbench.report.sheet import Sheet
from workbench.report.summary_sheet import fill_summary
from workbench.report.wording import Language, Wording

SHEETS = ("summary", "ranking", "matrix", "reviews", "reviewers", "interests", "eligibility", "rules", "method")


def write_book(content: ReportContent, target: Path, *, language: Language, now: dt.datetime) -> None:
    """Write the report on its content to a new file; the same content and time give the same bytes."""
    words = Wording(language)
    book = Workbook(write_only=True)
    looks = Looks(book)
    title = words("document.title", call=words.of(content.call.title))
    _set_properties(book, title, words, now)
    with ExitStack() as files:
        sheets = {}
        for name in SHEETS:
            file = files.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n"))
            rows = Rows(file, looks.style_number, words("word.cut"))
            sheets[name] = sheet = Sheet(book, words(f"sheet.{name}"), rows)
            generated = words("document.generated", moment=words.moment(now))
            sheet.set_header(left=title, right=generated, footer=words("document.page"))
        _fill(sheets, content, words, now)
        with ReportArchive(target, [sheet.rows for sheet in sheets.values()], now) as archive:
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


def _fill(sheets: Mapping[str, Sheet], content: ReportContent, words: Wording, now: dt.datetime) -> None:
    fill_summary(sheets["summary"], content, words, now=now, ranking=sheets["ranking"])
    fill_ranking(sheets["ranking"], content, words)
    fill_matrix(sheets["matrix"], content, words)
    fill_reviews(sheets["reviews"], content, words)
    fill_reviewers(sheets["reviewers"], content, words)
    fill_interests(sheets["interests"], content, words)
    fill_eligibility(sheets["eligibility"], content, words)
    fill_rules(sheets["rules"], content, words)
    fill_method(sheets["method"], content, words, now=now)
