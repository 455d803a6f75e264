"""From a review file to what its report says."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.intake.checklist import read_checklists
from workbench.meeting.grants import Grants, read_grants, read_has_money
from workbench.models.call import CallInfo, chosen_places
from workbench.models.entities import (
    Application,
    Assignment,
    ConflictOfInterest,
    Document,
    Evidence,
    Rule,
)
from workbench.models.file import ReviewFile
from workbench.models.journal import sqlite_connection
from workbench.models.merge_log import read_merges
from workbench.models.passage import Passage, read_passage
from workbench.models.reviewing import ReviewerRow, ReviewSheet, ScoreEntry, read_people, read_sheets
from workbench.models.standing import read_exclusions
from workbench.models.state import read_state
from workbench.models.versions import superseded
from workbench.ranking.agreement import agreement
from workbench.ranking.rank import RankedApplication, RankedReviewer, Ranking, rank_table
from workbench.ranking.reviews import CountedReviews, counted_reviews, score_table
from workbench.report.content import (
    ApplicationFacts,
    ConflictFacts,
    InterestFacts,
    Position,
    RankingRow,
    Reason,
    ReportContent,
    ReviewerFacts,
    ReviewFacts,
    ScoreFacts,
)
from workbench.report.decided import Decided, read_decided
from workbench.report.eligibility import Applicant, DocumentFacts, RuleFacts, examine, parse_moment

_Quotes = Mapping[tuple[str, str, str], Sequence[tuple[str, int | None]]]
_Passages = Mapping[tuple[str, str, str], Sequence[Passage]]


def collect_content(file: ReviewFile, *, places: int | None = None) -> ReportContent:
    """Return what a report on the file says, in one reading of it.

    ``places`` defaults to those of the selection, then to the call's most.

    Raises:
        InputRefusedError: no call or no application in the file, or no place to give.
    """
    if places is not None and places < 1:
        raise InputRefusedError("There must be at least one place to give.")
    with file.transaction() as session:
        counted = counted_reviews(session)
        source = _Source(session, counted, places or chosen_places(session, counted.call))
        if not source.applications:
            raise InputRefusedError("There is nothing to report yet: the call has no applications.")
        return source.content(file.path.name)


class _Source:
    """What was read for one report, and the parts made of it."""

    def __init__(self, session: Session, counted: CountedReviews, places: int) -> None:
        self.session = session
        self.counted = counted
        self.call = counted.call
        self.places = places
        self.people = read_people(session)
        self.state = read_state(session)
        self.rules = _rules(session)
        self.decided: Decided = read_decided(session)
        self.applications = {each.id: each for each in self._applications()}
        self.sheets = (*counted.sheets, *self._uncounted_sheets())
        self.totals = {(reviewer, application): total for application, reviewer, total in counted.totals}

    def content(self, file_name: str) -> ReportContent:
        table = score_table(self.counted) if self.totals else None
        ranking = rank_table(table, places=self.places) if table else None
        return ReportContent(
            call=self.call,
            file_name=file_name,
            state_hash=self.state["state_hash"],
            places=self.places,
            leads=tuple(person.name for person in self.people if person.leads),
            rules=self.rules,
            applications=tuple(self.applications.values()),
            ranking=ranking,
            rows=self._rows(ranking),
            reviews=self._reviews(),
            reviewers=self._reviewers(ranking),
            interests=self._interests(),
            conflicts=tuple(self._conflict(each) for each in self.state["conflicts"]),
            agreement=agreement(table) if table else None,
            meeting=self.decided.meeting(self.call, self.applications, {each.id: each.name for each in self.people}),
            contacts=self.decided.contacts(self.applications),
            merges=read_merges(sqlite_connection(self.session)),
            grants=self._grants(ranking),
        )

    def _grants(self, ranking: Ranking | None) -> Grants | None:
        if not read_has_money(self.session):
            return None
        ranked = ranking.applications if ranking else ()
        return read_grants(self.session, order={each.application: place for place, each in enumerate(ranked)})

    def _applications(self) -> Iterable[ApplicationFacts]:
        documents: defaultdict[str, list[DocumentFacts]] = defaultdict(list)
        old = superseded(self.session)
        files: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for each in self.session.scalars(select(Document).order_by(Document.id)):
            if each.id in old:
                continue
            is_readable = each.status in (None, "", "ok")
            documents[each.application].append(DocumentFacts(each.kind or "annex", each.pages or 0, is_readable))
            files[each.application].append((each.sha256, each.kind or "annex", each.name or ""))
        exclusions = read_exclusions(self.session)
        suggested = {
            checklist.application: {item.rule.id: item.finding.suggestion for item in checklist.items}
            for checklist in read_checklists(self.session, lambda sha256: None)  # texts are searched in the window
        }
        for found in self.session.scalars(select(Application).order_by(Application.number, Application.id)):
            received = parse_moment(found.received, self.call.deadline)
            applicant = Applicant(
                *(found.organisation_number or "", received, found.flags or ()),
                *(documents[found.id], suggested[found.id]),
            )
            yield ApplicationFacts(
                id=found.id,
                number=found.number or 0,
                applicant=found.applicant or "",
                organisation_number=found.organisation_number or "",
                region=found.region or "",
                received=received,
                is_withdrawn=found.status == "withdrawn",
                flags=tuple(found.flags or ()),
                decision=self.decided.decision(found.id),
                eligibility=examine(self.call, self.rules, applicant),
                exclusion=exclusions.get(found.id),
                verdicts=self.decided.verdicts(found.id, self.rules),
                known=self.decided.known(found.id),
                sender=found.sender or "",
                documents=tuple(sorted(files[found.id], key=lambda each: (each[1] != "application", each[1], each[2]))),
            )

    def _uncounted_sheets(self) -> list[ReviewSheet]:
        """Return the reviews of withdrawn and excluded applications: they stay and are listed, uncounted."""
        uncounted = [each.id for each in self.applications.values() if not each.competes]
        return [sheet for each in uncounted for sheet in read_sheets(self.session, self.call, application=each)]

    def _rows(self, ranking: Ranking | None) -> tuple[RankingRow, ...]:
        """Return the ranked applications in order of rank, and after them the active ones without a rank by number."""
        sheets: defaultdict[str, list[ReviewSheet]] = defaultdict(list)
        for sheet in self.counted.sheets:
            if (sheet.reviewer, sheet.application) in self.totals:
                sheets[sheet.application].append(sheet)
        ranked = ranking.applications if ranking else ()
        positions = _positions(ranked, ranking.places if ranking else 0)
        rows = [
            self._row(each.application, each, sheets[each.application], position)
            for each, position in zip(ranked, positions, strict=True)
        ]
        named = {each.application for each in ranked}
        rest = [self._row(each, None, sheets[each], None) for each in self.counted.applications if each not in named]
        return (*rows, *rest)

    def _row(
        self,
        application: str,
        ranked: RankedApplication | None,
        sheets: Sequence[ReviewSheet],
        position: Position | None,
    ) -> RankingRow:
        points = mean_points(self.call, sheets)
        totals = [self.totals[sheet.reviewer, sheet.application] for sheet in sheets]
        weighed = [criterion for criterion in self.call.criteria if criterion.weight > 0]
        return RankingRow(
            application=self.applications[application],
            ranked=ranked,
            points=points,
            total=sum((Fraction(each.weight) * points[each.id] for each in weighed), Fraction()) if totals else None,
            spread=max(totals) - min(totals) if totals else None,
            position=position,
        )

    def _reviews(self) -> tuple[ReviewFacts, ...]:
        quotes, passages = _quotes(self.session)
        names = {person.id: person.name for person in self.people}
        order = {each: place for place, each in enumerate(self.applications)}
        known = [sheet for sheet in self.sheets if sheet.application in order and _holds_anything(sheet)]
        known.sort(key=lambda sheet: (order[sheet.application], names.get(sheet.reviewer, ""), sheet.reviewer))
        return tuple(
            ReviewFacts(
                application=self.applications[sheet.application],
                reviewer=names.get(sheet.reviewer, sheet.reviewer),
                status=sheet.status,
                is_flagged=sheet.is_flagged,
                left_out=self._left_out(sheet),
                scores=self._scores(sheet, quotes, passages),
            )
            for sheet in known
        )

    def _scores(self, sheet: ReviewSheet, quotes: _Quotes, passages: _Passages) -> tuple[ScoreFacts, ...]:
        facts = []
        for criterion in self.call.criteria:
            entry = sheet.scores.get(criterion.id)
            evidence = tuple(quotes.get((sheet.reviewer, sheet.application, criterion.id), ()))
            entry = entry or ScoreEntry()
            places = tuple(passages.get((sheet.reviewer, sheet.application, criterion.id), ()))
            marks = (entry.is_stale, entry.is_abstained)
            facts.append(ScoreFacts(criterion, entry.points, entry.comment, evidence, *marks, places))
        return tuple(facts)

    def _left_out(self, sheet: ReviewSheet) -> Reason | None:
        if self.applications[sheet.application].is_withdrawn:
            return "withdrawn"
        if not self.applications[sheet.application].competes:
            return "excluded"
        reason = self.counted.left_out.get((sheet.reviewer, sheet.application))
        return cast(Reason, reason.replace(" ", "_")) if reason else None

    def _reviewers(self, ranking: Ranking | None) -> tuple[ReviewerFacts, ...]:
        leniency = {each.reviewer: each for each in ranking.reviewers} if ranking else {}
        sheets: defaultdict[str, list[ReviewSheet]] = defaultdict(list)
        for sheet in self.counted.sheets:
            sheets[sheet.reviewer].append(sheet)
        assigned = _assigned(self.session)
        persons = [person for person in self.people if person.reviews or sheets[person.id]]
        return tuple(
            self._reviewer(person, leniency.get(person.id), sheets[person.id], assigned.get(person.id, frozenset()))
            for person in persons
        )

    def _reviewer(
        self,
        person: ReviewerRow,
        leniency: RankedReviewer | None,
        sheets: Sequence[ReviewSheet],
        assigned: frozenset[str],
    ) -> ReviewerFacts:
        expected = {each for each in self.counted.applications if not assigned or each in assigned}
        interested = {sheet.application for sheet in sheets if sheet.has_conflict_of_interest}
        counted = {sheet.application for sheet in sheets if (sheet.reviewer, sheet.application) in self.totals}
        begun = {sheet.application for sheet in sheets if sheet.scores} - interested
        return ReviewerFacts(
            name=person.name,
            offset=leniency.offset if leniency else None,
            sd=leniency.sd if leniency else None,
            counted=len(counted),
            unfinished=len(begun - counted),
            not_begun=len(expected - begun - counted - interested) if person.reviews else 0,
            conflicts_of_interest=tuple(sorted(self.applications[each].number for each in interested)),
        )

    def _interests(self) -> tuple[InterestFacts, ...]:
        names = {person.id: person.name for person in self.people}
        found = [
            InterestFacts(
                names.get(each.reviewer, each.reviewer),
                self.applications[each.application],
                each.answer.get("reason") or "",
            )
            for each in self.session.scalars(select(ConflictOfInterest).order_by(ConflictOfInterest.id))
            if each.answer and each.answer.get("declared") and each.application in self.applications
        ]
        return tuple(sorted(found, key=lambda each: (each.application.number, each.reviewer)))

    def _conflict(self, found: Mapping[str, Any]) -> ConflictFacts:
        """Name what a conflict is about: the people, applications and criteria in its id."""
        codes = {criterion.id: criterion.code for criterion in self.call.criteria}
        parts = (self.counted.names.get(part) or codes.get(part) or part for part in found["id"].split("/"))
        return ConflictFacts(found["entity"], found["field"], tuple(parts), found["shown"], tuple(found["values"]))


def mean_points(call: CallInfo, sheets: Sequence[ReviewSheet]) -> dict[str, Fraction]:
    """Return each criterion's mean over the reviews that have points on it, exact, by criterion id."""
    means = {}
    given = [sheet.valid_points() for sheet in sheets]
    for criterion in call.criteria:
        points = [Fraction(each[criterion.id]) for each in given if criterion.id in each]
        if points:
            means[criterion.id] = sum(points, Fraction()) / len(points)
    return means


