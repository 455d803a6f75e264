"""The PDF worker against PyMuPDF in-process: a cold first page, a warm page, a search; and its memory."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymupdf as _pymupdf

from workbench.documents.client import DocumentClient

pymupdf: Any = _pymupdf  # it calls itself typed, but its functions aren't

RUNS = 15
ZOOM = 2.0
SENTENCE = "Klustret prövar ny teknik för vindkraft i norra länet och delar vad det lär sig. "

IN_PROCESS = f"""
import sys, time
start = time.perf_counter()
import pymupdf
document = pymupdf.open(sys.argv[1])
pixels = document[0].get_pixmap(matrix=pymupdf.Matrix({ZOOM}, {ZOOM})).samples
print(time.perf_counter() - start)
"""
THROUGH_WORKER = f"""
import sys, time
from workbench.documents.client import DocumentClient
start = time.perf_counter()
client = DocumentClient()
client.add("key", lambda: open(sys.argv[1], "rb").read())
client.render("key", 0, zoom={ZOOM}).result()
print(time.perf_counter() - start)
client.close()
"""


def main() -> None:
    """Print each figure with its baseline and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "four.pdf"
        path.write_bytes(_pdf(4))
        _cold(path)
    _warm()
    _search()


def _cold(path: Path) -> None:
    alone, ours, fresh = [], [], []
    for _run in range(RUNS):  # by turns, so that both meet the same load
        start = time.perf_counter()
        alone.append(_printed(IN_PROCESS, path))
        fresh.append(time.perf_counter() - start)
        ours.append(_printed(THROUGH_WORKER, path))
    _show("cold first page, a fresh process each (budget 1.5)", ours, fresh)
    _show("cold first page, not counting the start of the baseline's interpreter", ours, alone)


def _printed(script: str, path: Path) -> float:
    command = [sys.executable, "-c", script, str(path)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _warm() -> None:
    data = _pdf(4)
    document = pymupdf.open(stream=data, filetype="pdf")
    matrix = pymupdf.Matrix(ZOOM, ZOOM)
    with DocumentClient() as client:
        client.add("key", lambda: data)
        ours = _times(lambda: client.render("key", 1, zoom=ZOOM).result())
    _show("warm page", ours, _times(lambda: document[1].get_pixmap(matrix=matrix).samples))


def _search() -> None:
    data = _pdf(20)
    document = pymupdf.open(stream=data, filetype="pdf")
    with DocumentClient() as client:
        client.add("key", lambda: data)
        client.info("key").result()
        start = time.perf_counter()
        hits = client.search("key", "vindkraft").result()
        first = time.perf_counter() - start
        ours = _times(lambda: client.search("key", "vindkraft").result())
    alone = _times(lambda: [page.search_for("vindkraft") for page in document])
    _show(f"search through 20 pages, {len(hits)} hits (budget 100 ms), first", [first], alone)
    _show("search through 20 pages, again", ours, alone)


def _times(action: Callable[[], object]) -> list[float]:
    times = []
    for _run in range(RUNS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return times


def _show(name: str, ours: list[float], baseline: list[float]) -> None:
    """Print the medians, and the ratio of the least: what remains when others leave the machine alone."""
    figures = (
        f"{statistics.median(ours) * 1000:7.1f} ms, PyMuPDF in-process {statistics.median(baseline) * 1000:7.1f} ms"
    )
    print(f"{name}: {figures}, ratio {min(ours) / min(baseline):.2f}", flush=True)


def _pdf(pages: int) -> bytes:
    document = pymupdf.open()
    for _page in range(pages):
        document.new_page().insert_textbox((50, 50, 545, 800), SENTENCE * 40, fontsize=11)
    return bytes(document.tobytes())


if __name__ == "__main__":
    main()
