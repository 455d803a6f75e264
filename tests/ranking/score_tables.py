"""Small score tables for tests: published ones, and those that Hypothesis makes up."""

import csv
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from workbench.ranking import ScoreTable, make_score_table

DATA = Path(__file__).parent / "data"
Cells = Sequence[Sequence[int | Fraction | None]]


def from_cells(cells: Cells, *, scale: tuple[int, int] | None = None, low_is_best: bool = False) -> ScoreTable:
    """A table of applications (rows a1, a2, …) by reviewers (columns r1, r2, …), None for a gap."""
    rows = [
        (f"a{i}", f"r{j}", value)
        for i, row in enumerate(cells, start=1)
        for j, value in enumerate(row, start=1)
        if value is not None
    ]
    return make_score_table(rows, scale=scale, low_is_best=low_is_best)


def snsf_panel(panel: str = "p1") -> ScoreTable:
    """One of the Swiss National Science Foundation's mock panels, 6 best."""
    with (DATA / "snsf_mock_panels.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["panel"] == panel]
    return make_score_table([(row["proposal"], row["assessor"], int(row["num_grade_6best"])) for row in rows])


def ballots(counts: dict[str, int]) -> ScoreTable:
    """Strict orders such as {"MNCK": 42} as scores, the first of n getting n."""
    orders = [order for order, times in counts.items() for _ in range(times)]
    return make_score_table(
        [(name, f"v{voter}", len(order) - at) for voter, order in enumerate(orders) for at, name in enumerate(order)]
    )


@st.composite
def score_cells(draw: st.DrawFn, *, gaps: bool = True, least: int = 1) -> list[list[Fraction | None]]:
    """Applications by reviewers in half points from 0 to 5, each application with at least one score."""
    n, m = draw(st.integers(least, 5)), draw(st.integers(least, 4))
    score = st.integers(0, 10).map(lambda halves: Fraction(halves, 2))
    cell = st.one_of(score, score, st.none()) if gaps else score
    cells = draw(st.lists(st.lists(cell, min_size=m, max_size=m), min_size=n, max_size=n))
    for row in cells:
        if all(value is None for value in row):
            row[draw(st.integers(0, m - 1))] = draw(score)
    return cells
