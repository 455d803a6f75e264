"""The comment on a criterion: plain text that no key of the page reaches into."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from workbench.views.theme import gap


class CommentEdit(QPlainTextEdit):
    """Tab goes on, Esc goes back to the card; ``edited`` only for what the user types."""

    edited = Signal(str)
    left = Signal()
    unfocused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_setting = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._changed)

    def set_comment(self, text: str) -> None:
        """Show a stored comment; the cursor stays where the text is the same."""
        if text != self.toPlainText():
            self._is_setting = True
            self.setPlainText(text)
            self._is_setting = False

    def _changed(self) -> None:
        if not self._is_setting:
            self.edited.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Claim Esc before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, else type."""
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the comment was left, whichever way."""
        super().focusOutEvent(event)
        self.unfocused.emit()

    def sizeHint(self) -> QSize:
        """Ask for four lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self._height(4))

    def minimumSizeHint(self) -> QSize:
        """Make do with two lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 15, self._height(2))

    def _height(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 2 * gap(self) + 2 * self.frameWidth()


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
