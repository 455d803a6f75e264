"""Documents and pictures made into PDF files by LibreOffice, where it is installed: alone, without macros, in time."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from workbench.errors import InputRefusedError

CONVERTIBLE = frozenset({".docx", ".doc", ".odt", ".rtf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})
NOT_INSTALLED = "It isn't a PDF file, and LibreOffice, which would make one of it, isn't installed."
_TIME_LIMIT = 120.0

_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}
</oor:items>
"""
_SETTING = (
    '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">'
    '<prop oor:name="{name}" oor:op="fuse"><value>true</value></prop></item>'
)
_LOCKED = ("DisableMacrosExecution", "BlockUntrustedRefererLinks", "DisableActiveContent", "DisableOLEAutomation")
"""What a stranger's document may not do: run anything, or fetch anything from elsewhere."""


def find_office() -> str | None:
    """Return where LibreOffice is on this computer, None where it isn't."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


class Converter:
    """Makes PDF files one after the other, with a profile of its own that goes with it."""

    def __init__(self, office: str | None, *, time_limit: float = _TIME_LIMIT) -> None:
        self._office = office
        self._time_limit = time_limit
        self._folder = tempfile.TemporaryDirectory(prefix="urval-office-")
        self._count = 0

    def __enter__(self) -> "Converter":
        return self

    def __exit__(self, *error: object) -> None:
        self._folder.cleanup()

    def to_pdf(self, document: Path, data: bytes) -> Path:
        """Return where a PDF file of the document lies, as long as this converter is open.

        Raises:
            InputRefusedError: LibreOffice isn't installed, takes too long, or can't read the document.
        """
        if self._office is None:
            raise InputRefusedError(NOT_INSTALLED)
        self._count += 1
        root = Path(self._folder.name)
        place = root / str(self._count)
        place.mkdir()
        source = place / f"document{document.suffix.casefold()}"
        source.write_bytes(data)
        self._run(self._office, self._profile(root), source)
        source.unlink()
        result = source.with_suffix(".pdf")
        if not result.is_file():
            raise InputRefusedError("LibreOffice can't make a PDF file of it.")
        return result

    def keep(self, pdf: bytes) -> Path:
        """Return where a PDF file that was made earlier lies now."""
        self._count += 1
        place = Path(self._folder.name) / f"{self._count}.pdf"
        place.write_bytes(pdf)
        return place

    @staticmethod
    def _profile(root: Path) -> Path:
        profile = root / "profile"
        settings = profile / "user" / "registrymodifications.xcu"
        if not settings.exists():
            settings.parent.mkdir(parents=True)
            settings.write_text(
                _SETTINGS.format(items="\n".join(_SETTING.format(name=name) for name in _LOCKED)), "utf-8"
            )
        return profile

    def _run(self, office: str, profile: Path, source: Path) -> None:
        command = (
            *(office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"),
            *("--convert-to", "pdf", "--outdir", str(source.parent), str(source)),
        )
        # The command is fixed, no shell reads it, and the only value from outside is a file of our own naming.
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
        )
        try:
            process.wait(self._time_limit)
        except subprocess.TimeoutExpired as error:
            raise InputRefusedError("LibreOffice took too long to make a PDF file of it.") from error
        finally:
            if process.poll() is None:
                _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the office with what it started: the command is a script that starts the program proper."""
    if sys.platform != "win32":
        import signal

        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
