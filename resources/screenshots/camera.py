"""Pictures for the help: small enough to come along with the program."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from resources.screenshots.stage import wait

DRAWN = 700  # ms until pages are sharp
MOST_COLOURS = 128  # a window has few; so a picture without loss takes some 30 kB


class Camera:
    """Takes pictures into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, shown: QWidget, area: QRect | None = None) -> None:
        """Take a picture of a window or a dialog, or of an area of it."""
        wait(DRAWN)
        grabbed = (shown.grab(area) if area is not None else shown.grab()).toImage()
        grabbed = grabbed.convertToFormat(QImage.Format.Format_RGB888)
        lines = bytes(grabbed.constBits())
        size = (grabbed.width(), grabbed.height())
        image = Image.frombuffer("RGB", size, lines, "raw", "RGB", grabbed.bytesPerLine(), 1)
        few = image.quantize(MOST_COLOURS, dither=Image.Dither.NONE).convert("RGB")
        few.save(self._folder / f"{name}.webp", "WEBP", lossless=True, quality=60, method=4)
        print(self._folder.name, name, flush=True)
