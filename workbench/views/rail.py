"""The rail at the window's left edge: one button with icon and word per page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.views.icons import icon
from workbench.views.theme import icon_size

_MOST_HEIGHT = 620  # what a window of 768 pixels has room for, between menu and status bar at 200 % text
_AROUND = 12  # what a button adds to its icon and its word


class Rail(QWidget):
    """Chooses a page; the arrow keys move within it, Tab leaves it.

    Words stand under the icons, or beside them where large text would need more height than a small screen has.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3, 3, 3, 3)
        self._layout.addStretch(1)

    def add(self, page_id: str, icon_name: str) -> None:
        """Add a button at the end."""
        button = QToolButton()
        button.setObjectName(page_id)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIcon(icon(icon_name))
        # toggled, not clicked: the arrow keys check the next button of the group without a click
        button.toggled.connect(lambda checked: self.page_chosen.emit(page_id) if checked else None)
        self._group.addButton(button)
        self._buttons[page_id] = button
        self._layout.insertWidget(len(self._buttons) - 1, button)
        self._resize_icons()

    def remove(self, page_id: str) -> None:
        """Take a button away."""
        button = self._buttons.pop(page_id)
        self._group.removeButton(button)
        self._layout.removeWidget(button)
        button.deleteLater()

    def set_text(self, page_id: str, text: str, keys: str) -> None:
        """Name a page in the user's language, with its keys in the tool tip."""
        button = self._buttons[page_id]
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({keys})" if keys else text)

    def set_offered(self, page_id: str, offered: bool) -> None:
        """Show or hide a page's button."""
        self._buttons[page_id].setVisible(offered)
        self._resize_icons()

    def select(self, page_id: str) -> None:
        """Mark a page as the one that is shown."""
        self._buttons[page_id].setChecked(True)

    def focus(self) -> None:
        """Take the focus to the page that is shown."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.FontChange:
            self._resize_icons()
        super().changeEvent(event)

    def _resize_icons(self) -> None:
        side = icon_size(self, 1.3)
        offered = sum(not button.isHidden() for button in self._buttons.values())
        needed = offered * (side + self.fontMetrics().height() + _AROUND)
        style = Qt.ToolButtonStyle
        words = style.ToolButtonTextUnderIcon if needed <= _MOST_HEIGHT else style.ToolButtonTextBesideIcon
        for button in self._buttons.values():
            button.setIconSize(QSize(side, side))
            button.setToolButtonStyle(words)
