"""Walks a window the way a person with a keyboard and a screen reader would; a helper for the tests of all views."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from workbench.views.choice import Choice

DialogT = TypeVar("DialogT", bound=QDialog)
_TAB = Qt.FocusPolicy.TabFocus
_LETTER = re.compile(r"&(\w)")


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
        shown_wide = isinstance(widget, Choice)  # its list is as wide as what it lists
        texts = [
            widget.itemText(place)
            for place in range(widget.count())
            if not shown_wide or place == widget.currentIndex()
        ]
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


def clashing_letters(window: QWidget) -> dict[str, list[str]]:
    """Return the letters that Alt goes to more than one place with: menus of the bar, and what the window shows."""
    texts = defaultdict(list)
    for text in _with_letters(window):
        if found := _LETTER.search(text.replace("&&", "")):
            texts[found[1].casefold()].append(text)
    return {letter: shared for letter, shared in texts.items() if len(shared) > 1}


def _with_letters(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (action.text() for action in window.menuBar().actions() if action.isVisible())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        if isinstance(widget, (QAbstractButton, QGroupBox)) or (isinstance(widget, QLabel) and widget.buddy()):
            yield widget.title() if isinstance(widget, QGroupBox) else widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))


def shown_texts(window: QWidget) -> set[str]:
    """Return every text that a window shows, says or tells when asked, also of rows that aren't scrolled to."""
    return {text for widget in (window, *window.findChildren(QWidget)) for text in _texts(widget, window) if text}


def _texts(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not widget.isVisible() or widget.window() is not window.window():
        return
    yield from (widget.accessibleName(), widget.toolTip(), widget.windowTitle(), _text(widget))
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _model_texts(model)


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    role = Qt.ItemDataRole
    root = QModelIndex()
    columns = range(model.columnCount(root)) if isinstance(model, QAbstractTableModel) else range(1)
    asked = [(column, each) for column in columns for each in (role.DisplayRole, role.ToolTipRole)]
    found = [model.headerData(column, Qt.Orientation.Horizontal, each) for column, each in asked]
    found += [model.index(row, column).data(each) for row in range(model.rowCount(root)) for column, each in asked]
    yield from (text for text in found if isinstance(text, str))
