"""Handing in, for a reviewer: what goes back to the lead, where it is, and what to do with it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.models import reviewing
from workbench.models.file import SUFFIX
from workbench.models.identity import find_device
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.merging import handin_job
from workbench.views.merge.notice import Notice
from workbench.views.merge.protection_box import ProtectionBox
from workbench.views.merge.review_files import fingerprint
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


class HandInDialog(FittingDialog):
    """Writes a reviewer's hand-in to a file of their choice."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Hand in"))
        self.what = MutedLabel(
            self.tr(
                "The file holds your points and comments, signed with the key of this computer. The documents are not "
                "in it. You can go on working afterwards and hand in again; the lead's file takes in what is new."
            )
        )
        self.device = MutedLabel(self._device_text())
        self.device.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.device.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab too: it is there to be read out or copied
        self.left = Notice()
        self.path = QLineEdit(str(self._suggestion()))
        self.path_label = QLabel(self.tr("&File"))
        self.browse_button = QPushButton(icon("folder-open"), self.tr("&Browse…"))
        self.write_button = QPushButton(icon("send"), self.tr("&Write the hand-in"))
        self.folder_button = QPushButton(icon("folder-open"), self.tr("Open the f&older"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.protection = ProtectionBox()
        self.notice = Notice()
        self._build()
        self._connect()
        self._say_what_is_left()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.path_label.setBuddy(self.path)
        self.write_button.setDefault(True)
        self.folder_button.setAutoDefault(False)
        self.folder_button.hide()
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.path_label)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.tr("Hand in your reviews"), 1.2))
        column.addWidget(self.what)
        column.addWidget(self.device)
        column.addWidget(self.left)
        column.addLayout(row)
        column.addWidget(self.protection)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(80 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _connect(self) -> None:
        self.browse_button.clicked.connect(self._browse)
        self.write_button.clicked.connect(self.write)
        self.folder_button.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.reject)

    def _suggestion(self) -> Path:
        own = self._open_file.path
        return own.with_name(self.tr("%1 hand-in").replace("%1", own.stem) + SUFFIX)

    def _device_text(self) -> str:
        """Return the fingerprint that the lead may ask for."""
        device = find_device(self._open_file.file.call, self._open_file.reviewer or "")
        if device is None:
            return ""
        text = self.tr("Should the lead ask: the fingerprint of this computer is %1.")
        return text.replace("%1", fingerprint(device.id))

    def _say_what_is_left(self) -> None:
        """Say how many reviews would not count yet, before they are handed in."""
        reviewer = self._open_file.reviewer
        if reviewer is None:
            return
        rows = reviewing.inbox(self._open_file.file, reviewer=reviewer)
        open_ones = sum(
            not (row.is_withdrawn or row.review.is_submitted or row.review.has_conflict_of_interest) for row in rows
        )
        if open_ones:
            self.left.say(
                self.tr("%n review(s) are not submitted. They go along as drafts and don't count yet.", "", open_ones),
                "warning",
            )

    # -- writing -------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the hand-in."""
        name = self.path.text().strip()
        if not name:
            self.notice.say(self.tr("Give the hand-in a file name."), "danger")
            return
        if fault := self.protection.fault:
            self.notice.say(fault, "danger")
            return
        out = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Handing in"), self)
        work.succeeded.connect(lambda _: self._done(out))
        work.failed.connect(self._failed)
        work.start(handin_job(self._open_file.path, out, password=self.protection.chosen))

    def _done(self, out: Path) -> None:
        self._written = out
        self.folder_button.show()
        self.close_button.setDefault(True)
        text = self.tr("%1 is ready, in the folder %2. Send it to the lead of the call, and keep your own file.")
        texts = [text.replace("%1", out.name).replace("%2", str(out.absolute().parent))]
        if self.protection.chosen is not None:
            texts.append(self.tr("Tell the lead the password on another way than the file."))
        self.notice.say(" ".join(texts))

    def _failed(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Hand in as"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        # An earlier hand-in may be replaced, and anything else is refused with a reason: asking here would say less.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.absolute().parent)))


def hand_in(open_file: OpenFile, runner: Runner, parent: QWidget) -> HandInDialog:
    """Show the hand-in dialog of a reviewer's file over the window."""
    dialog = HandInDialog(open_file, runner, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
