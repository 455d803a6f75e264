"""What the ranking page shows and ranks again and again, read once as plain data that may cross threads."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo
from workbench.models.entities import Application
from workbench.models.file import open_review_file
from workbench.models.reviewing import ReviewSheet, read_people
from workbench.ranking.rank import Method, Ranking, rank_table
from workbench.ranking.reviews import CountedReviews, counted_reviews, score_table


@dataclass(frozen=True)
class ApplicationLabel:
    """What names an application."""

    id: str
    number: int
    applicant: str
    region: str


@dataclass(frozen=True)
class LeftOut:
    """A review that doesn't count, with the reason as :class:`CountedReviews` words it."""

    reviewer: str
    application: ApplicationLabel
    reason: str


@dataclass(frozen=True)
class RankingData:
    """The counted reviews of a file; ``labels`` by application id, ``reviewers`` names by person id."""

    counted: CountedReviews
    labels: Mapping[str, ApplicationLabel]
    reviewers: Mapping[str, str]

    @property
    def call(self) -> CallInfo:
        """The call."""
        return self.counted.call

    @property
    def is_empty(self) -> bool:
        """Whether no review counts yet."""
        return not self.counted.totals

    @property
    def unreviewed(self) -> tuple[ApplicationLabel, ...]:
        """The applications without a counted review, in order of number."""
        return tuple(self.labels[each] for each in self.counted.applications if each not in self.totals)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The reviews that don't count, by number and reviewer."""
        found = (
            LeftOut(self.reviewers.get(reviewer, reviewer), self.labels[application], reason)
            for (reviewer, application), reason in self.counted.left_out.items()
        )
        return tuple(sorted(found, key=lambda each: (each.application.number, each.reviewer)))

    @cached_property
    def totals(self) -> Mapping[str, Mapping[str, Fraction]]:
        """The counted totals by application and reviewer."""
        totals: dict[str, dict[str, Fraction]] = {}
        for application, reviewer, total in self.counted.totals:
            totals.setdefault(application, {})[reviewer] = total
        return totals

    def sheets_of(self, application: str) -> tuple[ReviewSheet, ...]:
        """Return an application's reviews, counted or not, by the reviewers' names."""
        found = (sheet for sheet in self.counted.sheets if sheet.application == application)
        return tuple(sorted(found, key=lambda sheet: (self.reviewers.get(sheet.reviewer, ""), sheet.reviewer)))

    def rank(self, *, method: Method, places: int) -> Ranking:
        """Rank the applications; ids stand as labels.

        Raises:
            InputRefusedError: no review counts yet.
        """
        if self.is_empty:
            raise InputRefusedError("There is nothing to rank yet: no review is both submitted and complete.")
        return rank_table(score_table(self.counted), method=method, places=places)

    def with_names(self, sentence: str) -> str:
        """Return a sentence with names in place of ids."""
        for application, label in self.labels.items():
            sentence = sentence.replace(application, f"{label.number} {label.applicant}")
        for reviewer, name in self.reviewers.items():
            sentence = sentence.replace(reviewer, name)
        return sentence


def read_ranking_data(path: Path) -> RankingData:
    """Read a review file without changing or locking it, so it may be open in the window meanwhile.

    Raises:
        InputRefusedError: it can't be read.
    """
    with open_review_file(path, write=False) as file, file.transaction() as session:
        applications = session.scalars(select(Application)).all()
        return RankingData(
            counted=counted_reviews(session),
            labels={
                each.id: ApplicationLabel(each.id, each.number or 0, each.applicant or "", each.region or "")
                for each in applications
            },
            reviewers={person.id: person.name for person in read_people(session)},
        )
