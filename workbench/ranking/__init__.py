"""Consensus ranking on plain score tables; importing it loads neither numpy nor scipy."""

from workbench.ranking.rank import (
    METHODS,
    RankedApplication,
    RankedReviewer,
    Ranking,
    RankingModel,
    default_places,
    rank_table,
)
from workbench.ranking.table import ScoreRow, ScoreTable, make_score_table
from workbench.ranking.table_file import read_score_table

__all__ = [
    "METHODS",
    "RankedApplication",
    "RankedReviewer",
    "Ranking",
    "RankingModel",
    "ScoreRow",
    "ScoreTable",
    "default_places",
    "make_score_table",
    "rank_table",
    "read_score_table",
]
