"""Pages for people and archives: A4 as PDF with embedded fonts, bookmarks, a language, and texts for pictures."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from fpdf import FPDF, FontFace
from fpdf.enums import TableBordersLayout, VAlign, XPos, YPos
from PIL import Image

from workbench import paths
from workbench.documents.protocol import Raster, Rect
from workbench.report.safe_text import one_line, visible

_FAMILY = "DejaVu Sans"
_INK, _MUTED, _ACCENT, _HEAD, _MARK = (27, 31, 36), (87, 96, 106), (11, 92, 173), (220, 232, 245), (191, 97, 0)
_MARGIN, _WIDTH = 20.0, 170.0  # millimetres
_TALLEST = 110.0  # millimetres of a picture
Alignment = Literal["LEFT", "RIGHT", "CENTER"]


@dataclass(frozen=True)
class Picture:
    """A part of a page: its pixels, the part in points, and what is marked on it in points of the page."""

    raster: Raster
    clip: Rect
    marks: tuple[Rect, ...]


class Pages:
    """A document that is written from top to bottom."""

    def __init__(self, *, title: str, header: str, language: str, page_word: str, now: dt.datetime) -> None:
        self._pdf = _Paper(one_line(header, 110), page_word)
        self._pdf.set_lang(language)
        self._pdf.set_title(one_line(title, 200))
        self._pdf.set_creator("Urval")
        self._pdf.set_producer("Urval")
        self._pdf.set_creation_date(now)
        self._pdf.add_page()

    def heading(self, text: str, level: int = 0) -> None:
        """Write a heading, with a bookmark; one near the foot goes to the next page."""
        size = (18, 13, 11)[level]
        if self._pdf.will_page_break(size + 18):
            self._pdf.add_page()
        self._pdf.ln((0, 5, 3)[level])
        self._pdf.start_section(one_line(text, 200), level=level)
        self._write(visible(text), size=size, bold=True, colour=_ACCENT, height=size * 0.5)
        self._pdf.ln(1.5)

    def paragraph(self, text: str, *, muted: bool = False, strong: bool = False) -> None:
        """Write a paragraph, its own line breaks kept."""
        self._write(visible(text), size=10, bold=strong, colour=_MUTED if muted else _INK, height=5.2)
        self._pdf.ln(1.5)

    def facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Write labelled values, those without a value left out."""
        rows = [(label, value) for label, value in facts if value]
        self.table(None, rows, widths=(45, 125), borders=False)

    def table(
        self,
        headings: Sequence[str] | None,
        rows: Sequence[Sequence[str]],
        *,
        widths: Sequence[float],
        right: Sequence[int] = (),
        borders: bool = True,
    ) -> None:
        """Write a table whose headings are repeated on each page; ``right`` are columns of numbers, from 0."""
        if not rows:
            return
        self._pdf.set_font(_FAMILY, size=9)
        self._pdf.set_text_color(*_INK)
        alignment: list[Alignment] = ["RIGHT" if place in right else "LEFT" for place in range(len(widths))]
        layout = TableBordersLayout.HORIZONTAL_LINES if borders else TableBordersLayout.NONE
        self._pdf.set_draw_color(208, 215, 222)
        face = FontFace(emphasis="BOLD", color=_INK, fill_color=_HEAD)
        with self._pdf.table(
            col_widths=tuple(widths),
            text_align=tuple(alignment),
            borders_layout=layout,
            first_row_as_headings=headings is not None,
            headings_style=face,
            v_align=VAlign.T,
            line_height=4.8,
            padding=(0.8, 2),
            width=sum(widths),
            align="LEFT",
        ) as table:
            for row in [headings, *rows] if headings else rows:
                table.row([visible(text) for text in row])
        self._pdf.ln(2)

    def picture(self, picture: Picture, *, text: str, caption: str) -> None:
        """Show a part of a page with its marks; ``text`` is for those who don't see it."""
        raster = picture.raster
        if not raster.width or not raster.height:
            return
        image = Image.frombytes("RGB", (raster.width, raster.height), raster.pixels, "raw", "RGB", raster.stride)
        scale = min(_WIDTH / raster.width, _TALLEST / raster.height)
        width, height = raster.width * scale, raster.height * scale
        if self._pdf.will_page_break(height + 8):
            self._pdf.add_page()
        left, top = self._pdf.get_x(), self._pdf.get_y()
        self._pdf.image(image, x=left, y=top, w=width, h=height, alt_text=one_line(text, 1000))
        self._pdf.set_draw_color(208, 215, 222)
        self._pdf.rect(left, top, width, height)
        x0, y0, x1, _y1 = picture.clip
        points = width / (x1 - x0)
        self._pdf.set_draw_color(*_MARK)
        for a, b, c, d in picture.marks:
            self._pdf.rect(left + (a - x0) * points, top + (b - y0) * points, (c - a) * points, (d - b) * points)
        self._pdf.set_y(top + height + 1)
        self._write(visible(caption), size=8, bold=False, colour=_MUTED, height=4)
        self._pdf.ln(1.5)

    def save(self, target: Path) -> None:
        """Write the document."""
        self._pdf.output(str(target))

    def _write(self, text: str, *, size: float, bold: bool, colour: tuple[int, int, int], height: float) -> None:
        self._pdf.set_font(_FAMILY, style="B" if bold else "", size=size)
        self._pdf.set_text_color(*colour)
        self._pdf.multi_cell(0, height, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


class _Paper(FPDF):
    """A4 with a header and page numbers."""

    def __init__(self, heading: str, page_word: str) -> None:
        super().__init__(format="A4")
        self._heading = heading
        self._page_word = page_word
        for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
            self.add_font(_FAMILY, style, str(paths.resources() / "fonts" / name))
        self.set_margins(_MARGIN, 22, _MARGIN)
        self.set_auto_page_break(True, margin=20)

    def header(self) -> None:
        """Write what stands above each page."""
        self.set_y(11)
        self._small(self._heading, "L")
        self.set_y(22)

    def footer(self) -> None:
        """Write the page's number."""
        self.set_y(-14)
        self._small(f"{self._page_word} {self.page_no()} / {{nb}}", "R")

    def _small(self, text: str, align: Any) -> None:
        self.set_font(_FAMILY, size=8)
        self.set_text_color(*_MUTED)
        self.cell(0, 5, text, align=align)
