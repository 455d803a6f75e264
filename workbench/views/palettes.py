"""The colours of Urval's three looks, as data: every text reaches 4.5:1 and every shape 3:1 (WCAG 2.1 AA)."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


@dataclass(frozen=True, slots=True)
class ThemeColors:
    """Colours by meaning; ``…_soft`` are backgrounds that carry ``text`` and the colour they are named after.

    ``evidence`` has one colour per criterion (repeat from the start beyond nine) and is never the only sign.
    """

    name: str
    window: QColor
    base: QColor
    alternate: QColor
    card: QColor
    button: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    border: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    focus: QColor
    link: QColor
    link_visited: QColor
    success: QColor
    success_soft: QColor
    warning: QColor
    warning_soft: QColor
    danger: QColor
    danger_soft: QColor
    conflict: QColor
    conflict_soft: QColor
    search_hit: QColor
    evidence: tuple[QColor, ...]


def _theme(name: str, evidence: str, **values: str) -> ThemeColors:
    assert {field.name for field in fields(ThemeColors)} == {*values, "name", "evidence"}
    return ThemeColors(
        name=name,
        evidence=tuple(QColor(value) for value in evidence.split()),
        **{key: QColor(value) for key, value in values.items()},
    )


LIGHT = _theme(
    "light",
    window="#F3F5F8",
    base="#FFFFFF",
    alternate="#EFF2F6",
    card="#FFFFFF",
    button="#E9EDF2",
    text="#1B1F24",
    muted="#57606A",
    disabled="#5F6872",
    border="#6B7480",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    accent_soft="#DCEBFA",
    focus="#0B5CAD",
    link="#0B5CAD",
    link_visited="#6B3FA0",
    success="#17632F",
    success_soft="#DFF3E4",
    warning="#7F4500",
    warning_soft="#FFF0D6",
    danger="#AB1F18",
    danger_soft="#FDE4E1",
    conflict="#7A2E9E",
    conflict_soft="#F1E3F8",
    search_hit="#B35900",
    evidence="#0B5CAD #A6430A #17632F #7A2E9E #7D5A00 #A0136E #0F6A6F #4F5B69 #4A3FB0",
)

DARK = _theme(
    "dark",
    window="#161B22",
    base="#1C2128",
    alternate="#242A32",
    card="#1C2128",
    button="#2D333B",
    text="#E6EDF3",
    muted="#9DA7B3",
    disabled="#9AA4AF",
    border="#7D8894",
    accent="#6CB6FF",
    on_accent="#0D1117",
    accent_soft="#1B3350",
    focus="#6CB6FF",
    link="#6CB6FF",
    link_visited="#C8A6FF",
    success="#57D37C",
    success_soft="#17331F",
    warning="#F0B44C",
    warning_soft="#3A2C10",
    danger="#FF8B84",
    danger_soft="#431F1E",
    conflict="#D2A8FF",
    conflict_soft="#35254A",
    search_hit="#FFA94D",
    evidence="#6CB6FF #FFA270 #57D37C #D2A8FF #E3C04A #FF8FCB #4FD1CF #AEB9C5 #A5A0FF",
)

HIGH_CONTRAST = _theme(
    "high_contrast",
    window="#000000",
    base="#000000",
    alternate="#1C1C1C",
    card="#000000",
    button="#000000",
    text="#FFFFFF",
    muted="#E6E6E6",
    disabled="#BDBDBD",
    border="#FFFFFF",
    accent="#FFD60A",
    on_accent="#000000",
    accent_soft="#3D3300",
    focus="#FFD60A",
    link="#8CC8FF",
    link_visited="#DDB8FF",
    success="#6BFF9B",
    success_soft="#00300F",
    warning="#FFB84D",
    warning_soft="#3A2600",
    danger="#FFA8A8",
    danger_soft="#450A0A",
    conflict="#E3BDFF",
    conflict_soft="#2F0F45",
    search_hit="#FFB84D",
    evidence="#8CC8FF #FFB084 #6BFF9B #E3BDFF #FFE066 #FFA6D9 #66F0EE #D6D6D6 #BDB8FF",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def palette_of(theme: ThemeColors) -> QPalette:
    """Return the palette that shows ``theme``, with all roles set in all groups."""
    palette = QPalette()
    for role, color in _roles(theme).items():
        palette.setColor(role, color)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText, _Role.Link, _Role.LinkVisited):
        palette.setColor(_Group.Disabled, role, theme.disabled)
    palette.setColor(_Group.Disabled, _Role.Highlight, theme.alternate)
    palette.setColor(_Group.Disabled, _Role.HighlightedText, theme.disabled)
    palette.setColor(_Group.Disabled, _Role.Accent, theme.disabled)
    return palette


def _roles(theme: ThemeColors) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.text,
        _Role.Base: theme.base,
        _Role.AlternateBase: theme.alternate,
        _Role.Text: theme.text,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.button,
        _Role.ButtonText: theme.text,
        _Role.BrightText: theme.danger,
        _Role.Highlight: theme.accent,
        _Role.HighlightedText: theme.on_accent,
        _Role.Accent: theme.accent,
        _Role.Link: theme.link,
        _Role.LinkVisited: theme.link_visited,
        _Role.ToolTipBase: theme.card,
        _Role.ToolTipText: theme.text,
        _Role.Light: theme.base,
        _Role.Midlight: theme.alternate,
        _Role.Mid: theme.border,
        _Role.Dark: theme.border,
        _Role.Shadow: theme.border,
    }


def theme_of(palette: QPalette) -> ThemeColors:
    """Return the theme that ``palette`` was made from, or the nearest by lightness for a foreign palette."""
    base = palette.color(_Group.Active, _Role.Base)
    for theme in THEMES.values():
        if theme.base == base:
            return theme
    return DARK if base.lightnessF() < 0.5 else LIGHT


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio 1–21 of two opaque colours (WCAG 2.1, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(value) for value in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
