"""One PDF worker process as its parent sees it: started, asked, timed, killed. Used by one thread only."""

import gc
import json
import multiprocessing
import multiprocessing.connection
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, Literal, NoReturn, TypeVar

from workbench.child import main_left_alone
from workbench.documents import protocol
from workbench.documents.arena import CHUNK, Arena
from workbench.documents.protocol import DocumentFailure, Question, Raster

_START_LIMIT = 60.0  # seconds until a new worker must be ready, on the slowest machine
_MAX_MESSAGE = 4096  # bytes; everything bulky goes through the arena
_OPEN_DOCUMENTS = 8
_OPEN_BYTES = protocol.MAX_DOCUMENT_BYTES
_NO_ANSWER = (  # the worker is gone, or what came is no honest worker's answer
    OSError,
    EOFError,
    ArithmeticError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
T = TypeVar("T")


class WorkerLostError(Exception):
    """The worker is gone or useless; it has been killed. Never shown: the client turns it into a DocumentFailure."""

    def __init__(self, status: Literal["crashed", "timeout"]) -> None:
        super().__init__(status)
        self.status: Literal["crashed", "timeout"] = status


class Worker:
    """A started worker, the documents it holds, and the way to ask it.

    ``shorten`` is called whenever ``bell`` rings during a wait: it returns how many seconds the wait may still last,
    None for no change.
    """

    def __init__(self, bell: Connection, shorten: Callable[[], float | None]) -> None:
        self._bell = bell
        self._shorten = shorten
        self._held: OrderedDict[str, int] = OrderedDict()
        self._arena = Arena.create()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(theirs, self._arena.name), name="urval-documents", daemon=True
        )
        with main_left_alone():
            _occupy_standard_descriptors()
            self._process.start()
        theirs.close()
        try:
            self._arena.hand_over(self._connection, self.process_id)
            self.protection = str(self._message(_START_LIMIT)["protection"])
        except _NO_ANSWER:
            self._lose("crashed")
        finally:
            self._arena.unlink()

    @property
    def process_id(self) -> int:
        """The process's id, for tests and measurements."""
        return self._process.pid or 0

    def is_alive(self) -> bool:
        """Tell whether the process still runs."""
        return self._process.is_alive()

    def hold(self, key: str, load: Callable[[], bytes], limit: float) -> None:
        """Have the worker hold a document, closing those used longest ago where they take too much room."""
        if key in self._held:
            self._held.move_to_end(key)
            return
        data = load()
        if len(data) > protocol.MAX_DOCUMENT_BYTES:
            raise DocumentFailure("damaged", too_large())
        while self._held and (len(self._held) >= _OPEN_DOCUMENTS or sum(self._held.values()) + len(data) > _OPEN_BYTES):
            self.forget(next(iter(self._held)), limit)
        for offset in range(0, max(len(data), 1), CHUNK):
            part = memoryview(data)[offset : offset + CHUNK]
            self._arena.put(part)
            self.ask(protocol.Receive(key, len(data), offset, len(part)), limit, protocol.unpack_nothing)
        self._held[key] = len(data)

    def forget(self, key: str, limit: float) -> None:
        """Have the worker close a document."""
        if self._held.pop(key, None) is not None:
            self.ask(protocol.Forget(key), limit, protocol.unpack_nothing)

    def ask(self, question: Question, limit: float, unpack: Callable[[Any], T]) -> T:
        """Return the answer, which ``unpack`` makes of JSON values or a Raster.

        Raises the worker's DocumentFailure, or WorkerLostError where no answer comes within ``limit`` seconds.
        """
        try:
            self._connection.send(question)
            message = self._message(limit)
            if "failure" in message:
                status, reason = message["failure"]
                raise DocumentFailure(protocol.checked_status(status), str(reason))
            if "raster" in message:
                return unpack(self._raster(*message["raster"]))
            if isinstance(question, protocol.Inspect):
                self._held.pop(question.key)
            return unpack(json.loads(self._arena.take(message["answer"])))
        except (
            OSError,
            EOFError,
            LookupError,
            TypeError,
            ValueError,
            RecursionError,
        ):  # gone, or not an honest worker's words
            self._lose("crashed")

    def kill(self) -> None:
        """End the process and free what it shared; safe to call again."""
        self._process.kill()
        self._process.join()
        self._connection.close()
        self._arena.close()

    def _raster(self, width: int, height: int, stride: int) -> Raster:
        if not (0 <= width <= protocol.MAX_SIDE + 1 and 0 <= height <= protocol.MAX_SIDE + 1 and stride == 3 * width):
            raise ValueError("not a picture")
        return Raster(width, height, stride, self._arena.take(stride * height))

    def _message(self, limit: float) -> dict[str, Any]:
        """Return the next message; WorkerLostError where none comes in time."""
        end = time.monotonic() + limit
        while True:
            left = max(0.0, end - time.monotonic())
            ready = multiprocessing.connection.wait([self._connection, self._bell], left)
            if self._connection in ready:
                message = json.loads(self._connection.recv_bytes(_MAX_MESSAGE))
                if not isinstance(message, dict):
                    raise TypeError("not a message")
                return message
            if not ready:
                self._lose("timeout")
            self._bell.recv_bytes()
            shorter = self._shorten()
            if shorter is not None:
                end = min(end, time.monotonic() + shorter)

    def _lose(self, status: Literal["crashed", "timeout"]) -> NoReturn:
        self.kill()
        raise WorkerLostError(status) from None


def too_large() -> str:
    """Return the sentence that refuses a document for its size."""
    return f"The file is larger than {protocol.MAX_DOCUMENT_BYTES // 2**20} MB."


def _work(connection: Connection, arena_name: str | None) -> None:
    """Run in the child: nothing but the worker's own modules is imported there."""
    from workbench.documents import sandbox

    sandbox.silence()
    arena = Arena.attach(arena_name, connection)
    gc.disable()  # a tenth of the time to load PyMuPDF went into looking for garbage
    from workbench.documents import worker  # after silence(), for what PyMuPDF may print when it is loaded

    gc.freeze()
    gc.enable()
    worker.serve(connection, arena)


def _occupy_standard_descriptors() -> None:
    """Open descriptors 0 to 2 where they are closed: a pipe with such a number would be taken for a standard stream."""
    descriptor = os.open(os.devnull, os.O_RDWR)
    while descriptor <= 2:
        descriptor = os.open(os.devnull, os.O_RDWR)
    os.close(descriptor)
