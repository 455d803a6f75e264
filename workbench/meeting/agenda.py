"""The meeting's agenda, and how the ranking moves by what it agrees on."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from workbench.meeting.facts import MeetingFacts
from workbench.ranking.agenda import AgendaItem, make_agenda
from workbench.ranking.rank import Group, Ranking, rank_table
from workbench.ranking.reviews import score_table

_EXACT = 10**9  # the model's estimates are this exact at the most; equal ones must stay equal


@dataclass(frozen=True)
class AgendaEntry:
    """An application on the agenda; ``item`` is None where no review of it counts: those come last."""

    application: str
    item: AgendaItem | None


@dataclass(frozen=True)
class Standing:
    """One application by its reviews and by the consensus.

    ``value`` is the agreed total where ``is_agreed``, else the reviews' own: the model's estimate, which evens the
    reviewers' leniency out. ``move`` counts the places it went up (down where negative); ``crosses`` says that it comes
    inside the line (1) or falls outside it (-1).
    """

    application: str
    rank_by_reviews: int
    rank_by_consensus: int
    move: int
    value: Fraction
    is_agreed: bool
    group: Group
    p_selected: float
    crosses: int


def rank_meeting(facts: MeetingFacts) -> Ranking | None:
    """Rank by expected rank for the places of the selection; None where no review counts."""
    if not facts.has_reviews:
        return None
    return rank_table(score_table(facts.counted), places=facts.selection.places)


def agenda_of(facts: MeetingFacts, ranking: Ranking | None) -> tuple[AgendaEntry, ...]:
    """Return all active applications by what settling each would change; those without a review come last."""
    if ranking is None:
        return tuple(AgendaEntry(application, None) for application in facts.applications)
    agenda = make_agenda(score_table(facts.counted), places=ranking.places, ranking=ranking)
    known = {item.application for item in agenda.items}
    unreviewed = [AgendaEntry(each, None) for each in facts.applications if each not in known]
    return (*(AgendaEntry(item.application, item) for item in agenda.items), *unreviewed)


def compare(facts: MeetingFacts, ranking: Ranking) -> tuple[Standing, ...]:
    """Return the ranked applications by reviews and by consensus side by side, in the order of the consensus.

    Until something is agreed on, both are the same ranking.
    """
    values = consensus_values(facts, ranking)
    by_reviews = {row.application: row for row in ranking.applications}
    agreed = {application for application in values if facts.agreed_total(application) is not None}
    ranks = _ranks(values) if agreed else {name: row.rank for name, row in by_reviews.items()}
    found = []
    for name, row in by_reviews.items():
        inside = [rank <= ranking.places for rank in (row.rank, ranks[name])]
        found.append(
            Standing(
                application=name,
                rank_by_reviews=row.rank,
                rank_by_consensus=ranks[name],
                move=row.rank - ranks[name],
                value=values[name],
                is_agreed=name in agreed,
                group=row.group,
                p_selected=row.p_selected,
                crosses=inside[1] - inside[0],
            )
        )
    return tuple(sorted(found, key=lambda each: (each.rank_by_consensus, each.rank_by_reviews)))


def consensus_values(facts: MeetingFacts, ranking: Ranking) -> dict[str, Fraction]:
    """Return each ranked application's agreed total, or its estimate by the reviews where not all is agreed on."""
    values = {}
    for row in ranking.applications:
        agreed = facts.agreed_total(row.application)
        values[row.application] = Fraction(round(row.score * _EXACT), _EXACT) if agreed is None else agreed
    return values


def _ranks(values: dict[str, Fraction]) -> dict[str, int]:
    """Return competition ranks, the highest value first."""
    counts = Counter(values.values())
    ranks, before = {}, 0
    for value in sorted(counts, reverse=True):
        ranks[value] = before + 1
        before += counts[value]
    return {name: ranks[value] for name, value in values.items()}
