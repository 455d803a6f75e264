import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QSlider,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.palettes import DARK, HIGH_CONTRAST, LIGHT, THEMES, ThemeColors, contrast, palette_of, theme_of
from workbench.views.theme import apply_theme, colors, gap, icon_size

Role = QPalette.ColorRole
Group = QPalette.ColorGroup
BACKGROUNDS = ("window", "base", "alternate", "card", "button")
SOFT = ("success", "warning", "danger", "conflict", "accent")
READ_ON = {
    Role.WindowText: (Role.Window,),
    Role.Text: (Role.Base, Role.AlternateBase),
    Role.PlaceholderText: (Role.Base,),
    Role.ButtonText: (Role.Button,),
    Role.HighlightedText: (Role.Highlight,),
    Role.Link: (Role.Base, Role.Window),
    Role.LinkVisited: (Role.Base, Role.Window),
    Role.ToolTipText: (Role.ToolTipBase,),
}


@pytest.fixture(params=list(THEMES.values()), ids=list(THEMES))
def theme(request: pytest.FixtureRequest) -> ThemeColors:
    shown: ThemeColors = request.param
    return shown


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#777777")) == 1


def test_all_palette_text_is_readable_in_every_group(theme: ThemeColors) -> None:
    palette = palette_of(theme)
    for group in (Group.Active, Group.Inactive, Group.Disabled):
        for text, grounds in READ_ON.items():
            for ground in grounds:
                ratio = contrast(palette.color(group, text), palette.color(group, ground))
                assert ratio >= 4.5, (group, text, ground, ratio)


def test_a_palette_sets_every_role_itself(theme: ThemeColors) -> None:
    roles = {role for role in Role if role not in (Role.NoRole, Role.NColorRoles)}
    palette = palette_of(theme)
    unset = {
        role
        for role in roles
        for group in (Group.Active, Group.Inactive, Group.Disabled)
        if not palette.isBrushSet(group, role)
    }
    assert unset == set()


def test_text_colours_by_meaning_are_readable_on_every_background(theme: ThemeColors) -> None:
    for name in ("text", "muted", "disabled", "link", "link_visited", *SOFT):
        for ground in (*BACKGROUNDS, *(f"{soft}_soft" for soft in SOFT)):
            ratio = contrast(getattr(theme, name), getattr(theme, ground))
            assert ratio >= 4.5, (name, ground, ratio)
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_shapes_stand_out_from_every_background(theme: ThemeColors) -> None:
    shapes = [theme.border, theme.focus, theme.search_hit, *theme.evidence]
    for ground in BACKGROUNDS:
        for shape in shapes:
            assert contrast(shape, getattr(theme, ground)) >= 3, (ground, shape.name())


def test_evidence_has_a_different_colour_for_each_of_nine_criteria(theme: ThemeColors) -> None:
    assert len({color.name() for color in theme.evidence}) == 9


def test_a_palette_tells_which_theme_made_it(theme: ThemeColors) -> None:
    assert theme_of(palette_of(theme)) is theme


def test_a_foreign_palette_counts_as_light_or_dark() -> None:
    for base, nearest in (("#202020", DARK), ("#FAFAFA", LIGHT)):
        palette = QPalette()
        palette.setColor(Role.Base, QColor(base))
        assert theme_of(palette) is nearest


def test_open_widgets_follow_a_change_of_theme(look: QApplication, qtbot: QtBot) -> None:
    label = MutedLabel("text")
    qtbot.addWidget(label)
    label.show()
    for name, theme in (("dark", DARK), ("high_contrast", HIGH_CONTRAST), ("light", LIGHT)):
        apply_theme(look, name)  # type: ignore[arg-type] # the names come from a tuple
        assert label.palette().color(Role.WindowText) == theme.muted
        assert colors(label) is theme


def test_the_system_theme_is_light_where_the_system_says_nothing(look: QApplication) -> None:
    apply_theme(look, "dark")
    apply_theme(look, "system")
    assert colors() is LIGHT


def test_text_icons_and_gaps_double_at_200_percent(look: QApplication, qtbot: QtBot) -> None:
    widget, heading = QWidget(), HeadingLabel("Heading", 2.0)
    for shown in (widget, heading):
        qtbot.addWidget(shown)
        shown.show()
    metric = QStyle.PixelMetric.PM_SmallIconSize
    before = widget.font().pointSizeF(), heading.font().pointSizeF(), look.style().pixelMetric(metric)
    side, space = icon_size(widget), gap(widget, 3)
    apply_theme(look, "light", 200)
    after = widget.font().pointSizeF(), heading.font().pointSizeF(), look.style().pixelMetric(metric)
    assert after == tuple(2 * size for size in before)
    assert icon_size(widget) == pytest.approx(2 * side, abs=1)
    assert gap(widget, 3) == pytest.approx(2 * space, abs=3)


def test_text_size_stays_between_100_and_200_percent(look: QApplication) -> None:
    apply_theme(look, "light", 500)
    assert look.font().pointSizeF() == 20
    apply_theme(look, "light", 10)
    assert look.font().pointSizeF() == 10


def test_the_focus_is_two_pixels_of_the_focus_colour(look: QApplication, qtbot: QtBot, theme: ThemeColors) -> None:
    apply_theme(look, theme.name)  # type: ignore[arg-type] # the name of a theme
    holder = QWidget()
    qtbot.addWidget(holder)
    field = QLineEdit(holder)
    field.setGeometry(4, 4, 160, 34)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    image = field.grab().toImage()
    middle = image.width() // 2
    assert [image.pixelColor(middle, row).name() for row in (0, 1)] == [theme.focus.name()] * 2


@pytest.mark.parametrize("make", [QLineEdit, QPushButton, QCheckBox, QScrollBar, QSlider])
def test_the_edge_of_a_control_reaches_3_to_1(
    look: QApplication, qtbot: QtBot, theme: ThemeColors, make: type[QWidget]
) -> None:
    apply_theme(look, theme.name)  # type: ignore[arg-type] # the name of a theme
    control = make()
    qtbot.addWidget(control)
    control.resize(120, 120 if make is QScrollBar else 30)
    image = control.grab().toImage()
    assert any(contrast(color, theme.window) >= 3 for color in _colors(image))


def test_a_checked_box_differs_from_an_unchecked_one_without_colour(look: QApplication, qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    off = box.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
    box.setChecked(True)
    assert box.grab().toImage().convertToFormat(QImage.Format.Format_Mono) != off


def test_a_heading_wraps_instead_of_being_cut(look: QApplication, qtbot: QtBot) -> None:
    label = HeadingLabel("A heading with several words in it")
    qtbot.addWidget(label)
    assert label.heightForWidth(80) > label.heightForWidth(800)
    assert isinstance(label, QLabel)


def _colors(image: QImage) -> list[QColor]:
    area = QRect(QPoint(0, 0), image.size())
    return [image.pixelColor(x, y) for x in range(area.width()) for y in range(0, area.height(), 2)]
