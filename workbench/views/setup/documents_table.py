"""The table of documents, in which a combo box changes what a document is taken for."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.views.merge.plain_table import make_plain
from workbench.views.setup.documents_model import DocumentColumn, DocumentsTableModel
from workbench.views.setup.kinds import KINDS, kind_text
from workbench.views.theme import gap

AnyIndex = QModelIndex | QPersistentModelIndex
_SHARED = {DocumentColumn.APPLICANT: 0.27, DocumentColumn.DOCUMENT: 0.33, DocumentColumn.REASON: 0.4}
"""What each takes of the width that the narrow columns leave."""


class KindDelegate(QStyledItemDelegate):
    """Edits a kind by choosing from a list."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Return the combo box; choosing closes it."""
        editor = QComboBox(parent)
        for kind in KINDS:
            editor.addItem(kind_text(kind), kind)
        editor.setAccessibleName(self.tr("What the document is taken as"))
        editor.activated.connect(lambda: self._choose(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the kind that it has."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Give the model the kind that was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _choose(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class DocumentsTable(QTableView):
    """A click on the kind, or Enter or F2 anywhere in the row, lets one choose another."""

    def __init__(self, model: DocumentsTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setModel(model)
        self.setItemDelegateForColumn(DocumentColumn.KIND, KindDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.clicked.connect(self._edit_clicked)
        self.activated.connect(self.edit_kind)

    def edit_kind(self, index: QModelIndex) -> None:
        """Open the choice of kinds in the row of ``index``."""
        kind = index.siblingAtColumn(DocumentColumn.KIND)
        self.setCurrentIndex(kind)
        self.edit(kind)
        editor = self.indexWidget(kind)
        if isinstance(editor, QComboBox):
            editor.showPopup()

    def fit(self) -> None:
        """Share the width out among the columns."""
        metrics, room = self.fontMetrics(), 3 * gap(self)
        unit = metrics.averageCharWidth()
        widths = {
            DocumentColumn.NUMBER: 5 * unit,
            DocumentColumn.PAGES: 14 * unit,
            DocumentColumn.KIND: max(metrics.horizontalAdvance(kind_text(kind)) for kind in KINDS) + 5 * unit,
        }
        left = self.viewport().width() - sum(widths.values()) - 3 * room
        for column, share in _SHARED.items():
            widths[column] = max(24 * unit, round(left * share))
        for column, width in widths.items():
            self.setColumnWidth(column, width + (room if column not in _SHARED else 0))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 2 * gap(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self.fit()

    def _edit_clicked(self, index: QModelIndex) -> None:
        if index.column() == DocumentColumn.KIND:
            self.edit_kind(index)
