"""The question before a review is submitted."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.models.reviewing import InboxRow
from workbench.views.review.call_texts import total_text


class SubmitQuestion(QMessageBox):
    """Names the application and the total (None: one abstains from a criterion); ``accepted`` when the user agrees."""

    def __init__(self, row: InboxRow, total: Fraction | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Submit the review"))
        if total is None:
            text = self.tr("Submit the review of %1 without a total, since you abstain from a criterion?")
        else:
            text = self.tr("Submit the review of %1 with a total of %2?").replace("%2", total_text(total))
        self.setText(text.replace("%1", row.applicant))
        self.setInformativeText(self.tr("You can reopen it until you hand in."))
        submit = self.addButton(self.tr("&Submit"), QMessageBox.ButtonRole.AcceptRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(submit)
