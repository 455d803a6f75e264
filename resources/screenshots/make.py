"""Draws the README's pictures anew: each page in both languages, light and dark, at 100 and 200 % text.

Run by ``make screenshots``. It makes the demo call in a temporary folder and grabs the real window, without a screen.
"""

import itertools
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from workbench.app import Urval, make_qapp
from workbench.demo.run import Demo, run_demo
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

HERE = Path(__file__).parent
SIZE = (1366, 768)
SETTLED = 700  # ms until pages are sharp and a ranking is computed
CHOSEN = 3  # the application shown on the review page, by its place in the inbox


def main() -> None:
    """Make every picture, or those whose names begin with the words given."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["URVAL_HOME"] = str(Path(folder) / "home")
        demo = run_demo(Path(folder) / "demo")
        qapp = make_qapp()
        settings = Settings.load()
        urval = Urval(qapp, settings)
        urval.window.resize(*SIZE)
        urval.window.show()
        for theme, language, percent in itertools.product(("light", "dark"), ("sv", "en"), (100, 200)):
            install_language(qapp, language)
            apply_theme(qapp, theme, percent)
            for page, show in _pages(urval, demo):
                name = f"{page}-{theme}-{language}-{percent}"
                if not sys.argv[1:] or any(name.startswith(word) for word in sys.argv[1:]):
                    show()
                    _wait(SETTLED)
                    urval.window.resize(*SIZE)
                    _wait(100)
                    urval.window.grab().save(str(HERE / f"{name}.png"))
                    print(name, flush=True)
        urval.close_file()


def _pages(urval: Urval, demo: Demo) -> list[tuple[str, Callable[[], None]]]:
    reviewer = next(path for path in sorted(demo.handouts.iterdir()) if "Gamma" in path.name)

    def open_as(path: Path) -> None:
        if urval.pages is None or urval.pages.file.path != path:
            urval.open(path)

    def inbox() -> None:
        open_as(reviewer)
        urval.window.show_page("inbox")

    def review() -> None:
        open_as(reviewer)
        assert urval.pages is not None
        urval.pages.show_application(urval.pages.inbox.model.rows[CHOSEN].id)

    def merge() -> None:
        open_as(demo.lead)
        urval.window.show_page("merge")
        page = urval.window.workspace.page("merge")
        page.check(sorted(demo.handins.iterdir()))  # type: ignore[attr-defined]
        _wait(4000)

    def ranking() -> None:
        open_as(demo.lead)
        urval.window.show_page("ranking")
        _wait(1500)

    return [("inbox", inbox), ("review", review), ("merge", merge), ("ranking", ranking)]


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
