"""A flat button of an action, which gives up its words where room is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from workbench.views.theme import gap


class ToolButton(QToolButton):
    """Shows an action's icon, and its short words beside it if wanted; all of its name is in the tool tip."""

    def __init__(self, action: QAction, *, with_words: bool) -> None:
        super().__init__()
        style = Qt.ToolButtonStyle
        self.setAutoRaise(True)
        self.setDefaultAction(action)
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if with_words else style.ToolButtonIconOnly)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one reads or scores

    def minimumSizeHint(self) -> QSize:
        """Make do with the icon."""
        return QSize(self.iconSize().width() + gap(self), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, with only its icon where the words don't fit."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
