"""What points mean: the described level of a value, in a place that stays while one looks along the scale."""

from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.views.review.call_texts import points_text


class LevelLabel(QLabel):
    """Shows the text of a level, or of the two that a half point lies between; as high as the highest of all texts.

    Where room is short the steady height is given up for a short text's own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: Mapping[Decimal, str] = {}
        self._points: Decimal | None = None
        self._is_steady = True
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_levels(self, levels: Mapping[Decimal, str]) -> None:
        """Set the described levels."""
        self._levels = levels
        self.set_points(self._points)
        self.updateGeometry()

    def set_points(self, points: Decimal | None) -> None:
        """Show what these points mean; None asks to choose."""
        self._points = points
        self.setText(self.text_for(points))
        if not self._is_steady:
            self.updateGeometry()

    def set_steady(self, steady: bool) -> None:
        """Keep one height for all texts, or take only what the shown one needs."""
        if steady != self._is_steady:
            self._is_steady = steady
            self.updateGeometry()

    def text_for(self, points: Decimal | None) -> str:
        """Return what is shown for a value."""
        if points is None:
            return self.tr("Point at a value to see what it means.")
        around = {points.to_integral_value(ROUND_FLOOR), points.to_integral_value(ROUND_CEILING)}
        return "\n".join(self._line(level) for level in sorted(around) if level in self._levels)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that any value's text may need, or the shown one's."""
        if not self._is_steady:
            return self._height(self.text(), width)
        levels = sorted(self._levels)
        pairs = ["\n".join(map(self._line, pair)) for pair in pairwise(levels)]
        texts = pairs or [self._line(level) for level in levels] or [""]
        return max(self._height(text, width) for text in texts)

    def sizeHint(self) -> QSize:
        """Ask for a readable width."""
        width = self.fontMetrics().averageCharWidth() * 50
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Make do with a short line."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height())

    def _height(self, text: str, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 100_000), flags, text).height()

    def _line(self, level: Decimal) -> str:
        return f"{points_text(level)}  {self._levels[level]}"
