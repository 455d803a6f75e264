"""How long the GUI thread is kept from its events while strangers' PDFs are opened one after another, and used.

Each is opened, zoomed, searched, turned and scrolled, with its thumbnails and outline beside it. The folder of PDFs is
the one beside the checkout, or the one that ``URVAL_PDFS`` names.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.documents.client import DocumentClient
from workbench.views.keys import KeyMap
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document.search import Outcome
from workbench.views.settings import Settings

SAMPLES = Path(os.environ.get("URVAL_PDFS") or Path(__file__).parents[2] / "shared" / "data" / "pdfs")
BUDGET = 50.0  # ms
BEAT = 5  # ms between heartbeats
LIMIT = 30.0  # seconds for one step; the client itself ends a document after 20


class Heart:
    """Beats every 5 ms and remembers how late the latest beat of the present document was."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1000 - BEAT)
        self._last = now

    def begin(self) -> None:
        """Forget what was before."""
        self.worst = 0.0


def waited_for(condition: Callable[[], bool]) -> bool:
    """Run the window until something is so; False where it never is."""
    end = time.monotonic() + LIMIT
    while not condition():
        if time.monotonic() > end:
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return True


def steps(panel: DocumentPanel) -> Iterator[Callable[[], object]]:
    """Yield what a reader does with a document that opened."""
    view = panel.view
    yield view.zoom_in
    yield lambda: view.zoom_by(3.0, view.rect().center().toPointF())
    yield view.rotate
    yield view.fit_page
    yield view.scroll_to_end
    yield view.fit_width


def use(panel: DocumentPanel, key: str) -> str:
    """Open a document and go through its steps; return what hangs, "" where nothing does."""
    view = panel.view
    failures: list[object] = []
    told = view.document_failed.connect(failures.append)

    def settled() -> bool:
        return bool(failures or (view.pages and panel.message)) or view.is_sharp

    panel.set_document(key, key)
    is_open = waited_for(settled)
    view.document_failed.disconnect(told)
    if not is_open:
        return "opening"
    if not view.pages:
        return ""
    for step in steps(panel):
        step()
        if not waited_for(settled):
            return "rendering"
    panel.open_find()
    panel.find_bar.needle_changed.emit("e")
    done = waited_for(lambda: panel.search_state.outcome not in (Outcome.IDLE, Outcome.SEARCHING))
    panel.close_find()
    return "" if done else "searching"


def main() -> int:
    """Print the worst stall, and the documents over the budget; the exit code tells whether it holds."""
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ) and sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qapp = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qapp, QApplication)
    paths = sorted(SAMPLES.glob("*.pdf"))
    if not paths:
        print("no PDFs to open; name a folder of them by URVAL_PDFS")
        return 0
    with tempfile.TemporaryDirectory() as folder, DocumentClient() as client:
        panel = DocumentPanel(client, KeyMap(Settings(Path(folder) / "settings.ini")))
        panel.toggle_side_pane()
        panel.resize(1000, 900)
        panel.show()
        worst, hung = _walk(panel, client, paths)
        panel.close()
    late, name = max(worst)
    over = [each for each in worst if each[0] > BUDGET]
    print(f"{len(paths)} PDFs opened, zoomed, turned, searched: worst GUI stall {late:.1f} ms ({late / BUDGET:.2f} of")
    print(f"budget) at {name}; {len(over)} over the budget, {len(hung)} hung: {hung}")
    for stall, path in sorted(over, reverse=True)[:10]:
        print(f"  {stall:.1f} ms {path}")
    return 1 if over or hung else 0


def _walk(panel: DocumentPanel, client: DocumentClient, paths: list[Path]) -> tuple[list[tuple[float, str]], list[str]]:
    heart = Heart()
    worst, hung = [], []
    waited_for(lambda: panel.isVisible())
    for path in paths:
        client.add(path.name, path.read_bytes)
        heart.begin()
        hanging = use(panel, path.name)
        if hanging:
            hung.append(f"{path.name} ({hanging})")
        worst.append((heart.worst, path.name))
    return worst, hung


if __name__ == "__main__":
    sys.exit(main())
