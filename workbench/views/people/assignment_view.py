"""The matrix of who reads what: one Tab stop, arrow keys between cells, the names always in view."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from workbench.views.merge.plain_table import make_plain
from workbench.views.people.assignment_model import AnyIndex, AssignmentModel
from workbench.views.theme import gap, icon_size

_NAMES_SHARE = 0.4
"""The part of the width that the applications' names take at most."""


class AssignmentView(QTableView):
    """Shows an :class:`AssignmentModel`."""

    def __init__(self, model: AssignmentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setModel(model)
        self.setItemDelegate(_Centred(self))
        self.setShowGrid(True)
        names = self.verticalHeader()
        names.show()
        names.setHighlightSections(True)
        names.setSectionsClickable(False)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(True)
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Share the room out: what a heading needs, and no more for the names than their part."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * gap(self))
        self.verticalHeader().setMaximumWidth(max(int(self.width() * _NAMES_SHARE), 1))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(10 * self.fontMetrics().averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self.verticalHeader().setMaximumWidth(max(int(self.width() * _NAMES_SHARE), 1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
        super().changeEvent(event)


class _Centred(QStyledItemDelegate):
    """Draws the cell as any other's, with its picture in the middle."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.icon = QIcon()
        styled.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        widget = option.widget
        assert isinstance(widget, QWidget)
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, widget)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QIcon):
            place = QRect(0, 0, icon_size(widget), icon_size(widget))
            place.moveCenter(option.rect.center())
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            picture.paint(painter, place, mode=QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        side = option.fontMetrics.height()
        return QSize(3 * side, 2 * side)
