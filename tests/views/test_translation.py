import ast
import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

from workbench.paths import resources
from workbench.views.keys import native_text
from workbench.views.main_window import MainWindow
from workbench.views.settings import Language
from workbench.views.translation import install_language

FOLDER = resources() / "translations"
PLACEHOLDER = re.compile(r"%\d|%n|\{[^{}]*\}")
MNEMONIC = re.compile(r"(?<!&)&[^&\s]")
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_update", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for path in FOLDER.glob("urval_*"):
        shutil.copy(path, tmp_path)
    return tmp_path


def test_the_translation_files_hold_exactly_the_texts_of_the_code(update: ModuleType, copy: Path) -> None:
    update.update(copy)
    for language in update.LANGUAGES:
        assert set(update.messages(FOLDER, language)) == set(update.messages(copy, language)), "run update.py"


def test_every_text_is_translated(update: ModuleType) -> None:
    assert update.missing(FOLDER) == {}


def test_the_compiled_files_are_those_of_the_sources(update: ModuleType, copy: Path) -> None:
    update.release(copy)
    for language in update.LANGUAGES:
        name = f"urval_{language}.qm"
        assert (copy / name).read_bytes() == (FOLDER / name).read_bytes(), "run update.py"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_translation_has_the_placeholders_of_its_source(update: ModuleType, language: str) -> None:
    for message in update.messages(FOLDER, language):
        for translation in message.translations:
            wanted, found = sorted(PLACEHOLDER.findall(message.source)), sorted(PLACEHOLDER.findall(translation))
            if len(message.translations) > 1 and translation == message.translations[0] and "%n" not in found:
                wanted = [placeholder for placeholder in wanted if placeholder != "%n"]  # "the only one" says it too
            assert found == wanted or not translation, message.source


def test_a_translation_ends_as_its_source_does(update: ModuleType) -> None:
    for message in update.messages(FOLDER, "sv"):
        for translation in message.translations:
            ends = [text.endswith("…") for text in (message.source, translation)]
            assert ends[0] == ends[1] or not translation, message.source


def test_texts_for_translation_are_plain_strings(update: ModuleType) -> None:
    wrong = [
        f"{path.name}:{call.lineno}"
        for path in update.sources()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _name(call) in TRANSLATING and not _finds_its_text(call)
    ]
    assert wrong == []


def test_a_filled_in_translation_is_no_longer_missing(update: ModuleType, copy: Path) -> None:
    message = next(iter(update.messages(copy, "sv")))
    translated = {"sv": {message.context: {message.source: "Översatt på prov"}}}
    update.fill(copy, translated)
    update.update(copy)
    assert "Översatt på prov" in {form for found in update.messages(copy, "sv") for form in found.translations}


def test_an_open_window_changes_its_language(window: MainWindow, look: QApplication) -> None:
    for language, title, heading in (("sv", "&Arkiv", "Senaste filer"), ("en", "&File", "Recent files")):
        install_language(look, language)  # type: ignore[arg-type] # the names come from a tuple
        QApplication.processEvents()
        assert window.menus.file.title() == title
        assert heading in [label.text() for label in window.start_page.findChildren(QLabel)]


def test_qts_own_texts_are_swedish_too(look: QApplication, qtbot: QtBot) -> None:
    install_language(look, "sv")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Avbryt"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_letter_opens_one_thing_in_each_menu(window: MainWindow, look: QApplication, language: Language) -> None:
    install_language(look, language)
    QApplication.processEvents()
    menus = (window.menuBar(), *window.findChildren(QMenu))
    for menu in menus:
        letters = [found[0].lower() for action in menu.actions() if (found := MNEMONIC.search(action.text()))]
        assert sorted(letters) == sorted(set(letters)), [action.text() for action in menu.actions()]


def test_keys_have_swedish_names_too(look: QApplication) -> None:
    install_language(look, "sv")
    assert native_text("Ctrl+Return") == "Ctrl+Retur"
    assert native_text("Shift+Space") == "Skift+Mellanslag"


def test_numbers_and_dates_follow_the_language(look: QApplication) -> None:
    install_language(look, "sv")
    assert QLocale().toString(1234.5, "f", 1) == "1\N{NO-BREAK SPACE}234,5"
    install_language(look, "en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_switching_back_to_english_leaves_no_swedish_behind(look: QApplication) -> None:
    install_language(look, "sv")
    assert QCoreApplication.translate("Pages", "Ranking") == "Rangordning"
    install_language(look, "en")
    assert QCoreApplication.translate("Pages", "Ranking") == "Ranking"


def test_the_system_language_is_one_of_ours(look: QApplication) -> None:
    assert install_language(look, "system") in {"sv", "en"}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _finds_its_text(call: ast.Call) -> bool:
    """``tr`` needs a literal; ``translate`` may look up a variable that a table marked, but never an f-string."""
    if _name(call) == "tr":
        return isinstance(call.args[0], ast.Constant)
    if _name(call) == "translate":
        return len(call.args) < 2 or not isinstance(call.args[1], (ast.JoinedStr, ast.BinOp))
    return all(isinstance(text, ast.Constant) for text in call.args)
