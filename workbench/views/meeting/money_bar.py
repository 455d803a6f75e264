"""The budget: where it is written, what is granted of it, and the line that it draws through the table."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.errors import InputRefusedError
from workbench.meeting.grants import Grants, parse_sum
from workbench.views.domain_sentences import in_words
from workbench.views.meeting.selection_model import SelectionModel
from workbench.views.meeting.words import sum_text
from workbench.views.theme import colors

_LINE = 3  # pixels: seen beside a row's own edge, also with alternating colours


class BudgetField(QWidget):
    """Takes the budget; ``budget_changed`` carries it (None: there is none), ``refused`` why it can't be."""

    budget_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.field = QLabel(), QLineEdit()
        self._budget: Decimal | None = None
        self.label.setBuddy(self.field)
        self.field.setMaximumWidth(18 * self.fontMetrics().averageCharWidth())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.field)
        self.field.editingFinished.connect(self._finish)

    def show_budget(self, budget: Decimal | None, *, is_locked: bool) -> None:
        """Show the budget, unless a person is writing one."""
        self._budget = budget
        self.field.setEnabled(not is_locked)
        if not self.field.isModified() or not self.field.hasFocus():
            self._show()

    def retranslate(self) -> None:
        """Follow the language."""
        self.label.setText(self.tr("&Budget, SEK"))
        self.field.setPlaceholderText(self.tr("none"))
        self._show()

    def _show(self) -> None:
        self.field.setText("" if self._budget is None else sum_text(self._budget))
        self.field.setModified(False)

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        text = self.field.text().strip()
        try:
            budget = parse_sum(text) if text else None
        except InputRefusedError as error:
            self.refused.emit(in_words(str(error)))
            self._show()
            return
        self.field.setModified(False)
        if budget != self._budget:
            self.budget_changed.emit(budget)


class BudgetLine(QStyledItemDelegate):
    """Draws the budget line below the last row that the budget holds."""

    def __init__(self, model: SelectionModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and the line where it belongs."""
        super().paint(painter, option, index)
        if index.row() == self._model.budget_line():
            painter.save()
            painter.setPen(QPen(colors().accent, _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            edge = option.rect.bottom() - _LINE // 2
            painter.drawLine(option.rect.left(), edge, option.rect.right() + 1, edge)
            painter.restore()


def money_text(grants: Grants) -> str:
    """Return what is granted of the budget, in words."""
    if grants.budget is None or grants.left is None:
        text = QCoreApplication.translate("Meeting", "Granted: SEK %1; no budget is set.")
        return text.replace("%1", sum_text(grants.total))
    if grants.left < 0:
        text = QCoreApplication.translate("Meeting", "Granted: SEK %1 of %2, which is %3 more than there is.")
    else:
        text = QCoreApplication.translate("Meeting", "Granted: SEK %1 of %2; %3 is left.")
    for number, amount in enumerate((grants.total, grants.budget, abs(grants.left)), start=1):
        text = text.replace(f"%{number}", sum_text(amount))
    return text
