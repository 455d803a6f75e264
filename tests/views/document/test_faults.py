"""Whatever a document does to the worker, what is typed beside it goes on as if nothing had happened."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.documents.documents_for_tests import many_pages_pdf, pdf, pymupdf
from tests.views.document.page_view_tools import add_documents, open_document, shown_panel
from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.layout import MAX_SCALE, Fit, Zoom
from workbench.views.review.document.message import PageNotice
from workbench.views.review.document.thumbnails import ThumbnailModel


def greedy_pdf() -> bytes:
    """A page whose picture claims 60,000 × 60,000 pixels: more than the worker's memory."""
    document = pymupdf.open(stream=pdf(["greedy", "modest"]), filetype="pdf")
    page = document[0]
    page.insert_image(page.rect, pixmap=pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 40, 40)))
    image = page.get_images()[0][0]
    document.xref_set_key(image, "Width", "60000")
    document.xref_set_key(image, "Height", "60000")
    return bytes(document.tobytes())


def hostile_pdf() -> bytes:
    """A page that draws itself over and over, four to the power of twenty times, beside an outline in circles."""
    forms = [
        f"{number} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {number + 1} 0 R>>>>"
        "/Length 31>>stream\n/X Do /X Do /X Do /X Do        \nendstream endobj"
        for number in range(10, 30)
    ]
    objects = [
        "1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>endobj",
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>endobj",
        "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>>endobj",
        "4 0 obj<</Length 6>>stream\n/X Do \nendstream endobj",
        "5 0 obj<</First 6 0 R>>endobj",
        "6 0 obj<</Title(round)/First 6 0 R/Next 6 0 R>>endobj",
        *forms,
        "30 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 13>>stream\n0 0 9 9 re f \nendstream endobj",
        "trailer<</Root 1 0 R>>",
    ]
    return "\n".join(["%PDF-1.4", *objects, ""]).encode()


class Desk(QWidget):
    """The panel with its side pane, and a comment being typed beside it."""

    def __init__(self, client: DocumentClient, keys: KeyMap) -> None:
        super().__init__()
        self.comment = QLineEdit()
        self.panel = DocumentPanel(client, keys)
        self.panel.toggle_side_pane()
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addWidget(self.comment)

    def type_on(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)


@pytest.fixture
def hasty_client() -> Iterator[DocumentClient]:
    """A client that gives a document one second."""
    with DocumentClient(time_limit=1.0) as made:
        add_documents(made)
        made.add("greedy", greedy_pdf)
        made.add("hostile", hostile_pdf)
        yield made


@pytest.fixture
def desk(qtbot: QtBot, hasty_client: DocumentClient, keys: KeyMap) -> Desk:
    made = Desk(hasty_client, keys)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.comment.setFocus()
    return made


def is_idle(panel: DocumentPanel) -> bool:
    """Tell whether all has arrived, so that what is asked for next is what the worker gets next."""
    loader, thumbnails = panel.view.loader, panel.side_pane.thumbnails.model()
    assert isinstance(thumbnails, ThumbnailModel)
    pictures = all(thumbnails.index(row).data(Qt.ItemDataRole.DecorationRole) is not None for row in range(3))
    has_text = loader.text(panel.view.document, 0) is not None
    return panel.view.is_sharp and not loader.rendering and pictures and not thumbnails.fetching and has_text


def stopped(client: DocumentClient) -> None:
    process = client.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)


def test_a_hung_worker_is_told_while_typing_goes_on_and_trying_again_works(
    desk: Desk, hasty_client: DocumentClient, qtbot: QtBot
) -> None:
    panel = desk.panel
    open_document(qtbot, panel.view, "long")
    qtbot.waitUntil(lambda: is_idle(panel), timeout=20_000)
    before = panel.geometry(), panel.view.geometry()
    stopped(hasty_client)
    desk.type_on("before ")
    panel.view.go_to_page(20)
    desk.type_on("during ")
    qtbot.waitUntil(lambda: "longer than 1 seconds" in panel.message, timeout=20_000)
    desk.type_on("after")
    assert desk.comment.text() == "before during after"
    assert QApplication.focusWidget() is desk.comment
    assert (panel.geometry(), panel.view.geometry()) == before
    assert panel.view.page == 20

    retry = panel.findChild(PageNotice).findChild(QPushButton)  # type: ignore[union-attr]
    assert isinstance(retry, QPushButton)
    retry.click()
    qtbot.waitUntil(lambda: panel.view.is_sharp, timeout=20_000)
    assert panel.message == ""


