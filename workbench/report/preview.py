"""The report's pages as they are printed, drawn by LibreOffice where it is installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from workbench.errors import InputRefusedError

_PATIENCE = 180.0
_STEP = 0.2
_USUAL = {
    "win32": (r"C:\Program Files\LibreOffice\program\soffice.exe",),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}


def find_office() -> str | None:
    """Return LibreOffice's program, None where it isn't installed."""
    usual = (path for path in _USUAL.get(sys.platform, ()) if Path(path).exists())
    return shutil.which("soffice") or shutil.which("libreoffice") or next(usual, None)


def pages_of(book: Path, check: Callable[[], None] = lambda: None) -> bytes:
    """Return a workbook's pages as PDF; ``check`` may raise to end the work.

    LibreOffice gets a profile of its own beside the workbook, so one that is open isn't disturbed.

    Raises:
        InputRefusedError: LibreOffice isn't installed, or can't draw the pages.
    """
    office = find_office()
    if office is None:
        raise InputRefusedError("Pages are drawn by LibreOffice, which isn't installed on this computer.")
    profile = (book.parent / "profile").as_uri()
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    process = subprocess.Popen(  # noqa: S603 (the program found above, and a path of ours)
        [*command, "--outdir", str(book.parent), str(book)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _step in range(int(_PATIENCE / _STEP)):
            check()
            try:
                process.wait(_STEP)
                break
            except subprocess.TimeoutExpired:
                continue
    finally:
        process.kill()
        process.wait()
    try:
        return book.with_suffix(".pdf").read_bytes()
    except OSError as error:
        raise InputRefusedError("LibreOffice couldn't draw the report's pages.") from error
