"""What can be done with a document, as actions under the names of the key map."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.views.icons import icon
from workbench.views.keys import KeyMap

if TYPE_CHECKING:
    from workbench.views.review.document.document_panel import DocumentPanel

_CHECKABLE = (
    *("document.fit_width", "document.fit_page", "document.read_as_text"),
    *("document.select_area", "document.side_pane", "document.dark_pages"),
)


def make_actions(panel: "DocumentPanel", owner: QWidget, keys: KeyMap) -> dict[str, QAction]:
    """Return the panel's actions; their keys work in ``owner``, those that scroll only in the pages.

    Side pane, dark pages and area mode are states: the panel follows their ``toggled``.
    """
    view = panel.view
    commands: dict[str, tuple[QWidget, str, Callable[[], object] | None]] = {
        "document.scroll_down": (view, "", lambda: view.scroll_screen(1)),
        "document.scroll_up": (view, "", lambda: view.scroll_screen(-1)),
        "document.start": (view, "", view.scroll_to_start),
        "document.end": (view, "", view.scroll_to_end),
        "document.go_to_page": (owner, "", panel.ask_page),
        "document.find": (owner, "search", panel.open_find),
        "document.find_next": (owner, "chevron-down", lambda: panel.find_step(1)),
        "document.find_previous": (owner, "chevron-up", lambda: panel.find_step(-1)),
        "document.zoom_in": (owner, "zoom-in", view.zoom_in),
        "document.zoom_out": (owner, "zoom-out", view.zoom_out),
        "document.zoom_100": (owner, "", view.actual_size),
        "document.fit_width": (owner, "move-horizontal", view.fit_width),
        "document.fit_page": (owner, "maximize", view.fit_page),
        "document.rotate": (owner, "rotate-cw", view.rotate),
        "document.read_as_text": (owner, "book-open-text", panel.toggle_text),
        "document.select_area": (owner, "square-dashed", None),
        "document.side_pane": (owner, "panel-left", None),
        "document.dark_pages": (owner, "moon", None),
    }
    actions = {
        name: keys.action(name, holder, command, icon=icon(picture) if picture else None)
        for name, (holder, picture, command) in commands.items()
    }
    for name in _CHECKABLE:
        actions[name].setCheckable(True)
    actions["document.copy"] = _edit_action(view, "document.copy", QKeySequence.StandardKey.Copy, view.copy)
    actions["document.select_all"] = _edit_action(
        view, "document.select_all", QKeySequence.StandardKey.SelectAll, view.select_all
    )
    return actions


def _edit_action(view: QWidget, name: str, key: QKeySequence.StandardKey, command: Callable[[], None]) -> QAction:
    action = QAction(view)
    action.setObjectName(name)
    action.setShortcut(key)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(command)
    view.addAction(action)
    return action
