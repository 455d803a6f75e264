"""How long the GUI thread is kept from its events while pages are scrolled and zoomed: text pages and 300-dpi scans."""

import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pymupdf
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.documents.client import DocumentClient
from workbench.views.review.document.page_view import PageView

BEAT = 5  # ms between heartbeats
FRAME = 16  # ms between scroll steps, as a wheel or a held key makes them
P95_BUDGET, MAX_BUDGET = 16.0, 50.0  # ms
PAGES = 20
A4 = (595, 842)
SCAN = (2480, 3508)  # A4 at 300 dpi


@dataclass(frozen=True)
class Stalls:
    """How late heartbeats were, in ms: the 95th percentile and the worst."""

    p95: float
    worst: float


def text_document() -> bytes:
    """Return 20 pages full of text."""
    document = pymupdf.open()
    line = "The cluster grows with its members, and its members with the cluster; so it says here, line by line. "
    for _ in range(PAGES):
        page = document.new_page(width=A4[0], height=A4[1])
        page.insert_textbox((50, 50, 545, 800), line * 45, fontsize=9)
    return bytes(document.tobytes(deflate=True))


def scanned_document() -> bytes:
    """Return 20 pages that are each one noisy 300-dpi colour picture, different from page to page."""
    document = pymupdf.open()
    for number in range(PAGES):
        noise = os.urandom(SCAN[0] * 3) * (SCAN[1] // 4)
        pixmap = pymupdf.Pixmap(pymupdf.csRGB, SCAN[0], SCAN[1] // 4 * 4, noise * 4, False)
        page = document.new_page(width=A4[0], height=A4[1])
        page.insert_image(page.rect, stream=pixmap.tobytes("jpeg", jpg_quality=70 + number % 10))
    return bytes(document.tobytes())


def measure(actions: Iterable[Callable[[], None]]) -> Stalls:
    """Do one action per frame in the running application and return how late a 5 ms heartbeat was meanwhile."""
    late: list[float] = []
    last = time.perf_counter()
    loop = QEventLoop()
    rest = iter(actions)

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max((now - last) * 1000 - BEAT, 0.0))
        last = now

    def act() -> None:
        action = next(rest, None)
        if action is None:
            loop.quit()
        else:
            action()

    timers = [QTimer(timerType=Qt.TimerType.PreciseTimer, interval=interval) for interval in (BEAT, FRAME)]
    for timer, slot in zip(timers, (beat, act), strict=True):
        timer.timeout.connect(slot)
        timer.start()
    loop.exec()
    for timer in timers:
        timer.stop()
    late.sort()
    return Stalls(late[int(len(late) * 0.95)], late[-1])


def scrolling(view: PageView) -> list[Callable[[], None]]:
    """Return steps down the document like a held arrow key, then quickly up like a dragged scroll bar."""
    bar = view.verticalScrollBar()
    down = [lambda: bar.setValue(bar.value() + 60) for _ in range(200)]
    up = [lambda: bar.setValue(bar.value() - 400) for _ in range(40)]
    return [*down, *up]


def zooming(view: PageView) -> list[Callable[[], None]]:
    """Return wheel notches far in and out again around a point, with pauses in which sharp regions arrive."""
    at = QPointF(300, 300)
    rest = [lambda: None] * 15
    notches = [lambda: view.zoom_by(1.15, at)] * 12 + rest + [lambda: view.zoom_by(1 / 1.15, at)] * 12 + rest
    bar = view.verticalScrollBar()
    inside = [lambda: view.zoom_by(5.0, at), *rest, *[lambda: bar.setValue(bar.value() + 60)] * 100, view.fit_width]
    return notches * 2 + inside


def show(client: DocumentClient, document: bytes, name: str) -> PageView:
    """Open a document in a window as large as the review window's half."""
    client.add(name, lambda: document)
    view = PageView(client)
    view.resize(900, 1000)
    view.show()
    loop = QEventLoop()
    view.loader.bitmap_arrived.connect(loop.quit)
    view.set_document(name)
    loop.exec()
    return view


def main() -> int:
    """Print the stalls and their ratios to the budgets; the exit code tells whether they hold."""
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ) and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qapp = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qapp, QApplication)
    kept = True
    idle = measure([lambda: None] * 120)
    print(f"GUI stall of an idle window, the baseline: p95 {idle.p95:.1f} ms, max {idle.worst:.1f} ms")
    with DocumentClient() as client:
        for name, document in (("text", text_document()), ("300-dpi scans", scanned_document())):
            view = show(client, document, name)
            for doing, actions in (("scrolling", scrolling(view)), ("zooming", zooming(view))):
                stalls = measure(actions)
                kept &= stalls.p95 <= P95_BUDGET and stalls.worst <= MAX_BUDGET
                print(
                    f"GUI stall {doing} {name}: p95 {stalls.p95:.1f} ms ({stalls.p95 / P95_BUDGET:.2f} of budget), "
                    f"max {stalls.worst:.1f} ms ({stalls.worst / MAX_BUDGET:.2f} of budget)"
                )
            view.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
