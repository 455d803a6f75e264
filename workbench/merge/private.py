"""Private folders for what is being checked or built: gone afterwards, or at the next use if the program was killed."""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from workbench import paths


@contextmanager
def private_folder() -> Iterator[Path]:
    """Yield a new folder that only this user can read; it is removed when the block ends."""
    working = paths.cache_folder() / "working"
    working.mkdir(exist_ok=True, mode=0o700)
    _remove_leftovers(working)
    folder = working / uuid.uuid4().hex
    # The lock says that the folder is in use; the system drops it when the process ends, however it ends.
    with FileLock(_lock_of(folder)):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            _drop_lock_of(folder)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _drop_lock_of(folder: Path) -> None:
    with suppress(OSError):  # Windows keeps a file that is open
        _lock_of(folder).unlink()


def _remove_leftovers(working: Path) -> None:
    """Remove the folders of processes that are gone."""
    for folder in [each for each in working.iterdir() if each.is_dir()]:
        try:
            with FileLock(_lock_of(folder), blocking=False):
                shutil.rmtree(folder, ignore_errors=True)
                _drop_lock_of(folder)
        except (Timeout, OSError):
            continue  # in use
