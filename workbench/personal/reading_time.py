"""How long a person has read each application, on this computer alone: a local cache, in no review file.

Nothing here stops anybody's work: what can't be read counts as nothing, and what can't be written is forgotten.
"""

import math
import re
from contextlib import suppress
from pathlib import Path

from workbench.paths import cache_folder
from workbench.personal.small_files import read_small_file, write_small_file

_ID = re.compile("[0-9a-f]{32}")


def reading_times(*, call: str, person: str) -> dict[str, float]:
    """Return the seconds that a person has read each application (id) of a call."""
    path = _path(call, person)
    try:
        found = read_small_file(path) if path else None
    except OSError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {application: milliseconds / 1000 for application, milliseconds in found.items() if _is_time(milliseconds)}


def add_reading_time(*, call: str, person: str, application: str, seconds: float) -> None:
    """Add to the time that a person has read an application; the caller counts only while it is being read."""
    path = _path(call, person)
    if path is None or not math.isfinite(seconds) or seconds <= 0:
        return
    times = reading_times(call=call, person=person)
    times[application] = times.get(application, 0.0) + seconds
    with suppress(OSError):
        write_small_file(path, {each: round(1000 * spent) for each, spent in sorted(times.items())})


def _is_time(milliseconds: object) -> bool:
    return type(milliseconds) is int and 0 <= milliseconds < 2**53


def _path(call: str, person: str) -> Path | None:
    """Return the file of a person's times; ids come out of review files, so only what Urval makes becomes a path."""
    if not (_ID.fullmatch(call) and _ID.fullmatch(person)):
        return None
    return cache_folder() / "reading-time" / call / f"{person}.json"
