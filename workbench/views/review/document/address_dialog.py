"""Asks before anything leads out of the program: a link's address in full, to copy, or to open after all."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.views.icons import icon
from workbench.views.theme import gap


def shown_address(address: str) -> str:
    """Return an address in plain ASCII, so that no letter can pass for another."""
    return QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded) or ascii(address)[1:-1]


class AddressDialog(QDialog):
    """Shows where a link leads, by default one in a stranger's document; closing it is what Enter and Esc do."""

    def __init__(self, address: str, parent: QWidget | None = None, *, is_ours: bool = False) -> None:
        super().__init__(parent)
        self._address = shown_address(address)
        self._is_ours = is_ours
        self.setWindowTitle(self.tr("A link out of Urval") if is_ours else self.tr("A link out of the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setSpacing(gap(self))
        column.addWidget(self._explanation())
        self.text = self._shown()
        column.addWidget(self.text)
        column.addWidget(self._buttons())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.close_button.setFocus()

    def _explanation(self) -> QLabel:
        host = QUrl(self._address).host(QUrl.ComponentFormattingOption.FullyEncoded)
        text = self.tr("The document's author put this address here. Nothing has been opened.")
        if self._is_ours:
            text = self.tr("Urval itself never uses the network. Nothing has been opened.")
        if host:
            text += "\n" + self.tr("It leads to: %1").replace("%1", host)
        label = QLabel(text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _shown(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self._address)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setWordWrapMode(text.wordWrapMode().WrapAnywhere)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        text.setAccessibleName(self.tr("Address"))
        return text

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.copy_button = QPushButton(icon("copy"), self.tr("&Copy"))
        self.open_button = QPushButton(icon("external-link"), self.tr("&Open outside Urval"))
        self.close_button = QPushButton(self.tr("C&lose"))
        box.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.copy_button, self.open_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.open_button.setEnabled(QUrl(self._address).isValid())
        box.rejected.connect(self.reject)
        return box

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.accept()
