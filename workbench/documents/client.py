"""The one door to the PDF worker: questions in, futures out."""

import atexit
import math
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Any

from workbench.documents import protocol
from workbench.documents.jobs import Job, JobQueue
from workbench.documents.process import Worker, WorkerLostError
from workbench.documents.protocol import (
    DocumentFailure,
    DocumentInfo,
    Hit,
    Inspection,
    Link,
    OutlineItem,
    Raster,
    Rect,
    Word,
)
from workbench.documents.recognised import RecognisedText
from workbench.errors import UrvalError

_TIME_LIMIT = 20.0
_GRACE = 1.0  # seconds that what isn't urgent may go on once something urgent waits
_CLOSING = 5.0  # seconds that closing waits for a loader that does not return
_STRIKES = 2  # a document that killed this many workers is not tried again


class DocumentClient:
    """Owns one PDF worker process, started at the first request and again after its death or a hang. Thread-safe.

    A request that takes longer than ``time_limit`` seconds fails, and so do the others about its document. A document
    that ended two workers is refused until it is added again. ``recognised`` holds what OCR read on scanned pages.
    """

    def __init__(self, *, time_limit: float = _TIME_LIMIT, recognised: RecognisedText | None = None) -> None:
        self.recognised = recognised if recognised is not None else RecognisedText()
        self._time_limit = time_limit
        self._changed = threading.Condition()  # guards all but the worker, which is the thread's own
        self._loaders: dict[str, Callable[[], bytes]] = {}
        self._deaths: dict[str, int] = {}
        self._queue = JobQueue()
        self._current: Job | None = None
        self._given_up = False
        self._rung = False
        self._inspected = 0
        self._closed = False
        self._thread: threading.Thread | None = None
        self._worker: Worker | None = None
        self._bell, self._ring = multiprocessing.Pipe(duplex=False)
        atexit.register(self.close)

    def add(self, key: str, load: Callable[[], bytes]) -> None:
        """Register a document; ``load`` is called, in the client's thread, when the worker needs its bytes."""
        with self._changed:
            self._loaders[key] = load
            self._deaths.pop(key, None)

    def info(self, key: str) -> "Future[DocumentInfo]":
        """Ask for status and page sizes."""
        return self._submit(protocol.Describe(key), protocol.unpack_info)

    def words(self, key: str, page: int) -> "Future[tuple[Word, ...]]":
        """Ask for a page's words in reading order; on a scanned page, those that OCR found."""
        return self._submit(
            protocol.ReadWords(key, page),
            lambda value: protocol.unpack_words(value) or self.recognised.words(key, page),
        )

    def text(self, key: str, *, urgent: bool = True) -> "Future[tuple[str, ...]]":
        """Ask for the plain text of each page; what is not ``urgent`` waits for all that is, and may be given up."""

        def unpack(value: Any) -> tuple[str, ...]:
            pages = protocol.unpack_text(value)
            return tuple(text if text.strip() else self.recognised.text(key, at) for at, text in enumerate(pages))

        return self._submit(protocol.ReadText(key), unpack, urgent=urgent)

    def outline(self, key: str) -> "Future[tuple[OutlineItem, ...]]":
        """Ask for the outline's entries in reading order; at most ``MAX_OUTLINE``."""
        return self._submit(protocol.ReadOutline(key), protocol.unpack_outline)

    def links(self, key: str, page: int) -> "Future[tuple[Link, ...]]":
        """Ask for a page's links, to places in the document and to addresses; at most ``MAX_LINKS``."""
        return self._submit(protocol.ReadLinks(key, page), protocol.unpack_links)

    def search(self, key: str, needle: str) -> "Future[tuple[Hit, ...]]":
        """Ask for all hits, in order; case is ignored, lines and line-end hyphens are joined."""

        def unpack(value: Any) -> tuple[Hit, ...]:
            hits = (*protocol.unpack_hits(value), *self.recognised.search(key, needle))
            return tuple(sorted(hits, key=lambda hit: hit.page))

        return self._submit(protocol.Search(key, needle), unpack)

    def render(
        self, key: str, page: int, *, zoom: float, rotation: int = 0, clip: Rect | None = None, urgent: bool = True
    ) -> "Future[Raster]":
        """Ask for a picture of a page, or of ``clip`` in displayed-page points, at ``zoom`` device pixels per point.

        ``rotation`` turns it clockwise by a multiple of 90 degrees. What is not ``urgent`` waits for all that is.
        """
        if not (zoom > 0 and math.isfinite(zoom)) or rotation % 90:
            raise ValueError("zoom must be positive, rotation a multiple of 90")
        question = protocol.Render(key, page, zoom, rotation % 360, clip)
        return self._submit(question, protocol.unpack_raster, urgent=urgent)

    def inspect(self, data: bytes) -> "Future[Inspection]":
        """Ask whether bytes are a usable PDF; the future never fails. Inspections wait for all that is urgent."""
        with self._changed:
            self._inspected += 1
            key = f"inspected {self._inspected}"
        return self._enqueue(
            Job(
                protocol.Inspect(key, self._time_limit / 2),
                protocol.unpack_inspection,
                lambda: data,
                urgent=False,
                rescue=lambda failure: Inspection(failure.status, 0, 0, failure.reason),
            )
        )

    def try_forbidden(self) -> "Future[dict[str, str]]":
        """Ask the worker to try what its sandbox forbids: the errno's name per attempt, or "allowed"."""
        return self._enqueue(Job(protocol.TryForbidden(), protocol.unpack_trials, bytes))

    @property
    def protection(self) -> str:
        """Which isolation is on: "seccomp", or "process" where the system offers no more or no worker has started."""
        worker = self._worker
        return worker.protection if worker is not None else "process"

    @property
    def process_id(self) -> int | None:
        """The worker's process id while there is one, for tests and measurements."""
        worker = self._worker
        return worker.process_id if worker is not None else None

    def close(self) -> None:
        """Stop the worker and drop what waits; safe to call again. Later requests are cancelled at once."""
        with self._changed:
            self._closed = True
            dropped = self._queue.take_all()
            thread = self._thread
            self._changed.notify_all()
            if self._current is not None:
                self._ring_bell()
        for job in dropped:
            job.future.cancel()
        if thread is not None and thread is not threading.current_thread():
            thread.join(_CLOSING)
        if thread is None or not thread.is_alive():
            self._bell.close()
            self._ring.close()
        atexit.unregister(self.close)

    def __enter__(self) -> "DocumentClient":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _submit(
        self, question: protocol.Question, unpack: Callable[[Any], Any], *, urgent: bool = True
    ) -> "Future[Any]":
        with self._changed:
            load = self._loaders[question.key]
        return self._enqueue(Job(question, unpack, load, urgent=urgent, expendable=not urgent))

    def _enqueue(self, job: Job) -> "Future[Any]":
        with self._changed:
            if self._closed:
                job.future.cancel()
                return job.future
            self._queue.push(job)
            self._start_thread()
            self._changed.notify_all()
            if job.urgent and self._current is not None and self._current.expendable:
                self._ring_bell()
        return job.future

    def _start_thread(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="documents", daemon=True)
            self._thread.start()

    def _ring_bell(self) -> None:
        if not self._rung:
            self._rung = True
            self._ring.send_bytes(b"!")

    def _shorten(self) -> float | None:
        """Say, in the client's thread after the bell, how long the current answer may still take."""
        with self._changed:
            self._rung = False
            if self._closed:
                return 0.0
            if self._current is not None and self._current.expendable and self._queue.has_urgent():
                self._given_up = True
                return _GRACE
            return None

    def _run(self) -> None:
        try:
            while (job := self._next()) is not None:
                self._serve(job)
        finally:
            self._abandon()

    def _next(self) -> Job | None:
        """Wait for a job; None once the client is closed."""
        with self._changed:
            self._current = None
            while not self._closed:
                self._current = self._queue.pop()
                if self._current is not None:
                    self._given_up = False
                    return self._current
                self._changed.wait()
            return None

    def _serve(self, job: Job) -> None:
        try:
            result = self._answer(job)
        except (UrvalError, OSError) as error:  # any other error of a loader is a bug, and ends the thread
            job.fail(error)
        else:
            job.future.set_result(result)

    def _abandon(self) -> None:
        """Leave nothing hanging when the thread ends; after a bug, another thread takes over what waits."""
        self._drop_worker()
        with self._changed:
            job, self._current, self._thread = self._current, None, None
            if self._queue and not self._closed:
                self._start_thread()
        if job is not None and not job.future.done():
            job.fail(DocumentFailure("crashed", "The document could not be fetched."))

    def _answer(self, job: Job) -> Any:
        key = job.question.key
        if self._deaths.get(key, 0) >= _STRIKES:
            raise DocumentFailure("crashed", "The document made the PDF reader stop twice and is not tried again.")
        worker = self._ready_worker()
        try:
            if key:
                worker.hold(key, job.load, self._time_limit)
            return worker.ask(job.question, self._time_limit, job.unpack)
        except WorkerLostError as lost:
            self._worker = None
            raise self._explained(lost, job) from None

    def _ready_worker(self) -> Worker:
        """Return a living worker; DocumentFailure where none can be started."""
        if self._worker is not None and not self._worker.is_alive():
            self._drop_worker()
        for _attempt in range(2):
            if self._worker is None and not self._closed:
                try:
                    self._worker = Worker(self._bell, self._shorten)
                except WorkerLostError:
                    continue
        if self._worker is None:
            raise DocumentFailure("crashed", "The PDF reader could not be started.")
        return self._worker

    def _drop_worker(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def _explained(self, lost: WorkerLostError, job: Job) -> DocumentFailure:
        """Return the failure of the job that lost the worker, and share it with its document's other jobs."""
        key = job.question.key
        with self._changed:
            if self._closed:
                return DocumentFailure("crashed", "The PDF reader was closed.")
            if self._given_up:
                return DocumentFailure("timeout", "The picture was given up for one that was needed at once.")
            others = self._queue.take_about(key) if key else []
            if key in self._loaders:
                self._deaths[key] = self._deaths.get(key, 0) + 1
        reason = "The document made the PDF reader stop."
        if lost.status == "timeout":
            reason = f"The document took longer than {self._time_limit:g} seconds to read."
        for other in others:
            other.fail(DocumentFailure(lost.status, reason))
        return DocumentFailure(lost.status, reason)
