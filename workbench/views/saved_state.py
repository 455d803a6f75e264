"""Whether the work is saved: always visible, in words, with a way out when it is not."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import ElidedLabel
from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, icon_size


class SavedState(QWidget):
    """Shows "Saved 14:02:11", or "Not saved" with the reason and a way to save elsewhere."""

    save_as_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: datetime | None = None
        self._reason: str | None = None
        self._icon = QLabel()
        self._text = ElidedLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._save_as = QPushButton()
        self._save_as.clicked.connect(self.save_as_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        for widget in (self._icon, self._text, self._save_as):
            layout.addWidget(widget)
        self._refresh()

    @property
    def text(self) -> str:
        """The words shown now."""
        return self._text.text()

    @property
    def lost(self) -> bool:
        """Whether the latest changes are not saved."""
        return self._reason is not None

    @property
    def saved_at(self) -> datetime | None:
        """When the work was last saved, if it is saved."""
        return self._saved if self._reason is None else None

    def show_saved(self, when: datetime) -> None:
        """Show that all work is saved since ``when`` (local time)."""
        was_lost = self._reason is not None
        self._saved, self._reason = when, None
        self._refresh()
        if was_lost:
            announce(self, self.text)

    def show_not_saved(self, reason: str) -> None:
        """Show that the work is not saved, and why."""
        news = reason != self._reason
        self._reason = reason
        self._refresh()
        if news:
            announce(self, self.text, urgent=True)

    def clear(self) -> None:
        """Show nothing: no file is open."""
        self._saved = self._reason = None
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and text size."""
        if event.type() in (
            QEvent.Type.LanguageChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
        ):
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        lost = self._reason is not None
        if self._reason is not None:
            self._text.setText(self.tr("Not saved: %1").replace("%1", in_words(self._reason)))
        elif self._saved is not None:
            self._text.setText(self.tr("Saved %1").replace("%1", clock(self._saved)))
        else:
            self._text.setText("")
        self._save_as.setText(self.tr("Save as…"))
        self._save_as.setVisible(lost)
        self._color("danger" if lost else "success")

    def _color(self, tint: Tint) -> None:
        side = icon_size(self)
        shown = icon("triangle-alert" if tint == "danger" else "circle-check", tint)
        self._icon.setPixmap(shown.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._icon.setVisible(bool(self._text.text()))
        palette = QPalette()
        theme = colors(self)
        palette.setColor(QPalette.ColorRole.WindowText, theme.danger if tint == "danger" else theme.text)
        self._text.setPalette(palette)


def clock(when: datetime) -> str:
    """Return the time of day with seconds, written alike in Swedish and English."""
    return when.strftime("%H:%M:%S")
