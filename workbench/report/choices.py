"""What a report is to hold: which sheets, and how much of what says something about persons."""

from dataclasses import dataclass
from typing import Literal, get_args

SheetName = Literal[
    "summary",
    "ranking",
    "matrix",
    "reviews",
    "reviewers",
    "interests",
    "eligibility",
    "rules",
    "meeting",
    "whatif",
    "method",
]
SHEETS: tuple[SheetName, ...] = get_args(SheetName)
"""Every sheet of the workbook, in its order."""

ALWAYS: tuple[SheetName, ...] = ("summary", "ranking", "method")
"""Sheets that every report has: without them it couldn't say what it holds."""


@dataclass(frozen=True)
class Choices:
    """What goes in.

    ``is_anonymous`` numbers the reviewers instead of naming them. ``has_personal_data=False`` also leaves out everybody
    else's name, sole traders' numbers, comments, quotes, notes, and the reasons for conflicts of interest.
    """

    sheets: tuple[SheetName, ...] = SHEETS
    is_anonymous: bool = False
    has_personal_data: bool = True

    def has(self, sheet: SheetName) -> bool:
        """Tell whether a sheet goes in."""
        return sheet in ALWAYS or sheet in self.sheets

    @property
    def hides_reviewers(self) -> bool:
        """Whether reviewers are numbered."""
        return self.is_anonymous or not self.has_personal_data


BOARD = Choices(("summary", "ranking", "matrix", "eligibility", "meeting", "whatif", "method"), is_anonymous=True)
"""What a board is shown: the figures and the reasons, without who gave which points."""

ARCHIVE = Choices()
"""All there is."""
