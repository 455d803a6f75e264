"""The demo's PDF files: real applications and recommendation letters, the same bytes for the same seed.

The one module of the demo that uses PyMuPDF, which it loads when the first document is made.
"""

import os
import random
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from workbench.demo.blocks import Heading
from workbench.demo.content import Content, application_content
from workbench.demo.encryption import PdfObject, encrypted_pdf
from workbench.demo.flow import fill_pages
from workbench.demo.layouts import Layout, draw_footer, layout_for
from workbench.demo.letter import draw_recommendation
from workbench.demo.page import BUILT_IN_FONTS, ENCODING, PAGE_HEIGHT, PAGE_WIDTH, Face, Page
from workbench.demo.plan import DemoApplication

PASSWORD = "exempel"  # noqa: S105 - the invented password of the one encrypted document
_SCAN_DPI = 120
_SCAN_QUALITY = 55
_PRODUCER = "Urval demo"
_MUPDF_NAMES = {"sans": "helv", "sans-bold": "hebo", "sans-italic": "heit", "serif": "tiro", "serif-bold": "tibo",
                "serif-italic": "tiit"}  # fmt: skip


def write_documents(application: DemoApplication, folder: Path) -> tuple[Path, ...]:
    """Write the application's PDFs into the folder and return their paths; both are as old as the application."""
    made = {"ansökan": _application_bytes(application)}
    if "no-recommendation" not in application.traits:
        made["rekommendation"] = _recommendation_bytes(application)
    paths = []
    for kind, data in made.items():
        path = folder / f"{application.file_stem} - {kind}.pdf"
        path.write_bytes(data)
        received = application.received.timestamp()
        os.utime(path, (received, received))
        paths.append(path)
    return tuple(paths)


@cache
def _pymupdf() -> Any:
    """Return PyMuPDF, loaded on first use: importing the demo must not load it. Its functions are untyped."""
    import pymupdf

    return pymupdf


@cache
def faces() -> dict[str, Face]:
    """Return the built-in fonts with the widths of all characters that the encoding has."""
    characters = [bytes([code]).decode(ENCODING, errors="ignore") for code in range(32, 256)]
    made = {}
    for key in BUILT_IN_FONTS:
        font = _pymupdf().Font(_MUPDF_NAMES[key])
        made[key] = Face(key, {character: font.glyph_advance(ord(character)) for character in characters if character})
    return made


def _application_bytes(application: DemoApplication) -> bytes:
    content = application_content(application)
    layout = layout_for(application)
    pages, outline = _draw_application(application, content, layout)
    with _document(pages) as document:
        if "encrypted" in application.traits:
            return _encrypted(document, application.random("encryption"))
        if "scan" in application.traits:
            with _scanned(document, application.random("scan")) as scan:
                return _finished(scan, application, "Skannad ansökan")
        # Applicants who work with proper headings get an outline; letters have none.
        if layout.style.heading_kind != "plain":
            document.set_toc(outline)
        data = _finished(document, application, f"Ansökan från {application.name}")
    return _damaged(data) if "damaged" in application.traits else data


def _recommendation_bytes(application: DemoApplication) -> bytes:
    with _document([draw_recommendation(application, faces())]) as document:
        return _finished(document, application, f"Rekommendation av {application.name}")


def _draw_application(application: DemoApplication, content: Content,
                      layout: Layout) -> tuple[list[Page], list[list[object]]]:  # fmt: skip
    """Return the drawn pages, text in reading order, and the outline: level, heading and page number."""
    total = 5 if "five-pages" in application.traits else 4
    placed, style = fill_pages(content.blocks, faces(), layout.style, layout.columns_of, total)
    pages = [Page(faces()) for _ in range(total)]
    columns = layout.columns_of(0)
    for number, page in enumerate(pages):
        layout.before(page, number, content.cover, style.accent)
    for item in placed:
        item.piece.draw(pages[item.page], item.x, item.y)
    for number, page in enumerate(pages):
        layout.after(page, number, content.cover, style.accent)
        draw_footer(page, number, total, style.body, columns[0].x, columns[-1].x + columns[-1].width)
    headings = iter(block.text for block in content.blocks if isinstance(block, Heading))
    outline: list[list[object]] = [[1, next(headings), item.page + 1] for item in placed if item.piece.heading]
    return pages, outline


