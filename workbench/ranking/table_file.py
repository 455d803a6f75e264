"""Read a score table from a .csv or .xlsx file, or say in one sentence which row can't be used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.ranking.table import Number, ScoreTable, make_score_table, natural_order, scale_of
from workbench.tables import find_columns, label, number, read_rows

REQUIRED = ("application", "reviewer", "value")
OPTIONAL = ("criterion",)
MAX_SCORES = 1_000_000


@dataclass(frozen=True)
class _Score:
    """One line of the file: a reviewer's value for one criterion of an application."""

    line: int
    application: str
    reviewer: str
    criterion: str
    value: Fraction


def read_score_table(
    path: Path | str, *, scale: tuple[Number, Number] | None = None, low_is_best: bool = False
) -> ScoreTable:
    """Read columns application, reviewer, value and, if there is one, criterion (in any order and case).

    Several criteria are averaged with equal weights; a review that lacks a criterion which others have for that
    application is left out and named in the table's warnings. `scale` defaults to the smallest and largest value in
    the file. Raises InputRefusedError, naming the row, on anything that can't be used.
    """
    path = Path(path)
    scores = _scores(read_rows(path), path.name)
    low, high = scale_of([score.value for score in scores], scale)
    for score in scores:
        if not low <= score.value <= high:
            raise InputRefusedError(
                f"Row {score.line} of {path.name}: {float(score.value):g} is outside the scale "
                f"{float(low):g} to {float(high):g}."
            )
    rows, warnings = _complete_reviews(scores)
    return make_score_table(
        rows,
        # One value throughout gives no range; the two ends then agree, which a given scale may not.
        scale=(low, high) if low < high else None,
        low_is_best=low_is_best,
        applications=sorted({score.application for score in scores}, key=natural_order),
        reviewers=sorted({score.reviewer for score in scores}, key=natural_order),
        warnings=sorted(warnings, key=natural_order),
    )


def _complete_reviews(scores: Sequence[_Score]) -> tuple[list[tuple[str, str, Fraction]], list[str]]:
    """The mean of each complete review, in order of appearance, and a sentence for each review left out."""
    wanted: dict[str, dict[str, None]] = defaultdict(dict)
    reviews: dict[tuple[str, str], dict[str, Fraction]] = defaultdict(dict)
    for score in scores:
        wanted[score.application][score.criterion] = None
        reviews[score.application, score.reviewer][score.criterion] = score.value
    rows, warnings = [], []
    for (application, reviewer), values in reviews.items():
        missing = [criterion or "(no name)" for criterion in wanted[application] if criterion not in values]
        if missing:
            warnings.append(f"{reviewer}'s review of {application} lacks {', '.join(missing)} and is left out.")
        else:
            rows.append((application, reviewer, sum(values.values(), Fraction(0)) / len(values)))
    return rows, warnings


def _scores(records: Iterable[tuple[int, Sequence[object]]], name: str) -> list[_Score]:
    """The file's scores; `records` are numbered rows whose first one names the columns."""
    rows = iter(records)
    header = next(rows, None)
    if header is None:
        raise InputRefusedError(f"{name} is empty.")
    places = find_columns(header[1], name, required=REQUIRED, optional=OPTIONAL)
    scores: list[_Score] = []
    first_seen: dict[tuple[str, str, str], int] = {}
    for line, cells in rows:
        score = _score(line, {column: cells[at] if at < len(cells) else None for column, at in places.items()}, name)
        key = (score.application, score.reviewer, score.criterion)
        if first_seen.setdefault(key, line) != line:
            raise InputRefusedError(f"Row {line} of {name} repeats row {first_seen[key]}: one score is given twice.")
        scores.append(score)
        if len(scores) > MAX_SCORES:
            raise InputRefusedError(f"{name} has more than {MAX_SCORES:,} scores.")
    if not scores:
        raise InputRefusedError(f"{name} has no scores below its column names.")
    return scores


def _score(line: int, cells: dict[str, object], name: str) -> _Score:
    try:
        return _Score(
            line=line,
            application=label(cells["application"], "application"),
            reviewer=label(cells["reviewer"], "reviewer"),
            criterion=label(cells.get("criterion"), "criterion", optional=True),
            value=Fraction(number(cells["value"])),
        )
    except ValueError as error:
        raise InputRefusedError(f"Row {line} of {name}: {error}.") from error
