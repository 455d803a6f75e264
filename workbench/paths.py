"""Where Urval's own resources are, and where it keeps what belongs to the user."""

import os
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
