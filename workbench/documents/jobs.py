"""The order in which questions are put to the PDF worker."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from workbench.documents.protocol import DocumentFailure, Question


@dataclass(slots=True, eq=False)
class Job:
    """A question waiting for its turn, how to read its answer, and where its document comes from."""

    question: Question
    unpack: Callable[[Any], Any]
    load: Callable[[], bytes]
    urgent: bool = True
    expendable: bool = False
    """Whether it may be given up where something urgent has to wait for it."""
    rescue: Callable[[DocumentFailure], Any] | None = None
    """Turns a failure into a result."""
    future: "Future[Any]" = field(default_factory=Future)

    def fail(self, failure: Exception) -> None:
        """End the job without an answer."""
        if self.rescue is not None and isinstance(failure, DocumentFailure):
            self.future.set_result(self.rescue(failure))
        else:
            self.future.set_exception(failure)


class JobQueue:
    """What waits: the newest urgent job goes first, then the others by age. Its owner guards it by a lock."""

    def __init__(self) -> None:
        self._urgent: list[Job] = []
        self._patient: deque[Job] = deque()

    def push(self, job: Job) -> None:
        """Add a job."""
        if job.urgent:
            self._urgent.append(job)
        else:
            self._patient.append(job)

    def pop(self) -> Job | None:
        """Take the next job that nobody has cancelled; its future is running from now on."""
        while self._urgent or self._patient:
            job = self._urgent.pop() if self._urgent else self._patient.popleft()
            if job.future.set_running_or_notify_cancel():
                return job
        return None

    def take_about(self, key: str) -> list[Job]:
        """Take out the uncancelled jobs about one document; their futures are running from now on."""
        about = [job for job in (*self._urgent, *self._patient) if job.question.key == key]
        self._urgent = [job for job in self._urgent if job.question.key != key]
        self._patient = deque(job for job in self._patient if job.question.key != key)
        return [job for job in about if job.future.set_running_or_notify_cancel()]

    def take_all(self) -> list[Job]:
        """Take out all jobs."""
        jobs = [*self._urgent, *self._patient]
        self._urgent.clear()
        self._patient.clear()
        return jobs

    def has_urgent(self) -> bool:
        """Tell whether something urgent waits that nobody has cancelled."""
        return any(not job.future.cancelled() for job in self._urgent)

    def __bool__(self) -> bool:
        return bool(self._urgent or self._patient)
