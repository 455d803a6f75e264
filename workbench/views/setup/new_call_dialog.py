"""Starting a call: which one, who leads it, and where its file is."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.intake.call_format import bundled_calls, load_call
from workbench.intake.start import start_call
from workbench.models.file import SUFFIX
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.review.call_texts import in_language


class NewCallDialog(FittingDialog):
    """Makes a lead's review file; ``call_started`` carries it."""

    call_started = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start a call"))
        self.call = QComboBox()
        self.call_file = QLineEdit()
        self.call_browse = QPushButton(icon("folder-open"), self.tr("B&rowse…"))
        self.lead = QLineEdit()
        self.path = QLineEdit()
        self.path_browse = QPushButton(icon("folder-open"), self.tr("Br&owse…"))
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = self.buttons.addButton(self.tr("&Start the call"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._build()
        self._connect()
        self._show_call_file()

    def start(self) -> None:
        """Make the file, or say why not."""
        lead, name = self.lead.text().strip(), self.path.text().strip()
        if not lead:
            self._refuse(self.tr("Write who leads the call: the name stands in the report."), self.lead)
        elif not name:
            self._refuse(self.tr("Give the review file a name."), self.path)
        else:
            self._start(lead, Path(name if name.endswith(SUFFIX) else name + SUFFIX))

    def _start(self, lead: str, path: Path) -> None:
        try:
            template = load_call(self._source())
            start_call(path, template, lead=lead).close()
        except UrvalError as error:
            self.notice.say(in_words(str(error)), "danger")
            return
        self.accept()
        self.call_started.emit(path)

    def _refuse(self, why: str, field: QLineEdit) -> None:
        self.notice.say(why, "danger")
        field.setFocus()

    def _source(self) -> Path | str:
        bundled = self.call.currentData()
        return bundled if isinstance(bundled, str) else Path(self.call_file.text().strip())

    # -- building ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for name in bundled_calls():
            self.call.addItem(in_language(load_call(name).title), name)
        self.call.addItem(self.tr("Another call, from a call file"), None)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder or Path.home()) / (self._suggested_name() + SUFFIX)))

    def _suggested_name(self) -> str:
        bundled = self.call.currentData()
        return bundled if isinstance(bundled, str) else self.tr("call")

    def _build(self) -> None:
        form = QFormLayout()
        for text, field, button in (
            (self.tr("&Call"), self.call, None),
            (self.tr("Call &file"), self.call_file, self.call_browse),
            (self.tr("&Lead"), self.lead, None),
            (self.tr("&Review file"), self.path, self.path_browse),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            row = QHBoxLayout()
            row.addWidget(field, 1)
            if button is not None:
                row.addWidget(button)
            form.addRow(label, row)
        self.call.setMinimumContentsLength(30)
        self.call.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.lead.setPlaceholderText(self.tr("Your name"))
        self.start_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.tr("Start a call"), 1.2))
        column.addWidget(
            MutedLabel(
                self.tr(
                    "The review file holds the whole call: criteria, applications, documents and reviews. It belongs "
                    "to you on this computer; keep it where it is backed up."
                )
            )
        )
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(84 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _connect(self) -> None:
        self.call.currentIndexChanged.connect(self._show_call_file)
        self.call_browse.clicked.connect(self._browse_call)
        self.path_browse.clicked.connect(self._browse_path)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)

    def _show_call_file(self) -> None:
        needed = self.call.currentData() is None
        self.call_file.setEnabled(needed)
        self.call_browse.setEnabled(needed)

    def _browse_call(self) -> None:
        dialog = QFileDialog(self, self.tr("Call file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Call files (*.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.call_file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _browse_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Review file of the call"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a file that is there is refused, never replaced
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
