"""The evidence of a criterion as chips under each other: a list to assistive technology, with a page on each line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.models.evidence import EvidenceRow
from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, gap, icon_size

_ROW = Qt.ItemDataRole.UserRole
_SHOWN = 3  # lines at a time; more are scrolled to
_ROUND = 3
_BAR = 4
_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EvidenceList(QListWidget):
    """Goes to evidence by a click or Enter (``chosen``), takes it away by its cross or Delete (``removed``).

    Letters and digits go through to the page: nobody looks for a piece of evidence by its first letter.
    """

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_closed = False
        self._rows: Sequence[EvidenceRow] = ()
        self._title = ""
        self.setItemDelegate(_ChipDelegate(place, self))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one reads or scores
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_evidence(self, rows: Sequence[EvidenceRow], current: str) -> None:
        """Show pieces of evidence, one of them (id) as the current one; hidden without any."""
        if tuple(rows) != tuple(self._rows):
            self._rows = tuple(rows)
            self._fill()
        self.setCurrentRow(next((at for at, row in enumerate(rows) if row.id == current), -1))
        self.setVisible(bool(rows))

    def set_closed(self, closed: bool) -> None:
        """Allow taking evidence away, or not."""
        self.is_closed = closed
        self.viewport().update()

    def retranslate(self, criterion: str) -> None:
        """Name the list and its lines in the user's language; ``criterion`` is the criterion's title."""
        self._title = criterion
        self.setAccessibleName(self.tr("Evidence for %1").replace("%1", criterion))
        self.setAccessibleDescription(self.tr("Enter shows it in the document, Delete removes it."))
        self._fill()

    def cross(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where a line's cross is."""
        line = self.visualRect(index)
        return QRect(line.right() - line.height(), line.top(), line.height() + 1, line.height())

    def _fill(self) -> None:
        current = self.currentRow()
        self.clear()
        for row in self._rows:
            item = QListWidgetItem(self._text(row), self)
            item.setData(_ROW, row)
            item.setToolTip(f"{self._page(row)}: {row.text}" if row.text else self._text(row))
        self.setCurrentRow(current)
        self.updateGeometry()

    def _page(self, row: EvidenceRow) -> str:
        return self.tr("p. %1").replace("%1", str(row.page + 1))

    def _text(self, row: EvidenceRow) -> str:
        words = row.text or self.tr("an area")
        if row.is_document_missing:
            words = self.tr("document replaced or taken away: %1").replace("%1", words)
        return f"{self._page(row)}  {words}"

    def _piece(self, item: QListWidgetItem | None) -> str:
        row = item.data(_ROW) if item is not None else None
        return row.id if isinstance(row, EvidenceRow) else ""

    # -- mouse and keys ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the button to come up: only then it is clear what was meant."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the evidence, or take it away where its cross was clicked."""
        place = event.position().toPoint()
        item = self.itemAt(place)
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            (self.removed if self._is_cross(place) else self.chosen).emit(self._piece(item))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a line can be clicked."""
        over = self.itemAt(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _is_cross(self, place: QPoint) -> bool:
        return not self.is_closed and self.cross(self.indexAt(place)).contains(place)

    def event(self, event: QEvent) -> bool:
        """Claim the list's own keys before the page's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show or remove a piece of evidence by key, else move in the list."""
        piece = self._piece(self.currentItem()) if _is_own(event) else ""
        if not _is_own(event):
            super().keyPressEvent(event)
        elif piece and event.key() in _OPEN:
            self.chosen.emit(piece)
        elif piece and not self.is_closed:
            self.removed.emit(piece)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing by typing."""

    # -- geometry ------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for a line for each piece of evidence, up to some."""
        lines = min(max(len(self._rows), 1), _SHOWN)
        return QSize(self.fontMetrics().averageCharWidth() * 40, lines * line_height(self))

    def minimumSizeHint(self) -> QSize:
        """Make do with a short line."""
        return QSize(self.fontMetrics().averageCharWidth() * 15, line_height(self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.doItemsLayout()
            self.updateGeometry()
        super().changeEvent(event)


class _ChipDelegate(QStyledItemDelegate):
    """Draws a chip: the criterion's colour, a sign for its kind, page and words, and a cross."""

    def __init__(self, place: int, chips: EvidenceList) -> None:
        super().__init__(chips)
        self._place = place
        self._chips = chips

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for one line."""
        return QSize(0, line_height(self._chips))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one chip."""
        chips, theme = self._chips, colors(self._chips)
        row: EvidenceRow = index.data(_ROW)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.accent_soft if current else theme.alternate if over else theme.base)
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.fillRect(
            QRectF(box.left(), box.top(), _BAR, box.height()), theme.evidence[self._place % len(theme.evidence)]
        )
        room = option.rect.adjusted(_BAR + gap(chips), 0, -gap(chips), 0)
        room.setLeft(_draw_icon(painter, chips, room, _picture(row)) + gap(chips))
        if not chips.is_closed:
            cross = chips.cross(index)
            side = icon_size(chips, 0.8)
            place = QRect(0, 0, side, side)
            place.moveCenter(cross.center())
            icon("x", "text" if over else "muted").paint(painter, place)
            room.setRight(cross.left())
        painter.setPen(theme.text)
        painter.setFont(chips.font())
        text = chips.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, 2))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
        painter.restore()


def line_height(widget: QWidget) -> int:
    """Return the height of one chip: at least 24 pixels, so that its cross can be hit."""
    return max(24, widget.fontMetrics().height() + gap(widget, 1.2))


def _picture(row: EvidenceRow) -> tuple[str, Tint]:
    if row.is_document_missing:
        return "triangle-alert", "warning"
    return ("paperclip", "accent") if row.kind == "quote" else ("maximize", "accent")


def _draw_icon(painter: QPainter, widget: QWidget, room: QRect, picture: tuple[str, Tint]) -> int:
    side = icon_size(widget)
    place = QRect(room.left(), room.center().y() - side // 2, side, side)
    icon(*picture).paint(painter, place)
    return place.right()


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in _REMOVE | _OPEN
