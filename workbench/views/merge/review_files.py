"""Review files that are dropped or chosen, and how a device's fingerprint is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.models.file import SUFFIX

_GROUP = 4


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this computer that are being dropped."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def dropped_reviews(data: QMimeData) -> tuple[Path, ...]:
    """Return the review files that are being dropped, and those in dropped folders."""
    found: list[Path] = []
    for path in dropped_files(data):
        inside = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        found += [each for each in inside if each.suffix == SUFFIX]
    return tuple(dict.fromkeys(found))


def choose_reviews(parent: QWidget, title: str, folder: Path, chosen: Callable[[tuple[Path, ...]], None]) -> None:
    """Ask for several review files."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    reviews = QCoreApplication.translate("ReviewFiles", "Review files (*%1)").replace("%1", SUFFIX)
    dialog.setNameFilters([reviews, QCoreApplication.translate("ReviewFiles", "All files (*)")])
    dialog.filesSelected.connect(lambda names: chosen(tuple(Path(name) for name in names)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def fingerprint(device: str) -> str:
    """Return a device's id in groups of four, to be read to somebody over the telephone."""
    return " ".join(device[at : at + _GROUP] for at in range(0, len(device), _GROUP))
