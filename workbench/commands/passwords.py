"""Passwords, from a file or from a person at the terminal."""

import argparse
import getpass
import sys
from pathlib import Path

from workbench.errors import InputRefusedError


def read_password(options: argparse.Namespace, *, is_new: bool) -> str:
    """Return the password from the file that was named, or as a person types it; never from an argument, which shows.

    Raises:
        InputRefusedError: there is nobody to ask, the file can't be read, or the two that were typed differ.
    """
    path: Path | None = options.password_file
    if path:
        try:
            return path.read_text("utf-8").split("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise InputRefusedError(f"The password can't be read from {path}.") from error
    if not sys.stdin.isatty():
        raise InputRefusedError("There is nobody to ask for the password; give it with --password-file.")
    password = getpass.getpass("Password: ")
    if is_new and getpass.getpass("The same again: ") != password:
        raise InputRefusedError("The two passwords differ.")
    return password
