"""Everything that a lead sends out at once: the report, and beside it letters, a dossier and tables."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from workbench.models.file import ReviewFile
from workbench.report.choices import ARCHIVE, BOARD, Choices
from workbench.report.dossier import write_dossier
from workbench.report.exports import write_export
from workbench.report.letters import write_letters
from workbench.report.wording import Language, Wording
from workbench.report.workbook import Progress, write_report

Part = Literal["report", "letters", "dossier", "ranking", "reviews"]
PARTS: tuple[Part, ...] = get_args(Part)
Audience = Literal["board", "applicants", "archive"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)

PRESETS: dict[Audience, tuple[frozenset[Part], Choices]] = {
    "board": (frozenset({"report"}), BOARD),
    "applicants": (frozenset({"letters"}), BOARD),
    "archive": (frozenset({"report", "dossier"}), ARCHIVE),
}
"""What each audience gets."""


@dataclass(frozen=True)
class Package:
    """What is to be written; all of it is named after ``out``, the report's own path."""

    out: Path
    parts: frozenset[Part]
    choices: Choices
    language: Language
    places: int
    templates: Path | None = None
    with_comments: bool = False

    def path(self, part: Part) -> Path:
        """Return where a part goes."""
        if part == "report":
            return self.out
        suffix = {"letters": "", "dossier": ".zip", "ranking": ".csv", "reviews": ".csv"}[part]
        name = Wording(self.language)(f"package.{part}")
        return self.out.with_name(f"{self.out.stem} {name}{suffix}")

    def paths(self) -> list[Path]:
        """Return where all parts go, in their order."""
        return [self.path(part) for part in PARTS if part in self.parts]


@dataclass(frozen=True)
class Written:
    """What was written, and the applications that got no letter or no feedback sheet."""

    paths: tuple[Path, ...]
    undecided: tuple[str, ...] = field(default=())
    without_feedback: tuple[str, ...] = field(default=())


def write_package(file: ReviewFile, package: Package, progress: Progress) -> Written:
    """Write the parts one after the other; what is finished when one fails stays.

    Raises:
        InputRefusedError: a part can't be written.
    """
    undecided: tuple[str, ...] = ()
    without_feedback: tuple[str, ...] = ()
    language, places = package.language, package.places
    paths = []
    for part in (part for part in PARTS if part in package.parts):
        out = package.path(part)
        if part == "report":
            choices = package.choices
            write_report(file, out, language=language, places=places, choices=choices, progress=progress)
        elif part == "letters":
            letters = write_letters(
                file,
                out,
                language=language,
                templates=package.templates,
                with_comments=package.with_comments,
                progress=progress,
            )
            undecided, without_feedback = letters.undecided, letters.without_feedback
            if not letters.letters:
                continue
        elif part == "dossier":
            write_dossier(file, out, language=language, places=places, progress=progress)
        else:
            progress(0, 1, out.name)
            write_export(file, out, table=part, language=language, places=places, choices=package.choices)
        paths.append(out)
    return Written(tuple(paths), undecided, without_feedback)
