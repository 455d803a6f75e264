"""The comment on a criterion: plain text that no key of the page reaches into, except undo where there is none here."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from workbench.views.theme import gap

_REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


class CommentEdit(QPlainTextEdit):
    """Tab goes on, Esc goes back to the card; ``edited`` only for what the user types.

    Undo takes back what was typed since the focus came; when that is gone, or nothing was typed, the key goes on to
    the page, which undoes whatever was done before.
    """

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

    def insert(self, text: str) -> None:
        """Put a text where the cursor is, a space before it where a word ends there, as one step of undo."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.selectionStart()]
        cursor.insertText(text if not before or before[-1].isspace() else f" {text}")
        self.setTextCursor(cursor)

    def _changed(self) -> None:
        if not self._is_setting:
            self.edited.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Claim Esc before any shortcut does, and undo and redo while there is something of one's own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes, redoes = _is_undo(event), _is_redo(event)
            document = self.document()
            if undoes or redoes or _is_escape(event):
                has_steps = document.isUndoAvailable() if undoes else not redoes or document.isRedoAvailable()
                event.setAccepted(has_steps and not (self.isReadOnly() and (undoes or redoes)))
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, else type."""
        if _is_escape(event):
            self.left.emit()
        elif _is_redo(event):  # all of them on all systems: Qt knows only the system's own
            self.redo()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the comment was left, whichever way."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.document().clearUndoRedoStacks()  # from now on the journal undoes, in the order of everything
        self.unfocused.emit()

    def sizeHint(self) -> QSize:
        """Ask for four lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self._height(4))

    def minimumSizeHint(self) -> QSize:
        """Make do with two lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 15, self._height(2))

    def _height(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 2 * gap(self) + 2 * self.frameWidth()


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _is_redo(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in _REDO or event.matches(QKeySequence.StandardKey.Redo)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
