"""Everybody's evidence as highlights on the page: whose, and for which criterion."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from workbench.models.call import CriterionInfo
from workbench.models.evidence import EvidenceRow
from workbench.views.review.document.page_painter import Highlight


def everybodys(
    rows: Sequence[EvidenceRow],
    *,
    document: str,
    criteria: Sequence[CriterionInfo],
    name: Callable[[str], str],
    current: str,
) -> list[Highlight]:
    """Return one highlight per passage of a document; who marked the same passage share one, with all their names."""
    places = {criterion.id: place for place, criterion in enumerate(criteria)}
    here = sorted((row for row in rows if row.document == document and row.criterion in places), key=_place)
    found = []
    for _, marked in groupby(here, _place):
        same = list(marked)
        found.append(
            Highlight(
                name=same[0].id,
                page=same[0].page,
                rects=same[0].rects,
                label=_label(same, places, criteria, name),
                criterion=places[same[0].criterion],
                emphasized=any(row.id == current for row in same),
            )
        )
    return found


def _place(row: EvidenceRow) -> tuple[int, tuple[tuple[float, ...], ...]]:
    return row.page, row.rects


def _label(
    rows: Sequence[EvidenceRow],
    places: Mapping[str, int],
    criteria: Sequence[CriterionInfo],
    name: Callable[[str], str],
) -> str:
    names = list(dict.fromkeys(name(row.reviewer) for row in rows))
    numbers = sorted({criteria[places[row.criterion]].number for row in rows})
    return f"{', '.join(names)} · {' '.join(map(str, numbers))}"
