"""The first thing seen: open a file, start a call or try the demo; nothing else is needed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.theme import gap

SUFFIX = ".review"


class StartPage(QScrollArea):
    """Says what can be done; the window does it."""

    open_requested = Signal()
    file_chosen = Signal(Path)
    new_call_requested = Signal()
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self._recent: tuple[Path, ...] = ()
        self._title = HeadingLabel("Urval", 2.0)
        self._purpose = QLabel()
        self._privacy = MutedLabel()
        self._open, self._open_note = QPushButton(), MutedLabel()
        self._new, self._new_note = QPushButton(), MutedLabel()
        self._demo, self._demo_note = QPushButton(), MutedLabel()
        self._open.clicked.connect(self.open_requested)
        self._new.clicked.connect(self.new_call_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._open.setDefault(True)
        self._recent_title = HeadingLabel(factor=1.1)
        self._recent_files = QWidget()
        self._recent_layout = QVBoxLayout(self._recent_files)
        self._build()
        self._retranslate()
        self._resize_parts()

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files that were open before; those that are gone are left out."""
        self._recent = tuple(path for path in files if path.is_file())
        while (item := self._recent_layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for path in self._recent:
            self._recent_layout.addWidget(self._recent_button(path))
        self._recent_title.setVisible(bool(self._recent))
        self._recent_files.setVisible(bool(self._recent))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._resize_parts()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a review file."""
        if dropped_review(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped review file."""
        path = dropped_review(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _build(self) -> None:
        self._purpose.setWordWrap(True)
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._purpose)
        self._layout.addWidget(self._privacy)
        for button, note, name in (
            (self._open, self._open_note, "folder-open"),
            (self._new, self._new_note, "file-plus"),
            (self._demo, self._demo_note, "play"),
        ):
            button.setIcon(icon(name))
            self._layout.addWidget(_card(button, note))
        self._layout.addWidget(self._recent_title)
        self._layout.addWidget(self._recent_files)
        self._recent_layout.setContentsMargins(0, 0, 0, 0)
        self._recent_layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.addStretch(1)
        outer.addWidget(self._column, 100)
        outer.addStretch(1)
        self.setWidget(page)
        self.show_recent(())

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(path.name.replace("&", "&&"))
        button.setIcon(icon("clock"))
        button.setFlat(True)
        button.setToolTip(str(path))
        button.setAccessibleDescription(str(path.parent))
        button.clicked.connect(lambda: self.file_chosen.emit(path))
        return button

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Start"))
        self._purpose.setText(self.tr("Review applications together: read, score, merge, rank and report."))
        self._privacy.setText(
            self.tr("No account and no network are needed. Everything stays in files on this computer.")
        )
        self._open.setText(self.tr("&Open a review file…"))
        self._open_note.setText(
            self.tr("The file that the lead of the call sent you, or one of your own. You can also drop it here.")
        )
        self._new.setText(self.tr("&Start a call…"))
        self._new_note.setText(
            self.tr("For the lead: choose the criteria, bring in the applications and invite reviewers.")
        )
        self._demo.setText(self.tr("Try the &demo"))
        self._demo_note.setText(
            self.tr("A made-up call with made-up applications and reviewers, ready to click around in.")
        )
        self._recent_title.setText(self.tr("Recent files"))
        for button, note in ((self._open, self._open_note), (self._new, self._new_note), (self._demo, self._demo_note)):
            button.setAccessibleDescription(note.text())

    def _resize_parts(self) -> None:
        self._layout.setSpacing(gap(self, 2))
        self._layout.setContentsMargins(gap(self, 2), gap(self, 4), gap(self, 2), gap(self, 2))
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * 110)


def _card(button: QPushButton, note: QLabel) -> QFrame:
    card = QFrame()
    card.setFrameShape(QFrame.Shape.StyledPanel)
    card.setAutoFillBackground(True)
    card.setBackgroundRole(QPalette.ColorRole.Base)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(note)
    return card


def dropped_review(data: QMimeData) -> Path | None:
    """Return the one review file that is being dropped, if it is one."""
    urls = data.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix == SUFFIX else None
