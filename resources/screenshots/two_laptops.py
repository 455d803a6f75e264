"""The merge pictures' scene: two reviewers' work that the lead hasn't got yet, and one of them disagrees with herself.

A reviewer goes on with her file on a second laptop and changes at home what she also changes at the office.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from workbench.demo.run import Demo
from workbench.merge.backups import list_backups
from workbench.merge.handin import write_handin
from workbench.merge.merge import merge_files
from workbench.models import reviewing
from workbench.models.file import SUFFIX, open_review_file

WHO = "Gamma"
OFFICE = (Decimal(2), "Behovet är tydligt och budgeten håller. Parterna är namngivna, men ingen region.")
HOME = (Decimal(4), "Behovet är starkt, men budgeten saknar resor. Parterna är namngivna, även en region.")


@dataclass(frozen=True)
class TwoLaptops:
    """The lead's file before the rest is merged and after it, and what waits to be merged."""

    before: Path
    after: Path
    handins: tuple[Path, ...]


def make(demo: Demo) -> TwoLaptops:
    """Make the scene beside the demo's files."""
    folder = demo.folder / "two laptops"
    folder.mkdir()
    before, after = folder / f"lead{SUFFIX}", folder / f"merged{SUFFIX}"
    shutil.copyfile(list_backups(demo.lead)[-1].path, before)  # as it was before anything was merged
    *early, last = sorted(each for each in demo.handins.iterdir() if WHO not in each.name)
    merge_files(before, early, accept_new_devices=True)
    own = next(each for each in demo.handouts.iterdir() if WHO in each.name)
    office, home = (Path(shutil.copyfile(own, folder / f"{name}{SUFFIX}")) for name in ("office", "home"))
    handins = folder / "handins"
    handins.mkdir()
    at_office, at_home = handins / own.name, handins / f"{own.stem} hemma{SUFFIX}"
    _change(office, *OFFICE)
    write_handin(office, at_office)
    with _another_laptop(folder / "laptop"):
        _change(home, *HOME)
        write_handin(home, at_home)
    letter = handins / f"brev{SUFFIX}"
    letter.write_text("Hej! Här kommer min granskning.", "utf-8")
    incoming = (at_office, at_home, Path(shutil.copy(last, handins)), letter)
    shutil.copyfile(before, after)
    merge_files(after, incoming, accept_new_devices=True)
    return TwoLaptops(before, after, incoming)


def _change(path: Path, points: Decimal, comment: str) -> None:
    """Score two criteria of the first submitted review anew, comment one, and submit again."""
    with open_review_file(path) as file:
        assert file.reviewer is not None
        rows = reviewing.inbox(file, reviewer=file.reviewer)
        application = next(row.id for row in rows if row.review.is_submitted)
        reviewing.reopen(file, reviewer=file.reviewer, application=application)
        for criterion in reviewing.call_of(file).criteria[:2]:
            where = {"reviewer": file.reviewer, "application": application, "criterion": criterion.id}
            reviewing.set_points(file, **where, points=points)
        reviewing.set_comment(file, **where, comment=comment)
        reviewing.submit(file, reviewer=file.reviewer, applications=[application])


@contextmanager
def _another_laptop(home: Path) -> Iterator[None]:
    before = os.environ["URVAL_HOME"]
    os.environ["URVAL_HOME"] = str(home)
    try:
        yield
    finally:
        os.environ["URVAL_HOME"] = before
