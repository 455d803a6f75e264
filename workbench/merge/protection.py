"""Protected files: sealed by a password with SQLCipher, for their way by mail or stick.

A protected file is a copy that travels; it is opened into a plain file, by ``merge`` into a private folder for as long
as it takes. That is done by a process of its own, see :mod:`.vault`. What a protected file is can't be told from bytes
gone wrong, nor a wrong password from either: so there is one sentence for all of them.
"""

import multiprocessing
import unicodedata
from pathlib import Path

from workbench.child import main_left_alone
from workbench.errors import InputRefusedError
from workbench.merge import vault
from workbench.merge.private import private_folder
from workbench.merge.travel import put
from workbench.models.file import check_header, open_review_file

TIME_LIMIT = 300.0
"""Seconds that sealing or opening one file may take."""

SHORTEST_PASSWORD = 8
WRONG = "The password is wrong, or the file is damaged."
_PAGE = 4096  # SQLCipher's
_DISTINCT = 150  # a page of random bytes holds about 256 different ones, hardly any other page so many


def is_protected(path: Path) -> bool:
    """Tell whether a file looks sealed: whole pages, of which the first is noise from its first byte on."""
    try:
        with path.open("rb") as stream:
            first = stream.read(_PAGE)
        size = path.stat().st_size
    except OSError:
        return False
    is_known = first.startswith((b"SQLite format 3\0", b"PK\3\4", b"%PDF", b"\x1f\x8b"))
    return size >= _PAGE and size % _PAGE == 0 and not is_known and len(set(first)) >= _DISTINCT


def protect(path: Path, out: Path, password: str) -> None:
    """Write a copy of a review file, sealed by a password, to a new file.

    Raises:
        InputRefusedError: it isn't a review file, ``out`` is taken, the password is too short, or it can't be written.
        FileInUseError: another window or command holds the file.
    """
    _refuse_to_replace(out)
    if len(password) < SHORTEST_PASSWORD:
        raise InputRefusedError(f"The password must have at least {SHORTEST_PASSWORD} characters.")
    with private_folder() as folder:
        with open_review_file(path) as file:
            file.sign()
            file.copy_to(folder / "plain.review")
        sealed = folder / "sealed.review"
        _run(vault.SEALED, folder / "plain.review", sealed, password)
        put(sealed, out)


def unprotect(path: Path, out: Path, password: str) -> None:
    """Write what a protected file holds to a new file.

    Raises:
        InputRefusedError: the password is wrong or the file damaged, or ``out`` is taken or can't be written.
    """
    _refuse_to_replace(out)
    with private_folder() as folder:
        opened = folder / "opened.review"
        open_protected(path, opened, password)
        check_header(opened)
        put(opened, out)


def open_protected(path: Path, opened: Path, password: str) -> None:
    """Open a protected file into a plain one; the caller checks that, as it would check one that came plain.

    Raises:
        InputRefusedError: the password is wrong, or the file is damaged.
    """
    if not is_protected(path):
        raise InputRefusedError(f"{path.name} isn't protected by a password.")
    _run(vault.OPENED, path, opened, password)


def _refuse_to_replace(out: Path) -> None:
    if out.exists():
        raise InputRefusedError(f"{out.name} already exists; choose another name.")
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")


def _run(what: str, source: Path, target: Path, password: str) -> None:
    """Have a process do the work, and end it when it takes too long."""
    if "\0" in password:
        raise InputRefusedError(WRONG)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    composed = unicodedata.normalize("NFC", password)
    work = (theirs, what, str(source), str(target), composed)
    process = context.Process(target=vault.serve, args=work, name="urval-vault", daemon=True)
    with main_left_alone():
        process.start()
    theirs.close()
    try:
        answer = ours.recv_bytes(100).decode() if ours.poll(TIME_LIMIT) else vault.FAILED
    except (OSError, EOFError, UnicodeDecodeError):
        answer = vault.WRONG
    finally:
        process.kill()
        process.join()
        ours.close()
    if answer == vault.MISSING:
        raise InputRefusedError("Protected files can't be used here: SQLCipher isn't installed with this program.")
    if answer == vault.WRONG:
        raise InputRefusedError(WRONG)
    if answer != what:
        raise InputRefusedError(f"{source.name} can't be protected here: there is no room, or it takes too long.")
