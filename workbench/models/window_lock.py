"""One window per review file: who holds it, told to whoever else wants to open it."""

import datetime
import getpass
import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from workbench.errors import FileInUseError, InputRefusedError


class WindowLock:
    """The operating system's lock on a review file, beside it; it says who holds it and never goes stale."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f".{path.name}.lock")
        self._lock = FileLock(self._path, fallback_to_soft=False)
        name = path.name
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            raise FileInUseError(f"{name} is already open: {self._holder()}.") from None
        except OSError as error:
            raise InputRefusedError(f"{name} can't be opened for writing here: {error.strerror}.") from error
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        holder = {"who": _user(), "host": platform.node(), "process": os.getpid(), "since": now}
        self._path.write_text(json.dumps(holder), "utf-8")

    def _holder(self) -> str:
        try:
            holder = json.loads(self._path.read_text("utf-8"))
            return "by {who} on {host} (process {process}) since {since}".format(**holder)
        except (OSError, ValueError, KeyError, TypeError):
            return "in another window"

    def release(self) -> None:
        """Let go of the lock; the file beside it goes too where the system allows that."""
        with suppress(OSError):
            self._path.unlink()
        self._lock.release()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "another user"
