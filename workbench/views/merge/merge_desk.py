"""The merge page with its lists: files to merge, the merges so far, and the backups."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from workbench.views.bindings import Scope
from workbench.views.icons import Tint, icon
from workbench.views.keys import KeyMap
from workbench.views.merge.backups_panel import BackupsPanel
from workbench.views.merge.merge_page import MergePage
from workbench.views.merge.merges_panel import MergesPanel
from workbench.views.merge.purge_dialog import PurgeDialog
from workbench.views.merge.undoing import Undoing
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.runner import Runner

_ICONS = {
    "merge.choose": "upload",
    "merge.apply": "git-merge",
    "merge.undo_last": "undo-2",
    "merge.purge": "trash-2",
    "merge.files": "file-plus",
    "merge.merges": "list",
    "merge.backups": "save",
}


class MergeDesk(Page):
    """Three tabs and what they share: undoing a merge; ``conflicts_requested`` asks for the conflict window."""

    key_scopes: tuple[Scope, ...] = ("window", "merge")
    conflicts_requested = Signal()

    def __init__(self, open_file: OpenFile, runner: Runner, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._keys = keys
        self.files = MergePage(open_file, runner)
        self.merges = MergesPanel(open_file, runner)
        self.backups = BackupsPanel(open_file, runner)
        self.undoing = Undoing(open_file, runner, self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for panel in (self.files, self.merges, self.backups):
            self.tabs.addTab(panel, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._actions = self._make_actions()
        self._connect()
        self._retranslate()

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what the window's menu offers for this page."""
        return self._actions

    def entered(self) -> None:
        """Begin with the files."""
        self.files.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> bool:
        """Go from the tabs into the panel that is shown."""
        focused = QApplication.focusWidget()
        if focused is self.tabs.tabBar():
            panel = self.tabs.currentWidget()
            target = self.files.choose_button if panel is self.files else panel.findChild(QWidget, "table") or panel
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if focused is None or not self.isAncestorOf(focused):
            self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def show_tab(self, panel: QWidget) -> None:
        """Show a panel."""
        self.tabs.setCurrentWidget(panel)
        self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def undo_last(self) -> None:
        """Ask to undo the last merge that stands."""
        self.show_tab(self.merges)
        last = self.merges.last_standing
        if last is None:
            self.merges.notice.say(self.tr("There is no merge to undo."), "warning")
        else:
            self.undoing.ask((last,))

    def purge(self) -> None:
        """Ask which document is to go, and why."""
        if not self._open_file.is_lead:
            self.files.notice.say(self.tr("Only a lead purges documents."), "warning")
            return
        dialog = PurgeDialog(self._open_file, self._runner, self.window())
        dialog.purged.connect(self._tell_purged)
        dialog.open()

    def _tell_purged(self, text: str, tint: Tint) -> None:
        self.show_tab(self.files)
        self.files.notice.say(text, tint)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_actions(self) -> tuple[QAction, ...]:
        slots: dict[str, Callable[[], object]] = {
            "merge.choose": self._choose,
            "merge.apply": self._apply,
            "merge.undo_last": self.undo_last,
            "merge.purge": self.purge,
            "merge.files": lambda: self.show_tab(self.files),
            "merge.merges": lambda: self.show_tab(self.merges),
            "merge.backups": lambda: self.show_tab(self.backups),
        }
        return tuple(self._keys.action(name, self, slot, icon=icon(_ICONS[name])) for name, slot in slots.items())

    def _connect(self) -> None:
        self.files.conflicts_requested.connect(self.conflicts_requested)
        self.files.undo_requested.connect(self.undoing.ask)
        self.merges.undo_requested.connect(lambda number: self.undoing.ask((number,)))
        self.merges.redo_requested.connect(lambda number: self.undoing.ask((number,), redo=True))
        self.undoing.told.connect(self._tell)
        self.undoing.done.connect(self._show_undone)

    def _choose(self) -> None:
        self.tabs.setCurrentWidget(self.files)
        self.files.choose()

    def _apply(self) -> None:
        if self.files.merge_button.isVisible() and self.files.merge_button.isEnabled():
            self.files.merge()

    def _tell(self, text: str, tint: Tint) -> None:
        shown = self.files if self.tabs.currentWidget() is self.files else self.merges
        shown.notice.say(text, tint)

    def _show_undone(self) -> None:
        """What was just merged may be gone now, so it isn't offered to be undone again."""
        text = (self.files if self.tabs.currentWidget() is self.files else self.merges).notice.text.text()
        self.files.forget_result()
        self._tell(text, "success")

    def _retranslate(self) -> None:
        for at, name in enumerate(("merge.files", "merge.merges", "merge.backups")):
            self.tabs.setTabText(at, self._keys.label(name))
            self.tabs.setTabIcon(at, icon(_ICONS[name]))
            self.tabs.setTabToolTip(at, f"{self._keys.label(name)} ({self._keys.shown_keys(name)})")
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the merge page"))
