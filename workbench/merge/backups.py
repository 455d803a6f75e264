"""Backups made before a merge: verified copies in a folder beside the file, the newest ten kept."""

import datetime
import re
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.models.file import SUFFIX, ReviewFile

KEPT = 10


def backup_folder(path: Path) -> Path:
    """Return the folder of a review file's backups."""
    return path.with_name(f"{path.stem} backups")


def back_up(file: ReviewFile) -> Path:
    """Write a verified copy of the file as it is now, drop all but the newest ten, and return the copy.

    Raises:
        InputRefusedError: it can't be written.
    """
    folder = backup_folder(file.path)
    now = datetime.datetime.now(datetime.UTC)
    copy = folder / f"{file.path.stem} {now:%Y-%m-%d %H%M%S-%f}{SUFFIX}"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise InputRefusedError(f"The folder {folder.name} for backups can't be made: {error.strerror}.") from error
    file.copy_to(copy)
    _drop_oldest(file.path, kept=copy)
    return copy


def _drop_oldest(path: Path, *, kept: Path) -> None:
    """Drop the oldest of this file's backups by the time in their names; never the one just made."""
    pattern = re.compile(re.escape(path.stem) + r" \d{4}-\d{2}-\d{2} \d{6}-\d{6}" + re.escape(SUFFIX))
    older = sorted(each for each in kept.parent.iterdir() if pattern.fullmatch(each.name) and each != kept)
    for each in older[: -(KEPT - 1)]:
        each.unlink(missing_ok=True)
