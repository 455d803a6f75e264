"""A small call with reviews in it, and its report as openpyxl reads it back."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from tests.conftest import Call
from workbench.models.call import CallInfo
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, submit, write_comment, write_points
from workbench.report.wording import LANGUAGES, Language
from workbench.report.workbook import write_report

NOW = dt.datetime(2018, 9, 1, 14, 30, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))


class Panel:
    """The reviews of a small call, written in its lead's file; reviewers and applications by place, from 0."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.info: CallInfo = call_of(call.file)
        self.criteria = [criterion.id for criterion in self.info.criteria]

    def review(
        self,
        reviewer: int,
        application: int,
        points: str | Sequence[str],
        *,
        comments: Mapping[int, str] | None = None,
        submitted: bool = True,
    ) -> None:
        """Let a reviewer give points: one number for all criteria, or one for each of the first."""
        given = [points] * len(self.criteria) if isinstance(points, str) else points
        at = {"reviewer": self.call.reviewers[reviewer], "application": self.call.applications[application]}
        act_for(self.call.file, at["reviewer"])
        with self.call.file.transaction() as session:
            for criterion, number in zip(self.criteria, given, strict=False):
                write_points(session, self.info, **at, criterion=criterion, points=Decimal(number))
            for place, comment in (comments or {}).items():
                write_comment(session, **at, criterion=self.criteria[place], comment=comment)
        if submitted:
            submit(self.call.file, reviewer=at["reviewer"], applications=[at["application"]])

    def review_all(self) -> None:
        """Let both reviewers finish all three applications; the second application is best, then the first."""
        for reviewer in (0, 1):
            for application, points in enumerate(("3", "4.5", "1")):
                self.review(reviewer, application, points)


@pytest.fixture
def panel(call: Call) -> Panel:
    return Panel(call)


class Report:
    """A report that was written and read back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book: Workbook = load_workbook(path)

    def sheet(self, place: int) -> Any:
        """The sheet at a place, from 0: summary, ranking, matrix, reviews, reviewers, interests, eligibility, …"""
        return self.book.worksheets[place]

    def table(self, name: str) -> list[dict[str, Any]]:
        """The rows of a table by heading, as they are read through the workbook's names."""
        ((title, cells),) = self.book.defined_names[name].destinations
        sheet = self.book[title]
        body = sheet[cells.replace("$", "")]
        row = body[0][0].row - 1
        headings = [str(sheet.cell(row, cell.column).value) for cell in body[0]]
        return [dict(zip(headings, (cell.value for cell in line), strict=True)) for line in body]

    def values(self) -> list[Any]:
        """Every value of the workbook."""
        cells = (cell for sheet in self.book.worksheets for row in sheet.iter_rows() for cell in row)
        return [cell.value for cell in cells if cell.value is not None]


WriteReport = Callable[..., Report]
ReadReport = Callable[[Language], Report]


def write_and_read(call: Call, folder: Path, language: Language, places: int | None) -> Report:
    """Write a report and read it back."""
    out = folder / f"report-{language}-{places}.xlsx"
    write_report(call.file, out, language=language, places=places, now=NOW)
    return Report(out)


@pytest.fixture
def report(call: Call, tmp_path: Path) -> WriteReport:
    """Writes the report of this test's call and reads it back."""

    def write(*, language: Language = "en", places: int | None = None) -> Report:
        return write_and_read(call, tmp_path, language, places)

    return write


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> ReadReport:
    """Reads the report, with one place, of a call where everything is reviewed; written once for many tests."""
    folder = tmp_path_factory.mktemp("finished")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        call = Call(folder / "lead.review")
        Panel(call).review_all()
        written = {language: write_and_read(call, folder, language, 1) for language in LANGUAGES}
        call.lead.close()
    return lambda language: Report(written[language].path)
