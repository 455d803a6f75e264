"""The one door to background work: plain data in, plain data out, callbacks on the GUI thread."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError as FutureCancelledError
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from workbench.errors import UrvalError

T = TypeVar("T")
_THREADS = 2  # a long ranking must not hold up a save; more would only take turns with each other


class WorkCancelledError(UrvalError):
    """The work was told to stop and did; nobody needs to hear of it."""


class StoppedByBugError(UrvalError):
    """The work hit a bug, which has been shown already; ``show_error`` stays silent about this one."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far work has come: ``total`` is 0 while unknown; ``text`` is a sentence for the user."""

    done: int
    total: int
    text: str


class Progress:
    """What the work holds: it reports steps and notices that it was cancelled. Used from the worker thread."""

    def __init__(self, notify: Callable[[], None]) -> None:
        self._notify = notify
        self._lock = threading.Lock()
        self._latest: Step | None = None
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the work has been told to stop."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise ``WorkCancelledError`` if the work has been told to stop."""
        if self.cancelled:
            raise WorkCancelledError("The work was cancelled.")

    def report(self, done: int, total: int = 0, text: str = "") -> None:
        """Tell the user how far the work has come, and stop here if it was cancelled."""
        self.check()
        with self._lock:
            waiting = self._latest is not None
            self._latest = Step(done, total, text)
        if not waiting:  # the GUI thread fetches the newest step: a fast loop can't flood it
            self._notify()

    def _take(self) -> Step | None:
        with self._lock:
            latest, self._latest = self._latest, None
        return latest


class Job:
    """One piece of work that was handed over; keep it to cancel it."""

    def __init__(self, receiver: QObject, progress: Progress) -> None:
        self._receiver = receiver
        self._progress = progress

    def cancel(self) -> None:
        """Ask the work to stop at its next step; no result will be delivered."""
        self._progress._cancelled.set()

    @property
    def wanted(self) -> bool:
        """Whether somebody still wants the result: not cancelled, receiver alive."""
        return not self._progress.cancelled and shiboken6.isValid(self._receiver)


class Runner(QObject):
    """Runs work on background threads and delivers on the GUI thread, to receivers that still exist."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="urval")
        self._jobs: set[Job] = set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work is waiting, running or not yet delivered."""
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[UrvalError], None] | None = None,
        on_progress: Callable[[Step], None] | None = None,
        *,
        receiver: QObject | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``work`` and call back on the GUI thread while ``receiver`` exists (default: the QObject of ``on_done``).

        A known error goes to ``on_failed``, or to ``sys.excepthook`` without one. A bug goes to ``sys.excepthook`` and
        then to ``on_failed`` as ``StoppedByBugError``. A callback that is no method of a QObject needs ``receiver``.
        """
        owner = receiver if receiver is not None else getattr(on_done, "__self__", None)
        if not isinstance(owner, QObject):
            raise TypeError("on_done is not a method of a QObject: name the receiver")
        progress = Progress(lambda: self._post(report))
        job = Job(owner, progress)
        report = partial(self._report, job, progress, on_progress)
        self._jobs.add(job)
        future = self._threads.submit(work, progress)
        finish = partial(self._finish, job, on_done, on_failed, on_cancelled)
        future.add_done_callback(lambda done: self._post(partial(finish, done)))
        return job

    def shutdown(self) -> None:
        """Cancel all work and wait for it to stop; nothing is delivered afterwards."""
        for job in self._jobs:
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _post(self, call: Callable[[], None]) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(call)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _report(self, job: Job, progress: Progress, on_progress: Callable[[Step], None] | None) -> None:
        step = progress._take()
        if on_progress is not None and step is not None and job.wanted:
            on_progress(step)

    def _finish(
        self,
        job: Job,
        on_done: Callable[[Any], None],
        on_failed: Callable[[UrvalError], None] | None,
        on_cancelled: Callable[[], None] | None,
        future: Future[Any],
    ) -> None:
        if job not in self._jobs:  # shut down meanwhile
            return
        self._jobs.discard(job)
        error = FutureCancelledError() if future.cancelled() else future.exception()
        if error is not None and not isinstance(error, (UrvalError, FutureCancelledError)):
            sys.excepthook(type(error), error, error.__traceback__)  # a bug is shown even if nobody waits
        if not shiboken6.isValid(job._receiver):
            return
        if not job.wanted or isinstance(error, (WorkCancelledError, FutureCancelledError)):
            if on_cancelled is not None:
                on_cancelled()
        elif error is None:
            on_done(future.result())
        else:
            _fail(error, on_failed)


def _fail(error: BaseException, on_failed: Callable[[UrvalError], None] | None) -> None:
    known = isinstance(error, UrvalError)
    if on_failed is not None:
        on_failed(error if isinstance(error, UrvalError) else StoppedByBugError("The work was stopped by a bug."))
    elif known:
        sys.excepthook(type(error), error, error.__traceback__)
