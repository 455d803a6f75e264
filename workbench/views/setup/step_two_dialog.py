"""Starting the second step: where its file is, and what is in it from the beginning."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.intake.step_two import start_step_two
from workbench.models.file import SUFFIX
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile


class StepTwoDialog(FittingDialog):
    """Makes the file; ``file_started`` carries it."""

    file_started = Signal(Path)

    def __init__(self, open_file: OpenFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start step two"))
        self._open_file = open_file
        self.path = QLineEdit(str(_free(open_file.path)))
        self.browse_button = QPushButton(icon("folder-open"), self.tr("B&rowse…"))
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = self.buttons.addButton(self.tr("&Start step two"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()

    def accept(self) -> None:
        """Make the file, or say why not."""
        name = self.path.text().strip()
        if not name:
            self.notice.say(self.tr("Give the review file a name."), "danger")
            self.path.setFocus()
            return
        path = Path(name if name.endswith(SUFFIX) else name + SUFFIX)
        try:
            start_step_two(self._open_file.file, path).close()
        except UrvalError as error:
            self.notice.say(in_words(str(error)), "danger")
            return
        super().accept()
        self.file_started.emit(path)

    def _build(self) -> None:
        label = QLabel(self.tr("&Review file"))
        label.setBuddy(self.path)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse_button)
        self.start_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.tr("Start step two"), 1.2))
        column.addWidget(
            MutedLabel(
                self.tr(
                    "Step two is a call of its own, in a file of its own, open to those who are selected here. Its "
                    "rules are those that this call announced. Its criteria are this call's until you edit them; its "
                    "deadline and page limit are yours to set."
                )
            )
        )
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.browse_button.clicked.connect(self._browse)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(84 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Review file of step two"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a file that is there is refused, never replaced
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _free(first: Path) -> Path:
    """Return a name beside the first call's file that nothing has."""
    names = (first.with_name(f"{first.stem}-2{number}{SUFFIX}") for number in ("", *map(str, range(1, 100))))
    return next((name for name in names if not name.exists()), first.with_name(f"{first.stem}-2{SUFFIX}"))
