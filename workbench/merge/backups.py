"""Backups of a review file: verified copies in a folder beside it, thinned out with age, and their restoring.

Kept are the newest ten, and the newest of each of the last 7 days, 4 weeks and 6 months that have any (UTC).
"""

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import FileInUseError, InputRefusedError
from workbench.merge.travel import put
from workbench.models.file import SUFFIX, ReviewFile, connect_read_only, open_review_file
from workbench.models.verify import verify
from workbench.models.window_lock import WindowLock

Moment = datetime.datetime

NEWEST = 10
_PERIODS: tuple[tuple[int, Callable[[Moment], object]], ...] = (
    (7, lambda time: time.date()),
    (4, lambda time: time.isocalendar()[:2]),
    (6, lambda time: (time.year, time.month)),
)
_TIME = "%Y-%m-%d %H%M%S-%f"


@dataclass(frozen=True)
class Backup:
    """A backup, and when it was made (UTC)."""

    path: Path
    time: Moment


def backup_folder(path: Path) -> Path:
    """Return the folder of a review file's backups."""
    return path.with_name(f"{path.stem} backups")


def list_backups(path: Path) -> tuple[Backup, ...]:
    """Return a review file's backups, newest first."""
    folder = backup_folder(path)
    pattern = re.compile(re.escape(path.stem) + r" (\d{4}-\d{2}-\d{2} \d{6}-\d{6})" + re.escape(SUFFIX))
    named = [(each, pattern.fullmatch(each.name)) for each in folder.iterdir()] if folder.is_dir() else []
    found = [Backup(each, time) for each, match in named if match and (time := _time(match[1]))]
    return tuple(sorted(found, key=lambda backup: backup.time, reverse=True))


def _time(text: str) -> Moment | None:
    try:
        return datetime.datetime.strptime(text, _TIME).replace(tzinfo=datetime.UTC)
    except ValueError:
        return None


def back_up(file: ReviewFile, *, spare: Iterable[Path] = ()) -> Path:
    """Write a verified copy of the file as it is now, thin the older ones out but ``spare``, and return the copy.

    Raises:
        InputRefusedError: it can't be written.
    """
    copy = _new_name(file.path)
    file.copy_to(copy)
    backups = list_backups(file.path)
    kept = {*kept_times([each.time for each in backups])}
    for each in backups:
        if each.time not in kept and each.path not in (copy, *spare):
            each.path.unlink(missing_ok=True)
    return copy


def _new_name(path: Path, note: str = "") -> Path:
    """Return the name of a backup that is made now, in a folder that is there."""
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise InputRefusedError(f"The folder {folder.name} for backups can't be made: {error.strerror}.") from error
    return folder / f"{path.stem} {datetime.datetime.now(datetime.UTC).strftime(_TIME)}{note}{SUFFIX}"


def kept_times(times: Sequence[Moment]) -> tuple[Moment, ...]:
    """Return which of these times' backups are kept, newest first."""
    ordered = sorted(times, reverse=True)
    kept = set(ordered[:NEWEST])
    for count, period in _PERIODS:
        newest: dict[object, Moment] = {}
        for time in ordered:
            newest.setdefault(period(time), time)
        kept.update(list(newest.values())[:count])
    return tuple(sorted(kept, reverse=True))


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup in the review file's place, in one step, and return the copy of what it replaced.

    The backup is verified first, and what is replaced is backed up first, byte by byte where it can't be opened; None
    where the file was gone.

    Raises:
        InputRefusedError: the backup is damaged or another call's, or something can't be written; nothing was changed.
        FileInUseError: another window or command holds the file.
    """
    found = verify(backup)
    if not found.is_sound:
        raise InputRefusedError(f"The backup {backup.name} is damaged and can't be restored: {found.problems[0]}")
    replaced = _keep_replaced(path, backup) if path.exists() else None
    lock = WindowLock(path)
    try:
        put(backup, path)
    finally:
        lock.release()
    return replaced


def _keep_replaced(path: Path, backup: Path) -> Path:
    try:
        with open_review_file(path) as file:
            if file.call != _call_of(backup):
                raise _AnotherCallError(f"The backup {backup.name} belongs to another call.")
            return back_up(file, spare=(backup,))
    except (FileInUseError, _AnotherCallError):
        raise
    except InputRefusedError:
        copy = _new_name(path, " damaged")
        put(path, copy)
        return copy


class _AnotherCallError(InputRefusedError):
    """A backup that isn't of the file's call."""


def _call_of(path: Path) -> str:
    with closing(connect_read_only(path)) as connection:
        return str(connection.execute("SELECT value FROM local WHERE name = 'call'").fetchone()[0])
