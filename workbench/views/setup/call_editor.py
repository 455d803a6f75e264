"""The call editor: the call's parts in a list, the form of the chosen one beside it, and nothing written unseen."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import InputRefusedError
from workbench.intake.call_changes import change_call, plan_call_changes
from workbench.intake.call_editing import CallDraft
from workbench.intake.call_reader import CallFileError
from workbench.intake.call_template import CallTemplate
from workbench.intake.call_writing import write_call_file
from workbench.models.reviewing import call_of
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.setup.call_changes_dialog import CallChangesDialog
from workbench.views.setup.call_faults import by_part
from workbench.views.setup.call_fields import CALL, Field, criterion_fields, rule_fields, tie_fields
from workbench.views.setup.call_parts import CallParts, PartKey
from workbench.views.setup.value_form import ValueForm

_PAUSE = 400  # ms after an edit until what was wrong is looked at again
_REBUILDS = {("kind",), ("check", "type"), ("rule",)}
"""Fields that other fields of their form depend on."""


class CallEditor(QDialog):
    """Edits a draft; ``saved`` says that the call was changed in the file."""

    saved = Signal()

    def __init__(self, open_file: OpenFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the call"))
        self._open_file = open_file
        self.draft = CallDraft.of(open_file.file)
        self._begun = CallDraft.of(open_file.file)
        self._faults: dict[PartKey, dict[tuple[str, ...], str]] = {}
        self.parts = CallParts(self.draft)
        self.form = ValueForm(CALL, self.draft.values)
        self.area = QScrollArea()
        self.notice = Notice()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._recheck = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build(parent)
        self.parts.chosen.connect(self.show_part)
        self.parts.restructured.connect(self._restructured)
        self._recheck.timeout.connect(self._look_again)
        self.show_part(("", 0))

    # -- the form ------------------------------------------------------------------------------------------------

    def show_part(self, part: PartKey) -> None:
        """Show the form of a part of the call: ("", 0) is the call itself."""
        name, place = part
        values = self.draft.listed(name)[place] if name else self.draft.values
        self.form = ValueForm(self._fields(part), values)
        self.form.edited.connect(lambda path: self._edited(part, path))
        self.form.show_problems(self._faults.get(part, {}))
        self.area.setWidget(self.form)
        self.area.ensureVisible(0, 0)

    def _fields(self, part: PartKey) -> tuple[Field, ...]:
        name, place = part
        if name == "criteria":
            return criterion_fields(self.draft.points())
        if name == "rules":
            return rule_fields(self.draft.listed(name)[place])
        return tie_fields(self.draft.listed(name)[place]) if name == "tie_rules" else CALL

    def _edited(self, part: PartKey, path: tuple[str, ...]) -> None:
        if path in _REBUILDS:
            QTimer.singleShot(0, self, lambda: self._rebuild(part, path))  # the box that was changed goes with its form
        self.parts.retell()
        if self._faults:
            self._recheck.start()

    def _rebuild(self, part: PartKey, path: tuple[str, ...]) -> None:
        self.show_part(part)
        self.form.go_to(path)

    def _restructured(self) -> None:
        """A part was added, taken out or moved: the places that faults name are others now."""
        self._look_again()

    # -- what is wrong -------------------------------------------------------------------------------------------

    def check(self) -> CallTemplate | None:
        """Return the call as it would be written; None where something is wrong, which is then shown."""
        self._recheck.stop()
        try:
            call = self.draft.check()
        except CallFileError as error:
            self._faults = by_part(error.faults)
            self.parts.show_faults(self._faults)
            self.form.show_problems(self._faults.get(self.parts.current, {}))
            return None
        self._faults = {}
        self.parts.show_faults({})
        self.form.show_problems({})
        self.notice.say("")
        return call

    def _look_again(self) -> None:
        if self._faults:
            self.check()

    def _go_to_fault(self) -> None:
        part = self.parts.current if self.parts.current in self._faults else next(iter(self._faults))
        self.notice.say(
            self.tr("%n value(s) can't be as they are; each is told beside its field.", "", self._count()), "danger"
        )
        self.parts.choose(part)
        self.form.go_to(next(iter(self._faults[part])))

    def _count(self) -> int:
        return sum(map(len, self._faults.values()))

    # -- saving --------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Check the call, say what changes, and write it when a person agrees."""
        call = self.check()
        if call is None:
            self._go_to_fault()
            return
        planned = plan_call_changes(self._open_file.file, call, conduct=self.draft.conduct)
        if not planned.changes:
            self.notice.say(self.tr("Nothing is changed yet."), "warning")
            return
        others = sum(person.reviews and not person.leads for person in self._open_file.people.values())
        dialog = CallChangesDialog(planned, reviewers=others, parent=self)
        dialog.accepted.connect(lambda: self._write(call))
        dialog.open()

    def _write(self, call: CallTemplate) -> None:
        if self._open_file.write(lambda file: change_call(file, call, conduct=self.draft.conduct)):
            self._open_file.call = call_of(self._open_file.file)
            self._open_file.replaced.emit()
            self.saved.emit()
            self.accept()

    def reject(self) -> None:
        """Close, after a question where something was edited."""
        if self.draft.values == self._begun.values:
            super().reject()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, self.windowTitle(), self.tr("Leave what you have edited unsaved?"), parent=self
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(self.tr("&Leave it unsaved"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("&Go on editing"), QMessageBox.ButtonRole.RejectRole))
        box.accepted.connect(super().reject)
        box.open()

    # -- call files ----------------------------------------------------------------------------------------------

    def read(self, path: str) -> None:
        """Take over a call file; nothing is written before the changes are saved."""
        try:
            self.draft.read(Path(path))
        except InputRefusedError as error:
            self.notice.say(in_words(str(error)), "danger")
            return
        self._faults = {}
        self.parts.show_draft(("", 0))
        self.notice.say(self.tr("The call file is read. Look it through, and save the changes."))

    def export(self, path: str) -> None:
        """Write the call as it is edited to a call file."""
        call = self.check()
        if call is None:
            self._go_to_fault()
            return
        try:
            write_call_file(call.as_values(), Path(path))
        except InputRefusedError as error:
            self.notice.say(in_words(str(error)), "danger")
            return
        self.notice.say(self.tr("%1 holds the call.").replace("%1", Path(path).name))

    def _choose_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a call file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._choose(dialog)
        dialog.fileSelected.connect(self.read)

    def _choose_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the call"), str(self._open_file.path.with_suffix(".toml")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        self._choose(dialog)
        dialog.fileSelected.connect(self.export)

    def _choose(self, dialog: QFileDialog) -> None:
        dialog.setNameFilters([self.tr("Call files (*.toml)"), self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self, parent: QWidget) -> None:
        self.import_button = QPushButton(icon("upload"), self.tr("&Import…"))
        self.export_button = QPushButton(icon("download"), self.tr("E&xport…"))
        self.save_button = QPushButton(icon("save"), self.tr("&Save the changes…"))
        self.save_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.import_button, self.export_button, self.save_button, cancel):
            button.setAutoDefault(False)  # Enter in a field leaves the editor alone
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.parts)
        splitter.addWidget(self.area)
        splitter.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addWidget(self.notice)
        column.addLayout(foot)
        self.save_button.clicked.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.import_button.clicked.connect(self._choose_import)
        self.export_button.clicked.connect(self._choose_export)
        room = parent.window().size()
        self.resize(QSize(round(room.width() * 0.94), round(room.height() * 0.94)))
        self.parts.list.setFocus()
