import os
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any

import pytest

from tests.documents.documents_for_tests import (
    add_to,
    encrypted_pdf,
    many_pages_pdf,
    pageless_pdf,
    pdf,
    pymupdf,
    scanned_pdf,
)
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import MAX_PIXELS, DocumentFailure, Hit, PageSize
from workbench.errors import InputRefusedError

Add = Callable[[bytes], str]


def test_info_tells_the_size_of_each_page(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    info = client.info(add(four_pages)).result()
    assert info.sizes == (PageSize(595.0, 842.0),) * 4
    assert (info.inspection.status, info.inspection.pages, info.inspection.words) == ("ok", 4, 40)


def test_a_turned_page_is_measured_as_displayed(client: DocumentClient, add: Add) -> None:
    assert client.info(add(pdf(["sideways"], rotation=90))).result().sizes == (PageSize(842.0, 595.0),)


def test_info_of_a_long_document_does_not_wait_for_its_words(client: DocumentClient, add: Add) -> None:
    info = client.info(add(many_pages_pdf(2000))).result()
    assert len(info.sizes) == 2000
    assert info.inspection.words == -1


def test_a_hundred_thousand_pages_are_described_within_the_limit(client: DocumentClient, add: Add) -> None:
    info = client.info(add(many_pages_pdf(100_000))).result()
    assert (info.inspection.status, len(info.sizes)) == ("ok", 100_000)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (encrypted_pdf(user="open sesame", owner="owner"), "encrypted"),
        (pageless_pdf(), "empty"),
        (b"", "empty"),
        (b"no PDF at all", "damaged"),
        (b"%PDF-1.7 but nothing follows", "damaged"),
    ],
)
def test_info_says_why_a_document_cannot_be_used_and_pictures_fail(
    client: DocumentClient, add: Add, data: bytes, status: str
) -> None:
    key = add(data)
    info = client.info(key).result()
    assert (info.inspection.status, info.sizes) == (status, ())
    assert info.inspection.reason.endswith(".")
    with pytest.raises(DocumentFailure) as failure:
        client.render(key, 0, zoom=1).result()
    assert (failure.value.status, failure.value.reason) == (status, info.inspection.reason)


def test_a_document_that_opens_without_a_password_is_usable(client: DocumentClient, add: Add) -> None:
    assert client.info(add(encrypted_pdf(user="", owner="owner"))).result().inspection.status == "ok"


def test_text_comes_page_by_page(client: DocumentClient, add: Add) -> None:
    assert client.text(add(pdf(["alpha beta", "gamma"]))).result() == ("alpha beta\n", "gamma\n")


def test_a_scan_has_a_picture_but_no_words(client: DocumentClient, add: Add) -> None:
    key = add(scanned_pdf())
    assert client.words(key, 0).result() == ()
    assert len(set(client.render(key, 0, zoom=0.5).result().pixels)) > 1


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_words_and_hits_lie_where_the_picture_shows_ink(client: DocumentClient, add: Add, rotation: int) -> None:
    key = add(pdf(["needle"], rotation=rotation))
    word = client.words(key, 0).result()[0]
    assert (word.text, word.block, word.line) == ("needle", 0, 0)
    [hit] = client.search(key, "needle").result()
    assert hit.rects[0] == pytest.approx((word.x0, word.y0, word.x1, word.y1), abs=1.0)
    box = (word.x0, word.y0, word.x1, word.y1)
    whole = client.render(key, 0, zoom=1).result()
    part = client.render(key, 0, zoom=1, clip=box).result()
    assert dark(part.pixels) == dark(whole.pixels) > 0


def dark(pixels: bytes | bytearray) -> int:
    return sum(value < 128 for value in pixels)


