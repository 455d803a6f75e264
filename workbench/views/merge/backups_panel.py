"""The backups of the file: when, how large, made before what; and the way back to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.errors import UrvalError
from workbench.merge.backups import backup_folder, restore
from workbench.merge.overview import BackupInfo, RestoreLoss, loss_of_restore, read_backups
from workbench.views.domain_sentences import in_words
from workbench.views.history.words import moment_text, visible
from workbench.views.icons import icon
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.list_panel import ListPanel
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.merge.rows_model import Column, RowsModel
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner

_REASON = 2


class BackupsPanel(ListPanel[BackupInfo]):
    """Newest first; restoring says first what will be lost, and keeps that in one more backup."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        columns: Sequence[Column[BackupInfo]] = (
            Column(lambda: self.tr("Made"), lambda backup: moment_text(backup.time.isoformat())),
            Column(lambda: self.tr("Size"), lambda backup: QLocale().formattedDataSize(backup.size), is_number=True),
            Column(lambda: self.tr("Made before"), self._reason),
            Column(lambda: self.tr("File name"), lambda backup: backup.path.name),
        )
        super().__init__(open_file, runner, RowsModel(columns), stretched=_REASON, parent=parent)
        self.restore_button = QPushButton(icon("refresh-cw"), "")
        self.folder_button = QPushButton(icon("folder-open"), "")
        for button in (self.restore_button, self.folder_button):
            self.add_button(button)
        self._buttons.addStretch(1)
        self.restore_button.clicked.connect(self.ask)
        self.folder_button.clicked.connect(self._open_folder)
        self.retranslate()
        self.offer()

    def reload(self) -> None:
        """Look into the folder of backups."""
        path = self._open_file.path
        self._job = self._runner.run(lambda progress: read_backups(path), self.fill, self.refuse, receiver=self)

    def ask(self) -> None:
        """Find out what would be lost, and ask with that."""
        backup = self.chosen()
        if backup is None:
            return
        path, kept = self._open_file.path, backup.path
        self.notice.say(self.tr("Looking at what would be lost…"))
        self._runner.run(
            lambda progress: loss_of_restore(path, kept),
            lambda loss: self._ask(backup, loss),
            self.refuse,
            receiver=self,
        )

    def offer(self) -> None:
        """Offer to restore the backup that is chosen."""
        self.restore_button.setEnabled(self.chosen() is not None)
        self.folder_button.setEnabled(bool(self.model.rows))

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Backups"))
        self.restore_button.setText(self.tr("Re&store this backup…"))
        self.folder_button.setText(self.tr("Open the &folder"))
        self.note.setText(
            self.tr(
                "The file is copied and the copy checked before each merge, undo and restore. Kept are the newest 10, "
                "and one for each of the last 7 days, 4 weeks and 6 months."
            )
        )
        self.model.retranslate()

    def _ask(self, backup: BackupInfo, loss: RestoreLoss) -> None:
        self.notice.say("")
        unknown = self.tr("Somebody who is not on the roster")
        names = [
            *(self.tr("%n change(s) by %1", "", count).replace("%1", visible(name) or unknown)
              for name, count in sorted(loss.by_person.items())),
            *(self.tr("The merge of %1").replace("%1", visible(each.file)) for each in loss.merges),
        ]  # fmt: skip
        when = moment_text(backup.time.isoformat())
        text = self.tr("The file becomes what it was on %1, and %n change(s) since then go:", "", loss.changes)
        dialog = NamesDialog(
            self.tr("Restore a backup"),
            text.replace("%1", when),
            names=names,
            note=self.tr("What is there now is backed up first, so this can be taken back in the same way."),
            button=self.tr("&Restore it"),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._restore(backup))
        dialog.open()

    def _restore(self, backup: BackupInfo) -> None:
        path = self._open_file.path
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Restoring"), self.window())
        work.succeeded.connect(lambda replaced: self._restored(backup))
        work.failed.connect(self._not_restored)
        work.start(lambda progress: restore(path, backup.path))

    def _restored(self, backup: BackupInfo) -> None:
        text = self.tr("Restored: the file is what it was on %1.")
        self.notice.say(text.replace("%1", moment_text(backup.time.isoformat())))

    def _not_restored(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup_folder(self._open_file.path))))

    def _reason(self, backup: BackupInfo) -> str:
        texts = {
            "merge": self.tr("the merge of %1"),
            "undo": self.tr("undoing the merge of %1"),
            "redo": self.tr("redoing the merge of %1"),
            "restore": self.tr("restoring another backup"),
        }
        return texts[backup.reason].replace("%1", visible(backup.file))
