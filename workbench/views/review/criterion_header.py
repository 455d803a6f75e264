"""The one line that every criterion always has: what it is, how it stands, what it got."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, gap, icon_size

_RING = 2
_ROUND = 3


class CriterionHeader(QPushButton):
    """A button that opens its card; draws state by icon and word, how much evidence, and whether there is a comment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._word = ""
        self._icon: tuple[str, Tint] = ("circle-dashed", "muted")
        self._has_comment = False
        self._evidence = 0
        self._is_open = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(
        self, title: str, word: str, picture: tuple[str, Tint], *, has_comment: bool, evidence: int, is_open: bool
    ) -> None:
        """Show a title, the state in a word or points, its icon, whether there is a comment, and how much evidence."""
        self._title, self._word, self._icon = title, word, picture
        self._has_comment, self._evidence, self._is_open = has_comment, evidence, is_open
        comment = self.tr("with a comment") if has_comment else ""
        pieces = self.tr("%n piece(s) of evidence", "", evidence) if evidence else ""
        self.setAccessibleName(", ".join(part for part in (title, word, comment, pieces) if part))
        self.setToolTip(title)
        self.update()

    @property
    def word(self) -> str:
        """The state as it is written."""
        return self._word

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() + 2 * gap(self, 0.8))

    def minimumSizeHint(self) -> QSize:
        """Make do with a cut title."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, title, comment sign and points from left to right."""
        theme = colors(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_open or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_soft if self._is_open else theme.alternate)
            painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        room = self.rect().adjusted(gap(self), 0, -gap(self), 0)
        room.setLeft(self._draw_icon(painter, room, self._icon) + gap(self))
        room.setRight(self._draw_word(painter, room) - gap(self))
        if self._has_comment:
            place = QRect(room.right() - icon_size(self), room.top(), icon_size(self), room.height())
            self._draw_icon(painter, place, ("message-square", "accent"))
            room.setRight(place.left() - gap(self))
        if self._evidence:
            room.setRight(self._draw_evidence(painter, room) - gap(self))
        self._draw_title(painter, room)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.focus, _RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _draw_icon(self, painter: QPainter, room: QRect, picture: tuple[str, Tint]) -> int:
        side = icon_size(self)
        place = QRect(room.left(), room.center().y() - side // 2, side, side)
        icon(*picture).paint(painter, place)
        return place.right()

    def _draw_evidence(self, painter: QPainter, room: QRect) -> int:
        """Draw a clip and the number of pieces; return where they begin."""
        painter.setFont(self._font(bold=False))
        painter.setPen(colors(self).text)
        number = str(self._evidence)
        left = room.right() - painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
        place = QRect(left - gap(self, 0.5) - icon_size(self), room.top(), icon_size(self), room.height())
        self._draw_icon(painter, place, ("paperclip", "accent"))
        return place.left()

    def _draw_word(self, painter: QPainter, room: QRect) -> int:
        theme = colors(self)
        scored = self._icon[0] == "circle-check"
        painter.setFont(self._font(bold=scored))
        painter.setPen(theme.text if scored else theme.muted)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._word)
        return room.right() - painter.fontMetrics().horizontalAdvance(self._word)

    def _draw_title(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(self._font(bold=self._is_open))
        painter.setPen(colors(self).text)
        text = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font
