"""Letters and digits that a list or a combo box needs for itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox

from workbench.views.review.evidence_list import EvidenceList


def finds_entries(event: QEvent) -> bool:
    """Tell whether a shortcut's key is typed where typing finds entries: there it must not score."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    typed = bool(event.text()) and event.text().isprintable() and modifiers == Qt.KeyboardModifier.NoModifier
    focused = QApplication.focusWidget()
    return typed and isinstance(focused, QComboBox | QAbstractItemView) and not isinstance(focused, EvidenceList)
