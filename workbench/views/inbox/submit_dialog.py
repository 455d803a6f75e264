"""The question before all finished reviews are submitted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.models.reviewing import InboxRow

_NAMED = 12  # as many as fit in a window of 768 pixels; the rest is in the details


class SubmitDialog(QMessageBox):
    """Names the reviews that are about to be submitted; ``accepted`` when the user agrees."""

    def __init__(self, rows: Sequence[InboxRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Submit reviews"))
        self.setText(self.tr("Submit %n finished review(s)?", "", len(rows)))
        self.setInformativeText(self._names(rows))
        submit = self.addButton(self.tr("&Submit"), QMessageBox.ButtonRole.AcceptRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(submit)

    def _names(self, rows: Sequence[InboxRow]) -> str:
        lines = [f"{row.number}  {row.applicant}" for row in rows[:_NAMED]]
        if len(rows) > _NAMED:
            lines.append(self.tr("and %n more", "", len(rows) - _NAMED))
            self.setDetailedText("\n".join(f"{row.number}  {row.applicant}" for row in rows))
        note = QCoreApplication.translate("SubmitDialog", "A submitted review can be reopened until it is handed in.")
        return "\n".join((*lines, "", note))
