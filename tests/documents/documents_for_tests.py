"""PDFs made for tests, each with one peculiarity."""

import hashlib
import os
from pathlib import Path
from typing import Any

import pymupdf as _pymupdf

from workbench.documents.client import DocumentClient

pymupdf: Any = _pymupdf  # it calls itself typed, but its functions aren't
SAMPLES = Path(os.environ.get("URVAL_PDFS") or Path(__file__).parents[2].parent / "shared" / "data" / "pdfs")


def add_to(client: DocumentClient, data: bytes) -> str:
    key = hashlib.sha256(data).hexdigest()
    client.add(key, lambda: data)
    return key


def pdf(pages: list[str], *, width: float = 595, height: float = 842, rotation: int = 0) -> bytes:
    """Make a PDF with a page per text."""
    document = pymupdf.open()
    for text in pages:
        page = document.new_page(width=width, height=height)
        page.insert_text((50, 80), text, fontsize=12)
        page.set_rotation(rotation)
    return bytes(document.tobytes())


def encrypted_pdf(*, user: str, owner: str) -> bytes:
    document = pymupdf.open(stream=pdf(["a secret plan"]), filetype="pdf")
    return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=user, owner_pw=owner))


def pageless_pdf() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n"
    )


def scanned_pdf() -> bytes:
    """Make a page that is a picture of text, without text."""
    picture = pymupdf.open(stream=pdf(["not readable as text"]), filetype="pdf")[0].get_pixmap(dpi=72)
    document = pymupdf.open()
    page = document.new_page()
    page.insert_image(page.rect, pixmap=picture)
    return bytes(document.tobytes())


def many_pages_pdf(pages: int) -> bytes:
    """Make a PDF with many pages that share one content stream; written by hand, which is fast."""
    first = 4
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    kids = " ".join(f"{first + number} 0 R" for number in range(pages))
    objects = [
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        f"2 0 obj<</Type/Pages/Count {pages}/MediaBox[0 0 300 400]/Kids[{kids}]/Resources<</Font<</F{font}>>>>>>endobj",
        "3 0 obj<</Length 38>>stream\nBT /F 12 Tf 20 300 Td (two words) Tj ET\nendstream endobj",
        *(f"{first + n} 0 obj<</Type/Page/Parent 2 0 R/Contents 3 0 R>>endobj" for n in range(pages)),
        "trailer<</Root 1 0 R>>",
    ]
    return "\n".join(["%PDF-1.4", *objects, ""]).encode()
