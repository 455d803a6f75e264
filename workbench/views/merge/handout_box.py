"""Writing the reviewers' files: one each, with the documents and nobody else's reviews."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.merging import handout_job
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


class HandoutBox(QWidget):
    """Asks for a folder, writes the hand-outs there, and lists them."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._folder: Path | None = None
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.button = QPushButton(icon("send"), "")
        self.folder_button = QPushButton(icon("folder-open"), "")
        self.folder_button.hide()
        self.notice = Notice()
        self.button.clicked.connect(lambda: self.choose_folder())
        self.folder_button.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.note):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.notice)
        self._retranslate()

    def choose_folder(self, only: Collection[str] | None = None) -> None:
        """Ask where the files go: everybody's, or ``only`` these people's (ids)."""
        dialog = QFileDialog(self, self.tr("Folder for the hand-outs"), str(self._open_file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write(Path(name), only=only))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, folder: Path, *, only: Collection[str] | None = None) -> None:
        """Write the hand-outs into a folder: everybody's, or ``only`` these people's (ids)."""
        self._folder = folder
        self.notice.say("")
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Writing hand-outs"), self.window())
        work.succeeded.connect(self._written)
        work.failed.connect(self._failed)
        work.stopped.connect(self._stopped)
        work.start(handout_job(self._open_file.path, folder, only=only))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _written(self, paths: tuple[Path, ...]) -> None:
        self.folder_button.show()
        text = self.tr(
            "%n hand-out(s) in %1. Send each to its reviewer, as you would a confidential paper:", "", len(paths)
        )
        self.notice.say("\n".join((text.replace("%1", str(self._folder)), *(path.name for path in paths))))

    def _failed(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")

    def _stopped(self) -> None:
        self.notice.say(self.tr("Stopped. The hand-outs that were written before are complete."), "warning")

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Hand out"))
        self.note.setText(
            self.tr(
                "Each reviewer gets a file of their own: the call, the applications with their documents, and their "
                "own reviews so far. Nobody else's reviews are in it."
            )
        )
        self.button.setText(self.tr("Write &hand-outs…"))
        self.folder_button.setText(self.tr("Open the &folder"))
