"""What ``workbench inspect`` says about files."""

import stat
from collections.abc import Iterable
from pathlib import Path

from workbench.documents.client import DocumentClient
from workbench.documents.process import too_large
from workbench.documents.protocol import MAX_DOCUMENT_BYTES, Inspection


def inspect_files(paths: Iterable[str | Path], *, time_limit: float = 20.0) -> list[dict[str, str | int]]:
    """Return path, status, pages, words and reason of each file, in order; no file stops those after it.

    Links are followed. ``time_limit`` is in seconds per file.
    """
    with DocumentClient(time_limit=time_limit) as client:
        return [_described(path, _inspect_file(client, Path(path))) for path in paths]


def _described(path: str | Path, inspection: Inspection) -> dict[str, str | int]:
    return {
        "path": str(path),
        "status": inspection.status,
        "pages": inspection.pages,
        "words": inspection.words,
        "reason": inspection.reason,
    }


def _inspect_file(client: DocumentClient, path: Path) -> Inspection:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            return _damaged("This is a folder, not a file.")
        if not stat.S_ISREG(about.st_mode):  # reading a pipe or a device could wait for ever
            return _damaged("This is not an ordinary file.")
        if about.st_size > MAX_DOCUMENT_BYTES:
            return _damaged(too_large())
        return client.inspect(path.read_bytes()).result()
    except FileNotFoundError:
        return _damaged("The file does not exist.")
    except PermissionError:
        return _damaged("The file may not be read.")
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        return _damaged(f"The file can't be read: {error}.")


def _damaged(reason: str) -> Inspection:
    return Inspection("damaged", 0, 0, reason)
