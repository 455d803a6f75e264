"""The line over a review: which application it is, where it stands in the pile, and what concerns all of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from workbench.models.call import CallInfo
from workbench.models.reviewing import InboxRow
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.inbox.document_problems import document_problems
from workbench.views.inbox.flags import flag_texts
from workbench.views.inbox.status import status_of, status_text
from workbench.views.review.closed import Closed
from workbench.views.review.confidence_box import ConfidenceBox
from workbench.views.review.tool_button import ToolButton
from workbench.views.theme import gap, icon_size

_READABLE = 36  # characters of an applicant's name that can be read in one line


class ReviewHeader(QWidget):
    """Number, applicant, region and status at the left, buttons of the given actions at the right.

    ``reading_time`` returns how many seconds an application (id) has been read; it is told in the tool tip.
    """

    def __init__(self, call: CallInfo, actions: tuple[QAction, ...], arrows: tuple[QAction, ...]) -> None:
        super().__init__()
        self.call = call
        self.reading_time: Callable[[str], float] = lambda _application: 0.0
        self._shown: tuple[InboxRow, int, int, Closed | None] | None = None
        self.title = HeadingLabel(factor=1.15)
        self.facts = MutedLabel()
        self.place = MutedLabel()
        self.place.setWordWrap(False)
        self.confidence = ConfidenceBox()
        self._buttons = [ToolButton(action, with_words=True) for action in actions]
        self._arrows = [ToolButton(action, with_words=False) for action in arrows]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._text, self._tools = QVBoxLayout(), QHBoxLayout()
        self._text.setSpacing(0)
        self._text.addWidget(self.title)
        self._text.addWidget(self.facts)
        for widget in (self.confidence, *self._buttons, self.place, *self._arrows):
            self._tools.addWidget(widget)
        self._row.addLayout(self._text, 1)
        self._row.addLayout(self._tools)
        self._resize_parts()

    def show_row(self, row: InboxRow, position: int, count: int, closed: Closed | None) -> None:
        """Show an application at a position (from 0) among ``count``, and whether its review can be changed."""
        self._shown = (row, position, count, closed)
        self.confidence.show_confidence(row.review.confidence)
        self.confidence.setEnabled(closed is None)
        self.confidence.setVisible(closed is not Closed.NOT_A_REVIEWER)
        self.title.setText(f"{row.number}  {row.applicant}")
        self.facts.setText(" · ".join(part for part in self._facts(row) if part))
        text = self.tr("%1 of %2").replace("%1", str(position + 1)).replace("%2", str(count))
        self.place.setText(text)
        self.place.setAccessibleName(self.tr("Application %1").replace("%1", text))
        self.place.setAccessibleDescription(self._reading_text())

    def _facts(self, row: InboxRow) -> tuple[str, ...]:
        status = status_text(status_of(row, self.call)) if row.review.reviewer else ""
        problems = document_problems(row, page_limit=self.call.page_limit)
        return (row.region, row.organisation_number, status, *flag_texts(row), *problems)

    def _reading_text(self) -> str:
        if self._shown is None:
            return ""
        minutes = int(self.reading_time(self._shown[0].id) // 60)
        if not minutes:
            return self.tr("Read for less than a minute; this is counted on this computer only.")
        return self.tr("Read for %n minute(s); this is counted on this computer only.", "", minutes)

    def event(self, event: QEvent) -> bool:
        """Say how long one has read when that is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self._reading_text())
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_row(*self._shown)
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the buttons under the name where they would leave it too little room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        readable = self.title.fontMetrics().averageCharWidth() * _READABLE
        beside = self.width() - self._tools.sizeHint().width() >= readable
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _resize_parts(self) -> None:
        self._row.setContentsMargins(gap(self), gap(self, 0.4), gap(self), gap(self, 0.4))
        self._row.setSpacing(gap(self))
        side = icon_size(self)
        for button in (*self._buttons, *self._arrows):
            button.setIconSize(QSize(side, side))
        self._tools.setSpacing(gap(self))
        self._arrange()
