"""Brings results of futures from whatever thread they finish on to the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from workbench.documents.protocol import DocumentFailure
from workbench.errors import UrvalError

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class _Outcome:
    value: Any
    error: BaseException | None
    succeeded: Callable[[Any], None]
    failed: Callable[[DocumentFailure], None]


class FutureRelay(QObject):
    """Calls back on the thread it lives in, by a queued signal; cancelled futures are forgotten."""

    _finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def follow(
        self,
        future: Future[T],
        prepare: Callable[[T], R],
        succeeded: Callable[[R], None],
        failed: Callable[[DocumentFailure], None],
    ) -> None:
        """Call ``succeeded`` with the prepared result, or ``failed``; ``prepare`` runs on the future's own thread."""

        def hop(done: Future[T]) -> None:
            if done.cancelled():
                return
            error = done.exception()
            value = None if error else prepare(done.result())
            # The window may have been closed while the answer was under way: then nobody waits for it.
            with suppress(RuntimeError):
                self._finished.emit(_Outcome(value, error, succeeded, failed))

        future.add_done_callback(hop)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        if outcome.error is None:
            outcome.succeeded(outcome.value)
        elif isinstance(outcome.error, DocumentFailure):
            outcome.failed(outcome.error)
        elif isinstance(outcome.error, (UrvalError, OSError)):  # its bytes could not be fetched
            outcome.failed(DocumentFailure("crashed", str(outcome.error)))
        else:
            raise outcome.error
