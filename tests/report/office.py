"""LibreOffice as a second reader of what the program writes."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (libreoffice-calc, libreoffice-writer) isn't installed"
)


def through_libreoffice(path: Path, folder: Path, kind: str = "xlsx") -> Path:
    """Open a file in LibreOffice, recompute it, and save it as another kind; return that file."""
    again = folder / "again"
    profile = (folder / "office").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", again, path],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return again / f"{path.stem}.{kind}"
