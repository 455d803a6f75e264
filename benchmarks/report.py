"""The Excel report of 1,000 applications × 7 criteria × 5 reviewers against openpyxl writing the same cells bare."""

import datetime as dt
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.models.call import read_call
from workbench.models.entities import Application, Review, Reviewer, Score, key
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.people import act_for
from workbench.models.reviewing import plain
from workbench.report.book import write_book
from workbench.report.collect import collect_content
from workbench.report.content import ReportContent
from workbench.report.workbook import write_report

APPLICATIONS, REVIEWERS = 1000, 5
RUNS = 3
COMMENT = "Klustret pekas ut i strategin, och regionen motiverar sin rekommendation med egna ord och tydliga mål."


def main() -> None:
    """Print the figures, each with its ratio to the bare workbook."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["URVAL_HOME"] = str(folder / "home")
        path = folder / "large.review"
        _make_call(path)
        out, bare = folder / "report.xlsx", folder / "bare.xlsx"
        with open_review_file(path, write=False) as file:
            _compare(file, out, bare)


def _compare(file: ReviewFile, out: Path, bare: Path) -> None:
    now = dt.datetime(2018, 9, 1, 12, tzinfo=dt.UTC)
    reading = _best(lambda: collect_content(file), runs=1)
    content = collect_content(file)
    write_report(file, out)
    rows = _rows(out)
    ours, theirs, kept = [], [], []
    for _run in range(RUNS):  # by turns, so that all meet the same load
        ours.append(_best(lambda: write_book(content, out, language="sv", now=now), runs=1))
        theirs.append(_best(lambda: _write_bare(rows, bare, write_only=True), runs=1))
        kept.append(_best(lambda: _write_bare(rows, bare, write_only=False), runs=1))
    cells = sum(value is not None for sheet in rows for row in sheet for value in row)
    print(f"{APPLICATIONS} applications × 7 × {REVIEWERS}: {cells} cells; reading and ranking {reading:.1f} s")
    print(
        f"writing the report {min(ours):.1f} s; openpyxl bare: write-only {min(theirs):.1f} s, "
        f"ratio {min(ours) / min(theirs):.2f} (budget 1.5), in memory {min(kept):.1f} s, "
        f"ratio {min(ours) / min(kept):.2f}"
    )
    whole = reading + min(ours)
    print(
        f"reading, ranking and writing {whole:.1f} s, ratio {whole / min(theirs):.2f} to bare write-only, "
        f"{whole / min(kept):.2f} to bare in memory"
    )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    print(f"memory at most {memory:.0f} MB (with the bare workbooks)", flush=True)
    large = _ten_times(content)
    seconds = _best(lambda: write_book(large, out, language="sv", now=now), runs=1)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    print(
        f"{len(large.applications)} applications × 7 × {REVIEWERS}: written in {seconds:.1f} s, "
        f"{seconds / min(ours):.1f} times as long, {out.stat().st_size / 1e6:.0f} MB; memory at most {memory:.0f} MB",
        flush=True,
    )


def _ten_times(content: ReportContent) -> ReportContent:
    """Return ten times the content, since reviewing ten times as much takes longer than anybody waits for a figure."""
    step = len(content.applications)
    copies = {
        (each.id, copy): replace(each, id=f"{each.id}{copy}", number=each.number + copy * step)
        for copy in range(10)
        for each in content.applications
    }
    return replace(
        content,
        applications=tuple(copies.values()),
        rows=tuple(
            replace(row, application=copies[row.application.id, copy]) for copy in range(10) for row in content.rows
        ),
        reviews=tuple(
            replace(review, application=copies[review.application.id, copy])
            for copy in range(10)
            for review in content.reviews
        ),
    )


def _best(action: Callable[[], object], *, runs: int = RUNS) -> float:
    times = []
    for _run in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def _rows(path: Path) -> list[list[list[Any]]]:
    """Return every value of a workbook, by sheet and row."""
    book = load_workbook(path, read_only=True)
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]


def _write_bare(rows: list[list[list[Any]]], path: Path, *, write_only: bool) -> None:
    book = Workbook(write_only=write_only)
    for sheet in rows:
        target: Any = book.create_sheet()
        for row in sheet:
            target.append(row)
    book.save(path)


def _make_call(path: Path) -> None:
    with start_call(path, load_call("s3-piloten-2018"), lead="Lead Example") as file:
        reviewers = [file.new_id() for _ in range(REVIEWERS)]
        applications = [file.new_id() for _ in range(APPLICATIONS)]
        with file.transaction() as session:
            for number, reviewer in enumerate(reviewers, start=1):
                session.add(Reviewer(id=reviewer, name=f"Reviewer {number}", reviews=True))
            for number, application in enumerate(applications, start=1):
                found = Application(id=application, number=number, applicant=f"Invented Cluster {number}")
                found.organisation_number, found.region = "499900-0013", f"Region {number % 21}"
                session.add(found)
        for place, reviewer in enumerate(reviewers):
            act_for(file, reviewer)
            _review(file, place, reviewer, applications)


def _review(file: ReviewFile, place: int, reviewer: str, applications: list[str]) -> None:
    with file.transaction() as session:
        call = read_call(session)
        for number, application in enumerate(applications):
            for criterion in call.criteria:
                points = Decimal((number * 7 + place * 3 + criterion.number * 5) % 11) / 2
                value = {"points": plain(points), "criterion_version": criterion.version}
                score_id = key(reviewer, application, criterion.id)
                session.add(Score(id=score_id, value=value, comment=f"{COMMENT} ({number})"))
            session.add(Review(id=key(reviewer, application), status="submitted"))


if __name__ == "__main__":
    main()
