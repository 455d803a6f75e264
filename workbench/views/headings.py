"""Labels that follow the application's text size, its theme and the room they have."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from workbench.views.theme import colors, relative_font


class HeadingLabel(QLabel):
    """A bold label at ``factor`` times the application's text size, also after the size changes."""

    def __init__(self, text: str = "", factor: float = 1.3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._factor = factor
        self.setWordWrap(True)
        self.setFont(relative_font(factor, bold=True))

    def event(self, event: QEvent) -> bool:
        """Follow the application's text size (``changeEvent`` is not told of it)."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(relative_font(self._factor, bold=True))
        return super().event(event)


class MutedLabel(QLabel):
    """A wrapping label in the theme's muted colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a card it would become Text
        self._recolor()

    def event(self, event: QEvent) -> bool:
        """Follow the theme (``changeEvent`` is not told of it)."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolor()
        return super().event(event)

    def _recolor(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, colors().muted)
        self.setPalette(palette)


class ElidedLabel(QLabel):
    """One line that gives way where room is short; the whole text stays in its tool tip and accessible name."""

    def setText(self, text: str) -> None:
        """Show ``text`` as far as there is room."""
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for a few characters only."""
        metrics = self.fontMetrics()
        return QSize(min(metrics.horizontalAdvance(self.text()), metrics.averageCharWidth() * 16), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut with an ellipsis."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
