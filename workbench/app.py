"""The composition root: from a command line to a window with a review file in it."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workbench import __version__
from workbench.errors import UrvalError
from workbench.views.errors_dialog import ExceptionHook, show_error
from workbench.views.garbage import GuiThreadGarbage
from workbench.views.icons import app_icon
from workbench.views.keys import KeyMap
from workbench.views.main_window import MainWindow
from workbench.views.runner import Runner
from workbench.views.settings import Settings
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

if TYPE_CHECKING:
    from workbench.views.open_pages import OpenPages

_M_MMAP_THRESHOLD = -3  # in <malloc.h>
_LARGE_BLOCK = 256 * 2**10  # bytes; a page's picture has millions


def run_window(path: Path | None) -> int:
    """Show the window, open ``path`` in it if given, and return the exit code when it is closed."""
    qapp = make_qapp()
    settings = Settings.load()
    install_language(qapp, settings.language)
    apply_theme(qapp, settings.theme, settings.text_percent)
    ExceptionHook(qapp).install()
    urval = Urval(qapp, settings)
    urval.window.show()
    if path is not None:
        # After the first paint: what opens a file imports SQLAlchemy, and the window should not wait for that.
        QTimer.singleShot(0, urval, lambda: urval.open(path))
    return qapp.exec()


def make_qapp() -> QApplication:
    """Return the Qt application, named and ready for screens of any density."""
    _give_pictures_back()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qapp = QApplication(sys.argv[:1])
    qapp.setApplicationName("Urval")
    qapp.setApplicationVersion(__version__)
    qapp.setDesktopFileName("urval")
    qapp.setWindowIcon(app_icon())
    return qapp


def _give_pictures_back() -> None:
    """Let freed pictures go back to the system at once, where the C library is GNU's.

    It raises the size from which it does so with each large block that is freed; pages' pictures of varying sizes
    then stay in its heap as holes, and a long session grows.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)
    except (AttributeError, OSError):  # another C library, which has no such setting
        return


class Urval(QObject):
    """The program: its window, what all files share, and the file that is open."""

    def __init__(self, qapp: QApplication, settings: Settings) -> None:
        super().__init__(qapp)
        self._settings = settings
        self._keys = KeyMap(settings)
        self._runner = Runner(qapp)
        self._garbage = GuiThreadGarbage(self)
        self.pages: OpenPages | None = None
        """The open file's pages, None while no file is open."""
        self.window = MainWindow(settings, self._keys)
        window = self.window
        window.file_chosen.connect(self.open)
        window.close_file_requested.connect(self.close_file)
        window.copy_chosen.connect(self._save_copy)
        window.save_requested.connect(self._save_again)
        window.new_call_requested.connect(self._start_call)
        window.demo_requested.connect(self._start_demo)
        window.set_protection(self._protection)
        qapp.aboutToQuit.connect(self._quit)

    def open(self, path: Path) -> None:
        """Open a review file in place of the one that is open, or show the sentence that says why not."""
        from workbench.documents.client import DocumentClient
        from workbench.views.open_pages import OpenPages
        from workbench.views.shared_folder import tell_of_shared_folder

        if not self.close_file():
            return
        is_new_here = path.absolute() not in self._settings.recent_files
        documents = DocumentClient()
        try:
            self.pages = OpenPages(
                self.window, path, documents=documents, keys=self._keys, settings=self._settings, runner=self._runner
            )
        except UrvalError as refused:
            documents.close()
            show_error(self.window, refused)
            return
        self.pages.show()
        if is_new_here:
            tell_of_shared_folder(path, self.window)

    def close_file(self) -> bool:
        """Close the open file and go back to the start page; False where something in it couldn't be written."""
        if self.pages is None:
            return True
        if not self.pages.close():
            return False
        self.pages = None
        self.window.show_start()
        return True

    def _quit(self) -> None:
        self.close_file()
        self._runner.shutdown()
        self._garbage.stop()

    def _save_copy(self, path: Path) -> None:
        pages = self.pages
        if pages is not None:
            self._try(lambda: pages.file.file.copy_to(path))

    def _save_again(self) -> None:
        if self.pages is not None:
            self.pages.flush()

    def _start_call(self) -> None:
        from workbench.views.setup.new_call_dialog import NewCallDialog

        dialog = NewCallDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.call_started.connect(self.open)
        dialog.open()

    def _start_demo(self) -> None:
        from workbench.views.setup.demo_progress import DemoProgress

        progress = DemoProgress(self._runner, self.window)
        progress.finished_in.connect(self.open)
        progress.start()

    def _protection(self) -> str:
        from workbench.views.about import protection_in_words

        return protection_in_words(self.pages.file.documents.protection if self.pages else "")

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UrvalError as refused:
            show_error(self.window, refused)
