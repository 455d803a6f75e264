"""What each selected application is granted: a field each, and why a sum can't be beside the field it stands in."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import InputRefusedError
from workbench.meeting.grants import Grant, grant, parse_sum
from workbench.views.domain_sentences import in_words
from workbench.views.headings import HeadingLabel
from workbench.views.meeting.meeting_desk import MeetingDesk
from workbench.views.meeting.words import sum_text
from workbench.views.merge.notice import Notice

Change = Callable[[str, str], None]
"""Grants an application (id) the sum that is written, nothing where it is empty; refuses by raising."""


def ask_to_grant(desk: MeetingDesk, chosen: Sequence[str], parent: QWidget) -> bool:
    """Ask what those chosen are granted; False where money is no matter of theirs: they aren't selected."""
    grants = desk.table.grants if desk.table else None
    rows = [each for each in grants.rows if each.application in chosen] if grants else []
    if not rows:
        return False

    def change(application: str, text: str) -> None:
        grant(desk.open_file.file, application, parse_sum(text) if text else None)

    dialog = GrantDialog(rows, {each: found.name for each, found in desk.facts.applications.items()}, change, parent)
    dialog.finished.connect(desk.reload)
    dialog.open()
    return True


class GrantDialog(QDialog):
    """Begins with what is granted, else with what was asked for; what is written stays written where another fails."""

    def __init__(self, grants: Sequence[Grant], names: Mapping[str, str], change: Change, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Grant money"))
        self._change = change
        self.fields: dict[str, QLineEdit] = {}
        self.notices: dict[str, Notice] = {}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.grant_button = self.buttons.addButton(self.tr("&Grant"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build(grants, names)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Write the sums; stay, at the first field that was refused, where one was."""
        refused = [application for application in self.fields if not self._write(application)]
        if refused:
            self.fields[refused[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().accept()

    def _write(self, application: str) -> bool:
        try:
            self._change(application, self.fields[application].text().strip())
        except InputRefusedError as error:
            self.notices[application].say(in_words(str(error)), "danger")
            return False
        self.notices[application].say("")
        return True

    def _build(self, grants: Sequence[Grant], names: Mapping[str, str]) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for each in grants:
            field, notice = QLineEdit(), Notice()
            begins = each.granted if each.granted is not None else each.asked
            field.setText("" if begins is None else sum_text(begins))
            field.setAccessibleName(self.tr("Granted to %1, in SEK").replace("%1", names[each.application]))
            asked = self.tr("%1, asked for %2").replace("%1", names[each.application])
            label = QLabel(asked.replace("%2", sum_text(each.asked)))
            label.setWordWrap(True)
            label.setBuddy(field)
            form.addRow(label, field)
            form.addRow(notice)
            self.fields[each.application], self.notices[each.application] = field, notice
        inside = QWidget()
        inside.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.addWidget(HeadingLabel(self.tr("Sums in SEK; an empty field grants nothing yet."), 1.0))
        column.addWidget(scroll, 1)
        column.addWidget(self.buttons)
        self.grant_button.setDefault(True)
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(76 * width, min(24, 9 + 3 * len(grants)) * line)
        first = next(iter(self.fields.values()))
        first.setFocus()
        first.selectAll()
