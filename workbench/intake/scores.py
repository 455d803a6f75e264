"""Scores from a table or the command line, written all or nothing."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from workbench.errors import InputRefusedError
from workbench.models.call import read_call
from workbench.models.file import open_review_file
from workbench.models.people import act_for
from workbench.models.reviewing import find_application, write_comment, write_points
from workbench.tables import find_columns, label, number, read_rows


class ScoreLine(NamedTuple):
    """One score as a person writes it; ``comment`` None leaves the comment as it is."""

    application: str
    criterion: str
    points: Decimal
    comment: str | None = None
    where: str = ""
    """Which row of which file, for the sentence that refuses it."""


def read_scores(path: Path) -> list[ScoreLine]:
    """Read columns application, criterion, points and, if there is one, comment.

    Raises:
        InputRefusedError: a row that can't be used, by its number.
    """
    rows = iter(read_rows(path))
    header = next(rows, None)
    if header is None:
        raise InputRefusedError(f"{path.name} is empty.")
    places = find_columns(header[1], path.name, required=("application", "criterion", "points"), optional=("comment",))
    lines = []
    for line, row in rows:
        cells = {column: row[at] if at < len(row) else None for column, at in places.items()}
        where = f"Row {line} of {path.name}"
        try:
            application, criterion = (label(cells[name], name) for name in ("application", "criterion"))
            points = number(cells["points"])
        except ValueError as error:
            raise InputRefusedError(f"{where}: {error}.") from error
        comment = cells.get("comment")
        lines.append(ScoreLine(application, criterion, points, None if comment is None else str(comment), where))
    if not lines:
        raise InputRefusedError(f"{path.name} has no scores below its column names.")
    return lines


def write_scores(path: Path, lines: Sequence[ScoreLine], *, reviewer: str | None) -> None:
    """Write the scores of one reviewer (by name, or None for a hand-out's own) to a review file: all, or none.

    Raises:
        InputRefusedError: an application or criterion that isn't there, points outside the scale, a submitted review.
    """
    with open_review_file(path) as file:
        person = act_for(file, reviewer)
        with file.transaction() as session:
            call = read_call(session)
            for line in lines:
                try:
                    at = {
                        "reviewer": person,
                        "application": find_application(session, line.application).id,
                        "criterion": call.criterion(line.criterion).id,
                    }
                    write_points(session, call, **at, points=line.points)
                    if line.comment is not None:
                        write_comment(session, **at, comment=line.comment)
                except InputRefusedError as error:
                    raise InputRefusedError(f"{line.where}: {error}" if line.where else str(error)) from error
