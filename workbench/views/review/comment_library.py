"""Reusable comments (R): a library of one's own, narrowed by typing; Enter puts one where the cursor is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from workbench.errors import InputRefusedError
from workbench.personal.comments import add_comment, filter_comments, list_comments, remove_comment
from workbench.views.domain_sentences import in_words

_COMMENT = Qt.ItemDataRole.UserRole
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommentLibrary(QDialog):
    """Lists the comments, the most recently used first; ``chosen`` carries the one to insert.

    ``draft`` is the comment that is being written and can be saved here; "" where there is none.
    """

    chosen = Signal(str)

    def __init__(self, draft: str, *, can_insert: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._can_insert = can_insert
        self._comments: tuple[str, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reusable comments"))
        self.filter = QLineEdit(placeholderText=self.tr("Type a few letters of a comment"))
        self.filter.setAccessibleName(self.tr("Find a comment"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your comments"))
        self.list.setAccessibleDescription(self.tr("Enter inserts the comment, Delete removes it from your library."))
        self.list.setWordWrap(True)
        self.note = QLabel(wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.insert_button = QPushButton(self.tr("&Insert"))
        self.keep_button = QPushButton(self.tr("&Save this comment"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self._build()
        self._connect()
        self._try(list_comments)
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 80, 1200), min(metrics.height() * 22, 640))

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.insert_button)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addLayout(buttons)
        self.keep_button.setEnabled(bool(self._draft.strip()))
        self.keep_button.setToolTip(self._draft)
        self.keep_button.setAutoDefault(False)
        self.remove_button.setAutoDefault(False)
        self.insert_button.setDefault(True)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self._insert)
        self.list.currentRowChanged.connect(self._offer)
        self.insert_button.clicked.connect(self._insert)
        self.keep_button.clicked.connect(lambda: self._try(lambda: add_comment(self._draft)))
        self.remove_button.clicked.connect(self._remove)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list from the field, and Delete remove in the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.filter and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            return True
        if watched is self.list and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_COMMENT)) if item is not None else ""

    def _insert(self) -> None:
        comment = self._current()
        if comment and self._can_insert:
            self._try(lambda: add_comment(comment))  # what is used moves up
            self.accept()
            self.chosen.emit(comment)

    def _remove(self) -> None:
        comment = self._current()
        if comment:
            self._try(lambda: remove_comment(comment))

    def _try(self, change: Callable[[], tuple[str, ...]]) -> None:
        """Change or read the library and show it, or say why that can't be done."""
        try:
            self._comments = change()
            self.note.setText("")
        except InputRefusedError as refused:
            self.note.setText(in_words(str(refused)))
        self._narrow(keep_note=bool(self.note.text()))

    def _narrow(self, _typed: str = "", *, keep_note: bool = False) -> None:
        found = filter_comments(self.filter.text(), self._comments)
        self.list.clear()
        for comment in found:
            self.list.addItem(" ".join(comment.split()))
            self.list.item(self.list.count() - 1).setData(_COMMENT, comment)
        self.list.setCurrentRow(0 if found else -1)
        self._offer()
        if not keep_note:
            self.note.setText("" if found else self._emptiness())
        self.note.setVisible(bool(self.note.text()))

    def _emptiness(self) -> str:
        if self._comments:
            return self.tr("No comment matches.")
        return self.tr("You have no comments here yet. Write one, then save it here to use it again.")

    def _offer(self) -> None:
        has_one = bool(self._current())
        self.insert_button.setEnabled(has_one and self._can_insert)
        self.remove_button.setEnabled(has_one)