def _holds_anything(sheet: ReviewSheet) -> bool:
    """Tell a review from the mere answer that there is no conflict of interest."""
    return bool(sheet.scores) or sheet.is_submitted or sheet.is_flagged or sheet.has_conflict_of_interest


def _positions(ranked: Sequence[RankedApplication], places: int) -> list[Position]:
    """Say of each whether it lies within the places; a tie across the line is named, and never broken here."""
    if not 0 < places < len(ranked):
        return ["within"] * len(ranked)
    tied = ranked[places - 1].rank if ranked[places - 1].rank == ranked[places].rank else None
    return [
        "tied" if each.rank == tied else "within" if place < places else "outside" for place, each in enumerate(ranked)
    ]


def _rules(session: Session) -> tuple[RuleFacts, ...]:
    found = session.scalars(select(Rule).order_by(Rule.number, Rule.id))
    return tuple(
        RuleFacts(each.id, each.number or 0, each.kind or "must", each.check or {}, each.text or {}) for each in found
    )


def _assigned(session: Session) -> dict[str, frozenset[str]]:
    by_reviewer: defaultdict[str, set[str]] = defaultdict(set)
    for each in session.scalars(select(Assignment)):
        if each.assigned:
            by_reviewer[each.reviewer].add(each.application)
    return {reviewer: frozenset(applications) for reviewer, applications in by_reviewer.items()}


def _quotes(session: Session) -> tuple[_Quotes, _Passages]:
    """Return the quotes that scores rest on, and where they stand, by reviewer, application and criterion.

    Pages are stored from 0.
    """
    quotes: defaultdict[tuple[str, str, str], list[tuple[str, int | None]]] = defaultdict(list)
    passages: defaultdict[tuple[str, str, str], list[Passage]] = defaultdict(list)
    for each in session.scalars(select(Evidence).order_by(Evidence.id)):
        found = each.passage or {}
        at = each.reviewer, each.application, each.criterion
        if text := str(found.get("text") or "").strip():
            page = found.get("page")
            quotes[at].append((text, page + 1 if isinstance(page, int) else None))
        if passage := read_passage(found):
            passages[at].append(passage)
    return quotes, passages
