"""How long an application has been read: counted while it is looked at, kept on this computer only."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from workbench.personal.reading_time import add_reading_time, reading_times

STILL = 180.0  # seconds without a sign of life that still count as reading
STORE_EVERY = 30_000  # ms; a crash loses no more than this of a figure that nothing depends on


class ReadingClock(QObject):
    """Adds up the seconds between signs of life while an application is open; ``now`` tells the time in seconds."""

    def __init__(self, call: str, person: str, parent: QObject, *, now: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._call = call
        self._person = person
        self._now = now
        self._application = ""
        self._last: float | None = None
        self._unstored: dict[str, float] = {}
        self._stored: dict[str, float] | None = None
        self._timer = QTimer(self, interval=STORE_EVERY)
        self._timer.timeout.connect(self.store)

    def turn_to(self, application: str) -> None:
        """Count for another application from now on."""
        self.sign_of_life()
        self._application = application

    def resume(self) -> None:
        """Count from now on: the page is looked at."""
        self._last = self._now()
        self._timer.start()

    def pause(self) -> None:
        """Count no longer, and store what was counted."""
        self.sign_of_life()
        self._last = None
        self._timer.stop()
        self.store()

    def sign_of_life(self) -> None:
        """Note that somebody is reading; what passed since the last time counts, up to some minutes."""
        if self._last is None:
            return
        now = self._now()
        if self._application:
            passed = min(now - self._last, STILL)
            self._unstored[self._application] = self._unstored.get(self._application, 0.0) + passed
        self._last = now

    def seconds(self, application: str) -> float:
        """Return how long an application has been read, in this session and before."""
        if self._stored is None:
            self._stored = reading_times(call=self._call, person=self._person)
        return self._stored.get(application, 0.0) + self._unstored.get(application, 0.0)

    def store(self) -> None:
        """Write what was counted since the last time."""
        for application, seconds in self._unstored.items():
            add_reading_time(call=self._call, person=self._person, application=application, seconds=seconds)
        if self._unstored:
            self._stored = None
        self._unstored.clear()
