"""Telling a person that their review file lies where another program, or another computer, has its hands on it too."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.models.whereabouts import NETWORK, shared_folder
from workbench.views.translation import QT_TRANSLATE_NOOP

_CONTEXT = "SharedFolder"
_SYNCED = QT_TRANSLATE_NOOP(
    "SharedFolder",
    "This file lies in a folder that %1 synchronises. Such programs may copy it while it is written, or bring an older "
    "copy back. Nothing of yours is lost for good, since copies can be merged, but a folder of this computer's own is "
    "the better place.",
)
_NETWORKED = QT_TRANSLATE_NOOP(
    "SharedFolder",
    "This file lies in a network folder. Two people can open it there without knowing of each other, and a broken "
    "connection can interrupt saving. A folder of this computer's own is the better place.",
)


def tell_of_shared_folder(path: Path, parent: QWidget) -> QMessageBox | None:
    """Show a warning beside the work, not before it, where a file lies in a shared folder; return it, or None."""
    folder = shared_folder(path)
    if not folder:
        return None
    text = QCoreApplication.translate(_CONTEXT, _NETWORKED if folder == NETWORK else _SYNCED).replace("%1", folder)
    box = QMessageBox(QMessageBox.Icon.Warning, "Urval", text, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
