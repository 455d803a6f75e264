"""The menu bar: every command of the window, each with the key that does the same."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.settings import LANGUAGES
from workbench.views.theme import TEXT_PERCENTS, THEME_NAMES
from workbench.views.workspace import PAGE_TITLES

_ICONS = {
    "file.open": "folder-open",
    "file.new": "file-plus",
    "file.hand_in": "send",
    "file.save": "save",
    "file.save_as": "download",
    "edit.undo": "undo-2",
    "edit.redo": "redo-2",
    "go.conflicts": "git-merge",
    "go.back": "chevron-left",
    "go.forward": "chevron-right",
    "view.reading_focus": "maximize",
    "help.commands": "search",
    "help.pages": "book-open-text",
    "help.keys": "keyboard",
}
_FILE = ("file.open", "file.new", "", "file.hand_in", "", "file.save", "file.save_as", "file.close", "", "file.quit")


class Menus(QObject):
    """The window's menus and its actions by id; who owns it connects them."""

    def __init__(self, window: QMainWindow, keys: KeyMap) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self.actions: dict[str, QAction] = {}
        bar = window.menuBar()
        self.file, self.edit, self.view, self.go = (bar.addMenu("") for _ in range(4))
        self.page = bar.addMenu("")
        self.page.menuAction().setVisible(False)
        self.help = bar.addMenu("")
        self.recent = QMenu(window)
        self.recent.setIcon(icon("clock"))
        self.themes = self._choices("contrast", THEME_NAMES)
        self.sizes = self._choices("search", tuple(str(percent) for percent in TEXT_PERCENTS))
        self.languages = self._choices("languages", LANGUAGES)
        self.auto_advance = QAction(window, checkable=True)
        self.single_keys = QAction(window, checkable=True)
        self.about = QAction(icon("info"), "", window)
        self._fill()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all titles in the user's language."""
        self.file.setTitle(self.tr("&File"))
        self.edit.setTitle(self.tr("&Edit"))
        self.view.setTitle(self.tr("&View"))
        self.go.setTitle(self.tr("&Go"))
        self.help.setTitle(self.tr("&Help"))
        self.recent.setTitle(self.tr("Open &recent"))
        self.themes.setTitle(self.tr("&Theme"))
        self.sizes.setTitle(self.tr("Te&xt size"))
        self.languages.setTitle(self.tr("&Language"))
        self.auto_advance.setText(self.tr("Go on to the next criterion &after a score"))
        self.single_keys.setText(self.tr("&Single keys without Ctrl"))
        self.about.setText(self.tr("&About Urval"))
        self._name(self.themes, ("system", self.tr("As the &system")), ("light", self.tr("&Light")))
        self._name(self.themes, ("dark", self.tr("&Dark")), ("high_contrast", self.tr("&High contrast")))
        self._name(self.languages, ("system", self.tr("As the &system")), ("sv", "S&venska"), ("en", "&English"))
        self._name(self.sizes, *((str(percent), f"{percent} %") for percent in TEXT_PERCENTS))

    def choose(self, menu: QMenu, value: str) -> None:
        """Tick the action of ``menu`` that stands for ``value``."""
        for action in menu.actions():
            action.setChecked(action.data() == value)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files that were open before."""
        self.recent.clear()
        for path in files:
            action = self.recent.addAction(path.name.replace("&", "&&"))
            action.setData(path)
            action.setToolTip(str(path))
        self.recent.setToolTipsVisible(True)
        self.recent.menuAction().setEnabled(bool(files))

    def show_page_actions(self, title: str, actions: tuple[QAction, ...]) -> None:
        """Show the current page's own menu, or none where it has no actions."""
        for old in self.page.actions():  # clear() would take PySide's hold on submenus that are to be shown again
            self.page.removeAction(old)
        self.page.setTitle(title)
        for action in actions:
            self.page.addAction(action) if action.text() else self.page.addSeparator()
        self.page.menuAction().setVisible(bool(actions))

    def show_steps(self, undo: str, redo: str) -> None:
        """Offer to undo and redo what these words say, "" for nothing."""
        for action_id, words, text in (
            ("edit.undo", undo, self.tr("&Undo: %1")),
            ("edit.redo", redo, self.tr("&Redo: %1")),
        ):
            text = text.replace("%1", words.replace("&", "&&")) if words else self._keys.text(action_id)
            self.actions[action_id].setText(text)
            self.actions[action_id].setEnabled(bool(words))

    def _fill(self) -> None:
        self._add(self.file, *_FILE)
        self.file.insertMenu(self.actions["file.new"], self.recent)
        self._add(self.edit, "edit.undo", "edit.redo", "")
        self.edit.addActions([self.auto_advance, self.single_keys])
        for menu in (self.themes, self.sizes, self.languages):
            self.view.addMenu(menu)
        self._add(self.view, "", "view.next_pane", "view.hide_list", "view.reading_focus")
        self.actions["view.reading_focus"].setCheckable(True)
        self._add(self.go, *(f"go.{page}" for page in PAGE_TITLES))
        self._add(self.go, "", "go.conflicts", "", "go.back", "go.forward")
        self._add(self.help, "help.pages", "help.keys", "help.commands", "")
        self.help.addAction(self.about)
        self.actions["file.quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(self, menu: QMenu, *action_ids: str) -> None:
        for action_id in action_ids:
            if not action_id:
                menu.addSeparator()
                continue
            picture = icon(_ICONS[action_id]) if action_id in _ICONS else None
            self.actions[action_id] = self._keys.action(action_id, self._window, icon=picture)
            menu.addAction(self.actions[action_id])

    def _choices(self, icon_name: str, values: tuple[str, ...]) -> QMenu:
        menu = QMenu(self._window)
        menu.setIcon(icon(icon_name))
        group = QActionGroup(menu)
        for value in values:
            action = group.addAction("")
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        return menu

    def _name(self, menu: QMenu, *names: tuple[str, str]) -> None:
        texts = dict(names)
        for action in menu.actions():
            action.setText(texts.get(action.data(), action.text()))
