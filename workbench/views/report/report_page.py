"""The report page: language, places and file name in, an Excel workbook out."""

from pathlib import Path
from typing import get_args

from PySide6.QtCore import QEvent, QLocale, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.merge.scroll_page import ScrollPage
from workbench.views.open_file import OpenFile
from workbench.views.report.writing import Language, report_job
from workbench.views.runner import Job, Runner
from workbench.views.theme import gap

_SUFFIX = ".xlsx"
_LANGUAGES: tuple[Language, ...] = get_args(Language)


class ReportPage(ScrollPage):
    """Writes the selection report in the background; the review file stays open and unchanged."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._job: Job | None = None
        self._written: Path | None = None
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.language = QComboBox()
        self.places = QSpinBox()
        self.path = QLineEdit()
        self.browse_button = QPushButton(icon("folder-open"), "")
        self.personal_title = HeadingLabel(factor=1.1)
        self.personal = QLabel()
        self.write_button = QPushButton(icon("file-spreadsheet"), "")
        self.open_button = QPushButton(icon("folder-open"), "")
        self.state = QLabel()
        self.notice = Notice()
        self._labels = [QLabel() for _ in range(3)]
        self._build()
        self._connect()
        self._retranslate()
        self.reload()
        self.path.setText(str(self._suggestion()))

    # -- public --------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Take the places from the call, which may have been merged into."""
        low, high = self._open_file.call.places
        if (self.places.minimum(), self.places.maximum()) != (low, high):
            self.places.setRange(low, high)
            self.places.setValue(high)

    def set_places(self, places: int) -> None:
        """Show other places, as chosen in the ranking."""
        self.places.setValue(places)

    def write(self) -> None:
        """Write the report; asks first where a file of that name is there."""
        out = self._chosen()
        if out is None:
            self.notice.say(self.tr("Give the report a file name."), "danger")
        elif out.exists() and out != self._written:
            self._ask_to_replace(out)
        else:
            self._start(out)

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for language in _LANGUAGES:
            self.language.addItem("", language)
        own = _LANGUAGES.index("sv" if QLocale().language() == QLocale.Language.Swedish else "en")
        self.language.setCurrentIndex(own)
        self.personal.setWordWrap(True)
        self.open_button.hide()
        self._form = QFormLayout()
        file_row, buttons = QHBoxLayout(), QHBoxLayout()
        file_row.addWidget(self.path, 1)
        file_row.addWidget(self.browse_button)
        file_label, language_label, places_label = self._labels
        file_label.setBuddy(self.path)
        self._form.addRow(language_label, _at_own_size(self.language))
        self._form.addRow(places_label, _at_own_size(self.places))
        self._form.addRow(file_label, file_row)
        language_label.setBuddy(self.language)
        places_label.setBuddy(self.places)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.state)
        buttons.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.note)
        self.column.addLayout(self._form)
        self.column.addWidget(self.personal_title)
        self.column.addWidget(self.personal)
        self.column.addLayout(buttons)
        self.column.addWidget(self.notice)
        self.column.addStretch(1)
        self._resize_parts()

    def _connect(self) -> None:
        self.browse_button.clicked.connect(self._browse)
        self.write_button.clicked.connect(self.write)
        self.open_button.clicked.connect(self._open_folder)
        self._open_file.replaced.connect(self.reload)

    def _suggestion(self) -> Path:
        own = self._open_file.path
        return own.with_name(self.tr("%1 selection report").replace("%1", own.stem) + _SUFFIX)

    def _chosen(self) -> Path | None:
        name = self.path.text().strip()
        if not name:
            return None
        path = Path(name if name.lower().endswith(_SUFFIX) else name + _SUFFIX)
        return path if path.is_absolute() else self._open_file.path.parent / path

    # -- writing -------------------------------------------------------------------------------------------------

    def _start(self, out: Path) -> None:
        self.notice.say("")
        self.open_button.hide()
        self._show_state(busy=True)
        language: Language = self.language.currentData()
        work = report_job(self._open_file.path, out, language=language, places=self.places.value())
        self._job = self._runner.run(work, self._done, self._failed)

    def _done(self, out: Path) -> None:
        self._show_state(busy=False)
        self._written = out
        self.open_button.show()
        self.notice.say(self.tr("The report is written: %1").replace("%1", str(out)))

    def _failed(self, error: UrvalError) -> None:
        self._show_state(busy=False)
        self.notice.say(in_words(str(error)), "danger")

    def _show_state(self, *, busy: bool) -> None:
        self.write_button.setEnabled(not busy)
        self.state.setText(self.tr("Writing…") if busy else "")
        if not busy:
            self._job = None

    def _ask_to_replace(self, out: Path) -> None:
        text = self.tr("%1 is there already. Replace it?").replace("%1", out.name)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Report"), text, parent=self)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.accepted.connect(lambda: self._start(out))
        box.finished.connect(box.deleteLater)
        box.open()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report as"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.setNameFilters([self.tr("Excel workbooks (*.xlsx)")])
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the Write button asks, whoever named the file
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    # -- Qt ------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._resize_parts)
        super().changeEvent(event)

    def _resize_parts(self) -> None:
        self.column.setSpacing(2 * gap(self))
        self._form.setSpacing(2 * gap(self))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Selection report"))
        self.note.setText(
            self.tr(
                "An Excel workbook with the ranking, every reviewer's points and comments by criterion, and how the "
                "ranking was made. It shows the reviews that are in this file now."
            )
        )
        for label, text in zip(self._labels, (self.tr("&File"), self.tr("&Language"), self.tr("&Places")), strict=True):
            label.setText(text)
        self.language.setItemText(_LANGUAGES.index("sv"), self.tr("Swedish"))
        self.language.setItemText(_LANGUAGES.index("en"), self.tr("English"))
        self.browse_button.setText(self.tr("&Browse…"))
        self.write_button.setText(self.tr("&Write the report"))
        self.open_button.setText(self.tr("&Open the folder"))
        self.personal_title.setText(self.tr("Personal data in the report"))
        self.personal.setText(
            "\n".join(
                f"•  {text}"
                for text in (
                    self.tr("The names of the reviewers and of the lead, with who gave which points and comments."),
                    self.tr("How lenient each reviewer is compared with the others."),
                    self.tr("Declared conflicts of interest, with their reasons."),
                    self.tr("The applicants' names and organisation numbers; a sole trader's is a personal number."),
                    self.tr("Whatever the comments and quoted passages themselves say about people."),
                    self.tr("Not in it: e-mail addresses, the documents, keys and devices."),
                )
            )
        )


def _at_own_size(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
