"""ZIP files from strangers: unpacked within limits, with every name made safe; what is left out is said."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from workbench.errors import InputRefusedError
from workbench.intake.safe_names import safe_file_name

MAX_FILES = 1_000
MAX_UNPACKED = 500 * 2**20
MAX_RATIO = 200
"""Documents pack to a tenth at best; bombs to a thousandth."""

_MIN_BOMB = 10 * 2**20
_MAX_DEPTH = 10
_CHUNK = 2**20
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
)
"""What zipfile lets through from a damaged, encrypted or unknown archive."""


def unpack_zip(data: bytes) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Yield the files of an archive as (safe folders and name, bytes).

    Raises:
        InputRefusedError: the archive is damaged, encrypted, tricks with paths, or unpacks to more than documents do.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _refuse_excess(entries)
            room = MAX_UNPACKED
            for entry in entries:
                content = _content(archive, entry, room)
                room -= len(content)
                yield _place(entry.filename), content
    except _DAMAGED as error:
        raise InputRefusedError("The ZIP file is damaged or packed in a way that can't be read.") from error


def _refuse_excess(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_FILES:
        raise InputRefusedError(f"The ZIP file holds more than {MAX_FILES} files, so it was not unpacked.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputRefusedError("The ZIP file needs a password: unpack it yourself and import what is in it.")
    for entry in entries:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or "\0" in entry.filename:
            raise InputRefusedError("The ZIP file names files outside itself, so it was not unpacked.")
        if entry.file_size > _MIN_BOMB and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise InputRefusedError("The ZIP file unpacks to far more than documents do, so it was not unpacked.")
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise InputRefusedError(
            f"The ZIP file unpacks to more than {MAX_UNPACKED // 2**20} MB, so it was not unpacked."
        )


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    """Return a file's bytes; the sizes that an archive claims are not believed."""
    parts: list[bytes] = []
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            parts.append(chunk)
            room -= len(chunk)
            if room < 0:
                raise InputRefusedError("The ZIP file unpacks to far more than documents do, so it was not unpacked.")
    return b"".join(parts)


def _place(name: str) -> tuple[str, ...]:
    *folders, last = PurePosixPath(name.replace("\\", "/")).parts
    return (*(safe_file_name(folder, "folder") for folder in folders[:_MAX_DEPTH]), safe_file_name(last))
