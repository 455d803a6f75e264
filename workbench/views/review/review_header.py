"""The line over a review: which application it is, where it stands in the pile, and what concerns all of it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.models.call import CallInfo
from workbench.models.reviewing import InboxRow
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.inbox.document_problems import document_problems
from workbench.views.inbox.flags import flag_texts
from workbench.views.inbox.status import status_of, status_text
from workbench.views.theme import gap, icon_size


class ReviewHeader(QWidget):
    """Number, applicant, region and status at the left, buttons of the given actions at the right."""

    def __init__(self, call: CallInfo, words: tuple[QAction, ...], icons: tuple[QAction, ...]) -> None:
        super().__init__()
        self.call = call
        self._shown: tuple[InboxRow, int, int] | None = None
        self.title = HeadingLabel(factor=1.15)
        self.facts = MutedLabel()
        self.place = MutedLabel()
        self.place.setWordWrap(False)
        self._buttons = [_button(action, Qt.ToolButtonStyle.ToolButtonTextBesideIcon) for action in words]
        self._arrows = [_button(action, Qt.ToolButtonStyle.ToolButtonIconOnly) for action in icons]
        self._row = QHBoxLayout(self)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.facts)
        self._row.addLayout(text, 1)
        for widget in (*self._buttons, self.place, *self._arrows):
            self._row.addWidget(widget)
        self._resize_parts()

    def show_row(self, row: InboxRow, position: int, count: int) -> None:
        """Show an application at a position (from 0) among ``count``."""
        self._shown = (row, position, count)
        self.title.setText(f"{row.number}  {row.applicant}")
        self.facts.setText(" · ".join(part for part in self._facts(row) if part))
        text = self.tr("%1 of %2").replace("%1", str(position + 1)).replace("%2", str(count))
        self.place.setText(text)
        self.place.setAccessibleName(self.tr("Application %1").replace("%1", text))

    def _facts(self, row: InboxRow) -> tuple[str, ...]:
        status = status_text(status_of(row, self.call)) if row.review.reviewer else ""
        problems = document_problems(row, page_limit=self.call.page_limit)
        return (row.region, row.organisation_number, status, *flag_texts(row), *problems)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_row(*self._shown)
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()
        super().changeEvent(event)

    def _resize_parts(self) -> None:
        self._row.setContentsMargins(gap(self), gap(self, 0.4), gap(self), gap(self, 0.4))
        self._row.setSpacing(gap(self))
        side = icon_size(self)
        for button in (*self._buttons, *self._arrows):
            button.setIconSize(QSize(side, side))


def _button(action: QAction, style: Qt.ToolButtonStyle) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setDefaultAction(action)
    button.setToolButtonStyle(style)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one reads or scores
    return button
