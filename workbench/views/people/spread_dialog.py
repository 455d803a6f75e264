"""The question how many reviewers each application gets, with what would come of it before anything is written."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.models.file import open_review_file
from workbench.people.assigning import AssignmentTable, plan_assignments
from workbench.people.spreading import Spread
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.fitting_dialog import FittingDialog
from workbench.views.merge.notice import Notice
from workbench.views.merge.plain_table import make_plain
from workbench.views.number_box import NumberBox
from workbench.views.people.people_desk import PeopleDesk
from workbench.views.runner import Job, Progress

_USUAL = 3
_ROWS_SHOWN = 8


class SpreadDialog(FittingDialog):
    """Plans in the background; ``chosen`` is called with the plan that the lead wants written."""

    def __init__(
        self, desk: PeopleDesk, table: AssignmentTable, chosen: Callable[[Spread], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._chosen = chosen
        self._job: Job | None = None
        self.plan: Spread | None = None
        self.readers = NumberBox()
        self.keep = QCheckBox(self.tr("&Keep what is assigned already"))
        self.plan_button = QPushButton(icon("refresh-cw"), self.tr("&Plan"))
        self.loads = QTableWidget(0, 3)
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write_button = QPushButton(icon("save"), self.tr("&Assign so"))
        self._build()
        self._connect()
        self._forget()

    def make_plan(self) -> None:
        """Work a spread out; nothing is written."""
        self._forget()
        path, readers, keep = self._desk.open_file.path, self.readers.value(), self.keep.isChecked()

        def work(progress: Progress) -> Spread:
            with open_review_file(path, write=False) as file:
                return plan_assignments(file, readers=readers, keep=keep)

        self.plan_button.setEnabled(False)
        self._job = self._desk.runner.run(work, self._show, self._refuse)

    def accept(self) -> None:
        """Hand the plan over to be written."""
        if self.plan is not None:
            super().accept()
            self._chosen(self.plan)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Spread evenly"))
        self.readers.setRange(1, max(len(self._table.reviewers), 1))
        self.readers.setValue(min(_USUAL, max(len(self._table.reviewers), 1)))
        label = QLabel(self.tr("&Reviewers for each application"))
        label.setBuddy(self.readers)
        row = QHBoxLayout()
        for widget in (label, self.readers, self.plan_button):
            row.addWidget(widget)
        row.addStretch(1)
        make_plain(self.loads)
        self.loads.setAccessibleName(self.tr("What each reviewer would read"))
        self.loads.setHorizontalHeaderLabels([self.tr("Reviewer"), self.tr("Now"), self.tr("Then")])
        self.loads.horizontalHeader().setSectionResizeMode(0, self.loads.horizontalHeader().ResizeMode.Stretch)
        self.loads.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.write_button.setAutoDefault(False)
        self.plan_button.setAutoDefault(False)
        self.buttons.addButton(self.write_button, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.windowTitle(), 1.1))
        column.addWidget(MutedLabel(self._what()))
        column.addLayout(row)
        column.addWidget(self.keep)
        column.addWidget(self.loads)
        column.addWidget(self.notice)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(70 * self.fontMetrics().averageCharWidth())

    def _what(self) -> str:
        return self.tr(
            "Conflicts of interest are respected, started reviews stay with their reviewers, applications that are "
            "scored first by all go to all, and everybody is linked through shared applications where that can be: "
            "else lenient and strict reviewers can't be told apart. Nothing is written until you say so."
        )

    def _connect(self) -> None:
        self.plan_button.clicked.connect(self.make_plan)
        self.readers.valueChanged.connect(self._forget)
        self.keep.toggled.connect(self._forget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._stop)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _forget(self) -> None:
        """Let go of a plan for other figures."""
        self._stop()
        self.plan = None
        self.plan_button.setEnabled(True)
        self.write_button.setEnabled(False)
        self.notice.say("")
        self._list({})

    def _show(self, plan: Spread) -> None:
        self._job = None
        self.plan = plan
        then = dict.fromkeys(self._table.reviewers, 0)
        for _, reviewer in plan.pairs:
            then[reviewer] += 1
        self._list(then)
        self.plan_button.setEnabled(True)
        self.write_button.setEnabled(True)
        low, high = min(then.values()), max(then.values())
        loads = self.tr("Everybody would read from %1 to %2 applications.")
        loads = loads.replace("%1", str(low)).replace("%2", str(high))
        if plan.groups == 1:
            linked = self.tr("All are linked through shared applications.")
            self.notice.say(f"{loads} {linked}")
        else:
            apart = self.tr(
                "They fall into %n group(s) that share no application: points can't be compared.", "", plan.groups
            )
            self.notice.say(f"{loads} {apart}", "warning")
        self.write_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, then: dict[str, int]) -> None:
        self.loads.setRowCount(len(self._table.reviewers))
        now = dict.fromkeys(self._table.reviewers, 0)
        for _, reviewer in self._table.assigned:
            now[reviewer] += 1
        for row, reviewer in enumerate(self._table.reviewers):
            texts = (self._table.names[reviewer], str(now[reviewer]), str(then[reviewer]) if then else "")
            for at, text in enumerate(texts):
                self.loads.setItem(row, at, QTableWidgetItem(text))
        rows = min(len(self._table.reviewers), _ROWS_SHOWN) + 1
        self.loads.setFixedHeight(rows * (self.loads.verticalHeader().defaultSectionSize() + 2) + 8)

    def _refuse(self, error: UrvalError) -> None:
        self._job = None
        self.plan_button.setEnabled(True)
        self.notice.say(in_words(str(error)), "danger")
