from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.documents.documents_for_tests import many_pages_pdf
from tests.views.accessibility import assert_accessible
from tests.views.document.page_view_tools import A4, HandDrivenClient, information, open_document, raster, shown_panel
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, OutlineItem
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.outline_model import PLACE_ROLE, OutlineModel
from workbench.views.review.document.side_pane import SidePane
from workbench.views.review.document.thumbnails import AT_ONCE, ThumbnailModel
from workbench.views.settings import Settings

DECORATION = Qt.ItemDataRole.DecorationRole


@pytest.fixture
def opened(panel: DocumentPanel, qtbot: QtBot) -> DocumentPanel:
    """The panel with its side pane, at a document with an outline."""
    panel.toggle_side_pane()
    open_document(qtbot, panel.view, "linked")
    return panel


def pictures(pane: SidePane) -> ThumbnailModel:
    model = pane.thumbnails.model()
    assert isinstance(model, ThumbnailModel)
    return model


def with_picture(pane: SidePane) -> list[int]:
    model = pictures(pane)
    return [row for row in range(model.rowCount()) if isinstance(model.index(row).data(DECORATION), QImage)]


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


# -- the pane ----------------------------------------------------------------------------------------------------


def test_the_pane_is_hidden_at_first_and_remembered_when_shown(
    qtbot: QtBot, client: DocumentClient, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    panel = DocumentPanel(client, KeyMap(settings), settings=settings)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.side_pane.isVisible()
    panel.toggle_side_pane()
    assert panel.side_pane.isVisible()
    assert panel.actions_by_name["document.side_pane"].isChecked()
    read = Settings.load(tmp_path / "settings.ini")
    again = DocumentPanel(client, KeyMap(read), settings=read)
    qtbot.addWidget(again)
    assert again.side_pane.isVisibleTo(again)


def test_dark_pages_are_off_at_first_and_remembered(qtbot: QtBot, client: DocumentClient, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    panel = DocumentPanel(client, KeyMap(settings), settings=settings)
    qtbot.addWidget(panel)
    dark = panel.actions_by_name["document.dark_pages"]
    assert not dark.isChecked()
    dark.trigger()
    assert Settings.load(tmp_path / "settings.ini").dark_pages


def test_hiding_the_pane_gives_the_focus_to_the_pages(opened: DocumentPanel) -> None:
    opened.side_pane.thumbnails.setFocus()
    opened.toggle_side_pane()
    assert QApplication.focusWidget() is opened.view


def test_everything_in_the_panel_has_a_name_and_is_reached_by_tab(opened: DocumentPanel) -> None:
    assert_accessible(opened)
    for tab in (1, 2):
        opened.side_pane.setCurrentIndex(tab)
        assert_accessible(opened)


def test_while_it_is_hidden_nothing_is_asked_of_the_worker(
    qtbot: QtBot, hand_driven: HandDrivenClient, keys: KeyMap
) -> None:
    panel = shown_panel(qtbot, hand_driven.as_client(), keys)
    panel.set_document("text", "A document")
    with qtbot.waitSignal(panel.document_opened):
        hand_driven.pending("info")[0][1].set_result(information())
    panel.side_pane.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(hand_driven.pending("words")))
    assert hand_driven.pending("outline") == []
    assert all(urgent or page < 4 for (_key, page, urgent, *_), _future in hand_driven.pending("render"))


# -- thumbnails --------------------------------------------------------------------------------------------------


def test_pages_in_sight_get_their_pictures_and_others_do_not(panel: DocumentPanel, qtbot: QtBot) -> None:
    panel.toggle_side_pane()
    open_document(qtbot, panel.view, "long")
    qtbot.waitUntil(lambda: with_picture(panel.side_pane)[:3] == [0, 1, 2], timeout=20_000)
    qtbot.waitUntil(lambda: not pictures(panel.side_pane).fetching)
    assert max(with_picture(panel.side_pane)) < 6
    panel.side_pane.thumbnails.scrollToBottom()
    qtbot.waitUntil(lambda: 29 in with_picture(panel.side_pane))
    assert 15 not in with_picture(panel.side_pane)


def test_the_list_follows_the_pages(opened: DocumentPanel) -> None:
    opened.view.go_to_page(4)
    assert opened.side_pane.thumbnails.currentIndex().row() == 4


def test_a_click_on_a_page_goes_there_and_can_be_taken_back(opened: DocumentPanel, qtbot: QtBot) -> None:
    thumbnails = opened.side_pane.thumbnails
    index = thumbnails.model().index(2, 0)
    QTest.mouseClick(thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=thumbnails.visualRect(index).center())
    assert opened.view.page == 2
    assert opened.can_go_back


def test_arrow_keys_turn_pages_and_enter_goes_back_to_reading(opened: DocumentPanel) -> None:
    opened.side_pane.thumbnails.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert opened.view.page == 2
    assert not opened.can_go_back
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is opened.view
    assert opened.view.page == 2


def test_enter_in_the_lists_is_not_the_window_s(opened: DocumentPanel) -> None:
    pressed = []
    action = opened.addAction("next unscored")
    action.setShortcut(Qt.Key.Key_Return)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: pressed.append(True))
    for widget in (opened.side_pane.thumbnails, opened.side_pane.outline):
        opened.side_pane.setCurrentWidget(widget if widget is opened.side_pane.thumbnails else outline_page(opened))
        widget.setFocus()
        press(Qt.Key.Key_Return)
    assert pressed == []


