"""Agenda, document and criteria beside each other: who gets how much of the page."""

from PySide6.QtWidgets import QWidget

from workbench.views.sharing_splitter import SharingSplitter

_AGENDA = 30  # average characters
_ALL = 118  # average characters below which there is room for two parts only; F9 brings the agenda back
_MOST_FOR_CRITERIA = 0.42  # of the width


class MeetingSplitter(SharingSplitter):
    """Gives the criteria readable lines and the document the rest, until the user decides otherwise."""

    def __init__(self, agenda: QWidget, document: QWidget, criteria: QWidget) -> None:
        super().__init__(agenda, document, criteria, grows=1)
        self._agenda, self._criteria = agenda, criteria
        self._agenda_chosen: bool | None = None  # shown or hidden by the user
        self._is_reading = False

    def toggle_agenda(self) -> None:
        """Show or hide the agenda; from now on the user decides."""
        self._agenda_chosen = self._agenda.isHidden()
        self.share()

    def set_reading_focus(self, on: bool) -> None:
        """Leave out the agenda, or share the room out as before."""
        self._is_reading = on
        self.share()

    def share(self) -> None:
        """Share the width out."""
        letter = self.fontMetrics().averageCharWidth()
        chosen = self._agenda_chosen
        has_room = self.width() >= _ALL * letter if chosen is None else chosen
        self._agenda.setVisible(has_room and not self._is_reading)
        if self.is_decided:
            return
        width = self.width_for(self._criteria, _MOST_FOR_CRITERIA)
        list_width = 0 if self._agenda.isHidden() else _AGENDA * letter
        self.setSizes([list_width, max(self.width() - width - list_width, 1), width])
