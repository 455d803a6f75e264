"""The order in which a reviewer reads: shuffled, so that no application is always read first or last."""

import hashlib

from workbench.models.reviewing import InboxRow


def shuffle_key(application: str, *, reviewer: str, call: str) -> bytes:
    """Return where an application lies in a reviewer's order: the same always, another for each reviewer.

    A hash per application instead of a shuffled list: what comes in later goes in between and moves nothing.
    """
    return hashlib.sha256(f"{reviewer}/{call}/{application}".encode()).digest()


def in_reading_order(rows: tuple[InboxRow, ...], *, reviewer: str | None, call: str) -> tuple[InboxRow, ...]:
    """Return the rows as the reviewer reads them; a lead's stay in order of number."""
    if reviewer is None:
        return rows
    return tuple(sorted(rows, key=lambda row: shuffle_key(row.id, reviewer=reviewer, call=call)))