def test_a_picture_is_what_pymupdf_draws(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    raster = client.render(add(four_pages), 1, zoom=1.5, clip=(40.0, 60.0, 300.0, 120.0)).result()
    page = pymupdf.open(stream=four_pages, filetype="pdf")[1]
    expected = page.get_pixmap(matrix=pymupdf.Matrix(1.5, 1.5), clip=(40, 60, 300, 120), alpha=False)
    assert (raster.width, raster.height, raster.stride) == (expected.width, expected.height, expected.stride)
    assert raster.pixels == expected.samples


def test_the_view_can_be_turned(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    raster = client.render(add(four_pages), 0, zoom=1, rotation=-90).result()
    assert (raster.width, raster.height) == (842, 595)


def test_a_200_inch_page_is_drawn_smaller(client: DocumentClient, add: Add) -> None:
    raster = client.render(add(pdf(["large"], width=14400, height=14400)), 0, zoom=2).result()
    assert raster.width * raster.height <= MAX_PIXELS * 1.01
    assert len(raster.pixels) == raster.stride * raster.height


def test_a_needle_thin_page_is_drawn(client: DocumentClient, add: Add) -> None:
    raster = client.render(add(pdf(["thin"], width=14400, height=1)), 0, zoom=10).result()
    assert raster.width <= 32_001
    assert raster.height >= 1


def test_a_clip_outside_the_page_is_an_empty_picture(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    assert client.render(add(four_pages), 0, zoom=1, clip=(900.0, 0.0, 950.0, 10.0)).result().width == 0


@pytest.mark.parametrize(("zoom", "rotation"), [(0.0, 0), (-1.0, 0), (float("inf"), 0), (float("nan"), 0), (1.0, 45)])
def test_an_impossible_picture_is_refused_at_once(
    client: DocumentClient, add: Add, four_pages: bytes, zoom: float, rotation: int
) -> None:
    with pytest.raises(ValueError, match="zoom"):
        client.render(add(four_pages), 0, zoom=zoom, rotation=rotation)


def test_a_page_that_is_not_there_is_said_to_be_missing(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    with pytest.raises(DocumentFailure, match="no page 5"):
        client.words(add(four_pages), 4).result()


def test_search_ignores_case_and_keeps_page_order(client: DocumentClient, add: Add) -> None:
    key = add(pdf(["Ålder", "inget", "åLDER och ålder"]))
    hits = client.search(key, "ÅLDER").result()
    assert [hit.page for hit in hits] == [0, 2, 2]
    assert all(len(hit.rects) == 1 for hit in hits)


@pytest.mark.parametrize("needle", ["turbines its", "TURBINES.  Its"])
def test_a_hit_may_span_lines(client: DocumentClient, add: Add, needle: str) -> None:
    key = add(pdf(["It speaks of turbines\nits last word"]) if "." not in needle else pdf(["of turbines.\nIts last"]))
    [hit] = client.search(key, needle).result()
    assert len(hit.rects) == 2


def test_a_word_divided_at_a_line_end_is_found(client: DocumentClient, add: Add) -> None:
    assert len(client.search(add(pdf(["an exam-\nple of it"])), "example").result()) == 1


def test_what_was_filled_into_a_form_is_found(client: DocumentClient, add: Add) -> None:
    document = pymupdf.open()
    page = document.new_page()
    field = pymupdf.Widget()
    field.field_name, field.field_type, field.field_value = "sum", pymupdf.PDF_WIDGET_TYPE_TEXT, "kronor"
    field.rect = pymupdf.Rect(50, 50, 200, 80)
    page.add_widget(field)
    [hit] = client.search(add(document.tobytes()), "kronor").result()
    assert 50 <= hit.rects[0][0] <= hit.rects[0][2] <= 200


@pytest.mark.parametrize("needle", ["", "  ", "absent", "(.*"])
def test_what_is_not_there_is_not_found(client: DocumentClient, add: Add, four_pages: bytes, needle: str) -> None:
    assert client.search(add(four_pages), needle).result() == ()


def test_a_hit_and_a_failure_can_be_pickled() -> None:
    failure = pickle.loads(pickle.dumps(DocumentFailure("timeout", "It took too long.")))
    assert (failure.status, failure.reason, str(failure)) == ("timeout", "It took too long.", "It took too long.")
    assert pickle.loads(pickle.dumps(Hit(1, ()))) == Hit(1, ())


def test_bytes_are_fetched_only_when_they_are_needed_and_only_once(client: DocumentClient, four_pages: bytes) -> None:
    fetched = []

    def load() -> bytes:
        fetched.append(True)
        return four_pages

    client.add("lazy", load)
    assert fetched == []
    client.info("lazy").result()
    client.render("lazy", 0, zoom=0.1).result()
    assert fetched == [True]


@pytest.mark.parametrize("error", [InputRefusedError("The review file is gone."), OSError("disk")])
def test_a_document_that_cannot_be_fetched_fails_with_the_reason(client: DocumentClient, error: Exception) -> None:
    def load() -> bytes:
        raise error

    client.add("unfetchable", load)
    with pytest.raises(type(error), match=str(error)):
        client.info("unfetchable").result()


def test_a_document_larger_than_one_part_arrives_whole(client: DocumentClient, add: Add) -> None:
    padding = b"%" + b"x" * (20 * 2**20) + b"\n"
    assert client.text(add(padding + pdf(["behind the padding"]))).result() == ("behind the padding\n",)


def test_more_documents_than_the_worker_holds_are_sent_again(client: DocumentClient, add: Add) -> None:
    keys = [add(pdf([f"document {number}"])) for number in range(12)]
    for _round in range(2):
        assert [client.text(key).result() for key in keys] == [(f"document {number}\n",) for number in range(12)]


def test_an_unknown_document_is_a_mistake(client: DocumentClient) -> None:
    with pytest.raises(KeyError):
        client.info("unknown")


def test_the_newest_urgent_request_goes_first_and_pictures_ahead_go_last(
    client: DocumentClient, add: Add, four_pages: bytes
) -> None:
    key = add(four_pages)
    busy, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def load() -> bytes:
        busy.set()
        go_on.wait(10)
        return four_pages

    client.add("slow to fetch", load)
    requests: list[Future[Any]] = [client.info("slow to fetch")]

    def noted(name: str) -> Callable[[Future[Any]], None]:
        return lambda done: order.append(f"{name}{'!' * done.cancelled()}")

    assert busy.wait(10)
    for name, urgent in [("ahead 1", False), ("old", True), ("ahead 2", False), ("stale", True), ("new", True)]:
        request = client.render(key, 0, zoom=0.1, urgent=urgent)
        request.add_done_callback(noted(name))
        requests.append(request)
    assert requests[4].cancel()
    go_on.set()
    for request in requests[:4] + requests[5:]:
        request.result()
    assert order == ["stale!", "new", "old", "ahead 1", "ahead 2"]
    with pytest.raises(CancelledError):
        requests[4].result()


def test_many_threads_may_ask(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    key = add(four_pages)
    results: list[int] = []

    def ask() -> None:
        results.extend(client.render(key, page, zoom=0.2).result().height for page in range(4))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [169] * 32


def test_a_closed_client_cancels_what_it_is_asked(four_pages: bytes) -> None:
    client = DocumentClient()
    key = add_to(client, four_pages)
    client.close()
    client.close()
    assert client.info(key).cancelled()


def test_text_for_the_index_waits_for_pictures_on_the_screen(four_pages: bytes) -> None:
    with DocumentClient() as client:
        key = add_to(client, four_pages)
        client.info(key).result()
        order: list[str] = []
        release = threading.Event()

        def load() -> bytes:
            release.wait(20)
            return four_pages

        client.add("slow", load)
        gate = client.info("slow")
        while not gate.running():
            os.sched_yield()
        text, picture = client.text(key, urgent=False), client.render(key, 0, zoom=0.1)
        text.add_done_callback(lambda _done: order.append("text"))
        picture.add_done_callback(lambda _done: order.append("picture"))
        release.set()
        text.result()
    assert order == ["picture", "text"]


def test_each_character_of_a_word_has_its_place(client: DocumentClient, add: Add) -> None:
    words = client.words(add(pdf(["will wide fi\u00e5\u00e4\u00f6"])), 0).result()
    assert [len(word.edges) for word in words] == [3, 3, 4]
    will = words[0]
    assert will.x0 < will.edges[0] < will.edges[1] < will.edges[2] < will.x1
    assert will.edges[0] - will.x0 > will.edges[1] - will.edges[0]


def test_text_that_runs_upwards_has_words_but_no_places_of_characters(client: DocumentClient, add: Add) -> None:
    document = pymupdf.open()
    document.new_page().insert_text((300, 400), "upwards", rotate=90)
    [word] = client.words(add(document.tobytes()), 0).result()
    assert (word.text, word.edges) == ("upwards", ())
