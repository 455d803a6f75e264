"""Purging a document for privacy: which one, why, and what that means, before its bytes go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.documents.traces import forget_text
from workbench.errors import UrvalError
from workbench.merge.purge import PurgeOutcome, purge_document, purged_documents
from workbench.models import reviewing
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.history.words import visible
from workbench.views.icons import icon
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.runner import Progress, Runner

_ROWS = 8
"""Documents that are shown without scrolling."""


def purge_job(path: Path, document: str, reason: str) -> Callable[[Progress], PurgeOutcome]:
    """Return the job that purges a document, and its text on this computer; it needs the file for itself."""

    def work(progress: Progress) -> PurgeOutcome:
        outcome = purge_document(path, document, reason=reason)
        forget_text([outcome.sha256])
        return outcome

    return work


class PurgeDialog(FittingDialog):
    """Asks for document, reason and a tick; ``purged`` carries a sentence and its tint when the bytes are gone."""

    purged = Signal(str, str)

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Purge a document"))
        self.what = MutedLabel(
            self.tr(
                "The document's content goes from this file and its backups, and stays out when it comes again. Its "
                "name, its hash and your reason stay. This can't be undone, and copies that have left this computer "
                "aren't reached: write new hand-outs, and ask for the old ones to be deleted."
            )
        )
        self.search = QLineEdit()
        self.list = QListWidget()
        self.reason = QLineEdit()
        self.sure_box = QCheckBox(self.tr("&Yes, the content is to go for good"))
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton(icon("trash-2", "danger"), self.tr("&Purge it"))
        self._build()
        self._fill()
        self._connect()
        self._check()

    def purge(self) -> None:
        """Take the content out."""
        chosen = self.list.currentItem()
        if chosen is None or not self.confirm.isEnabled():
            return
        path, document, reason = self._open_file.path, str(chosen.data(Qt.ItemDataRole.UserRole)), self.reason.text()
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Purging"), self)
        work.succeeded.connect(self._done)
        work.failed.connect(self._failed)
        work.start(purge_job(path, document, reason))

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setFixedHeight((_ROWS + 1) * (self.fontMetrics().lineSpacing() + 2))
        self.search.setPlaceholderText(self.tr("Find a document"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.confirm.setAutoDefault(False)
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.ActionRole)
        form = QFormLayout()
        label = QLabel(self.tr("&Reason"))
        label.setBuddy(self.reason)
        form.addRow(label, self.reason)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.windowTitle(), 1.1))
        for widget in (self.what, self.search, self.list):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self.sure_box)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(80 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _fill(self) -> None:
        purged = purged_documents(self._open_file.file)
        for row in reviewing.inbox(self._open_file.file, reviewer=None):
            for document in row.documents:
                text = visible(f"{row.number} {row.applicant} · {document.name}")
                item = QListWidgetItem(icon("file-text", "muted"), text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, document.sha256)
                if document.sha256 in purged:
                    item.setIcon(icon("trash-2", "muted"))
                    item.setText(self.tr("%1 – purged").replace("%1", text))
                    item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.sure_box.toggled.connect(self._check)
        self.confirm.clicked.connect(self.purge)
        self.buttons.rejected.connect(self.reject)

    def _narrow(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
        chosen = self.list.currentItem()
        if chosen is not None and chosen.isHidden():  # what isn't seen isn't purged
            self.list.setCurrentRow(-1)

    def _check(self) -> None:
        chosen = self.list.currentItem()
        is_there = chosen is not None and bool(chosen.flags() & Qt.ItemFlag.ItemIsEnabled)
        self.confirm.setEnabled(is_there and bool(self.reason.text().strip()) and self.sure_box.isChecked())

    def _done(self, outcome: PurgeOutcome) -> None:
        self._open_file.documents.recognised.forget([outcome.sha256])  # what the window has of it in its memory
        text = self.tr("%1 is purged, also from %n backup(s).", "", outcome.backups)
        text = text.replace("%1", visible(", ".join(outcome.names)))
        if outcome.missed:
            missed = self.tr("It is still in: %1.").replace("%1", ", ".join(path.name for path in outcome.missed))
            text = f"{text} {missed}"
        self.purged.emit(text, "warning" if outcome.missed else "success")
        self.accept()

    def _failed(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")
