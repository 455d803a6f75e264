"""The conflict window: every value that waits for a decision, decided one by one or all at once, written together."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.models.conflicts import Conflict
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.headings import MutedLabel
from workbench.views.history.words import place_text, short_device, visible
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.merge.conflict_detail import ConflictDetail
from workbench.views.merge.conflicts_model import ConflictColumn, ConflictsTableModel
from workbench.views.merge.edit_value_dialog import EditValueDialog, can_edit
from workbench.views.merge.exclusive_work import ExclusiveWork
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.merge.notice import Notice
from workbench.views.merge.plain_table import make_plain
from workbench.views.merge.settling import (
    ConflictData,
    Decision,
    Settling,
    acting,
    keep_both,
    place_of,
    read_job,
    settle_job,
)
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Runner

_ICONS = {
    "conflicts.both": "copy",
    "conflicts.edit": "pencil",
    "conflicts.send_back": "send",
    "conflicts.undecide": "circle-dashed",
    "conflicts.newest": "clock",
    "conflicts.settle": "circle-check",
}

_SIDE_BY_SIDE = 110
"""Characters that the list and a conflict need beside each other."""


class ConflictsDialog(QDialog):
    """Decisions are kept here until Settle writes all of them in one step; closing the window forgets them.

    ``settled`` carries how many were written, ``sent_back`` the ids of the people whose conflicts go back to them.
    """

    settled = Signal(int)
    sent_back = Signal(tuple)

    def __init__(self, open_file: OpenFile, runner: Runner, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._keys = keys
        self._job: Job | None = None
        self.settling: Settling | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge conflicts"))
        self.model = ConflictsTableModel(self)
        self.note = MutedLabel()
        self.settled_box = QCheckBox(self.tr("Show those that a lead has &settled, too"))
        self.table = QTableView()
        self.actions_by_name = self._make_actions()
        self.detail = ConflictDetail(self.actions_by_name)
        self.notice = Notice()
        self.all_button = QPushButton(icon("list"), self.tr("&All that remain…"))
        self.progress = MutedLabel()
        self.settle_button = QPushButton(icon("circle-check"), "")
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self._build()
        self._connect()
        self.reload()

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def is_loaded(self) -> bool:
        """Whether the conflicts are shown."""
        return self._job is None

    def current(self) -> Conflict | None:
        """Return the conflict that is shown in full."""
        row = self.table.currentIndex().row()
        return self.model.conflicts[row] if 0 <= row < len(self.model.conflicts) else None

    def reload(self) -> None:
        """Read the conflicts anew; what was decided is forgotten."""
        if self._job is not None:
            self._job.cancel()
        job = read_job(self._open_file.path, with_settled=self.settled_box.isChecked())
        self._job = self._runner.run(job, self._loaded, self._not_loaded)

    def settle(self) -> None:
        """Write what was decided, all of it or nothing."""
        if self.settling is None or not self.settle_button.isEnabled():
            return
        choices, people = self.settling.choices, tuple({each.owner for each in self.settling.sent_back})
        if not choices:
            self._finish(0, people)
            return
        work = ExclusiveWork(self._open_file, self._runner, self.tr("Settling"), self)
        work.succeeded.connect(lambda count: self._finish(count, people))
        work.failed.connect(self._not_settled)
        work.start(settle_job(self._open_file.path, choices))

    # -- deciding ------------------------------------------------------------------------------------------------

    def take(self, number: int) -> None:
        """Take the value at this place, from 1."""
        conflict = self.current()
        if conflict is not None and number <= len(conflict.sides):
            self._take(conflict.sides[number - 1].revision)

    def _take(self, revision: str) -> None:
        conflict = self.current()
        if conflict is None or self.settling is None or not self.settling.may_take(conflict):
            return
        self._decide(conflict, Decision("take", revision))

    def _keep_both(self) -> None:
        conflict = self.current()
        if conflict is not None:
            self._decide(conflict, keep_both(conflict))

    def _edit(self) -> None:
        conflict = self.current()
        if conflict is None or self.settling is None:
            return
        dialog = EditValueDialog(conflict, self._open_file.call, self._name(conflict), self)
        dialog.written.connect(lambda value: self._decide(conflict, Decision("edit", value=value)))
        dialog.open()

    def _send_back(self) -> None:
        conflict = self.current()
        if conflict is not None:
            self._decide(conflict, Decision("send_back"))

    def _undecide(self) -> None:
        conflict = self.current()
        if conflict is not None:
            self._decide(conflict, None)

    def _decide(self, conflict: Conflict, decision: Decision | None) -> None:
        assert self.settling is not None
        self.settling.decide(conflict, decision)
        self._show_decisions()
        announce(self.table, f"{self._name(conflict)}: {self.model.decision_text(conflict)}")
        if decision is not None and conflict == self.current():
            self._go_to_undecided()

    def ask_for_all(self, by: str, whose: str) -> None:
        """Ask whether all that remain take the newest value or a device's, naming every one of them."""
        if self.settling is None:
            return
        covered = self.settling.covered(by)
        dialog = NamesDialog(
            self.tr("Decide all that remain"),
            self.tr("%n conflict(s) take %1:", "", len(covered)).replace("%1", whose),
            names=[self._name(each) for each in covered],
            note=self.tr("Nothing is written before you press Settle, and you can still change each of them."),
            button=self.tr("&Decide them"),
            parent=self,
        )
        dialog.confirm.setEnabled(bool(covered))
        dialog.accepted.connect(lambda: self._decide_all(by))
        dialog.open()

    def _decide_all(self, by: str) -> None:
        assert self.settling is not None
        self.settling.decide_all(by)
        self._show_decisions()
        announce(self.table, self.progress.text())

    def _fill_all_menu(self) -> None:
        """Offer the newest values, and those of each device that has any."""
        menu = self.all_button.menu()
        assert menu is not None
        menu.clear()
        menu.addAction(self.actions_by_name["conflicts.newest"])
        if self.settling is None:
            return
        devices = {side.device: side.name for each in self.settling.remaining for side in each.sides}
        for device, name in sorted(devices.items(), key=lambda item: (item[1], item[0])):
            text = self.tr("those from the device %1 of %2").replace("%1", short_device(device))
            whose = text.replace("%2", visible(name))
            entry = menu.addAction(icon("user"), self.tr("Take %1…").replace("%1", whose).replace("&", "&&"))
            entry.triggered.connect(partial(self._ask_for_device, device, whose))

    def _ask_for_device(self, device: str, whose: str, _checked: bool = False) -> None:
        self.ask_for_all(device, whose)

    # -- building ------------------------------------------------------------------------------------------------

    def _make_actions(self) -> dict[str, QAction]:
        slots: dict[str, Callable[[], object]] = {
            "conflicts.both": self._keep_both,
            "conflicts.edit": self._edit,
            "conflicts.send_back": self._send_back,
            "conflicts.undecide": self._undecide,
            "conflicts.next": lambda: self._step(1),
            "conflicts.previous": lambda: self._step(-1),
            "conflicts.newest": lambda: self.ask_for_all("newest", self.tr("the newest value by the devices' clocks")),
            "conflicts.settle": self.settle,
            **{f"conflicts.take.{number}": partial(self.take, number) for number in range(1, 10)},
        }
        return {
            name: self._keys.action(name, self, slot, icon=icon(_ICONS[name]) if name in _ICONS else None)
            for name, slot in slots.items()
        }

    def _build(self) -> None:
        make_plain(self.table)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Conflicts"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ConflictColumn.ABOUT, QHeaderView.ResizeMode.Stretch)
        menu = QMenu(self.all_button)
        menu.aboutToShow.connect(self._fill_all_menu)
        self.all_button.setMenu(menu)
        for button in (self.all_button, self.settle_button, self.cancel_button):
            button.setAutoDefault(False)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([1000, 1000])
        bottom = QHBoxLayout()
        bottom.addWidget(self.all_button)
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.settle_button)
        bottom.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.settled_box)
        column.addWidget(split, 1)
        column.addWidget(self.notice)
        column.addLayout(bottom)
        room = self.screen().availableGeometry()
        self.resize(min(1200, room.width()), min(680, room.height()))
        self._name_actions()
        self.settle_button.setText(self.tr("&Settle %n", "", 0))
        for button in (self.settle_button, self.all_button):
            button.setEnabled(False)  # until the conflicts are read

    def _connect(self) -> None:
        self.settled_box.toggled.connect(self.reload)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.detail.taken.connect(self._take)
        self.settle_button.clicked.connect(self.settle)
        self.cancel_button.clicked.connect(self.reject)
        self._keys.changed.connect(self._name_actions)

    def _name_actions(self) -> None:
        """Show each button's key in its words."""
        for name, action in self.actions_by_name.items():
            keys, label = self._keys.shown_keys(name), self._keys.label(name)
            action.setIconText(f"{label} ({keys})" if keys else label)

    # -- what is shown -------------------------------------------------------------------------------------------

    def _loaded(self, data: ConflictData) -> None:
        self._job = None
        if self._open_file.is_set_aside:  # the file was closed while it was read: nobody waits for the answer
            return
        self.settling = Settling(acting(data, self._open_file.file))
        self.model.set_settling(self.settling)
        self._show_decisions()
        self.note.setText(self._note(self.settling))
        self.table.setFocus()
        if self.model.conflicts:
            self.table.selectRow(0)
        else:
            self.detail.show_conflict(None, self.settling)

    def _not_loaded(self, error: UrvalError) -> None:
        self._job = None
        self.notice.say(in_words(str(error)), "danger")

    def _note(self, settling: Settling) -> str:
        if not settling.open_count:
            return self.tr("No conflict is open. Where two devices change one value differently, it is shown here.")
        text = self.tr(
            "%n conflict(s) are open. Until they are settled, provisional values count.", "", settling.open_count
        )
        touching = self.tr("%n of them can change the ranking.", "", settling.data.touching)
        return f"{text} {touching}" if settling.data.touching else text

    def _show_current(self, index: QModelIndex) -> None:
        conflict = self.current()
        if self.settling is None:
            return
        self.detail.show_conflict(conflict, self.settling)
        self._offer(conflict)

    def _offer(self, conflict: Conflict | None) -> None:
        """Offer what this person may do with the conflict that is shown."""
        settling = self.settling
        known = settling is not None and conflict is not None
        may_write = settling is not None and conflict is not None and settling.may_write(conflict)
        self.actions_by_name["conflicts.both"].setEnabled(may_write and conflict is not None and conflict.is_text)
        self.actions_by_name["conflicts.edit"].setEnabled(may_write and conflict is not None and can_edit(conflict))
        may_send = settling is not None and conflict is not None and settling.may_send_back(conflict)
        self.actions_by_name["conflicts.send_back"].setEnabled(may_send)
        decided = known and settling is not None and conflict is not None and settling.decision(conflict) is not None
        self.actions_by_name["conflicts.undecide"].setEnabled(decided)

    def _show_decisions(self) -> None:
        settling = self.settling
        assert settling is not None
        self.model.refresh()
        conflict = self.current()
        if conflict is not None:
            self.detail.show_decision(conflict, settling)
        self._offer(conflict)
        decided = len(settling.choices) + len(settling.sent_back)
        self.progress.setText(
            self.tr("%1 of %2 decided").replace("%1", str(decided)).replace("%2", str(len(self.model.conflicts)))
        )
        self.settle_button.setText(self.tr("&Settle %n", "", len(settling.choices)))
        self.settle_button.setEnabled(decided > 0)
        self.all_button.setEnabled(bool(settling.remaining))

    def _step(self, step: int) -> None:
        row = self.table.currentIndex().row() + step
        if 0 <= row < len(self.model.conflicts):
            self.table.selectRow(row)

    def _go_to_undecided(self) -> None:
        """Go on to the next conflict that waits, if one does."""
        assert self.settling is not None
        waiting = {place_of(each) for each in self.settling.remaining}
        at = self.table.currentIndex().row()
        rows: Sequence[int] = [*range(at + 1, len(self.model.conflicts)), *range(at)]
        following = next((row for row in rows if place_of(self.model.conflicts[row]) in waiting), None)
        if following is not None:
            self.table.selectRow(following)

    def _name(self, conflict: Conflict) -> str:
        assert self.settling is not None
        return place_text(conflict.entity, conflict.id, conflict.field, self.settling.data.names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the conflict where both don't fit side by side: with large text, say."""
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        self._split.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    # -- ending --------------------------------------------------------------------------------------------------

    def _finish(self, count: int, people: tuple[str, ...]) -> None:
        if count:
            self.settled.emit(count)
        if people:
            self.sent_back.emit(people)
        self.accept()

    def _not_settled(self, error: UrvalError) -> None:
        """Say why nothing was written, and show the conflicts as they are now."""
        self.notice.say(in_words(str(error)), "danger")
        self.reload()
