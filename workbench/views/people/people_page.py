"""The people page: who reviews, what each reads, what stands in the way, and how far they have come."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from workbench.views.bindings import Scope
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.people.assignment_tab import AssignmentTab
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.people.progress_tab import ProgressTab
from workbench.views.people.recusals_tab import RecusalsTab
from workbench.views.people.roster_tab import RosterTab
from workbench.views.runner import Runner

_ICONS = {
    "people.edit": "pencil",
    "people.toggle": "check",
    "people.calibration": "flag",
    "people.spread": "users",
    "people.table": "file-spreadsheet",
    "people.handouts": "send",
    "people.handout_mails": "message-square",
    "people.reminders": "clock",
    "people.roster": "users",
    "people.assignment": "list",
    "people.recusals": "ban",
    "people.progress": "chart-bar",
}
_TABS = ("people.roster", "people.assignment", "people.recusals", "people.progress")


class PeoplePage(Page):
    """Four tabs on what one reading says; ``handouts_requested`` asks for the hand-outs to be written."""

    key_scopes: tuple[Scope, ...] = ("window", "people")
    handouts_requested = Signal()

    def __init__(self, open_file: OpenFile, runner: Runner, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.desk = PeopleDesk(open_file, runner, self)
        self.assignment = AssignmentTab(self.desk)
        self.recusals = RecusalsTab(self.desk)
        self.progress = ProgressTab(self.desk)
        self._edit = keys.action("people.edit", self, self._edit_person, icon=icon(_ICONS["people.edit"]))
        self.roster = RosterTab(self.desk, self._edit)
        self.notice = Notice()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._panels = (self.roster, self.assignment, self.recusals, self.progress)
        for panel in self._panels:
            self.tabs.addTab(panel, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.tabs)
        self._actions = self._make_actions()
        self.assignment.offer(self._actions)
        self.progress.offer(self._actions)
        self.desk.failed.connect(lambda reason: self.notice.say(reason, "danger"))
        self.desk.changed.connect(lambda: self.notice.say(""))
        self._retranslate()

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what the window's menu offers for this page."""
        return (self._edit, *self._actions.values())

    def entered(self) -> None:
        """Begin with the tab that was open, and read the file if it may have changed since."""
        self._first(self.tabs.currentWidget()).setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.entered()

    def focus_next_pane(self) -> bool:
        """Go from the tabs into the tab that is shown."""
        focused = QApplication.focusWidget()
        if focused is self.tabs.tabBar():
            self._first(self.tabs.currentWidget()).setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if focused is None or not self.isAncestorOf(focused):
            self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def show_tab(self, panel: QWidget) -> None:
        """Show a tab, with the cursor in its table."""
        self.tabs.setCurrentWidget(panel)
        self._first(panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _first(self, panel: QWidget) -> QWidget:
        for each in self._panels:
            if each is panel:
                return each.table
        return panel

    def _edit_person(self) -> None:
        self.tabs.setCurrentWidget(self.roster)
        self.roster.edit()

    def _make_actions(self) -> dict[str, QAction]:
        matrix = self.assignment.table
        slots: dict[str, tuple[QWidget, Callable[[], object]]] = {
            "people.toggle": (matrix, self.assignment.toggle),
            "people.calibration": (matrix, self.assignment.toggle_calibration),
            "people.spread": (self, lambda: self._on(self.assignment, self.assignment.spread)),
            "people.table": (self, lambda: self._on(self.assignment, self.assignment.choose_table)),
            "people.handouts": (self, self.handouts_requested.emit),
            "people.handout_mails": (self, lambda: self._on(self.progress, self.progress.show_handout_mails)),
            "people.reminders": (self, lambda: self._on(self.progress, self.progress.show_reminders)),
            "people.roster": (self, lambda: self.show_tab(self.roster)),
            "people.assignment": (self, lambda: self.show_tab(self.assignment)),
            "people.recusals": (self, lambda: self.show_tab(self.recusals)),
            "people.progress": (self, lambda: self.show_tab(self.progress)),
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
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the people page"))
