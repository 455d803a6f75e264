"""The ZIP of a workbook: every entry bears one time, and the sheets get their rows."""

import datetime as dt
import os
import re
import shutil
import zipfile
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from workbench.report.rows import Rows

_CHUNK = 1 << 20
_NO_ROWS = b"<sheetData></sheetData>"
_VIEWS = b"<sheetViews>"


class ReportArchive(zipfile.ZipFile):
    """What openpyxl's writer is given to write to: worksheets without rows go in, with their rows they come out."""

    def __init__(
        self, path: Path, rows: Sequence[Rows], now: dt.datetime, chart_texts: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(path, "w", zipfile.ZIP_DEFLATED)
        self._chart_texts = list(chart_texts)
        self._rows = {f"xl/worksheets/sheet{number}.xml": each for number, each in enumerate(rows, start=1)}
        self._time = (max(now.year, 1980), now.month, now.day, now.hour, now.minute, now.second)

    def writestr(
        self,
        zinfo_or_arcname: str | zipfile.ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write a small part of the workbook."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        if name.startswith("xl/drawings/drawing"):
            data = self._described(data)
        if isinstance(zinfo_or_arcname, str):
            zinfo_or_arcname = self._entry(zinfo_or_arcname)
        super().writestr(zinfo_or_arcname, data, compress_type, compresslevel)

    def write(
        self,
        filename: str | os.PathLike[str],
        arcname: str | os.PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Write a worksheet: what openpyxl made of it, with the rows in their place."""
        rows = self._rows[str(arcname)]
        above, found, below = Path(filename).read_bytes().partition(_NO_ROWS)
        assert found, "openpyxl writes a sheet without rows in this form"
        above = above.replace(_VIEWS, b'<dimension ref="%b"/>%b' % (rows.range.encode(), _VIEWS), 1)
        with self.open(self._entry(str(arcname)), "w", force_zip64=True) as target:
            target.write(above + b"<sheetData>")
            text = TextIOWrapper(target, "utf-8", newline="\n", write_through=True)
            shutil.copyfileobj(rows.text(), text, _CHUNK)
            text.detach()
            target.write(b"</sheetData>" + below)

    def _described(self, drawing: bytes | str) -> str:
        """Give a drawing's chart its name and its text for those who don't see it; openpyxl has no way to."""
        text = drawing.decode() if isinstance(drawing, bytes) else drawing
        name, description = self._chart_texts.pop(0)
        described = f"name={quoteattr(name)} descr={quoteattr(description)}"
        text, count = re.subn(r'name="Chart \d+"', lambda _match: described, text)
        assert count == 1  # a drawing of the report holds one chart
        return text

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, self._time)
        entry.compress_type = zipfile.ZIP_DEFLATED
        return entry
