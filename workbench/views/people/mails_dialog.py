"""Mails to reviewers, ready to send: read, copied, or saved as drafts that the mail program opens."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.merge.names import file_names
from workbench.people.mails import Mail, as_draft
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice

_EDGE = 40
"""Pixels of the screen that are left beside the dialog."""


class MailsDialog(QDialog):
    """Lists the mails; the program sends nothing itself."""

    def __init__(self, title: str, mails: Sequence[Mail], folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._mails = tuple(mails)
        self._folder = folder
        self.setWindowTitle(title)
        self.list = QListWidget()
        self.to = QLabel()
        self.subject = HeadingLabel(factor=1.0)
        self.body = QPlainTextEdit()
        self.copy_button = QPushButton(icon("copy"), self.tr("&Copy"))
        self.save_button = QPushButton(icon("download"), self.tr("&Save all as drafts…"))
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._build(title)
        self.list.currentRowChanged.connect(self._show)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.choose_folder)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    def copy(self) -> None:
        """Put the mail on the clipboard: subject, and what it says."""
        mail = self._mails[self.list.currentRow()]
        QGuiApplication.clipboard().setText(f"{mail.subject}\n\n{mail.body}")
        announce(self.list, self.tr("Copied: the mail to %1").replace("%1", mail.name))

    def choose_folder(self) -> None:
        """Ask where the drafts go."""
        dialog = QFileDialog(self, self.tr("Folder for the drafts"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, folder: Path) -> None:
        """Write each mail into the folder as a draft; one of the same name is replaced."""
        names = file_names((mail.reviewer, mail.name) for mail in self._mails)
        try:
            for mail in self._mails:
                (folder / names[mail.reviewer]).with_suffix(".eml").write_bytes(as_draft(mail))
        except (OSError, UrvalError) as error:
            reason = error.strerror if isinstance(error, OSError) else in_words(str(error))
            self.notice.say(self.tr("The drafts couldn't be saved: %1").replace("%1", str(reason)), "danger")
            return
        text = self.tr(
            "%n draft(s) in %1. Open each in the mail program, attach the file, and send.", "", len(self._mails)
        )
        self.notice.say(text.replace("%1", str(folder)))

    def _build(self, title: str) -> None:
        self.list.addItems([mail.name for mail in self._mails])
        self.list.setAccessibleName(self.tr("Mails"))
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("What the mail says"))
        self.to.setTextFormat(Qt.TextFormat.PlainText)
        self.to.setWordWrap(True)
        letter = QVBoxLayout()
        for widget in (self.to, self.subject):
            letter.addWidget(widget)
        letter.addWidget(self.body, 1)
        halves = QHBoxLayout()
        halves.addWidget(self.list, 1)
        halves.addLayout(letter, 3)
        self.buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy_button, self.save_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(title, 1.1))
        column.addWidget(MutedLabel(self.tr("Each is in its reader's language. You send them from your mail program.")))
        column.addLayout(halves, 1)
        column.addWidget(self.notice)
        column.addWidget(self.buttons)
        width = 110 * self.fontMetrics().averageCharWidth()
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width() - _EDGE), min(30 * self.fontMetrics().height(), room.height() - 2 * _EDGE))

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._mails):
            return
        mail = self._mails[row]
        self.to.setText(self.tr("To: %1").replace("%1", mail.to or self.tr("no address is known")))
        self.subject.setText(mail.subject)
        self.body.setPlainText(mail.body)
