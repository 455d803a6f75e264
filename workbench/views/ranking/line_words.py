"""The selection line in words."""

from PySide6.QtCore import QCoreApplication

from workbench.ranking.rank import Group, Ranking
from workbench.views.ranking.words import method_note, number_text

_GROUPS: tuple[Group, ...] = ("selected", "line", "not_selected")


def line_in_words(ranking: Ranking) -> str:
    """Return where the line runs, how the applications lie against it, what it parts, and what the method does."""
    return " ".join(filter(None, (_where(ranking), _groups(ranking), _tie(ranking), method_note(ranking.method))))


def _where(ranking: Ranking) -> str:
    ranked = len(ranking.applications)
    if ranking.places >= ranked:
        return QCoreApplication.translate(
            "Ranking", "There are places for all %n ranked application(s), so there is no selection line.", "", ranked
        )
    text = QCoreApplication.translate(
        "Ranking", "%n place(s): the selection line runs below row %1, at expected rank %2.", "", ranking.places
    )
    return text.replace("%1", str(ranking.places)).replace("%2", number_text(ranking.line, 1))


def _groups(ranking: Ranking) -> str:
    text = QCoreApplication.translate("Ranking", "%1 selected, %2 at the line, %3 not selected.")
    for place, group in enumerate(_GROUPS, start=1):
        text = text.replace(f"%{place}", str(sum(each.group == group for each in ranking.applications)))
    return text


def _tie(ranking: Ranking) -> str:
    """Return that the line parts equal ranks, where it does: then it is not the method that chooses."""
    if ranking.places >= len(ranking.applications):
        return ""
    last, following = ranking.applications[ranking.places - 1 : ranking.places + 1]
    if last.rank != following.rank:
        return ""
    tied = sum(each.rank == last.rank for each in ranking.applications)
    return QCoreApplication.translate("Ranking", "The line parts %n application(s) of equal rank.", "", tied)
