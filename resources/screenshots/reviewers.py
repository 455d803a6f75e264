"""The reviewers whom nobody watches: they score, submit and hand in by the functions that the commands use."""

import tomllib
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from workbench.demo.plan import DemoApplication
from workbench.intake.scores import ScoreLine, write_scores
from workbench.merge.handin import write_handin
from workbench.models.file import open_review_file
from workbench.models.reviewing import submit
from workbench.paths import resources

UNREADABLE = {"encrypted", "damaged"}
AT_HOME = (Decimal("4.5"), "Behovet är starkt, men budgeten saknar resor. Parterna är namngivna, även en region.")


def readable(planned: Sequence[DemoApplication]) -> list[DemoApplication]:
    """Return the applications whose documents can be opened."""
    return [each for each in planned if not each.traits & UNREADABLE]


def points_of(application: DemoApplication, criterion: str, leniency: float) -> Decimal:
    """Return what a reviewer of this leniency gives, in half points."""
    taste = application.random(f"walk {criterion} {leniency}").gauss(leniency, 0.5)
    return Decimal(round(2 * min(5.0, max(0.0, application.criterion_quality[criterion] + taste)))) / 2


def comment_on(application: DemoApplication, criterion: str, points: Decimal) -> str:
    """Return what a reviewer writes with these points."""
    comments = tomllib.loads((resources() / "demo" / "comments.toml").read_text("utf-8"))[criterion]
    return str(
        application.random(criterion).choice(comments["weak" if points < 2 else "strong" if points >= 4 else "fair"])
    )


def review(path: Path, out: Path, planned: Sequence[DemoApplication], leniency: float) -> None:
    """Score everything that can be read, submit it, and hand in."""
    lines = []
    for application in readable(planned):
        for code in application.criterion_quality:
            points = points_of(application, code, leniency)
            lines.append(ScoreLine(str(application.number), code, points, comment_on(application, code, points)))
    write_scores(path, lines, reviewer=None)
    with open_review_file(path) as file:
        assert file.reviewer is not None
        submit(file, reviewer=file.reviewer)
    write_handin(path, out)


def disagree(path: Path, out: Path, number: int, criterion: str) -> None:
    """Score one criterion on a second computer, and hand in from there too."""
    points, comment = AT_HOME
    write_scores(path, [ScoreLine(str(number), criterion, points, comment)], reviewer=None)
    write_handin(path, out)
