"""The end of a test's window; a helper for the tests of all views."""

import shiboken6
from PySide6.QtWidgets import QWidget


def destroy(window: QWidget) -> None:
    """Destroy a window with all that is in it, now.

    One that only waits to be deleted is found by the next test's events while Python's collector takes its objects
    apart, which may crash; a user's window lives as long as the program.
    """
    window.hide()
    shiboken6.delete(window)
