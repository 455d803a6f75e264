"""Where Urval's own resources are, and where it keeps what belongs to the user."""

import hashlib
import os
import sys
import uuid
from functools import cache
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """Return the resources folder: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def user_folder() -> Path:
    """Return the folder of device keys and settings; ``URVAL_HOME`` moves it. Created on use, private to the user."""
    home = os.environ.get("URVAL_HOME")
    folder = Path(home) if home else Path(platformdirs.user_data_dir("Urval", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def cache_folder() -> Path:
    """Return the folder of local indexes that can be rebuilt at any time; below ``URVAL_HOME`` where that is set."""
    home = os.environ.get("URVAL_HOME")
    folder = Path(home) / "cache" if home else Path(platformdirs.user_cache_dir("Urval", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def installation() -> str:
    """Return a hash that is another one in a copy of the user folder: on another computer, or in another place."""
    return hashlib.sha256(f"{_machine()}\n{user_folder().resolve()}".encode()).hexdigest()[:16]


@cache
def _machine() -> str:
    """Return what tells this computer from others, empty where nothing does; it is never stored as it is."""
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as opened:
            return str(winreg.QueryValueEx(opened, "MachineGuid")[0])
    if sys.platform == "darwin":
        node = uuid.getnode()
        is_invented = bool(node >> 40 & 1)  # RFC 9562: a node that isn't a network card's has the multicast bit set
        return "" if is_invented else str(node)
    try:
        return Path("/etc/machine-id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
