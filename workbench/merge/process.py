"""The reader process as its parent sees it: started, asked, timed, killed."""

import json
import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from workbench.child import main_left_alone
from workbench.errors import InputRefusedError
from workbench.merge import reader
from workbench.merge.protocol import MAX_CHAINS, TIME_LIMIT, Reading, ReadQuestion

_STEP = 0.1  # seconds between two looks at whether the work was cancelled
_MAX_ANSWER = 1000 * MAX_CHAINS  # bytes


class ReaderProcess:
    """Asks a reader process, started at the first question and again after one that it didn't survive or refused.

    A file that was refused may be hostile, so the process that read it reads no other.
    """

    def __init__(self, *, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._process: multiprocessing.process.BaseProcess | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def read(self, question: ReadQuestion, check: Callable[[], None]) -> Reading:
        """Have a file read and staged; ``check`` is called meanwhile, and what it raises ends the process.

        Raises:
            InputRefusedError: the file can't be used, or the process didn't survive it or took too long.
        """
        self._start()
        try:
            self._connection.send(question)
            if not self._wait(check):
                raise InputRefusedError(f"Checking it takes more than {self._time_limit:.0f} seconds; it was stopped.")
            answer = json.loads(self._connection.recv_bytes(_MAX_ANSWER))
            if "refused" in answer:
                raise InputRefusedError(str(answer["refused"]))
            return Reading.from_json(answer["reading"])
        except (OSError, EOFError, LookupError, TypeError, ValueError) as error:
            self._stop()
            raise InputRefusedError("It can't be read: checking it ended the process that did so.") from error
        except BaseException:
            self._stop()
            raise

    def _wait(self, check: Callable[[], None]) -> bool:
        """Wait for the answer; tell whether it came in time."""
        end = time.monotonic() + self._time_limit
        while time.monotonic() < end:
            if self._connection.poll(min(_STEP, self._time_limit)):
                return True
            check()
        return False

    def _start(self) -> None:
        if self._process is not None:
            return
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=reader.serve, args=(theirs,), name="urval-reader", daemon=True)
        with main_left_alone():
            self._process.start()
        theirs.close()

    def _stop(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.join()
        self._process = None
        with suppress(OSError):
            self._connection.close()
