"""The help window as a reader uses it: the fitting page, search, links, language, text size and theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, cut_texts, shown_dialog
from workbench.views.help.help_pages import LANGUAGES, read_contents
from workbench.views.help.help_window import HelpWindow
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.review.document.address_dialog import AddressDialog
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


@pytest.fixture
def help_window(look: QApplication, keys: KeyMap) -> Iterator[HelpWindow]:
    made = HelpWindow(keys)
    made.show_for("review")
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_the_key_opens_one_window_at_the_page_that_fits(window: MainWindow) -> None:
    action = window.action("help.pages")
    assert action.shortcut().toString() == "Shift+F1"
    action.trigger()
    shown = shown_dialog(HelpWindow)
    assert shown.page == "start"
    shown.close()
    action.trigger()
    assert shown_dialog(HelpWindow) is shown


def test_it_shows_the_page_that_fits_each_page_of_the_window(help_window: HelpWindow) -> None:
    assert help_window.page == "scoring"
    for page_id, fitting in read_contents().fitting.items():
        help_window.show_for(page_id)
        assert help_window.page == fitting
        assert help_window.list.currentItem().data(Qt.ItemDataRole.UserRole) == fitting


def test_going_back_and_forward_follows_the_readers_way(help_window: HelpWindow) -> None:
    help_window.browser.anchorClicked.emit(QUrl("handing-in.md"))
    help_window.go_to("keys")
    assert not help_window.forward_button.isEnabled()
    QTest.keyClick(help_window.browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.page == "handing-in"
    help_window.go_back()
    assert help_window.page == "scoring"
    assert not help_window.back_button.isEnabled()
    help_window.go_forward()
    assert help_window.page == "handing-in"
    help_window.go_to("report")
    assert not help_window.forward_button.isEnabled(), "a new way leaves the old one"


def test_a_search_lists_the_pages_that_hold_every_word_and_leads_from_place_to_place(help_window: HelpWindow) -> None:
    QTest.keyClicks(help_window.search, "fingerprint")
    assert len(titles(help_window)) == 2
    assert help_window.page == "scoring", "the reader's page stays until they choose"
    QTest.keyClick(help_window.search, Qt.Key.Key_Return)
    assert help_window.page != "scoring"
    assert help_window.browser.textCursor().selectedText().casefold() == "fingerprint"
    help_window.search.setText("conflict interest")
    assert {"Reading and scoring", "People and assignment"} <= {name.rpartition(" ")[0] for name in titles(help_window)}
    help_window.search.setText("xyzzy")
    assert titles(help_window) == []
    help_window.search.clear()
    assert len(titles(help_window)) == len(read_contents().order)


def test_enter_goes_on_to_the_next_place_and_round(help_window: HelpWindow) -> None:
    help_window.search.setText("points")
    places = []
    for _ in range(20):
        QTest.keyClick(help_window.search, Qt.Key.Key_Return)
        places.append(help_window.browser.textCursor().position())
    assert len(set(places)) > 3
    assert places[0] in places[1:], "after the last comes the first"


def test_a_page_whose_title_holds_the_word_comes_first(help_window: HelpWindow) -> None:
    help_window.search.setText("evidence")
    assert titles(help_window)[0].startswith("Evidence (")


def test_a_link_out_is_shown_first_and_opened_only_when_asked(
    help_window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    help_window.go_to("accessibility")
    help_window.browser.anchorClicked.emit(QUrl("https://www.w3.org/TR/WCAG21/"))
    dialog = shown_dialog(AddressDialog)
    assert opened == []
    assert dialog.text.toPlainText() == "https://www.w3.org/TR/WCAG21/"
    dialog.open_button.click()
    assert opened == [QUrl("https://www.w3.org/TR/WCAG21/")]


def test_language_and_keys_change_under_the_reader(help_window: HelpWindow, keys: KeyMap, look: QApplication) -> None:
    install_language(look, "sv")
    QApplication.processEvents()
    keys.retranslate()  # as the main window does then
    assert help_window.page == "scoring"
    assert help_window.windowTitle() == "Hjälp – Urval"
    assert help_window.browser.toPlainText().startswith("Läsa och poängsätta")
    keys.remap("review.flag", ("Ö",))
    assert "Ö flaggar ansökan" in help_window.browser.toPlainText()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_text_size_and_theme_are_followed_and_nothing_is_cut(
    help_window: HelpWindow, look: QApplication, qtbot: QtBot, language: str, theme: str
) -> None:
    install_language(look, language)  # type: ignore[arg-type] # the names come from a tuple
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # so do these
    qtbot.waitUntil(lambda: not help_window.browser.is_waiting)
    assert help_window.browser.document().defaultFont().pointSizeF() == pytest.approx(20)
    assert cut_texts(help_window) == []
    assert help_window.browser.horizontalScrollBar().maximum() == 0
    assert_accessible(help_window)


def test_every_page_and_its_pictures_fit_the_width(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.resize(640, 480)
    qtbot.waitUntil(lambda: not help_window.browser.is_waiting)
    for page_id in read_contents().order:
        help_window.go_to(page_id)
        assert help_window.browser.horizontalScrollBar().maximum() == 0, page_id


def test_nothing_but_the_helps_own_pictures_is_read(help_window: HelpWindow) -> None:
    for address in ("file:///etc/hostname", "https://example.invalid/x.png", "../../../secret.png"):
        picture = help_window.browser.loadResource(2, QUrl(address))
        assert picture is None or picture.isNull()
