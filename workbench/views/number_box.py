"""A field for a whole number that leaves its digits room at every text size."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox

_WIDTH = 14
"""Average characters that a number with its arrows takes."""
_FRAME = 6
"""Pixels above and below the line of text."""


class NumberBox(QSpinBox):
    """Asks for what its own line of text asks for: Qt's spin box gives it less when text is large."""

    def sizeHint(self) -> QSize:
        """Ask for a line of text and its frame."""
        hint = super().sizeHint()
        line = self.lineEdit().minimumSizeHint().height() + _FRAME
        return QSize(max(hint.width(), _WIDTH * self.fontMetrics().averageCharWidth()), max(hint.height(), line))

    def minimumSizeHint(self) -> QSize:
        """Never make do with less."""
        return self.sizeHint()
