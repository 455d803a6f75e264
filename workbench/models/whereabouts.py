"""Where a review file lies: in a folder that another program synchronises, or on another computer's disk.

Such folders copy a database while it is written, bring old copies back and don't lock reliably. The file survives that
(what two copies wrote is merged), but a person should know.
"""

import os
import re
import sys
from pathlib import Path

NETWORK = "a network folder"
"""What :func:`shared_folder` says of another computer's disk."""

# The names that synchronising programs give their folders, also with an organisation behind: "OneDrive - Example".
_SYNCED = (
    ("OneDrive", re.compile(r"onedrive([ -].*)?")),
    ("Dropbox", re.compile(r"dropbox([ (].*)?")),
    ("iCloud Drive", re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents")),
    ("Google Drive", re.compile(r"google ?drive([ -].*)?|my drive|min enhet")),
    ("Nextcloud", re.compile(r"nextcloud([ -].*)?")),
    ("ownCloud", re.compile(r"owncloud([ -].*)?")),
    ("Box", re.compile(r"box([ -](box|sync))?")),
)
_NETWORK_SYSTEMS = re.compile(
    r"nfs4?|cifs|smb(fs|[23])?|afpfs|davfs2?|webdav|9p|afs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse)"
)
_DRIVE_REMOTE = 4  # GetDriveTypeW's word for another computer's disk
_ESCAPED = re.compile(r"\\([0-7]{3})")


def shared_folder(path: Path) -> str:
    """Return in what shared folder a file lies: a program's name or :data:`NETWORK`, empty where it's in none known."""
    folder = path.absolute().parent
    for part in (part.casefold() for part in folder.parts):
        for name, pattern in _SYNCED:
            if pattern.fullmatch(part):
                return name
    return NETWORK if _is_on_a_network(folder.resolve()) else ""


def _is_on_a_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        anchor = folder.anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return False  # macOS has no such list, and asking for one takes a command
    return _NETWORK_SYSTEMS.fullmatch(file_system(folder, mounts)) is not None


def file_system(folder: Path, mounts: str) -> str:
    """Return the kind of file system that holds a folder, by a list of mounts as Linux gives it."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, place, found, *_ = line.split(" ")
        place = _ESCAPED.sub(lambda escape: chr(int(escape[1], 8)), place)
        is_above = place == "/" or f"{folder}{os.sep}".startswith(f"{place}{os.sep}")
        if is_above and len(place) >= best:  # a later mount on the same place hides the earlier one
            best, kind = len(place), found
    return kind
