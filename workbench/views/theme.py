"""Theme and text size of the whole application, changed without a restart."""

from functools import cache
from typing import Literal, get_args

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from workbench.views.palettes import THEMES, ThemeColors, palette_of, theme_of
from workbench.views.style import FocusStyle

ThemeName = Literal["system", "light", "dark", "high_contrast"]
THEME_NAMES: tuple[ThemeName, ...] = get_args(ThemeName)
TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)
_BASE_POINTS = 10.0
_FOLLOWER = "urval-theme-follower"


def apply_theme(qapp: QApplication, name: ThemeName, text_percent: int = 100) -> None:
    """Show the whole application in the named theme and text size (100–200 %); open windows change at once."""
    percent = min(max(text_percent, 100), 200)
    follower = qapp.findChild(_SystemFollower, _FOLLOWER) or _SystemFollower(qapp)
    follower.name, follower.percent = name, percent
    style = _style(qapp)
    resized = style.set_text_percent(percent)
    _set_font(qapp, percent)
    palette = palette_of(THEMES[_resolved(qapp, name)])
    qapp.setPalette(palette)
    QToolTip.setPalette(palette)
    _tell_widgets(qapp, resized)


def colors(source: QWidget | QPalette | None = None) -> ThemeColors:
    """Return the colours by meaning that match a widget's (or the application's) palette; ask again on a change."""
    palette = source.palette() if isinstance(source, QWidget) else source
    return theme_of(palette if palette is not None else QApplication.palette())


def gap(widget: QWidget, parts: float = 1.0) -> int:
    """Return a distance in pixels that grows with the text: ``parts`` times a third of the line height."""
    return max(1, round(parts * widget.fontMetrics().height() / 3))


def icon_size(widget: QWidget, factor: float = 1.0) -> int:
    """Return the side in pixels of an icon that goes with the widget's text."""
    return round(factor * widget.fontMetrics().height())


def relative_font(factor: float, *, bold: bool = False) -> QFont:
    """Return the application's font at ``factor`` times its size; set again on ``ApplicationFontChange``."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    return font


class _SystemFollower(QObject):
    """Applies the system's light or dark scheme when it changes and the theme is ``system``."""

    def __init__(self, qapp: QApplication) -> None:
        super().__init__(qapp)
        self.setObjectName(_FOLLOWER)
        self.name: ThemeName = "system"
        self.percent = 100
        self._qapp = qapp
        qapp.styleHints().colorSchemeChanged.connect(self._follow)

    def _follow(self) -> None:
        if self.name == "system":
            apply_theme(self._qapp, self.name, self.percent)


def _resolved(qapp: QApplication, name: ThemeName) -> str:
    return _system_theme(qapp.styleHints()) if name == "system" else name


def _system_theme(hints: QStyleHints) -> str:
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _style(qapp: QApplication) -> FocusStyle:
    style = qapp.style()
    if not isinstance(style, FocusStyle):
        style = FocusStyle()
        qapp.setStyle(style)
    return style


def _tell_widgets(qapp: QApplication, resized: bool) -> None:
    """Tell open widgets what Qt leaves out: everything before ``exec``, and that icon sizes have changed."""
    kinds = [QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange]
    if resized:
        kinds.append(QEvent.Type.StyleChange)
    for kind in kinds:
        for widget in qapp.allWidgets():
            if shiboken6.isValid(widget):  # a handler before it may have deleted it
                QApplication.sendEvent(widget, QEvent(kind))


def _set_font(qapp: QApplication, percent: int) -> None:
    font = QFont(_system_font())
    font.setPointSizeF(_BASE_POINTS * percent / 100)
    qapp.setFont(font)


@cache
def _system_font() -> QFont:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
