import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import open_document
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.layout import PIXELS_PER_POINT, Fit, Zoom
from workbench.views.review.document.page_view import PageView

LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def spot(view: PageView, x: float, y: float, page: int = 0) -> QPoint:
    layout = view.layout_of_pages()
    assert layout is not None
    return (layout.to_content(page, x, y) - view.origin()).toPoint()


def drag(view: PageView, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, modifiers, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, modifiers, end)


def words_at_hand(qtbot: QtBot, view: PageView) -> None:
    qtbot.waitUntil(lambda: view.loader.text(view.document, 0) is not None)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_an_area_drawn_with_control_lies_where_it_was_drawn_however_the_page_is_turned(
    panel: DocumentPanel, qtbot: QtBot, rotation: int
) -> None:
    open_document(qtbot, panel.view, "text")
    panel.view.set_zoom(Zoom(Fit.FREE, 0.5 * PIXELS_PER_POINT, rotation))
    panel.view.go_to_page(0)
    with qtbot.waitSignal(panel.area_changed):
        drag(panel.view, spot(panel.view, 100, 150), spot(panel.view, 300, 250), CONTROL)
    area = panel.selected_area()
    assert area is not None
    assert area[0] == 0
    assert area[1] == pytest.approx((100, 150, 300, 250), abs=2)


def test_in_area_mode_a_plain_drag_draws_and_escape_clears_and_then_ends_it(panel: DocumentPanel, qtbot: QtBot) -> None:
    view, mode = panel.view, panel.actions_by_name["document.select_area"]
    open_document(qtbot, view, "text")
    words_at_hand(qtbot, view)
    mode.trigger()
    drag(view, spot(view, 80, 90), spot(view, 300, 150))
    assert panel.selected_area() is not None
    assert not view.has_selection
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert panel.selected_area() is None
    assert mode.isChecked()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not mode.isChecked()
    drag(view, spot(view, 80, 96), spot(view, 300, 96))
    assert view.has_selection


def test_on_a_scan_a_plain_drag_draws_an_area(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "scan")
    words_at_hand(qtbot, panel.view)
    drag(panel.view, spot(panel.view, 100, 100), spot(panel.view, 200, 200))
    area = panel.selected_area()
    assert area is not None
    assert area[1] == pytest.approx((100, 100, 200, 200), abs=2)


def test_an_area_ends_at_the_edges_of_its_page(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "text")
    panel.view.fit_page()
    drag(panel.view, spot(panel.view, 500, 700), spot(panel.view, 900, 2000), CONTROL)
    area = panel.selected_area()
    assert area is not None
    assert area[1][2:] == pytest.approx((595, 842), abs=1)


def test_a_click_that_trembles_draws_nothing(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "text")
    at = spot(panel.view, 200, 200)
    drag(panel.view, at, at + QPoint(3, 2), CONTROL)
    assert panel.selected_area() is None


def test_there_is_either_an_area_or_selected_text(panel: DocumentPanel, qtbot: QtBot) -> None:
    view = panel.view
    open_document(qtbot, view, "text")
    words_at_hand(qtbot, view)
    drag(view, spot(view, 80, 90), spot(view, 300, 150), CONTROL)
    drag(view, spot(view, 80, 96), spot(view, 300, 96))
    assert view.has_selection
    assert panel.selected_area() is None
    drag(view, spot(view, 80, 90), spot(view, 300, 150), CONTROL)
    assert not view.has_selection
    view.select_all()
    assert panel.selected_area() is None


def test_an_area_is_gone_with_its_document(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "text")
    drag(panel.view, spot(panel.view, 80, 90), spot(panel.view, 300, 150), CONTROL)
    open_document(qtbot, panel.view, "other")
    assert panel.selected_area() is None


def test_a_drawn_area_shows_by_its_outline(panel: DocumentPanel, qtbot: QtBot) -> None:
    view = panel.view
    open_document(qtbot, view, "text")
    qtbot.waitUntil(lambda: view.is_sharp)
    before = view.viewport().grab().toImage()
    drag(view, spot(view, 300, 400), spot(view, 400, 500), CONTROL)
    after = view.viewport().grab().toImage()
    edge = [spot(view, 300, y) for y in range(410, 490)]
    assert any(before.pixel(point) != after.pixel(point) for point in edge)
    colours = {after.pixelColor(point).name() for point in edge}
    assert len(colours) >= 2, "a dashed line has two colours"


def test_escape_without_anything_to_clear_is_left_to_the_window(panel: DocumentPanel, qtbot: QtBot) -> None:
    open_document(qtbot, panel.view, "text")
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    panel.view.keyPressEvent(event)
    assert not event.isAccepted()
