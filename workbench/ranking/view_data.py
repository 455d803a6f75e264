"""What the ranking page shows and ranks again and again, read once as plain data that may cross threads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo
from workbench.models.entities import Application, Assignment
from workbench.models.file import open_review_file
from workbench.models.reviewing import ReviewSheet, read_people
from workbench.ranking.comparison import MethodComparison, compare_methods
from workbench.ranking.criteria import CriterionTable
from workbench.ranking.rank import Method, Ranking, rank_table
from workbench.ranking.reviews import CountedReviews, counted_reviews, criterion_table, missed_thresholds
from workbench.ranking.study import Study, study_ranking


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
class Suppose:
    """What if: other weights by criterion id, or one reviewer (id) left out. Never written to the file."""

    weights: Mapping[str, Fraction] | None = None
    without: str = ""


NOTHING_SUPPOSED = Suppose()


@dataclass(frozen=True)
class RankingData:
    """The counted reviews of a file; ``labels`` by application id, ``reviewers`` names by person id.

    ``assigned`` holds the applications that each person is to review; where it is empty, everybody reviews all.
    """

    counted: CountedReviews
    labels: Mapping[str, ApplicationLabel]
    reviewers: Mapping[str, str]
    assigned: Mapping[str, frozenset[str]] = field(default_factory=dict)

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

    @property
    def excluded(self) -> tuple[tuple[ApplicationLabel, str], ...]:
        """The applications that a person excluded, with the reasons, in order of number."""
        found = ((self.labels[each], why) for each, why in self.counted.excluded.items())
        return tuple(sorted(found, key=lambda pair: (pair[0].number, pair[0].id)))

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

    @cached_property
    def criteria(self) -> CriterionTable:
        """The counted points by criterion id."""
        return criterion_table(self.counted)

    @property
    def scoring(self) -> tuple[str, ...]:
        """The people (ids) with a review that counts, by name."""
        return tuple(sorted(self.criteria.reviewers, key=lambda each: (self.reviewers.get(each, ""), each)))

    @cached_property
    def missed_thresholds(self) -> Mapping[str, tuple[str, ...]]:
        """The criteria (ids) whose threshold an application misses, for each that misses any."""
        return missed_thresholds(self.counted)

    def supposed(self, suppose: Suppose) -> CriterionTable:
        """The points and weights under a supposition.

        Raises:
            InputRefusedError: no review counts, or no weight is positive.
        """
        if self.is_empty:
            raise InputRefusedError("There is nothing to rank yet: no review is both submitted and complete.")
        table = self.criteria
        if suppose.without:
            table = replace(
                table,
                rows=tuple(row for row in table.rows if row.reviewer != suppose.without),
                reviewers=tuple(name for name in table.reviewers if name != suppose.without),
            )
        return table if suppose.weights is None else table.weighed(suppose.weights)

    def rank(self, *, method: Method, places: int, suppose: Suppose = NOTHING_SUPPOSED) -> Ranking:
        """Rank the applications, as things are or under a supposition; ids stand as labels.

        Raises:
            InputRefusedError: no review counts (yet, or without somebody), or no weight is positive.
        """
        ranking = rank_table(self.supposed(suppose).score_table(), method=method, places=places)
        return replace(ranking, warnings=(*ranking.warnings, *self.counted.warnings))

    def compare(
        self, ranking: Ranking, suppose: Suppose = NOTHING_SUPPOSED, *, check: Callable[[], None]
    ) -> MethodComparison:
        """Order the applications of a ranking by every method; `check` may raise to stop."""
        return compare_methods(self.supposed(suppose).score_table(), ranking=ranking, check=check)

    def study(
        self,
        ranking: Ranking,
        methods: MethodComparison,
        suppose: Suppose = NOTHING_SUPPOSED,
        *,
        check: Callable[[], None],
    ) -> Study:
        """Compute what stands beside a ranking; `check` may raise to stop."""
        return study_ranking(self.supposed(suppose), ranking, methods, places=self.call.places, check=check)

    def has_finished(self, reviewer: str) -> bool:
        """Whether all of a person's reviews are submitted, or ruled out by a conflict of interest."""
        own = {each.application: each for each in self.counted.sheets if each.reviewer == reviewer}
        everything = frozenset(self.counted.applications)
        expected = self.assigned.get(reviewer, frozenset()) & everything if self.assigned else everything
        return bool(expected) and all(
            (sheet := own.get(each)) is not None and (sheet.is_submitted or sheet.has_conflict_of_interest)
            for each in expected
        )

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
            assigned=_assigned(session),
        )


def _assigned(session: Session) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in session.scalars(select(Assignment)):
        if each.assigned:
            found.setdefault(each.reviewer, set()).add(each.application)
    return {reviewer: frozenset(applications) for reviewer, applications in found.items()}
