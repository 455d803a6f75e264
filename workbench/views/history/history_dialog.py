"""The history of what one is looking at, in a window of its own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workbench.models.audit import AuditQuery
from workbench.views.history.history_view import HistoryView
from workbench.views.runner import Runner


class HistoryDialog(QDialog):
    """Shows the changes of one thing: points with their comment and evidence, say."""

    def __init__(self, path: Path, query: AuditQuery, title: str, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        name = QLabel(title, wordWrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        self.view = HistoryView(path, runner)
        self.view.value_button.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(1200, room.width()), min(560, room.height()))
        self.view.table.setFocus()
        self.view.ask(query)
