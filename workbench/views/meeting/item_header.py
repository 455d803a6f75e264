"""The line over the meeting: which item, where on the agenda, and how long it has taken."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.meeting.facts import MeetingApplication
from workbench.views.headings import ElidedLabel
from workbench.views.meeting.item_clock import ItemClock
from workbench.views.review.tool_button import ToolButton
from workbench.views.theme import gap, relative_font


class ItemHeader(QWidget):
    """Names the item that is discussed."""

    def __init__(self, clock: ItemClock, projector: QAction) -> None:
        super().__init__()
        self.title = ElidedLabel()
        self.place = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        row.setSpacing(2 * gap(self))
        row.addWidget(self.title, 1)
        row.addWidget(self.place)
        row.addWidget(clock)
        row.addWidget(ToolButton(projector, with_words=True))
        self._resize()

    def show_item(
        self, application: MeetingApplication, *, place: int, count: int, closed: int, is_closed: bool
    ) -> None:
        """Show an item and its place on the agenda."""
        region = f" – {application.region}" if application.region else ""
        title = f"{application.name}{region}"
        self.title.setText(self.tr("%1 (closed)").replace("%1", title) if is_closed else title)
        text = self.tr("Item %1 of %2, %3 closed").replace("%1", str(place)).replace("%2", str(count))
        self.place.setText(text.replace("%3", str(closed)))

    def event(self, event: QEvent) -> bool:
        """Follow the application's text size (``changeEvent`` is not told of it)."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._resize()
        return super().event(event)

    def _resize(self) -> None:
        self.title.setFont(relative_font(1.2, bold=True))
