from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from workbench.paths import resources
from workbench.views.icons import TINTS, app_icon, icon
from workbench.views.palettes import DARK, HIGH_CONTRAST, LIGHT
from workbench.views.theme import apply_theme

FOLDER = resources() / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "urval")
SIZE = QSize(32, 32)


def test_every_icon_draws_something(look: QApplication) -> None:
    for name in NAMES:
        assert _inks(icon(name).pixmap(SIZE).toImage()), name


def test_every_lucide_icon_names_its_licence_and_takes_its_colour_from_us() -> None:
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
    for name in NAMES:
        text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
        assert "@license lucide-static" in text, name
        assert ElementTree.fromstring(text).get("stroke") == "currentColor", name


def test_an_icon_made_once_follows_the_theme(look: QApplication) -> None:
    shown = icon("check")
    for name, theme in (("light", LIGHT), ("dark", DARK), ("high_contrast", HIGH_CONTRAST)):
        apply_theme(look, name)  # type: ignore[arg-type] # the names come from a tuple
        assert _inks(shown.pixmap(SIZE).toImage()) == {theme.text.name()}


@pytest.mark.parametrize("tint", TINTS)
def test_a_tinted_icon_has_the_colour_of_its_meaning(look: QApplication, tint: str) -> None:
    wanted: QColor = getattr(LIGHT, tint)
    assert _inks(icon("flag", tint).pixmap(SIZE).toImage()) == {wanted.name()}  # type: ignore[arg-type] # a Tint


def test_a_disabled_icon_is_disabled_text_and_a_selected_one_selected_text(look: QApplication) -> None:
    shown = icon("flag")
    assert _inks(shown.pixmap(SIZE, QIcon.Mode.Disabled).toImage()) == {LIGHT.disabled.name()}
    assert _inks(shown.pixmap(SIZE, QIcon.Mode.Selected).toImage()) == {LIGHT.on_accent.name()}


def test_an_icon_is_sharp_on_a_dense_screen(look: QApplication) -> None:
    pixmap = icon("inbox").pixmap(SIZE, 2.0)
    assert pixmap.size() == SIZE * 2
    assert pixmap.devicePixelRatio() == 2


def test_a_copied_icon_outlives_the_first(look: QApplication) -> None:
    first = icon("search")
    copy = QIcon(first)
    del first
    assert _inks(copy.pixmap(SIZE).toImage()) == {LIGHT.text.name()}


def test_an_unknown_icon_is_a_mistake_in_the_code(look: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_application_has_an_icon_of_its_own(look: QApplication) -> None:
    assert not app_icon().pixmap(SIZE).isNull()


def test_every_icon_that_the_views_ask_for_exists() -> None:
    asked = set()
    for path in Path(__file__).parents[2].joinpath("workbench", "views").rglob("*.py"):
        asked |= set(_icon_names(path.read_text(encoding="utf-8")))
    assert asked <= set(NAMES)


def _icon_names(code: str) -> list[str]:
    return [part.split('"', 2)[1] for part in code.split("icon(")[1:] if part.startswith('"')]


def _inks(image: QImage) -> set[str]:
    """The colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in pixels if color.alpha() == 255}
