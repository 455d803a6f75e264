"""What goes into the package: an audience's choice, or each part, sheet and option for itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.report.choices import ALWAYS, SHEETS, Choices, SheetName
from workbench.report.package import AUDIENCES, PARTS, PRESETS, Package, Part
from workbench.report.wording import Language, Wording
from workbench.views.icons import icon
from workbench.views.report.box_grid import BoxGrid
from workbench.views.report.writing import window_language

_OPTIONAL = tuple(sheet for sheet in SHEETS if sheet not in ALWAYS)


class ContentsBox(QWidget):
    """Audience, parts, sheets and options; ``changed`` tells of every change, whoever made it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.audience = QComboBox()
        self.audience_label = QLabel()
        self.parts: dict[Part, QCheckBox] = {part: QCheckBox() for part in PARTS}
        self.sheets: dict[SheetName, QCheckBox] = {sheet: QCheckBox() for sheet in _OPTIONAL}
        self.anonymous, self.no_personal, self.comments = QCheckBox(), QCheckBox(), QCheckBox()
        self.templates = QLineEdit()
        self.templates_label = QLabel()
        self.templates_button = QPushButton(icon("folder-open"), "")
        self.groups = [BoxGrid() for _ in range(3)]
        self._build()
        self._connect()
        self._retranslate()
        self.choose_audience("archive")

    # -- public --------------------------------------------------------------------------------------------------

    def choose_audience(self, name: str) -> None:
        """Take an audience's choice."""
        self.audience.setCurrentIndex(self.audience.findData(name))
        self._take_preset()

    def choices(self) -> Choices:
        """Return what the report is to hold."""
        return Choices(
            (*ALWAYS, *(sheet for sheet, box in self.sheets.items() if box.isChecked())),
            is_anonymous=self.anonymous.isChecked(),
            has_personal_data=not self.no_personal.isChecked(),
        )

    def package(self, out: Path, *, language: Language, places: int) -> Package:
        """Return what is to be written."""
        templates = self.templates.text().strip()
        return Package(
            out=out,
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            choices=self.choices(),
            language=language,
            places=places,
            templates=Path(templates) if templates else None,
            with_comments=self.comments.isChecked(),
        )

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for name in (*AUDIENCES, ""):
            self.audience.addItem("", name)
        self.audience_label.setBuddy(self.audience)
        self.templates_label.setBuddy(self.templates)
        parts, sheets, privacy = self.groups
        parts.fill(list(self.parts.values()))
        sheets.fill(list(self.sheets.values()))
        privacy.fill([self.anonymous, self.no_personal, self.comments])
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.audience_label)
        first.addWidget(self.audience)
        first.addStretch(1)
        last.addWidget(self.templates_label)
        last.addWidget(self.templates, 1)
        last.addWidget(self.templates_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        for group in self.groups:
            column.addWidget(group)
        column.addLayout(last)

    def _connect(self) -> None:
        self.audience.activated.connect(self._take_preset)
        for box in (*self.parts.values(), *self.sheets.values(), self.anonymous, self.no_personal):
            box.toggled.connect(self._own_choice)
        self.comments.toggled.connect(self._show_state)
        self.templates_button.clicked.connect(self._browse)

    # -- choosing ------------------------------------------------------------------------------------------------

    def _take_preset(self) -> None:
        name = self.audience.currentData()
        if name in PRESETS:
            parts, choices = PRESETS[name]
            boxes = [*self.parts.values(), *self.sheets.values(), self.anonymous, self.no_personal]
            blockers = [QSignalBlocker(box) for box in boxes]
            for part, box in self.parts.items():
                box.setChecked(part in parts)
            for sheet, sheet_box in self.sheets.items():
                sheet_box.setChecked(choices.has(sheet))
            self.anonymous.setChecked(choices.is_anonymous)
            self.no_personal.setChecked(not choices.has_personal_data)
            for blocker in blockers:
                blocker.unblock()
        self._show_state()

    def _own_choice(self) -> None:
        """Say so where what is chosen is no audience's choice any more."""
        self.audience.setCurrentIndex(self.audience.findData(""))
        self._show_state()

    def _show_state(self) -> None:
        letters, report = self.parts["letters"].isChecked(), self.parts["report"].isChecked()
        for widget in (self.comments, self.templates, self.templates_button, self.templates_label):
            widget.setEnabled(letters)
        self.groups[1].setEnabled(report)
        self.anonymous.setEnabled(not self.no_personal.isChecked())
        self.changed.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder with your own templates"), self.templates.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.templates.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        audiences = (self.tr("The board"), self.tr("The applicants"), self.tr("The archive"), self.tr("My own choice"))
        for place, text in enumerate(audiences):
            self.audience.setItemText(place, text)
        self.audience_label.setText(self.tr("&For"))
        parts = (
            self.tr("Excel report"),
            self.tr("Decision letters and feedback sheets"),
            self.tr("Dossier that anyone can check (ZIP)"),
            self.tr("Ranking as CSV"),
            self.tr("Reviews as CSV"),
        )
        for box, text in zip(self.parts.values(), parts, strict=True):
            box.setText(text)
        words = Wording(window_language())
        for sheet, sheet_box in self.sheets.items():
            sheet_box.setText(words(f"sheet.{sheet}"))
        titles = (self.tr("What to write"), self.tr("Sheets of the Excel report"), self.tr("Persons"))
        for group, title in zip(self.groups, titles, strict=True):
            group.setTitle(title)
        self.anonymous.setText(self.tr("Number the reviewers instead of naming them"))
        self.no_personal.setText(self.tr("Leave out personal data"))
        self.comments.setText(self.tr("Use reviewers' comments where there is no consensus"))
        self.templates_label.setText(self.tr("Own &templates"))
        self.templates.setPlaceholderText(self.tr("A folder with Word templates; empty for those that come along"))
        self.templates_button.setText(self.tr("&Choose…"))
