"""Who reads what: by hand in a matrix, spread evenly, or from a table; and the calibration applications."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from workbench.models.file import ReviewFile
from workbench.people.assigning import assign, read_assignment_table, replace_assignments, set_calibration
from workbench.people.spreading import Pair, Spread
from workbench.people.timing import release_rest
from workbench.views.announcements import announce
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.people.assignment_model import AssignmentModel
from workbench.views.people.assignment_view import AssignmentView
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.people.spread_dialog import SpreadDialog
from workbench.views.review.tool_button import ToolButton


class AssignmentTab(QWidget):
    """The matrix and what is done with all of it."""

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = AssignmentModel(self)
        self.table = AssignmentView(self.model)
        self.note = MutedLabel()
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.calibration = QLabel()
        self.calibration.setWordWrap(True)
        self.release_button = QPushButton(icon("send"), "")
        self.notice = Notice()
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addLayout(self._row)
        below = QHBoxLayout()
        below.addWidget(self.calibration, 1)
        below.addWidget(self.release_button)
        column.addLayout(below)
        column.addWidget(self.notice)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.doubleClicked.connect(self.toggle)
        self.release_button.clicked.connect(self.release)
        desk.changed.connect(self._show)
        self.retranslate()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Show the page's actions on this tab as buttons."""
        for name in ("people.spread", "people.table", "people.calibration"):
            self._row.addWidget(ToolButton(actions[name], with_words=True))
        self._row.addStretch(1)

    # -- by hand -------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Give the application to the reviewer, or take it back; a conflict of interest says why it can't be."""
        pair = self.model.pair(self.table.currentIndex())
        if pair is None or self.model.table is None:
            return
        if pair in self.model.table.barred:
            self.notice.say(self.model.words(pair), "warning")
            return
        self.notice.say("")
        is_new = pair not in self.model.table.assigned
        if self.model.table.is_everybody:  # the first choice writes all the others too
            self._work(lambda file: assign(file, [pair], assigned=is_new), self._chosen_by_hand)
            return
        concerns_all = pair[1] == self._desk.open_file.reviewer  # a lead who reviews sees it in the inbox
        refused = self._desk.change(lambda file: assign(file, [pair], assigned=is_new), concerns_all=concerns_all)
        if refused == "":
            self._show_at_once(pair, is_new)
        elif refused:
            self.notice.say(refused, "danger")

    def _show_at_once(self, pair: Pair, is_new: bool) -> None:
        assert self.model.table is not None
        assigned = self.model.table.assigned
        self._desk.show_assigned(assigned | {pair} if is_new else assigned - {pair})
        self._show()
        announce(self.table, self.model.words(pair))

    def toggle_calibration(self) -> None:
        """Have all reviewers score the chosen application first, or no longer."""
        pair = self.model.pair(self.table.currentIndex())
        if pair is None or self.model.table is None:
            return
        wanted = pair[0] not in self.model.table.calibration
        if self._desk.change(lambda file: set_calibration(file, pair[0], is_calibration=wanted)) == "":
            said = self.tr("%1: scored first by all") if wanted else self.tr("%1: no longer scored first by all")
            announce(self.table, said.replace("%1", self.model.table.names[pair[0]]))

    # -- all of it -----------------------------------------------------------------------------------------------

    def spread(self) -> None:
        """Ask how the applications are to be spread."""
        if self.model.table is None:
            return
        dialog = SpreadDialog(self._desk, self.model.table, self._write_spread, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _write_spread(self, plan: Spread) -> None:
        self._work(lambda file: replace_assignments(file, plan.pairs), self._assigned)

    def choose_table(self) -> None:
        """Ask for a table of who reads what."""
        dialog = QFileDialog(self, self.tr("Who reads what"), str(self._desk.open_file.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_table(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_table(self, path: Path) -> None:
        """Let exactly what the table says be assigned."""

        def change(file: ReviewFile) -> int:
            return replace_assignments(file, read_assignment_table(file, path))

        self._work(change, self._assigned)

    def release(self) -> None:
        """Ask whether reviewers are to see what lies behind the calibration applications, or no longer."""
        facts = self._desk.facts
        if facts is None:
            return
        if facts.timing.is_released:
            self._release(False)
            return
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Release the rest"))
        box.setText(self.tr("Let the reviewers go on to all that is theirs?"))
        box.setInformativeText(
            self.tr(
                "Until now their files show only the applications that all score first. Compare the points on the "
                "ranking page before. Then hand the files out anew: what a reviewer has done stays."
            )
        )
        yes = box.addButton(self.tr("&Release the rest"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self._release(True))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _release(self, is_released: bool) -> None:
        if self._desk.change(lambda file: release_rest(file, is_released=is_released)) == "" and is_released:
            self.notice.say(self.tr("The rest is released. Hand the files out anew."))

    def _work(self, change: Callable[[ReviewFile], int], done: Callable[[int], None]) -> None:
        self.notice.say("")
        self._desk.work_alone(self.tr("Assigning"), change, done, self._refuse, self.window())

    def _chosen_by_hand(self, changed: int) -> None:
        self.notice.say(self.tr("Until now everybody read everything; from now on, what is ticked here holds."))

    def _assigned(self, changed: int) -> None:
        self.notice.say(self.tr("Assigned: %n change(s).", "", changed))

    def _refuse(self, reason: str) -> None:
        self.notice.say(reason, "danger")

    # -- showing -------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        facts = self._desk.facts
        if facts is None:
            return
        at = self.table.currentIndex()
        self.model.show_table(facts.table, facts.recusals)
        if not self.table.currentIndex().isValid() and self.model.rowCount() and self.model.columnCount():
            row, column = max(at.row(), 0), max(at.column(), 0)
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
        self._show_calibration()
        self._show_note()
        self._show_current()

    def _show_calibration(self) -> None:
        facts = self._desk.facts
        count = len(facts.table.calibration) if facts else 0
        for widget in (self.calibration, self.release_button):
            widget.setVisible(count > 0)
        if facts is None or not count:
            return
        text = self.tr("%n application(s) are scored first by all.", "", count)
        if facts.timing.is_released:
            rest = self.tr("The rest is released.")
            self.release_button.setText(self.tr("&Hold the rest back"))
        else:
            rest = self.tr("The rest is held back: reviewers don't see it yet.")
            self.release_button.setText(self.tr("&Release the rest…"))
        self.calibration.setText(f"{text} {rest}")

    def _show_note(self) -> None:
        facts = self._desk.facts
        keys = self.tr(
            "Space ticks: ✓ reads, a pencil where the review is started, a barred circle where a conflict of interest "
            "stands in the way. A flag marks what is scored first by all."
        )
        if facts is not None and facts.table.is_everybody:
            everybody = self.tr("Nothing is assigned yet: everybody reads everything.")
            keys = f"{everybody} {keys}"
        self.note.setText(keys)

    def _show_current(self) -> None:
        pair = self.model.pair(self.table.currentIndex())
        self.about.setText(self.model.words(pair) if pair else self.tr("There are no applications or reviewers yet."))

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.table.setAccessibleName(self.tr("Who reads what"))
        self.model.retranslate()
        self._show_calibration()
        self._show_note()
        self._show_current()
