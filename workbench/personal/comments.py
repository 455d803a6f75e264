"""Reusable comments: a person's own library, across calls, most recently used first."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.models.revision import canonical
from workbench.paths import user_folder
from workbench.personal.small_files import read_small_file, set_aside, write_small_file

MAX_COMMENTS = 1_000
MAX_CHARACTERS = 20_000

_WORD = re.compile(r"\w+")


def list_comments() -> tuple[str, ...]:
    """Return the comments, most recently used first; a damaged library is set aside and reads as empty.

    Raises:
        InputRefusedError: the library is there and can't be read.
    """
    try:
        found = read_small_file(_path())
    except OSError as error:
        raise InputRefusedError(f"Your comments in {_path()} can't be read: {error.strerror}.") from error
    if found is None:
        return ()
    comments = found.get("comments") if isinstance(found, dict) else None
    if not isinstance(comments, list) or not all(isinstance(each, str) for each in comments):
        set_aside(_path())
        return ()
    return tuple(dict.fromkeys(comments))


def add_comment(text: str) -> tuple[str, ...]:
    """Put a comment first, which is also how one that is used moves up; return the library.

    Raises:
        InputRefusedError: nothing but spaces, too long, a full library, or a folder that can't be written.
    """
    text = canonical(text.strip())
    if not text:
        raise InputRefusedError("There is no text to keep.")
    if len(text) > MAX_CHARACTERS:
        raise InputRefusedError(f"The comment is too long to keep: at most {MAX_CHARACTERS} characters.")
    others = [each for each in list_comments() if each != text]
    if len(others) >= MAX_COMMENTS:
        raise InputRefusedError(f"There are {MAX_COMMENTS} comments already; remove some first.")
    return _store([text, *others])


def remove_comment(text: str) -> tuple[str, ...]:
    """Take a comment out, and return the library; one that isn't there changes nothing.

    Raises:
        InputRefusedError: the folder can't be written.
    """
    comments = list_comments()
    kept = [each for each in comments if each != text]
    return _store(kept) if len(kept) < len(comments) else comments


def filter_comments(typed: str, comments: Sequence[str]) -> tuple[str, ...]:
    """Return the comments in which each typed word begins some word, whatever the case; all where nothing is typed."""
    wanted = _words(typed)
    return tuple(
        comment
        for comment in comments
        if all(any(word.startswith(each) for word in _words(comment)) for each in wanted)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _path() -> Path:
    return user_folder() / "comments.json"


def _store(comments: list[str]) -> tuple[str, ...]:
    try:
        write_small_file(_path(), {"version": 1, "comments": comments})
    except OSError as error:
        raise InputRefusedError(f"Your comments couldn't be saved in {_path()}: {error.strerror}.") from error
    return tuple(comments)
