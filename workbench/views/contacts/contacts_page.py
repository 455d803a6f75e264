"""The contacts page: the contact log, and the information meetings."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from workbench.views.bindings import Scope
from workbench.views.contacts.contacts_desk import ContactsDesk
from workbench.views.contacts.log_tab import LogTab
from workbench.views.contacts.meetings_tab import MeetingsTab
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.runner import Runner

_ICONS = {
    "contacts.add": "message-square",
    "contacts.edit": "pencil",
    "contacts.remove": "trash-2",
    "contacts.find": "search",
    "contacts.add_meeting": "users",
    "contacts.edit_meeting": "pencil",
    "contacts.take_list": "file-spreadsheet",
    "contacts.sign_up": "user",
    "contacts.came": "check",
    "contacts.cancel": "x",
    "contacts.log": "list",
    "contacts.meetings": "users",
}
_TABS = ("contacts.log", "contacts.meetings")


class ContactsPage(Page):
    """Two tabs on what one reading says."""

    key_scopes: tuple[Scope, ...] = ("window", "contacts")

    def __init__(self, open_file: OpenFile, runner: Runner, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.desk = ContactsDesk(open_file, runner, self)
        self.log = LogTab(self.desk)
        self.meetings = MeetingsTab(self.desk)
        self.notice = Notice()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.log, "")
        self.tabs.addTab(self.meetings, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.tabs)
        self._actions = self._make_actions()
        self.log.offer(self._actions)
        self.meetings.offer(self._actions)
        self.desk.failed.connect(lambda reason: self.notice.say(reason, "danger"))
        self.desk.changed.connect(lambda: self.notice.say(""))
        self._retranslate()

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what the window's menu offers for this page."""
        return tuple(self._actions.values())

    def entered(self) -> None:
        """Begin with the tab that was open, and read the file if it may have changed since."""
        self._table().setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.entered()

    def focus_next_pane(self) -> bool:
        """Go from the tabs into the tab that is shown."""
        focused = QApplication.focusWidget()
        if focused is self.tabs.tabBar():
            self._table().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if focused is None or not self.isAncestorOf(focused):
            self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def show_tab(self, panel: QWidget) -> None:
        """Show a tab, with the cursor in its table."""
        self.tabs.setCurrentWidget(panel)
        self._table().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _table(self) -> QWidget:
        return self.log.table if self.tabs.currentWidget() is self.log else self.meetings.table

    def _make_actions(self) -> dict[str, QAction]:
        log, meetings = self.log, self.meetings
        slots: dict[str, tuple[QWidget, Callable[[], object]]] = {
            "contacts.add": (self, lambda: self._on(log, log.add)),
            "contacts.edit": (log.table, log.edit),
            "contacts.remove": (log.table, log.remove),
            "contacts.find": (self, lambda: self._on(log, log.search.setFocus)),
            "contacts.add_meeting": (self, lambda: self._on(meetings, meetings.add_meeting)),
            "contacts.edit_meeting": (self, lambda: self._on(meetings, meetings.edit_meeting)),
            "contacts.take_list": (self, lambda: self._on(meetings, meetings.choose_list)),
            "contacts.sign_up": (self, lambda: self._on(meetings, meetings.sign_up)),
            "contacts.came": (meetings.table, meetings.toggle_came),
            "contacts.cancel": (meetings.table, meetings.toggle_cancelled),
            "contacts.log": (self, lambda: self.show_tab(log)),
            "contacts.meetings": (self, lambda: self.show_tab(meetings)),
        }
        return {
            name: self._keys.action(name, owner, slot, icon=icon(_ICONS[name])) for name, (owner, slot) in slots.items()
        }

    def _on(self, panel: QWidget, does: Callable[[], object]) -> None:
        """Do something on its tab."""
        self.tabs.setCurrentWidget(panel)
        does()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for at, name in enumerate(_TABS):
            self.tabs.setTabText(at, self._keys.label(name))
            self.tabs.setTabIcon(at, icon(_ICONS[name]))
            self.tabs.setTabToolTip(at, f"{self._keys.label(name)} ({self._keys.shown_keys(name)})")
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the contacts page"))
