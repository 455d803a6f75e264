"""Hand-outs: one file per reviewer, with the call, the applications and their own earlier work; nobody else's."""

import sqlite3
from collections.abc import Callable, Collection
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.merge.names import file_names
from workbench.merge.process import ReaderProcess
from workbench.merge.received import received, stage
from workbench.merge.travel import write_travelling_file
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.journal import sqlite_connection
from workbench.models.reviewing import people
from workbench.models.window_lock import WindowLock

Progress = Callable[[int, int, str], None]
"""Called with how many files are done, how many there are, and the name of the next one."""


def _silent(done: int, total: int, name: str) -> None:
    pass


def write_handouts(
    path: Path, folder: Path, *, only: Collection[str] | None = None, progress: Progress = _silent
) -> tuple[Path, ...]:
    """Write one hand-out per reviewer into a folder, made if needed, and return their paths in order of names.

    Where ``only`` (ids) is given, only theirs are written.

    A file that is there already is replaced only if all its work is in the lead's file.

    Raises:
        InputRefusedError: it isn't a lead's file, there are no reviewers, or a file that is there holds other work.
        FileInUseError: another window or command holds the lead's file, or a hand-out to be replaced.
    """
    with open_review_file(path) as file:
        return hand_out(file, folder, only=only, progress=progress)


def hand_out(
    file: ReviewFile, folder: Path, *, only: Collection[str] | None = None, progress: Progress = _silent
) -> tuple[Path, ...]:
    """Do the work of :func:`write_handouts` with an open file."""
    if file.lead is None:
        raise InputRefusedError("Only a lead hands out files, and this file isn't open as a lead's.")
    reviewers = [each for each in people(file) if each.reviews]
    if not reviewers:
        raise InputRefusedError("There are no reviewers yet; add them first.")
    names = file_names((each.id, each.name) for each in reviewers)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputRefusedError(f"The folder {folder} can't be made: {error.strerror}.") from error
    file.sign()
    targets = {each.id: folder / names[each.id] for each in reviewers if only is None or each.id in only}
    _refuse_to_lose_work(file, targets)
    for done, (reviewer, target) in enumerate(targets.items()):
        progress(done, len(targets), target.name)
        _write(file, reviewer, target)
    progress(len(targets), len(targets), "")
    return tuple(targets.values())


def _write(file: ReviewFile, reviewer: str, target: Path) -> None:
    lock = WindowLock(target)
    try:
        with file.transaction() as session:
            source = sqlite_connection(session)
            write_travelling_file(
                source,
                target,
                chains=_chains(source, reviewer),
                local={"call": file.call, "founding": file.founding, "reviewer": reviewer},
                with_documents=True,
            )
    finally:
        lock.release()


def _chains(source: sqlite3.Connection, reviewer: str) -> list[str]:
    """Return the leads' chains that are for all, and the reviewer's own that count.

    A chain that waits for its device's acceptance doesn't go out: in the reviewer's copy it would count.
    """
    found = source.execute(
        "SELECT id FROM chain WHERE (leads AND audience = 'all') OR (counts AND author = ?) ORDER BY id", (reviewer,)
    )
    return [chain for (chain,) in found]


def _refuse_to_lose_work(file: ReviewFile, targets: dict[str, Path]) -> None:
    """Look into each file that would be replaced, before any is."""
    with ReaderProcess() as reader:
        for reviewer, target in targets.items():
            if target.exists() and not _is_superseded(file, reviewer, target, reader):
                raise InputRefusedError(
                    f"{target} exists and may hold work that isn't in {file.path.name}; merge it first, or choose "
                    "another folder."
                )


def _is_superseded(file: ReviewFile, reviewer: str, target: Path, reader: ReaderProcess) -> bool:
    """Tell whether a file is this reviewer's hand-out with nothing in it that the lead's file lacks."""
    try:
        with received(target) as copy:
            reading = stage(copy, file, reader).reading
    except InputRefusedError:
        return False
    return reading.reviewer == reviewer and not reading.staged and not reading.staged_documents
