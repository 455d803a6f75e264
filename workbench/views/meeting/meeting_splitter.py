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
        self._is_agenda_chosen = False

    def toggle_agenda(self) -> None:
        """Show or hide the agenda; from now on the user decides."""
        self._is_agenda_chosen = True
        self._agenda.setVisible(self._agenda.isHidden())
        self.share()

    def share(self) -> None:
        """Share the width out."""
        letter = self.fontMetrics().averageCharWidth()
        if not self._is_agenda_chosen:
            self._agenda.setVisible(self.width() >= _ALL * letter)
        if self.is_decided:
            return
        width = self.width_for(self._criteria, _MOST_FOR_CRITERIA)
        list_width = 0 if self._agenda.isHidden() else _AGENDA * letter
        self.setSizes([list_width, max(self.width() - width - list_width, 1), width])
