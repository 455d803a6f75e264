"""Walks a window the way a person with a keyboard and a screen reader would; a helper for the tests of all views."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

DialogT = TypeVar("DialogT", bound=QDialog)
_TAB = Qt.FocusPolicy.TabFocus


def assert_accessible(window: QWidget) -> None:
    """Assert that each visible interactive widget has a name and that Tab (or its group's arrow keys) reaches it."""
    interactive = [widget for widget in window.findChildren(QWidget) if _interactive(widget, window)]
    unnamed = [_described(widget) for widget in interactive if not accessible_name(widget)]
    assert unnamed == [], f"without an accessible name: {unnamed}"
    reached = tab_order(window)
    missed = [_described(w) for w in interactive if w not in reached and not _in_reached_group(w, reached)]
    assert missed == [], f"not reached by Tab: {missed}"


def accessible_name(widget: QWidget) -> str:
    """Return what a screen reader calls the widget: its accessible name, text, or the label beside it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def tab_order(window: QWidget) -> list[QWidget]:
    """Return the widgets that Tab stops at, in the order of the window's focus chain."""
    order: list[QWidget] = []
    widget = window.window().nextInFocusChain()
    while widget is not None and widget is not window.window():
        if _stops_at(widget, window):
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def shown_dialogs(kind: type[DialogT]) -> list[DialogT]:
    """Return the dialogs of a kind that are on screen."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def shown_dialog(kind: type[DialogT]) -> DialogT:
    """Return the one dialog of a kind that is on screen."""
    (dialog,) = shown_dialogs(kind)
    return dialog


def _stops_at(widget: QWidget, window: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & _TAB == _TAB)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.window() is window.window()
    )


def _interactive(widget: QWidget, window: QWidget) -> bool:
    if not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if widget.window() is not window.window() or isinstance(widget, (QMenuBar, QHeaderView)):
        return False
    inside = widget.parentWidget()
    if isinstance(inside, (QComboBox, QLineEdit)) or widget.objectName().startswith("qt_"):
        return False  # parts of a widget that is checked itself
    return isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def _in_reached_group(widget: QWidget, reached: list[QWidget]) -> bool:
    """In an exclusive group Tab stops at the checked button, and the arrow keys go on from there."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        return any(button in reached for button in group.buttons())
    parent = widget.parentWidget()
    siblings = parent.findChildren(QAbstractButton) if parent is not None else []
    return widget.autoExclusive() and any(other in reached for other in siblings if other.autoExclusive())


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"


def cut_texts(window: QWidget) -> list[str]:
    """Return the labels, buttons and choices whose text doesn't fit into them, with the room they lack."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window.window():
            lack = _lacking(widget)
            if lack > 1:  # rounding at fractional font sizes
                found.append(f"{_described(widget)}: {_text(widget)!r} lacks {lack} px")
    return found


def _lacking(widget: QWidget) -> int:
    """Return how many pixels a widget's text lacks, 0 where it fits or where there is none."""
    if not _text(widget) or widget.toolTip() == _text(widget):
        return 0  # what shortens its text on purpose tells the whole of it when asked
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) - widget.height()
        return max(widget.sizeHint().width() - widget.width(), widget.sizeHint().height() - widget.height())
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).width()
        icon = widget.iconSize().width() + 4 if not option.currentIcon.isNull() else 0
        texts = [widget.itemText(place) for place in range(widget.count())]
        return max(map(widget.fontMetrics().horizontalAdvance, texts)) + icon - room
    return max(widget.minimumSizeHint().width() - widget.width(), widget.minimumSizeHint().height() - widget.height())


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    if isinstance(widget, (QLabel, QLineEdit, QAbstractButton)):
        return widget.text()
    return ""


def invisible_focus(window: QWidget) -> list[str]:
    """Return the tab stops that look the same with the focus as without it."""
    found = []
    for widget in tab_order(window):
        if widget.visibleRegion().isEmpty():
            continue  # scrolled out of view: the focus would scroll it in, and change all pixels
        widget.clearFocus()
        QApplication.processEvents()
        before = widget.window().grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and widget.window().grab().toImage() == before:
            found.append(_described(widget))
    return found
