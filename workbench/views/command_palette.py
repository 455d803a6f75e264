"""The command palette (Ctrl+K): type a few letters of any command, Enter does it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QMenu, QMenuBar, QVBoxLayout, QWidget

from workbench.views.keys import plain_text

_ACTION = Qt.ItemDataRole.UserRole
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """Lists the commands that can be done now, narrowed by the words typed."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setUniformItemSizes(True)
        for action in actions:
            self._add(action)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._do)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._do)
        self.filter.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 70, 1200), min(metrics.height() * 22, 640))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the focus stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _add(self, action: QAction) -> None:
        if not action.isEnabled() or not action.isVisible() or action.isSeparator() or action.menu() is not None:
            return
        keys = QKeySequence.listToString(action.shortcuts()[:1], QKeySequence.SequenceFormat.NativeText)
        label = ": ".join((*_titles(action), plain_text(action.text())))
        item = QListWidgetItem(action.icon(), f"{label}   ({keys})" if keys else label, self.list)
        item.setData(_ACTION, action)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        rows = range(self.list.count())
        for row in rows:
            label = self.list.item(row).text().casefold()
            self.list.item(row).setHidden(not all(word in label for word in words))
        self.list.setCurrentRow(next((row for row in rows if not self.list.item(row).isHidden()), -1))

    def _do(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return
        action: QAction = item.data(_ACTION)
        self.accept()
        action.trigger()


def _titles(action: QAction) -> Iterator[str]:
    """Yield the title of the submenu that an action stands in: "100 %" alone says nothing."""
    for menu in action.associatedObjects():
        if isinstance(menu, QMenu) and not isinstance(menu.parent(), QMenuBar) and menu.title():
            yield plain_text(menu.title())
            return
