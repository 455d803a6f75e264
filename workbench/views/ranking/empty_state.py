"""What a page says while it has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.views.headings import HeadingLabel, MutedLabel


class EmptyState(QWidget):
    """A heading, what to do about it, and at times a button that does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = HeadingLabel()
        self.text = MutedLabel()
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.say("")

    def say(self, title: str, text: str = "", *, button: str = "") -> None:
        """Show other texts; without one for the button there is none."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
