"""The demo: an invented call, run from its announcement to its report with the code that users run.

Everything is drawn from one seed, so a seed gives the same state; only keys, signatures and times are new each time.
"""

import random
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from workbench import paths
from workbench.demo.documents import write_documents
from workbench.demo.plan import DemoApplication, plan_demo
from workbench.errors import InputRefusedError
from workbench.intake.applications import import_applications
from workbench.intake.call_format import load_call
from workbench.intake.facts import set_application_facts
from workbench.intake.scores import ScoreLine, write_scores
from workbench.intake.start import start_call
from workbench.merge.handin import write_handin
from workbench.merge.handout import write_handouts
from workbench.merge.merge import merge_files
from workbench.models.file import SUFFIX, open_review_file
from workbench.models.people import add_reviewers
from workbench.models.reviewing import declare_conflict_of_interest, inbox, submit
from workbench.report.workbook import write_report

CALL = "s3-piloten-2018"
LEAD = "Ansvarig Exempelsson"
REVIEWERS = ("Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Jota", "Kappa", "Lambda", "My")

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Demo:
    """Where the demo's files are."""

    folder: Path

    @property
    def lead(self) -> Path:
        """The lead's file, with everything merged."""
        return self.folder / f"lead{SUFFIX}"

    @property
    def documents(self) -> Path:
        """The folder of PDFs as they came in."""
        return self.folder / "applications"

    @property
    def handouts(self) -> Path:
        """The folder of the reviewers' own files."""
        return self.folder / "handouts"

    @property
    def handins(self) -> Path:
        """The folder of what reviewers sent back."""
        return self.folder / "handins"

    @property
    def report(self) -> Path:
        """The Excel selection report."""
        return self.folder / "selection-report.xlsx"


@dataclass(frozen=True)
class _Habits:
    """How an invented reviewer scores.

    In points: ``leniency`` on everything, ``taste`` as the spread by application, ``noise`` by criterion. ``share`` is
    the part of the applications that they score.
    """

    leniency: float
    taste: float
    noise: float
    share: float = 1.0
    finishes: bool = True
    conflict_of_interest: bool = False


HABITS = (
    _Habits(leniency=0.45, taste=0.6, noise=0.45),
    _Habits(leniency=-0.55, taste=0.5, noise=0.35, conflict_of_interest=True),
    _Habits(leniency=0.0, taste=0.9, noise=0.75),
    _Habits(leniency=0.15, taste=0.6, noise=0.5, share=0.8),
    _Habits(leniency=-0.2, taste=0.7, noise=0.5, share=0.9, finishes=False),
)


def run_demo(
    folder: Path,
    *,
    applications: int = 42,
    reviewers: int = 5,
    seed: int = 1,
    progress: Progress = lambda done, total, text: None,
) -> Demo:
    """Make the demo call in a folder and run it to its report; a finished demo that is there already is kept.

    Raises:
        InputRefusedError: the folder holds something else.
    """
    demo = Demo(folder)
    if demo.report.exists() and demo.lead.exists():
        return demo
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputRefusedError(f"{folder} isn't empty; name a new folder for the demo, or delete this one.")
    demo.documents.mkdir(parents=True)
    demo.handins.mkdir()
    planned = plan_demo(applications, seed)
    for done, application in enumerate(planned, start=1):
        write_documents(application, demo.documents)
        progress(done, len(planned), "Writing applications")
    _start(demo, planned, reviewers, seed, progress)
    _review(demo, planned, seed, progress)
    incoming = sorted(demo.handins.iterdir())
    merge_files(demo.lead, incoming, accept_new_devices=True, progress=progress)
    progress(1, 1, "Writing the report")
    with open_review_file(demo.lead, write=False) as file:
        write_report(file, demo.report)
    return demo


def _start(demo: Demo, planned: Sequence[DemoApplication], reviewers: int, seed: int, progress: Progress) -> None:
    """Start the call, take the applications in, and hand out."""
    source = random.Random(seed)  # noqa: S311 (invented ids, not secrets)
    with start_call(demo.lead, load_call(CALL), lead=LEAD, new_id=lambda: f"{source.getrandbits(128):032x}") as file:
        add_reviewers(file, [_reviewer(number) for number in range(reviewers)])
    outcome = import_applications(
        demo.lead, [demo.documents], new_id=lambda: f"{source.getrandbits(128):032x}", progress=progress
    )
    by_number = {application.number: application for application in planned}
    with open_review_file(demo.lead) as file:
        for imported in outcome.applications:
            known = by_number[imported.number]
            set_application_facts(
                file,
                application=imported.id,
                applicant=known.name,
                organisation_number=known.organisation_number,
                region=known.region,
                received=known.received.isoformat(),
                flags=["vinnvaxt"] if known.vinnvaxt else [],
            )
    write_handouts(demo.lead, demo.handouts, progress=progress)


def _reviewer(number: int) -> str:
    name = REVIEWERS[number] if number < len(REVIEWERS) else str(number + 1)
    return f"Granskare {name} <{name.lower()}@example.invalid>"


def _review(demo: Demo, planned: Sequence[DemoApplication], seed: int, progress: Progress) -> None:
    """Let each invented reviewer score in their own file and hand in."""
    comments = tomllib.loads((paths.resources() / "demo" / "comments.toml").read_text("utf-8"))
    handouts = sorted(demo.handouts.iterdir())
    for number, path in enumerate(handouts):
        progress(number + 1, len(handouts), "Reviewing")
        source = random.Random(f"{seed} {number}")  # noqa: S311 (invented scores)
        habits = HABITS[number % len(HABITS)]
        readable = [each for each in planned if not each.traits & {"encrypted", "damaged"}]
        chosen = sorted(source.sample(readable, round(len(readable) * habits.share)), key=lambda each: each.number)
        if habits.conflict_of_interest and chosen:
            _declare(path, chosen.pop(len(chosen) // 2))
        finished = chosen if habits.finishes else chosen[: len(chosen) * 2 // 3]
        lines = [line for each in finished for line in _scores(each, habits, comments, source)]
        for begun in chosen[len(finished) : len(finished) + 1]:  # a draft of an unfinished reviewer: it must not count
            lines += _scores(begun, habits, comments, source)[:3]
        write_scores(path, lines, reviewer=None)
        with open_review_file(path) as file:
            assert file.reviewer is not None
            submit(file, reviewer=file.reviewer)
        write_handin(path, demo.handins / path.name)


def _declare(path: Path, application: DemoApplication) -> None:
    with open_review_file(path) as file:
        assert file.reviewer is not None
        row = next(row for row in inbox(file, reviewer=file.reviewer) if row.number == application.number)
        declare_conflict_of_interest(
            file,
            reviewer=file.reviewer,
            application=row.id,
            declared=True,
            reason="Sitter i klustrets styrelse (påhittat).",
        )


def _scores(
    application: DemoApplication,
    habits: _Habits,
    comments: Mapping[str, Mapping[str, Sequence[str]]],
    source: random.Random,
) -> list[ScoreLine]:
    lines = []
    leaning = habits.leniency + source.gauss(0, habits.taste)
    for code, quality in application.criterion_quality.items():
        drawn = quality + leaning + source.gauss(0, habits.noise)
        points = Decimal(round(max(0.0, min(5.0, drawn)) * 2)) / 2
        level = "weak" if points < 2 else "strong" if points >= 4 else "fair"
        comment = source.choice(comments[code][level])
        lines.append(ScoreLine(str(application.number), code, points, comment))
    return lines
