"""The foot of the inbox: how far one has come, until when there is time, and the way to submit what is finished."""

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from workbench.views.icons import icon
from workbench.views.inbox.inbox_model import InboxTableModel
from workbench.views.inbox.status import ReviewStatus
from workbench.views.theme import gap

_LEFT_OUT = (ReviewStatus.CONFLICT, ReviewStatus.WITHDRAWN)


class InboxFoot(QWidget):
    """Counts the model's applications for a reviewer; for others it says only how many there are."""

    submit_requested = Signal()

    def __init__(self, model: InboxTableModel, *, is_reviewer: bool) -> None:
        super().__init__()
        self._model = model
        self._is_reviewer = is_reviewer
        self._is_writable = False
        self._due: QDate | None = None
        self.progress_text = QLabel()
        self.due_text = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.submit_button = QPushButton()
        self.submit_button.setIcon(icon("send"))
        self.submit_button.clicked.connect(self.submit_requested)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.progress_text, self.due_text):
            self._row.addWidget(widget)
        self._row.addWidget(self.progress, 1)
        self._row.addWidget(self.submit_button)
        for only_for_reviewers in (self.progress, self.submit_button):
            only_for_reviewers.setVisible(is_reviewer)
        self._resize_parts()

    def show_call(self, review_by: str | None, *, is_writable: bool) -> None:
        """Show until when reviews are due (an ISO date), and whether the file can be written at all."""
        self._due = _read_date(review_by)
        self._is_writable = is_writable
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        done = len(self._model.with_status(ReviewStatus.SUBMITTED))
        all_of_them = self._model.rowCount()
        expected = all_of_them - sum(len(self._model.with_status(each)) for each in _LEFT_OUT)
        if self._is_reviewer:
            text = self.tr("%1 of %n application(s) submitted", "", expected).replace("%1", str(done))
        else:
            text = self.tr("%n application(s)", "", all_of_them)
        self.progress_text.setText(text)
        self.progress.setRange(0, max(expected, 1))
        self.progress.setValue(done)
        self.progress.setAccessibleName(text)
        self._show_submit()
        self._show_due(is_done=self._is_reviewer and done >= expected)

    def _show_submit(self) -> None:
        ready = len(self._model.with_status(ReviewStatus.READY))
        self.submit_button.setEnabled(ready > 0 and self._is_writable)
        self.submit_button.setText(
            self.tr("&Submit %n finished review(s)…", "", ready) if ready else self.tr("No finished reviews to submit")
        )

    def _show_due(self, *, is_done: bool) -> None:
        """Say when reviews are due; how long that is matters only while something is left to do."""
        self.due_text.setVisible(self._due is not None)
        if self._due is None:
            return
        text = self.tr("Due %1").replace("%1", QLocale().toString(self._due, QLocale.FormatType.ShortFormat))
        self.due_text.setText(text if is_done else f"{text} ({self._time_left(QDate.currentDate().daysTo(self._due))})")

    def _time_left(self, days: int) -> str:
        if days == 0:
            return self.tr("today")
        return self.tr("%n day(s) left", "", days) if days > 0 else self.tr("%n day(s) late", "", -days)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()

    def _resize_parts(self) -> None:
        self.progress.setFixedHeight(2 * gap(self))
        self._row.setSpacing(2 * gap(self))


def _read_date(text: str | None) -> QDate | None:
    """Return an ISO date, or the date of an ISO time; None where another program wrote something else."""
    found = QDate.fromString((text or "")[:10], Qt.DateFormat.ISODate)
    return found if found.isValid() else None