def _document(pages: Sequence[Page]) -> Any:
    """Return a document of the drawn pages, with the built-in fonts as resources."""
    document = _pymupdf().open()
    fonts = " ".join(f"/{key} {_font_object(document, name)} 0 R" for key, name in BUILT_IN_FONTS.items())
    for page in pages:
        sheet = document.new_page(width=PAGE_WIDTH, height=PAGE_HEIGHT)
        stream = document.get_new_xref()
        document.update_object(stream, "<<>>")
        document.update_stream(stream, page.content())
        document.xref_set_key(sheet.xref, "Contents", f"{stream} 0 R")
        document.xref_set_key(sheet.xref, "Resources", f"<</Font<<{fonts}>>>>")
    return document


def _font_object(document: Any, name: str) -> int:
    number: int = document.get_new_xref()
    document.update_object(number, f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
    return number


def _finished(document: Any, application: DemoApplication, title: str) -> bytes:
    """Return the file's bytes, with dates from the plan and without the random identity."""
    stamp = application.received.strftime("D:%Y%m%d%H%M%S+02'00'")
    document.set_metadata({"title": title, "producer": _PRODUCER, "creationDate": stamp, "modDate": stamp})
    data: bytes = document.tobytes(garbage=1, deflate=True, use_objstms=1, no_new_id=True)
    return data


def _scanned(document: Any, rng: random.Random) -> Any:
    """Return the pages as slightly skewed and noisy grey images, without any text."""
    scan = _pymupdf().open()
    for page in document:
        skewed = _pymupdf().Matrix(_SCAN_DPI / 72, _SCAN_DPI / 72).prerotate(rng.uniform(-0.9, 0.9))
        pixels = page.get_pixmap(matrix=skewed, colorspace=_pymupdf().csGRAY)
        noisy = _pymupdf().Pixmap(
            _pymupdf().csGRAY, pixels.width, pixels.height, _with_noise(pixels.samples, rng), False
        )
        sheet = scan.new_page(width=PAGE_WIDTH, height=PAGE_HEIGHT)
        sheet.insert_image(sheet.rect, stream=noisy.tobytes("jpeg", jpg_quality=_SCAN_QUALITY), keep_proportion=False)
    return scan


def _with_noise(samples: bytes, rng: random.Random) -> bytes:
    """Add noise of up to 15 levels to grey samples, which are first pressed into 0 to 240 so that none overflows.

    All bytes are added at once as two large integers; none carries into the next.
    """
    pressed = samples.translate(bytes(14 + value * 226 // 255 for value in range(256)))
    noise = rng.randbytes(len(samples)).translate(bytes(value % 16 for value in range(256)))
    total = int.from_bytes(pressed, "little") + int.from_bytes(noise, "little")
    return total.to_bytes(len(samples), "little")


def _encrypted(document: Any, rng: random.Random) -> bytes:
    objects = {}
    for number in range(1, document.xref_length()):
        stream = document.xref_stream_raw(number) if document.xref_is_stream(number) else None
        objects[number] = PdfObject(document.xref_object(number, compressed=True).encode(), stream)
    return encrypted_pdf(objects, document.pdf_catalog(), PASSWORD.encode(), rng, _aes_cbc)


def _aes_cbc(key: bytes, vector: bytes, data: bytes) -> bytes:
    """Encrypt with MuPDF's own AES, which works on its buffers in place."""
    mupdf = _pymupdf().mupdf
    context = mupdf.fz_aes()
    key_buffer, vector_buffer, buffer = (mupdf.fz_new_buffer_from_copied_data(part) for part in (key, vector, data))
    mupdf.ll_fz_aes_setkey_enc(context, mupdf.fz_buffer_storage(key_buffer)[1], len(key) * 8)
    storage = mupdf.fz_buffer_storage(buffer)[1]
    mupdf.ll_fz_aes_crypt_cbc(
        context, mupdf.FZ_AES_ENCRYPT, len(data), mupdf.fz_buffer_storage(vector_buffer)[1], storage, storage
    )
    encrypted: bytes = mupdf.fz_buffer_extract_copy(buffer)
    return encrypted


def _damaged(data: bytes) -> bytes:
    """Cut the file off as an interrupted transfer does, where MuPDF can neither open nor repair what is left.

    A cut within an object's dictionary is one; most cuts within a stream leave a file that opens without pages.
    """
    shown = _pymupdf().TOOLS.mupdf_display_errors()
    _pymupdf().TOOLS.mupdf_display_errors(False)
    try:
        cuts = (match.end() + 6 for match in re.finditer(rb" obj\s*<<", data[: len(data) * 3 // 4]))
        return next(data[:cut] for cut in sorted(cuts, reverse=True) if not _opens(data[:cut]))
    finally:
        _pymupdf().TOOLS.mupdf_display_errors(shown)


def _opens(data: bytes) -> bool:
    try:
        with _pymupdf().open("pdf", data):
            return True
    except _pymupdf().FileDataError:
        return False