def outline_page(panel: DocumentPanel) -> QWidget:
    page = panel.side_pane.widget(1)
    assert page is not None
    return page


def test_turned_pages_have_turned_pictures(opened: DocumentPanel, qtbot: QtBot) -> None:
    model = pictures(opened.side_pane)
    upright = model.size(0)
    opened.view.rotate()
    assert model.size(0)[0] > model.size(0)[1]
    assert upright[0] < upright[1]

    def turned() -> bool:
        picture = model.index(0).data(DECORATION)
        return isinstance(picture, QImage) and picture.width() > picture.height()

    qtbot.waitUntil(turned)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """Who owns the models."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def model_of(holder: QWidget, client: HandDrivenClient, limit: int = 2**20) -> ThumbnailModel:
    model = ThumbnailModel(client.as_client(), holder, limit)
    model.set_document("text", (A4,) * 100, 0)
    return model


def test_few_pictures_are_under_way_at_once_and_those_out_of_sight_are_given_up(
    qtbot: QtBot, holder: QWidget, hand_driven: HandDrivenClient
) -> None:
    model = model_of(holder, hand_driven)
    model.want(range(10), 1.0)
    assert [details[1] for details, _ in hand_driven.pending("render")] == list(range(AT_ONCE))
    model.want(range(50, 60), 1.0)
    assert [details[1] for details, _ in hand_driven.pending("render")] == [50, 51]
    assert not any(details[2] for details, _ in hand_driven.pending("render")), "none is urgent"
    with qtbot.waitSignal(model.dataChanged) as changed:
        hand_driven.pending("render")[0][1].set_result(raster(79, 112))
    assert changed.args is not None
    assert changed.args[0].row() == 50
    assert [details[1] for details, _ in hand_driven.pending("render")] == [51, 52]


def test_pictures_never_take_more_bytes_than_allowed(
    qtbot: QtBot, holder: QWidget, hand_driven: HandDrivenClient
) -> None:
    limit = 5 * 100 * 140 * 4
    model = model_of(holder, hand_driven, limit)
    for row in range(20):
        model.want([row], 1.0)
        with qtbot.waitSignal(model.dataChanged):
            hand_driven.pending("render")[0][1].set_result(raster(100, 140))
        assert model.cache.used <= limit


def test_a_page_that_brings_the_worker_down_ends_the_pictures_of_its_document(
    qtbot: QtBot, holder: QWidget, hand_driven: HandDrivenClient
) -> None:
    model = model_of(holder, hand_driven)
    model.want(range(10), 1.0)
    hand_driven.pending("render")[0][1].set_exception(DocumentFailure("crashed", "It stopped."))
    qtbot.waitUntil(lambda: model.has_stopped)
    model.want(range(20, 30), 1.0)
    assert hand_driven.pending("render") == []
    model.set_document("other", (A4,) * 3, 0)
    model.want(range(3), 1.0)
    assert len(hand_driven.pending("render")) == AT_ONCE


def test_a_damaged_page_costs_only_its_own_picture(
    qtbot: QtBot, holder: QWidget, hand_driven: HandDrivenClient
) -> None:
    model = model_of(holder, hand_driven)
    model.want(range(4), 1.0)
    hand_driven.pending("render")[0][1].set_exception(DocumentFailure("damaged", "It is damaged."))
    qtbot.waitUntil(lambda: [details[1] for details, _ in hand_driven.pending("render")] == [1, 2])


def test_the_models_keep_the_rules_of_models(holder: QWidget, hand_driven: HandDrivenClient) -> None:
    thumbnails = model_of(holder, hand_driven)
    outline = OutlineModel(thumbnails)
    for model in (thumbnails, outline):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    thumbnails.want(range(3), 1.0)
    thumbnails.set_document("other", (), 0)
    outline.set_items((OutlineItem(1, "a", 0, 0.0), OutlineItem(3, "b", 1, 0.0)))
    outline.set_items(())
    assert thumbnails.rowCount() == outline.rowCount() == 0


def test_two_thousand_pages_are_listed_without_drawing_them(
    qtbot: QtBot, own_client: DocumentClient, keys: KeyMap
) -> None:
    own_client.add("very long", lambda: many_pages_pdf(2000))
    panel = shown_panel(qtbot, own_client, keys)
    panel.toggle_side_pane()
    open_document(qtbot, panel.view, "very long")
    panel.view.scroll_to_end()
    assert panel.side_pane.thumbnails.currentIndex().row() == 1999
    qtbot.waitUntil(lambda: 1999 in with_picture(panel.side_pane), timeout=20_000)
    assert len(with_picture(panel.side_pane)) < 20


# -- outline -----------------------------------------------------------------------------------------------------


@pytest.fixture
def with_outline(opened: DocumentPanel, qtbot: QtBot) -> DocumentPanel:
    opened.side_pane.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(opened.side_pane.outline.model().rowCount()))
    return opened


def titles(panel: DocumentPanel, parent: QModelIndex) -> list[str]:
    model = panel.side_pane.outline.model()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_the_outline_is_a_tree_of_titles(with_outline: DocumentPanel) -> None:
    top = with_outline.side_pane.outline.model()
    assert titles(with_outline, QModelIndex()) == ["Beginning", "End"]
    assert titles(with_outline, top.index(0, 0)) == ["Details"]
    assert titles(with_outline, top.index(1, 0)) == ["Nowhere"]


def test_enter_on_an_entry_goes_there_and_gives_the_focus_to_the_pages(with_outline: DocumentPanel) -> None:
    outline = with_outline.side_pane.outline
    outline.setFocus()
    outline.setCurrentIndex(outline.model().index(1, 0))
    press(Qt.Key.Key_Return)
    assert with_outline.view.page == 4
    assert QApplication.focusWidget() is with_outline.view
    assert with_outline.can_go_back


def test_an_entry_that_leads_nowhere_does_nothing(with_outline: DocumentPanel) -> None:
    outline = with_outline.side_pane.outline
    nowhere = outline.model().index(0, 0, outline.model().index(1, 0))
    assert nowhere.data(PLACE_ROLE) is None
    outline.clicked.emit(nowhere)
    assert with_outline.view.page == 0


def test_the_entry_that_one_reads_is_marked_without_unfolding_anything(with_outline: DocumentPanel) -> None:
    outline = with_outline.side_pane.outline
    with_outline.view.go_to_page(3)
    assert outline.currentIndex().data() == "Details"
    outline.collapseAll()
    with_outline.view.go_to_page(2)
    assert outline.currentIndex().data() == "Beginning"
    assert not outline.isExpanded(outline.model().index(0, 0))
    with_outline.view.go_to_page(5)
    assert outline.currentIndex().data() == "End"


def test_a_document_without_an_outline_says_so(panel: DocumentPanel, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    panel.toggle_side_pane()
    panel.side_pane.setCurrentIndex(1)
    open_document(qtbot, panel.view, "text")

    def said() -> list[str]:
        return [label.text() for label in outline_page(panel).findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: said() == ["This document has no outline."])


def test_levels_that_jump_are_taken_for_the_next_one(holder: QWidget) -> None:
    model = OutlineModel(holder)
    model.set_items((OutlineItem(5, "a", 0, 0.0), OutlineItem(9, "b", 0, 5.0), OutlineItem(1, "c", 1, 0.0)))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["a", "c"]
    assert model.index(0, 0, model.index(0, 0)).data() == "b"
