"""The bar in which one types what to find."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.review.document.search import Outcome, SearchState
from workbench.views.review.document.toolbar import action_button
from workbench.views.theme import gap


class FindBox(QLineEdit):
    """A line to type in that keeps Enter and Esc for itself, whatever shortcuts the window has."""

    stepped = Signal(int)
    left = Signal()

    def _command(self, event: QKeyEvent) -> int | None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        return 0 if event.key() == Qt.Key.Key_Escape else None

    def event(self, event: QEvent) -> bool:
        """Claim Enter and Esc before any shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._command(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through hits with Enter and Shift+Enter, leave with Esc, else type."""
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
        elif command:
            self.stepped.emit(command)
        else:
            self.left.emit()


class FindBar(QWidget):
    """What to find, how many there are, and the way through them; knows nothing of documents."""

    needle_changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, find_previous: QAction, find_next: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SearchState()
        self._box = FindBox()
        self._count = QLabel()
        self._close = QToolButton(autoRaise=True)
        self._close.setIcon(icon("x"))
        self._build(find_previous, find_next)
        self._box.textChanged.connect(self.needle_changed)
        self._box.stepped.connect(self.stepped)
        self._box.left.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self.setFocusProxy(self._box)
        self._retranslate()

    def _build(self, find_previous: QAction, find_next: QAction) -> None:
        self._box.setClearButtonEnabled(True)
        self._box.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        row.setSpacing(gap(self, 0.5))
        row.addWidget(self._box, 2)
        for action in (find_previous, find_next):
            row.addWidget(action_button(action))
        row.addWidget(self._count, 3)
        row.addWidget(self._close)
        # Wrapped rather than wide: a long sentence must not widen the panel.
        self._count.setWordWrap(True)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def start(self) -> None:
        """Put the cursor in the box with its text selected, so that typing replaces it."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def needle(self) -> str:
        """Return what is typed."""
        return self._box.text()

    def status(self) -> str:
        """Return what is said about the search."""
        return self._count.text()

    def show_state(self, state: SearchState) -> None:
        """Say how the search stands, also to a screen reader."""
        self._state = state
        text = self._text()
        if text == self._count.text():
            return
        self._count.setText(text)
        self._count.setToolTip(text)
        if text and self.isVisible() and state.outcome is not Outcome.SEARCHING:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._box, text))

    def _text(self) -> str:
        state = self._state
        if state.outcome is Outcome.FOUND and state.current < 0:
            return self.tr("%n hit(s)", "", len(state.hits))
        if state.outcome is Outcome.FOUND:
            return self.tr("{current} of {total}").format(current=state.current + 1, total=len(state.hits))
        if state.outcome is Outcome.NOT_FOUND:
            return self.tr("Not found")
        if state.outcome is Outcome.NO_TEXT:
            return self.tr("This document has no text to search (it looks like a scan)")
        if state.outcome is Outcome.FAILED:
            return in_words(state.reason)
        # While the answer is under way, the last one stays.
        return self._count.text() if state.outcome is Outcome.SEARCHING else ""

    def _retranslate(self) -> None:
        self._box.setPlaceholderText(self.tr("Find in the document"))
        self._box.setAccessibleName(self.tr("Find in the document"))
        self._count.setAccessibleName(self.tr("Search result"))
        close = self.tr("Close the find bar")
        self._close.setAccessibleName(close)
        self._close.setToolTip(self.tr("{action} ({key})").format(action=close, key="Esc"))
        self.show_state(self._state)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
