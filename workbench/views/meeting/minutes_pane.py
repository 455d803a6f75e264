"""The minutes as they are being written, and where they are saved."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.errors import InputRefusedError
from workbench.meeting.minutes import minutes_from
from workbench.meeting.minutes_text import Language, minutes_markdown
from workbench.views.domain_sentences import in_words
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.meeting.meeting_desk import Table


class MinutesPane(QWidget):
    """Shows the minutes in the window's language; ``told`` carries what became of saving them."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self.text = QPlainTextEdit()
        self.note = MutedLabel()
        self.save_button = QPushButton(icon("save"), "")
        self._build()
        self._resize_text()
        self._retranslate()

    def show_table(self, table: Table) -> None:
        """Show the minutes as they stand now; the reader's place stays."""
        self._table = table
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText(minutes_markdown(minutes_from(table.facts, table.standings), _language()))
        self.text.verticalScrollBar().setValue(place)

    def ask_to_save(self) -> None:
        """Ask where the minutes go."""
        dialog = QFileDialog(self, self.tr("Save the minutes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.setNameFilters([self.tr("Markdown (*.md)"), self.tr("Plain text (*.txt)")])
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the minutes to a file."""
        try:
            path.write_text(self.text.toPlainText(), "utf-8")
        except OSError as error:
            refusal = InputRefusedError(f"{path.name} can't be written: {error.strerror}.")
            self.told.emit(in_words(str(refusal)))
            return
        self.told.emit(self.tr("The minutes are in %1").replace("%1", path.name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._resize_text()
        super().changeEvent(event)

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.save_button.clicked.connect(self.ask_to_save)

    def _resize_text(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)

    def _retranslate(self) -> None:
        self.save_button.setText(self.tr("&Save the minutes…"))
        self.note.setText(self.tr("Written as the meeting goes, from what is saved in the file."))
        self.text.setAccessibleName(self.tr("Minutes"))
        if self._table is not None:
            self.show_table(self._table)


def _language() -> Language:
    return "sv" if QLocale().language() == QLocale.Language.Swedish else "en"
