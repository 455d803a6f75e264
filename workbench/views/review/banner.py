"""A strip with an icon, a sentence and perhaps a button: what holds for the whole review."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, gap, icon_size


class Banner(QFrame):
    """Says one thing at a time; hidden while there is nothing to say."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: tuple[str, Tint] = ("info", "accent")
        self._icon = QLabel()
        self._text = QLabel()
        self.button = QPushButton()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button.clicked.connect(self.pressed)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, "" for nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, picture: tuple[str, Tint], button: str = "") -> None:
        """Show a sentence with an icon, and a button where there is a text for it."""
        self._picture = picture
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._color()
        self.show()

    def event(self, event: QEvent) -> bool:
        """Follow theme and text size (``changeEvent`` is not told of the application's palette)."""
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.FontChange):
            self._color()
        return super().event(event)

    def _color(self) -> None:
        side = icon_size(self)
        self._icon.setPixmap(icon(*self._picture).pixmap(QSize(side, side), self.devicePixelRatioF()))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, colors().accent_soft)
        self.setPalette(palette)
