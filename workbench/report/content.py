"""Everything that a selection report says, as plain values; nothing here knows of a language or of Excel."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from workbench.meeting.grants import Grants
from workbench.models.call import CallInfo, CriterionInfo
from workbench.models.merge_log import LoggedMerge
from workbench.models.passage import Passage
from workbench.ranking.agreement import Agreement
from workbench.ranking.rank import RankedApplication, Ranking
from workbench.report.choices import ARCHIVE, Choices
from workbench.report.eligibility import EligibilityFacts, Finding, RuleFacts

Reason = Literal["conflict_of_interest", "not_submitted", "incomplete", "withdrawn", "excluded"]
"""Why a review doesn't count."""

Position = Literal["within", "tied", "outside"]
"""Where a rank lies against the number of places: ``tied`` where the last place and the next share one rank."""


@dataclass(frozen=True)
class DecisionFacts:
    """What was decided on an application, and why; ``basis`` is the step that decided, ``granted`` a sum in SEK."""

    outcome: str = ""
    reason: str = ""
    basis: str = ""
    granted: Decimal | None = None

    @property
    def is_reasoned(self) -> bool:
        """Whether there is a decision that can be told to the applicant."""
        return bool(self.outcome and self.reason.strip())


@dataclass(frozen=True)
class VerdictFacts:
    """A person's word on one rule."""

    rule: str
    outcome: str
    reason: str


@dataclass(frozen=True)
class ConsensusFacts:
    """What the meeting agreed on for one criterion; ``is_stale`` where the points are on an earlier scale."""

    criterion: CriterionInfo
    points: Decimal | None
    reason: str
    is_stale: bool


@dataclass(frozen=True)
class MeetingFacts:
    """An application at the meeting; ``closed`` is when its item was done, as it was written."""

    application: "ApplicationFacts"
    rapporteur: str
    notes: str
    closed: dt.datetime | dt.date | str | None
    seconds: int | None
    consensus: tuple[ConsensusFacts, ...]


@dataclass(frozen=True)
class ContactFacts:
    """A contact with an applicant or with a region; ``held`` is the day, or the text as it was written."""

    application: "ApplicationFacts | None"
    region: str
    kind: str
    held: dt.datetime | dt.date | str | None
    persons: str
    summary: str
    outcome: str


@dataclass(frozen=True)
class ApplicationFacts:
    """An application; ``received`` is a moment, a date, or the text as it was written where it is neither.

    ``known`` are the facts that rules ask about, ``documents`` (SHA-256, kind, name), the application itself first;
    ``sender`` is the address it came from.
    """

    id: str
    number: int
    applicant: str
    organisation_number: str
    region: str
    received: dt.datetime | dt.date | str | None
    is_withdrawn: bool
    flags: tuple[str, ...]
    decision: DecisionFacts
    eligibility: EligibilityFacts
    exclusion: str | None = None
    """Why a person excluded it on a rule that must be met; None where nobody did."""

    @property
    def competes(self) -> bool:
        """Whether it is ranked: neither withdrawn nor excluded."""
        return not self.is_withdrawn and self.exclusion is None

    verdicts: tuple[VerdictFacts, ...] = ()
    known: tuple[tuple[str, Any], ...] = ()
    documents: tuple[tuple[str, str, str], ...] = ()
    sender: str = ""

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """What was flagged for a decision, and nobody has said anything about."""
        said = {each.rule for each in self.verdicts}
        return tuple(each for each in self.eligibility.flagged if each.rule not in said)


@dataclass(frozen=True)
class RankingRow:
    """One application of the ranking; ``points`` are means by criterion id over the counted reviews.

    ``total`` is Σ weight · mean points, ``spread`` the distance between the highest and the lowest review's weighted
    mean. What the ranking says is None where no review counts.
    """

    application: ApplicationFacts
    ranked: RankedApplication | None
    points: Mapping[str, Fraction]
    total: Fraction | None
    spread: Fraction | None
    position: Position | None


@dataclass(frozen=True)
class ScoreFacts:
    """One criterion of one review; ``evidence`` holds (quote, page), the page counted from 1 and None where unknown.

    ``passages`` are those of them whose place in a document is known, areas included.
    """

    criterion: CriterionInfo
    points: Decimal | None
    comment: str
    evidence: tuple[tuple[str, int | None], ...]
    is_stale: bool
    is_abstained: bool = False
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class ReviewFacts:
    """One reviewer's review of one application; ``left_out`` says why it doesn't count, None where it does."""

    application: ApplicationFacts
    reviewer: str
    status: str
    is_flagged: bool
    left_out: Reason | None
    scores: tuple[ScoreFacts, ...]


@dataclass(frozen=True)
class InterestFacts:
    """A declared conflict of interest."""

    reviewer: str
    application: ApplicationFacts
    reason: str


@dataclass(frozen=True)
class ReviewerFacts:
    """What a reviewer contributed; ``offset`` is positive for a lenient one, None where no review counts."""

    name: str
    offset: float | None
    sd: float | None
    counted: int
    unfinished: int
    not_begun: int
    conflicts_of_interest: tuple[int, ...]


@dataclass(frozen=True)
class ConflictFacts:
    """An open merge conflict: the value shown until a person chooses, and all that were written."""

    entity: str
    field: str
    about: tuple[str, ...]
    shown: Any
    values: tuple[Any, ...]


@dataclass(frozen=True)
class ReportContent:
    """The whole report. ``places`` is what was asked for; the ranking's own never exceeds the ranked applications."""

    call: CallInfo
    file_name: str
    state_hash: str
    places: int
    leads: tuple[str, ...]
    rules: tuple[RuleFacts, ...]
    applications: tuple[ApplicationFacts, ...]
    ranking: Ranking | None
    rows: tuple[RankingRow, ...]
    reviews: tuple[ReviewFacts, ...]
    reviewers: tuple[ReviewerFacts, ...]
    interests: tuple[InterestFacts, ...]
    conflicts: tuple[ConflictFacts, ...]
    agreement: Agreement | None = None
    meeting: tuple[MeetingFacts, ...] = ()
    contacts: tuple[ContactFacts, ...] = ()
    merges: tuple[LoggedMerge, ...] = ()
    choices: Choices = ARCHIVE
    grants: Grants | None = None
    """What is granted, in order of rank; None where the call isn't about money."""

    @property
    def ranked_rows(self) -> tuple[RankingRow, ...]:
        """The applications that have a rank, in its order."""
        return tuple(row for row in self.rows if row.ranked)

    @property
    def unranked(self) -> tuple[ApplicationFacts, ...]:
        """Active applications without a counted review."""
        return tuple(row.application for row in self.rows if not row.ranked)

    @property
    def withdrawn(self) -> tuple[ApplicationFacts, ...]:
        """Applications that were taken back."""
        return tuple(each for each in self.applications if each.is_withdrawn)

    @property
    def excluded(self) -> tuple[ApplicationFacts, ...]:
        """Applications that a person excluded: they stay listed, unranked."""
        return tuple(each for each in self.applications if each.exclusion is not None and not each.is_withdrawn)

    @property
    def counted(self) -> int:
        """How many reviews the ranking rests on."""
        return sum(review.left_out is None for review in self.reviews)

    @property
    def line(self) -> int | None:
        """How many ranked applications lie above the selection line; None where the line parts nobody."""
        places = self.ranking.places if self.ranking else 0
        return places if 0 < places < len(self.ranked_rows) else None

    @property
    def tied_at_line(self) -> int:
        """How many applications share the rank that the line would part; 0 where it parts no tie."""
        return sum(row.position == "tied" for row in self.rows)
