from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import HandDrivenClient, information, open_document, shown_view
from workbench.documents.client import DocumentClient
from workbench.views.review.document.cache import BitmapKey, PageKey
from workbench.views.review.document.layout import MARGIN, PIXELS_PER_POINT, Fit, PageLayout, Zoom
from workbench.views.review.document.page_painter import Highlight
from workbench.views.review.document.page_view import PageView
from workbench.views.review.document.render_plan import sharp_scale

# The offscreen platform says so of every window with a layout.

LEFT = Qt.MouseButton.LeftButton


def pages_of(view: PageView) -> PageLayout:
    layout = view.layout_of_pages()
    assert layout is not None
    return layout


def spot(view: PageView, page: int, x: float, y: float) -> QPoint:
    """Return the viewport point of a page point."""
    return (pages_of(view).to_content(page, x, y) - view.origin()).toPoint()


def words_at_hand(qtbot: QtBot, view: PageView, page: int = 0) -> None:
    qtbot.waitUntil(lambda: view.loader.text(view.document, page) is not None)


def drag(view: PageView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, pos=end)


def sharp(view: PageView, page: int = 0) -> BitmapKey:
    return BitmapKey(PageKey(view.document, page, view.zoom.rotation), sharp_scale(pages_of(view), page))


def wheel(view: PageView, at: QPointF, notches: float, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(view.viewport(), event)


# -- what shows --------------------------------------------------------------------------------------------------


def test_a_document_opens_at_its_first_page_fitted_to_the_width_and_gets_sharp(view: PageView, qtbot: QtBot) -> None:
    assert (view.page, view.pages, view.zoom.fit) == (0, 4, Fit.WIDTH)
    assert pages_of(view).page_rect(0).width() == view.viewport().width() - 2 * MARGIN
    qtbot.waitUntil(lambda: sharp(view) in view.loader.cache)


def test_the_drawn_page_holds_the_worker_s_pixels_unscaled(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sharp(view) in view.loader.cache)
    picture = view.loader.cache.get(sharp(view))
    assert picture is not None
    corner = spot(view, 0, 0, 0)
    shot = view.viewport().grab().toImage()
    region = spot(view, 0, 60, 80), spot(view, 0, 300, 170)
    drawn = [
        shot.pixel(x, y) == picture.pixel(x - corner.x(), y - corner.y())
        for x in range(region[0].x(), region[1].x())
        for y in range(region[0].y(), region[1].y())
    ]
    assert all(drawn)
    assert len({shot.pixel(x, region[0].y() + 22) for x in range(region[0].x(), region[1].x())}) > 2, "no text drawn"


def test_dark_pages_are_the_same_pixels_inverted(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sharp(view) in view.loader.cache)
    point = spot(view, 0, 20, 20)
    assert view.viewport().grab().toImage().pixelColor(point).name() == "#ffffff"
    view.set_page_dark_mode(True)
    assert view.viewport().grab().toImage().pixelColor(point).name() == "#000000"


def test_the_page_name_tells_where_one_is(view: PageView) -> None:
    assert view.accessibleName() == "Application document, page 1 of 4"
    view.go_to_page(2)
    assert view.accessibleName() == "Application document, page 3 of 4"


def test_bitmaps_never_take_more_bytes_than_allowed(qtbot: QtBot, client: DocumentClient) -> None:
    limit = 4 * 2**20
    view = PageView(client, limit)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    arrived = Mock(side_effect=lambda key: seen.append(view.loader.cache.used))
    seen: list[int] = []
    view.loader.bitmap_arrived.connect(arrived)
    open_document(qtbot, view, "long")
    for page in range(0, 30, 2):
        view.go_to_page(page)
        qtbot.waitUntil(lambda page=page: sharp(view, page) in view.loader.cache)  # type: ignore[misc]
    assert len(seen) >= 15
    assert max(seen) <= limit


def test_only_what_shows_and_its_neighbours_is_rendered(qtbot: QtBot, client: DocumentClient) -> None:
    view = shown_view(qtbot, client, "long")
    qtbot.waitUntil(lambda: sharp(view, 2) in view.loader.cache)
    assert [page for page in range(30) if sharp(view, page) in view.loader.cache] == [0, 1, 2]


def test_far_zoomed_in_the_region_in_view_gets_sharp(view: PageView, qtbot: QtBot) -> None:
    view.set_zoom(Zoom(Fit.FREE, 8 * PIXELS_PER_POINT))
    scale = sharp_scale(pages_of(view), 0)
    page = PageKey("text", 0)
    qtbot.waitUntil(lambda: bool(view.loader.cache.regions(page, scale)))
    box = pages_of(view).box_to_page(0, view.visible().intersected(pages_of(view).page_rect(0)))
    assert any(region.covers(scale, box) for region in view.loader.cache.regions(page, scale))


# -- zoom --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("notches", [1, 3, -2, 0.25])
def test_the_wheel_zooms_around_the_pointer(view: PageView, notches: float) -> None:
    view.set_zoom(Zoom(Fit.FREE, 3 * PIXELS_PER_POINT))
    view.go_to_page(1)
    view.horizontalScrollBar().setValue(300)
    at = QPointF(200, 310)
    before = pages_of(view).anchor(view.origin() + at)
    scale = view.zoom.scale
    wheel(view, at, notches, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom.scale == pytest.approx(scale * 1.15**notches)
    after = pages_of(view).content_of(before) - view.origin()
    assert (after - at).manhattanLength() <= 1.5  # scroll bars go by whole pixels


def test_the_wheel_alone_scrolls(view: PageView) -> None:
    wheel(view, QPointF(200, 300), -1, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0
    assert view.zoom.fit is Fit.WIDTH


def test_zoom_steps_keep_the_middle_in_place(view: PageView) -> None:
    view.go_to_page(2)
    view.zoom_in()
    middle = pages_of(view).anchor(view.visible().center())
    for step in (view.zoom_in, view.zoom_in, view.zoom_out):
        step()
        now = pages_of(view).anchor(view.visible().center())
        assert now.page == middle.page
        assert now.y == pytest.approx(middle.y, abs=3)


def test_a_narrower_view_keeps_the_line_at_its_top(view: PageView) -> None:
    view.verticalScrollBar().setValue(pages_of(view).page_rect(1).top() + 200)  # type: ignore[arg-type]
    page, y = view.place()
    view.resize(500, 600)
    assert view.place()[0] == page
    assert view.place()[1] == pytest.approx(y, abs=2)
    assert pages_of(view).page_rect(0).width() == view.viewport().width() - 2 * MARGIN


def test_fit_page_shows_the_current_page_whole(view: PageView) -> None:
    view.go_to_page(2)
    view.fit_page()
    assert view.page == 2
    assert view.visible().contains(pages_of(view).page_rect(2))


def test_four_turns_are_none(view: PageView) -> None:
    view.go_to_page(1)
    before = view.zoom
    sizes = []
    for _ in range(4):
        view.rotate()
        rect = pages_of(view).page_rect(1)
        sizes.append(rect.width() > rect.height())
        assert view.page == 1
    assert sizes == [True, False, True, False]
    assert view.zoom == before


# -- keys --------------------------------------------------------------------------------------------------------


def test_space_in_the_view_scrolls_by_a_screen_and_shift_space_back(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() == round(view.viewport().height() * 0.9)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0


def test_arrows_home_end_and_page_keys_scroll(view: PageView) -> None:
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    down = bar.value()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert (down, bar.value()) == (40 + round(view.viewport().height() * 0.9), 0)


def test_right_and_left_turn_pages_while_their_width_fits(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.page == 0


class Keys(QWidget):
    """A parent that notes the keys its child did not use."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self.noted: list[str] = []
        QVBoxLayout(self).addWidget(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.noted.append(event.text() or Qt.Key(event.key()).name)


def test_keys_that_score_reach_the_parent(client: DocumentClient, qtbot: QtBot) -> None:
    view = PageView(client)
    parent = Keys(view)
    qtbot.addWidget(parent)
    parent.resize(700, 600)
    parent.show()
    open_document(qtbot, view, "text")
    QTest.keyClicks(view, "0123456789jkhlucefardgJE+-")
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert parent.noted == [*"0123456789jkhlucefardgJE+-", "\r", "\b", "\x1b"]


def test_the_keys_that_scroll_can_be_changed(view: PageView) -> None:
    view.set_scroll_keys({"document.scroll_down": ("N",)})
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() == 0
    QTest.keyClick(view, Qt.Key.Key_N)
    assert view.verticalScrollBar().value() > 0


# -- selection ---------------------------------------------------------------------------------------------------


def test_a_drag_selects_exactly_the_characters_it_passes(view: PageView, qtbot: QtBot) -> None:
    words_at_hand(qtbot, view)
    drag(view, spot(view, 0, 110, 97), spot(view, 0, 138, 117))
    assert view.selected_text() == "reads pages in order.\nSecond lin"
    quote = view.selected_quote()
    assert quote is not None
    assert (quote.page, quote.text, len(quote.rects)) == (0, "reads pages in order. Second lin", 2)


def test_a_drag_over_two_pages_selects_from_one_to_the_other(view: PageView, qtbot: QtBot) -> None:
    view.set_zoom(Zoom(Fit.FREE, 0.5))
    words_at_hand(qtbot, view, 0)
    words_at_hand(qtbot, view, 1)
    drag(view, spot(view, 0, 73, 697), spot(view, 1, 104, 97))
    assert view.selected_text() == "Page number 1\nUrval"


def test_a_double_click_selects_the_word_and_a_triple_click_its_line(view: PageView, qtbot: QtBot) -> None:
    words_at_hand(qtbot, view)
    at = spot(view, 0, 120, 97)
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    assert view.selected_text() == "reads"
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    QTest.mouseRelease(view.viewport(), LEFT, pos=at)
    assert view.selected_text() == "Urval reads pages in order."


def test_a_click_takes_the_selection_away_and_so_does_escape(view: PageView, qtbot: QtBot) -> None:
    words_at_hand(qtbot, view)
    at = spot(view, 0, 120, 97)
    view.select_all()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert not view.has_selection
    view.select_all()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_quote() is None


def test_all_text_is_copied_as_soon_as_the_words_of_all_pages_are_there(view: PageView, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    view.select_all()
    view.select_all()
    view.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().endswith("Page number 4"))
    assert QGuiApplication.clipboard().text().count("New paragraph about clusters.") == 4


def test_the_pointer_is_an_i_beam_over_text_only(view: PageView, qtbot: QtBot) -> None:
    words_at_hand(qtbot, view)
    QTest.mouseMove(view.viewport(), spot(view, 0, 120, 97))
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.mouseMove(view.viewport(), spot(view, 0, 400, 300))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_click_on_a_marked_passage_tells_which(view: PageView, qtbot: QtBot) -> None:
    view.set_highlights([Highlight("evidence 3", 0, ((72, 85, 300, 105),), "3", 2)])
    with qtbot.waitSignal(view.highlight_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, pos=spot(view, 0, 200, 95))
    assert clicked.args == ["evidence 3"]


# -- documents ---------------------------------------------------------------------------------------------------


def test_coming_back_to_a_document_finds_it_where_one_left_it(view: PageView, qtbot: QtBot) -> None:
    view.go_to_page(2)
    view.zoom_in()
    left = (view.zoom, view.verticalScrollBar().value())
    open_document(qtbot, view, "other")
    assert view.page == 0
    view.fit_width()
    open_document(qtbot, view, "text")
    assert (view.zoom, view.verticalScrollBar().value()) == left


def test_a_document_fetched_ahead_is_there_at_once(view: PageView, qtbot: QtBot) -> None:
    first = BitmapKey(PageKey("other", 0), sharp_scale(pages_of(view), 0))
    view.prefetch("other")
    qtbot.waitUntil(lambda: first in view.loader.cache)
    view.set_document("other")
    assert view.pages == 2
    assert sharp(view) == first


def test_an_answer_about_a_document_one_has_left_changes_nothing(qtbot: QtBot, hand_driven: HandDrivenClient) -> None:
    view = PageView(hand_driven.as_client())
    qtbot.addWidget(view)
    view.set_document("first")
    view.set_document("second")
    first, second = (future for _, future in hand_driven.pending("info"))
    second.set_result(information(pages=2))
    qtbot.waitUntil(lambda: view.pages == 2)
    with qtbot.waitSignal(view.loader.info_arrived):
        first.set_result(information(pages=9))
    assert (view.document, view.pages) == ("second", 2)


def test_leaving_a_document_cancels_its_bitmaps(qtbot: QtBot, hand_driven: HandDrivenClient) -> None:
    view = PageView(hand_driven.as_client())
    qtbot.addWidget(view)
    view.set_document("first")
    hand_driven.pending("info")[0][1].set_result(information())
    qtbot.waitUntil(lambda: bool(hand_driven.pending("render")))
    view.set_document("")
    assert hand_driven.pending("render") == []
    assert view.pages == 0


def test_pages_beyond_those_that_count_are_greyed_and_said_to_be(view: PageView) -> None:
    view.scroll_to_end()
    before = view.grab().toImage()
    view.set_judged_pages(2)
    assert view.accessibleName() == (
        "Application document, page 4 of 4. Not judged: the call counts the first 2 page(s)"
    )
    assert view.grab().toImage() != before
    view.scroll_to_start()
    assert view.accessibleName() == "Application document, page 1 of 4"
    view.set_judged_pages(None)
    view.scroll_to_end()
    assert view.accessibleName() == "Application document, page 4 of 4"


def test_the_label_of_a_quote_that_begins_mid_line_covers_no_word(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.is_sharp)
    layout = view.layout_of_pages()
    assert layout is not None
    before = view.viewport().grab().toImage()
    quote = (200.0, 88.0, 260.0, 104.0)
    view.set_highlights([Highlight("a", 0, (quote,), "3"), Highlight("b", 0, (quote,), "4")])
    after = view.viewport().grab().toImage()
    words = layout.box_to_content(0, (72, 80, 190, 110)).translated(-view.origin()).toRect()
    margin = layout.box_to_content(0, (0, 80, 40, 130)).translated(-view.origin()).toRect()
    assert before.copy(words) == after.copy(words)
    assert before.copy(margin) != after.copy(margin)


def test_shift_and_arrows_extend_the_selection_from_where_one_clicked(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.loader.text("text", 0) is not None)
    text, layout = view.loader.text("text", 0), view.layout_of_pages()
    assert text is not None
    assert layout is not None
    word = text.words[0]
    place = layout.to_content(0, word.x0 + 1, (word.y0 + word.y1) / 2) - view.origin()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, shift)
    assert view.selected_text() == "Ur"
    QTest.keyClick(view, Qt.Key.Key_Right, shift | control)
    assert view.selected_text() == "Urval"
    QTest.keyClick(view, Qt.Key.Key_End, shift)
    assert view.selected_text() == "Urval reads pages in order."
    QTest.keyClick(view, Qt.Key.Key_Left, shift)
    assert view.selected_text() == "Urval reads pages in order"
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.selected_text().splitlines()[1].startswith("Second line has")
    QTest.keyClick(view, Qt.Key.Key_Up, shift)
    QTest.keyClick(view, Qt.Key.Key_Home, shift)
    assert not view.has_selection


def test_select_all_takes_the_page_and_then_the_document(view: PageView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(view._text_of(page) is not None for page in range(4)))
    view.select_all()
    assert view.selected_text().count("Page number") == 1
    view.select_all()
    assert view.selected_text().count("Page number") == 4
