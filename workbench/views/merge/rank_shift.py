"""How a ranking moves: the same reviews ranked as they are and as they would be."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.ranking.rank import RankedApplication, Ranking
from workbench.ranking.view_data import RankingData
from workbench.views.runner import Progress


@dataclass(frozen=True)
class RankMove:
    """An application's rank before and after, None where it has none; ``was_in`` and ``is_in`` tell of the places."""

    number: int
    applicant: str
    before: int | None
    after: int | None
    was_in: bool
    is_in: bool

    @property
    def step(self) -> int:
        """By how many ranks it rises; 0 also where it had or gets none."""
        return self.before - self.after if self.before is not None and self.after is not None else 0

    @property
    def is_moved(self) -> bool:
        """Whether anything is different."""
        return (self.before, self.was_in) != (self.after, self.is_in)


@dataclass(frozen=True)
class RankShift:
    """All applications in the order of the ranking afterwards; those without a rank last."""

    moves: tuple[RankMove, ...]

    @property
    def moved(self) -> tuple[RankMove, ...]:
        """The applications whose rank or place changes."""
        return tuple(each for each in self.moves if each.is_moved)

    @property
    def crossing(self) -> tuple[RankMove, ...]:
        """Those that get into the places or lose one."""
        return tuple(each for each in self.moves if each.was_in != each.is_in and each.before is not None)


def rank_shift(before: RankingData, after: RankingData, progress: Progress) -> RankShift:
    """Rank both and compare; may be cancelled between the two."""
    ranks = []
    for data in (before, after):
        progress.check()
        ranks.append(_ranks(data))
    progress.check()
    labels = {**before.labels, **after.labels}
    moves = [
        RankMove(label.number, label.applicant, *_pair(ranks[0].get(each), ranks[1].get(each)))
        for each, label in labels.items()
        if each in ranks[0] or each in ranks[1]
    ]
    return RankShift(tuple(sorted(moves, key=_in_order)))


def _ranks(data: RankingData) -> Mapping[str, tuple[int, bool]]:
    """Return each application's rank, and whether it is among the places as the order stands."""
    if data.is_empty:
        return {}
    ranking: Ranking = data.rank(method="expected-rank", places=data.call.places[1])
    return {each.application: (each.rank, _is_in(each, ranking)) for each in ranking.applications}


def _is_in(application: RankedApplication, ranking: Ranking) -> bool:
    return application.rank <= ranking.places


def _pair(before: tuple[int, bool] | None, after: tuple[int, bool] | None) -> tuple[int | None, int | None, bool, bool]:
    none: tuple[None, bool] = (None, False)
    (was, was_in), (now, is_in) = before or none, after or none
    return was, now, was_in, is_in


def _in_order(move: RankMove) -> tuple[bool, int, int]:
    return move.after is None, move.after or 0, move.number
