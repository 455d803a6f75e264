"""Python's garbage collector, kept on the GUI thread.

It runs in whatever thread happens to allocate, also in one of background work. Were a widget in the garbage then, Qt
would destroy it on that thread, which it doesn't survive. So while a window is there the collector is off, and a timer
of the GUI thread does its rounds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # ms


class GuiThreadGarbage(QObject):
    """Collects garbage on the thread that made it, by the collector's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if any."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Leave the collector to itself again; for when no widgets are left."""
        self._timer.stop()
        gc.enable()
