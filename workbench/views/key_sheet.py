"""The key sheet (F1): which key does what on this screen, and where keys are changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import InputRefusedError
from workbench.views.bindings import BINDINGS, SCOPES, Scope
from workbench.views.key_lines import key_lines
from workbench.views.keys import KeyMap, native_text, scope_title

_ACTION = Qt.ItemDataRole.UserRole


class KeySheetDialog(QDialog):
    """All keys by scope, as they are now; ``scopes`` names those of the current screen, which are unfolded."""

    def __init__(self, keys: KeyMap, scopes: tuple[Scope, ...] = SCOPES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._scopes = scopes
        self.setWindowTitle(self.tr("Keys"))
        self.tree = self._make_tree()
        self._single = QCheckBox(self.tr("&Single keys: letters, digits and signs work without Ctrl"))
        self._single.setChecked(keys.single_keys)
        self._single.toggled.connect(keys.set_single_keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._change = QPushButton(self.tr("Ch&ange key…"))
        self._change.clicked.connect(self._change_key)
        self._reset = QPushButton(self.tr("All keys as &delivered"))
        self._reset.clicked.connect(keys.reset)
        for button in (self._change, self._reset):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._single)
        layout.addWidget(buttons)
        keys.changed.connect(self._fill)
        self._fill()
        self.tree.currentItemChanged.connect(self._offer_change)
        self._offer_change()
        metrics = self.fontMetrics()
        self.resize(min(metrics.averageCharWidth() * 95, 1200), min(metrics.height() * 34, 640))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Keys by screen"))
        tree.setHeaderLabels([self.tr("Does"), self.tr("Key")])
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setStretchLastSection(False)
        tree.setAlternatingRowColors(True)
        tree.itemActivated.connect(self._change_key)
        return tree

    def _fill(self) -> None:
        current = self._current_action()
        self.tree.clear()
        for scope in SCOPES:
            heading = QTreeWidgetItem(self.tree, [scope_title(scope)])
            for line in key_lines(self._keys, scope):
                item = QTreeWidgetItem(heading, [line.text, line.keys])
                item.setData(0, _ACTION, line.binding.action)
                if line.binding.action == current:
                    self.tree.setCurrentItem(item)
            heading.setExpanded(scope in self._scopes)

    def _current_action(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _ACTION) or "") if item is not None else ""

    def _offer_change(self) -> None:
        self._change.setEnabled(self._changeable(self._current_action()))

    def _changeable(self, action: str) -> bool:
        return any(binding.action == action and not binding.group for binding in BINDINGS)

    def _change_key(self) -> None:
        action = self._current_action()
        if self._changeable(action):
            dialog = KeyChangeDialog(self._keys, action, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


class KeyChangeDialog(QDialog):
    """Asks for one action's new key and says why a key can't be had."""

    def __init__(self, keys: KeyMap, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._action = action
        self.setWindowTitle(self.tr("Change key"))
        prompt = QLabel(self.tr("New key for “%1”:").replace("%1", keys.label(action)))
        prompt.setWordWrap(True)
        self.edit = QKeySequenceEdit(QKeySequence(next(iter(keys.keys(action)), "")))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(prompt.text())
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(self.tr("Why the key can't be used"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.try_key)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (prompt, self.edit, self.refusal, buttons):
            layout.addWidget(widget)
        self.edit.setFocus()

    def try_key(self) -> None:
        """Take the key that was entered, or say why it can't be had."""
        wanted = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        try:
            self._keys.remap(self._action, (wanted,) if wanted else ())
        except InputRefusedError as refused:
            self.refusal.setText(f"{native_text(wanted)}: {refused}")
            return
        self.accept()
