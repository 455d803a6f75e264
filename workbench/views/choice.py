"""A combo box for long names in little room."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Choice(QComboBox):
    """May be narrower than its names: the list that opens is as wide as they are, and the chosen one is its tip."""

    def __init__(self, parent: QWidget | None = None, *, letters: int = 8) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def showPopup(self) -> None:
        """Open the list, as wide as its longest name."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        widest = self.view().sizeHintForColumn(self.modelColumn()) + bar
        self.view().setMinimumWidth(min(widest, self.screen().availableGeometry().width()))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Tell the whole of the chosen name when asked."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)
