"""Taking applications in, what the intake leaves to a person, and what each document is taken for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from workbench.errors import UrvalError
from workbench.intake.applications import ImportOutcome, import_applications, set_document_kind
from workbench.intake.convert import CONVERTIBLE
from workbench.intake.files import ARCHIVES, MESSAGES, TABLES
from workbench.models import reviewing
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.setup.documents_model import DocumentsTableModel
from workbench.views.setup.documents_table import DocumentsTable
from workbench.views.setup.kinds import kind_text
from workbench.views.setup.register_preview import RegisterPreview

READABLE = " ".join(f"*{ending}" for ending in (".pdf", *sorted({*CONVERTIBLE, *MESSAGES, *ARCHIVES, *TABLES})))
"""What may be chosen for an import, as a file dialog filters it."""


class ApplicationsBox(QWidget):
    """Imports folders and files; a second import of the same adds nothing."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self.model = DocumentsTableModel(self)
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.folder_button = QPushButton(icon("folder-open"), "")
        self.files_button = QPushButton(icon("file-plus"), "")
        self.notice = Notice()
        self.open_title = HeadingLabel(factor=1.1)
        self.open_list = QListWidget()
        self.documents_title = HeadingLabel(factor=1.1)
        self.documents_note = MutedLabel()
        self.table = DocumentsTable(self.model)
        self._build()
        self.folder_button.clicked.connect(self._choose_folder)
        self.files_button.clicked.connect(self._choose_files)
        # Queued: writing shows the documents again, which may not happen inside the editor's own call.
        self.model.kind_chosen.connect(self._set_kind, Qt.ConnectionType.QueuedConnection)
        self._retranslate()
        self.reload()

    # -- public --------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the documents anew."""
        self.model.set_applications(reviewing.inbox(self._open_file.file, reviewer=None))
        has_documents = self.model.rowCount() > 0
        for widget in (self.documents_title, self.documents_note, self.table):
            widget.setVisible(has_documents)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import folders and files; a register of applicants is shown first."""
        self.notice.say("")
        tables = [path for path in paths if path.suffix.casefold() in TABLES]
        if not tables:
            self._import(paths)
            return
        try:
            preview = RegisterPreview(self._open_file, tables, self.window())
        except UrvalError as error:
            self._failed(error)
            return
        preview.accepted.connect(lambda: self._import(paths))
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _import(self, paths: Sequence[Path]) -> None:
        source, wanted = self._open_file.path, tuple(paths)
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Importing applications"), self.window())
        work.succeeded.connect(self._imported)
        work.failed.connect(self._failed)
        work.stopped.connect(self._stopped)
        work.start(lambda progress: import_applications(source, wanted, progress=progress.report))

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.open_list.setWordWrap(True)
        self.open_list.hide()
        self.open_title.hide()
        row = QHBoxLayout()
        row.addWidget(self.folder_button)
        row.addWidget(self.files_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addLayout(row)
        for widget in (self.notice, self.open_title, self.open_list, self.documents_title, self.documents_note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch(0)  # takes the room while there is no table: else the texts would drift apart
        self._resize_parts()

    # -- importing -----------------------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder with applications"), str(self._open_file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.take_in([Path(name)]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Applications"), str(self._open_file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("What an import reads (%1)").replace("%1", READABLE), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _imported(self, outcome: ImportOutcome) -> None:
        counts = [
            self.tr("%n new application(s).", "", outcome.count("new")),
            self.tr("%n known before.", "", outcome.count("known")),
            self.tr("%n extended by further documents.", "", outcome.count("extended")),
        ]
        self.notice.say(" ".join(counts), "warning" if outcome.needs_person else "success")
        self._show_open(outcome)

    def _failed(self, error: UrvalError) -> None:
        self.notice.say(in_words(str(error)), "danger")

    def _stopped(self) -> None:
        self.notice.say(self.tr("Stopped. Nothing was imported."), "warning")

    def _show_open(self, outcome: ImportOutcome) -> None:
        """List what the intake leaves to a person."""
        self.open_list.clear()
        for application in outcome.applications:
            for problem in application.problems:
                text = f"{application.number} {application.applicant}: {in_words(problem)}"
                self.open_list.addItem(QListWidgetItem(icon("triangle-alert", "warning"), text))
        for register in outcome.registers:
            self.open_list.addItem(QListWidgetItem(icon("info", "muted"), in_words(register.in_words())))
            for problem in register.problems:
                self.open_list.addItem(QListWidgetItem(icon("triangle-alert", "warning"), in_words(problem)))
        for file in outcome.unplaced:
            text = f"{_place(file.path)}: {in_words(file.reason)}"
            self.open_list.addItem(QListWidgetItem(icon("help-circle", "warning"), text))
        same = self.tr("%1: left out, since it has the same content as %2.")
        for twin in outcome.duplicates:
            text = same.replace("%1", _place(twin.path)).replace("%2", _place(twin.of))
            self.open_list.addItem(QListWidgetItem(icon("info", "muted"), text))
        for widget in (self.open_title, self.open_list):
            widget.setVisible(self.open_list.count() > 0)
        self._resize_parts()

    def _set_kind(self, application: str, sha256: str, kind: str) -> None:
        if self._open_file.write(
            lambda file: set_document_kind(file, application=application, sha256=sha256, kind=kind)
        ):
            self._open_file.replaced.emit()
            announce(self.table, self.tr("Taken as: %1").replace("%1", kind_text(kind)))

    # -- Qt ------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._resize_parts)
        super().changeEvent(event)

    def _resize_parts(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.open_list.setFixedHeight(min(max(self.open_list.count(), 1), 6) * (line + 6) + 12)
        self.table.setMinimumHeight(12 * line)
        self.table.fit()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Applications"))
        self.note.setText(
            self.tr(
                "A PDF is an application, and so is a folder of PDFs or a message with files (.eml, .mbox, .msg). "
                "Letters of recommendation find their application by name. A table (.xlsx, .csv) is a register of "
                "applicants. Folders and files can also be dropped here; importing the same again adds nothing."
            )
        )
        self.folder_button.setText(self.tr("Import a &folder…"))
        self.files_button.setText(self.tr("Import fi&les…"))
        self.open_title.setText(self.tr("For you to look at"))
        self.open_list.setAccessibleName(self.tr("What the import leaves to you"))
        self.documents_title.setText(self.tr("Documents"))
        self.documents_note.setText(
            self.tr("Where a document was taken for the wrong thing, choose another in “Taken as” (Enter or a click).")
        )
        self.table.setAccessibleName(self.tr("Documents"))
        self.model.retranslate()


def _place(path: Path) -> str:
    """Return where a file lies as a person finds it: its name, behind that of the message or archive it came in."""
    inside = {*MESSAGES, *ARCHIVES}
    start = next((place for place, part in enumerate(path.parts) if Path(part).suffix.casefold() in inside), None)
    return path.name if start is None else " › ".join(path.parts[start:])
