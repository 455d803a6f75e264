"""Commands of a reviewer: points and hand-over of reviews."""

import argparse
from decimal import Decimal, InvalidOperation

from workbench.commands.answers import DONE, Command
from workbench.errors import InputRefusedError


def _score(options: argparse.Namespace) -> int:
    from workbench.intake.scores import ScoreLine, write_scores

    row = ScoreLine(options.application, options.criterion, _points(options.points), options.comment)
    write_scores(options.file, [row], reviewer=options.reviewer)
    return DONE


def _scores(options: argparse.Namespace) -> int:
    from workbench.intake.scores import read_scores, write_scores

    rows = read_scores(options.table)
    write_scores(options.file, rows, reviewer=options.reviewer)
    print(f"{len(rows)} scores are saved.")
    return DONE


def _points(text: str) -> Decimal:
    """Return points written with a decimal point or comma."""
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise InputRefusedError(f"{text} is not a number of points.") from None


def _submit(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.people import act_for
    from workbench.models.reviewing import find_application, submit

    with open_review_file(options.file) as file:
        reviewer = act_for(file, options.reviewer)
        with file.transaction() as session:
            chosen = [find_application(session, each).id for each in options.applications] or None
        submitted = submit(file, reviewer=reviewer, applications=chosen)
    print(f"{len(submitted)} reviews are submitted.")
    return DONE


COMMANDS: dict[str, Command] = {
    "score": _score,
    "scores": _scores,
    "submit": _submit,
}
