"""The clock of the item that is discussed: it shows the time and can be paused; it never urges anybody."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.views.review.tool_button import ToolButton

_TICK_MS = 1000


class ItemClock(QWidget):
    """Counts the seconds of one item at a time, and remembers each item's while the file is open."""

    def __init__(self, pause: QAction, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now = now
        self._application = ""
        self._seconds: dict[str, float] = {}
        self._since: float | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show)
        self.pause_action = pause
        self.text = QLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        row.addWidget(ToolButton(pause, with_words=False))

    @property
    def is_running(self) -> bool:
        """Whether time is counted just now."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """How long the item has taken in all."""
        return round(self._seconds.get(self._application, 0.0) + self._running())

    def turn_to(self, application: str, *, taken: int, runs: bool) -> None:
        """Count another item's time from what it has taken before; a closed one's stands still."""
        self.stop()
        self._application = application
        self._seconds[application] = max(self._seconds.get(application, 0.0), float(taken))
        if runs:
            self.start()
        self._show()

    def start(self) -> None:
        """Go on counting."""
        if self._application and self._since is None:
            self._since = self._now()
            self._tick.start()
        self._show()

    def stop(self) -> None:
        """Pause."""
        if self._since is not None:
            self._seconds[self._application] = self._seconds.get(self._application, 0.0) + self._running()
            self._since = None
        self._tick.stop()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _running(self) -> float:
        return 0.0 if self._since is None else self._now() - self._since

    def _show(self) -> None:
        minutes, seconds = divmod(self.seconds, 60)
        text = f"{minutes}:{seconds:02}"
        self.text.setText(text if self.is_running else self.tr("%1 (paused)").replace("%1", text))
        self.text.setAccessibleName(self.tr("Time on this item: %1").replace("%1", self.text.text()))
        self.pause_action.setChecked(not self.is_running)
