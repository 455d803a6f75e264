"""Strangers' PDFs in the window, one after another: opened, zoomed, turned and searched, without a crash or a hang."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from benchmarks.sample_walk import use
from tests.documents.documents_for_tests import SAMPLES, encrypted_pdf, many_pages_pdf, pageless_pdf, pdf, pymupdf
from tests.documents.test_document_fuzzing import mutant, originals
from tests.fuzz import FACTOR, IS_REPEATABLE
from tests.views.document.page_view_tools import shown_panel
from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel

SAMPLED, MUTANTS = 6, 6


@pytest.fixture
def beside(qtbot: QtBot, own_client: DocumentClient, keys: KeyMap) -> Iterator[DocumentPanel]:
    """The panel with its pictures and outline beside the pages."""
    panel = shown_panel(qtbot, own_client, keys)
    panel.toggle_side_pane()
    yield panel
    own_client.add("sound", lambda: pdf(["still here"]))
    assert use(panel, "sound") == ""
    assert (panel.view.pages, panel.message) == (1, "")


def chance() -> random.Random:
    seed = 3 if IS_REPEATABLE else random.randrange(2**32)
    print("the seed:", seed)
    return random.Random(seed)


def test_samples_of_the_strangers_documents_are_used_one_after_another(
    beside: DocumentPanel, own_client: DocumentClient
) -> None:
    paths = sorted(SAMPLES.glob("*.pdf"))
    if not paths:
        pytest.skip("the sample PDFs lie beside the project, and are not here")
    for path in chance().sample(paths, min(SAMPLED * FACTOR, len(paths))):
        own_client.add(path.name, path.read_bytes)
        assert use(beside, path.name) == "", path.name


def test_mutated_documents_are_used_one_after_another(beside: DocumentPanel, own_client: DocumentClient) -> None:
    random_source, sources = chance(), originals()
    for number in range(MUTANTS * FACTOR):
        data = mutant(random_source.choice(sources), random_source)
        own_client.add(f"mutant {number}", lambda data=data: data)  # type: ignore[misc]
        assert use(beside, f"mutant {number}") == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (encrypted_pdf(user="asked", owner="owned"), "This document is encrypted"),
        (pageless_pdf(), "This document is empty"),
        (b"", "This document is empty"),
        (b"%PDF-1.7 and nothing", "This document is damaged"),
    ],
    ids=["encrypted", "no pages", "no bytes", "damaged"],
)
def test_a_document_that_cannot_be_shown_says_so_and_the_next_one_opens(
    beside: DocumentPanel, own_client: DocumentClient, data: bytes, said: str
) -> None:
    own_client.add("refused", lambda: data)
    assert use(beside, "refused") == ""
    assert beside.message.startswith(said)
    assert beside.view.pages == 0


def acting_pdf() -> bytes:
    """A PDF that would like to run a script and a program and to open a page, with a file attached."""
    document = pymupdf.open(stream=pdf(["harmless"]), filetype="pdf")
    document.embfile_add("attached.sh", b"touch attached")
    catalog = document.pdf_catalog()
    document.xref_set_key(catalog, "OpenAction", "<</S/JavaScript/JS(app.launchURL('https://example.invalid/'))>>")
    document.xref_set_key(
        document.page_xref(0), "AA", "<</O<</S/Launch/F(calc.exe)/Next<</S/URI/URI(https://a.invalid)>>>>>>"
    )
    link = "<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/Launch/F(calc.exe)>>>>"
    document.xref_set_key(document.page_xref(0), "Annots", f"[{link}]")
    return bytes(document.tobytes())


def test_a_document_that_wants_to_act_is_only_shown(
    beside: DocumentPanel, own_client: DocumentClient, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    own_client.add("acting", acting_pdf)
    assert use(beside, "acting") == ""
    qtbot.waitUntil(lambda: beside.view.loader.text("acting", 0) is not None)
    QTest.mouseClick(beside.view.viewport(), Qt.MouseButton.LeftButton, pos=beside.view.viewport().rect().center())
    assert beside.view._in_sight() == []
    assert (opened, beside.view.pages, beside.message) == ([], 1, "")


def test_a_hundred_thousand_pages_are_shown_from_first_to_last(
    beside: DocumentPanel, own_client: DocumentClient, qtbot: QtBot
) -> None:
    own_client.add("endless", lambda: many_pages_pdf(100_000))
    beside.set_document("endless", "A document")
    qtbot.waitUntil(lambda: bool(beside.view.pages) or beside.message.startswith("Reading"), timeout=30_000)
    if beside.view.pages:  # a slow machine may give up at the time limit, and say so
        assert beside.view.pages == 100_000
        beside.view.scroll_to_end()
        qtbot.waitUntil(lambda: beside.view.is_sharp or bool(beside.message), timeout=30_000)
        assert beside.view.page == 99_999
