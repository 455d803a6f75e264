"""Fusion with visible edges: Fusion's own outlines stay under 3:1 and its focus mark is one faint pixel."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QProxyStyle,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionToolButton,
    QWidget,
)

from workbench.views.palettes import ThemeColors, theme_of

_RING = 2
_ROUND = 3
_INSET = 3
"""Pixels from a button's edge to its focus ring: a default button's edge is as strong as the ring."""
_SPACE = "\N{FOUR-PER-EM SPACE}"
_State = QStyle.StateFlag
_Control = QStyle.ControlElement
_Contents = QStyle.ContentsType
_Primitive = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric

_CELL = _Primitive.PE_PanelItemViewItem
_ROW = _Primitive.PE_PanelItemViewRow
_INDICATORS = {
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_IndicatorRadioButton,
}
_EDGED = {_Primitive.PE_FrameLineEdit, _Primitive.PE_Frame, _Primitive.PE_FrameMenu}
_FRAMED = {QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox}
_SCALED = {
    _Metric.PM_SmallIconSize: 16,
    _Metric.PM_ButtonIconSize: 16,
    _Metric.PM_ListViewIconSize: 16,
    _Metric.PM_ToolBarIconSize: 18,
    _Metric.PM_IndicatorWidth: 15,
    _Metric.PM_IndicatorHeight: 15,
    _Metric.PM_ExclusiveIndicatorWidth: 15,
    _Metric.PM_ExclusiveIndicatorHeight: 15,
    _Metric.PM_ScrollBarExtent: 14,
    _Metric.PM_HeaderMargin: 6,
    _Metric.PM_FocusFrameHMargin: 4,  # beside a cell's text: a number on the right must not run into the next column
}


class FocusStyle(QProxyStyle):
    """Fusion, with 3:1 borders, a 2 px focus ring, and icons and indicators that grow with the text."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._percent = 100
        self._metrics = dict(_SCALED)

    def set_text_percent(self, percent: int) -> bool:
        """Scale icons and indicators to the text size; return whether that changed anything."""
        changed = percent != self._percent
        self._percent = percent
        self._metrics = {metric: round(size * percent / 100) for metric, size in _SCALED.items()}
        # A scroll bar that doubles with the text takes room from it without being easier to hit.
        self._metrics[_Metric.PM_ScrollBarExtent] = round(14 * (100 + percent) / 200)
        return changed

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Let icons and indicators follow the text, and leave room for the ring inside frames."""
        if metric == _Metric.PM_DefaultFrameWidth:
            return _RING
        size = self._metrics.get(metric)
        return super().pixelMetric(metric, option, widget) if size is None else size

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,  # noqa: N803 - Qt's name
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Leave out Fusion's own icons on dialog buttons, which are dark on any background."""
        if isinstance(widget, QDialogButtonBox):
            return QIcon()
        return super().standardIcon(standardIcon, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw focus marks, buttons, indicators and frames with enough contrast."""
        if element is _CELL or element is _ROW:  # the only ones drawn by the hundred: no look-ups for them
            super().drawPrimitive(element, option, painter, widget)
        elif element == _Primitive.PE_FrameFocusRect:
            _draw_focus(painter, option)
        elif element in (_Primitive.PE_PanelButtonCommand, _Primitive.PE_PanelButtonTool):
            _draw_button(painter, option, flat=element == _Primitive.PE_PanelButtonTool)
        elif element in _INDICATORS:
            _draw_indicator(painter, option, round_shape=element == _Primitive.PE_IndicatorRadioButton)
        else:
            super().drawPrimitive(element, option, painter, widget)
            if element in _EDGED:
                _draw_edge(painter, option)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a lit menu item's icon in the colour of its text, and set button labels off from icon and focus."""
        if element == _Control.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            option = QStyleOptionButton(option)
            option.text = _set_off(option.icon, option.text)
        elif element == _Control.CE_ToolButtonLabel and isinstance(option, QStyleOptionToolButton):
            option = QStyleOptionToolButton(option)
            if option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
                option.text = _set_off(option.icon, option.text)
        elif element == QStyle.ControlElement.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            option = _with_readable_icon(option, self.pixelMetric(_Metric.PM_SmallIconSize, option, widget))
        super().drawControl(element, option, painter, widget)
        if element == _Control.CE_PushButton and option.state & _State.State_HasFocus:
            _draw_focus(painter, option, inside=_INSET)  # Fusion leaves it out

    def sizeFromContents(
        self,
        type: QStyle.ContentsType,  # noqa: A002 - Qt's name
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Leave room for what sets a button's label off from its icon."""
        size = super().sizeFromContents(type, option, size, widget)  # type: ignore[arg-type] # Qt takes none too
        beside = type == _Contents.CT_PushButton or (
            isinstance(option, QStyleOptionToolButton)
            and option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        if beside and isinstance(option, (QStyleOptionButton, QStyleOptionToolButton)) and not option.icon.isNull():
            size.setWidth(size.width() + option.fontMetrics.horizontalAdvance(_SPACE))
        return size

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw scroll bars and sliders with a visible handle, and combo and spin boxes with a visible edge."""
        if isinstance(option, QStyleOptionSlider) and isinstance(widget, QScrollBar):
            self._draw_scroll_bar(painter, option, widget)
            return
        if isinstance(option, QStyleOptionSlider) and isinstance(widget, QSlider):
            self._draw_slider(painter, option, widget)
            return
        super().drawComplexControl(control, option, painter, widget)
        if control in _FRAMED:
            _draw_edge(painter, option)

    def _draw_scroll_bar(self, painter: QPainter, option: QStyleOptionSlider, widget: QScrollBar) -> None:
        theme = theme_of(option.palette)
        painter.fillRect(option.rect, theme.window)
        bar = QStyle.ComplexControl.CC_ScrollBar
        upright = option.orientation == Qt.Orientation.Vertical
        for part, forward in (
            (QStyle.SubControl.SC_ScrollBarSubLine, False),
            (QStyle.SubControl.SC_ScrollBarAddLine, True),
        ):
            _draw_arrow(painter, self.subControlRect(bar, option, part, widget), theme.muted, upright, forward)
        if option.maximum <= option.minimum:
            return
        thumb = self.subControlRect(bar, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
        held = option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider
        inset = thumb.width() // 4 if upright else thumb.height() // 4
        thumb = thumb.adjusted(inset, 1, -inset, -1) if upright else thumb.adjusted(1, inset, -1, -inset)
        with _smooth(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent if held else theme.border)
            painter.drawRoundedRect(QRectF(thumb), _ROUND, _ROUND)

    def _draw_slider(self, painter: QPainter, option: QStyleOptionSlider, widget: QSlider) -> None:
        theme = theme_of(option.palette)
        control = QStyle.ComplexControl.CC_Slider
        groove = self.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, widget)
        handle = QRectF(self.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, widget))
        center = QRectF(groove).center()
        side = min(handle.width(), handle.height())
        color = theme.accent if option.state & _State.State_Enabled else theme.disabled
        with _smooth(painter):
            painter.setPen(QPen(theme.border, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            if option.orientation == Qt.Orientation.Horizontal:
                painter.drawLine(QPointF(groove.left() + 2, center.y()), QPointF(groove.right() - 2, center.y()))
            else:
                painter.drawLine(QPointF(center.x(), groove.top() + 2), QPointF(center.x(), groove.bottom() - 2))
            painter.setPen(QPen(theme.base, 1))
            painter.setBrush(color)
            painter.drawEllipse(handle.center(), side / 2 - 1, side / 2 - 1)
        if option.state & _State.State_HasFocus:
            _draw_focus(painter, option)


class _smooth:  # noqa: N801 - reads as a verb at its uses
    """Antialiasing for a block, everything restored after it."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def __enter__(self) -> None:
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def __exit__(self, *_: object) -> None:
        self._painter.restore()


def _rounded(painter: QPainter, rect: QRect, color: QColor, width: int) -> None:
    half = width / 2
    painter.setPen(QPen(color, width))
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), _ROUND, _ROUND)


def _set_off(picture: QIcon, text: str) -> str:
    """Return a label with a space before it where it stands beside an icon: Fusion's four pixels don't grow."""
    return text if picture.isNull() or not text else _SPACE + text


def _draw_focus(painter: QPainter, option: QStyleOption, *, inside: int = 0) -> None:
    theme = theme_of(option.palette)
    selected = option.state & _State.State_Selected
    with _smooth(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = option.rect.adjusted(inside, inside, -inside, -inside)
        _rounded(painter, rect, theme.on_accent if selected else theme.focus, _RING)


def _draw_edge(painter: QPainter, option: QStyleOption) -> None:
    """Draw the border of a field or scroll area over Fusion's, thick in the focus colour where it has the focus."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth <= 0:
        return
    theme = theme_of(option.palette)
    focused = option.state & _State.State_HasFocus
    with _smooth(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _rounded(painter, option.rect, theme.focus if focused else theme.border, _RING if focused else 1)


def _draw_button(painter: QPainter, option: QStyleOption, *, flat: bool) -> None:
    theme = theme_of(option.palette)
    state = option.state
    default = isinstance(option, QStyleOptionButton) and bool(
        option.features & QStyleOptionButton.ButtonFeature.DefaultButton
    )
    borderless = flat and bool(state & _State.State_AutoRaise) and not state & _State.State_On
    with _smooth(painter):
        painter.setBrush(_button_fill(theme, option))
        if borderless:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(option.rect), _ROUND, _ROUND)
        else:
            strong = default or bool(state & _State.State_On)
            enabled = state & _State.State_Enabled
            edge = theme.accent if strong and enabled else theme.border
            _rounded(painter, option.rect, edge, _RING if strong else 1)


def _button_fill(theme: ThemeColors, option: QStyleOption) -> QColor | Qt.BrushStyle:
    state = option.state
    if state & (_State.State_On | _State.State_Sunken):
        return theme.accent_soft
    if state & _State.State_MouseOver and state & _State.State_Enabled:
        return theme.alternate
    if state & _State.State_AutoRaise:
        return Qt.BrushStyle.NoBrush
    return option.palette.color(QPalette.ColorRole.Button)


def _draw_indicator(painter: QPainter, option: QStyleOption, *, round_shape: bool) -> None:
    """Draw a check box or radio button: the mark is a shape, so its state never hangs on colour."""
    theme = theme_of(option.palette)
    enabled = bool(option.state & _State.State_Enabled)
    marked = bool(option.state & (_State.State_On | _State.State_NoChange))
    edge = (theme.accent if marked else theme.border) if enabled else theme.disabled
    side = min(option.rect.width(), option.rect.height()) - 1.0
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    radius = side / 2 if round_shape else _ROUND
    with _smooth(painter):
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(edge if marked else theme.base)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius)
        if marked:
            _draw_mark(painter, box, theme.on_accent if enabled else theme.base, option.state, round_shape)


def _draw_mark(painter: QPainter, box: QRectF, color: QColor, state: QStyle.StateFlag, round_shape: bool) -> None:
    unit = box.width() / 10
    if round_shape:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(box.center(), 2 * unit, 2 * unit)
        return
    painter.setPen(QPen(color, 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    shape = ((2.5, 5.0), (7.5, 5.0)) if state & _State.State_NoChange else ((2.4, 5.2), (4.3, 7.1), (7.7, 3.1))
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x * unit, y * unit) for x, y in shape]))


def _draw_arrow(painter: QPainter, rect: QRect, color: QColor, upright: bool, forward: bool) -> None:
    """Draw one of a scroll bar's arrows: along the bar by ``upright``, towards its end by ``forward``."""
    size = min(rect.width(), rect.height()) / 5
    center = QRectF(rect).center()
    tip = size if forward else -size
    offsets = ((-size, -tip / 2), (size, -tip / 2), (0.0, tip / 2))
    points = [center + (QPointF(x, y) if upright else QPointF(y, x)) for x, y in offsets]
    with _smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF(points))


def _with_readable_icon(option: QStyleOptionMenuItem, side: int) -> QStyleOptionMenuItem:
    """Return the option with its icon readable where the item is lit up (Fusion asks for "active", not "selected")."""
    if option.icon.isNull() or not option.state & _State.State_Selected or not option.state & _State.State_Enabled:
        return option
    lit = QStyleOptionMenuItem(option)
    lit.icon = QIcon(option.icon.pixmap(side, QIcon.Mode.Selected))
    return lit
