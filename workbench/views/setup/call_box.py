"""The call on its page: what it is, the way to edit it, and its second step."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.intake.step_two import follows, has_step_two
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.notice import Notice
from workbench.views.open_file import OpenFile
from workbench.views.review.call_texts import in_language
from workbench.views.setup.call_editor import CallEditor
from workbench.views.setup.step_two_dialog import StepTwoDialog


class CallBox(QWidget):
    """``file_started`` carries the file of a second step that was made."""

    file_started = Signal(Path)

    def __init__(self, open_file: OpenFile) -> None:
        super().__init__()
        self._open_file = open_file
        self.title = HeadingLabel(factor=1.2)
        self.facts = MutedLabel()
        self.edit_button = QPushButton(icon("pencil"), "")
        self.step_two_button = QPushButton(icon("play"), "")
        self.notice = Notice()
        bar = QHBoxLayout()
        bar.addWidget(self.edit_button)
        bar.addWidget(self.step_two_button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addLayout(bar)
        column.addWidget(self.notice)
        self.edit_button.clicked.connect(self.edit)
        self.step_two_button.clicked.connect(self.start_step_two)
        self.reload()

    def reload(self) -> None:
        """Read the call anew."""
        self._has_step_two = has_step_two(self._open_file.file)
        self._follows = follows(self._open_file.file)
        self._retranslate()

    def edit(self) -> None:
        """Open the call editor."""
        self.notice.say("")
        editor = CallEditor(self._open_file, self)
        editor.saved.connect(lambda: self.notice.say(self.tr("The call is changed.")))
        editor.open()

    def start_step_two(self) -> None:
        """Ask where the second step's file is to be."""
        dialog = StepTwoDialog(self._open_file, self)
        dialog.file_started.connect(self.file_started, Qt.ConnectionType.QueuedConnection)  # after the dialog has gone
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        call = self._open_file.call
        self.title.setText(in_language(call.title))
        criteria = self.tr("%n criteria", "", sum(each.weight > 0 for each in call.criteria))
        places = self.tr("%1 to %2 places").replace("%1", str(call.places[0])).replace("%2", str(call.places[1]))
        facts = [in_language(call.agency), call.reference, criteria, places]
        if call.deadline:
            facts.append(self.tr("deadline %1").replace("%1", call.deadline[:16].replace("T", " ")))
        if call.review_by:
            facts.append(self.tr("reviews due %1").replace("%1", call.review_by[:10]))
        if self._follows:
            facts.append(self.tr("open to those selected in “%1”").replace("%1", in_language(self._follows)))
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.edit_button.setText(self.tr("&Edit the call…"))
        self.step_two_button.setText(self.tr("Start step &two…"))
        self.step_two_button.setVisible(self._has_step_two)
