"""A reviewer's own file of a small call, with short names for what is scored."""

import sqlite3
from contextlib import closing
from decimal import Decimal

from tests.conftest import Call
from workbench.models.entities import Document, key
from workbench.models.evidence import EvidenceRow, add_evidence, evidence_of
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import call_of, review_sheet, set_comment, set_points, submit
from workbench.models.sheets import ReviewSheet
from workbench.models.state import state_of

DOCUMENT = "d0" * 32
"""The SHA-256 of every application's document of four pages (its bytes aren't in the file)."""


class Desk:
    """The first reviewer's own file of a small call, with short names for what is scored."""

    def __init__(self, call: Call) -> None:
        with call.lead.transaction() as session:
            for application in call.applications:
                session.add(Document(id=key(application, DOCUMENT), name="a.pdf", kind="application", pages=4))
        call.lead.close()
        with closing(sqlite3.connect(call.path)) as connection, connection:
            connection.execute("INSERT INTO local VALUES ('reviewer', ?)", (call.reviewers[0],))
        self.file: ReviewFile = open_review_file(call.path)
        self.reviewer = call.reviewers[0]
        self.application = call.applications[0]
        self.applications = call.applications
        self.call = call_of(self.file)
        self.criteria = [criterion.id for criterion in self.call.criteria]

    def give(self, points: str | None, criterion: int = 0, application: int = 0) -> None:
        set_points(
            self.file,
            reviewer=self.reviewer,
            application=self.applications[application],
            criterion=self.criteria[criterion],
            points=None if points is None else Decimal(points),
        )

    def give_all(self, points: str, application: int = 0) -> None:
        for criterion in range(len(self.criteria)):
            self.give(points, criterion, application)

    def comment(self, text: str, criterion: int = 0) -> None:
        set_comment(
            self.file,
            reviewer=self.reviewer,
            application=self.application,
            criterion=self.criteria[criterion],
            comment=text,
        )

    def submit(self, *applications: str) -> tuple[str, ...]:
        return submit(self.file, reviewer=self.reviewer, applications=applications or None)

    def mark(
        self, *criteria: int, text: str = "", page: int = 0, top: float = 100, application: int = 0
    ) -> tuple[str, ...]:
        """Mark a line of the application's document as evidence."""
        return add_evidence(
            self.file,
            reviewer=self.reviewer,
            application=self.applications[application],
            criteria=[self.criteria[criterion] for criterion in criteria],
            document=DOCUMENT,
            page=page,
            rects=[(72, top, 300.125, top + 12)],
            text=text,
        )

    def evidence(self, application: int = 0) -> tuple[EvidenceRow, ...]:
        return evidence_of(self.file, reviewer=self.reviewer, application=self.applications[application])

    def sheet(self, application: int = 0) -> ReviewSheet:
        return review_sheet(self.file, reviewer=self.reviewer, application=self.applications[application])

    def state_hash(self) -> str:
        return str(state_of(self.file)["state_hash"])

    def reopen(self) -> None:
        """Close the file and open it again, as after a restart."""
        self.file.close()
        self.file = open_review_file(self.file.path)
