"""How many merge conflicts wait for a person, and the way to them."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.models.conflicts import count_open, count_touching_ranking
from workbench.models.file import ReviewFile
from workbench.views.icons import icon


class OpenConflicts(QWidget):
    """Hidden while no conflict is open; ``requested`` asks for the conflict window."""

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0)
        self.button = QPushButton(icon("git-merge", "conflict"), "")
        self.note = QLabel(wordWrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.note, 1)
        self.button.clicked.connect(self.requested)
        self._retranslate()

    def look(self, file: ReviewFile) -> None:
        """Show what waits in the file as it is now."""
        with file.transaction() as session:
            self._counts = count_open(session), count_touching_ranking(session)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        count, touching = self._counts
        self.button.setText(self.tr("Settle con&flicts…"))
        texts = [self.tr("%n merge conflict(s) are open.", "", count)]
        if touching:
            texts.append(self.tr("%n of them can change the ranking.", "", touching))
        self.note.setText(" ".join(texts))
        self.setVisible(bool(count))
