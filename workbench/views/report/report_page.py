"""The report page: what, for whom, in which language and where in; report, letters and dossier out."""

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.report.content import ReportContent
from workbench.report.package import Package, Written
from workbench.report.preview import find_office
from workbench.report.wording import LANGUAGES as _LANGUAGES
from workbench.report.wording import Language, Wording
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.merge.scroll_page import ScrollPage
from workbench.views.open_file import OpenFile
from workbench.views.report.contents_box import ContentsBox
from workbench.views.report.preview_dialog import PreviewDialog
from workbench.views.report.writing import Listing, listing_job, package_job, preview_job, window_language
from workbench.views.runner import Job, Runner, Step
from workbench.views.theme import gap

_SUFFIX = ".xlsx"
_PATIENCE = 200  # milliseconds between a choice and the new list of personal data
_FEW = 5  # names in a notice; more are counted


class ReportPage(ScrollPage):
    """Writes what leaves the program, in the background; the review file stays open and unchanged."""

    def __init__(self, open_file: OpenFile, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._job: Job | None = None
        self._listing: Job | None = None
        self._content: ReportContent | None = None
        self._written: frozenset[Path] = frozenset()
        self.contents = ContentsBox()
        self.title = HeadingLabel(factor=1.2)
        self.note = MutedLabel()
        self.language = QComboBox()
        self.places = QSpinBox()
        self.path = QLineEdit()
        self.browse_button = QPushButton(icon("folder-open"), "")
        self.personal_title = HeadingLabel(factor=1.1)
        self.personal = QLabel()
        self.write_button = QPushButton(icon("file-spreadsheet"), "")
        self.preview_button = QPushButton(icon("eye"), "")
        self.cancel_button = QPushButton(icon("x"), "")
        self.progress = QProgressBar()
        self.names = MutedLabel()
        self.open_button = QPushButton(icon("folder-open"), "")
        self.state = QLabel()
        self.notice = Notice()
        self._labels = [QLabel() for _ in range(3)]
        self._list_timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._build()
        self._connect()
        self._retranslate()
        self.reload()
        self.path.setText(str(self._suggestion()))

    # -- public --------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Take the places from the call, which may have been merged into, and look at the file anew."""
        self._content = None
        self._list_timer.start()
        low, high = self._open_file.call.places
        if (self.places.minimum(), self.places.maximum()) != (low, high):
            self.places.setRange(low, high)
            self.places.setValue(high)

    def set_places(self, places: int) -> None:
        """Show other places, as chosen in the ranking."""
        self.places.setValue(places)

    def write(self) -> None:
        """Write the report; asks first where a file of that name is there."""
        package = self._package()
        if package is None:
            self.notice.say(self.tr("Give the report a file name."), "danger")
        elif not package.parts:
            self.notice.say(self.tr("Choose at least one thing to write."), "danger")
        elif there := [path for path in package.paths() if path.exists() and path not in self._written]:
            self._ask_to_replace(package, there)
        else:
            self._start(package)

    def preview(self) -> None:
        """Draw the report's pages and show them; says so where LibreOffice isn't there to draw them."""
        if find_office() is None:
            text = self.tr("Pages are drawn by LibreOffice, which isn't installed on this computer.")
            self.notice.say(text, "warning")
        elif package := self._package():
            self._begin(self.tr("Drawing the pages…"))
            work = preview_job(self._open_file.path, package)
            self._job = self._runner.run(
                work, self._show_preview, self._failed, self._stepped, on_cancelled=self._cancelled
            )

    def cancel(self) -> None:
        """Stop the work."""
        if self._job is not None:
            self._job.cancel()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for language in _LANGUAGES:
            self.language.addItem("", language)
        self.language.setCurrentIndex(_LANGUAGES.index(window_language()))
        self.personal.setWordWrap(True)
        for widget in (self.open_button, self.cancel_button, self.progress):
            widget.hide()
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
        buttons.addWidget(self.preview_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.state)
        buttons.addStretch(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.note)
        self.column.addWidget(self.contents)
        self.column.addLayout(self._form)
        self.column.addWidget(self.names)
        self.column.addWidget(self.personal_title)
        self.column.addWidget(self.personal)
        self.column.addStretch(1)
        self._foot = QVBoxLayout()  # always in sight, however long the list of personal data is
        self._foot.addWidget(self.notice)
        self._foot.addWidget(self.progress)
        self._foot.addLayout(buttons)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.addLayout(self._foot)
        self._resize_parts()

    def _connect(self) -> None:
        self.browse_button.clicked.connect(self._browse)
        self.write_button.clicked.connect(self.write)
        self.preview_button.clicked.connect(self.preview)
        self.cancel_button.clicked.connect(self.cancel)
        self.contents.changed.connect(self._choice_changed)
        self.language.currentIndexChanged.connect(self._choice_changed)
        self.path.textChanged.connect(self._show_names)
        self._list_timer.timeout.connect(self._list_personal)
        self._open_file.review_changed.connect(self.reload)
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

    def _package(self) -> Package | None:
        out = self._chosen()
        if out is None:
            return None
        language: Language = self.language.currentData()
        return self.contents.package(out, language=language, places=self.places.value())

    def _start(self, package: Package) -> None:
        self._begin(self.tr("Writing…"))
        if "dossier" in package.parts:
            self._open_file.write(lambda file: file.sign())  # a dossier holds the journal, signed to its end
        work = package_job(self._open_file.path, package)
        self._job = self._runner.run(work, self._done, self._failed, self._stepped, on_cancelled=self._cancelled)

    def _begin(self, text: str) -> None:
        self.notice.say("")
        self.open_button.hide()
        self.progress.setRange(0, 0)
        self._show_state(text)

    def _stepped(self, step: Step) -> None:
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)

    def _done(self, written: Written) -> None:
        self._show_state("")
        self._written |= set(written.paths)
        self.open_button.setVisible(bool(written.paths))
        names = ", ".join(path.name for path in written.paths)
        texts = [self.tr("Written to %1: %2").replace("%1", str(self._folder())).replace("%2", names)] if names else []
        if written.undecided:
            text = self.tr("No letter, for want of a decision with a reason: %1.")
            texts.append(text.replace("%1", self._named(written.undecided)))
        if written.without_feedback:
            text = self.tr("No feedback sheet, for want of a consensus: %1.")
            texts.append(text.replace("%1", self._named(written.without_feedback)))
        self.notice.say(" ".join(texts), "warning" if len(texts) > 1 or not names else "success")

    def _named(self, applications: tuple[str, ...]) -> str:
        if len(applications) <= _FEW:
            return ", ".join(applications)
        return self.tr("%n application(s)", "", len(applications))

    def _failed(self, error: UrvalError) -> None:
        self._show_state("")
        self.notice.say(in_words(str(error)), "danger")

    def _cancelled(self) -> None:
        self._show_state("")
        self.notice.say(self.tr("Cancelled. What was finished before is there."), "warning")

    def _show_preview(self, data: bytes) -> None:
        self._show_state("")
        dialog = PreviewDialog(data, self._open_file.documents, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_state(self, text: str) -> None:
        busy = bool(text)
        for button in (self.write_button, self.preview_button):
            button.setEnabled(not busy)
        for widget in (self.cancel_button, self.progress):
            widget.setVisible(busy)
        self.state.setText(text)
        if not busy:
            self._job = None

    def _ask_to_replace(self, package: Package, there: list[Path]) -> None:
        names = ", ".join(path.name for path in there)
        text = self.tr("%1 is there already. Replace it?").replace("%1", names)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Report"), text, parent=self)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.accepted.connect(lambda: self._start(package))
        box.finished.connect(box.deleteLater)
        box.open()

    # -- what goes in --------------------------------------------------------------------------------------------

    def _choice_changed(self) -> None:
        self._show_names()
        self._list_timer.start()

    def _show_names(self) -> None:
        package = self._package()
        names = ", ".join(path.name for path in package.paths()) if package else ""
        self.names.setText(self.tr("Will be written: %1").replace("%1", names) if names else "")

    def _list_personal(self) -> None:
        """Ask for the list anew; an answer to an earlier choice is dropped."""
        if self._open_file.is_set_aside:
            return
        if self._listing is not None:
            self._listing.cancel()
        work = listing_job(self._open_file.path, self._content, self.contents.choices())
        self._listing = self._runner.run(work, self._show_personal, self._no_personal)

    def _show_personal(self, listing: Listing) -> None:
        self._content = listing.content
        words = Wording(window_language())
        lines = [f"{words(f'personal.{item.key}')}: {item.count}" for item in listing.items]
        lines.append(self.tr("Not in it: e-mail addresses, keys and devices."))
        letters = self.tr("Letters name the applicant and who signs, and never a reviewer.")
        dossier = self.tr("A dossier holds the whole review file, with everybody's names and all documents.")
        boxes = self.contents.parts
        lines += [text for box, text in ((boxes["letters"], letters), (boxes["dossier"], dossier)) if box.isChecked()]
        self.personal.setText("\n".join(f"•  {line}" for line in lines))

    def _no_personal(self, error: UrvalError) -> None:
        self.personal.setText(in_words(str(error)))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report as"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.setNameFilters([self.tr("Excel workbooks (*.xlsx)")])
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the Write button asks, whoever named the file
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> Path:
        chosen = self._chosen()
        return chosen.parent if chosen else self._open_file.path.parent

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))

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
        self._foot.setSpacing(gap(self))
        self._foot.setContentsMargins(2 * gap(self), gap(self), 2 * gap(self), gap(self))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Selection report"))
        self.note.setText(
            self.tr(
                "What leaves the program: the Excel report, letters to the applicants, and a dossier for the archive. "
                "They show the reviews and decisions that are in this file now."
            )
        )
        for label, text in zip(self._labels, (self.tr("&File"), self.tr("&Language"), self.tr("&Places")), strict=True):
            label.setText(text)
        self.language.setItemText(_LANGUAGES.index("sv"), self.tr("Swedish"))
        self.language.setItemText(_LANGUAGES.index("en"), self.tr("English"))
        self.browse_button.setText(self.tr("&Browse…"))
        self.write_button.setText(self.tr("&Write"))
        self.open_button.setText(self.tr("&Open the folder"))
        self.preview_button.setText(self.tr("&Preview"))
        self.cancel_button.setText(self.tr("&Cancel"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.personal_title.setText(self.tr("Personal data in the report"))
        self._choice_changed()


def _at_own_size(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
