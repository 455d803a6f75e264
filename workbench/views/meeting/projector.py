"""The projector: text large enough for the back row, for as long as the meeting is shown."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workbench.views.settings import Settings
from workbench.views.theme import apply_theme

LEAST_PERCENT = 150


class Projector(QObject):
    """Enlarges the whole application, and gives the user's own size back; nothing of it is remembered."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.is_on = False

    def set_on(self, on: bool) -> None:
        """Enlarge, or no longer."""
        if on != self.is_on:
            self.is_on = on
            own = self._settings.text_percent
            percent = max(own, LEAST_PERCENT) if on else own
            apply_theme(cast(QApplication, QApplication.instance()), self._settings.theme, percent)
