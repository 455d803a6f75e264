"""Another value in place of those in conflict, written by the owner of the field."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.models.call import CallInfo
from workbench.models.conflicts import Conflict, both_texts
from workbench.models.reviewing import plain
from workbench.views.review.call_texts import points_text


def can_edit(conflict: Conflict) -> bool:
    """Tell whether there is a form for such a value: texts and points have one."""
    return conflict.is_text or (conflict.entity, conflict.field) == ("score", "value")


class EditValueDialog(QDialog):
    """Asks for a text, beginning with all that were written, or for points; ``written`` carries the value."""

    written = Signal(object)

    def __init__(self, conflict: Conflict, call: CallInfo, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write another value"))
        self._conflict = conflict
        self._call = call
        self.text = QPlainTextEdit()
        self.points = QComboBox()
        label = QLabel(title, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        field: QWidget = self.text if conflict.is_text else self.points
        field.setAccessibleName(title)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton(self.tr("&Use this"))
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, field, buttons):
            column.addWidget(widget)
        self.resize(70 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        field.setFocus()

    def accept(self) -> None:
        """Pass the value on."""
        self.written.emit(self._value())
        super().accept()

    def _fill(self) -> None:
        if self._conflict.is_text:
            self.text.setPlainText(both_texts(self._conflict))
            self.text.setTabChangesFocus(True)
            return
        for points in reversed(self._call.scale.values()):
            self.points.addItem(points_text(points), points)

    def _value(self) -> Any:
        if self._conflict.is_text:
            return self.text.toPlainText() or None
        points: Decimal = self.points.currentData()
        criterion = self._call.criterion(self._conflict.id.rpartition("/")[2])
        return {"points": plain(points), "criterion_version": criterion.version}
