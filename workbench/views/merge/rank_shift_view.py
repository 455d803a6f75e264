"""The ranking before and after: a sentence that says what moves, and a table of the moves."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QGroupBox, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from workbench.views.icons import icon
from workbench.views.merge.plain_table import make_plain
from workbench.views.merge.rank_shift import RankMove, RankShift
from workbench.views.theme import gap

AnyIndex = QModelIndex | QPersistentModelIndex
_ROWS = 8
"""Rows that are shown without scrolling."""
_NAMED = 4
"""Applications that the sentence names."""


class ShiftColumn(IntEnum):
    """The columns, as they stand from left to right."""

    APPLICATION = 0
    BEFORE = 1
    AFTER = 2
    MOVE = 3
    PLACE = 4


_NUMBERS = (ShiftColumn.BEFORE, ShiftColumn.AFTER)


class RankShiftModel(QAbstractTableModel):
    """One row per application, in the order of the ranking afterwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moves: tuple[RankMove, ...] = ()

    def set_moves(self, moves: tuple[RankMove, ...]) -> None:
        """List other applications."""
        self.beginResetModel()
        self._moves = moves
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many applications there are."""
        return 0 if parent.isValid() else len(self._moves)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(ShiftColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        move, column = self._moves[index.row()], ShiftColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(move, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {self._text(move, column)}"
        if role == Qt.ItemDataRole.DecorationRole and column == ShiftColumn.MOVE and move.step:
            return icon("chevron-up", "success") if move.step > 0 else icon("chevron-down", "danger")
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(ShiftColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(ShiftColumn(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def retranslate(self) -> None:
        """Have all texts asked for again."""
        if self._moves:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._moves) - 1, len(ShiftColumn) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ShiftColumn) - 1)

    def _heading(self, column: ShiftColumn) -> str:
        headings = (self.tr("Application"), self.tr("Rank before"), self.tr("Rank after"), self.tr("Move"))
        return (*headings, self.tr("Within the places"))[column]

    def _text(self, move: RankMove, column: ShiftColumn) -> str:
        if column == ShiftColumn.APPLICATION:
            return f"{move.number} {move.applicant}"
        if column in _NUMBERS:
            rank = move.before if column == ShiftColumn.BEFORE else move.after
            return "–" if rank is None else str(rank)
        return self._move(move) if column == ShiftColumn.MOVE else self._place(move)

    def _move(self, move: RankMove) -> str:
        if move.before is None:
            return self.tr("new")
        if move.after is None:
            return self.tr("no rank any more")
        if not move.step:
            return self.tr("stays")
        text = self.tr("up %1") if move.step > 0 else self.tr("down %1")
        return text.replace("%1", str(abs(move.step)))

    def _place(self, move: RankMove) -> str:
        if move.was_in == move.is_in or move.before is None:
            return self.tr("yes") if move.is_in else self.tr("no")
        return self.tr("gets in") if move.is_in else self.tr("falls out")


class RankShiftView(QGroupBox):
    """Hidden until a shift is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shift: RankShift | None = None
        self.model = RankShiftModel(self)
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.all_box = QCheckBox()
        self.table = QTableView()
        make_plain(self.table)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ShiftColumn.APPLICATION, QHeaderView.ResizeMode.Stretch)
        self.all_box.toggled.connect(self._fill)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.table, self.all_box):
            column.addWidget(widget)
        self._retranslate()
        self.hide()

    def show_shift(self, shift: RankShift | None) -> None:
        """Show another shift; hidden where there is none or nothing is ranked."""
        self._shift = shift
        self.setVisible(shift is not None and bool(shift.moves))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _fill(self) -> None:
        shift = self._shift
        if shift is None:
            self.model.set_moves(())
            return
        self.model.set_moves(shift.moves if self.all_box.isChecked() else shift.moved)
        self.all_box.setVisible(len(shift.moved) < len(shift.moves))
        self.table.setVisible(self.model.rowCount() > 0)
        self.summary.setText(self._sentence(shift))
        self._fit()

    def _sentence(self, shift: RankShift) -> str:
        if not shift.moved:
            return self.tr("The ranking stays as it is.")
        texts = [self.tr("%n application(s) get another rank.", "", len(shift.moved))]
        for is_in, text in ((True, self.tr("Into the places: %1.")), (False, self.tr("Out of the places: %1."))):
            named = [f"{each.number} {each.applicant}" for each in shift.crossing if each.is_in == is_in]
            if named:
                more = [self.tr("%n more", "", len(named) - _NAMED)] if len(named) > _NAMED else []
                texts.append(text.replace("%1", ", ".join((*named[:_NAMED], *more))))
        return " ".join(texts)

    def _fit(self) -> None:
        """Give the table the room that its rows need."""
        line = self.fontMetrics().height() + 2 * gap(self)
        self.table.verticalHeader().setDefaultSectionSize(line)
        rows = min(self.model.rowCount(), _ROWS) * line
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 2 * gap(self))

    def _retranslate(self) -> None:
        self.setTitle(self.tr("The ranking before and after"))
        self.all_box.setText(self.tr("Show those that &stay, too"))
        self.table.setAccessibleName(self.tr("The ranking before and after"))
        self.model.retranslate()
        self._fill()
