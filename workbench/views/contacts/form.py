"""A form that says what is wrong with a value, and keeps what was typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from workbench.models.file import ReviewFile
from workbench.views.headings import HeadingLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice

Change = Callable[[ReviewFile], object]


class Form(FittingDialog):
    """Writes what is entered by ``write``, which returns why that was refused, "" where it is done, or None."""

    def __init__(self, title: str, write: Callable[[Change], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._write = write
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def change(self, file: ReviewFile) -> object:
        """Write what is entered; a form says how."""
        raise NotImplementedError

    def save(self) -> None:
        """Write what is entered; what can't be used stays, with the reason."""
        refused = self._write(self.change)
        if refused is None:
            return
        self.notice.say(refused, "danger")
        if not refused:
            self.accept()

    def build(self, fields: Sequence[tuple[str, QWidget]]) -> None:
        """Lay the fields out, each named by its label."""
        form = QFormLayout()
        for text, field in fields:
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.windowTitle(), 1.1))
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
