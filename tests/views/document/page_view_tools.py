"""PDFs made here, widgets that show them, and a hand-driven stand-in for the worker, for races."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, cast

import pymupdf
from pytestqt.qtbot import QtBot

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentInfo, Inspection, PageSize, Raster
from workbench.documents.recognised import RecognisedText
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.page_view import PageView

A4 = PageSize(595, 842)
LINES = ("Urval reads pages in order.", "Second line has seven short words here.", "", "New paragraph about clusters.")


def text_pdf(pages: int = 4) -> bytes:
    """A PDF whose pages hold two paragraphs and their number as a word."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page(width=A4.width, height=A4.height)
        for index, line in enumerate(LINES):
            page.insert_text((72, 100 + 20 * index), line, fontsize=14)
        page.insert_text((72, 700), f"Page number {number}", fontsize=14)
    return bytes(document.tobytes())


def scan_pdf() -> bytes:
    """A PDF with a picture and no text."""
    document = pymupdf.open()
    page = document.new_page(width=A4.width, height=A4.height)
    page.draw_rect((100, 100, 400, 600), fill=(0.2, 0.4, 0.6))
    return bytes(document.tobytes())


def linked_pdf() -> bytes:
    """Six pages with an outline; on the first, links to the fourth page, to an address, and to the sixth."""
    document = pymupdf.open(stream=text_pdf(6), filetype="pdf")
    document.set_toc([[1, "Beginning", 1, 90], [2, "Details", 2, 300], [1, "End", 5, 90], [2, "Nowhere", -1]])
    page = document[0]
    for y, target in ((200, 3), (260, 5)):
        box = pymupdf.Rect(72, y, 200, y + 20)
        page.insert_link({"kind": pymupdf.LINK_GOTO, "page": target, "to": pymupdf.Point(0, 400), "from": box})
    box = pymupdf.Rect(72, 230, 200, 250)
    page.insert_link({"kind": pymupdf.LINK_URI, "uri": "https://example.org/å", "from": box})
    return bytes(document.tobytes())


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    document = pymupdf.open()
    document.new_page()
    return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="asked", owner_pw="owned"))


def add_documents(client: DocumentClient) -> None:
    """Register what the tests open, by short names in place of hashes."""
    made: dict[str, Callable[[], bytes]] = {
        "text": text_pdf,
        "other": lambda: text_pdf(2),
        "long": lambda: text_pdf(30),
        "scan": scan_pdf,
        "linked": linked_pdf,
        "encrypted": encrypted_pdf,
        "damaged": lambda: b"%PDF-1.7 and then nothing",
    }
    for key, load in made.items():
        client.add(key, load)


def shown_view(qtbot: QtBot, client: DocumentClient, key: str) -> PageView:
    made = PageView(client)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    qtbot.waitExposed(made)
    open_document(qtbot, made, key)
    return made


def open_document(qtbot: QtBot, view: PageView, key: str) -> None:
    view.set_document(key)
    qtbot.waitUntil(lambda: view.pages > 0, timeout=20_000)


def shown_panel(qtbot: QtBot, client: DocumentClient, keys: KeyMap) -> DocumentPanel:
    made = DocumentPanel(client, keys)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


class HandDrivenClient:
    """Answers when told to: each call is kept with its future, in order."""

    def __init__(self) -> None:
        self.recognised = RecognisedText()
        self.calls: list[tuple[str, tuple[Any, ...], Future[Any]]] = []

    def _ask(self, name: str, *details: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.calls.append((name, details, future))
        return future

    def info(self, key: str) -> Future[Any]:
        return self._ask("info", key)

    def words(self, key: str, page: int) -> Future[Any]:
        return self._ask("words", key, page)

    def text(self, key: str) -> Future[Any]:
        return self._ask("text", key)

    def links(self, key: str, page: int) -> Future[Any]:
        return self._ask("links", key, page)

    def outline(self, key: str) -> Future[Any]:
        return self._ask("outline", key)

    def search(self, key: str, needle: str) -> Future[Any]:
        return self._ask("search", key, needle)

    def render(
        self,
        key: str,
        page: int,
        *,
        zoom: float,
        rotation: int = 0,
        clip: tuple[float, float, float, float] | None = None,
        urgent: bool = True,
    ) -> Future[Any]:
        return self._ask("render", key, page, urgent, zoom, clip)

    def pending(self, name: str) -> list[tuple[tuple[Any, ...], Future[Any]]]:
        """Return the calls of a kind that still wait, oldest first."""
        return [(details, future) for kind, details, future in self.calls if kind == name and not future.done()]

    def as_client(self) -> DocumentClient:
        return cast(DocumentClient, self)


def information(pages: int = 10, words: int = 100) -> DocumentInfo:
    return DocumentInfo(Inspection("ok", pages, words, ""), (A4,) * pages)


def raster(width: int = 4, height: int = 4) -> Raster:
    return Raster(width, height, width * 3, bytes(width * height * 3))
