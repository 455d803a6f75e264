"""Draws the README's pictures anew: each page in both languages, light and dark, at 100 and 200 % text.

Run by ``make screenshots``. It makes the demo call in a temporary folder and grabs the real window, without a screen.
"""

import itertools
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from resources.screenshots import two_laptops
from resources.screenshots.stage import SIZE, wait
from workbench.app import Urval, make_qapp
from workbench.demo.run import Demo, run_demo
from workbench.views.merge.conflicts_dialog import ConflictsDialog
from workbench.views.merge.merge_desk import MergeDesk
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

HERE = Path(__file__).parent
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
        pages = _pages(urval, demo)
        for theme, language, percent in itertools.product(("light", "dark"), ("sv", "en"), (100, 200)):
            install_language(qapp, language)
            apply_theme(qapp, theme, percent)
            for page, show in pages:
                name = f"{page}-{theme}-{language}-{percent}"
                if not sys.argv[1:] or any(name.startswith(word) for word in sys.argv[1:]):
                    dialog = show()
                    wait(SETTLED)
                    urval.window.resize(*SIZE)
                    wait(100)
                    (dialog or urval.window).grab().save(str(HERE / f"{name}.png"))
                    if dialog is not None:
                        dialog.reject()
                    print(name, flush=True)
        urval.close_file()


def _pages(urval: Urval, demo: Demo) -> list[tuple[str, Callable[[], QDialog | None]]]:
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

    laptops = two_laptops.make(demo)

    def merge() -> None:
        open_as(laptops.before)
        urval.window.show_page("merge")
        page = urval.window.workspace.page("merge")
        assert isinstance(page, MergeDesk)
        page.files.check(laptops.handins)
        wait(4000)
        page.files.devices.accept_box.setChecked(True)
        wait(6000)

    def conflicts() -> QDialog:
        open_as(laptops.after)
        urval.window.action("go.conflicts").trigger()
        wait(1500)
        dialog = next(each for each in urval.window.findChildren(ConflictsDialog) if each.isVisible())
        dialog.resize(1200, 680)
        return dialog

    def history() -> None:
        open_as(laptops.after)
        urval.window.show_page("history")
        wait(1500)

    def ranking() -> None:
        open_as(demo.lead)
        urval.window.show_page("ranking")
        wait(1500)

    return [
        *(("inbox", inbox), ("review", review), ("merge", merge), ("conflicts", conflicts)),
        *(("history", history), ("ranking", ranking)),
    ]


if __name__ == "__main__":
    main()