def test_a_document_that_hangs_before_it_opens_is_told(desk: Desk, hasty_client: DocumentClient, qtbot: QtBot) -> None:
    hasty_client.info("text").result()
    stopped(hasty_client)
    desk.panel.set_document("other", "A document")
    desk.type_on("typing goes on")
    qtbot.waitUntil(lambda: desk.panel.message.startswith("Reading this document took too long"), timeout=20_000)
    assert desk.comment.text() == "typing goes on"
    assert QApplication.focusWidget() is desk.comment


@pytest.mark.parametrize("key", ["greedy", "hostile"])
def test_a_page_that_takes_all_memory_or_time_is_told_or_left_blank_and_the_next_document_shows(
    desk: Desk, qtbot: QtBot, key: str
) -> None:
    panel = desk.panel
    panel.set_document(key, "A document")
    desk.type_on("typing ")
    qtbot.waitUntil(lambda: bool(panel.message) or panel.view.is_sharp, timeout=20_000)
    desk.type_on("goes on")
    assert desk.comment.text() == "typing goes on"
    assert QApplication.focusWidget() is desk.comment
    panel.set_document("text", "Another document")
    qtbot.waitUntil(lambda: panel.view.document == "text" and panel.view.is_sharp, timeout=20_000)
    assert panel.message == ""


def test_a_worker_killed_between_two_requests_is_replaced_unnoticed(
    desk: Desk, hasty_client: DocumentClient, qtbot: QtBot
) -> None:
    panel = desk.panel
    open_document(qtbot, panel.view, "long")
    qtbot.waitUntil(lambda: panel.view.is_sharp and not panel.view.loader.rendering)
    process = hasty_client.process_id
    assert process is not None
    os.kill(process, signal.SIGKILL)
    desk.type_on("typing goes on")
    panel.view.go_to_page(12)
    qtbot.waitUntil(lambda: panel.view.is_sharp or bool(panel.message), timeout=20_000)
    assert desk.comment.text() == "typing goes on"
    assert QApplication.focusWidget() is desk.comment


# -- very long, very large ---------------------------------------------------------------------------------------


def test_two_thousand_pages_are_scrolled_zoomed_turned_and_sought_within_their_bytes(
    qtbot: QtBot, own_client: DocumentClient, keys: KeyMap
) -> None:
    own_client.add("very long", lambda: many_pages_pdf(2000))
    panel = shown_panel(qtbot, own_client, keys)
    view = panel.view
    open_document(qtbot, view, "very long")
    for step in (view.scroll_to_end, view.zoom_in, view.rotate, view.fit_page, lambda: view.go_to_page(1000)):
        step()
        qtbot.waitUntil(lambda: view.is_sharp, timeout=20_000)
    assert view.page == 1000
    assert view.loader.cache.used <= view.loader.cache.limit
    panel.open_find()
    with qtbot.waitSignal(panel.search_finished, timeout=20_000) as finished:
        QTest.keyClicks(QApplication.focusWidget(), "words")  # type: ignore[arg-type]
    assert finished.args == [2000, 1001]


def test_a_page_of_200_inches_fits_the_view_and_is_sharp_at_every_zoom(
    qtbot: QtBot, own_client: DocumentClient, keys: KeyMap
) -> None:
    own_client.add("poster", lambda: pdf(["a poster"], width=14400, height=14400))
    panel = shown_panel(qtbot, own_client, keys)
    view = panel.view
    open_document(qtbot, view, "poster")
    layout = view.layout_of_pages()
    assert layout is not None
    assert layout.width == view.viewport().width()
    for zoom in (Zoom(Fit.WIDTH), Zoom(Fit.PAGE), Zoom(Fit.FREE, 1.0), Zoom(Fit.FREE, MAX_SCALE)):
        view.set_zoom(zoom)
        qtbot.waitUntil(lambda: view.is_sharp, timeout=20_000)
        assert view.loader.cache.used <= view.loader.cache.limit
    view.scroll_to_end()
    qtbot.waitUntil(lambda: view.is_sharp, timeout=20_000)
    assert view.viewport().size() != QSize(0, 0)
