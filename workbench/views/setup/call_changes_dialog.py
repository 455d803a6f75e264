"""The question before a call is changed: how many changes, which, and what becomes of scores and reviewers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from workbench.intake.call_changes import CallChanges
from workbench.views.headings import HeadingLabel
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.setup.call_changes_text import change_lines

_SHOWN = 10


class CallChangesDialog(FittingDialog):
    """Accepted when a person agrees."""

    def __init__(self, changes: CallChanges, *, reviewers: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the changes"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.addItems(change_lines(changes.changes))
        title = HeadingLabel(self.tr("%n change(s) of the call", "", self.list.count()), 1.2)
        self.list.setAccessibleName(title.text())
        rows = min(max(self.list.count(), 2), _SHOWN)
        self.list.setMinimumHeight((rows + 1) * self.fontMetrics().lineSpacing() + 12)
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        self.told = [text for text in (self._stale(changes.stale_scores), self._hand_outs(reviewers)) if text]
        for text in self.told:
            label = QLabel(text)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(80 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        self.save_button.setFocus()

    def _stale(self, scores: int) -> str:
        if not scores:
            return ""
        return self.tr(
            "%n score(s) were given on another scale or other level texts. They don't count until their reviewers "
            "give them anew.",
            "",
            scores,
        )

    def _hand_outs(self, reviewers: int) -> str:
        if not reviewers:
            return ""
        return self.tr(
            "%n reviewer(s) see the change once they have a new hand-out: write new ones on the page for merging, and "
            "ask each to merge theirs into the file they work in.",
            "",
            reviewers,
        )
