from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import HandDrivenClient, information, raster
from workbench.documents.protocol import DocumentFailure, Raster, Word
from workbench.views.review.document import page_loader
from workbench.views.review.document.cache import BitmapKey, PageKey
from workbench.views.review.document.page_loader import PageLoader
from workbench.views.review.document.render_plan import Want

CRASHED = DocumentFailure("crashed", "The worker stopped.")


@pytest.fixture
def loader(hand_driven: HandDrivenClient, qapp: QObject) -> PageLoader:
    return PageLoader(hand_driven.as_client(), 10**6, qapp)


def key(page: int, document: str = "text", scale: float = 1.0) -> BitmapKey:
    return BitmapKey(PageKey(document, page), scale)


def shown(*pages: int) -> list[Want]:
    return [Want(key(page)) for page in pages]


def ahead(*pages: int, document: str = "text") -> list[Want]:
    return [Want(key(page, document), urgent=False) for page in pages]


def asked(client: HandDrivenClient) -> list[tuple[int, bool]]:
    """Return the pages that wait for their bitmap and whether each is urgent, in the order they were asked for."""
    return [(page, urgent) for (_, page, urgent, *_), _ in client.pending("render")]


def future_of(client: HandDrivenClient, page: int) -> Any:
    return next(future for details, future in client.pending("render") if details[1] == page)


def test_an_idle_worker_is_asked_for_the_most_important_first(
    loader: PageLoader, hand_driven: HandDrivenClient
) -> None:
    loader.want(shown(5, 6, 4) + ahead(7, 3))
    assert asked(hand_driven) == [(5, True), (4, True), (6, True), (7, False), (3, False)]


def test_a_worker_at_work_is_asked_for_the_most_important_last_because_the_newest_is_served_first(
    loader: PageLoader, hand_driven: HandDrivenClient
) -> None:
    loader.want(shown(1))
    future_of(hand_driven, 1).set_running_or_notify_cancel()
    loader.want(shown(5, 6, 4))
    assert asked(hand_driven)[1:] == [(4, True), (6, True), (5, True)]


def test_what_is_no_longer_wanted_is_cancelled_and_what_still_is_stays(
    loader: PageLoader, hand_driven: HandDrivenClient
) -> None:
    loader.want(shown(1, 2))
    kept, dropped = future_of(hand_driven, 2), future_of(hand_driven, 1)
    loader.want(shown(2, 3))
    assert dropped.cancelled()
    assert not kept.done()
    assert [page for page, _ in asked(hand_driven)] == [2, 3]


def test_a_bitmap_arrives_once_and_is_not_asked_for_again(
    loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    loader.want(shown(1))
    with qtbot.waitSignal(loader.bitmap_arrived) as arrived:
        future_of(hand_driven, 1).set_result(raster())
    assert arrived.args == [key(1)]
    loader.want(shown(1))
    assert asked(hand_driven) == []


def test_a_page_fetched_ahead_overtakes_when_it_is_shown(loader: PageLoader, hand_driven: HandDrivenClient) -> None:
    loader.fetch_ahead(ahead(0, document="next"))
    loader.want([Want(key(0, "next"))])
    assert asked(hand_driven) == [(0, True)]


def test_a_page_that_is_being_rendered_ahead_is_waited_for(loader: PageLoader, hand_driven: HandDrivenClient) -> None:
    loader.fetch_ahead(ahead(0, document="next"))
    future_of(hand_driven, 0).set_running_or_notify_cancel()
    loader.want([Want(key(0, "next"))])
    assert asked(hand_driven) == [(0, False)]


def test_scrolling_leaves_what_is_fetched_for_the_next_document_alone(
    loader: PageLoader, hand_driven: HandDrivenClient
) -> None:
    loader.fetch_ahead(ahead(0, document="next"))
    loader.want(shown(1))
    loader.want(shown(2))
    assert asked(hand_driven) == [(0, False), (2, True)]


def test_a_page_that_failed_is_not_asked_for_again_until_told(
    loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    loader.want(shown(1))
    with qtbot.waitSignal(loader.bitmap_failed) as failed:
        future_of(hand_driven, 1).set_exception(CRASHED)
    assert failed.args == [key(1), CRASHED]
    loader.want(shown(1))
    assert asked(hand_driven) == []
    loader.forget_failures("text")
    loader.want(shown(1))
    assert asked(hand_driven) == [(1, True)]


def test_a_page_that_failed_ahead_gets_one_chance_when_it_shows(
    loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    loader.want(ahead(1))
    with qtbot.waitSignal(loader.bitmap_failed):
        future_of(hand_driven, 1).set_exception(CRASHED)
    loader.want(ahead(1))
    assert asked(hand_driven) == []
    loader.want(shown(1))
    assert asked(hand_driven) == [(1, True)]


def test_information_is_asked_for_once(loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot) -> None:
    assert loader.info("text") is None
    assert loader.info("text") is None
    ((_, future),) = hand_driven.pending("info")
    with qtbot.waitSignal(loader.info_arrived):
        future.set_result(information())
    assert loader.info("text") == information()


def test_words_of_another_document_are_dropped(loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot) -> None:
    loader.text("text", 0)
    ((_, future),) = hand_driven.pending("words")
    with qtbot.waitSignal(loader.text_arrived):
        future.set_result((Word(0, 0, 9, 9, "word", 0, 0),))
    assert loader.text("text", 0) is not None
    loader.text("text", 1)
    loader.drop_texts()
    assert hand_driven.pending("words") == []
    assert loader.text("text", 0) is None


def test_bytes_that_cannot_be_fetched_are_a_failure_with_its_reason(
    loader: PageLoader, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    loader.info("text")
    ((_, future),) = hand_driven.pending("info")
    with qtbot.waitSignal(loader.info_failed) as failed:
        future.set_exception(OSError("The disk is gone."))
    assert failed.args is not None
    assert failed.args[1].reason == "The disk is gone."


def test_what_is_wanted_is_not_the_first_to_make_room(
    hand_driven: HandDrivenClient, qapp: QObject, qtbot: QtBot
) -> None:
    picture = raster()
    loader = PageLoader(hand_driven.as_client(), 3 * picture.width * picture.height * 4, qapp)
    for page in (1, 2, 3, 4):
        loader.want(shown(1, page))
        if key(page) not in loader.cache:
            with qtbot.waitSignal(loader.bitmap_arrived):
                future_of(hand_driven, page).set_result(picture)
    assert [page for page in (1, 2, 3, 4) if key(page) in loader.cache] == [1, 3, 4]


def test_pixels_become_an_image_band_by_band_without_any_being_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_loader, "BAND_PIXELS", 20)
    pixels = bytes(range(256)) * 3
    image = page_loader.to_image(Raster(7, 30, 24, pixels))
    rgb = QImage(pixels, 7, 30, 24, QImage.Format.Format_RGB888)
    assert image == rgb.convertToFormat(QImage.Format.Format_RGB32)
    assert page_loader.to_image(Raster(0, 0, 0, b"")).isNull()
