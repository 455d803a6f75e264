"""What the thresholds, the ranking and the call's tie rules propose; a person confirms it, or decides otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from workbench.meeting.agenda import consensus_values
from workbench.meeting.facts import MeetingFacts
from workbench.ranking.criteria import CriterionTable, make_criterion_table
from workbench.ranking.rank import Ranking
from workbench.ranking.selection import (
    Selection,
    below_thresholds,
    select,
    standings_by_ranking,
    standings_by_score,
)
from workbench.ranking.tie_rules import Candidate

OPEN = "open"
"""The step of what no rule decides: people do."""


@dataclass(frozen=True)
class ProposedDecision:
    """What is proposed for an application, "" where people must decide, and the step it rests on.

    ``pool`` are those whom the step compared, ``kept`` those whom it kept; ``reserve`` is the place on the list of
    reserves, from 1.
    """

    application: str
    outcome: str
    rule: str
    pool: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    reserve: int = 0


@dataclass(frozen=True)
class Proposal:
    """A selection as it follows from the scores and the rules; ``decisions`` are by application.

    ``tied`` is the whole group at the line before any rule. ``open_groups`` (applications, places) are left to people
    or to a draw. ``is_draw_stale`` says that a draw was made for another group and isn't used.
    """

    selection: Selection
    decisions: Mapping[str, ProposedDecision]
    is_draw_stale: bool

    @property
    def tied(self) -> tuple[str, ...]:
        """The group at the line."""
        return self.selection.tied

    @property
    def open_groups(self) -> tuple[tuple[tuple[str, ...], int], ...]:
        """What is left to people."""
        return tuple((group.applications, group.places) for group in self.selection.open_groups)


def propose(facts: MeetingFacts, ranking: Ranking) -> Proposal:
    """Return what is proposed for every ranked application; without a review there is nothing to propose.

    Raises:
        InputRefusedError: the places lie outside those of the call.
    """
    means = _criterion_means(facts)
    thresholds = {each.code: Fraction(each.threshold) for each in facts.call.criteria if each.threshold is not None}
    below = {
        row.application: below_thresholds(means.get(row.application, {}), thresholds) for row in ranking.applications
    }
    candidates = _candidates(facts, ranking, means, below)
    drawn = facts.selection.draw
    selection = _select(facts, candidates, below, seed=None)
    is_stale = False
    if drawn is not None:
        is_stale = set(drawn.applications) != open_applications(selection)
        selection = selection if is_stale else _select(facts, candidates, below, seed=drawn.seed)
    return Proposal(selection, _decisions(facts, selection), is_stale)


def open_applications(selection: Selection) -> set[str]:
    """Return all whom no rule tells apart."""
    return {name for group in selection.open_groups for name in group.applications}


def _select(
    facts: MeetingFacts, candidates: list[Candidate], below: Mapping[str, tuple[str, ...]], *, seed: int | None
) -> Selection:
    return select(
        candidates,
        places=facts.selection.places,
        limits=facts.call.places,
        rules=facts.tie_rules,
        below=below,
        seed=seed,
    )


def _candidates(
    facts: MeetingFacts,
    ranking: Ranking,
    means: Mapping[str, Mapping[str, Fraction]],
    below: Mapping[str, tuple[str, ...]],
) -> list[Candidate]:
    eligible = [row.application for row in ranking.applications if not below[row.application]]
    places = facts.selection.places
    if facts.selection.method == "consensus":
        values = consensus_values(facts, ranking)
        standings = standings_by_score({name: values[name] for name in eligible}, places=places)
    else:
        standings = standings_by_ranking(ranking, eligible=eligible, places=places)
    # A criterion without weight may have no points; it then counts as the least, so that a rule may still name it.
    least = {criterion.code: Fraction(facts.call.scale.low) for criterion in facts.call.criteria}
    return [
        Candidate(
            row.application,
            *standings.get(row.application, ("not_selected", len(ranking.applications))),
            {**least, **means.get(row.application, {})},
            facts.applications[row.application].region,
        )
        for row in ranking.applications
    ]


def _criterion_means(facts: MeetingFacts) -> dict[str, dict[str, Fraction]]:
    """Return raw means by application and criterion code; agreed points where the selection goes by them."""
    codes = {criterion.id: criterion.code for criterion in facts.call.criteria}
    found = {
        application: {codes[criterion]: value for criterion, value in means.items()}
        for application, means in criterion_table(facts).means().items()
    }
    if facts.selection.method == "consensus":
        for application, agreed in facts.consensus.items():
            for criterion, each in agreed.items():
                if each.points is not None and not each.is_stale and facts.agreed_total(application) is not None:
                    found.setdefault(application, {})[codes[criterion]] = Fraction(each.points)
    return found


def criterion_table(facts: MeetingFacts) -> CriterionTable:
    """Return the counted reviews' points per criterion (ids)."""
    counted = {(application, reviewer) for application, reviewer, _ in facts.counted.totals}
    return make_criterion_table(
        [
            (sheet.application, sheet.reviewer, criterion, points)
            for sheet in facts.counted.sheets
            if (sheet.application, sheet.reviewer) in counted
            for criterion, points in sheet.valid_points().items()
            if any(criterion == each.id for each in facts.call.criteria)
        ],
        {criterion.id: criterion.weight for criterion in facts.call.criteria},
        scale=(facts.call.scale.low, facts.call.scale.high),
        applications=facts.counted.applications,
    )


def _decisions(facts: MeetingFacts, selection: Selection) -> dict[str, ProposedDecision]:
    """Return the selection as decisions: those at the line without a place are reserves, those below it aren't."""
    places = {name: number for number, name in enumerate(selection.reserve, start=1)}
    tied = set(selection.tied)
    found = {}
    for each in selection.decisions:
        step = next(
            (
                step
                for step in reversed(selection.steps)
                if step.rule == each.decided_by and each.application in step.pool
            ),
            None,
        )
        outcome = {"selected": "selected", "below_threshold": "not_selected", "undecided": ""}.get(each.status)
        if outcome is None:
            outcome = "reserve" if each.application in tied else "not_selected"
        pool = step.pool if step else next((group for group, _ in _groups(selection) if each.application in group), ())
        found[each.application] = ProposedDecision(
            application=each.application,
            outcome=outcome,
            rule=each.decided_by,
            pool=pool,
            kept=step.kept if step else (),
            reserve=places.get(each.application, 0),
        )
    return found


def _groups(selection: Selection) -> list[tuple[tuple[str, ...], int]]:
    return [(group.applications, group.places) for group in selection.open_groups]
