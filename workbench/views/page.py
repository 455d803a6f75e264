"""What a page of the workspace may offer to the window around it."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.views.bindings import Scope


class Page(QWidget):
    """A page with hooks; each does nothing until a page needs it."""

    key_scopes: tuple[Scope, ...] = ("window",)

    def page_actions(self) -> Sequence[QAction]:
        """Return the actions of the menu named after the page; one without text makes a separator."""
        return ()

    def entered(self) -> None:
        """The page has just become the one that is shown."""

    def focus_next_pane(self) -> bool:
        """Move the focus to the page's next pane (F6); return False after the last, so that the window goes on."""
        return False

    def toggle_list(self) -> None:
        """Hide or show the page's list (F9)."""

    def set_reading_focus(self, on: bool) -> None:
        """Leave only what is being read, or bring the rest back (F11)."""
