"""A sentence with an icon on a coloured ground: what became of an action."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workbench.views.announcements import announce
from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, gap, icon_size

_ICONS: dict[Tint, str] = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}


class Notice(QFrame):
    """Hidden until it has something to say; what it says is announced too.

    It tells of something that is over, so it goes when the language changes, unless its owner says it anew.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint: Tint = "success"
        self._language = QLocale().language()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._picture = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(selectable)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab too: a path in it is there to be copied
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, tint: Tint = "success") -> None:
        """Show a sentence; an empty one hides the notice."""
        self._tint, self._language = tint, QLocale().language()
        self.text.setText(text)
        self.setVisible(bool(text))
        self._paint()
        if text:
            announce(self, text, urgent=tint == "danger")

    def event(self, event: QEvent) -> bool:
        """Follow theme, text size and language."""
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange):
            self._paint()
        elif event.type() == QEvent.Type.LanguageChange and self._language != QLocale().language():
            self.say("")
        return super().event(event)

    def _paint(self) -> None:
        theme = colors()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, getattr(theme, f"{self._tint}_soft"))
        palette.setColor(QPalette.ColorRole.WindowText, theme.text)
        self.setPalette(palette)
        side = icon_size(self)
        self._picture.setPixmap(icon(_ICONS[self._tint], self._tint).pixmap(QSize(side, side), self.devicePixelRatio()))
        self._row.setSpacing(2 * gap(self))
