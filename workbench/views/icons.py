"""Lucide icons drawn in the palette's colours at paint time, so a change of theme needs no reloading."""

from functools import cache, lru_cache
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench.paths import resources
from workbench.views.palettes import theme_of

Tint = Literal["text", "muted", "accent", "on_accent", "success", "warning", "danger", "conflict"]
TINTS: tuple[Tint, ...] = get_args(Tint)
_KEPT_IMAGES = 512  # about 2 kB each at usual sizes


def icon(name: str, tint: Tint = "text") -> QIcon:
    """Return a Lucide icon by name, recoloured from the palette; raises ``FileNotFoundError`` for an unknown name."""
    _source(name)
    return QIcon(_LucideEngine(name, tint))


def app_icon() -> QIcon:
    """Return Urval's own icon in its own colours."""
    return QIcon(str(resources() / "icons" / "urval.svg"))


class _LucideEngine(QIconEngine):
    """Renders one SVG in the colour that the mode and the current palette ask for."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawImage(rect, self._image(rect.size() * ratio, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap.fromImage(self._image(size, mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = QPixmap.fromImage(self._image(size * scale, mode))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _LucideEngine(self._name, self._tint)

    def key(self) -> str:
        return "urval-lucide"

    def _image(self, size: QSize, mode: QIcon.Mode) -> QImage:
        return _render(self._name, self._color(mode).name(), size.width(), size.height())

    def _color(self, mode: QIcon.Mode) -> QColor:
        theme = theme_of(QGuiApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return theme.disabled
        if mode == QIcon.Mode.Selected:
            return QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText)
        color: QColor = getattr(theme, self._tint)
        return color


@lru_cache(maxsize=_KEPT_IMAGES)
def _render(name: str, color: str, width: int, height: int) -> QImage:
    image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.encode())))
    side = min(image.width(), image.height())
    square = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
    painter = QPainter(image)
    renderer.render(painter, square)
    painter.end()
    return image


@cache
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()
