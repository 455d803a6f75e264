"""A question about many things at once: how many, which ones by name, and a button that says what happens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.merge.fitting_dialog import FittingDialog

_ROWS = 10
"""Names that are shown without scrolling."""


class NamesDialog(FittingDialog):
    """Lists what an act is about before it is done; ``accepted`` when the user agrees, and Enter alone never agrees."""

    def __init__(
        self, title: str, text: str, *, names: Sequence[str], note: str = "", button: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QLabel(text, wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.addItems(list(names))
        self.list.setAccessibleName(title)
        self.list.setVisible(bool(names))
        self.list.setWordWrap(True)
        line = self.fontMetrics().lineSpacing()
        self.list.setFixedHeight((min(len(names), _ROWS) + 1) * (line + 4))
        self.note = MutedLabel(note)
        self.note.setVisible(bool(note))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton(button)
        self.confirm.setAutoDefault(False)
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(title, 1.1))
        for widget in (self.text, self.list, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(70 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
