"""The question before decisions are written: how many, which, and why."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.views.headings import HeadingLabel
from workbench.views.meeting.words import outcome_text


class DecisionDialog(QDialog):
    """Shows count and names by outcome, and asks for a reason for each; ``decided`` carries the reasons by outcome."""

    decided = Signal(dict)

    def __init__(self, groups: Mapping[str, Sequence[str]], note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decide"))
        self.reasons: dict[str, QPlainTextEdit] = {}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        count = sum(map(len, groups.values()))
        self.decide_button = self.buttons.addButton(
            self.tr("&Decide on %n application(s)", "", count), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._build(groups, note)
        self._check()

    def accept(self) -> None:
        """Hand the reasons over."""
        self.decided.emit({outcome: edit.toPlainText().strip() for outcome, edit in self.reasons.items()})
        super().accept()

    def _build(self, groups: Mapping[str, Sequence[str]], note: str) -> None:
        column = QVBoxLayout(self)
        line = self.fontMetrics().height()
        for outcome, names in groups.items():
            title = HeadingLabel(f"{outcome_text(outcome)}: {len(names)}", 1.1)
            shown = QListWidget()
            shown.addItems(list(names))
            shown.setAccessibleName(title.text())
            shown.setMaximumHeight((min(len(names), 5) + 1) * round(line * 1.3))
            edit = self.reasons[outcome] = QPlainTextEdit()
            edit.setTabChangesFocus(True)
            edit.setPlaceholderText(self.tr("Why; the reason is printed with each decision"))
            edit.setAccessibleName(self.tr("Reason: %1").replace("%1", outcome_text(outcome)))
            edit.setFixedHeight(3 * line)
            edit.textChanged.connect(self._check)
            for widget in (title, shown, edit):
                column.addWidget(widget)
        if note:
            label = QLabel(note)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
        QWidget.setTabOrder(list(self.reasons.values())[-1], self.decide_button)
        self.decide_button.setDefault(True)
        next(iter(self.reasons.values())).setFocus()

    def _check(self) -> None:
        self.decide_button.setEnabled(all(edit.toPlainText().strip() for edit in self.reasons.values()))


class ReasonDialog(QDialog):
    """Asks for one reason before something is done; ``given`` carries it."""

    given = Signal(str)

    def __init__(self, title: str, text: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.reason = QPlainTextEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why"))
        self.reason.setFixedHeight(4 * self.fontMetrics().height())
        column = QVBoxLayout(self)
        for widget in (label, self.reason, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
        self.reason.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QWidget.setTabOrder(self.reason, self.button)
        self.button.setDefault(True)
        self.reason.setFocus()
        self._check()

    def accept(self) -> None:
        """Hand the reason over."""
        self.given.emit(self.reason.toPlainText().strip())
        super().accept()

    def _check(self) -> None:
        self.button.setEnabled(bool(self.reason.toPlainText().strip()))
