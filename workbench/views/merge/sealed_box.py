"""The received files that are protected by a password, and the question for it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton, QWidget

from workbench.views.history.words import visible
from workbench.views.icons import icon


class SealedBox(QWidget):
    """Asks once for the password of files that can't be opened, then on demand; ``entered`` when one was given.

    A password is tried on every file that is still locked, so people may share one or have one each. None is kept
    longer than the list of files.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locked: tuple[Path, ...] = ()
        self._asked: set[Path] = set()
        self._passwords: dict[Path, str] = {}
        self.button = QPushButton(icon("lock"), "")
        self.note = QLabel(wordWrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.note, 1)
        self.button.clicked.connect(self.ask)
        self._retranslate()
        self.hide()

    @property
    def passwords(self) -> Mapping[Path, str]:
        """The passwords that were given, by file."""
        return dict(self._passwords)

    def show_locked(self, paths: Sequence[Path]) -> None:
        """Show which files are locked, and ask for those that nobody was asked for yet."""
        self._locked = tuple(paths)
        self.setVisible(bool(paths))
        self._retranslate()
        if not self._asked.issuperset(paths):
            self.ask()

    def forget(self) -> None:
        """Forget files and passwords."""
        self._locked, self._asked, self._passwords = (), set(), {}
        self.hide()

    def ask(self) -> None:
        """Ask for the password of the files that are locked; whoever cancels leaves them unmerged."""
        self._asked.update(self._locked)
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Password"))
        names = ", ".join(visible(path.name) for path in self._locked)
        dialog.setLabelText(self.tr("The password that protects %1:").replace("%1", names))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(self._enter)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _enter(self, password: str) -> None:
        if password:
            self._passwords.update(dict.fromkeys(self._locked, password))
            self.entered.emit()

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Enter the &password…"))
        self.note.setText(self.tr("%n file(s) can't be opened without the right password.", "", len(self._locked)))
