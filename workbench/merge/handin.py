"""Hand-ins: what a lead needs back from a reviewer, signed, without the documents."""

from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.merge.process import ReaderProcess
from workbench.merge.received import received, stage
from workbench.merge.travel import write_travelling_file
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.journal import sqlite_connection


def write_handin(path: Path, out: Path) -> None:
    """Write the reviewer's own changes, drafts included, to ``out``; an earlier hand-in there is replaced.

    Raises:
        InputRefusedError: it isn't a reviewer's file, there is nothing in it yet, or ``out`` is something else.
        FileInUseError: another window or command holds the file.
    """
    with open_review_file(path) as file:
        hand_in(file, out)


def hand_in(file: ReviewFile, out: Path) -> None:
    """Do the work of :func:`write_handin` with an open file."""
    if file.reviewer is None:
        raise InputRefusedError("Only a reviewer's own file is handed in, and this one isn't a reviewer's.")
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    file.sign()
    _refuse_to_lose(file, out)
    with file.transaction() as session:
        source = sqlite_connection(session)
        found = source.execute("SELECT id FROM chain WHERE author = ? ORDER BY id", (file.reviewer,)).fetchall()
        if not found:
            raise InputRefusedError("There is nothing to hand in yet.")
        write_travelling_file(
            source,
            out,
            chains=[chain for (chain,) in found],
            local={"call": file.call, "founding": file.founding},
            with_documents=False,
        )


def _refuse_to_lose(file: ReviewFile, out: Path) -> None:
    """Refuse to replace anything but an empty file or an earlier hand-in of what this file holds."""
    if not out.exists():
        return
    if out.is_file() and out.stat().st_size == 0:
        return
    if out.is_dir():
        raise InputRefusedError(f"{out.name} is a folder; give the hand-in a file name.")
    if out.samefile(file.path):
        raise InputRefusedError("The hand-in can't replace the file that it is made from; choose another name.")
    if not _is_earlier_handin(file, out):
        raise InputRefusedError(f"{out.name} exists and isn't an earlier hand-in of this file; choose another name.")


def _is_earlier_handin(file: ReviewFile, out: Path) -> bool:
    try:
        with received(out) as copy, ReaderProcess() as reader:
            reading = stage(copy, file, reader).reading
    except InputRefusedError:
        return False
    own = all(chain.author == file.reviewer or chain.reached == 1 for chain in reading.chains)
    return own and not reading.reviewer and not reading.staged and not reading.documents
