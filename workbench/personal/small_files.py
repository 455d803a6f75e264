"""Small JSON files of the user's own: written in one step, and a damaged one is set aside, never overwritten."""

import json
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from workbench.models.identity import write_private


def read_small_file(path: Path) -> Any:
    """Return what the file holds, None where there is none or it is damaged; a damaged one is renamed and kept.

    Raises:
        OSError: the file is there and can't be read.
    """
    try:
        return json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError):  # half a file, another encoding, brackets without end
        set_aside(path)
        return None


def write_small_file(path: Path, value: object) -> None:
    """Replace the file in one step, readable by the user only.

    Raises:
        OSError: it can't be written; the file is as it was.
    """
    write_private(path, json.dumps(value, ensure_ascii=False, indent=1))


def set_aside(path: Path) -> None:
    """Rename a damaged file, so that a person can look at it and nothing is written over it."""
    names = (path.with_name(f"{path.stem}.damaged-{number}{path.suffix}") for number in count(1))
    with suppress(OSError):
        path.rename(next(name for name in names if not name.exists()))
