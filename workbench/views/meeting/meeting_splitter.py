"""Agenda, document and criteria beside each other: who gets how much of the page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_AGENDA = 30  # average characters
_ALL = 118  # average characters below which there is room for two parts only; F9 brings the agenda back
_MOST_FOR_CRITERIA = 0.42  # of the width


class MeetingSplitter(QSplitter):
    """Gives the criteria readable lines and the document the rest, until the user decides otherwise."""

    def __init__(self, agenda: QWidget, document: QWidget, criteria: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._parts = agenda, document, criteria
        self._is_decided = False
        self._agenda_chosen: bool | None = None  # shown or hidden by the user
        self._is_reading = False
        self.setChildrenCollapsible(False)
        for part in self._parts:
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._decided)

    def toggle_agenda(self) -> None:
        """Show or hide the agenda; from now on the user decides."""
        self._agenda_chosen = self._parts[0].isHidden()
        self._share()

    def set_reading_focus(self, on: bool) -> None:
        """Leave out the agenda, or share the room out as before."""
        self._is_reading = on
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share()

    def _decided(self) -> None:
        self._is_decided = True

    def _share(self) -> None:
        agenda, _document, criteria = self._parts
        letter = self.fontMetrics().averageCharWidth()
        chosen = self._agenda_chosen
        has_room = self.width() >= _ALL * letter if chosen is None else chosen
        agenda.setVisible(has_room and not self._is_reading)
        if self._is_decided:
            return
        most = max(round(self.width() * _MOST_FOR_CRITERIA), criteria.minimumSizeHint().width())
        width = min(criteria.sizeHint().width(), most)
        list_width = 0 if agenda.isHidden() else _AGENDA * letter
        self.setSizes([list_width, max(self.width() - width - list_width, 1), width])
