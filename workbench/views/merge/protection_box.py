"""The choice to protect a file by a password on its way."""

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.views.headings import MutedLabel


class ProtectionBox(QWidget):
    """A tick, and where it is set, the password twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("&Protect it by a password"))
        self.note = MutedLabel(
            self.tr("Tell the lead the password on another way than the file. Nobody can open the file without it.")
        )
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.note)
        form.addRow(self.tr("Pa&ssword"), self.password)
        form.addRow(self.tr("The same a&gain"), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self._fields)
        self._fields.hide()
        self.box.toggled.connect(self._fields.setVisible)

    @property
    def chosen(self) -> str | None:
        """The password, None where the file isn't to be protected."""
        return self.password.text() if self.box.isChecked() else None

    @property
    def fault(self) -> str:
        """What is to be put right first, "" where nothing is."""
        if self.box.isChecked() and self.password.text() != self.again.text():
            return self.tr("The two passwords differ.")
        return ""
