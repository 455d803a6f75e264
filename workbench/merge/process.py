"""The reader process as its parent sees it: started, asked, timed, killed."""

import json
import multiprocessing
from contextlib import suppress
from types import TracebackType
from typing import Self

from workbench.child import main_left_alone
from workbench.errors import InputRefusedError
from workbench.merge import reader
from workbench.merge.protocol import MAX_CHAINS, TIME_LIMIT, Reading, ReadQuestion

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

    def read(self, question: ReadQuestion) -> Reading:
        """Have a file read and staged.

        Raises:
            InputRefusedError: the file can't be used, or the process didn't survive it or took too long.
        """
        self._start()
        try:
            self._connection.send(question)
            if not self._connection.poll(self._time_limit):
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
