"""The question whether one abstains from an application, with the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.views.headings import MutedLabel


class ConflictDialog(QDialog):
    """Asks for a declaration, or whether to take one back; ``answered`` carries declared or not, and the reason.

    Where a ``criterion`` (its title) is named, one may abstain from that alone: ``criterion_chosen``. Where the call
    ``asks`` everybody, one may also answer that one has none.
    """

    answered = Signal(bool, str)
    criterion_chosen = Signal()

    def __init__(
        self, applicant: str, *, is_declared: bool, criterion: str = "", asks: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._is_declared = is_declared
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Conflict of interest"))
        question = QLabel(self._question().replace("%1", applicant), wordWrap=True)
        question.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, for the lead of the call"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setVisible(not is_declared)
        self.reason.textChanged.connect(self._check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.confirm = QPushButton(self.tr("&Take it back") if is_declared else self.tr("&Declare and abstain"))
        buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.none = QPushButton(self.tr("&No conflict of interest"))
        self.none.setVisible(asks)
        self.none.clicked.connect(self._answer_none)
        buttons.addButton(self.none, QDialogButtonBox.ButtonRole.ActionRole)
        self.only_criterion = QPushButton(
            self.tr("Abstain from “%1” &only").replace("%1", criterion.replace("&", "&&"))
        )
        self.only_criterion.setVisible(bool(criterion) and not is_declared)
        self.only_criterion.setAutoDefault(False)
        self.only_criterion.clicked.connect(self._choose_criterion)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (question, MutedLabel(self._consequence()), self.reason, self.only_criterion, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._check()
        self.confirm.setDefault(True)  # only now: taking a place in the dialog would undo it
        first = self.none if asks else self.confirm if is_declared else self.reason
        first.setFocus()

    def accept(self) -> None:
        """Pass the answer on."""
        self.answered.emit(not self._is_declared, self.reason.text().strip())
        super().accept()

    def _answer_none(self) -> None:
        self.answered.emit(False, "")
        super().accept()

    def _choose_criterion(self) -> None:
        self.reject()
        self.criterion_chosen.emit()

    def _question(self) -> str:
        if self._is_declared:
            return self.tr("Take back your conflict of interest with %1?")
        return self.tr("Do you have a conflict of interest with %1, or abstain for another reason?")

    def _consequence(self) -> str:
        if self._is_declared:
            return self.tr("You can score the application again.")
        return self.tr(
            "You no longer score this application, and what you have scored doesn't count. The lead is told."
        )

    def _check(self) -> None:
        self.confirm.setEnabled(self._is_declared or bool(self.reason.text().strip()))
